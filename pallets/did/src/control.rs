//! Who controls a DID: controllers come and go, control is handed over, and a DID is put to rest and woken.

use crate::{
	Config, ControllersOf, Controls, Dids, Entry, Error, Event, Methods, MethodsOf, Pallet, RecordOf, Recoveries,
	RecoveryPlans,
};
use artel_primitives::did::MethodId;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// Counts one DID more, or one less, that `account` controls.
	pub(crate) fn count_controls(account: &T::AccountId, more: bool) -> DispatchResult {
		let count = Controls::<T>::get(account);
		let count = if more { count.checked_add(1) } else { count.checked_sub(1) }.ok_or(ArithmeticError::Overflow)?;
		if count == 0 {
			Controls::<T>::remove(account);
		} else {
			Controls::<T>::insert(account, count);
		}
		Ok(())
	}

	/// Whether `account` may come to control `did`: not the DID itself, and not a DID that has ended, because nobody could
	/// act for it.
	pub(crate) fn ensure_may_control(account: &T::AccountId, did: &T::AccountId) -> Result<(), Error<T>> {
		let ended = matches!(Dids::<T>::get(account), Some(Entry::Deactivated(_)));
		ensure!(account != did && !ended, Error::<T>::InvalidController);
		Ok(())
	}

	/// The record with other controllers, and the counts of both.
	pub(crate) fn recontrolled(
		record: RecordOf<T>,
		controllers: ControllersOf<T>,
	) -> Result<RecordOf<T>, DispatchError> {
		for controller in &record.controllers {
			Self::count_controls(controller, false)?;
		}
		for controller in &controllers {
			Self::count_controls(controller, true)?;
		}
		Ok(RecordOf::<T> { controllers, proposed: None, ..record })
	}

	pub(crate) fn do_add_controller(who: T::AccountId, did: T::AccountId, controller: T::AccountId) -> DispatchResult {
		let mut record = Self::controlled(&did, &who)?;
		ensure!(!record.controllers.contains(&controller), Error::<T>::DuplicateController);
		Self::ensure_may_control(&controller, &did)?;
		record.controllers.try_push(controller.clone()).map_err(|_| Error::<T>::TooManyControllers)?;

		Self::count_controls(&controller, true)?;
		Self::store(&did, record)?;
		Self::deposit_event(Event::ControllerAdded { did, controller });
		Ok(())
	}

	pub(crate) fn do_remove_controller(
		who: T::AccountId,
		did: T::AccountId,
		controller: T::AccountId,
	) -> DispatchResult {
		let mut record = Self::controlled(&did, &who)?;
		ensure!(record.controllers.contains(&controller), Error::<T>::ControllerNotFound);
		ensure!(record.controllers.len() > 1, Error::<T>::LastController);
		record.controllers.retain(|other| *other != controller);

		Self::count_controls(&controller, false)?;
		Self::store(&did, record)?;
		Self::deposit_event(Event::ControllerRemoved { did, controller });
		Ok(())
	}

	pub(crate) fn do_propose_transfer(who: T::AccountId, did: T::AccountId, to: T::AccountId) -> DispatchResult {
		let record = Self::controlled(&did, &who)?;
		Self::ensure_may_control(&to, &did)?;
		Dids::<T>::insert(&did, Entry::Live(RecordOf::<T> { proposed: Some(to.clone()), ..record }));
		Self::deposit_event(Event::TransferProposed { did, to });
		Ok(())
	}

	pub(crate) fn do_cancel_transfer(who: T::AccountId, did: T::AccountId) -> DispatchResult {
		let record = Self::controlled(&did, &who)?;
		ensure!(record.proposed.is_some(), Error::<T>::TransferNotProposed);
		Dids::<T>::insert(&did, Entry::Live(RecordOf::<T> { proposed: None, ..record }));
		Self::deposit_event(Event::TransferCancelled { did });
		Ok(())
	}

	pub(crate) fn do_accept_transfer(
		who: T::AccountId,
		did: T::AccountId,
		keep: BoundedVec<MethodId, T::MaxMethods>,
	) -> DispatchResult {
		let record = Self::live(&did)?;
		let to = record.proposed.clone().ok_or(Error::<T>::TransferNotProposed)?;
		ensure!(to == who, Error::<T>::NotProposedController);
		// It may have ended since.
		Self::ensure_may_control(&who, &did)?;
		let mut methods = Methods::<T>::get(&did);
		let revoked = Self::revoke_all_but(&mut methods, &keep)?;

		// The guardians of the seller must not bring the DID back to it.
		let bytes = record.deposit.bytes.checked_sub(Self::recovery_bytes(&did)?).ok_or(ArithmeticError::Underflow)?;
		// What the DID pays for itself was sold with it.
		let payer = if record.deposit.payer == did { did.clone() } else { who.clone() };
		let record = Self::taken_over(record, &payer, bytes)?;
		let controllers =
			ControllersOf::<T>::try_from(alloc::vec![who.clone()]).map_err(|_| DispatchError::Exhausted)?;
		let record = Self::recontrolled(record, controllers)?;
		RecoveryPlans::<T>::remove(&did);
		Recoveries::<T>::remove(&did);
		if !revoked.is_empty() {
			Methods::<T>::insert(&did, methods);
		}
		Self::store(&did, record)?;
		for method in revoked {
			Self::deposit_event(Event::MethodRevoked { did: did.clone(), method });
		}
		Self::deposit_event(Event::ControlTransferred { did, controller: who });
		Ok(())
	}

	/// Revokes every valid method that is not to be kept, and tells which those were.
	fn revoke_all_but(methods: &mut MethodsOf<T>, keep: &[MethodId]) -> Result<alloc::vec::Vec<MethodId>, Error<T>> {
		ensure!(keep.iter().all(|id| methods.iter().any(|method| method.id == *id)), Error::<T>::MethodNotFound);
		let now = frame_system::Pallet::<T>::block_number();
		let mut revoked = alloc::vec::Vec::new();
		for method in methods.iter_mut().filter(|method| method.revoked.is_none() && !keep.contains(&method.id)) {
			method.revoked = Some(now);
			revoked.push(method.id);
		}
		Ok(revoked)
	}

	pub(crate) fn do_suspend(who: T::AccountId, did: T::AccountId) -> DispatchResult {
		let record = Self::controlled(&did, &who)?;
		ensure!(!record.suspended, Error::<T>::AlreadySuspended);
		Self::store(&did, RecordOf::<T> { suspended: true, ..record })?;
		Self::deposit_event(Event::DidSuspended { did });
		Ok(())
	}

	pub(crate) fn do_resume(who: T::AccountId, did: T::AccountId) -> DispatchResult {
		let record = Self::controlled(&did, &who)?;
		ensure!(record.suspended, Error::<T>::NotSuspended);
		Self::store(&did, RecordOf::<T> { suspended: false, ..record })?;
		Self::deposit_event(Event::DidResumed { did });
		Ok(())
	}
}
