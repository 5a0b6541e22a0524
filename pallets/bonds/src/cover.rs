//! What other pallets ask: how much is bonded, and that a part of it stays. No dispatchable leads here.

use crate::{Config, Error, Event, Ledgers, Pallet};
use artel_primitives::{
	Balance,
	bonds::{Bonds, Offence, Role},
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Bonds<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn bonded(who: &T::AccountId, role: Role) -> Balance {
		Ledgers::<T>::entry((who, role)).get().active
	}

	fn available(who: &T::AccountId, role: Role) -> Balance {
		Ledgers::<T>::entry((who, role)).get().available()
	}

	fn bonded_since(who: &T::AccountId, role: Role) -> Option<BlockNumberFor<T>> {
		Self::since(who, role)
	}

	fn engage(who: &T::AccountId, role: Role, amount: Balance) -> DispatchResult {
		let entry = Ledgers::<T>::entry((who, role));
		let mut ledger = entry.get();
		ensure!(amount <= ledger.available(), Error::<T>::InsufficientAvailable);
		if amount > 0 {
			// No overflow: it is at most what is active.
			ledger.engaged = ledger.engaged.saturating_add(amount);
			Self::write(&entry, &ledger);
			Self::deposit_event(Event::Engaged { who: who.clone(), role, amount, engaged: ledger.engaged });
		}
		Ok(())
	}

	fn release(who: &T::AccountId, role: Role, amount: Balance) {
		let entry = Ledgers::<T>::entry((who, role));
		let mut ledger = entry.get();
		let amount = amount.min(ledger.engaged);
		if amount > 0 {
			// No underflow: it is at most what is engaged.
			ledger.engaged = ledger.engaged.saturating_sub(amount);
			Self::write(&entry, &ledger);
			Self::deposit_event(Event::Released { who: who.clone(), role, amount, engaged: ledger.engaged });
		}
	}

	fn slash(offence: Offence<T::AccountId>) -> Result<Balance, DispatchError> {
		Self::do_slash(offence)
	}
}
