//! What must hold after every block; the numbers are those of the crate header.

use crate::{
	AlsoKnownAs, BalanceOf, Config, Controls, Dids, Entry, HoldReason, Methods, Pallet, Recoveries, RecoveryPlans,
	Services, types,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut owed = BTreeMap::<T::AccountId, BalanceOf<T>>::new();
		let mut controlled = BTreeMap::<T::AccountId, u32>::new();
		for (did, entry) in Dids::<T>::iter() {
			let Entry::Live(record) = entry else { continue };
			let sum = owed.entry(record.deposit.payer.clone()).or_default();
			*sum = sum.checked_add(&record.deposit.amount).ok_or("deposits overflow")?;

			let (methods, services) = (Methods::<T>::get(&did), Services::<T>::get(&did));
			let guardians = RecoveryPlans::<T>::get(&did).map(|plan| (plan.guardians.len(), T::MaxControllers::get()));
			let aliases = AlsoKnownAs::<T>::get(&did);
			let bytes = types::footprint::<T::AccountId, BlockNumberFor<T>>(&methods, &services, &aliases, guardians)?;
			ensure!(record.deposit.bytes == bytes, "2: a deposit is for other bytes than are stored");

			let ids: BTreeSet<_> = methods.iter().map(|method| method.id).collect();
			let keys: BTreeSet<_> = methods.iter().map(|method| method.key.encode()).collect();
			ensure!(ids.len() == methods.len(), "3: a method number stands twice");
			ensure!(keys.len() == methods.len(), "3: a key stands twice");
			ensure!(ids.iter().all(|id| *id < record.next_method), "3: a method number was never given");
			let ids: BTreeSet<_> = services.iter().map(|service| service.id.clone()).collect();
			ensure!(ids.len() == services.len(), "3: a service identifier stands twice");

			ensure!(!record.controllers.is_empty(), "4: a DID without a controller");
			let controllers: BTreeSet<_> = record.controllers.iter().collect();
			ensure!(controllers.len() == record.controllers.len(), "4: a controller stands twice");
			ensure!(!controllers.contains(&did), "4: a DID controls itself");
			for controller in controllers {
				let count = controlled.entry(controller.clone()).or_default();
				*count = count.checked_add(1).ok_or("counts overflow")?;
			}
			ensure!(frame_system::Pallet::<T>::providers(&did) > 0, "4: a DID's account can be reaped");
		}
		for (payer, sum) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &payer);
			ensure!(held == sum, "1: what is held is not what is owed");
		}
		let parts = Methods::<T>::iter_keys()
			.chain(Services::<T>::iter_keys())
			.chain(AlsoKnownAs::<T>::iter_keys())
			.chain(RecoveryPlans::<T>::iter_keys());
		for did in parts {
			ensure!(Self::live(&did).is_ok(), "3: something is left of a DID that is not live");
		}
		for did in Recoveries::<T>::iter_keys() {
			ensure!(RecoveryPlans::<T>::contains_key(&did), "3: proposals without a plan");
		}
		let counted: BTreeMap<_, _> = Controls::<T>::iter().collect();
		ensure!(counted == controlled, "5: a wrong count of what an account controls");
		for controller in counted.keys() {
			let ended = matches!(Dids::<T>::get(controller), Some(Entry::Deactivated(_)));
			ensure!(!ended, "5: a DID that has ended controls another");
		}
		Ok(())
	}
}
