//! Within what prices move: the authority's part.

use crate::{Classes, Config, Error, Event, MAX_CEILING, MIN_FLOOR, Pallet};
use artel_primitives::{
	pricing::{ClassId, ClassTerms},
	settlement::BasisPoints,
};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register(class: ClassId, terms: ClassTerms) -> DispatchResult {
		Self::check(&terms)?;

		Classes::<T>::insert(class, terms);
		Self::deposit_event(Event::ClassRegistered { class, terms });
		Ok(())
	}

	/// Whether a price can move by these terms, both ways.
	pub(crate) fn check(terms: &ClassTerms) -> Result<(), Error<T>> {
		ensure!(terms.floor >= MIN_FLOOR, Error::<T>::FloorTooLow);
		ensure!(terms.ceiling <= MAX_CEILING, Error::<T>::CeilingTooHigh);
		ensure!(terms.floor < terms.ceiling, Error::<T>::NoRoomBetweenBounds);
		ensure!((terms.floor..=terms.ceiling).contains(&terms.initial), Error::<T>::InitialOutOfBounds);
		let (below, above) = (terms.target, terms.target.rest());
		ensure!(below > BasisPoints::ZERO && above > BasisPoints::ZERO, Error::<T>::TargetOneSided);
		// The greatest steps, up and down, with nothing and with everything rented.
		let least = below.min(above).of(terms.gain.into());
		ensure!(least > 0, Error::<T>::GainTooSmall);
		ensure!(terms.depth > 0, Error::<T>::DepthMissing);
		Ok(())
	}
}
