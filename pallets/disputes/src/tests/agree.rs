//! Coming to terms before anybody has to decide: offers, and claims that are given up.

use crate::{mock::*, *};
use artel_primitives::disputes::Arbitrable;
use frame::testing_prelude::*;

fn answer(dispute: DisputeId, offer: u16) -> DispatchResult {
	Court::answer(signed(&BOB), dispute, split(offer))
}

#[test]
fn the_respondent_gives_in_and_the_claim_is_executed() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(Court::concede(signed(&BOB), dispute));
		assert_eq!(rulings(agreement), vec![split(2_000)]);
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT + STAKE / 5);
		assert_eq!(Balances::free_balance(ALICE), ENDOWMENT - STAKE / 5, "with her bond");
		assert_eq!(last_event(), Event::Executed { dispute, agreement, split: split(2_000), ending: Ending::Conceded });
		assert_eq!((Disputes::<Test>::iter().count(), ByAgreement::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn the_claimant_takes_an_offer() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_noop!(Court::settle(signed(&ALICE), dispute), Error::<Test>::NoOffer);
		assert_ok!(answer(dispute, 4_000));
		assert_eq!(last_event(), Event::Answered { dispute, offer: split(4_000) });
		assert_ok!(Court::settle(signed(&ALICE), dispute));
		assert_eq!(rulings(agreement), vec![split(4_000)]);
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT + STAKE * 4 / 10);
		assert_eq!(Balances::free_balance(ALICE), ENDOWMENT - STAKE * 4 / 10, "with her bond");
		let escrow_ended = AllPurses::iter().count() == 0;
		assert!(escrow_ended);
		assert_eq!(last_event(), Event::Executed { dispute, agreement, split: split(4_000), ending: Ending::Settled });
	});
}

#[test]
fn an_offer_can_only_be_made_better() {
	run(|| {
		let dispute = filed();
		assert_ok!(answer(dispute, 6_000));
		assert_noop!(answer(dispute, 6_000), Error::<Test>::OfferNotBetter);
		assert_noop!(answer(dispute, 6_001), Error::<Test>::OfferNotBetter);
		assert_ok!(answer(dispute, 5_999));
		assert_noop!(answer(dispute, 2_000), Error::<Test>::OfferCoversClaim);
		assert_noop!(answer(dispute, 1_000), Error::<Test>::OfferCoversClaim);
		assert_ok!(answer(dispute, 2_001));
		pass(TERMS.evidence);
		assert_noop!(answer(dispute, 2_001), Error::<Test>::TooLate);
	});
}

#[test]
fn offers_of_a_payer_are_better_the_other_way() {
	run(|| {
		assert_ok!(file(&BOB, deal(), split(8_000)));
		let answer = |offer| Court::answer(signed(&ALICE), 0, split(offer));
		assert_ok!(answer(0));
		assert_ok!(answer(5_000));
		assert_noop!(answer(4_000), Error::<Test>::OfferNotBetter);
		assert_noop!(answer(8_000), Error::<Test>::OfferCoversClaim);
	});
}

#[test]
fn a_claim_that_is_withdrawn_costs_a_part_of_the_bond() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(Court::withdraw(signed(&ALICE), dispute));
		let forfeited = BOND / 2;
		assert_eq!(last_event(), Event::Withdrawn { dispute, agreement, forfeited });
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT + forfeited);
		assert_eq!(Balances::free_balance(ALICE), ENDOWMENT - STAKE - forfeited, "the panel was not needed");
		assert!(rulings(agreement).is_empty());
		assert!(Deals::case(agreement).is_some(), "it goes on");
		assert_eq!((Disputes::<Test>::iter().count(), ByAgreement::<Test>::iter().count()), (0, 0));
	});
}

#[test]
fn each_side_has_its_own_calls() {
	run(|| {
		let dispute = filed();
		assert_ok!(answer(dispute, 6_000));
		for who in [ALICE, EVE] {
			assert_noop!(Court::answer(signed(&who), dispute, split(5_000)), Error::<Test>::NotRespondent);
			assert_noop!(Court::concede(signed(&who), dispute), Error::<Test>::NotRespondent);
		}
		for who in [BOB, EVE] {
			assert_noop!(Court::settle(signed(&who), dispute), Error::<Test>::NotClaimant);
			assert_noop!(Court::withdraw(signed(&who), dispute), Error::<Test>::NotClaimant);
		}
	});
}

#[test]
fn terms_can_be_found_until_a_panel_is_summoned() {
	run(|| {
		let dispute = filed();
		pass(TERMS.evidence);
		assert_ok!(Court::withdraw(signed(&ALICE), dispute));
	});
	run(|| {
		let dispute = summoned();
		assert_noop!(Court::withdraw(signed(&ALICE), dispute), Error::<Test>::WrongStage);
		assert_noop!(Court::concede(signed(&BOB), dispute), Error::<Test>::WrongStage);
	});
}
