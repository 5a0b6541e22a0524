//! What must hold after every block; the numbers are those of the crate header.

use crate::{BalanceOf, Config, Dids, Entry, HoldReason, Methods, Pallet, Services, types};
use alloc::collections::{BTreeMap, BTreeSet};
use frame::{prelude::*, token::fungible::InspectHold, try_runtime::TryRuntimeError};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut owed = BTreeMap::<T::AccountId, BalanceOf<T>>::new();
		for (did, entry) in Dids::<T>::iter() {
			let Entry::Active(record) = entry else { continue };
			let sum = owed.entry(record.deposit.payer.clone()).or_default();
			*sum = sum.checked_add(&record.deposit.amount).ok_or("deposits overflow")?;

			let (methods, services) = (Methods::<T>::get(&did), Services::<T>::get(&did));
			let bytes = types::footprint(&methods, &services)?;
			ensure!(record.deposit.bytes == bytes, "2: a deposit is for other bytes than are stored");

			let ids: BTreeSet<_> = methods.iter().map(|method| method.id).collect();
			let keys: BTreeSet<_> = methods.iter().map(|method| method.key.encode()).collect();
			ensure!(ids.len() == methods.len(), "3: a method number stands twice");
			ensure!(keys.len() == methods.len(), "3: a key stands twice");
			ensure!(ids.iter().all(|id| *id < record.next_method), "3: a method number was never given");
			let ids: BTreeSet<_> = services.iter().map(|service| service.id.clone()).collect();
			ensure!(ids.len() == services.len(), "3: a service identifier stands twice");

			ensure!(!record.controllers.is_empty(), "4: a DID without a controller");
			ensure!(frame_system::Pallet::<T>::providers(&did) > 0, "4: a DID's account can be reaped");
		}
		for (payer, sum) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &payer);
			ensure!(held == sum, "1: what is held is not what is owed");
		}
		for did in Methods::<T>::iter_keys().chain(Services::<T>::iter_keys()) {
			ensure!(Self::active(&did).is_ok(), "3: methods or services of a DID that is not active");
		}
		Ok(())
	}
}
