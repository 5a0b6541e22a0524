//! What must hold after every block; the numbers are those of the crate header.

use crate::{Classes, Config, Histories, MAX_CEILING, MIN_FLOOR, Markets, Pallet, history::History};
use artel_primitives::pricing::MAX_REGION;
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		let rules = Self::rules();

		for terms in Classes::<T>::iter_values() {
			ensure!(Self::check(&terms).is_ok(), "5: a class by whose terms no price can move");
		}

		for (class, region, market) in Markets::<T>::iter() {
			let supply = market.supply;
			ensure!(region <= MAX_REGION, "1: a place in no region");
			ensure!(supply.rented <= supply.capacity, "1: more is rented than is offered");
			let History(snapshots) = Histories::<T>::get(class, region);
			let Some(course) = market.course else {
				ensure!(supply.capacity > 0, "1: a place with neither units nor a price");
				ensure!(snapshots.is_empty(), "4: snapshots of no price");
				continue;
			};

			ensure!(Classes::<T>::contains_key(class), "2: a price of a class without terms");
			ensure!((MIN_FLOOR..=MAX_CEILING).contains(&course.price), "2: a price that no terms allow");
			// Until the end of its period a price is one that moved by the terms before.
			let bounds = course.terms.floor..=course.terms.ceiling;
			ensure!(
				course.terms_since >= course.start || bounds.contains(&course.price),
				"2: a price outside of the terms that moved it"
			);

			ensure!(course.start <= course.counted && course.counted <= now, "3: units counted out of time");
			ensure!(course.counted < course.end(&rules), "3: units counted beyond their period");
			ensure!(course.rented <= course.offered, "3: more was rented than was offered");

			ensure!(snapshots.last() == Some(&course.snapshot()), "4: a course that did not begin with its snapshot");
			for (before, after) in snapshots.iter().zip(snapshots.iter().skip(1)) {
				let ordered = before.block < after.block && before.cumulative < after.cumulative;
				ensure!(ordered, "4: snapshots out of order");
			}
		}

		for (class, region) in Histories::<T>::iter_keys() {
			ensure!(Markets::<T>::contains_key(class, region), "4: snapshots of no place");
		}
		Ok(())
	}
}
