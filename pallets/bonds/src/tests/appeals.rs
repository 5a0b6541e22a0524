//! What the offender can say, and what the authority can do about it.

use crate::{mock::*, *};
use frame::{testing_prelude::*, token::fungible::Inspect};

const STATEMENT: H256 = H256::repeat_byte(5);

/// Alice is slashed by 800 of 2 000.
fn accused() {
	bonded(&ALICE, PROVIDER, 2_000);
	assert_eq!(slashed(800), 800);
}

fn appeal() -> DispatchResult {
	Bonds::appeal_slash(signed(&ALICE), key(1), STATEMENT)
}

fn apply() -> DispatchResult {
	Bonds::apply_slash(signed(&BOB), key(1))
}

fn cancel() -> DispatchResult {
	Bonds::cancel_slash(RuntimeOrigin::root(), key(1))
}

#[test]
fn one_that_is_approved_returns_everything() {
	run(|| {
		accused();
		assert_ok!(appeal());
		assert_ok!(cancel());
		assert_eq!(last_event(), Event::SlashCancelled { key: key(1), offender: ALICE, amount: 800 });
		assert_eq!((held(&ALICE, HoldReason::Slashed), held(&ALICE, HoldReason::Bond)), (0, 1_200));
		assert_eq!(free(&ALICE), ENDOWMENT - 1_200);
		assert_eq!(Balances::total_balance(&ALICE), ENDOWMENT);
	});
}

#[test]
fn what_was_cancelled_is_neither_applied_nor_punished_again() {
	run(|| {
		accused();
		assert_ok!(cancel());
		pass(3 * APPEAL_WINDOW);
		assert_noop!(apply(), Error::<Test>::SlashSettled);
		assert_noop!(cancel(), Error::<Test>::SlashSettled);
		assert_noop!(appeal(), Error::<Test>::SlashSettled);
		assert_storage_noop!(assert_eq!(slashed(800), 0));
	});
}

#[test]
fn nothing_is_applied_before_the_window_is_over() {
	run(|| {
		accused();
		assert_noop!(apply(), Error::<Test>::SlashNotDue);
		pass(APPEAL_WINDOW - 1);
		assert_noop!(apply(), Error::<Test>::SlashNotDue);
		pass(1);
		assert_ok!(apply());
		assert_noop!(apply(), Error::<Test>::SlashSettled);
	});
}

#[test]
fn an_appeal_extends_it_once() {
	run(|| {
		accused();
		pass(APPEAL_WINDOW - 1);
		assert_ok!(appeal());
		let due = 1 + 2 * APPEAL_WINDOW;
		assert_eq!(last_event(), Event::SlashAppealed { key: key(1), offender: ALICE, statement: STATEMENT, due });
		assert_noop!(appeal(), Error::<Test>::AlreadyAppealed);
		pass(APPEAL_WINDOW);
		assert_noop!(apply(), Error::<Test>::SlashNotDue);
		pass(1);
		assert_ok!(apply());
	});
}

#[test]
fn it_comes_in_time_and_from_the_offender() {
	run(|| {
		assert_noop!(appeal(), Error::<Test>::SlashNotFound);
		accused();
		assert_noop!(Bonds::appeal_slash(signed(&BOB), key(1), STATEMENT), Error::<Test>::NotOffender);
		pass(APPEAL_WINDOW);
		assert_noop!(appeal(), Error::<Test>::TooLateToAppeal);
	});
}

#[test]
fn the_authority_may_cancel_until_it_is_applied() {
	run(|| {
		accused();
		pass(5 * APPEAL_WINDOW);
		assert_ok!(cancel());
	});
	run(|| {
		accused();
		pass(APPEAL_WINDOW);
		assert_ok!(apply());
		assert_noop!(cancel(), Error::<Test>::SlashSettled);
	});
}

#[test]
fn a_silent_authority_freezes_nothing() {
	run(|| {
		accused();
		assert_ok!(appeal());
		pass(2 * APPEAL_WINDOW);
		assert_ok!(apply());
		assert_eq!(held(&ALICE, HoldReason::Slashed), 0);
	});
}

#[test]
fn what_cannot_be_given_back_is_not_settled() {
	run(|| {
		// As a DID with nothing free: it cannot take less than the existential deposit.
		System::inc_providers(&NOBODY);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), NOBODY, MINIMUM));
		bonded(&NOBODY, PROVIDER, MINIMUM);
		let little = artel_primitives::bonds::Offence { offender: NOBODY, ..offence(EXISTENTIAL_DEPOSIT - 1) };
		assert_ok!(<Bonds as artel_primitives::bonds::Bonds<_, _>>::slash(little));
		assert_noop!(cancel(), TokenError::CannotCreate);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), NOBODY, EXISTENTIAL_DEPOSIT));
		assert_ok!(cancel());
		assert_eq!(free(&NOBODY), 2 * EXISTENTIAL_DEPOSIT - 1);
	});
}

#[test]
fn an_offence_is_forgotten_long_after() {
	run(|| {
		assert_noop!(Bonds::forget_offence(signed(&CHARLIE), key(1)), Error::<Test>::SlashNotFound);
		accused();
		pass(RETENTION);
		assert_noop!(Bonds::forget_offence(signed(&CHARLIE), key(1)), Error::<Test>::SlashNotSettled);
		assert_ok!(apply());
		pass(RETENTION - 1);
		assert_noop!(Bonds::forget_offence(signed(&CHARLIE), key(1)), Error::<Test>::RetentionNotOver);
		assert_eq!(slashed(800), 0);
		pass(1);
		assert_ok!(Bonds::forget_offence(signed(&CHARLIE), key(1)));
		assert_eq!(last_event(), Event::OffenceForgotten { key: key(1) });
		assert!(!Slashes::<Test>::contains_key(key(1)));
	});
}
