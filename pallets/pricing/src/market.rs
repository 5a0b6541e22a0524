//! What moves a price: units that come and go, rentals that begin and end, and time.

use crate::{
	Classes, Config, CourseOf, Error, Event, Histories, Market, Markets, Pallet, RulesOf,
	types::{Course, Rules, Supply},
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	pricing::{ClassId, ClassTerms, MAX_REGION, Place, Pricing, Region},
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pricing for Pallet<T> {
	/// Weighs `WeightInfo::price`.
	fn price(place: Place) -> Option<Balance> {
		Self::course_now(place).map(|(_, course)| course.price)
	}

	/// Weighs `WeightInfo::on_capacity`.
	fn on_capacity(place: Place, added: u32, removed: u32) {
		Self::touch(place, None, |supply| offer(supply, added, removed));
	}

	/// Weighs `WeightInfo::on_rented`.
	fn on_rented(place: Place, taken: u32, returned: u32) {
		Self::touch(place, None, |supply| rent(supply, taken, returned));
	}

	/// Weighs `WeightInfo::on_rented`: the place is brought to this block once.
	fn on_left(place: Place, units: u32) {
		Self::touch(place, None, |supply| {
			rent(supply, 0, units);
			offer(supply, 0, units);
		});
	}
}

fn offer(supply: &mut Supply, added: u32, removed: u32) {
	if !supply.offer(added, removed) {
		defensive!("more units leave a market than are free in it");
	}
}

fn rent(supply: &mut Supply, taken: u32, returned: u32) {
	if !supply.rent(taken, returned) {
		defensive!("more units are rented than are offered, or given back than were rented");
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_poke(class: ClassId, region: Region) -> DispatchResult {
		let terms = Classes::<T>::entry(class).get().ok_or(Error::<T>::ClassNotFound)?;
		ensure!(Markets::<T>::entry((class, region)).exists(), Error::<T>::PlaceNotFound);

		Self::touch((class, region), Some(terms), |_| ());
		Ok(())
	}

	/// The units of a place and its course as of this block, if it has a price. Writes nothing.
	pub(crate) fn course_now((class, region): Place) -> Option<(Supply, CourseOf<T>)> {
		let now = frame_system::Pallet::<T>::block_number();
		let market = Markets::<T>::entry((class, region)).get()?;
		let course = market.course?.at(now, market.supply, &Self::rules(), |_| ());
		Some((market.supply, course))
	}

	/// What of this runtime's constants the arithmetic needs.
	pub(crate) fn rules() -> RulesOf<T> {
		Rules {
			period: T::Period::get(),
			max_step: T::MaxStep::get(),
			average_weight: T::AverageWeight::get(),
			max_periods: T::MaxPeriods::get(),
			max_snapshots: T::MaxSnapshots::get(),
		}
	}

	/// Brings a place to this block, and changes its units from this block on.
	///
	/// Units are counted whether or not the class has terms, so that they are right when it gets some. A place that has
	/// neither units nor a price leaves nothing behind. The terms of the class are looked at once in a period, unless they are
	/// given: they hold from the end of a period on.
	fn touch(place @ (class, region): Place, terms: Option<ClassTerms>, change: impl FnOnce(&mut Supply)) {
		if region > MAX_REGION {
			return;
		}
		let now = frame_system::Pallet::<T>::block_number();
		Markets::<T>::entry((class, region)).mutate(|stored| {
			let Market { mut supply, course } = stored.take().unwrap_or_default();
			let is_new = course.as_ref().is_none_or(|course| now >= course.end(&Self::rules()));
			let course = course.map(|course| Self::advance(place, supply, course, now));
			change(&mut supply);

			let terms = if is_new { terms.or_else(|| Classes::<T>::entry(class).get()) } else { terms };
			let course = match (course, terms) {
				(Some(course), Some(terms)) => Some(course.under(terms, now)),
				(None, Some(terms)) if supply.capacity > 0 => Some(Self::open(place, terms, now)),
				(course, _) => course,
			};
			let is_left = course.is_some() || supply != Supply::default();
			*stored = is_left.then_some(Market { supply, course });
		});
	}

	/// Begins the course of a place.
	fn open((class, region): Place, terms: ClassTerms, now: BlockNumberFor<T>) -> CourseOf<T> {
		let course = Course::new(terms, now);
		Histories::<T>::entry((class, region)).mutate(|history| history.extend([course.snapshot()]));
		Self::deposit_event(Event::MarketOpened { class, region, price: course.price });
		course
	}

	/// Lets the time pass since a place was touched last.
	fn advance((class, region): Place, supply: Supply, course: CourseOf<T>, now: BlockNumberFor<T>) -> CourseOf<T> {
		let rules = Self::rules();
		if now < course.end(&rules) {
			return course.at(now, supply, &rules, |_| ());
		}
		let before = course.price;
		let mut snapshots = Vec::with_capacity(usize::try_from(rules.max_snapshots).unwrap_or_default());
		let course = course.at(now, supply, &rules, |snapshot| snapshots.push(snapshot));
		Histories::<T>::entry((class, region)).mutate(|history| history.extend(snapshots));
		let (price, average, start) = (course.price, course.average, course.start);
		if price != before {
			Self::deposit_event(Event::PriceMoved { class, region, before, price, average, start });
		}
		course
	}
}
