//! How prices go: open, rise, fall, stand still.

use crate::{mock::*, *};
use artel_primitives::{
	pricing::{ClassTerms, MAX_REGION, Place, Pricing as Prices},
	settlement::BasisPoints,
};
use frame::testing_prelude::*;

/// The prices after each of so many periods.
fn prices(periods: usize) -> Vec<u128> {
	core::iter::repeat_with(|| {
		pass(PERIOD);
		price()
	})
	.take(periods)
	.collect()
}

mod open {
	use super::*;

	#[test]
	fn when_units_come_of_a_class_with_terms() {
		run(|| {
			registered(TERMS);
			assert_eq!(Pricing::price(PLACE), None);
			Pricing::on_capacity(PLACE, 3, 0);
			assert_eq!(Pricing::price(PLACE), Some(INITIAL));
			let opened = Event::MarketOpened { class: CLASS, region: REGION, price: INITIAL };
			assert_eq!(events().last(), Some(&opened));
			assert_eq!(Pricing::price((CLASS, REGION + 1)), None);
		});
	}

	#[test]
	fn not_without_terms_but_units_are_counted() {
		run(|| {
			Pricing::on_capacity(PLACE, 10, 0);
			Pricing::on_rented(PLACE, 4, 0);
			pass(5 * PERIOD);
			assert_eq!((Pricing::price(PLACE), Pricing::market(CLASS, REGION)), (None, None));
			assert_eq!(Pricing::quote(CLASS, REGION, 1, 1), None);

			registered(TERMS);
			assert_eq!(Pricing::price(PLACE), None, "it opens with the next touch");
			Pricing::on_rented(PLACE, 1, 0);
			let market = Pricing::market(CLASS, REGION).unwrap();
			assert_eq!((market.price, market.capacity, market.rented), (INITIAL, 10, 5));
			assert_eq!((market.start, market.utilisation), (System::block_number(), None));
			// What was offered before the terms may leave after them.
			Pricing::on_rented(PLACE, 0, 5);
			Pricing::on_capacity(PLACE, 0, 10);
			assert_eq!(stored().supply, Supply::default());
		});
	}

	#[test]
	fn units_that_leave_with_their_rental_are_given_back_and_leave() {
		for rest in [0, 1, PERIOD, 40 * PERIOD] {
			let after = |leave: fn()| {
				let mut left = None;
				run(|| {
					registered(TERMS);
					Pricing::on_capacity(PLACE, 10, 0);
					Pricing::on_rented(PLACE, 4, 0);
					pass(rest);
					leave();
					left = Some((stored(), frame::deps::sp_io::storage::root(StateVersion::V1)));
				});
				left.unwrap()
			};
			let at_once = after(|| Pricing::on_left(PLACE, 3));
			let in_steps = after(|| {
				Pricing::on_rented(PLACE, 0, 3);
				Pricing::on_capacity(PLACE, 0, 3);
			});
			assert_eq!(at_once.0.supply, Supply { capacity: 7, rented: 1 });
			assert_eq!(at_once, in_steps, "after a rest of {rest} blocks");
		}
	}

	#[test]
	fn and_a_place_without_price_leaves_nothing_behind() {
		run(|| {
			let empty = frame::deps::sp_io::storage::root(StateVersion::V1);
			Pricing::on_capacity(PLACE, 10, 0);
			Pricing::on_rented(PLACE, 10, 0);
			Pricing::on_rented(PLACE, 0, 10);
			assert!(Markets::<Test>::contains_key(CLASS, REGION));
			Pricing::on_capacity(PLACE, 0, 10);
			assert!(!Markets::<Test>::contains_key(CLASS, REGION));
			assert_eq!(frame::deps::sp_io::storage::root(StateVersion::V1), empty);
		});
	}

	#[test]
	fn in_no_region_that_is_none() {
		run(|| {
			registered(TERMS);
			for region in [MAX_REGION + 1, u16::MAX] {
				Pricing::on_capacity((CLASS, region), 10, 0);
				Pricing::on_rented((CLASS, region), 10, 0);
				assert!(!Markets::<Test>::contains_key(CLASS, region));
			}
			Pricing::on_capacity((CLASS, MAX_REGION), 10, 0);
			Pricing::on_capacity((CLASS, 0), 10, 0);
			assert_eq!(Markets::<Test>::iter().count(), 2);
		});
	}
}

mod rising {
	use super::*;

	#[test]
	fn by_what_utilisation_is_above_target() {
		run(|| {
			// 80 % of 60 %: half of 20 % is 10 %.
			opened(TERMS, 10, 8);
			assert_eq!(prices(3), [1_100_000, 1_210_000, 1_331_000]);
			poked();
			assert_eq!(
				events().last(),
				Some(&Event::PriceMoved {
					class: CLASS,
					region: REGION,
					before: INITIAL,
					price: 1_331_000,
					// A quarter of the way to what the price was in each period: 1 000 000, 1 100 000 and 1 210 000.
					average: 1_000_000 + 25_000 + 46_250,
					start: 31,
				})
			);
		});
	}

	#[test]
	fn not_before_the_period_is_over() {
		run(|| {
			opened(TERMS, 10, 10);
			pass(PERIOD - 1);
			assert_eq!(price(), INITIAL);
			pass(1);
			assert_eq!(price(), 1_200_000);
		});
	}

	#[test]
	fn by_the_greatest_step_at_most_however_great_the_gain() {
		run(|| {
			opened(ClassTerms { gain: u16::MAX, ..TERMS }, 10, 10);
			assert_eq!(prices(2), [1_200_000, 1_440_000]);
		});
	}

	#[test]
	fn a_single_huge_jump_moves_one_step() {
		run(|| {
			opened(TERMS, 10, 6);
			pass(PERIOD);
			Pricing::on_capacity(PLACE, u32::MAX, 0);
			Pricing::on_rented(PLACE, u32::MAX, 0);
			Pricing::on_rented(PLACE, 4, 0);
			assert_eq!(prices(1), [1_200_000]);
		});
	}

	#[test]
	fn up_to_the_ceiling_in_a_saturated_market() {
		run(|| {
			opened(ClassTerms { ceiling: 1_500_000, ..TERMS }, 10, 10);
			assert_eq!(prices(4), [1_200_000, 1_440_000, 1_500_000, 1_500_000]);
			poked();
			pass(50 * PERIOD);
			assert_eq!(price(), 1_500_000);
		});
	}

	#[test]
	fn to_the_highest_price_there_can_be() {
		run(|| {
			opened(ClassTerms { initial: MAX_CEILING - 1, ceiling: MAX_CEILING, ..TERMS }, u32::MAX, u32::MAX);
			assert_eq!(prices(2), [MAX_CEILING; 2]);
		});
	}
}

mod falling {
	use super::*;

	#[test]
	fn by_what_utilisation_is_below_target() {
		run(|| {
			// 30 % of 60 %: half of 30 % is 15 %, and what it falls by is rounded down.
			opened(TERMS, 10, 3);
			assert_eq!(prices(5), [850_000, 722_500, 614_125, 522_007, 443_706]);
		});
	}

	#[test]
	fn down_to_the_floor_and_never_through_it() {
		run(|| {
			opened(ClassTerms { initial: 15_000, gain: u16::MAX, ..TERMS }, 10, 0);
			assert_eq!(prices(4), [12_000, FLOOR, FLOOR, FLOOR]);
			poked();
			pass(u32::MAX.into());
			assert_eq!(price(), FLOOR, "however long");
			poked();
		});
	}

	#[test]
	fn and_recovers_from_the_floor() {
		run(|| {
			opened(ClassTerms { initial: FLOOR, ..TERMS }, 10, 0);
			assert_eq!(prices(2), [FLOOR; 2]);
			Pricing::on_rented(PLACE, 10, 0);
			assert_eq!(prices(2), [12_000, 14_400]);
		});
	}
}

mod still {
	use super::*;

	#[test]
	fn at_target() {
		run(|| {
			opened(TERMS, 10, 6);
			assert_eq!(prices(30), [INITIAL; 30]);
			poked();
			assert!(!events().iter().any(|event| matches!(event, Event::PriceMoved { .. })));
		});
	}

	#[test]
	fn while_it_is_empty() {
		run(|| {
			opened(TERMS, 10, 10);
			assert_eq!(prices(1), [1_200_000]);
			Pricing::on_rented(PLACE, 0, 10);
			Pricing::on_capacity(PLACE, 0, 10);
			assert_eq!(prices(5), [1_200_000; 5]);
			poked();
			// Units that come later find the price where it was.
			pass(3);
			Pricing::on_capacity(PLACE, 1, 0);
			assert_eq!(price(), 1_200_000);
			assert!(!events().iter().skip(2).any(|event| matches!(event, Event::MarketOpened { .. })));
		});
	}

	#[test]
	fn off_target_by_less_than_a_basis_point_of_price() {
		run(|| {
			// One unit in 10 000 above target would move by half a basis point.
			opened(TERMS, 10_000, 6_001);
			assert_eq!(prices(3), [INITIAL; 3]);
			Pricing::on_rented(PLACE, 1, 0);
			assert_eq!(prices(2), [1_000_100, 1_000_200]);
		});
	}
}

mod utilisation {
	use super::*;

	#[test]
	fn counts_for_as_long_as_it_lasted() {
		run(|| {
			// All rented for 6 of 10 blocks: 60 %, which is the target.
			opened(TERMS, 10, 0);
			pass(4);
			Pricing::on_rented(PLACE, 10, 0);
			pass(6);
			assert_eq!(price(), INITIAL);
			// All rented for 9 of 10: half of 30 %.
			poked();
			pass(9);
			Pricing::on_rented(PLACE, 0, 10);
			pass(1);
			assert_eq!(price(), 1_150_000);
		});
	}

	#[test]
	fn at_the_block_of_measurement_alone_is_one_block_of_it() {
		run(|| {
			// At target, but for the last block of the period: 60 % and 4 % more, half of which is 2 %.
			opened(TERMS, 10, 6);
			pass(PERIOD - 1);
			Pricing::on_rented(PLACE, 4, 0);
			pass(1);
			Pricing::on_rented(PLACE, 0, 4);
			assert_eq!(price(), 1_020_000);
		});
	}

	#[test]
	fn within_one_block_is_none() {
		run(|| {
			opened(TERMS, 10, 6);
			for _ in 0..5 * PERIOD {
				Pricing::on_rented(PLACE, 4, 0);
				Pricing::on_capacity(PLACE, 1_000, 0);
				Pricing::on_rented(PLACE, 1_000, 0);
				Pricing::on_rented(PLACE, 0, 1_004);
				Pricing::on_capacity(PLACE, 0, 1_000);
				pass(1);
			}
			assert_eq!(price(), INITIAL);
		});
	}

	#[test]
	fn of_a_market_below_its_depth_moves_in_proportion() {
		run(|| {
			// 10 of 40 units, all rented: a quarter of half of 40 %.
			opened(ClassTerms { depth: 40, ..TERMS }, 10, 10);
			assert_eq!(prices(1), [1_050_000]);
			// None rented: a quarter of half of 60 %, rounded down to a basis point.
			poked();
			Pricing::on_rented(PLACE, 0, 10);
			assert_eq!(prices(1), [1_050_000 - 78_750]);
			// At its depth and above it in full.
			Pricing::on_capacity(PLACE, 30, 0);
			Pricing::on_rented(PLACE, 40, 0);
			assert_eq!(prices(1), [1_166_550 - 1_050]);
		});
	}

	#[test]
	fn of_a_unit_that_was_there_for_one_block_is_nearly_nothing() {
		run(|| {
			registered(TERMS);
			Pricing::on_capacity(PLACE, 1, 0);
			Pricing::on_rented(PLACE, 1, 0);
			pass(1);
			Pricing::on_rented(PLACE, 0, 1);
			Pricing::on_capacity(PLACE, 0, 1);
			// One block of ten of half of 40 %, though whatever was offered was rented.
			assert_eq!(prices(1), [1_020_000]);
		});
	}
}

/// Regions and classes are markets of their own.
#[test]
fn places_do_not_know_of_each_other() {
	run(|| {
		registered(TERMS);
		let others: [Place; 2] = [(CLASS, 0), (CLASS, REGION + 1)];
		for place in others.into_iter().chain([PLACE]) {
			Pricing::on_capacity(place, 10, 0);
			Pricing::on_rented(place, 6, 0);
		}
		Pricing::on_rented(PLACE, 4, 0);
		assert_eq!(prices(2), [1_200_000, 1_440_000]);
		assert!(others.into_iter().all(|place| Pricing::price(place) == Some(INITIAL)));
	});
}

/// A market that tells more than can be is found out where tests look for it; on chain numbers stop at their bounds.
#[test]
#[cfg_attr(debug_assertions, should_panic(expected = "more units leave a market than are free in it"))]
fn more_units_cannot_leave_than_are_free() {
	run(|| {
		opened(TERMS, 10, 6);
		Pricing::on_capacity(PLACE, 0, 5);
		assert_eq!(stored().supply, Supply { capacity: 6, rented: 6 });
	});
}

#[test]
#[cfg_attr(debug_assertions, should_panic(expected = "more units are rented than are offered"))]
fn more_units_cannot_be_rented_than_are_offered() {
	run(|| {
		opened(TERMS, 10, 6);
		Pricing::on_rented(PLACE, 5, 0);
		assert_eq!(stored().supply, Supply { capacity: 10, rented: 10 });
	});
}

#[test]
fn rounding_is_the_same_both_ways() {
	// What a price moves by is rounded down, so it never moves by more than it may.
	let points = BasisPoints::new(1_999).unwrap();
	assert_eq!(Step::Rise(points).apply(10_001, &TERMS), 10_001 + 1_999);
	assert_eq!(Step::Fall(points).apply(20_001, &TERMS), 20_001 - 3_998);
}
