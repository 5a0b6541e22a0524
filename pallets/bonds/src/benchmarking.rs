//! Worst case of each call and of what other pallets ask, with its outcome asserted.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

use crate::{Call, Config, Ledgers, Pallet, RoleTerms, Slash, Slashes, Terms, TermsOf};
use artel_primitives::{
	Balance,
	bonds::{BenchmarkBonds, Bonds, Offence, Role},
	settlement::BasisPoints,
};
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate},
	traits::EnsureOrigin,
};

impl<T: Config> BenchmarkBonds<T::AccountId> for Pallet<T> {
	fn bond(who: &T::AccountId, role: Role, amount: Balance) {
		// As if the authority had said them, so that there is something to read.
		Terms::<T>::insert(role, Self::terms_of(role));
		let amount = amount.max(Self::terms_of(role).minimum);
		T::Currency::mint_into(who, amount + T::Currency::minimum_balance()).expect("the issuance has room for it");
		Self::do_bond(who.clone(), role, amount).expect("it has what it bonds");
	}
}

const ROLE: Role = Role::Provider;
const KEY: H256 = H256::repeat_byte(7);

fn now<T: Config>() -> BlockNumberFor<T> {
	frame_system::Pallet::<T>::block_number()
}

fn pass<T: Config>(blocks: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(now::<T>() + blocks);
}

fn authority<T: Config>() -> T::RuntimeOrigin {
	T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority")
}

/// Enough that every share of it makes an account exist.
fn part<T: Config>() -> Balance {
	T::Currency::minimum_balance() * 1_000
}

/// Terms under which one offence can cost all.
fn terms<T: Config>() -> TermsOf<T> {
	RoleTerms { minimum: part::<T>(), unbonding_period: 10u32.into(), cap: BasisPoints::ALL }
}

/// An account with two parts active and `leaving` others on their way out, each due at its own block.
fn bonded<T: Config>(leaving: u32) -> T::AccountId {
	let who: T::AccountId = account("caller", 0, 0);
	let amount = part::<T>() * Balance::from(leaving + 2);
	T::Currency::set_balance(&who, amount * 2);
	Pallet::<T>::do_set_terms(ROLE, terms::<T>()).unwrap();
	Pallet::<T>::do_bond(who.clone(), ROLE, amount).unwrap();
	for _ in 0..leaving {
		pass::<T>(1u32.into());
		Pallet::<T>::do_unbond(who.clone(), ROLE, part::<T>()).unwrap();
	}
	assert_eq!(Ledgers::<T>::get(&who, ROLE).unbonding.len(), usize::try_from(leaving).unwrap());
	who
}

fn offence<T: Config>(offender: T::AccountId, amount: Balance) -> Offence<T::AccountId> {
	let (victim, reporter) = (Some(account("victim", 0, 0)), Some(account("reporter", 0, 0)));
	Offence { offender, role: ROLE, key: KEY, amount, victim, reporter }
}

/// An account of which everything was slashed.
fn slashed<T: Config>() -> T::AccountId {
	let who = bonded::<T>(0);
	let amount = part::<T>() * 2;
	assert_eq!(<Pallet<T> as Bonds<_, _>>::slash(offence::<T>(who.clone(), amount)), Ok(amount));
	who
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn bond() {
		let caller = bonded::<T>(T::MaxUnbonding::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), ROLE, part::<T>());

		assert_eq!(Ledgers::<T>::get(caller, ROLE).active, part::<T>() * 3);
	}

	#[benchmark]
	fn unbond() {
		let caller = bonded::<T>(T::MaxUnbonding::get() - 1);
		pass::<T>(1u32.into());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), ROLE, part::<T>());

		let ledger = Ledgers::<T>::get(caller, ROLE);
		assert_eq!((ledger.active, ledger.unbonding.is_full()), (part::<T>(), true));
	}

	#[benchmark]
	fn rebond() {
		let caller = bonded::<T>(T::MaxUnbonding::get());
		let leaving = Ledgers::<T>::get(&caller, ROLE).leaving();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), ROLE, leaving);

		let ledger = Ledgers::<T>::get(caller, ROLE);
		assert_eq!((ledger.active, ledger.leaving()), (part::<T>() * 2 + leaving, 0));
	}

	#[benchmark]
	fn withdraw() {
		let caller = bonded::<T>(T::MaxUnbonding::get());
		pass::<T>(terms::<T>().unbonding_period);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), ROLE);

		assert_eq!(Ledgers::<T>::get(caller, ROLE).leaving(), 0);
	}

	#[benchmark]
	fn appeal_slash() {
		let caller = slashed::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), KEY, H256::repeat_byte(1));

		assert!(matches!(Slashes::<T>::get(KEY), Some(Slash::Queued(queued)) if queued.appealed));
	}

	#[benchmark]
	fn cancel_slash() {
		let offender = slashed::<T>();
		let before = T::Currency::balance(&offender);

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, KEY);

		assert_eq!(T::Currency::balance(&offender), before + part::<T>() * 2);
		assert!(matches!(Slashes::<T>::get(KEY), Some(Slash::Settled(_))));
	}

	#[benchmark]
	fn apply_slash() {
		slashed::<T>();
		pass::<T>(T::AppealWindow::get());
		let parts = T::SlashShares::get().divide(part::<T>() * 2, T::ReporterShare::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), KEY);

		assert_eq!(T::Currency::balance(&account("reporter", 0, 0)), parts.reporter);
		assert_eq!(T::Currency::balance(&account("victim", 0, 0)), parts.victim);
		assert!(matches!(Slashes::<T>::get(KEY), Some(Slash::Settled(_))));
	}

	#[benchmark]
	fn forget_offence() {
		slashed::<T>();
		Pallet::<T>::do_cancel_slash(KEY).unwrap();
		pass::<T>(T::Retention::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(account("anyone", 0, 0)), KEY);

		assert!(!Slashes::<T>::contains_key(KEY));
	}

	#[benchmark]
	fn set_terms() {
		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, ROLE, terms::<T>());

		assert_eq!(Terms::<T>::get(ROLE), Some(terms::<T>()));
	}

	/// For other pallets: what covering something adds to the weight of a call.
	#[benchmark]
	fn engage() {
		let who = bonded::<T>(T::MaxUnbonding::get());

		#[block]
		{
			<Pallet<T> as Bonds<_, _>>::engage(&who, ROLE, part::<T>()).unwrap();
		}

		assert_eq!(Ledgers::<T>::get(who, ROLE).engaged, part::<T>());
	}

	/// For other pallets: what ending that adds to the weight of a call.
	#[benchmark]
	fn release() {
		let who = bonded::<T>(T::MaxUnbonding::get());
		<Pallet<T> as Bonds<_, _>>::engage(&who, ROLE, part::<T>()).unwrap();

		#[block]
		{
			<Pallet<T> as Bonds<_, _>>::release(&who, ROLE, part::<T>());
		}

		assert_eq!(Ledgers::<T>::get(who, ROLE).engaged, 0);
	}

	/// For other pallets: what one offence adds to the weight of a call.
	#[benchmark]
	fn slash() {
		let who = bonded::<T>(T::MaxUnbonding::get());
		let total = Ledgers::<T>::get(&who, ROLE).total();
		// All but a planck, so that every part is touched and the ledger is still written.
		let offence = offence::<T>(who.clone(), total - 1);

		#[block]
		{
			<Pallet<T> as Bonds<_, _>>::slash(offence).unwrap();
		}

		assert_eq!(Ledgers::<T>::get(who, ROLE).total(), 1);
		assert!(matches!(Slashes::<T>::get(KEY), Some(Slash::Queued(queued)) if queued.amount == total - 1));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
