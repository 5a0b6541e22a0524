//! Touching a place by a call.

use crate::{mock::*, *};
use artel_primitives::pricing::{MAX_REGION, Pricing as Prices};
use frame::testing_prelude::*;

#[test]
fn anyone_brings_a_place_to_the_present() {
	run(|| {
		opened(TERMS, 10, 8);
		pass(2 * PERIOD + 4);
		assert_noop!(Pricing::poke(RuntimeOrigin::none(), CLASS, REGION), BadOrigin);
		assert_noop!(Pricing::poke(RuntimeOrigin::root(), CLASS, REGION), BadOrigin);
		poked();
		let course = stored().course.unwrap();
		assert_eq!((course.price, course.start, course.counted), (1_210_000, 21, 25));
		assert_eq!((course.rented, course.offered), (32, 40));
		assert_eq!(course.cumulative, 10 * 1_000_000 + 10 * 1_100_000);
	});
}

#[test]
fn again_in_the_same_block_changes_nothing() {
	run(|| {
		opened(TERMS, 10, 8);
		pass(2 * PERIOD);
		poked();
		assert_storage_noop!(poked());
	});
}

#[test]
fn there_must_be_something_to_bring() {
	run(|| {
		let poke = |region| Pricing::poke(RuntimeOrigin::signed(ALICE), CLASS, region);
		Pricing::on_capacity(PLACE, 1, 0);
		assert_noop!(poke(REGION), Error::<Test>::ClassNotFound);
		registered(TERMS);
		assert_noop!(poke(REGION + 1), Error::<Test>::PlaceNotFound);
		assert_noop!(poke(MAX_REGION + 1), Error::<Test>::PlaceNotFound);
		// Units that were there before the terms get their price.
		assert_ok!(poke(REGION));
		assert_eq!(price(), INITIAL);
		assert_eq!(events().last(), Some(&Event::MarketOpened { class: CLASS, region: REGION, price: INITIAL }));
	});
}
