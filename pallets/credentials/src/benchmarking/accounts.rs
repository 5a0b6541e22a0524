//! Who acts in the benchmarks, and what they have.

use crate::{BalanceOf, Config, Pallet};
use artel_primitives::did::BenchmarkIdentities;
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate},
};

// Seeds of DIDs. Those of accreditors and delegates follow the last two.
pub(super) const ISSUER: u32 = 1;
pub(super) const SUBJECT: u32 = 2;
pub(super) const OTHER: u32 = 3;
pub(super) const ACCREDITORS: u32 = 10;
pub(super) const DELEGATES: u32 = 20;
/// Of those whose credentials other pallets ask for, besides theirs.
pub(super) const ISSUERS: u32 = 30;

/// Enough for all deposits of a benchmark.
pub(super) fn fund<T: Config>(who: &T::AccountId) {
	let one = T::ItemDeposit::get() + T::ByteDeposit::get() * BalanceOf::<T>::from(8_192u32);
	T::Currency::set_balance(who, T::Currency::minimum_balance() + one * 256u32.into());
}

/// A rich DID.
pub(super) fn did<T: Config>(seed: u32) -> T::AccountId {
	let who = T::Identities::active(seed);
	fund::<T>(&who);
	who
}

/// A rich DID of the common kind.
pub(super) fn plain_did<T: Config>(seed: u32) -> T::AccountId {
	let who = T::Identities::plain(seed);
	fund::<T>(&who);
	who
}

/// A rich account that is no DID.
pub(super) fn relayer<T: Config>() -> T::AccountId {
	let who = account("relayer", 0, 0);
	fund::<T>(&who);
	who
}

/// More than any deposit.
pub(super) fn prepayment<T: Config>() -> BalanceOf<T> {
	Pallet::<T>::price(10_000).unwrap()
}

pub(super) fn prepaid<T: Config>(who: &T::AccountId) {
	T::Currency::set_balance(who, T::Currency::balance(who) + prepayment::<T>() * 2u32.into());
	Pallet::<T>::do_prepay(who.clone(), prepayment::<T>()).unwrap();
}
