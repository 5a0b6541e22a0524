//! What could not be delivered finds its owner.

use crate::{AccountIdOf, Config, Error, Event, OwedParts, Pallet};
use artel_primitives::escrow::EscrowId;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_collect(id: EscrowId, owner: AccountIdOf<T>, beneficiary: AccountIdOf<T>) -> DispatchResult {
		let mut owed = OwedParts::<T>::get(id).ok_or(Error::<T>::NothingOwed)?;
		let amount = owed.take(&owner).ok_or(Error::<T>::NothingOwed)?;
		Self::send(&owed.asset, &owed.from, &beneficiary, amount)?;
		if owed.parts.is_empty() {
			OwedParts::<T>::remove(id);
		} else {
			OwedParts::<T>::insert(id, owed);
		}
		Self::deposit_event(Event::Collected { id, owner, beneficiary, amount });
		Ok(())
	}
}
