//! Requests: who is admitted, what is held, and every way but the one to a service.

use crate::{Error, Event, Offers, Rentals, mock::*};
use artel_primitives::{
	rental::{Ending, MarketPrice, OfferId, OfferTerms, Price, Requirements as Required},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

fn request(offer: OfferId) -> DispatchResultWithPostInfo {
	Rental::request(signed(RITA), offer, 2, BLOCKS, PRICE)
}

fn refused(offer: OfferId, error: Error<Test>) {
	let before = frame::deps::sp_io::storage::root(StateVersion::V1);
	assert_eq!(request(offer).unwrap_err().error, error.into());
	assert_eq!(frame::deps::sp_io::storage::root(StateVersion::V1), before);
}

#[test]
fn all_of_it_is_held_before_the_provider_does_anything() {
	run(|| {
		let offer = offered(measured_terms());
		let id = requested(offer);
		let reserve = BasisPoints::from_percent(5).of(pay(BLOCKS));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - pay(BLOCKS) - reserve - RENTAL_DEPOSIT);
		assert_eq!(held(&RITA), 0, "in one hold with what is paid");
		assert_eq!(Offers::<Test>::get(offer).unwrap().free, UNITS - 2);
		assert_eq!(World::get().places[&PLACE], (UNITS, 0), "nothing runs");
		assert_eq!(
			last_event(),
			Event::RentalRequested {
				rental: id,
				offer,
				renter: RITA,
				provider: PETRA,
				units: 2,
				price: PRICE,
				blocks: BLOCKS,
				amount: pay(BLOCKS) + reserve,
				deposit: RENTAL_DEPOSIT,
				until: now() + ACCEPT,
			}
		);
	});
}

#[test]
fn it_is_paid_in_the_asset_of_the_offer() {
	run(|| {
		let offer = offered(OfferTerms { asset: DOLLAR, ..terms() });
		assert_ok!(request(offer));
		assert_eq!(World::purse(&RITA, DOLLAR), ENDOWMENT - pay(BLOCKS));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT);
		assert_eq!(held(&RITA), RENTAL_DEPOSIT);
	});
}

#[test]
fn units_and_blocks_are_within_what_is_offered() {
	run(|| {
		let offer = offered(terms());
		let request = |units, blocks| Rental::request(signed(RITA), offer, units, blocks, PRICE).map_err(|e| e.error);
		for units in [0, UNITS + 1] {
			assert_noop!(request(units, BLOCKS), Error::<Test>::InvalidUnits);
		}
		for blocks in [0, 19, 201] {
			assert_noop!(request(1, blocks), Error::<Test>::InvalidDuration);
		}
		assert_ok!(request(3, 200));
		assert_noop!(request(2, 200), Error::<Test>::InvalidUnits);
		assert_ok!(request(1, 20));
	});
}

#[test]
fn the_price_is_that_of_the_market_within_bounds_and_guarded() {
	run(|| {
		let price = Price::Market(MarketPrice { factor: 15_000, floor: 100, ceiling: 2_000 });
		let offer = offered_at(terms(), price);
		let request = |max| Rental::request(signed(RITA), offer, 1, 20, max).map_err(|failed| failed.error);
		assert_noop!(request(Balance::MAX), Error::<Test>::NoMarketPrice);
		for (market, expected) in [(1_000, 1_500), (0, 100), (1, 100), (Balance::MAX, 2_000)] {
			World::change(|world| world.prices.insert(PLACE, market));
			let quote = Rental::quote(offer, 1, 20).unwrap();
			assert_eq!((quote.price, quote.total), (expected, 20 * expected), "a market price of {market}");
			assert_noop!(request(expected - 1), Error::<Test>::PriceTooHigh);
			let id = World::get().next_escrow;
			assert_ok!(request(expected));
			// What the market does now is nothing to it.
			World::change(|world| world.prices.insert(PLACE, 7));
			assert_eq!(Rentals::<Test>::get(id).unwrap().rate, expected);
			assert_ok!(Rental::cancel(signed(PETRA), id));
		}
	});
}

#[test]
fn what_is_no_number_is_no_rental() {
	run(|| {
		let offer = offered_at(terms(), Price::Fixed(Balance::MAX / 2));
		for (units, blocks) in [(3, 20), (1, 20)] {
			assert_noop!(
				Rental::request(signed(RITA), offer, units, blocks, Balance::MAX).map_err(|failed| failed.error),
				ArithmeticError::Overflow
			);
		}
	});
}

#[test]
fn nobody_rents_from_itself() {
	run(|| {
		let offer = offered(terms());
		let own = Rental::request(signed(PETRA), offer, 1, 20, PRICE).map_err(|failed| failed.error);
		assert_noop!(own, Error::<Test>::OwnOffer);
	});
}

#[test]
fn a_renter_is_admitted_or_told_why_not() {
	run(|| {
		let id = crate::NextOffer::<Test>::get();
		let requirements = Required::truncate_from(vec![requirement(1), requirement(2)]);
		let strict = OfferTerms { min_score: 5_001, ..terms() };
		assert_ok!(Rental::offer(signed(PETRA), strict, requirements, UNITS, Price::Fixed(PRICE)));

		World::change(|world| world.identities.insert(RITA, false));
		refused(id, Error::InactiveIdentity);
		World::change(|world| world.identities.insert(RITA, true));
		World::change(|world| world.suspended.insert(RITA));
		refused(id, Error::Suspended);
		World::change(|world| world.suspended.clear());
		World::change(|world| world.risky.insert(RITA));
		refused(id, Error::TooRisky);
		World::change(|world| world.risky.clear());
		refused(id, Error::ScoreTooLow);
		World::change(|world| world.scores.insert(RITA, 5_001));
		refused(id, Error::CredentialMissing);
		World::change(|world| world.holdings.insert((RITA, H256::repeat_byte(1))));
		refused(id, Error::CredentialMissing);
		World::change(|world| world.holdings.insert((RITA, H256::repeat_byte(2))));
		assert_eq!(request(id).unwrap().actual_weight, Some(Rental::weight_of_request(2)));
	});
}

#[test]
fn a_provider_that_lost_its_bond_takes_no_requests() {
	run(|| {
		let offer = offered(terms());
		World::change(|world| {
			// Where the mock puts what was slashed, so that nothing is lost.
			let bond = world.bonds.get_mut(&PETRA).unwrap();
			let lost = core::mem::replace(&mut bond.active, 10);
			*world.fees.entry(NATIVE).or_default() += lost - 10;
		});
		refused(offer, Error::NotBonded);
	});
}

#[test]
fn a_request_costs_what_was_asked_for() {
	run(|| {
		let offer = offered(terms());
		let weight = request(offer).unwrap().actual_weight.unwrap();
		assert_eq!(weight, Rental::weight_of_request(0));
		assert!(Rental::weight_of_request(4).ref_time() > weight.ref_time());
	});
}

#[test]
fn either_side_ends_a_request_and_all_comes_back() {
	for who in [RITA, PETRA] {
		run(|| {
			let offer = offered(measured_terms());
			let id = requested(offer);
			assert_noop!(Rental::cancel(signed(EVE), id), Error::<Test>::NotParty);
			assert_ok!(Rental::cancel(signed(who.clone()), id));
			assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT);
			assert_eq!((held(&RITA), Offers::<Test>::get(offer).unwrap().free), (0, UNITS));
			assert_eq!(ending(id), Some(Ending::Cancelled));
			assert_noop!(Rental::cancel(signed(RITA), id), Error::<Test>::RentalNotFound);
			assert!(World::get().outcomes.is_empty());
		});
	}
}

#[test]
fn the_provider_accepts_in_time() {
	run(|| {
		let offer = offered(terms());
		let id = requested(offer);
		assert_noop!(Rental::accept(signed(PAUL), id), Error::<Test>::NotProvider);
		pass(ACCEPT - 1);
		World::change(|world| world.suspended.insert(PETRA));
		assert_noop!(Rental::accept(signed(PETRA), id), Error::<Test>::Suspended);
		World::change(|world| world.suspended.clear());
		assert_noop!(Rental::expire(signed(EVE), id), Error::<Test>::TooEarly);
		assert_ok!(Rental::accept(signed(PETRA), id));
		assert_eq!(last_event(), Event::RentalAccepted { rental: id, until: now() + START });
		assert_noop!(Rental::accept(signed(PETRA), id), Error::<Test>::WrongStage);
		assert_noop!(Rental::cancel(signed(RITA), id), Error::<Test>::WrongStage);
	});
}

#[test]
fn a_request_that_nobody_answers_expires_for_nothing() {
	run(|| {
		let id = requested(offered(terms()));
		pass(ACCEPT);
		assert_noop!(Rental::accept(signed(PETRA), id), Error::<Test>::TooLate);
		assert_ok!(Rental::expire(signed(EVE), id));
		assert_eq!(ending(id), Some(Ending::Expired));
		assert_eq!((World::purse(&RITA, NATIVE), held(&RITA)), (ENDOWMENT, 0));
		assert!(World::get().slashes.is_empty(), "nothing was promised");
	});
}

#[test]
fn an_accepted_rental_that_is_not_started_costs_the_provider_its_penalty() {
	run(|| {
		let id = accepted(offered(terms()));
		pass(START - 1);
		assert_noop!(Rental::expire(signed(EVE), id), Error::<Test>::TooEarly);
		pass(1);
		assert_noop!(Rental::start(signed(PETRA), id, H256::zero()), Error::<Test>::TooLate);
		assert_ok!(Rental::expire(signed(EVE), id));
		assert_eq!(ending(id), Some(Ending::Failed));
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT);
		let slashes: Vec<_> = World::get().slashes.into_values().collect();
		let slash = Slashed { offender: PETRA, amount: 2 * UNIT_PENALTY, victim: Some(RITA), reporter: Some(EVE) };
		assert_eq!(slashes, [slash]);
		assert_eq!(receipts().pop().unwrap().slashed, 2 * UNIT_PENALTY);
	});
}

#[test]
fn a_provider_is_no_reporter_of_itself() {
	run(|| {
		let id = accepted(offered(terms()));
		pass(START);
		assert_ok!(Rental::expire(signed(PETRA), id));
		assert_eq!(World::get().slashes.into_values().next().unwrap().reporter, None);
	});
}
