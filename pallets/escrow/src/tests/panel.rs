//! A panel divides.

use crate::{mock::*, *};
use artel_primitives::{
	panel::{Agreed as AgreedAnswer, Finding, Question},
	settlement::Market,
};
use frame::testing_prelude::*;

fn answered(points: u64) -> Option<Finding> {
	let answer = vec![points].try_into().unwrap();
	Some(Finding::Answered(AgreedAnswer { answer, spread: Default::default(), revealed: 5 }))
}

fn summoned() -> EscrowId {
	let id = accepted("Panel");
	assert_ok!(Escrows::summon_panel(by(BOB), id));
	id
}

#[test]
fn the_panel_of_the_terms_is_asked_and_nobody_interested_sits_on_it() {
	run(|| {
		assert_ok!(Escrows::open(by(ALICE), BOB, NATIVE, 1_000, terms(condition("Panel")), Some(CHARLIE)));
		assert_noop!(Escrows::summon_panel(by(BOB), 0), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), 0));
		assert_ok!(Escrows::summon_panel(by(BOB), 0));
		assert_eq!(last_event(), Event::PanelSummoned { id: 0, panel: 0 });
		assert_noop!(Escrows::summon_panel(by(ALICE), 0), Error::<Test>::AlreadySummoned);

		let asked = AllSummons::get().pop().unwrap();
		let PanelTerms { pool, size, fee, subject, schedule } = panel_terms();
		assert_eq!((asked.caller, asked.payer, asked.question), (Market::Escrow, BOB, Question::Split));
		assert_eq!((asked.pool, asked.size, asked.fee, asked.subject), (pool, size, fee, subject));
		assert_eq!(asked.schedule, schedule);
		assert_eq!(asked.excluded.to_vec(), [ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE]);
	});
}

#[test]
fn its_finding_divides_and_the_panel_is_dismissed() {
	run(|| {
		let id = summoned();
		assert_noop!(Escrows::apply_finding(by(EVE), id), Error::<Test>::PanelAtWork);
		find(0, answered(2_500));
		assert_ok!(Escrows::apply_finding(by(EVE), id));
		let ending = Ending::Fulfilled;
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 247, to_payer: 750, fee: 3, to_referrer: 0, to_pot: 3 }
		);
		assert_eq!(AllFindings::get()[&0], None, "dismissed");
	});
}

#[test]
fn silence_divides_as_both_agreed() {
	run(|| {
		let id = summoned();
		find(0, Some(Finding::Silent));
		assert_ok!(Escrows::apply_finding(by(EVE), id));
		assert!(matches!(last_event(), Event::Settled { to_payee: 495, to_payer: 500, .. }));
	});
}

#[test]
fn a_panel_that_never_answers_counts_as_silent_in_the_end() {
	run(|| {
		at(7);
		let id = summoned();
		at(6 + PANEL_TIMEOUT);
		assert_noop!(Escrows::apply_finding(by(EVE), id), Error::<Test>::PanelAtWork);
		at(7 + PANEL_TIMEOUT);
		assert_ok!(Escrows::apply_finding(by(EVE), id));
		assert!(matches!(last_event(), Event::Settled { to_payee: 495, to_payer: 500, .. }));
	});
}

#[test]
fn an_answer_that_is_no_split_counts_as_silence() {
	for points in [10_001, u64::MAX] {
		run(|| {
			let id = summoned();
			find(0, answered(points));
			assert_ok!(Escrows::apply_finding(by(EVE), id));
			assert!(matches!(last_event(), Event::Settled { to_payee: 495, to_payer: 500, .. }));
		});
	}
}

#[test]
fn no_refund_while_the_panel_is_at_work() {
	run(|| {
		let id = summoned();
		at(DEADLINE);
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::PanelAtWork);
		// The finding counts after the deadline too.
		find(0, answered(10_000));
		assert_ok!(Escrows::apply_finding(by(EVE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
}

#[test]
fn nobody_asks_after_the_deadline_and_then_the_money_goes_back() {
	run(|| {
		let id = accepted("Panel");
		assert_noop!(Escrows::apply_finding(by(EVE), id), Error::<Test>::NotSummoned);
		at(DEADLINE);
		assert_noop!(Escrows::summon_panel(by(BOB), id), Error::<Test>::DeadlinePassed);
		assert_ok!(Escrows::refund(by(ALICE), id));
	});
}

#[test]
fn nobody_agrees_on_a_panel_that_cannot_be() {
	run(|| {
		PanelsWork::set(false);
		let opened = Escrows::open(by(ALICE), BOB, NATIVE, 1_000, terms(condition("Panel")), None);
		assert_eq!(opened, Err(DispatchError::Other("no such pool")));
	});
}

#[test]
fn a_panel_that_cannot_be_summoned_changes_nothing() {
	run(|| {
		let id = accepted("Panel");
		PanelsWork::set(false);
		assert_noop!(Escrows::summon_panel(by(BOB), id), DispatchError::Other("no such pool"));
	});
}
