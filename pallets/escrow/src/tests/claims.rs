//! Claims that stand unless somebody contests them: of the whole, and of milestones.

use crate::{mock::*, *};
use frame::testing_prelude::*;

#[test]
fn a_claim_stands_after_its_review() {
	run(|| {
		let id = accepted("Manual");
		at(20);
		assert_noop!(Escrows::execute(by(EVE), id), Error::<Test>::NotClaimed);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		assert_eq!(last_event(), Event::Claimed { id, until: 20 + REVIEW });
		assert_noop!(Escrows::submit_claim(by(BOB), id), Error::<Test>::UnderReview);
		at(19 + REVIEW);
		assert_noop!(Escrows::execute(by(BOB), id), Error::<Test>::ReviewNotOver);
		at(20 + REVIEW);
		assert_ok!(Escrows::execute(by(EVE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
}

#[test]
fn a_claim_comes_after_acceptance_and_before_the_deadline() {
	run(|| {
		let id = opened("Manual");
		assert_noop!(Escrows::submit_claim(by(BOB), id), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), id));
		at(DEADLINE);
		assert_noop!(Escrows::submit_claim(by(BOB), id), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn a_claim_in_time_bars_the_refund_also_after_the_deadline() {
	run(|| {
		let id = accepted("Manual");
		at(DEADLINE - 1);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		for block in [DEADLINE, DEADLINE + REVIEW, 10 * DEADLINE] {
			at(block);
			assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::UnderReview);
		}
		assert_ok!(Escrows::execute(by(EVE), id));
	});
}

#[test]
fn milestones_are_paid_one_by_one_and_sum_up() {
	run(|| {
		let id = accepted("Milestones");
		assert_noop!(Escrows::release_milestone(by(BOB), id, next_milestone(id)), Error::<Test>::NotPayer);
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		assert_eq!(last_event(), Event::Paid { id, to_payee: 198, fee: 2, balance: 800 });
		// What is paid stays held as fee until the end.
		assert_eq!(held(NATIVE, &ALICE), 802);
		at(20);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		at(20 + REVIEW);
		assert_ok!(Escrows::execute(by(EVE), id));
		assert_eq!(last_event(), Event::Paid { id, to_payee: 297, fee: 3, balance: 500 });
		// The claim was for one milestone only.
		assert_noop!(Escrows::execute(by(EVE), id), Error::<Test>::NotClaimed);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		let ending = Ending::Fulfilled;
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 495, to_payer: 0, fee: 5, to_referrer: 0, to_pot: 10 }
		);
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
}

#[test]
fn a_milestone_that_the_payer_pays_under_review_ends_the_claim() {
	run(|| {
		let id = accepted("Milestones");
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		at(50);
		assert_noop!(Escrows::execute(by(BOB), id), Error::<Test>::NotClaimed);
	});
}

#[test]
fn no_milestone_is_paid_instead_of_another() {
	run(|| {
		let id = accepted("Milestones");
		assert_noop!(Escrows::release_milestone(by(ALICE), id, 1), Error::<Test>::NotNextMilestone);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		at(10 + REVIEW);
		// What the payer sends twice, or while somebody executes the claim, pays once.
		assert_ok!(Escrows::execute(by(BOB), id));
		assert_noop!(Escrows::release_milestone(by(ALICE), id, 0), Error::<Test>::NotNextMilestone);
		assert_ok!(Escrows::release_milestone(by(ALICE), id, 1));
	});
}

#[test]
fn milestones_that_were_not_claimed_go_back_after_the_deadline() {
	run(|| {
		let id = accepted("Milestones");
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		at(DEADLINE);
		assert_ok!(Escrows::refund(by(ALICE), id));
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 200);
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 198);
	});
}

#[test]
fn milestones_wait_for_acceptance() {
	run(|| {
		let id = opened("Milestones");
		assert_noop!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)), Error::<Test>::NotAccepted);
		let manual = accepted("Manual");
		assert_noop!(
			Escrows::release_milestone(by(ALICE), manual, next_milestone(manual)),
			Error::<Test>::WrongCondition
		);
	});
}

#[test]
fn sixteen_milestones_are_paid_to_the_last() {
	run(|| {
		let amounts = vec![100; 16].try_into().unwrap();
		let condition = Condition::Milestones(Milestones { amounts, review: REVIEW });
		assert_ok!(Escrows::open(by(ALICE), BOB, OTHER, 1_600, terms(condition), None));
		assert_ok!(Escrows::accept(by(BOB), 0));
		for left in (0..16).rev() {
			assert_eq!(held(OTHER, &ALICE), left * 100 + 100 + (15 - left));
			assert_ok!(Escrows::release_milestone(by(ALICE), 0, next_milestone(0)));
		}
		assert_eq!((held(OTHER, &ALICE), free(OTHER, &BOB)), (0, ENDOWMENT + 1_584));
	});
}
