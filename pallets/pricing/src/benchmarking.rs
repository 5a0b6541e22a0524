//! Worst case of each call and of what other pallets ask, with its outcome asserted.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

use crate::{Call, Classes, Config, Histories, MAX_CEILING, MIN_FLOOR, Markets, Pallet};
use artel_primitives::{
	Balance,
	pricing::{BenchmarkPricing, ClassId, ClassTerms, MAX_REGION, Place, Pricing, Region},
	settlement::BasisPoints,
};
use frame::{benchmarking::prelude::*, traits::EnsureOrigin};

const CLASS: ClassId = 1;
const REGION: Region = MAX_REGION;
const PLACE: Place = (CLASS, REGION);

fn authority<T: Config>() -> T::RuntimeOrigin {
	T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority")
}

/// Under which a price never ceases to move.
fn terms() -> ClassTerms {
	ClassTerms {
		initial: MAX_CEILING / 2,
		floor: MIN_FLOOR,
		ceiling: MAX_CEILING,
		target: BasisPoints::from_percent(50),
		gain: 1_000,
		depth: 7,
	}
}

fn pass<T: Config>(periods: u32) {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now + T::Period::get() * periods.into());
}

/// A market with all snapshots, of which as many periods are over as are counted and more, so that all snapshots are
/// replaced. Says its price when it was touched last.
fn rested_market<T: Config>() -> Balance {
	Pallet::<T>::do_register(CLASS, terms()).unwrap();
	Pallet::<T>::on_capacity(PLACE, 1_000, 0);
	Pallet::<T>::on_rented(PLACE, 400, 0);
	for _ in 1..T::MaxSnapshots::get() {
		pass::<T>(1);
		Pallet::<T>::do_poke(CLASS, REGION).unwrap();
	}
	assert!(Histories::<T>::get(CLASS, REGION).0.is_full());
	let price = Pallet::<T>::price(PLACE).unwrap();
	pass::<T>(T::MaxPeriods::get() + T::MaxSnapshots::get() + 1);
	price
}

/// That the market is as of now, and that its price fell, as less than the target is rented.
fn assert_brought_up<T: Config>(before: Balance) {
	let course = Markets::<T>::get(CLASS, REGION).unwrap().course.unwrap();
	assert_eq!(course.counted, frame_system::Pallet::<T>::block_number());
	assert!(course.price < before);
	assert_eq!(Histories::<T>::get(CLASS, REGION).0.last(), Some(&course.snapshot()));
}

impl<T: Config> BenchmarkPricing for Pallet<T> {
	fn price_class(class: ClassId) {
		Self::do_register(class, terms()).unwrap();
	}

	fn rest() -> u32 {
		let periods = T::MaxPeriods::get() + T::MaxSnapshots::get() + 1;
		T::Period::get().saturated_into::<u32>() * periods
	}
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register() {
		Pallet::<T>::do_register(CLASS, ClassTerms { depth: 1, ..terms() }).unwrap();

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, CLASS, terms());

		assert_eq!(Classes::<T>::get(CLASS), Some(terms()));
	}

	#[benchmark]
	fn poke() {
		let before = rested_market::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), CLASS, REGION);

		assert_brought_up::<T>(before);
	}

	/// For markets: what units that come or go add to the weight of a call.
	#[benchmark]
	fn on_capacity() {
		let before = rested_market::<T>();

		#[block]
		{
			Pallet::<T>::on_capacity(PLACE, 3, 1);
		}

		assert_brought_up::<T>(before);
		assert_eq!(Markets::<T>::get(CLASS, REGION).unwrap().supply.capacity, 1_002);
	}

	/// For markets: what a rental that begins or ends adds to the weight of a call.
	#[benchmark]
	fn on_rented() {
		let before = rested_market::<T>();

		#[block]
		{
			Pallet::<T>::on_rented(PLACE, 3, 1);
		}

		assert_brought_up::<T>(before);
		assert_eq!(Markets::<T>::get(CLASS, REGION).unwrap().supply.rented, 402);
	}

	/// For markets: what asking for a price adds to the weight of a call.
	#[benchmark]
	fn price() {
		let before = rested_market::<T>();
		let found;

		#[block]
		{
			found = Pallet::<T>::price(PLACE);
		}

		assert!(found.unwrap() < before);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
