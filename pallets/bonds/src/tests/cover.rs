//! A bond in use cannot leave below what it covers.

use crate::{mock::*, *};
use artel_primitives::bonds::Bonds as _;
use frame::testing_prelude::*;

#[test]
fn what_is_engaged_is_not_available_twice() {
	run(|| {
		bonded(&ALICE, PROVIDER, 1_500);
		engaged(&ALICE, PROVIDER, 1_000);
		assert_eq!(last_event(), Event::Engaged { who: ALICE, role: PROVIDER, amount: 1_000, engaged: 1_000 });
		engaged(&ALICE, PROVIDER, 400);
		assert_eq!((Bonds::bonded(&ALICE, PROVIDER), Bonds::available(&ALICE, PROVIDER)), (1_500, 100));
		assert_noop!(Bonds::engage(&ALICE, PROVIDER, 101), Error::<Test>::InsufficientAvailable);
		assert_noop!(Bonds::engage(&ALICE, JUROR, 1), Error::<Test>::InsufficientAvailable);
		assert_noop!(Bonds::engage(&ALICE, PROVIDER, Balance::MAX), Error::<Test>::InsufficientAvailable);
		assert_eq!(Told::get().len(), 1, "what is active has not changed");
	});
}

#[test]
fn it_cannot_leave() {
	run(|| {
		bonded(&ALICE, PROVIDER, 3_000);
		engaged(&ALICE, PROVIDER, 1_200);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 3_000), Error::<Test>::StillEngaged);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 1_801), Error::<Test>::StillEngaged);
		unbonded(&ALICE, PROVIDER, 1_800);
		assert_noop!(Bonds::engage(&ALICE, PROVIDER, 1), Error::<Test>::InsufficientAvailable);
		// What is on its way out does not come back to cover: it has to be bonded again first.
		assert_ok!(Bonds::rebond(signed(&ALICE), PROVIDER, 1));
		engaged(&ALICE, PROVIDER, 1);
	});
}

#[test]
fn it_can_once_it_is_released() {
	run(|| {
		bonded(&ALICE, PROVIDER, 1_000);
		engaged(&ALICE, PROVIDER, 1_000);
		Bonds::release(&ALICE, PROVIDER, 400);
		assert_eq!(last_event(), Event::Released { who: ALICE, role: PROVIDER, amount: 400, engaged: 600 });
		Bonds::release(&ALICE, PROVIDER, 600);
		unbonded(&ALICE, PROVIDER, 1_000);
	});
}

#[test]
fn releasing_never_fails_nor_gives_more_than_there_is() {
	run(|| {
		Bonds::release(&ALICE, PROVIDER, 5);
		assert!(!Ledgers::<Test>::contains_key(ALICE, PROVIDER));
		bonded(&ALICE, PROVIDER, 1_000);
		engaged(&ALICE, PROVIDER, 300);
		Bonds::release(&ALICE, PROVIDER, Balance::MAX);
		assert_eq!(last_event(), Event::Released { who: ALICE, role: PROVIDER, amount: 300, engaged: 0 });
		assert_eq!(Bonds::available(&ALICE, PROVIDER), 1_000);
	});
}

#[test]
fn engaging_nothing_changes_nothing() {
	run(|| {
		assert_storage_noop!(assert_ok!(Bonds::engage(&ALICE, PROVIDER, 0)));
		assert!(events().is_empty());
	});
}

#[test]
fn a_slash_takes_what_is_engaged_too_and_then_nothing_leaves() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		engaged(&ALICE, PROVIDER, 1_500);
		assert_eq!(slashed(1_000), 1_000);
		let ledger = ledger(&ALICE, PROVIDER);
		assert_eq!((ledger.active, ledger.engaged, ledger.available()), (1_000, 1_500, 0));
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 1), Error::<Test>::StillEngaged);
		assert_noop!(Bonds::engage(&ALICE, PROVIDER, 1), Error::<Test>::InsufficientAvailable);

		// More money covers what was lost first.
		bonded(&ALICE, PROVIDER, 600);
		assert_eq!(Bonds::available(&ALICE, PROVIDER), 100);
		Bonds::release(&ALICE, PROVIDER, 1_500);
		unbonded(&ALICE, PROVIDER, 1_600);
	});
}

#[test]
fn what_was_engaged_before_all_was_slashed_is_not_released_from_what_is_engaged_later() {
	run(|| {
		let terms = RoleTerms { cap: artel_primitives::settlement::BasisPoints::ALL, ..Bonds::terms(PROVIDER) };
		assert_ok!(Bonds::set_terms(RuntimeOrigin::root(), PROVIDER, terms));
		bonded(&ALICE, PROVIDER, 1_000);
		engaged(&ALICE, PROVIDER, 1_000);
		assert_eq!(slashed(1_000), 1_000);
		assert_eq!(ledger(&ALICE, PROVIDER).engaged, 1_000);

		bonded(&ALICE, PROVIDER, 3_000);
		engaged(&ALICE, PROVIDER, 2_000);
		Bonds::release(&ALICE, PROVIDER, 1_000);
		assert_eq!(ledger(&ALICE, PROVIDER).engaged, 2_000, "the later agreement is still covered");
	});
}
