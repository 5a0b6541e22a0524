//! The ledger beside `pallet-balances`: the same calls on the same accounts leave the same storage, events and answers.

use crate::{
	AccountId, Balance, Balances, Runtime, RuntimeEvent, RuntimeHoldReason, System,
	configs::{Ledger, treasury_account},
	currency::EXISTENTIAL_DEPOSIT as MINIMUM,
};
use frame_support::traits::{
	LockableCurrency, WithdrawReasons,
	fungible::{Inspect, InspectHold, Mutate, MutateHold},
	tokens::{Fortitude, Precision, Restriction},
};
use pallet_bonds::{ByHolds, Rehold};
use proptest::prelude::*;
use sp_runtime::{BuildStorage, DispatchError};

const ESCROW: RuntimeHoldReason = RuntimeHoldReason::Escrow(pallet_escrow::HoldReason::Escrow);
const BOND: RuntimeHoldReason = RuntimeHoldReason::Bonds(pallet_bonds::HoldReason::Bond);

fn account(number: u8) -> AccountId {
	// One of them is where dust goes.
	if number == 0 { treasury_account() } else { AccountId::new([number; 32]) }
}

const ACCOUNTS: u8 = 4;

/// An account as others left it.
#[derive(Clone, Copy, Debug)]
struct Made {
	free: Balance,
	held: Balance,
	bonded: Balance,
	frozen: Balance,
	providers: u8,
	sufficients: u8,
	consumers: u8,
}

#[derive(Clone, Copy, Debug)]
enum Step {
	Hold(u8, RuntimeHoldReason, Balance),
	Release(u8, RuntimeHoldReason, Balance, Precision),
	Transfer(u8, u8, RuntimeHoldReason, Balance, Precision, Restriction, Fortitude),
	TakeOff(u8, RuntimeHoldReason, Balance, Precision),
	PutOn(u8, RuntimeHoldReason, Balance, Precision),
	Set(u8, RuntimeHoldReason, Balance),
	Give(u8, Balance, Precision),
	Rehold(u8, RuntimeHoldReason, RuntimeHoldReason, Balance),
}

fn apply<L, R>(step: Step) -> Result<Balance, DispatchError>
where
	L: MutateHold<AccountId, Reason = RuntimeHoldReason> + Inspect<AccountId, Balance = Balance>,
	R: Rehold<AccountId, RuntimeHoldReason>,
{
	match step {
		Step::Hold(who, reason, amount) => L::hold(&reason, &account(who), amount).map(|()| amount),
		Step::Release(who, reason, amount, precision) => L::release(&reason, &account(who), amount, precision),
		Step::Transfer(from, to, reason, amount, precision, mode, force) => {
			L::transfer_on_hold(&reason, &account(from), &account(to), amount, precision, mode, force)
		}
		Step::TakeOff(who, reason, amount, precision) => {
			L::decrease_balance_on_hold(&reason, &account(who), amount, precision)
		}
		Step::PutOn(who, reason, amount, precision) => {
			L::increase_balance_on_hold(&reason, &account(who), amount, precision)
		}
		Step::Set(who, reason, amount) => L::set_balance_on_hold(&reason, &account(who), amount).map(|()| amount),
		Step::Give(who, amount, precision) => L::increase_balance(&account(who), amount, precision),
		Step::Rehold(who, from, to, amount) => R::rehold(&from, &to, &account(who), amount).map(|()| amount),
	}
}

/// Around the borders that matter, and anything.
fn amount() -> impl Strategy<Value = Balance> {
	prop_oneof![
		Just(0),
		Just(1),
		Just(MINIMUM - 1),
		Just(MINIMUM),
		Just(MINIMUM + 1),
		Just(2 * MINIMUM),
		0..5 * MINIMUM,
		Just(Balance::MAX - MINIMUM),
	]
}

/// Not more than there is.
fn little() -> impl Strategy<Value = Balance> {
	amount().prop_map(|amount| if amount > 9 * MINIMUM { 9 * MINIMUM } else { amount })
}

fn made() -> impl Strategy<Value = Made> {
	(little(), little(), little(), little(), 0..3_u8, 0..2_u8, 0..2_u8).prop_map(
		|(free, held, bonded, frozen, providers, sufficients, consumers)| Made {
			free,
			held,
			bonded,
			frozen,
			providers,
			sufficients,
			consumers,
		},
	)
}

fn step() -> impl Strategy<Value = Step> {
	let reason = || prop_oneof![Just(ESCROW), Just(BOND)];
	let precision = || prop_oneof![3 => Just(Precision::Exact), 1 => Just(Precision::BestEffort)];
	let mode = || prop_oneof![3 => Just(Restriction::Free), 1 => Just(Restriction::OnHold)];
	let force = || prop_oneof![3 => Just(Fortitude::Force), 1 => Just(Fortitude::Polite)];
	let who = || 0..ACCOUNTS;
	prop_oneof![
		(who(), reason(), amount()).prop_map(|(who, reason, amount)| Step::Hold(who, reason, amount)),
		(who(), reason(), amount(), precision())
			.prop_map(|(who, reason, amount, precision)| Step::Release(who, reason, amount, precision)),
		(who(), who(), reason(), amount(), precision(), mode(), force()).prop_map(
			|(from, to, reason, amount, precision, mode, force)| {
				Step::Transfer(from, to, reason, amount, precision, mode, force)
			}
		),
		(who(), reason(), amount(), precision())
			.prop_map(|(who, reason, amount, precision)| Step::TakeOff(who, reason, amount, precision)),
		(who(), reason(), little(), precision())
			.prop_map(|(who, reason, amount, precision)| Step::PutOn(who, reason, amount, precision)),
		(who(), reason(), little()).prop_map(|(who, reason, amount)| Step::Set(who, reason, amount)),
		(who(), little(), precision()).prop_map(|(who, amount, precision)| Step::Give(who, amount, precision)),
		(who(), reason(), reason(), amount()).prop_map(|(who, from, to, amount)| Step::Rehold(who, from, to, amount)),
	]
}

/// Makes the accounts. Which of them came to be as wanted does not matter: it is the same on both sides.
fn new(accounts: &[Made]) -> sp_io::TestExternalities {
	let storage = frame_system::GenesisConfig::<Runtime>::default().build_storage().unwrap();
	let mut externalities = sp_io::TestExternalities::new(storage);
	externalities.execute_with(|| {
		System::set_block_number(1);
		for (number, made) in (0..ACCOUNTS).zip(accounts) {
			let who = account(number);
			Balances::mint_into(&who, made.free + made.held + made.bonded).ok();
			for _ in 0..made.providers {
				System::inc_providers(&who);
			}
			for _ in 0..made.sufficients {
				System::inc_sufficients(&who);
			}
			for _ in 0..made.consumers {
				System::inc_consumers(&who).ok();
			}
			Balances::hold(&ESCROW, &who, made.held).ok();
			Balances::hold(&BOND, &who, made.bonded).ok();
			if made.frozen > 0 && System::providers(&who) > 0 {
				<Balances as LockableCurrency<_>>::set_lock(*b"atestlck", &who, made.frozen, WithdrawReasons::all());
			}
		}
		System::reset_events();
	});
	externalities
}

/// Who has anything.
fn owners() -> Vec<AccountId> {
	let owns = |who: &_| System::account(who).data != Default::default();
	(0..ACCOUNTS).map(account).filter(owns).collect()
}

/// What happened to the token and to accounts.
fn told(owners: &[AccountId]) -> Vec<RuntimeEvent> {
	// Who has nothing left between two steps of pallet-balances is endowed anew in the second, be it with nothing.
	let anew = |event: &_| match event {
		RuntimeEvent::Balances(pallet_balances::Event::Endowed { account, free_balance }) => {
			*free_balance == 0 || owners.contains(account)
		}
		_ => false,
	};
	System::events().into_iter().map(|record| record.event).filter(|event| !anew(event)).collect()
}

/// All that is stored of the token and of accounts.
fn stored() -> Vec<(Vec<u8>, Option<Vec<u8>>)> {
	let accounts = frame_support::storage::storage_prefix(b"System", b"Account").to_vec();
	let mut all = Vec::new();
	for prefix in [accounts, sp_io::hashing::twox_128(b"Balances").to_vec()] {
		let mut key = prefix.clone();
		while let Some(next) = sp_io::storage::next_key(&key).filter(|next| next.starts_with(&prefix)) {
			all.push((next.clone(), sp_io::storage::get(&next).map(|value| value.to_vec())));
			key = next;
		}
	}
	all
}

fn left_dust() -> bool {
	let lost = |event: &RuntimeEvent| matches!(event, RuntimeEvent::Balances(pallet_balances::Event::DustLost { .. }));
	System::events().iter().any(|record| lost(&record.event))
}

/// All that there is, on all accounts.
fn sum() -> Balance {
	(0..ACCOUNTS).map(|number| Balances::total_balance(&account(number))).fold(0, Balance::saturating_add)
}

proptest! {
	#![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(artel_testing::cases(2_000)) })]

	#[test]
	fn the_ledger_does_what_pallet_balances_does(
		accounts in prop::collection::vec(made(), usize::from(ACCOUNTS)),
		steps in prop::collection::vec(step(), 1..12),
	) {
		let (mut ours, mut theirs) = (new(&accounts), new(&accounts));
		for step in steps {
			let (before, owners) = theirs.execute_with(|| (sum(), owners()));
			for side in [&mut ours, &mut theirs] {
				side.execute_with(System::reset_events);
			}
			let (answered, swept) = theirs.execute_with(|| (in_a_layer::<Balances, ByHolds<Balances>>(step), left_dust()));
			let answer = ours.execute_with(|| in_a_layer::<Ledger, Ledger>(step));
			if swept && !ours.execute_with(left_dust) {
				// The step between two that pallet-balances takes: here nothing became dust, and nothing was lost.
				let moved = match step {
					Step::Hold(..) | Step::Release(..) | Step::Transfer(..) | Step::Rehold(..) => 0,
					_ => answer.unwrap_or_default(),
				};
				prop_assert!(ours.execute_with(sum).abs_diff(before) <= moved);
				return Ok(());
			}
			prop_assert_eq!(answer.is_ok(), answered.is_ok(), "{:?}: {:?}, theirs {:?}", step, answer, answered);
			if answer.is_ok() {
				prop_assert_eq!(answer, answered, "{:?}", step);
			}
			prop_assert_eq!(ours.execute_with(|| told(&owners)), theirs.execute_with(|| told(&owners)), "{:?}", step);
			prop_assert_eq!(ours.execute_with(stored), theirs.execute_with(stored), "{:?}", step);
		}
	}
}

/// As a call is dispatched: what fails changes nothing.
fn in_a_layer<L, R>(step: Step) -> Result<Balance, DispatchError>
where
	L: MutateHold<AccountId, Reason = RuntimeHoldReason> + Inspect<AccountId, Balance = Balance>,
	R: Rehold<AccountId, RuntimeHoldReason>,
{
	frame_support::storage::with_storage_layer(|| apply::<L, R>(step))
}

#[test]
fn what_fails_writes_nothing_even_without_a_layer() {
	let rich =
		Made { free: 9 * MINIMUM, held: 2 * MINIMUM, bonded: 0, frozen: 0, providers: 0, sufficients: 0, consumers: 0 };
	let nobody = Made { free: 0, held: 0, bonded: 0, ..rich };
	new(&[rich, rich, nobody, rich]).execute_with(|| {
		let before = stored();
		let (exact, free, force) = (Precision::Exact, Restriction::Free, Fortitude::Force);
		for step in [
			Step::Hold(1, ESCROW, 100 * MINIMUM),
			Step::Hold(2, ESCROW, 1),
			Step::Release(1, ESCROW, 3 * MINIMUM, exact),
			Step::Release(1, BOND, 1, exact),
			Step::Transfer(1, 2, ESCROW, MINIMUM - 1, exact, free, force),
			Step::Transfer(1, 3, ESCROW, 3 * MINIMUM, exact, free, force),
			Step::TakeOff(1, ESCROW, 3 * MINIMUM, exact),
			Step::PutOn(2, ESCROW, MINIMUM, exact),
			Step::Give(2, MINIMUM - 1, exact),
			Step::Give(1, Balance::MAX, exact),
			Step::Rehold(1, ESCROW, BOND, 3 * MINIMUM),
			Step::Rehold(1, BOND, ESCROW, 1),
		] {
			assert!(apply::<Ledger, Ledger>(step).is_err(), "{step:?}");
			assert_eq!(stored(), before, "{step:?}");
		}
	});
}

#[test]
fn what_is_taken_off_is_freed_or_stays() {
	let made =
		Made { free: 2 * MINIMUM, held: 5 * MINIMUM, bonded: 0, frozen: 0, providers: 1, sufficients: 0, consumers: 0 };
	new(&[made, made, made, made]).execute_with(|| {
		let who = account(1);
		assert_eq!(Ledger::take_off(&ESCROW, &who, MINIMUM, 2 * MINIMUM), Ok(MINIMUM));
		assert_eq!((Balances::balance(&who), Balances::balance_on_hold(&ESCROW, &who)), (3 * MINIMUM, 2 * MINIMUM));
		assert_eq!(
			Ledger::take_off(&ESCROW, &who, MINIMUM, 2 * MINIMUM),
			Err(sp_runtime::TokenError::FundsUnavailable.into())
		);
		// Too little for an account that has nothing else: it stays held.
		assert_eq!(Balances::hold(&BOND, &who, 3 * MINIMUM), Ok(()));
		assert_eq!(Balances::balance(&who), 0);
		assert_eq!(Ledger::take_off(&ESCROW, &who, MINIMUM - 1, MINIMUM), Ok(0));
		assert_eq!((Balances::balance(&who), Balances::balance_on_hold(&ESCROW, &who)), (0, MINIMUM));
	});
}
