//! Bringing back a DID whose controllers are lost: guardians agree on new ones, the present ones have time to object.

use crate::{
	Config, ControllersOf, Dids, Entry, Error, Event, Pallet, PendingRecovery, Recoveries, RecoveryPlanOf,
	RecoveryPlans, types,
};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// What the deposit counts for the plan of `did`: nothing if there is none.
	pub(crate) fn recovery_bytes(did: &T::AccountId) -> Result<u32, ArithmeticError> {
		RecoveryPlans::<T>::get(did).map_or(Ok(0), |plan| Self::bytes_of_plan(&plan))
	}

	fn bytes_of_plan(plan: &RecoveryPlanOf<T>) -> Result<u32, ArithmeticError> {
		types::footprint_of_recovery::<T::AccountId, BlockNumberFor<T>>(plan.guardians.len(), T::MaxControllers::get())
	}

	pub(crate) fn do_set_recovery(
		who: T::AccountId,
		did: T::AccountId,
		plan: Option<RecoveryPlanOf<T>>,
	) -> DispatchResult {
		let record = Self::controlled(&did, &who)?;
		if let Some(RecoveryPlanOf::<T> { guardians, threshold, delay }) = &plan {
			let count = u32::try_from(guardians.len()).map_err(|_| ArithmeticError::Overflow)?;
			ensure!((1..=count).contains(threshold), Error::<T>::InvalidThreshold);
			ensure!(!has_twice(guardians) && !guardians.contains(&did), Error::<T>::InvalidGuardian);
			ensure!(*delay >= T::MinRecoveryDelay::get(), Error::<T>::RecoveryDelayTooShort);
		}
		let before = Self::recovery_bytes(&did)?;
		let after = plan.as_ref().map_or(Ok(0), Self::bytes_of_plan)?;
		let record = Self::resized(record, &who, before, after)?;

		// What the guardians of before proposed does not bind those of now.
		Recoveries::<T>::remove(&did);
		RecoveryPlans::<T>::set(&did, plan);
		Dids::<T>::insert(&did, Entry::Live(record));
		Self::deposit_event(Event::RecoverySet { did });
		Ok(())
	}

	pub(crate) fn do_propose_recovery(
		guardian: T::AccountId,
		did: T::AccountId,
		controllers: ControllersOf<T>,
	) -> DispatchResult {
		Self::live(&did)?;
		let plan = RecoveryPlans::<T>::get(&did).ok_or(Error::<T>::NoRecoveryPlan)?;
		ensure!(plan.guardians.contains(&guardian), Error::<T>::NotGuardian);
		ensure!(!controllers.is_empty(), Error::<T>::LastController);
		ensure!(!has_twice(&controllers), Error::<T>::DuplicateController);
		for controller in &controllers {
			Self::ensure_may_control(controller, &did)?;
		}
		let hash = H256(controllers.using_encoded(blake2_256));
		let mut recovery = Recoveries::<T>::get(&did);
		ensure!(!recovery.proposals.contains(&(guardian.clone(), hash)), Error::<T>::AlreadyProposed);
		recovery.proposals.retain(|(other, _)| *other != guardian);
		recovery.proposals.try_push((guardian.clone(), hash)).map_err(|_| Error::<T>::NotGuardian)?;
		let agree = recovery.proposals.iter().filter(|(_, proposed)| *proposed == hash).count();
		let enough = u32::try_from(agree).is_ok_and(|agree| agree >= plan.threshold);
		// A guardian that joins those who are enough already does not start the delay again.
		let waiting = recovery.pending.as_ref().is_some_and(|pending| pending.controllers == controllers);
		let ready = if enough && !waiting {
			let now = frame_system::Pallet::<T>::block_number();
			let ready = now.checked_add(&plan.delay).ok_or(ArithmeticError::Overflow)?;
			recovery.pending = Some(PendingRecovery { controllers: controllers.clone(), ready });
			Some(ready)
		} else {
			None
		};

		Recoveries::<T>::insert(&did, recovery);
		Self::deposit_event(Event::RecoveryProposed {
			did: did.clone(),
			guardian,
			controllers: controllers.into_inner(),
		});
		if let Some(ready) = ready {
			Self::deposit_event(Event::RecoveryAgreed { did, ready });
		}
		Ok(())
	}

	pub(crate) fn do_execute_recovery(did: T::AccountId) -> DispatchResult {
		let record = Self::live(&did)?;
		let pending = Recoveries::<T>::get(&did).pending.ok_or(Error::<T>::RecoveryNotAgreed)?;
		ensure!(frame_system::Pallet::<T>::block_number() >= pending.ready, Error::<T>::RecoveryTooEarly);
		for controller in &pending.controllers {
			// It may have ended since.
			Self::ensure_may_control(controller, &did)?;
		}

		let record = Self::recontrolled(record, pending.controllers.clone())?;
		Recoveries::<T>::remove(&did);
		Self::store(&did, record)?;
		Self::deposit_event(Event::DidRecovered { did, controllers: pending.controllers.into_inner() });
		Ok(())
	}

	pub(crate) fn do_cancel_recovery(who: T::AccountId, did: T::AccountId) -> DispatchResult {
		Self::controlled(&did, &who)?;
		ensure!(Recoveries::<T>::contains_key(&did), Error::<T>::RecoveryNotProposed);
		Recoveries::<T>::remove(&did);
		Self::deposit_event(Event::RecoveryCancelled { did });
		Ok(())
	}
}

/// Whether an account stands in the list more than once.
fn has_twice<AccountId: PartialEq>(accounts: &[AccountId]) -> bool {
	accounts.iter().enumerate().any(|(index, account)| accounts.iter().take(index).any(|earlier| earlier == account))
}
