//! Quotes, markets and averages over time.

use crate::{mock::*, *};
use artel_primitives::{
	pricing::{ClassTerms, MarketView, Pricing as Prices, Quote},
	settlement::BasisPoints,
};

#[test]
fn a_quote_is_for_all_units_and_blocks_and_says_until_when() {
	run(|| {
		opened(TERMS, 10, 8);
		pass(3);
		let quote = |units, blocks| Pricing::quote(CLASS, REGION, units, blocks);
		assert_eq!(quote(3, 1_800), Some(Quote { price: INITIAL, total: 5_400_000_000, until: 11 }));
		assert_eq!(quote(0, 1_800).unwrap().total, 0);
		assert_eq!(quote(3, 0).unwrap().total, 0);
		pass(PERIOD);
		assert_eq!(quote(1, 1), Some(Quote { price: 1_100_000, total: 1_100_000, until: 21 }));
	});
}

#[test]
fn the_greatest_quote_is_an_amount() {
	run(|| {
		opened(ClassTerms { initial: MAX_CEILING, ceiling: MAX_CEILING, ..TERMS }, 1, 0);
		let blocks = u32::MAX.into();
		let total = Pricing::quote(CLASS, REGION, u32::MAX, blocks).unwrap().total;
		assert_eq!(total, MAX_CEILING * u128::from(u32::MAX) * u128::from(u32::MAX));
		// Numbers of blocks that this chain never has.
		assert_eq!(Pricing::quote(CLASS, REGION, u32::MAX, 2 * blocks), None);
	});
}

#[test]
fn nobody_quotes_where_there_has_never_been_a_market() {
	run(|| {
		registered(TERMS);
		assert_eq!(Pricing::quote(CLASS, REGION, 1, 1), None);
		assert_eq!(Pricing::market(CLASS, REGION), None);
		assert_eq!(Pricing::twap(CLASS, REGION, 1), None);
		assert_eq!(Pricing::price(PLACE), None);
	});
}

#[test]
fn a_market_says_all_that_is_known_of_it() {
	run(|| {
		opened(TERMS, 10, 8);
		pass(PERIOD + 2);
		Pricing::on_rented(PLACE, 2, 1);
		pass(1);
		assert_eq!(
			Pricing::market(CLASS, REGION),
			Some(MarketView {
				price: 1_100_000,
				average: INITIAL,
				capacity: 10,
				rented: 9,
				// Two blocks of 8 and one of 9, of 10 each: 25 of 30.
				utilisation: BasisPoints::new(8_333),
				start: 11,
				until: 21,
				terms: TERMS,
			})
		);
	});
}

#[test]
fn the_average_over_time_is_weighted_by_blocks() {
	run(|| {
		opened(TERMS, 10, 8);
		// At 1 000 000 from block 1, 1 100 000 from 11, 1 210 000 from 21.
		pass(2 * PERIOD + 5);
		let twap = |blocks| Pricing::twap(CLASS, REGION, blocks);
		let check = || {
			assert_eq!(twap(1), Some(1_210_000));
			assert_eq!(twap(5), Some(1_210_000));
			assert_eq!(twap(6), Some((5 * 1_210_000 + 1_100_000) / 6));
			assert_eq!(twap(15), Some((5 * 1_210_000 + 10 * 1_100_000) / 15));
			assert_eq!(twap(18), Some((5 * 1_210_000 + 10 * 1_100_000 + 3 * 1_000_000) / 18));
			assert_eq!(twap(25), Some((5 * 1_210_000 + 10 * 1_100_000 + 10 * 1_000_000) / 25));
			assert_eq!((twap(26), twap(1_000), twap(0)), (None, None, None));
		};
		check();
		poked();
		check();
	});
}

#[test]
fn the_average_over_time_begins_with_the_market() {
	run(|| {
		pass(100);
		opened(TERMS, 10, 8);
		assert_eq!(Pricing::twap(CLASS, REGION, 1), None);
		pass(3);
		let twap = |blocks| Pricing::twap(CLASS, REGION, blocks);
		assert_eq!((twap(1), twap(3), twap(4)), (Some(INITIAL), Some(INITIAL), None));
	});
}

#[test]
fn as_many_periods_are_remembered_as_there_are_snapshots() {
	run(|| {
		opened(TERMS, 10, 6);
		pass(20 * PERIOD + 5);
		let check = || {
			// Four whole periods before the running one.
			assert_eq!(Pricing::twap(CLASS, REGION, 4 * PERIOD + 5), Some(INITIAL));
			assert_eq!(Pricing::twap(CLASS, REGION, 4 * PERIOD + 6), None);
		};
		check();
		poked();
		check();
		assert_eq!(Histories::<Test>::get(CLASS, REGION).0.len(), 5);
	});
}

#[test]
fn a_jump_at_the_end_hardly_moves_the_average_over_time() {
	run(|| {
		opened(TERMS, 10, 6);
		pass(4 * PERIOD);
		Pricing::on_rented(PLACE, 4, 0);
		pass(PERIOD + 1);
		assert_eq!(price(), 1_200_000);
		assert_eq!(Pricing::twap(CLASS, REGION, 4 * PERIOD), Some(1_005_000));
	});
}
