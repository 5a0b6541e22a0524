//! Classes and offers: deposits, bonds, the market, and what is refused.

use crate::{Classes, Error, Event, Offers, Requirements, mock::*};
use artel_primitives::{
	credentials::{Comparison, Condition, Value},
	rental::{Class, MarketPrice, OfferTerms, Price, Requirement, Requirements as Required, Rules, ServiceLevel},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

type TermsOf = OfferTerms<u32, BlockNumber>;

fn make(terms: TermsOf) -> DispatchResult {
	Rental::offer(signed(PETRA), terms, Required::new(), UNITS, Price::Fixed(PRICE))
}

fn refused(terms: TermsOf, error: Error<Test>) {
	assert_noop!(make(terms), error);
}

#[test]
fn a_class_is_registered_for_a_deposit_by_its_bytes() {
	run(|| {
		let registered = Classes::<Test>::get(CLASS).unwrap();
		assert_eq!(registered.class, class());
		assert_eq!(registered.deposit, ITEM_DEPOSIT + BYTE_DEPOSIT * registered.encoded_size() as Balance);
		assert_eq!(held(&PAUL), registered.deposit);
		assert_eq!(last_event(), Event::ClassRegistered { class: CLASS, registrant: PAUL });

		assert_ok!(Rental::register_class(signed(EVE), class()));
		assert_eq!(last_event(), Event::ClassRegistered { class: 1, registrant: EVE });
	});
}

#[test]
fn a_class_has_a_name_an_accelerator_and_a_unit() {
	run(|| {
		for nameless in [
			Class { name: Default::default(), ..class() },
			Class { accelerator: Default::default(), ..class() },
			Class { unit: Default::default(), ..class() },
		] {
			assert_noop!(Rental::register_class(signed(EVE), nameless), Error::<Test>::NameMissing);
		}
	});
}

#[test]
fn a_class_goes_when_nothing_is_offered_of_it() {
	run(|| {
		let offer = offered(terms());
		assert_noop!(Rental::remove_class(signed(EVE), CLASS), Error::<Test>::NotRegistrant);
		assert_noop!(Rental::remove_class(signed(PAUL), CLASS), Error::<Test>::ClassInUse);
		assert_noop!(Rental::remove_class(signed(PAUL), 9), Error::<Test>::ClassNotFound);
		assert_ok!(Rental::withdraw_offer(signed(PETRA), offer));
		assert_ok!(Rental::remove_class(signed(PAUL), CLASS));
		assert_eq!((held(&PAUL), last_event()), (0, Event::ClassRemoved { class: CLASS }));
		refused(terms(), Error::ClassNotFound);
	});
}

#[test]
fn an_offer_is_covered_charged_and_told_to_the_market() {
	run(|| {
		let id = offered(measured_terms());
		let offer = Offers::<Test>::get(id).unwrap();
		assert_eq!((offer.units, offer.free, offer.live), (UNITS, UNITS, 0));
		assert_eq!((offer.terms.offered.clone(), offer.terms.rules), (measured_terms(), rules()));
		let bytes = offer.encoded_size() + Required::new().encoded_size();
		assert_eq!(held(&PETRA), ITEM_DEPOSIT + BYTE_DEPOSIT * bytes as Balance);
		assert_eq!(World::engaged(&PETRA), UNIT_BOND * Balance::from(UNITS));
		assert_eq!(World::get().places[&PLACE], (UNITS, 0));
		assert!(!Requirements::<Test>::contains_key(id));
		let (units, price) = (UNITS, Price::Fixed(PRICE));
		assert_eq!(
			last_event(),
			Event::OfferMade { offer: id, provider: PETRA, class: CLASS, region: REGION, units, price }
		);
	});
}

#[test]
fn a_requirement_is_only_so_long() {
	run(|| {
		let text = |bytes| vec![b'x'; bytes].try_into().unwrap();
		let offer = |name| {
			let comparison = Comparison::OneOf(vec![Value::Text(text(64)); 7].try_into().unwrap());
			let condition = Condition { claim: vec![b'x'; name].try_into().unwrap(), comparison };
			let predicate = vec![condition].try_into().unwrap();
			let long = Requirement { predicate, ..requirement(2) };
			let size = long.encoded_size();
			let requirements = Required::truncate_from(vec![requirement(1), long]);
			(size, Rental::offer(signed(PETRA), terms(), requirements, UNITS, Price::Fixed(PRICE)))
		};
		assert_eq!(offer(7), (512, Ok(())));
		assert_noop!(
			{
				let (size, made) = offer(8);
				assert_eq!(size, 513);
				made
			},
			Error::<Test>::RequirementTooLong
		);
	});
}

#[test]
fn terms_are_well_formed() {
	run(|| {
		refused(OfferTerms { region: 1_000, ..terms() }, Error::InvalidRegion);
		for (min_blocks, max_blocks) in [(19, 100), (20, 1_001), (100, 99)] {
			refused(OfferTerms { min_blocks, max_blocks, ..terms() }, Error::InvalidDuration);
		}
		for (interval, missed) in [(1, 1), (21, 1), (10, 0), (10, 4)] {
			refused(OfferTerms { interval, missed, ..terms() }, Error::InvalidHeartbeat);
		}
		for (unit_bond, unit_penalty) in [(99, 1), (UNIT_BOND, 0), (UNIT_BOND, UNIT_BOND + 1)] {
			refused(OfferTerms { unit_bond, unit_penalty, ..terms() }, Error::InvalidBond);
		}
		refused(OfferTerms { min_score: 10_001, ..terms() }, Error::InvalidScore);
		let ill = |level: ServiceLevel<BlockNumber>| OfferTerms { service_level: Some(level), ..terms() };
		for window in [INTERVAL - 1, 21] {
			refused(ill(ServiceLevel { window, ..level() }), Error::InvalidServiceLevel);
		}
		for targets in [[1, 10_001, 1, 1], [1, 1, 10_001, 1]] {
			refused(ill(ServiceLevel { targets: targets.into(), ..level() }), Error::InvalidServiceLevel);
		}
		refused(OfferTerms { asset: DOLLAR, ..measured_terms() }, Error::NativeOnly);
		// The limits themselves are fine.
		let (region, min_blocks, max_blocks, interval, missed, min_score) = (999, 20, 1_000, 20, 3, 10_000);
		let unit_penalty = UNIT_BOND;
		let limits =
			OfferTerms { region, min_blocks, max_blocks, interval, missed, unit_penalty, min_score, ..terms() };
		assert_ok!(make(limits));
	});
}

#[test]
fn a_price_is_something_and_follows_the_market_only_in_the_native_token() {
	run(|| {
		let price = |terms, price| Rental::offer(signed(PETRA), terms, Required::new(), 1, price);
		let market = MarketPrice { factor: 10_000, floor: 1, ceiling: 5 };
		assert_noop!(price(terms(), Price::Fixed(0)), Error::<Test>::InvalidPrice);
		let wrong = Price::Market(MarketPrice { factor: 30_001, ..market });
		assert_noop!(price(terms(), wrong), Error::<Test>::InvalidPrice);
		let dollars = OfferTerms { asset: DOLLAR, ..terms() };
		assert_noop!(price(dollars.clone(), Price::Market(market)), Error::<Test>::NativeOnly);
		assert_ok!(price(dollars, Price::Fixed(1)));
		assert_ok!(price(terms(), Price::Market(market)));
	});
}

#[test]
fn only_who_has_bonded_offers_and_only_what_the_bond_covers() {
	run(|| {
		let offer = |who, units| Rental::offer(signed(who), terms(), Required::new(), units, Price::Fixed(PRICE));
		assert_noop!(offer(EVE, 1), Error::<Test>::NotBonded);
		assert_noop!(offer(PETRA, 0), Error::<Test>::InvalidUnits);
		let covered = u32::try_from(BOND / UNIT_BOND).unwrap();
		assert_noop!(offer(PETRA, covered + 1), DispatchError::Other("too little bond"));
		assert_ok!(offer(PETRA, covered));
		assert_noop!(offer(PETRA, 1), DispatchError::Other("too little bond"));
		assert_noop!(
			Rental::offer(
				signed(PAUL),
				OfferTerms { unit_bond: Balance::MAX, ..terms() },
				Required::new(),
				2,
				Price::Fixed(1)
			),
			ArithmeticError::Overflow
		);
	});
}

#[test]
fn who_is_suspended_or_inactive_offers_nothing() {
	run(|| {
		World::change(|world| world.suspended.insert(PETRA));
		refused(terms(), Error::Suspended);
		World::change(|world| world.suspended.clear());
		World::change(|world| world.identities.insert(PETRA, false));
		refused(terms(), Error::InactiveIdentity);
		World::change(|world| world.identities.insert(PETRA, true));
		assert_ok!(make(terms()));
	});
}

#[test]
fn an_update_changes_price_and_pause_and_nothing_else() {
	run(|| {
		let id = offered(terms());
		let before = Offers::<Test>::get(id).unwrap().terms;
		assert_noop!(Rental::update_offer(signed(PAUL), id, Price::Fixed(5), false), Error::<Test>::NotProvider);
		assert_noop!(Rental::update_offer(signed(PETRA), 9, Price::Fixed(5), false), Error::<Test>::OfferNotFound);
		assert_noop!(Rental::update_offer(signed(PETRA), id, Price::Fixed(0), false), Error::<Test>::InvalidPrice);
		let rental = requested(id);
		for (paused, capacity) in [(true, 2), (true, 2), (false, UNITS), (false, UNITS)] {
			assert_ok!(Rental::update_offer(signed(PETRA), id, Price::Fixed(5), paused));
			assert_eq!(last_event(), Event::OfferUpdated { offer: id, price: Price::Fixed(5), paused });
			assert_eq!(World::get().places[&PLACE].0, capacity, "units of rentals stay on the market");
		}
		assert_eq!(Offers::<Test>::get(id).unwrap().terms, before);
		assert_eq!(Rental::rental(rental).unwrap().rate, 2 * PRICE, "rentals keep their price");
	});
}

#[test]
fn a_paused_offer_gives_units_back_to_nobody() {
	run(|| {
		let id = offered(terms());
		let rental = started(id);
		assert_ok!(Rental::update_offer(signed(PETRA), id, Price::Fixed(5), true));
		assert_noop!(Rental::request(signed(RITA), id, 1, 20, 5), Error::<Test>::OfferPaused);
		assert_ok!(Rental::end_early(signed(RITA), rental));
		assert_eq!(World::get().places[&PLACE], (0, 0));
		assert_ok!(Rental::update_offer(signed(PETRA), id, Price::Fixed(5), false));
		assert_eq!(World::get().places[&PLACE], (UNITS, 0));
	});
}

#[test]
fn a_withdrawn_offer_is_gone_with_all_that_was_held() {
	run(|| {
		let id = offered(terms());
		assert_noop!(Rental::withdraw_offer(signed(PAUL), id), Error::<Test>::NotProvider);
		assert_ok!(Rental::withdraw_offer(signed(PETRA), id));
		assert_eq!(
			events()[events().len() - 2..],
			[Event::OfferWithdrawn { offer: id }, Event::OfferRemoved { offer: id }]
		);
		assert_eq!((held(&PETRA), World::engaged(&PETRA), World::get().places[&PLACE]), (0, 0, (0, 0)));
		assert!(!Offers::<Test>::contains_key(id));
		assert_noop!(Rental::withdraw_offer(signed(PETRA), id), Error::<Test>::OfferNotFound);
		assert_noop!(Rental::request(signed(RITA), id, 1, 20, PRICE), Error::<Test>::OfferNotFound);
	});
}

#[test]
fn a_withdrawn_offer_stays_for_its_rentals() {
	run(|| {
		let id = offered(terms());
		let (one, other) = (started(id), requested(id));
		assert_ok!(Rental::withdraw_offer(signed(PETRA), id));
		assert_noop!(Rental::withdraw_offer(signed(PETRA), id), Error::<Test>::OfferWithdrawn);
		assert_noop!(Rental::request(signed(RITA), id, 1, 20, PRICE), Error::<Test>::OfferWithdrawn);
		assert_noop!(Rental::update_offer(signed(PETRA), id, Price::Fixed(1), false), Error::<Test>::OfferWithdrawn);
		assert_noop!(Rental::extend(signed(RITA), one, 10), Error::<Test>::OfferWithdrawn);
		assert_eq!(World::engaged(&PETRA), UNIT_BOND * 4, "all units are in rentals");
		assert_noop!(Rental::clear_offer(signed(PAUL), id), Error::<Test>::OfferInUse);
		assert_ok!(Rental::cancel(signed(RITA), other));
		assert_eq!((World::engaged(&PETRA), World::get().places[&PLACE]), (UNIT_BOND * 4, (2, 2)));
		assert_ok!(Rental::clear_offer(signed(PAUL), id));
		assert_eq!(World::engaged(&PETRA), UNIT_BOND * 2);
		assert_eq!(Offers::<Test>::get(id).map(|offer| (offer.units, offer.free, offer.live)), Some((2, 0, 1)));
		assert_noop!(Rental::clear_offer(signed(PAUL), id), Error::<Test>::OfferInUse);
		assert_ok!(Rental::end_early(signed(RITA), one));
		assert_eq!(end_by(&last_event()), Some((one, ending(one).unwrap())));
		assert_eq!((World::engaged(&PETRA), World::get().places[&PLACE]), (UNIT_BOND * 2, (0, 0)));
		assert!(held(&PETRA) > 0);
		assert_ok!(Rental::clear_offer(signed(PAUL), id));
		assert_eq!((held(&PETRA), World::engaged(&PETRA), World::get().places[&PLACE]), (0, 0, (0, 0)));
		assert_eq!(last_event(), Event::OfferRemoved { offer: id });
		assert!(!Offers::<Test>::contains_key(id));
		assert_noop!(Rental::clear_offer(signed(PAUL), id), Error::<Test>::OfferNotFound);
	});
}

#[test]
fn what_is_not_withdrawn_is_not_cleared() {
	run(|| {
		let id = offered(terms());
		assert_noop!(Rental::clear_offer(signed(PETRA), id), Error::<Test>::OfferNotWithdrawn);
		assert_ok!(Rental::update_offer(signed(PETRA), id, Price::Fixed(1), true));
		assert_noop!(Rental::clear_offer(signed(PETRA), id), Error::<Test>::OfferNotWithdrawn);
	});
}

#[test]
fn an_offer_keeps_the_rules_under_which_it_was_made() {
	run(|| {
		let id = offered(terms());
		TheRules::mutate(|rules| rules.accept = 1);
		let rental = requested(id);
		pass(ACCEPT - 1);
		assert_ok!(Rental::accept(signed(PETRA), rental));
	});
}

#[test]
fn nothing_is_offered_under_rules_that_would_not_let_it_end() {
	let change = |change: fn(&mut Rules<BlockNumber>)| {
		run(|| {
			TheRules::mutate(change);
			assert_noop!(make(terms()), Error::<Test>::InvalidRules);
		});
	};
	// Members of the first panel would sit on the second, which excludes no more than 16.
	change(|rules| rules.measuring.size = 15);
	change(|rules| rules.contesting.size = 4);
	change(|rules| rules.contesting.fee = Balance::MAX);
	change(|rules| rules.patience = 0);
	change(|rules| rules.accept = 0);
}

#[test]
fn no_service_level_is_offered_that_nobody_could_measure() {
	run(|| {
		let level = ServiceLevel { pool: UNKNOWN_POOL, ..level() };
		let offered = OfferTerms { service_level: Some(level), ..terms() };
		assert_noop!(make(offered), DispatchError::Other("no such pool"));
	});
}

#[test]
fn a_penalty_may_be_all_of_a_window_and_no_more() {
	run(|| {
		let whole = BasisPoints::ALL;
		let level = ServiceLevel { penalties: [whole; 4].into(), ..level() };
		assert_eq!(level.greatest_penalty(), whole);
		assert_ok!(make(OfferTerms { service_level: Some(level), ..terms() }));
	});
}
