//! Taking money out: unbonding, thinking better of it, withdrawing.

use crate::{mock::*, *};
use frame::testing_prelude::*;

#[test]
fn what_leaves_counts_no_longer_and_stays_held_until_it_is_due() {
	run(|| {
		bonded(&ALICE, PROVIDER, 3 * MINIMUM);
		unbonded(&ALICE, PROVIDER, MINIMUM);
		let due = 1 + PERIOD;
		let event = Event::Unbonded { who: ALICE, role: PROVIDER, amount: MINIMUM, active: 2 * MINIMUM, due };
		assert_eq!(last_event(), event);
		assert_eq!(Told::get().pop(), Some((ALICE, PROVIDER, 2 * MINIMUM)));
		assert_eq!(held(&ALICE, HoldReason::Bond), 3 * MINIMUM);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(1), "the rest is still enough");

		pass(PERIOD - 1);
		assert_noop!(Bonds::withdraw(signed(&ALICE), PROVIDER), Error::<Test>::NothingDue);
		pass(1);
		assert_ok!(Bonds::withdraw(signed(&ALICE), PROVIDER));
		assert_eq!(last_event(), Event::Withdrawn { who: ALICE, role: PROVIDER, amount: MINIMUM });
		assert_eq!((held(&ALICE, HoldReason::Bond), free(&ALICE)), (2 * MINIMUM, ENDOWMENT - 2 * MINIMUM));
		assert_noop!(Bonds::withdraw(signed(&ALICE), PROVIDER), Error::<Test>::NothingDue);
	});
}

#[test]
fn who_leaves_entirely_leaves_no_storage() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		unbonded(&ALICE, PROVIDER, MINIMUM);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), None);
		pass(PERIOD);
		assert_ok!(Bonds::withdraw(signed(&ALICE), PROVIDER));
		assert!(!Ledgers::<Test>::contains_key(ALICE, PROVIDER));
		assert_eq!(free(&ALICE), ENDOWMENT);
	});
}

#[test]
fn the_rest_is_nothing_or_enough() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM + 10);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 0), Error::<Test>::ZeroAmount);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 11), Error::<Test>::BelowMinimum);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, MINIMUM + 11), Error::<Test>::InsufficientBond);
		assert_noop!(Bonds::unbond(signed(&ALICE), JUROR, 1), Error::<Test>::InsufficientBond);
		unbonded(&ALICE, PROVIDER, 10);
		unbonded(&ALICE, PROVIDER, MINIMUM);
	});
}

#[test]
fn parts_of_one_block_are_one_and_there_is_a_limit() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2 * MINIMUM);
		for _ in 0..MAX_UNBONDING {
			unbonded(&ALICE, PROVIDER, 1);
			unbonded(&ALICE, PROVIDER, 2);
			pass(1);
		}
		let parts: Vec<_> = ledger(&ALICE, PROVIDER).unbonding.iter().map(|part| part.amount).collect();
		assert_eq!(parts, [3; MAX_UNBONDING as usize]);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 1), Error::<Test>::TooManyUnbonding);

		// The oldest is due, and makes room.
		pass(PERIOD - MAX_UNBONDING as BlockNumber);
		assert_ok!(Bonds::withdraw(signed(&ALICE), PROVIDER));
		assert_eq!(last_event(), Event::Withdrawn { who: ALICE, role: PROVIDER, amount: 3 });
		unbonded(&ALICE, PROVIDER, 1);
	});
}

#[test]
fn what_left_last_comes_back_first() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2 * MINIMUM);
		unbonded(&ALICE, PROVIDER, 100);
		pass(1);
		unbonded(&ALICE, PROVIDER, 50);
		assert_ok!(Bonds::rebond(signed(&ALICE), PROVIDER, 60));
		let active = 2 * MINIMUM - 90;
		assert_eq!(last_event(), Event::Rebonded { who: ALICE, role: PROVIDER, amount: 60, active });
		assert_eq!(Told::get().pop(), Some((ALICE, PROVIDER, active)));
		assert_eq!(ledger(&ALICE, PROVIDER).unbonding.to_vec(), [Unbonding { amount: 90, due: 1 + PERIOD }]);
	});
}

#[test]
fn coming_back_starts_the_clock_anew() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM + 5);
		unbonded(&ALICE, PROVIDER, MINIMUM + 5);
		pass(5);
		assert_noop!(Bonds::rebond(signed(&ALICE), PROVIDER, 0), Error::<Test>::ZeroAmount);
		assert_noop!(Bonds::rebond(signed(&ALICE), PROVIDER, MINIMUM - 1), Error::<Test>::BelowMinimum);
		assert_noop!(Bonds::rebond(signed(&ALICE), PROVIDER, MINIMUM + 6), Error::<Test>::InsufficientUnbonding);
		assert_ok!(Bonds::rebond(signed(&ALICE), PROVIDER, MINIMUM));
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(6), "who was out in between was not bonded");
	});
}

#[test]
fn a_small_rest_of_an_account_that_has_nothing_else_waits_for_company() {
	run(|| {
		// As a DID: it exists without a balance.
		System::inc_providers(&NOBODY);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), NOBODY, MINIMUM + 1));
		bonded(&NOBODY, PROVIDER, MINIMUM + 1);
		unbonded(&NOBODY, PROVIDER, 1);
		pass(PERIOD);
		assert_noop!(Bonds::withdraw(signed(&NOBODY), PROVIDER), TokenError::CannotCreate);
		unbonded(&NOBODY, PROVIDER, MINIMUM);
		pass(PERIOD);
		assert_ok!(Bonds::withdraw(signed(&NOBODY), PROVIDER));
		assert_eq!(free(&NOBODY), MINIMUM + 1);
	});
}
