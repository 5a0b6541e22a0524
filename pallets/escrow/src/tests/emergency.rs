//! Guardians: Dave, Eve and Ferdie, two of whom have to agree.

use crate::{mock::*, *};
use artel_primitives::settlement::Split;
use frame::testing_prelude::*;

fn vote(who: AccountId, id: EscrowId, split: Split) {
	assert_ok!(Escrows::vote_emergency(by(who), id, Some(split)));
}

#[test]
fn two_thirds_and_a_delay_and_then_anyone() {
	run(|| {
		let id = accepted("Proof");
		vote(DAVE, id, HALF);
		assert_noop!(Escrows::execute_emergency(by(DAVE), id), Error::<Test>::NotDecided);
		at(20);
		vote(EVE, id, HALF);
		let due = Some(20 + MIN_REVIEW);
		assert_eq!(last_event(), Event::EmergencyVoted { id, guardian: EVE, split: Some(HALF), due });
		at(19 + MIN_REVIEW);
		assert_noop!(Escrows::execute_emergency(by(CHARLIE), id), Error::<Test>::DelayNotOver);
		at(20 + MIN_REVIEW);
		assert_ok!(Escrows::execute_emergency(by(CHARLIE), id));
		let ending = Ending::Emergency;
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 495, to_payer: 500, fee: 5, to_referrer: 0, to_pot: 5 }
		);
	});
}

#[test]
fn votes_for_different_splits_decide_nothing() {
	run(|| {
		let id = accepted("Manual");
		vote(DAVE, id, HALF);
		vote(EVE, id, Split::ALL_TO_PAYEE);
		vote(FERDIE, id, Split::ALL_TO_PAYER);
		at(50);
		assert_noop!(Escrows::execute_emergency(by(DAVE), id), Error::<Test>::NotDecided);
	});
}

#[test]
fn who_votes_twice_has_one_vote() {
	run(|| {
		let id = accepted("Manual");
		vote(DAVE, id, HALF);
		vote(DAVE, id, HALF);
		assert_noop!(Escrows::execute_emergency(by(DAVE), id), Error::<Test>::NotDecided);
		assert_eq!(InProgress::<Test>::get(id).unwrap().emergency.votes.len(), 1);
	});
}

#[test]
fn a_vote_that_is_taken_back_ends_the_delay_and_another_begins_it_anew() {
	run(|| {
		let id = accepted("Manual");
		vote(DAVE, id, HALF);
		vote(EVE, id, HALF);
		assert_ok!(Escrows::vote_emergency(by(DAVE), id, None));
		at(20);
		assert_noop!(Escrows::execute_emergency(by(EVE), id), Error::<Test>::NotDecided);
		vote(FERDIE, id, HALF);
		assert_noop!(Escrows::execute_emergency(by(EVE), id), Error::<Test>::DelayNotOver);
		// A third vote neither delays nor hastens it.
		at(22);
		vote(DAVE, id, HALF);
		at(20 + MIN_REVIEW);
		assert_ok!(Escrows::execute_emergency(by(EVE), id));
	});
}

#[test]
fn a_vote_that_turns_the_decision_begins_the_delay_anew() {
	run(|| {
		let id = accepted("Manual");
		vote(DAVE, id, Split::ALL_TO_PAYER);
		vote(EVE, id, Split::ALL_TO_PAYER);
		vote(FERDIE, id, Split::ALL_TO_PAYEE);
		at(19 + MIN_REVIEW);
		vote(EVE, id, Split::ALL_TO_PAYEE);
		assert_noop!(Escrows::execute_emergency(by(CHARLIE), id), Error::<Test>::DelayNotOver);
		at(18 + 2 * MIN_REVIEW);
		assert_noop!(Escrows::execute_emergency(by(CHARLIE), id), Error::<Test>::DelayNotOver);
		at(19 + 2 * MIN_REVIEW);
		assert_ok!(Escrows::execute_emergency(by(CHARLIE), id));
		assert!(matches!(last_event(), Event::Settled { to_payer: 0, ending: Ending::Emergency, .. }));
	});
}

#[test]
fn the_delay_lets_the_two_sides_act() {
	run(|| {
		let id = accepted("Manual");
		vote(DAVE, id, Split::ALL_TO_PAYER);
		vote(EVE, id, Split::ALL_TO_PAYER);
		assert_ok!(Escrows::release(by(ALICE), id));
		at(50);
		assert_noop!(Escrows::execute_emergency(by(DAVE), id), Error::<Test>::EscrowNotFound);
	});
}

#[test]
fn without_guardians_there_is_no_emergency() {
	run(|| {
		let mut terms = terms(condition("Manual"));
		terms.guardians = None;
		let id = opened_in(NATIVE, terms);
		assert_noop!(Escrows::vote_emergency(by(DAVE), id, Some(HALF)), Error::<Test>::NotGuardian);
		assert_noop!(Escrows::execute_emergency(by(DAVE), id), Error::<Test>::NotDecided);
	});
}
