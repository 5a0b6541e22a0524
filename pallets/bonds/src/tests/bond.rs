//! Bonding and adding to it.

use crate::{mock::*, *};
use artel_primitives::bonds::Bonds as _;
use frame::testing_prelude::*;

#[test]
fn holds_the_money_and_counts_from_now() {
	run(|| {
		pass(4);
		bonded(&ALICE, PROVIDER, 1_500);
		assert_eq!((held(&ALICE, HoldReason::Bond), free(&ALICE)), (1_500, ENDOWMENT - 1_500));
		assert_eq!(<Bonds as artel_primitives::bonds::Bonds<_, _>>::bonded_since(&ALICE, PROVIDER), Some(5));
		assert_eq!((Bonds::bonded(&ALICE, PROVIDER), Bonds::available(&ALICE, PROVIDER)), (1_500, 1_500));
		assert_eq!(last_event(), Event::Bonded { who: ALICE, role: PROVIDER, amount: 1_500, active: 1_500 });
		assert_eq!(Told::get(), [(ALICE, PROVIDER, 1_500)]);
	});
}

#[test]
fn adds_any_amount_without_a_break() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		pass(10);
		bonded(&ALICE, PROVIDER, 1);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(1));
		assert_eq!(last_event(), Event::Bonded { who: ALICE, role: PROVIDER, amount: 1, active: MINIMUM + 1 });
	});
}

#[test]
fn roles_are_apart() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		assert_eq!(Bonds::bonded(&ALICE, JUROR), 0);
		bonded(&ALICE, JUROR, MINIMUM / 2);
		assert_eq!((ledger(&ALICE, PROVIDER).active, ledger(&ALICE, JUROR).active), (MINIMUM, MINIMUM / 2));
		assert_eq!(held(&ALICE, HoldReason::Bond), MINIMUM + MINIMUM / 2);
	});
}

#[test]
fn nothing_is_no_bond() {
	run(|| {
		assert_noop!(Bonds::bond(signed(&ALICE), PROVIDER, 0), Error::<Test>::ZeroAmount);
	});
}

#[test]
fn less_than_the_minimum_is_no_bond() {
	run(|| {
		assert_noop!(Bonds::bond(signed(&ALICE), PROVIDER, MINIMUM - 1), Error::<Test>::BelowMinimum);
		bonded(&ALICE, JUROR, MINIMUM - 1);
	});
}

#[test]
fn nobody_bonds_what_it_has_not() {
	run(|| {
		let all = ENDOWMENT - EXISTENTIAL_DEPOSIT;
		assert_noop!(Bonds::bond(signed(&ALICE), PROVIDER, all + 1), TokenError::FundsUnavailable);
		assert_noop!(Bonds::bond(signed(&NOBODY), PROVIDER, MINIMUM), TokenError::FundsUnavailable);
		bonded(&ALICE, PROVIDER, all);
		assert_noop!(Bonds::bond(signed(&ALICE), PROVIDER, Balance::MAX), ArithmeticError::Overflow);
	});
}

#[test]
fn what_is_bonded_cannot_be_spent() {
	run(|| {
		bonded(&ALICE, PROVIDER, ENDOWMENT - 100);
		assert_noop!(Balances::transfer_allow_death(signed(&ALICE), BOB, 101), TokenError::FundsUnavailable);
	});
}
