//! How systems like this one fail, and why this one cannot.

use crate::{mock::*, *};
use artel_primitives::disputes::Arbitrable;
use frame::testing_prelude::*;

/// A dispute about a new agreement that a panel decided and somebody executed.
fn executed() -> artel_primitives::settlement::Agreement {
	let agreement = deal();
	let dispute = filed_about(agreement);
	assert_ok!(move_on(dispute));
	ruled(dispute, 5_000);
	assert_ok!(move_on(dispute));
	agreement
}

#[test]
fn a_dispute_after_pay_out() {
	run(|| {
		let paid_out = deal();
		AllDeals::mutate(paid_out.id, |deal| deal.as_mut().unwrap().held = 0);
		Balances::force_set_balance(RuntimeOrigin::root(), POT, EXISTENTIAL_DEPOSIT).unwrap();
		assert_noop!(file(&ALICE, paid_out, split(0)), Error::<Test>::NothingToDispute);
		let ruled = executed();
		assert_noop!(file(&ALICE, ruled, split(0)), Error::<Test>::NothingToDispute);
	});
}

#[test]
fn two_disputes_on_one_agreement() {
	run(|| {
		let agreement = deal();
		filed_about(agreement);
		assert_noop!(file(&ALICE, agreement, split(0)), Error::<Test>::AlreadyDisputed);
		assert_noop!(file(&BOB, agreement, split(10_000)), Error::<Test>::AlreadyDisputed);
	});
}

#[test]
fn two_rulings_on_one_agreement() {
	run(|| {
		let agreement = executed();
		assert_noop!(Court::execute(signed(&EVE), 0), Error::<Test>::DisputeNotFound);
		assert_noop!(Deals::rule(agreement, split(0)), DispatchError::Other("not frozen"));
		assert_eq!(rulings(agreement).len(), 1);
	});
}

#[test]
fn a_verdict_that_moves_no_money() {
	run(|| {
		let pot = Balances::free_balance(POT);
		let before = [ALICE, BOB].map(Balances::free_balance);
		executed();
		let [alice, bob] = [ALICE, BOB].map(Balances::free_balance);
		assert_eq!(bob, before[1] + STAKE / 2);
		assert_eq!(alice, before[0] - STAKE / 2 - 3 * FEE);
		assert_eq!(Balances::free_balance(POT), pot, "nothing stays behind");
	});
}

#[test]
fn a_verdict_that_the_market_does_not_carry_out_ends_nothing() {
	run(|| {
		let dispute = summoned();
		ruled(dispute, 5_000);
		let agreement = Court::dispute(dispute).unwrap().agreement;
		pass(TERMS.appeal);
		AllDeals::mutate(agreement.id, |deal| deal.as_mut().unwrap().frozen = false);
		assert_noop!(
			Court::execute(signed(&EVE), dispute).map_err(|failed| failed.error),
			DispatchError::Other("not frozen")
		);
		AllDeals::mutate(agreement.id, |deal| deal.as_mut().unwrap().frozen = true);
		assert_ok!(Court::execute(signed(&EVE), dispute));
	});
}

#[test]
fn a_third_party_files() {
	run(|| {
		let agreement = deal();
		assert_noop!(file(&EVE, agreement, split(0)), Error::<Test>::NotParty);
	});
}

#[test]
fn a_juror_who_is_a_party() {
	run(|| {
		// Both are in the pool, and come first in it.
		let dispute = summoned();
		assert!(!jury_of(dispute).members.iter().any(|member| [ALICE, BOB].contains(member)));
		assert_eq!(Court::dispute(dispute).unwrap().excluded().into_inner(), vec![ALICE, BOB]);
	});
}

#[test]
fn a_claimant_who_gives_up_when_it_sees_the_panel_lose_it() {
	run(|| {
		let dispute = summoned();
		find(dispute, 10_000);
		assert_noop!(Court::withdraw(signed(&ALICE), dispute), Error::<Test>::WrongStage);
		assert_noop!(Court::settle(signed(&ALICE), dispute), Error::<Test>::WrongStage);
	});
}

#[test]
fn an_agreement_held_up_for_free() {
	run(|| {
		// Claims that nobody could oppose have no loser, so they are no claims.
		let agreement = deal();
		assert_noop!(file(&ALICE, agreement, split(10_000)), Error::<Test>::EmptyClaim);
		// Who withdraws pays the other side.
		let dispute = filed_about(agreement);
		let before = Balances::free_balance(BOB);
		assert_ok!(Court::withdraw(signed(&ALICE), dispute));
		assert!(Balances::free_balance(BOB) > before);
	});
}
