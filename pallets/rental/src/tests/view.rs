//! Reads, at each stage.

use crate::mock::*;
use artel_primitives::{
	rental::{MarketPrice, Price, RentalQuote, Stage},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

#[test]
fn a_class_and_an_offer_say_what_they_are() {
	run(|| {
		assert_eq!(Rental::class(CLASS), Some(class()));
		assert_eq!(Rental::class(9), None);
		assert_eq!(Rental::offer_details(0), None);
		let id = offered(measured_terms());
		let view = Rental::offer_details(id).unwrap();
		assert_eq!((view.provider, view.terms, view.rules), (PETRA, measured_terms(), rules()));
		assert_eq!((view.units, view.free, view.live, view.listed), (UNITS, UNITS, 0, true));
		assert_eq!((view.price, view.price_now), (Price::Fixed(PRICE), Some(PRICE)));
		requested(id);
		let view = Rental::offer_details(id).unwrap();
		assert_eq!((view.free, view.live), (UNITS - 2, 1));
		let market = Price::Market(MarketPrice { factor: 5_000, floor: 1, ceiling: 9 });
		assert_ok!(Rental::update_offer(signed(PETRA), id, market, true));
		let view = Rental::offer_details(id).unwrap();
		assert_eq!((view.price_now, view.listed), (None, false));
		World::change(|world| world.prices.insert(PLACE, 10));
		assert_eq!(Rental::offer_details(id).unwrap().price_now, Some(5));
	});
}

#[test]
fn a_quote_is_what_a_request_holds() {
	run(|| {
		let id = offered(measured_terms());
		let (total, reserve) = (pay(BLOCKS), BasisPoints::from_percent(5).of(pay(BLOCKS)));
		assert_eq!(Rental::quote(id, 2, BLOCKS), Some(RentalQuote { price: PRICE, total, reserve }));
		requested(id);
		assert_eq!(World::purse(&RITA, NATIVE), ENDOWMENT - total - reserve - RENTAL_DEPOSIT);
		for (offer, units, blocks) in [(9, 2, BLOCKS), (id, 3, BLOCKS), (id, 0, BLOCKS), (id, 2, 19), (id, 2, 201)] {
			assert_eq!(Rental::quote(offer, units, blocks), None);
		}
		assert_ok!(Rental::update_offer(signed(PETRA), id, Price::Fixed(1), true));
		assert_eq!(Rental::quote(id, 2, BLOCKS), None, "paused");
	});
}

#[test]
fn a_rental_says_where_it_is_and_when_that_is_over() {
	run(|| {
		let id = requested(offered(measured_terms()));
		let stage = || Rental::rental(id).map(|view| (view.stage, view.until.unwrap() - now()));
		assert_eq!(stage(), Some((Stage::Requested, ACCEPT)));
		assert_ok!(Rental::accept(signed(PETRA), id));
		assert_eq!(stage(), Some((Stage::Accepted, START)));
		assert_ok!(Rental::start(signed(PETRA), id, H256::zero()));
		assert_eq!(stage(), Some((Stage::Active, BLOCKS)));
		served(id, WINDOW);
		pass(INTERVAL + 5);
		let view = Rental::rental(id).unwrap();
		assert_eq!((view.renter, view.provider, view.units, view.rate), (RITA, PETRA, 2, 2 * PRICE));
		assert_eq!((view.credited, view.owed, view.accruing), (WINDOW, pay(WINDOW), pay(INTERVAL)));
		assert_eq!(view.beat, Some(now() - INTERVAL - 5));
		assert_eq!(Rental::accrued(id), Some(pay(WINDOW + INTERVAL)));
		assert_ok!(Rental::end_early(signed(PETRA), id));
		assert_eq!(stage(), Some((Stage::Closing, CONTEST)));
		assert_eq!(Rental::accrued(id), Some(pay(WINDOW + INTERVAL)));
		assert_ok!(Rental::complete(signed(RITA), id));
		assert_eq!((Rental::rental(id), Rental::accrued(id)), (None, None));
	});
}
