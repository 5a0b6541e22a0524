//! What the benchmarks begin with.

use crate::{
	Agreed, AssetOf, Condition, Config, CurrentRates, Guardians, HoldReason, InProgress, MAX_GUARDIANS, MAX_MILESTONES,
	Milestones, NextId, OwedParts, Pallet, PanelTerms, Rates, Records, StreamTerms, Terms, TermsOf,
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	bonds::Role,
	escrow::{BenchmarkMoney, Escrow, EscrowId, Opening},
	panel::{BenchmarkPanels, Draw, Schedule},
	settlement::{Agreement, BasisPoints, Market, Split},
};
use frame::{
	benchmarking::prelude::*,
	token::{
		fungible::Inspect as _,
		fungibles::{Inspect, InspectHold},
	},
};

pub(super) const HALF: Split = Split { payee: BasisPoints::from_percent(50) };
pub(super) const SECRET: [u8; 32] = [42; 32];

pub(super) fn now<T: Config>() -> BlockNumberFor<T> {
	frame_system::Pallet::<T>::block_number()
}

pub(super) fn pass<T: Config>(blocks: BlockNumberFor<T>) {
	frame_system::Pallet::<T>::set_block_number(now::<T>() + blocks);
}

pub(super) fn asset<T: Config>() -> AssetOf<T> {
	T::BenchmarkHelper::asset()
}

/// What each escrow holds: enough for every part to be delivered.
pub(super) fn amount<T: Config>() -> Balance {
	let minimum = <T::Currency as Inspect<_>>::minimum_balance(asset::<T>());
	(minimum.max(T::Native::minimum_balance()).max(1)) * 1_000_000
}

/// An account that has enough of everything.
pub(super) fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	fund::<T>(&who);
	who
}

pub(super) fn fund<T: Config>(who: &T::AccountId) {
	fund_natively::<T>(who);
	T::BenchmarkHelper::fund(&asset::<T>(), who, amount::<T>() * 100);
}

fn fund_natively<T: Config>(who: &T::AccountId) {
	// With each native minimum there comes a hundredfold for deposits.
	let deposits = (T::ItemDeposit::get() + T::ByteDeposit::get() * 10_000) * 100;
	T::BenchmarkHelper::fund(&T::NativeAsset::get(), who, amount::<T>() * 100 + deposits);
}

/// All who are paid at an ending. Nobody but the payer has had anything of the asset before, so that its part also makes
/// its account of it. Payer and payee first.
pub(super) fn sides<T: Config>() -> (T::AccountId, T::AccountId) {
	CurrentRates::<T>::put(Rates { fee: T::MaxFee::get(), referrer: BasisPoints::from_percent(50) });
	let payee = account("payee", 0, 0);
	for who in [&Pallet::<T>::pot(), &T::Treasury::get(), &T::Stakers::get(), &referrer::<T>(), &payee] {
		fund_natively::<T>(who);
	}
	(rich::<T>("payer"), payee)
}

pub(super) fn referrer<T: Config>() -> T::AccountId {
	account("referrer", 0, 0)
}

pub(super) fn accounts<T: Config>(name: &'static str, count: u32) -> Vec<T::AccountId> {
	(0..count).map(|number| account(name, number, 0)).collect()
}

pub(super) fn terms<T: Config>(condition: Condition<T::AccountId, BlockNumberFor<T>>) -> TermsOf<T> {
	let members = accounts::<T>("guardian", MAX_GUARDIANS).try_into().unwrap();
	let threshold = MAX_GUARDIANS.try_into().unwrap();
	let guardians = Some(Guardians { members, threshold, delay: T::MinReview::get() });
	let deadline = now::<T>() + T::MaxDuration::get();
	Terms { condition, deadline, arbiter: true, on_silence: HALF, guardians }
}

pub(super) fn opened<T: Config>(
	condition: Condition<T::AccountId, BlockNumberFor<T>>,
) -> (T::AccountId, T::AccountId, EscrowId) {
	let (payer, payee) = sides::<T>();
	let (id, terms) = (NextId::<T>::get(), terms::<T>(condition));
	Pallet::<T>::do_open(payer.clone(), payee.clone(), asset::<T>(), amount::<T>(), terms, Some(referrer::<T>()))
		.unwrap();
	(payer, payee, id)
}

pub(super) fn accepted<T: Config>(
	condition: Condition<T::AccountId, BlockNumberFor<T>>,
) -> (T::AccountId, T::AccountId, EscrowId) {
	let (payer, payee, id) = opened::<T>(condition);
	Pallet::<T>::do_accept(payee.clone(), id).unwrap();
	(payer, payee, id)
}

pub(super) fn manual<T: Config>() -> Condition<T::AccountId, BlockNumberFor<T>> {
	Condition::Manual(T::MinReview::get())
}

/// Flows for more blocks than there are to the deadline.
pub(super) fn stream<T: Config>() -> Condition<T::AccountId, BlockNumberFor<T>> {
	let blocks: Balance = T::MaxDuration::get().saturated_into();
	Condition::Stream(StreamTerms { rate: (amount::<T>() / blocks / 2).max(1), start: now::<T>() })
}

pub(super) fn milestones<T: Config>() -> Condition<T::AccountId, BlockNumberFor<T>> {
	let part = amount::<T>() / Balance::from(MAX_MILESTONES);
	let mut amounts: Vec<_> = (1..MAX_MILESTONES).map(|_| part).collect();
	amounts.push(amount::<T>() - amounts.iter().sum::<Balance>());
	Condition::Milestones(Milestones { amounts: amounts.try_into().unwrap(), review: T::MinReview::get() })
}

pub(super) fn panel<T: Config>() -> Condition<T::AccountId, BlockNumberFor<T>> {
	let (fee, bond) = (amount::<T>(), amount::<T>());
	let some = |blocks: u32| BlockNumberFor::<T>::from(blocks);
	let schedule = Schedule {
		draw: Draw::Slow,
		decline: some(5),
		commit: some(5),
		reveal: some(5),
		quorum: 8,
		tolerance: BasisPoints::from_percent(10),
		seat_bond: bond,
		silence: BasisPoints::from_percent(10),
		deviation: BasisPoints::from_percent(10),
	};
	let pool = T::BenchmarkPanels::pool(Role::Juror, bond);
	Condition::Panel(PanelTerms { pool, size: 15, fee, subject: H256::repeat_byte(7), schedule })
}

/// Whether the escrow has ended and everybody got something, the referrer and the pot among them.
pub(super) fn assert_ended<T: Config>(id: EscrowId, payer: &T::AccountId) {
	assert!(!Records::<T>::contains_key(id) && !Agreed::<T>::contains_key(id) && !InProgress::<T>::contains_key(id));
	assert!(!OwedParts::<T>::contains_key(id), "everything was delivered");
	assert_eq!(<T::Currency as InspectHold<_>>::balance_on_hold(asset::<T>(), &HoldReason::Escrow.into(), payer), 0);
	assert!(!<T::Currency as Inspect<_>>::balance(asset::<T>(), &referrer::<T>()).is_zero());
}

/// Pays all milestones but the last one, and tells its place.
pub(super) fn pay_all_but_one<T: Config>(payer: &T::AccountId, id: EscrowId) -> u8 {
	let last = u8::try_from(MAX_MILESTONES).unwrap() - 1;
	for milestone in 0..last {
		Pallet::<T>::do_release_milestone(payer.clone(), id, milestone).unwrap();
	}
	last
}

pub(super) fn managed<T: Config>() -> (T::AccountId, EscrowId) {
	let (payer, payee) = sides::<T>();
	let opening = Opening {
		manager: Market::Rental,
		payer: payer.clone(),
		payee,
		asset: asset::<T>(),
		amount: amount::<T>(),
		with_fee: true,
		referrer: Some(referrer::<T>()),
	};
	(payer, <Pallet<T> as Escrow<_, _>>::open(opening).unwrap())
}

pub(super) fn agreement(id: EscrowId) -> Agreement {
	Agreement { market: Market::Escrow, id }
}
