//! Nobody answers, and nothing freezes.

use crate::{mock::*, *};
use frame::testing_prelude::*;

#[test]
fn a_silent_panel_leaves_what_the_agreement_says() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		stay_silent(dispute);
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		let until = System::block_number() + TERMS.appeal;
		assert_eq!(last_event(), Event::Ruled { dispute, round: 1, split: split(3_000), decided: false, until });
		assert_ok!(move_on(dispute));
		assert_eq!(rulings(agreement), vec![split(3_000)]);
		assert_eq!(last_event(), Event::Executed { dispute, agreement, split: split(3_000), ending: Ending::Silence });
	});
}

#[test]
fn a_panel_that_never_ends_is_silent_when_its_time_is_over() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		let seated = jury_of(dispute).members;
		pass(TERMS.hearing - 1);
		assert_noop!(Court::conclude(signed(&EVE), dispute), Error::<Test>::NoFinding);
		pass(1);
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		assert_eq!(Court::dispute(dispute).unwrap().jurors.into_inner(), seated, "they sit on no other panel of it");
		assert_ok!(move_on(dispute));
		assert_eq!(rulings(agreement), vec![split(3_000)]);
	});
}

#[test]
fn a_late_finding_counts_if_nobody_concluded_before() {
	run(|| {
		let dispute = summoned();
		pass(TERMS.hearing * 2);
		ruled(dispute, 9_000);
		assert_eq!(Court::dispute(dispute).unwrap().ruling, split(9_000));
	});
}

#[test]
fn a_pool_that_is_too_small_is_silent() {
	run(|| {
		Pool::set(2);
		let dispute = summoned();
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		assert_eq!(Court::dispute(dispute).unwrap().ruling, split(3_000));
	});
}

#[test]
fn a_panel_that_cannot_be_summoned_is_tried_again_and_then_silent() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		Jammed::set(true);
		pass(TERMS.evidence);
		assert_noop!(Court::summon(signed(&EVE), dispute), DispatchError::Unavailable);
		pass(TERMS.patience - 1);
		assert_noop!(Court::summon(signed(&EVE), dispute), DispatchError::Unavailable);
		pass(1);
		hypothetically!({
			Jammed::set(false);
			assert_ok!(Court::summon(signed(&EVE), dispute));
			assert_eq!(jury_of(dispute).size, 3);
			Jammed::set(true);
		});
		let before = Balances::free_balance(ALICE);
		assert_ok!(Court::summon(signed(&EVE), dispute));
		assert_eq!(Balances::free_balance(ALICE), before + PANEL, "there was no panel to pay");
		assert!(events().contains(&Event::NotSummoned { dispute, error: DispatchError::Unavailable }));
		assert_ok!(move_on(dispute));
		assert_eq!(rulings(agreement), vec![split(3_000)]);
	});
}

#[test]
fn a_silent_authority_leaves_the_last_ruling() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		for points in [4_000, 5_000, 6_000] {
			ruled(dispute, points);
			assert_ok!(Court::appeal(signed(&ALICE), dispute));
		}
		pass(TERMS.authority - 1);
		assert_noop!(Court::execute(signed(&EVE), dispute), Error::<Test>::TooEarly);
		pass(1);
		assert_ok!(Court::execute(signed(&EVE), dispute));
		assert_eq!(rulings(agreement), vec![split(6_000)]);
	});
}

#[test]
fn an_outsider_alone_ends_what_both_sides_forget() {
	for (small, terms) in [(false, TERMS), (true, FAST_TERMS)] {
		run(|| {
			let agreement = deal_of(&ALICE, &BOB, NATIVE, if small { SMALL_STAKE } else { STAKE });
			let begin = System::block_number();
			let dispute = filed_about(agreement);
			let mut calls = 0;
			while Court::dispute(dispute).is_some() {
				assert_ok!(move_on(dispute));
				calls += 1;
			}
			assert_eq!(calls, 3, "summon, conclude, execute");
			assert_eq!(rulings(agreement), vec![split(3_000)]);
			assert!(System::block_number() - begin <= terms.longest());
		});
	}
}

#[test]
fn the_longest_way_takes_as_long_as_it_is_said_to() {
	run(|| {
		let dispute = filed();
		let begin = System::block_number();
		Jammed::set(true);
		pass(TERMS.evidence + TERMS.patience);
		assert_ok!(Court::summon(signed(&EVE), dispute));
		Jammed::set(false);
		for who in [ALICE, BOB] {
			pass(TERMS.appeal - 1);
			assert_ok!(Court::appeal(signed(&who), dispute));
			assert_ok!(move_on(dispute));
		}
		pass(TERMS.appeal - 1);
		assert_ok!(Court::appeal(signed(&ALICE), dispute));
		assert_ok!(move_on(dispute));
		// The first panel was not there, and each appeal came a block before the last.
		assert_eq!(System::block_number() - begin, TERMS.longest() - TERMS.hearing - 3);
	});
}
