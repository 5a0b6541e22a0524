//! Disputes: what can be one, that everything stands still in it, and that a ruling moves the money at once.

use crate::{Cause, Error, Event, Measurements, Offers, Phase, Rentals, mock::*};
use artel_primitives::{
	disputes::{Arbitrable, Case},
	rental::{Ending, RentalId, Stage},
	settlement::{Agreement, BasisPoints, Market, Split},
};
use frame::testing_prelude::*;

fn agreement(id: RentalId) -> Agreement {
	Agreement { market: Market::Rental, id }
}

fn case(id: RentalId) -> Option<Case<AccountId, u32>> {
	<Rental as Arbitrable<_, _>>::case(agreement(id))
}

fn freeze(id: RentalId) -> DispatchResult {
	<Rental as Arbitrable<_, _>>::freeze(agreement(id)).map(|_| ())
}

fn resume(id: RentalId) -> DispatchResult {
	<Rental as Arbitrable<_, _>>::resume(agreement(id))
}

fn rule(id: RentalId, percent: u8) -> DispatchResult {
	<Rental as Arbitrable<_, _>>::rule(agreement(id), Split { payee: BasisPoints::from_percent(percent) })
}

#[test]
fn what_is_at_stake_is_what_is_held_and_never_what_was_paid() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		assert_eq!(case(id).unwrap().at_stake, pay(BLOCKS));
		assert_ok!(Rental::draw(signed(PETRA), id));
		let expected = Case {
			payer: RITA,
			payee: PETRA,
			asset: NATIVE,
			at_stake: pay(70),
			on_silence: Split { payee: BasisPoints::from_percent(50) },
		};
		assert_eq!(case(id), Some(expected));
	});
}

#[test]
fn not_everything_can_be_disputed() {
	run(|| {
		let offer = offered(terms());
		let id = requested(offer);
		assert_eq!(case(id), None, "either side can take it back");
		assert_noop!(freeze(id), Error::<Test>::NotDisputable);
		assert_ok!(Rental::accept(signed(PETRA), id));
		assert_eq!(case(id).unwrap().at_stake, pay(BLOCKS));
		assert_ok!(Rental::start(signed(PETRA), id, H256::zero()));
		served(id, BLOCKS);
		assert_ok!(Rental::draw(signed(PETRA), id));
		assert_eq!(case(id), None, "all is paid out");
		assert_noop!(freeze(id), Error::<Test>::NotDisputable);
		assert_ok!(Rental::complete(signed(EVE), id));
		assert_noop!(freeze(id), Error::<Test>::NotDisputable);
		assert_eq!(case(77), None);
		let other = Agreement { market: Market::Escrow, id };
		assert_eq!(<Rental as Arbitrable<_, _>>::case(other), None);
		for refused in [resume(id), rule(id, 50), <Rental as Arbitrable<_, _>>::rule(other, Split::ALL_TO_PAYEE)] {
			assert_eq!(refused, Err(Error::<Test>::NotDisputed.into()));
		}
	});
}

#[test]
fn one_dispute_at_a_time_and_only_of_a_dispute_a_ruling() {
	run(|| {
		let id = started(offered(terms()));
		assert_noop!(rule(id, 50), Error::<Test>::NotDisputed);
		assert_noop!(resume(id), Error::<Test>::NotDisputed);
		assert_ok!(freeze(id));
		assert_eq!(last_event(), Event::RentalDisputed { rental: id, at_stake: pay(BLOCKS) });
		assert_eq!(case(id), None);
		assert_noop!(freeze(id), Error::<Test>::NotDisputable);
	});
}

#[test]
fn everything_stands_still_in_a_dispute() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW + 3);
		pass(4);
		assert_ok!(freeze(id));
		assert_eq!(World::get().places[&PLACE].1, 0, "for the market nothing is rented");
		for refused in [
			Rental::draw(signed(PETRA), id),
			Rental::extend(signed(RITA), id, 10),
			Rental::end_early(signed(RITA), id),
			Rental::complete(signed(EVE), id),
			Rental::report_dead(signed(EVE), id),
			Rental::measure(signed(RITA), id),
			Rental::apply_measures(signed(EVE), id),
			Rental::contest(signed(PETRA), id),
			Rental::expire(signed(EVE), id),
		] {
			assert_eq!(refused, Err(Error::<Test>::Disputed.into()));
		}
		pass(1_000);
		// The provider may vouch for what was before, and for no more.
		beat(id);
		assert_eq!(last_event(), Event::Heartbeat { rental: id, credited: 4, dead: 0, owed: pay(WINDOW + 7) });
		assert_noop!(Rental::heartbeat(signed(PETRA), id), Error::<Test>::NothingToVouchFor);
	});
}

#[test]
fn a_ruling_divides_what_is_held_and_nothing_stays() {
	run(|| {
		let offer = offered(measured_terms());
		let id = started(offer);
		served(id, 30);
		assert_ok!(Rental::draw(signed(PETRA), id));
		let (ritas, petras) = (World::purse(&RITA, NATIVE), World::purse(&PETRA, NATIVE));
		let at_stake = case(id).unwrap().at_stake;
		assert_ok!(freeze(id));
		pass(500);
		assert_ok!(rule(id, 30));
		let receipt = receipts().pop().unwrap();
		assert_eq!(receipt.cause, Cause::End(Ending::Resolved));
		assert_eq!(receipt.to_provider + receipt.fee, BasisPoints::from_percent(30).of(at_stake));
		assert_eq!(receipt.to_provider + receipt.fee + receipt.to_renter, at_stake);
		assert_eq!(World::purse(&RITA, NATIVE), ritas + receipt.to_renter + RENTAL_DEPOSIT);
		assert_eq!(World::purse(&PETRA, NATIVE), petras + receipt.to_provider);
		assert_eq!(ending(id), Some(Ending::Resolved));
		assert!(Rentals::<Test>::get(id).is_none() && World::get().escrows.is_empty());
		assert_eq!((held(&RITA), Offers::<Test>::get(offer).unwrap().free), (0, UNITS));
		assert_noop!(rule(id, 30), Error::<Test>::NotDisputed);
	});
}

#[test]
fn a_ruling_on_what_was_not_started_moves_money_too() {
	run(|| {
		let id = accepted(offered(terms()));
		assert_ok!(freeze(id));
		assert_ok!(rule(id, 0));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT);
		assert!(World::get().outcomes.is_empty(), "it paid nothing to the chain");
	});
}

#[test]
fn a_dispute_that_was_withdrawn_cost_no_block() {
	run(|| {
		let id = started(offered(terms()));
		served(id, 30);
		pass(4);
		assert_ok!(freeze(id));
		pass(500);
		assert_ok!(resume(id));
		assert_eq!(last_event(), Event::RentalResumed { rental: id });
		assert_eq!(World::get().places[&PLACE].1, 2);
		assert_noop!(Rental::report_dead(signed(EVE), id), Error::<Test>::NotDead);
		assert_eq!(Rental::accrued(id), Some(pay(34)));
		pass(6);
		beat(id);
		served(id, BLOCKS - 40);
		assert_ok!(Rental::complete(signed(EVE), id));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - pay(BLOCKS));
	});
}

#[test]
fn deadlines_are_put_off_by_a_dispute() {
	run(|| {
		let offer = offered(measured_terms());
		let waiting = accepted(offer);
		assert_ok!(freeze(waiting));
		assert_eq!(Rental::rental(waiting).unwrap().stage, Stage::Disputed);
		pass(500);
		assert_noop!(Rental::start(signed(PETRA), waiting, H256::zero()), Error::<Test>::Disputed);
		assert_ok!(resume(waiting));
		pass(START - 1);
		assert_ok!(Rental::start(signed(PETRA), waiting, H256::zero()));

		served(waiting, WINDOW);
		assert_ok!(Rental::end_early(signed(PETRA), waiting));
		assert_ok!(freeze(waiting));
		pass(500);
		assert_ok!(resume(waiting));
		assert_noop!(Rental::complete(signed(EVE), waiting), Error::<Test>::InReview);
		pass(CONTEST);
		assert_ok!(Rental::complete(signed(EVE), waiting));
	});
}

#[test]
fn a_dispute_is_no_way_out_of_a_penalty() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW);
		assert_ok!(Rental::measure(signed(RITA), id));
		World::finds(&[999, 0, 0, 0]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		pass(5);
		assert_ok!(freeze(id));
		pass(500);
		assert_ok!(resume(id));
		// It is still there, and as much time to contest it is left as was.
		pass(CONTEST - 6);
		assert_noop!(Rental::apply_measures(signed(EVE), id), Error::<Test>::TooEarly);
		pass(1);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_eq!(Rental::rental(id).unwrap().owed, pay(WINDOW) / 10);
	});
}

#[test]
fn no_ruling_is_about_the_stake_of_a_measurement() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW);
		let at_stake = case(id).unwrap().at_stake;
		assert_ok!(Rental::measure(signed(RITA), id));
		assert_eq!(case(id).unwrap().at_stake, at_stake);
		World::finds(&[999, 0, 0, 0]);
		assert_ok!(Rental::apply_measures(signed(EVE), id));
		assert_ok!(Rental::contest(signed(PETRA), id));
		let ritas = World::purse(&RITA, NATIVE);
		assert_ok!(freeze(id));
		assert_ok!(rule(id, 100));
		assert_eq!(World::purse(&RITA, NATIVE), ritas + STAKE + RENTAL_DEPOSIT);
		let receipt = receipts().pop().unwrap();
		assert_eq!((receipt.to_provider + receipt.fee, receipt.to_renter), (at_stake, STAKE));
		assert_eq!(Measurements::<Test>::get(id), None);
		// The panel that measured is dismissed; the other one is at work and goes by itself.
		assert_eq!(World::get().panels.into_keys().collect::<Vec<_>>(), [1]);
	});
}

#[test]
fn a_closing_rental_can_be_disputed() {
	run(|| {
		let id = started(offered(measured_terms()));
		served(id, WINDOW);
		assert_ok!(Rental::end_early(signed(PETRA), id));
		assert!(matches!(Rentals::<Test>::get(id).unwrap().phase, Phase::Closing(..)));
		assert_ok!(freeze(id));
		for refused in [Rental::complete(signed(RITA), id), Rental::measure(signed(RITA), id)] {
			assert_eq!(refused, Err(Error::<Test>::Disputed.into()));
		}
		assert_ok!(rule(id, 0));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT);
	});
}
