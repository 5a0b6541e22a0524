//! Money that flows: 5 a block out of 1 000, from block 1 or acceptance on.

use crate::{mock::*, *};
use artel_primitives::disputes::Arbitrable;
use frame::testing_prelude::*;

#[test]
fn what_has_flowed_can_be_drawn_at_any_time() {
	run(|| {
		let id = accepted("Stream");
		assert_noop!(Escrows::draw(by(BOB), id), Error::<Test>::NothingAccrued);
		at(21);
		assert_ok!(Escrows::draw(by(BOB), id));
		assert_eq!(last_event(), Event::Paid { id, to_payee: 99, fee: 1, balance: 900 });
		assert_noop!(Escrows::draw(by(BOB), id), Error::<Test>::NothingAccrued);
		at(22);
		assert_ok!(Escrows::draw(by(BOB), id));
		assert_eq!(last_event(), Event::Paid { id, to_payee: 4, fee: 1, balance: 895 });
	});
}

#[test]
fn nothing_flows_before_acceptance_or_the_start() {
	run(|| {
		let id = opened("Stream");
		at(31);
		assert_noop!(Escrows::draw(by(BOB), id), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), id));
		at(32);
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(5));

		let later = opened_in(NATIVE, terms(Condition::Stream(StreamTerms { rate: 5, start: 50 })));
		assert_ok!(Escrows::accept(by(BOB), later));
		at(50);
		assert_eq!(crate::Pallet::<Test>::accrued(later), Some(0));
		at(51);
		assert_eq!(crate::Pallet::<Test>::accrued(later), Some(5));
	});
}

#[test]
fn it_stops_by_itself_and_the_last_draw_ends_it() {
	run(|| {
		let id = accepted("Stream");
		at(201);
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(1_000));
		at(5_000);
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(1_000));
		assert_ok!(Escrows::draw(by(BOB), id));
		assert!(matches!(last_event(), Event::Settled { ending: Ending::Fulfilled, to_payee: 990, to_payer: 0, .. }));
		assert_eq!((held(NATIVE, &ALICE), deposit(&ALICE)), (0, 0));
	});
}

#[test]
fn anyone_ends_a_stream_that_ran_dry() {
	run(|| {
		let id = accepted("Stream");
		at(200);
		assert_noop!(Escrows::execute(by(EVE), id), Error::<Test>::NotDue);
		at(201);
		assert_ok!(Escrows::execute(by(EVE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
}

#[test]
fn at_the_deadline_what_has_flowed_is_paid_first() {
	run(|| {
		let id = accepted("Stream");
		at(41);
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::DeadlineNotReached);
		at(DEADLINE);
		assert_ok!(Escrows::refund(by(ALICE), id));
		// 100 blocks at 5.
		let ending = Ending::Refunded;
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 495, to_payer: 500, fee: 5, to_referrer: 0, to_pot: 5 }
		);
	});
}

#[test]
fn a_stream_that_ran_dry_does_not_flow_for_the_pause_when_money_comes() {
	run(|| {
		let id = accepted("Stream");
		at(301);
		assert_ok!(Escrows::top_up(by(ALICE), id, 500));
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(1_000));
		at(302);
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(1_005));
		assert_ok!(Escrows::draw(by(BOB), id));
		assert_eq!(Records::<Test>::get(id).unwrap().balance, 495);
	});
}

#[test]
fn money_before_acceptance_does_not_flow_either() {
	run(|| {
		let id = opened("Stream");
		at(31);
		assert_ok!(Escrows::top_up(by(ALICE), id, 500));
		assert_ok!(Escrows::accept(by(BOB), id));
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(0));
	});
}

#[test]
fn an_extension_brings_money_and_time() {
	run(|| {
		let id = accepted("Stream");
		at(21);
		assert_ok!(Escrows::extend(by(ALICE), id, 40));
		assert!(events().contains(&Event::ToppedUp { id, amount: 200, balance: 1_200 }));
		assert_eq!(last_event(), Event::Extended { id, deadline: DEADLINE + 40 });
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(100));
		at(DEADLINE);
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::DeadlineNotReached);
		assert_noop!(Escrows::extend(by(ALICE), id, 0), Error::<Test>::AmountTooSmall);
		assert_noop!(Escrows::extend(by(ALICE), id, MAX_DURATION), Error::<Test>::InvalidDeadline);
		at(DEADLINE + 40);
		assert_noop!(Escrows::extend(by(ALICE), id, 1), Error::<Test>::DeadlinePassed);
		assert_ok!(Escrows::refund(by(ALICE), id));
		// 140 blocks at 5.
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 693);
	});
}

#[test]
fn an_extension_that_costs_more_than_there_is_is_refused() {
	run(|| {
		let id = opened_in(NATIVE, terms(Condition::Stream(StreamTerms { rate: u128::MAX / 2, start: 1 })));
		assert_noop!(Escrows::extend(by(ALICE), id, 3), ArithmeticError::Overflow);
		assert_noop!(Escrows::extend(by(ALICE), id, 1), TokenError::FundsUnavailable);
	});
}

#[test]
fn nothing_flows_while_it_is_frozen() {
	run(|| {
		let id = accepted("Stream");
		at(11);
		assert_ok!(<Escrows as Arbitrable<_, _>>::freeze(agreement(id)));
		at(91);
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(50));
		assert_ok!(<Escrows as Arbitrable<_, _>>::resume(agreement(id)));
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(50));
		at(92);
		assert_eq!(crate::Pallet::<Test>::accrued(id), Some(55));
	});
}
