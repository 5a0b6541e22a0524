//! Nothing has to run: a place that is touched once is as one that is touched in each block.

use crate::{mock::*, *};
use artel_primitives::pricing::{ClassTerms, Pricing as Prices};
use frame::testing_prelude::*;
use proptest::prelude::*;

/// What markets tell of, as far as it can be: blocks that pass first, units that come and leave, are taken and returned.
type Telling = (BlockNumber, u32, u32, u32, u32);

fn tellings() -> impl Strategy<Value = Vec<Telling>> {
	// A gap after which a place does not rest yet.
	let gap = prop_oneof![4 => 0..3 * PERIOD, 1 => 0..=(BlockNumber::from(MAX_PERIODS) - 1) * PERIOD];
	prop::collection::vec((gap, 0..30u32, 0..30u32, 0..30u32, 0..30u32), 1..30)
}

/// Tells it as far as it can be.
fn tell((_, added, removed, taken, returned): Telling) {
	let Supply { capacity, rented } = stored().supply;
	let room = u32::try_from(capacity - rented).unwrap();
	Pricing::on_capacity(PLACE, added, removed.min(room + added));
	let Supply { capacity, rented } = stored().supply;
	let rented = u32::try_from(rented).unwrap();
	let returned = returned.min(rented);
	let room = u32::try_from(capacity).unwrap() - rented + returned;
	Pricing::on_rented(PLACE, taken.min(room), returned);
}

/// The place and its snapshots in the end, after `each_block` was done in each block that passed.
fn outcome(terms: ClassTerms, tellings: &[Telling], each_block: impl Fn()) -> (MarketOf<Test>, HistoryOf<Test>) {
	run(|| {
		opened(terms, 20, 12);
		for telling in tellings {
			for _ in 0..telling.0 {
				pass(1);
				each_block();
			}
			tell(*telling);
		}
		pass(7);
		poked();
		(stored(), Histories::<Test>::get(CLASS, REGION))
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(512)))]

	#[test]
	fn touching_in_each_block_makes_no_difference(
		tellings in tellings(), gain in 3..u16::MAX, depth in 1..60u32,
	) {
		let terms = ClassTerms { gain, depth, ..TERMS };
		prop_assert_eq!(outcome(terms, &tellings, || ()), outcome(terms, &tellings, poked));
	}

	/// Reads compute what a touch writes, in each block.
	#[test]
	fn reading_is_as_good_as_touching(tellings in tellings(), back in 0..6 * PERIOD) {
		outcome(TERMS, &tellings, || {
			let reads = || (
				price(),
				Pricing::market(CLASS, REGION),
				Pricing::quote(CLASS, REGION, 3, 100),
				Pricing::twap(CLASS, REGION, back),
			);
			let before = reads();
			let after = hypothetically!({ poked(); reads() });
			assert_eq!(before, after);
			assert_eq!(before.1.unwrap().until, stored().course.unwrap().end(&Pricing::rules()).max(before.2.unwrap().until));
		});
	}

	/// Between here and `until` a price stands still, whatever happens.
	#[test]
	fn a_price_moves_only_when_a_quote_said_that_it_might(tellings in tellings()) {
		run(|| {
			opened(TERMS, 20, 12);
			for telling in &tellings {
				for _ in 0..telling.0 {
					let quote = Pricing::quote(CLASS, REGION, 1, 1).unwrap();
					pass(1);
					if System::block_number() < quote.until {
						prop_assert_eq!(price(), quote.price);
					}
				}
				let before = price();
				registered(ClassTerms { ceiling: CEILING + u128::from(telling.1), ..TERMS });
				tell(*telling);
				prop_assert_eq!(price(), before);
			}
			Ok(())
		})?;
	}
}

#[test]
fn a_place_rests_when_nobody_touches_it_for_long() {
	run(|| {
		opened(TERMS, 10, 7);
		pass(PERIOD * u64::from(MAX_PERIODS));
		let moved = price();
		assert!(moved > INITIAL);
		let average = Pricing::market(CLASS, REGION).unwrap().average;
		for periods in [1, 2, 30, 1_000_000] {
			hypothetically!({
				pass(PERIOD * periods + 3);
				assert_eq!(price(), moved);
				assert_eq!(Pricing::twap(CLASS, REGION, 4), Some(moved));
				poked();
				let market = Pricing::market(CLASS, REGION).unwrap();
				assert_eq!((market.price, market.average), (moved, average));
				Pricing::do_try_state().unwrap();
				// The touch wakes it: what is rented now counts again.
				pass(PERIOD);
				assert!(price() > moved);
			});
		}
	});
}

#[test]
fn snapshots_go_on_while_it_rests() {
	run(|| {
		opened(TERMS, 10, 7);
		for gap in 1..40 {
			hypothetically!({
				let until = 5 + PERIOD * gap;
				let twaps = || (1..=4 * PERIOD).map(|blocks| Pricing::twap(CLASS, REGION, blocks)).collect::<Vec<_>>();
				pass(until);
				let read = twaps();
				poked();
				assert_eq!(read, twaps());
				let History(snapshots) = Histories::<Test>::get(CLASS, REGION);
				assert_eq!(snapshots.len(), (gap as usize + 1).min(5));
				assert!(
					snapshots.iter().rev().zip(0..).all(|(snapshot, back)| snapshot.block == 1 + PERIOD * (gap - back))
				);
				Pricing::do_try_state().unwrap();
			});
		}
	});
}
