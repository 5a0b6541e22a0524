//! Objecting to risk reports.

use crate::{mock::*, *};
use frame::testing_prelude::*;

const STATEMENT: H256 = H256::repeat_byte(5);

fn price() -> Balance {
	ITEM_DEPOSIT + BYTE_DEPOSIT * Appeal::<Balance>::max_encoded_len() as Balance
}

fn appeal() -> DispatchResult {
	Trust::appeal(RuntimeOrigin::signed(ALICE), STATEMENT)
}

/// Alice, about whom two report, appeals.
fn appealed() {
	accredited(&[BOB, CHARLIE]);
	reported(&BOB, 90);
	reported(&CHARLIE, 90);
	assert_ok!(appeal());
}

#[test]
fn an_appeal_waits_for_the_authority() {
	run(|| {
		appealed();
		assert_eq!(last_event(), Event::Appealed { subject: ALICE, statement: STATEMENT });
		assert_eq!(held(&ALICE, HoldReason::Appeal), price());
		assert_eq!(Trust::breakdown(ALICE).appeal, Some(STATEMENT));
		assert_eq!(Trust::breakdown(ALICE).reports.len(), 2, "they count until it is decided");
		assert_noop!(appeal(), Error::<Test>::AppealPending);
		assert_noop!(Trust::decide_appeal(RuntimeOrigin::signed(ALICE), ALICE, true), BadOrigin);
	});
}

#[test]
fn one_that_is_upheld_clears_all_reports() {
	run(|| {
		appealed();
		assert_ok!(Trust::decide_appeal(RuntimeOrigin::root(), ALICE, true));
		assert!(!Reports::<Test>::contains_key(ALICE) && !Appeals::<Test>::contains_key(ALICE));
		assert_eq!(held(&ALICE, HoldReason::Appeal), 0);
		assert_eq!([BOB, CHARLIE].map(|who| held(&who, HoldReason::Report)), [0, 0]);
		let said = events();
		assert_eq!(
			said[said.len() - 3..],
			[
				Event::ReportRemoved { subject: ALICE, reporter: BOB },
				Event::ReportRemoved { subject: ALICE, reporter: CHARLIE },
				Event::AppealDecided { subject: ALICE, upheld: true },
			]
		);
	});
}

#[test]
fn one_that_is_not_returns_its_deposit_and_changes_nothing_else() {
	run(|| {
		appealed();
		let reports = Reports::<Test>::get(ALICE);
		assert_ok!(Trust::decide_appeal(RuntimeOrigin::root(), ALICE, false));
		assert_eq!(last_event(), Event::AppealDecided { subject: ALICE, upheld: false });
		assert_eq!(Reports::<Test>::get(ALICE), reports);
		assert_eq!(held(&ALICE, HoldReason::Appeal), 0);
		assert_noop!(Trust::decide_appeal(RuntimeOrigin::root(), ALICE, false), Error::<Test>::AppealNotFound);
		assert_ok!(appeal());
	});
}

#[test]
fn a_silent_authority_locks_nothing() {
	run(|| {
		appealed();
		assert_ok!(Trust::withdraw_appeal(RuntimeOrigin::signed(ALICE)));
		assert_eq!(last_event(), Event::AppealWithdrawn { subject: ALICE });
		assert_eq!(held(&ALICE, HoldReason::Appeal), 0);
		assert_noop!(Trust::withdraw_appeal(RuntimeOrigin::signed(ALICE)), Error::<Test>::AppealNotFound);
		assert_noop!(Trust::withdraw_appeal(RuntimeOrigin::root()), BadOrigin);
	});
}

#[test]
fn there_must_be_something_to_appeal_against() {
	run(|| {
		assert_noop!(appeal(), Error::<Test>::NothingToAppeal);
		accredited(&[BOB]);
		reported(&BOB, 90);
		assert_ok!(Trust::remove_reporter(RuntimeOrigin::root(), BOB));
		assert_noop!(appeal(), Error::<Test>::NothingToAppeal);
		assert_noop!(Trust::appeal(RuntimeOrigin::none(), STATEMENT), BadOrigin);
	});
}

#[test]
fn without_the_deposit_there_is_no_appeal() {
	run(|| {
		accredited(&[BOB]);
		reported(&BOB, 90);
		assert_ok!(Balances::transfer_keep_alive(RuntimeOrigin::signed(ALICE), BOB, ENDOWMENT - price()));
		assert_noop!(appeal(), TokenError::FundsUnavailable);
	});
}
