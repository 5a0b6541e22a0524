//! Conditions that somebody's word fulfils: approvals, the secret of a hash lock, a proof.

use crate::{AccountIdOf, Condition, Config, Error, Event, Fulfilment, Pallet, Proof, direct::Direct};
use artel_primitives::{escrow::EscrowId, proofs::ProofVerifier};
use frame::{hashing::sha2_256, prelude::*};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_approve(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		let (Condition::Approvals(approvals), Fulfilment::Approved(before)) =
			(&escrow.terms.condition, escrow.progress.fulfilment)
		else {
			return Err(Error::<T>::WrongCondition.into());
		};
		let place = approvals.approvers.iter().position(|approver| *approver == who);
		let bit = place.and_then(|place| 1_u16.checked_shl(place.saturated_into())).ok_or(Error::<T>::NotApprover)?;
		escrow.ensure_accepted()?;
		escrow.ensure_in_time()?;
		ensure!(before & bit == 0, Error::<T>::AlreadyApproved);

		let approved = before | bit;
		let count = approved.count_ones();
		let threshold = u32::from(approvals.threshold);
		Self::deposit_event(Event::Approved { id, approver: who, approvals: count });
		if count >= threshold {
			return escrow.fulfil();
		}
		escrow.progress.fulfilment = Fulfilment::Approved(approved);
		escrow.save_progress();
		Ok(())
	}

	pub(crate) fn do_reveal(id: EscrowId, preimage: [u8; 32]) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		let Condition::HashLock(lock) = &escrow.terms.condition else {
			return Err(Error::<T>::WrongCondition.into());
		};
		escrow.ensure_accepted()?;
		// Never later than the deadline.
		ensure!(escrow.now < lock.expires, Error::<T>::Expired);
		ensure!(sha2_256(&preimage) == lock.hash, Error::<T>::WrongPreimage);
		Self::deposit_event(Event::Revealed { id, preimage });
		escrow.fulfil()
	}

	pub(crate) fn do_prove(id: EscrowId, proof: Proof) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		let Condition::Proof(terms) = &escrow.terms.condition else {
			return Err(Error::<T>::WrongCondition.into());
		};
		escrow.ensure_accepted()?;
		escrow.ensure_in_time()?;
		T::Proofs::verify(terms.circuit, terms.statement, &proof).map_err(|_| Error::<T>::ProofRejected)?;
		escrow.fulfil()
	}
}
