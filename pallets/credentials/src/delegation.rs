//! Delegations: who may issue in another DID's name.

use crate::{
	Config, Delegation, DelegationId, DelegationOf, Delegations, Error, Event, NextDelegation, Pallet, types::MAX_DEPTH,
};
use artel_primitives::credentials::SchemaId;
use artel_storage::{Entries, EntryOf};
use frame::prelude::*;

/// A delegation, and where it stands.
pub(crate) type Found<T> = (EntryOf<Delegations<T>, DelegationId>, DelegationOf<T>);

impl<T: Config> Pallet<T> {
	/// The delegation with that number.
	pub(crate) fn delegation_at(id: DelegationId) -> Result<Found<T>, Error<T>> {
		let entry = Delegations::<T>::entry(id);
		let delegation = entry.get().ok_or(Error::<T>::DelegationNotFound)?;
		Ok((entry, delegation))
	}

	/// Checks that a delegation and all that it hangs on, up to the one that the issuer gave, are there, not cut, and not over
	/// at block `now`. Else all below are worth nothing.
	pub(crate) fn ensure_living(delegation: &DelegationOf<T>, now: BlockNumberFor<T>) -> Result<(), Error<T>> {
		let mut above;
		let mut one = delegation;
		// Ends after `MAX_DEPTH`: none is made deeper, and a parent never changes.
		loop {
			ensure!(!one.revoked, Error::<T>::DelegationRevoked);
			ensure!(now < one.expires, Error::<T>::DelegationExpired);
			let Some(parent) = one.parent else { return Ok(()) };
			(_, above) = Self::delegation_at(parent)?;
			one = &above;
		}
	}

	/// The living delegation `id`, under which `who` may issue by `schema`.
	pub(crate) fn delegated(
		who: &T::AccountId,
		id: DelegationId,
		schema: SchemaId,
		now: BlockNumberFor<T>,
	) -> Result<Found<T>, Error<T>> {
		let (entry, delegation) = Self::delegation_at(id)?;
		Self::ensure_living(&delegation, now)?;
		ensure!(delegation.to == *who, Error::<T>::NotDelegate);
		ensure!(delegation.schema == schema, Error::<T>::WrongSchema);
		Ok((entry, delegation))
	}

	pub(crate) fn do_delegate(
		from: T::AccountId,
		schema: SchemaId,
		to: T::AccountId,
		limit: u32,
		expires: BlockNumberFor<T>,
		under: Option<DelegationId>,
	) -> DispatchResult {
		Self::usable_schema(&schema)?;
		Self::ensure_active(&from)?;
		ensure!(limit > 0, Error::<T>::ZeroLimit);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now < expires, Error::<T>::ExpiryInPast);
		let mut parent = under.map(|id| Self::delegated(&from, id, schema, now)).transpose()?;
		let (issuer, depth) = match &mut parent {
			None => (from.clone(), 1),
			Some((_, parent)) => {
				ensure!(parent.depth < MAX_DEPTH, Error::<T>::TooDeep);
				ensure!(expires <= parent.expires, Error::<T>::ExpiryTooLate);
				parent.remaining = parent.remaining.checked_sub(limit).ok_or(Error::<T>::LimitTooHigh)?;
				(parent.issuer.clone(), parent.depth.checked_add(1).ok_or(ArithmeticError::Overflow)?)
			}
		};
		let id = NextDelegation::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let deposit = Self::price(DelegationOf::<T>::max_encoded_len())?;
		Self::charge(&from, deposit)?;

		NextDelegation::<T>::put(next);
		if let Some((entry, parent)) = parent {
			entry.insert(&parent);
		}
		let delegation = Delegation {
			issuer,
			schema,
			from: from.clone(),
			to: to.clone(),
			parent: under,
			depth,
			remaining: limit,
			expires,
			revoked: false,
			deposit,
		};
		Delegations::<T>::entry(id).insert(&delegation);
		Self::deposit_event(Event::Delegated { delegation: id, schema, from, to, limit, expires, under });
		Ok(())
	}

	pub(crate) fn do_revoke_delegation(who: T::AccountId, id: DelegationId) -> DispatchResult {
		let (entry, delegation) = Self::delegation_at(id)?;
		let mut allowed = delegation.from == who;
		let mut next = delegation.parent;
		while let Some(above) = next.filter(|_| !allowed).and_then(Delegations::<T>::get) {
			allowed = above.from == who;
			next = above.parent;
		}
		ensure!(allowed, Error::<T>::NotDelegator);
		ensure!(!delegation.revoked, Error::<T>::DelegationRevoked);

		entry.insert(&Delegation { revoked: true, ..delegation });
		Self::deposit_event(Event::DelegationRevoked { delegation: id });
		Ok(())
	}

	pub(crate) fn do_remove_delegation(who: T::AccountId, id: DelegationId) -> DispatchResult {
		let (entry, delegation) = Self::delegation_at(id)?;
		ensure!(delegation.from == who, Error::<T>::NotDelegator);
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(Self::ensure_living(&delegation, now).is_err(), Error::<T>::DelegationAlive);
		// What is left goes back to where it came from, unless that was removed before.
		let mut parent = delegation.parent.and_then(|parent| Self::delegation_at(parent).ok());
		if let Some((_, parent)) = &mut parent {
			parent.remaining = parent.remaining.checked_add(delegation.remaining).ok_or(ArithmeticError::Overflow)?;
		}
		Self::refund(&who, delegation.deposit)?;

		entry.remove();
		if let Some((entry, parent)) = parent {
			entry.insert(&parent);
		}
		Self::deposit_event(Event::DelegationRemoved { delegation: id });
		Ok(())
	}
}
