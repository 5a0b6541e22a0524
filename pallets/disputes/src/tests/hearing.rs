//! Panels, and what they find.

use crate::{mock::*, *};
use artel_primitives::panel::{Agreed, Finding};
use frame::testing_prelude::*;

/// The panel's finding, whatever it is.
fn find_exactly(dispute: DisputeId, answer: Vec<u64>, revealed: u8) {
	let spread = vec![0; answer.len()].try_into().unwrap();
	let finding = Finding::Answered(Agreed { answer: answer.try_into().unwrap(), spread, revealed });
	AllJuries::mutate(panel_of(dispute), |jury| jury.as_mut().unwrap().finding = Some(finding));
}

#[test]
fn anyone_summons_the_first_panel_at_the_claimants_cost() {
	run(|| {
		let dispute = filed();
		assert_noop!(Court::summon(signed(&EVE), dispute), Error::<Test>::TooEarly);
		pass(TERMS.evidence);
		let before = Balances::free_balance(ALICE);
		assert_ok!(Court::summon(signed(&EVE), dispute));
		let jury = jury_of(dispute);
		assert_eq!((jury.size, jury.fee, jury.pool, jury.payer), (3, FEE, TERMS.pool, ALICE));
		assert_eq!(jury.subject, Court::subject(dispute));
		assert_eq!(jury.schedule, artel_primitives::panel::Schedule { quorum: 2, ..TERMS.schedule });
		assert_eq!(jury.held, 3 * FEE + PANEL_DEPOSIT);
		// It was set aside when she filed; what the panel did not need is hers again.
		assert_eq!(Balances::free_balance(ALICE), before + PANEL - jury.held);
		let until = 1 + TERMS.evidence + TERMS.hearing;
		let panel = panel_of(dispute);
		assert_eq!(last_event(), Event::Summoned { dispute, round: 1, panel, jurors: 3, until });
		assert_noop!(Court::summon(signed(&EVE), dispute), Error::<Test>::WrongStage);
	});
}

#[test]
fn a_claimant_who_has_spent_everything_is_heard_all_the_same() {
	run(|| {
		let dispute = filed();
		let all = Balances::free_balance(ALICE) - EXISTENTIAL_DEPOSIT;
		assert_ok!(Balances::transfer_allow_death(signed(&ALICE), EVE, all));
		assert_ok!(move_on(dispute));
		assert_eq!(jury_of(dispute).members.len(), 3);
	});
}

#[test]
fn the_finding_is_the_ruling_and_nothing_moves_before_the_time_for_appeals_is_over() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		assert_noop!(Court::conclude(signed(&EVE), dispute), Error::<Test>::NoFinding);
		find(dispute, 4_321);
		pass(7);
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		let until = System::block_number() + TERMS.appeal;
		assert_eq!(last_event(), Event::Ruled { dispute, round: 1, split: split(4_321), decided: true, until });
		assert_eq!(AllJuries::iter().count(), 0, "it is dismissed");
		assert!(rulings(agreement).is_empty());
		assert_noop!(Court::execute(signed(&EVE), dispute), Error::<Test>::TooEarly);
		pass(TERMS.appeal);
		assert_ok!(Court::execute(signed(&EVE), dispute));
		assert_eq!(rulings(agreement), vec![split(4_321)]);
	});
}

#[test]
fn a_ruling_divides_what_was_held_to_the_planck() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		ruled(dispute, 4_321);
		assert_ok!(move_on(dispute));
		let (payee, payer) = split(4_321).divide(STAKE);
		// 4321 is nearer to Alice's 2000 than to all for Bob: her bond is back; she paid three jurors.
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT + payee);
		assert_eq!(Balances::free_balance(ALICE), ENDOWMENT - STAKE + payer - 3 * FEE);
		assert_eq!(last_event(), Event::Executed { dispute, agreement, split: split(4_321), ending: Ending::Decided });
	});
}

#[test]
fn a_ruling_in_another_asset_is_paid_in_it() {
	run(|| {
		let dispute = filed_about(deal_of(&ALICE, &BOB, DOLLARS, 1_001));
		assert_ok!(move_on(dispute));
		ruled(dispute, 5_000);
		assert_ok!(move_on(dispute));
		assert_eq!([ALICE, BOB].map(Dollars::get), [501, 500]);
	});
}

#[test]
fn nonsense_of_a_panel_decides_nothing() {
	for (answer, revealed) in [(vec![10_001], 3), (vec![u64::MAX], 3), (vec![], 3)] {
		run(|| {
			let dispute = summoned();
			find_exactly(dispute, answer, revealed);
			assert_ok!(Court::conclude(signed(&EVE), dispute));
			let after = Court::dispute(dispute).unwrap();
			assert_eq!((after.ruling, after.decided), (split(3_000), 0));
		});
	}
}

#[test]
fn one_vote_decides_nothing() {
	for (revealed, ruling) in [(0, 3_000), (1, 3_000), (2, 9_000), (3, 9_000)] {
		run(|| {
			let dispute = summoned();
			find_exactly(dispute, vec![9_000], revealed);
			assert_ok!(Court::conclude(signed(&EVE), dispute));
			assert_eq!(Court::dispute(dispute).unwrap().ruling, split(ruling));
		});
	}
}

#[test]
fn what_needs_a_signature_gets_one() {
	run(|| {
		let dispute = filed();
		assert_noop!(Court::summon(RuntimeOrigin::none(), dispute), BadOrigin);
		assert_noop!(Court::conclude(RuntimeOrigin::none(), dispute), BadOrigin);
		assert_noop!(Court::execute(RuntimeOrigin::none(), dispute), BadOrigin);
		assert_noop!(Court::appeal(RuntimeOrigin::root(), dispute), BadOrigin);
		assert_noop!(Court::decide(signed(&ALICE), dispute, split(0)), BadOrigin);
	});
}
