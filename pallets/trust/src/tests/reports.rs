//! Reporters, risk reports, and the risk that comes of them.

use crate::{mock::*, *};
use artel_primitives::trust::{Reputation, RiskAdvice, RiskReport, Standing, Unfit};
use frame::testing_prelude::*;

fn report(reporter: AccountId, score: u8, expires: BlockNumber) -> DispatchResult {
	Trust::report_risk(RuntimeOrigin::signed(reporter), ALICE, score, H256::zero(), 7, expires)
}

fn advice() -> RiskAdvice {
	<Trust as Reputation<AccountId, Balance>>::advice(&ALICE)
}

/// The deposit for a report.
fn price() -> Balance {
	ITEM_DEPOSIT + BYTE_DEPOSIT * Report::<AccountId, Balance, BlockNumber>::max_encoded_len() as Balance
}

fn held_for_reports(who: &AccountId) -> Balance {
	held(who, HoldReason::Report)
}

#[test]
fn the_authority_says_who_reports() {
	run(|| {
		assert_noop!(Trust::add_reporter(RuntimeOrigin::signed(BOB), BOB), BadOrigin);
		assert_noop!(Trust::remove_reporter(RuntimeOrigin::signed(BOB), BOB), BadOrigin);
		assert_noop!(Trust::remove_reporter(RuntimeOrigin::root(), BOB), Error::<Test>::NotReporter);
		accredited(&[BOB]);
		assert_eq!(last_event(), Event::ReporterAdded { reporter: BOB });
		assert_noop!(Trust::add_reporter(RuntimeOrigin::root(), BOB), Error::<Test>::AlreadyReporter);
		assert_ok!(Trust::remove_reporter(RuntimeOrigin::root(), BOB));
		assert_eq!(last_event(), Event::ReporterRemoved { reporter: BOB });
	});
}

#[test]
fn there_are_only_so_many_reporters() {
	run(|| {
		let many: Vec<_> = (10..10 + MAX_REPORTERS as u8).map(|seed| AccountId::new([seed; 32])).collect();
		accredited(&many);
		assert_noop!(Trust::add_reporter(RuntimeOrigin::root(), BOB), Error::<Test>::TooManyReporters);
	});
}

#[test]
fn a_reporter_pays_a_deposit_and_gets_it_back() {
	run(|| {
		accredited(&[BOB]);
		assert_ok!(report(BOB, 70, 11));
		let said = RiskReport { reporter: BOB, score: 70, model: H256::zero(), reason: 7, expires: 11 };
		assert_eq!(Reports::<Test>::get(ALICE).into_inner(), vec![Report { said, deposit: price() }]);
		assert_eq!(held_for_reports(&BOB), price());
		assert_eq!(
			last_event(),
			Event::RiskReported {
				subject: ALICE,
				reporter: BOB,
				score: 70,
				model: H256::zero(),
				reason: 7,
				expires: 11
			}
		);
		assert_ok!(Trust::withdraw_report(RuntimeOrigin::signed(BOB), ALICE));
		assert_eq!(held_for_reports(&BOB), 0);
		assert!(!Reports::<Test>::contains_key(ALICE));
		assert_eq!(last_event(), Event::ReportRemoved { subject: ALICE, reporter: BOB });
		assert_noop!(Trust::withdraw_report(RuntimeOrigin::signed(BOB), ALICE), Error::<Test>::ReportNotFound);
	});
}

#[test]
fn a_new_report_replaces_the_old_one_for_the_same_deposit() {
	run(|| {
		accredited(&[BOB]);
		assert_ok!(report(BOB, 70, 11));
		pass(5);
		assert_ok!(report(BOB, 10, 50));
		assert_eq!(held_for_reports(&BOB), price());
		let scores: Vec<_> = Trust::breakdown(ALICE).reports.iter().map(|said| (said.score, said.expires)).collect();
		assert_eq!(scores, vec![(10, 50)]);
	});
}

#[test]
fn a_report_must_be_in_order() {
	run(|| {
		assert_noop!(report(BOB, 70, 11), Error::<Test>::NotReporter);
		accredited(&[BOB, CHARLIE, DAVE, ALICE]);
		assert_noop!(report(BOB, 101, 11), Error::<Test>::InvalidRisk);
		assert_noop!(report(BOB, 70, 1), Error::<Test>::AlreadyExpired);
		assert_noop!(report(BOB, 70, 2 + MAX_REPORT_LIFETIME), Error::<Test>::LivesTooLong);
		assert_noop!(report(ALICE, 0, 11), Error::<Test>::SharedControl);
		control(ALICE, &[CHARLIE]);
		assert_noop!(report(CHARLIE, 0, 11), Error::<Test>::SharedControl);
		assert_ok!(report(BOB, 100, 1 + MAX_REPORT_LIFETIME));
		assert_noop!(Trust::report_risk(RuntimeOrigin::root(), ALICE, 0, H256::zero(), 7, 11), BadOrigin);
	});
}

#[test]
fn without_the_deposit_nothing_is_reported() {
	run(|| {
		let poor = AccountId::new([8; 32]);
		accredited(core::slice::from_ref(&poor));
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), poor.clone(), price()));
		assert_noop!(report(poor, 70, 11), TokenError::FundsUnavailable);
	});
}

#[test]
fn there_are_only_so_many_reports_about_an_account() {
	run(|| {
		let many: Vec<_> = (10..10 + MAX_REPORTERS as u8).map(|seed| AccountId::new([seed; 32])).collect();
		accredited(&many);
		for reporter in &many {
			assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), reporter.clone(), 1_000));
		}
		let (last, others) = many.split_last().unwrap();
		for reporter in others {
			assert_ok!(report(reporter.clone(), 70, 11));
		}
		assert_noop!(report(last.clone(), 70, 30), Error::<Test>::TooManyReports);
		// Who is among them replaces, and one that is over makes room once it is cleared.
		assert_ok!(report(others[0].clone(), 60, 31));
		pass(10);
		assert_noop!(report(last.clone(), 70, 31), Error::<Test>::TooManyReports);
		assert_ok!(Trust::clear_report(RuntimeOrigin::signed(EVE), ALICE, others[1].clone()));
		assert_ok!(report(last.clone(), 70, 31));
	});
}

#[test]
fn the_risk_is_the_median_of_enough_live_reports() {
	run(|| {
		accredited(&[BOB, CHARLIE, DAVE, EVE]);
		assert_eq!((Trust::risk(ALICE), advice()), (None, RiskAdvice::Accept));
		reported(&BOB, 90);
		reported(&CHARLIE, 10);
		assert_eq!((Trust::risk(ALICE), advice()), (None, RiskAdvice::Accept), "two are too few");
		reported(&DAVE, 81);
		assert_eq!((Trust::risk(ALICE), advice()), (Some(81), RiskAdvice::Reject));
		// Of an even count the lower one of the middle.
		reported(&EVE, 61);
		assert_eq!((Trust::risk(ALICE), advice()), (Some(61), RiskAdvice::Hold));
		reported(&EVE, 60);
		assert_eq!((Trust::risk(ALICE), advice()), (Some(60), RiskAdvice::Accept));
		reported(&CHARLIE, 80);
		assert_eq!((Trust::risk(ALICE), advice()), (Some(80), RiskAdvice::Hold));
		assert_eq!(<Trust as Reputation<AccountId, Balance>>::risk(&ALICE), Some(80));
	});
}

#[test]
fn a_market_is_told_the_first_reason_against_an_account() {
	let fit = |least| <Trust as Reputation<AccountId, Balance>>::ensure_fit(&ALICE, least);
	let stand = |standing| {
		let reason = b"why".to_vec().try_into().unwrap();
		assert_ok!(Trust::set_standing(RuntimeOrigin::root(), ALICE, standing, reason, None));
	};
	run(|| {
		accredited(&[BOB, CHARLIE, DAVE]);
		assert_eq!([0, 5_000, 5_001].map(fit), [Ok(()), Ok(()), Err(Unfit::ScoreTooLow)]);
		for reporter in [BOB, CHARLIE, DAVE] {
			reported(&reporter, 81);
		}
		assert_eq!([0, 5_001].map(fit), [Err(Unfit::TooRisky); 2]);
		stand(Standing::Suspended);
		assert_eq!([0, 5_001].map(fit), [Err(Unfit::Suspended); 2]);
		stand(Standing::Watched);
		assert_eq!(fit(0), Err(Unfit::TooRisky));
		pass(100);
		assert_eq!([0, 5_001].map(fit), [Ok(()), Err(Unfit::ScoreTooLow)]);
	});
}

#[test]
fn expired_reports_do_not_count() {
	run(|| {
		accredited(&[BOB, CHARLIE, DAVE]);
		reported(&BOB, 90);
		reported(&CHARLIE, 90);
		assert_ok!(report(DAVE, 90, 11));
		System::set_block_number(10);
		assert_eq!(Trust::risk(ALICE), Some(90));
		assert_noop!(Trust::clear_report(RuntimeOrigin::signed(EVE), ALICE, DAVE), Error::<Test>::ReportNotOver);
		pass(1);
		assert_eq!(Trust::risk(ALICE), None);
		assert_ok!(Trust::clear_report(RuntimeOrigin::signed(EVE), ALICE, DAVE));
		assert_eq!(held_for_reports(&DAVE), 0);
		assert_noop!(Trust::clear_report(RuntimeOrigin::signed(EVE), ALICE, DAVE), Error::<Test>::ReportNotFound);
	});
}

#[test]
fn reports_of_a_former_reporter_do_not_count() {
	run(|| {
		accredited(&[BOB, CHARLIE, DAVE]);
		for reporter in [BOB, CHARLIE, DAVE] {
			reported(&reporter, 90);
		}
		for reporter in [DAVE, CHARLIE] {
			assert_ok!(Trust::remove_reporter(RuntimeOrigin::root(), reporter));
		}
		assert_eq!(Trust::risk(ALICE), None);
		assert_eq!(Trust::breakdown(ALICE).reports.len(), 1);
		// Anyone clears them, and they themselves too: the deposit is never locked.
		assert_ok!(Trust::clear_report(RuntimeOrigin::signed(EVE), ALICE, DAVE));
		assert_ok!(Trust::withdraw_report(RuntimeOrigin::signed(CHARLIE), ALICE));
		assert_eq!((held_for_reports(&CHARLIE), held_for_reports(&DAVE)), (0, 0));
		assert_noop!(Trust::clear_report(RuntimeOrigin::root(), ALICE, BOB), BadOrigin);
	});
}

#[test]
fn one_liar_among_three_does_not_move_the_risk_out_of_what_the_others_say() {
	for lie in [0, 100] {
		run(|| {
			accredited(&[BOB, CHARLIE, DAVE]);
			reported(&BOB, 30);
			reported(&CHARLIE, 40);
			reported(&DAVE, lie);
			assert!((30..=40).contains(&Trust::risk(ALICE).unwrap()));
		});
	}
}
