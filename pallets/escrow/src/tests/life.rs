//! Acceptance, release, refund, top-up and agreement.

use crate::{mock::*, *};
use artel_primitives::settlement::{BasisPoints, Split};
use frame::testing_prelude::*;

#[test]
fn a_release_pays_all_but_the_fee_and_leaves_nothing() {
	for asset in [NATIVE, OTHER] {
		run(|| {
			let id = opened_in(asset.clone(), terms(condition("Manual")));
			let pot = free(asset.clone(), &crate::Pallet::<Test>::pot());
			assert_ok!(Escrows::release(by(ALICE), id));
			assert_eq!(free(asset.clone(), &ALICE), ENDOWMENT - 1_000);
			assert_eq!(free(asset.clone(), &BOB), ENDOWMENT + 990);
			assert_eq!(free(asset.clone(), &crate::Pallet::<Test>::pot()), pot + 10);
			assert_eq!((held(asset, &ALICE), deposit(&ALICE)), (0, 0));
			assert!(!Records::<Test>::contains_key(id));
			assert!(!Agreed::<Test>::contains_key(id) && !InProgress::<Test>::contains_key(id));
			let ending = Ending::Released;
			assert_eq!(
				last_event(),
				Event::Settled { id, ending, to_payee: 990, to_payer: 0, fee: 10, to_referrer: 0, to_pot: 10 }
			);
		});
	}
}

#[test]
fn before_acceptance_the_payer_takes_back_everything() {
	for (kind, _) in conditions() {
		run(|| {
			let id = opened(kind);
			at(20);
			assert_ok!(Escrows::refund(by(ALICE), id));
			assert_eq!((free(NATIVE, &ALICE), free(NATIVE, &BOB)), (ENDOWMENT, ENDOWMENT));
		});
	}
}

#[test]
fn after_acceptance_only_from_the_deadline_on() {
	run(|| {
		let id = accepted("Manual");
		at(DEADLINE - 1);
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::DeadlineNotReached);
		at(DEADLINE);
		assert_ok!(Escrows::refund(by(ALICE), id));
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT);
		assert!(matches!(last_event(), Event::Settled { ending: Ending::Refunded, to_payer: 1_000, .. }));
	});
}

#[test]
fn nobody_accepts_twice_or_too_late() {
	run(|| {
		let id = accepted("Manual");
		assert_noop!(Escrows::accept(by(BOB), id), Error::<Test>::AlreadyAccepted);
		let other = opened("Manual");
		at(DEADLINE);
		assert_noop!(Escrows::accept(by(BOB), other), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn a_time_lock_that_is_over_is_the_payees() {
	run(|| {
		let mut terms = terms(Condition::TimeLock(50));
		terms.deadline = DEADLINE;
		let id = opened_in(NATIVE, terms);
		assert_noop!(Escrows::execute(by(EVE), id), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), id));
		at(49);
		assert_noop!(Escrows::execute(by(EVE), id), Error::<Test>::NotDue);
		at(DEADLINE);
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::DueToPayee);
		assert_ok!(Escrows::execute(by(EVE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
	run(|| {
		// Also before the deadline.
		let id = opened_in(NATIVE, terms(Condition::TimeLock(50)));
		assert_ok!(Escrows::accept(by(BOB), id));
		at(50);
		assert_ok!(Escrows::execute(by(EVE), id));
	});
}

#[test]
fn more_money_is_held_and_paid_at_the_same_rate() {
	run(|| {
		let id = accepted("Manual");
		assert_ok!(Escrows::top_up(by(ALICE), id, 500));
		assert_eq!(last_event(), Event::ToppedUp { id, amount: 500, balance: 1_500 });
		assert_eq!(held(NATIVE, &ALICE), 1_500);
		assert_noop!(Escrows::top_up(by(ALICE), id, 0), Error::<Test>::AmountTooSmall);
		assert_noop!(Escrows::top_up(by(ALICE), id, u128::MAX), ArithmeticError::Overflow);
		assert_noop!(Escrows::top_up(by(ALICE), id, ENDOWMENT), TokenError::FundsUnavailable);
		assert_ok!(Escrows::release(by(ALICE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 1_485);
	});
}

#[test]
fn milestones_cannot_be_topped_up() {
	run(|| {
		let id = accepted("Milestones");
		assert_noop!(Escrows::top_up(by(ALICE), id, 500), Error::<Test>::FixedAmount);
	});
}

#[test]
fn two_sides_that_agree_divide_at_once() {
	run(|| {
		let id = accepted("Manual");
		let third = Split { payee: BasisPoints::new(3_333).unwrap() };
		assert_ok!(Escrows::propose_split(by(BOB), id, third));
		assert_eq!(last_event(), Event::SplitProposed { id, by: Side::Payee, split: third });
		assert_ok!(Escrows::accept_split(by(ALICE), id, third));
		// 333.3 for Bob, rounded down; 3.33 of it as fee, rounded up.
		let ending = Ending::Agreed;
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 329, to_payer: 667, fee: 4, to_referrer: 0, to_pot: 4 }
		);
	});
}

#[test]
fn nobody_agrees_with_itself_or_to_something_else() {
	run(|| {
		let id = accepted("Manual");
		assert_noop!(Escrows::accept_split(by(ALICE), id, HALF), Error::<Test>::ProposalNotFound);
		assert_ok!(Escrows::propose_split(by(BOB), id, HALF));
		assert_noop!(Escrows::accept_split(by(BOB), id, HALF), Error::<Test>::ProposalNotFound);
		// Bob puts something else in its place just before Alice agrees.
		assert_ok!(Escrows::propose_split(by(BOB), id, Split::ALL_TO_PAYEE));
		assert_noop!(Escrows::accept_split(by(ALICE), id, HALF), Error::<Test>::ProposalNotFound);
		assert_ok!(Escrows::propose_split(by(ALICE), id, HALF));
		assert_noop!(Escrows::accept_split(by(ALICE), id, HALF), Error::<Test>::ProposalNotFound);
		assert_ok!(Escrows::accept_split(by(BOB), id, HALF));
	});
}

#[test]
fn a_proposal_is_about_what_was_there() {
	run(|| {
		let topped_up = accepted("Manual");
		assert_ok!(Escrows::propose_split(by(BOB), topped_up, HALF));
		assert_ok!(Escrows::top_up(by(ALICE), topped_up, 500));
		let drawn = accepted("Stream");
		assert_ok!(Escrows::propose_split(by(BOB), drawn, HALF));
		let milestones = accepted("Milestones");
		assert_ok!(Escrows::propose_split(by(BOB), milestones, HALF));
		at(20);
		assert_ok!(Escrows::draw(by(BOB), drawn));
		assert_ok!(Escrows::release_milestone(by(ALICE), milestones, next_milestone(milestones)));
		for id in [topped_up, drawn, milestones] {
			assert_noop!(Escrows::accept_split(by(ALICE), id, HALF), Error::<Test>::ProposalNotFound);
		}
	});
}
