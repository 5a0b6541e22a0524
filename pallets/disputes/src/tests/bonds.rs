//! Whose the bonds are in the end.

use crate::{mock::*, *};
use artel_primitives::Balance;
use frame::testing_prelude::*;

/// All bonds of a dispute, in the order in which they were posted: by whom, how much, and to whom they went.
fn awards() -> Vec<(Side, Balance, Award)> {
	let award = |event| match event {
		Event::BondAwarded { posted_by, amount, award, .. } => Some((posted_by, amount, award)),
		_ => None,
	};
	events().into_iter().filter_map(award).collect()
}

/// Alice says 20 %, Bob offers that; the panels say these, and Alice or Bob appeals against each but the last.
fn decided(offer: Option<u16>, first: u64, appeals: &[(AccountId, u64)]) {
	let dispute = filed();
	if let Some(offer) = offer {
		assert_ok!(Court::answer(signed(&BOB), dispute, split(offer)));
	}
	assert_ok!(move_on(dispute));
	ruled(dispute, first);
	for (who, points) in appeals {
		assert_ok!(Court::appeal(signed(who), dispute));
		if Court::dispute(dispute).unwrap().round > TERMS.panels {
			let ruling = split(u16::try_from(*points).unwrap());
			assert_ok!(Court::decide(RuntimeOrigin::root(), dispute, ruling));
			return;
		}
		ruled(dispute, *points);
	}
	assert_ok!(move_on(dispute));
}

use Award::{Forfeited, Returned};
use Side::{Payee, Payer};

#[test]
fn the_nearer_demand_wins_the_bond_for_filing() {
	for (offer, ruling, award) in [
		(None, 2_000, Returned),
		(None, 0, Returned),
		(None, 5_999, Returned),
		(None, 6_000, Returned),
		(None, 6_001, Forfeited),
		(None, 10_000, Forfeited),
		(Some(4_000), 2_999, Returned),
		(Some(4_000), 3_000, Returned),
		(Some(4_000), 3_001, Forfeited),
		(Some(4_000), 9_000, Forfeited),
	] {
		run(|| {
			decided(offer, ruling, &[]);
			assert_eq!(awards(), vec![(Payer, BOND, award)], "{offer:?} {ruling}");
		});
	}
}

#[test]
fn a_bond_that_is_lost_goes_to_the_other_side_as_a_whole() {
	run(|| {
		decided(None, 10_000, &[]);
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT + STAKE + BOND);
		assert_eq!(Balances::free_balance(ALICE), ENDOWMENT - STAKE - BOND - 3 * FEE);
	});
}

#[test]
fn an_approved_appeal_returns_its_bond_and_brings_that_of_the_claim() {
	run(|| {
		decided(None, 0, &[(BOB, 10_000)]);
		assert_eq!(awards(), vec![(Payer, BOND, Forfeited), (Payee, 2 * BOND, Returned)]);
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT + STAKE + BOND - 5 * FEE, "more than the panel cost him");
	});
}

#[test]
fn an_appeal_that_bettered_the_ruling_is_returned_though_the_other_side_is_nearer() {
	run(|| {
		decided(None, 1_000, &[(BOB, 4_000)]);
		assert_eq!(awards(), vec![(Payer, BOND, Returned), (Payee, 2 * BOND, Returned)]);
	});
}

#[test]
fn an_appeal_that_changed_nothing_or_for_the_worse_is_lost() {
	for points in [4_000, 3_999] {
		run(|| {
			decided(None, 4_000, &[(BOB, points)]);
			assert_eq!(awards(), vec![(Payer, BOND, Returned), (Payee, 2 * BOND, Forfeited)]);
		});
	}
}

#[test]
fn the_final_ruling_decides_about_all_appeals() {
	run(|| {
		decided(None, 3_000, &[(BOB, 8_000), (ALICE, 3_000)]);
		assert_eq!(awards(), vec![(Payer, BOND, Returned), (Payee, 2 * BOND, Forfeited), (Payer, 4 * BOND, Returned)]);
	});
	run(|| {
		decided(None, 3_000, &[(BOB, 8_000), (ALICE, 7_000), (ALICE, 9_000)]);
		assert_eq!(
			awards(),
			vec![
				(Payer, BOND, Forfeited),
				(Payee, 2 * BOND, Returned),
				(Payer, 4 * BOND, Forfeited),
				(Payer, 8 * BOND, Forfeited)
			]
		);
	});
}

#[test]
fn a_payee_who_files_is_measured_by_the_same_rule() {
	for (ruling, award) in [(4_000, Returned), (3_999, Forfeited)] {
		run(|| {
			assert_ok!(file(&BOB, deal(), split(8_000)));
			assert_ok!(move_on(0));
			ruled(0, ruling);
			assert_ok!(move_on(0));
			assert_eq!(awards(), vec![(Payee, BOND, award)]);
		});
	}
}

#[test]
fn bonds_that_nobody_decided_about_are_returned() {
	run(|| {
		// No panel ever answers, nor does the authority.
		let dispute = filed();
		assert_ok!(move_on(dispute));
		stay_silent(dispute);
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		for who in [BOB, ALICE] {
			assert_ok!(Court::appeal(signed(&who), dispute));
			stay_silent(dispute);
			assert_ok!(Court::conclude(signed(&EVE), dispute));
		}
		assert_ok!(Court::appeal(signed(&BOB), dispute));
		assert_ok!(move_on(dispute));
		let bonds = [(Payer, BOND), (Payee, 2 * BOND), (Payer, 4 * BOND), (Payee, 8 * BOND)];
		assert_eq!(awards(), bonds.map(|(by, bond)| (by, bond, Returned)).to_vec());
	});
}

#[test]
fn an_appeal_that_only_silence_heard_is_returned_and_the_ruling_stands() {
	run(|| {
		let agreement = deal();
		let dispute = filed_about(agreement);
		assert_ok!(move_on(dispute));
		ruled(dispute, 8_000);
		assert_ok!(Court::appeal(signed(&ALICE), dispute));
		stay_silent(dispute);
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		assert_ok!(move_on(dispute));
		assert_eq!(rulings(agreement), vec![split(8_000)]);
		assert_eq!(awards(), vec![(Payer, BOND, Forfeited), (Payer, 2 * BOND, Returned)]);
	});
}

#[test]
fn a_lost_bond_pays_any_panel_of_its_dispute() {
	for terms in [TERMS, FAST_TERMS] {
		let largest = terms.panel_cost(Terms::<BlockNumber>::jurors(terms.panels)).unwrap();
		assert!(largest <= MIN_BOND);
		assert_eq!(terms.check(largest - 1), Err("a bond that is lost pays any panel"));
	}
}
