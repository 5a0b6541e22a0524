//! Reads, as of this block.

use crate::{Config, Histories, MarketViewOf, Markets, Pallet, QuoteOf};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	pricing::{MarketView, Place, Quote},
};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn quote_of(place: Place, units: u32, blocks: BlockNumberFor<T>) -> Option<QuoteOf<T>> {
		let (_, course) = Self::course_now(place)?;
		let total = course.price.checked_mul(units.into())?.checked_mul(blocks.saturated_into())?;
		Some(Quote { price: course.price, total, until: course.end(&Self::rules()) })
	}

	pub(crate) fn market_of(place: Place) -> Option<MarketViewOf<T>> {
		let (supply, course) = Self::course_now(place)?;
		Some(MarketView {
			price: course.price,
			average: course.average,
			capacity: supply.capacity,
			rented: supply.rented,
			utilisation: course.utilisation(),
			start: course.start,
			until: course.end(&Self::rules()),
			terms: course.terms,
		})
	}

	pub(crate) fn twap_of((class, region): Place, blocks: BlockNumberFor<T>) -> Option<Balance> {
		let now = frame_system::Pallet::<T>::block_number();
		let market = Markets::<T>::get(class, region)?;
		let mut snapshots = Vec::new();
		let course = market.course?.at(now, market.supply, &Self::rules(), |snapshot| snapshots.push(snapshot));
		let mut history = Histories::<T>::get(class, region);
		history.extend(snapshots);
		history.average(blocks, now, &course)
	}
}
