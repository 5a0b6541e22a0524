//! What a dispute can do with a direct escrow.

use crate::{mock::*, *};
use artel_primitives::{
	disputes::{Arbitrable, Case},
	settlement::{Agreement, Market, Split},
};
use frame::testing_prelude::*;

fn case(id: EscrowId) -> Option<Case<AccountId, Asset>> {
	<Escrows as Arbitrable<_, _>>::case(agreement(id))
}

fn freeze(id: EscrowId) -> DispatchResult {
	<Escrows as Arbitrable<_, _>>::freeze(agreement(id)).map(drop)
}

fn resume(id: EscrowId) -> DispatchResult {
	<Escrows as Arbitrable<_, _>>::resume(agreement(id))
}

fn rule(id: EscrowId, split: Split) -> DispatchResult {
	<Escrows as Arbitrable<_, _>>::rule(agreement(id), split)
}

#[test]
fn a_case_is_about_what_is_held() {
	run(|| {
		let id = accepted("Milestones");
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		let expected = Case { payer: ALICE, payee: BOB, asset: NATIVE, at_stake: 800, on_silence: HALF };
		assert_eq!(case(id), Some(expected));
	});
}

#[test]
fn what_nobody_accepted_or_nobody_may_decide_is_no_case() {
	run(|| {
		let funded = opened("Manual");
		assert_eq!(case(funded), None);
		assert_noop!(freeze(funded), Error::<Test>::NotAccepted);
		let mut terms = terms(condition("Proof"));
		terms.arbiter = false;
		let unarbitrated = opened_in(NATIVE, terms);
		assert_ok!(Escrows::accept(by(BOB), unarbitrated));
		assert_eq!(case(unarbitrated), None);
		assert_noop!(freeze(unarbitrated), Error::<Test>::Unarbitrated);
		let of_a_market = managed(true, None);
		assert_eq!(case(of_a_market), None);
		assert_noop!(freeze(of_a_market), Error::<Test>::ManagedByMarket);
		assert_eq!(case(99), None);
		let id = accepted("Manual");
		let elsewhere = Agreement { market: Market::Rental, id };
		assert_eq!(<Escrows as Arbitrable<AccountId, Asset>>::case(elsewhere), None);
		assert_noop!(<Escrows as Arbitrable<AccountId, Asset>>::freeze(elsewhere), Error::<Test>::EscrowNotFound);
	});
}

#[test]
fn a_ruling_divides_at_once() {
	run(|| {
		let id = accepted("Manual");
		assert_noop!(rule(id, HALF), Error::<Test>::NotFrozen);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		assert_ok!(freeze(id));
		assert_eq!(last_event(), Event::Froze { id });
		assert_eq!(case(id), None);
		assert_noop!(freeze(id), Error::<Test>::Frozen);
		at(500);
		assert_ok!(rule(id, Split { payee: artel_primitives::settlement::BasisPoints::from_percent(70) }));
		let ending = Ending::Ruled;
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 693, to_payer: 300, fee: 7, to_referrer: 0, to_pot: 7 }
		);
		assert_eq!((held(NATIVE, &ALICE), deposit(&ALICE)), (0, 0));
	});
}

#[test]
fn who_disputes_and_gives_up_has_run_out_nobodys_time() {
	run(|| {
		// Bob claims, and disputes his own claim until Alice's review is over.
		let id = accepted("Manual");
		at(11);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		at(12);
		assert_ok!(freeze(id));
		at(500);
		assert_ok!(resume(id));
		assert_eq!(last_event(), Event::Thawed { id });
		assert_noop!(resume(id), Error::<Test>::NotFrozen);
		assert_noop!(Escrows::execute(by(BOB), id), Error::<Test>::ReviewNotOver);
		at(500 + REVIEW - 2);
		assert_noop!(Escrows::execute(by(BOB), id), Error::<Test>::ReviewNotOver);
		assert!(case(id).is_some(), "Alice can still dispute");
		at(500 + REVIEW - 1);
		assert_ok!(Escrows::execute(by(BOB), id));
	});
	run(|| {
		// Alice disputes until Bob's deadline is over.
		let id = accepted("Manual");
		at(100);
		assert_ok!(freeze(id));
		at(300);
		assert_ok!(resume(id));
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::DeadlineNotReached);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
	});
}

#[test]
fn a_panel_goes_on_while_it_is_frozen_and_the_ruling_wins() {
	run(|| {
		let id = accepted("Panel");
		assert_ok!(Escrows::summon_panel(by(BOB), id));
		assert_ok!(freeze(id));
		find(0, Some(artel_primitives::panel::Finding::Silent));
		assert_noop!(Escrows::apply_finding(by(EVE), id), Error::<Test>::Frozen);
		assert_ok!(rule(id, Split::ALL_TO_PAYER));
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT);
	});
}
