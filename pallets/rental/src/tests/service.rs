//! A rental that runs: heartbeats, pay by the block, more time.

use crate::{Cause, Error, Event, Offers, mock::*};
use artel_primitives::{
	rental::{OfferTerms, Price},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

fn fee(amount: Balance) -> Balance {
	BasisPoints::from_percent(FEE_PERCENT).of_rounded_up(amount)
}

#[test]
fn the_provider_starts_in_time() {
	run(|| {
		let offer = offered(terms());
		let id = accepted(offer);
		assert_noop!(Rental::start(signed(RITA), id, H256::zero()), Error::<Test>::NotProvider);
		pass(START - 1);
		let access = H256::repeat_byte(8);
		assert_ok!(Rental::start(signed(PETRA), id, access));
		assert_eq!(last_event(), Event::RentalStarted { rental: id, access, end: now() + BLOCKS });
		assert_eq!(World::get().places[&PLACE], (UNITS, 2));
		assert_noop!(Rental::start(signed(PETRA), id, access), Error::<Test>::WrongStage);
		assert_noop!(Rental::expire(signed(EVE), id), Error::<Test>::WrongStage);
	});
}

#[test]
fn a_heartbeat_credits_the_blocks_since_the_last_one() {
	run(|| {
		let id = started(offered(terms()));
		assert_noop!(Rental::heartbeat(signed(PETRA), id), Error::<Test>::NothingToVouchFor);
		pass(7);
		assert_noop!(Rental::heartbeat(signed(RITA), id), Error::<Test>::NotProvider);
		beat(id);
		assert_eq!(last_event(), Event::Heartbeat { rental: id, credited: 7, dead: 0, owed: pay(7) });
		assert_noop!(Rental::heartbeat(signed(PETRA), id), Error::<Test>::NothingToVouchFor);
		pass(INTERVAL);
		beat(id);
		assert_eq!(last_event(), Event::Heartbeat { rental: id, credited: 10, dead: 0, owed: pay(17) });
	});
}

#[test]
fn blocks_beyond_an_interval_are_dead_and_never_paid() {
	run(|| {
		let id = started(offered(terms()));
		pass(INTERVAL + 3);
		beat(id);
		assert_eq!(last_event(), Event::Heartbeat { rental: id, credited: INTERVAL, dead: 3, owed: pay(INTERVAL) });
		served(id, BLOCKS - INTERVAL - 3);
		assert_ok!(Rental::complete(signed(EVE), id));
		let fees = fee(pay(BLOCKS - 3));
		assert_eq!(World::purse(&PETRA, NATIVE), ENDOWMENT - BOND + pay(BLOCKS - 3) - fees);
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - pay(BLOCKS - 3));
	});
}

#[test]
fn the_provider_draws_what_it_earned_and_no_more() {
	run(|| {
		let id = started(offered(terms()));
		assert_noop!(Rental::draw(signed(PETRA), id), Error::<Test>::NothingOwed);
		served(id, 15);
		pass(5);
		assert_noop!(Rental::draw(signed(RITA), id), Error::<Test>::NotProvider);
		assert_ok!(Rental::draw(signed(PETRA), id));
		let receipt = receipts().pop().unwrap();
		assert_eq!((receipt.cause, receipt.to_renter, receipt.slashed), (Cause::Draw, 0, 0));
		assert_eq!((receipt.to_provider, receipt.fee), (pay(15) - fee(pay(15)), fee(pay(15))));
		assert_eq!(World::purse(&PETRA, NATIVE), ENDOWMENT - BOND + receipt.to_provider);
		assert_noop!(Rental::draw(signed(PETRA), id), Error::<Test>::NothingOwed);
	});
}

#[test]
fn nothing_is_drawn_before_the_start() {
	run(|| {
		let id = accepted(offered(terms()));
		assert_noop!(Rental::draw(signed(PETRA), id), Error::<Test>::WrongStage);
		assert_noop!(Rental::heartbeat(signed(PETRA), id), Error::<Test>::WrongStage);
		assert_noop!(Rental::end_early(signed(RITA), id), Error::<Test>::WrongStage);
		assert_noop!(Rental::report_dead(signed(EVE), id), Error::<Test>::WrongStage);
		assert_noop!(Rental::extend(signed(RITA), id, 1), Error::<Test>::WrongStage);
	});
}

#[test]
fn a_rental_never_runs_beyond_its_funds() {
	run(|| {
		let id = started(offered(terms()));
		served(id, BLOCKS - INTERVAL);
		pass(1_000_000);
		beat(id);
		assert_eq!(
			last_event(),
			Event::Heartbeat { rental: id, credited: INTERVAL, dead: 0, owed: pay(BLOCKS) },
			"the clock stopped at the end"
		);
		assert_noop!(Rental::heartbeat(signed(PETRA), id), Error::<Test>::NothingToVouchFor);
		assert_ok!(Rental::draw(signed(PETRA), id));
		assert_eq!(Rental::accrued(id), Some(0));
		assert_noop!(Rental::extend(signed(RITA), id, 10), Error::<Test>::Over);
		assert_eq!(World::get().escrows[&0].left, RENTAL_DEPOSIT);
		assert_ok!(Rental::complete(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - pay(BLOCKS));
	});
}

#[test]
fn a_renter_extends_at_the_agreed_price() {
	run(|| {
		let offer = offered(measured_terms());
		let id = started(offer);
		assert_ok!(Rental::update_offer(signed(PETRA), offer, Price::Fixed(9 * PRICE), true));
		served(id, 50);
		assert_noop!(Rental::extend(signed(PETRA), id, 10), Error::<Test>::NotRenter);
		for more in [0, 101, u32::MAX - BLOCKS] {
			assert_noop!(Rental::extend(signed(RITA), id, more), Error::<Test>::InvalidDuration);
		}
		assert_noop!(Rental::extend(signed(RITA), id, u32::MAX), ArithmeticError::Overflow);
		World::change(|world| world.suspended.insert(RITA));
		assert_noop!(Rental::extend(signed(RITA), id, 10), Error::<Test>::Suspended);
		World::change(|world| world.suspended.clear());

		let before = World::purse(&RITA, NATIVE);
		let amount = pay(100) + BasisPoints::from_percent(5).of(pay(100));
		assert_ok!(Rental::extend(signed(RITA), id, 100));
		assert_eq!(last_event(), Event::RentalExtended { rental: id, blocks: 200, amount });
		assert_eq!(World::purse(&RITA, NATIVE), before - amount);
		served(id, 150);
		assert_ok!(Rental::complete(signed(RITA), id));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - pay(200), "the reserve came back");
		assert_eq!(Offers::<Test>::get(offer).unwrap().free, UNITS);
	});
}

#[test]
fn not_every_offer_lets_renters_extend() {
	run(|| {
		let id = started(offered(OfferTerms { extendable: false, ..terms() }));
		assert_noop!(Rental::extend(signed(RITA), id, 10), Error::<Test>::NotExtendable);
	});
}
