//! What the authority says of accounts.

use crate::{Config, Error, Event, Pallet, Reason, Restrictions};
use artel_primitives::trust::{Restriction, Standing};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// What restricts an account now.
	pub(crate) fn restriction_of(account: &T::AccountId) -> Option<Restriction<BlockNumberFor<T>>> {
		let is_over = |until| until <= frame_system::Pallet::<T>::block_number();
		Restrictions::<T>::entry(account).get().filter(|restriction| !restriction.until.is_some_and(is_over))
	}

	pub(crate) fn standing_of(account: &T::AccountId) -> Standing {
		Self::restriction_of(account).map(|restriction| restriction.standing).unwrap_or_default()
	}

	pub(crate) fn do_set_standing(
		subject: T::AccountId,
		standing: Standing,
		reason: Reason,
		until: Option<BlockNumberFor<T>>,
	) -> DispatchResult {
		match standing {
			Standing::Normal => {
				ensure!(until.is_none(), Error::<T>::NormalNeverExpires);
				// One that has expired can be ended too: that clears its storage.
				ensure!(Restrictions::<T>::contains_key(&subject), Error::<T>::NotRestricted);
				Restrictions::<T>::remove(&subject);
			}
			Standing::Watched | Standing::Suspended => {
				let now = frame_system::Pallet::<T>::block_number();
				ensure!(!reason.is_empty(), Error::<T>::ReasonMissing);
				ensure!(until.is_none_or(|until| until > now), Error::<T>::AlreadyExpired);
				Restrictions::<T>::insert(&subject, Restriction { standing, reason: reason.clone(), until });
			}
		}
		Self::deposit_event(Event::StandingSet { subject, standing, reason, until });
		Ok(())
	}
}
