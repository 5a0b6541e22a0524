//! Delegations: who may issue in another DID's name.

use crate::{
	Config, Delegation, DelegationId, DelegationOf, Delegations, Error, Event, NextDelegation, Pallet, types::MAX_DEPTH,
};
use alloc::vec::Vec;
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

	/// A delegation and all that it hangs on, up to the one that the issuer gave.
	///
	/// # Errors
	///
	/// If one of them is gone, cut or over at block `now`: then all below are worth nothing.
	pub(crate) fn living(first: Found<T>, now: BlockNumberFor<T>) -> Result<Vec<Found<T>>, Error<T>> {
		let mut chain = Vec::new();
		let mut next = Some(first);
		// Ends after `MAX_DEPTH`: none is made deeper, and a parent never changes.
		while let Some((entry, delegation)) = next {
			ensure!(!delegation.revoked, Error::<T>::DelegationRevoked);
			ensure!(now < delegation.expires, Error::<T>::DelegationExpired);
			next = delegation.parent.map(Self::delegation_at).transpose()?;
			chain.push((entry, delegation));
		}
		Ok(chain)
	}

	/// The living chain under which `who` may use the delegation `id` for `count` credentials of `schema`.
	pub(crate) fn delegated(
		who: &T::AccountId,
		id: DelegationId,
		schema: SchemaId,
		count: u32,
		now: BlockNumberFor<T>,
	) -> Result<Vec<Found<T>>, Error<T>> {
		let chain = Self::living(Self::delegation_at(id)?, now)?;
		let (_, delegation) = chain.first().ok_or(Error::<T>::DelegationNotFound)?;
		ensure!(delegation.to == *who, Error::<T>::NotDelegate);
		ensure!(delegation.schema == schema, Error::<T>::WrongSchema);
		ensure!(chain.iter().all(|(_, one)| one.remaining >= count), Error::<T>::DelegationExhausted);
		Ok(chain)
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
		let (issuer, depth) = match under {
			None => (from.clone(), 1),
			Some(id) => {
				let chain = Self::delegated(&from, id, schema, 0, now)?;
				let (_, parent) = chain.first().ok_or(Error::<T>::DelegationNotFound)?;
				ensure!(parent.depth < MAX_DEPTH, Error::<T>::TooDeep);
				ensure!(limit <= parent.remaining, Error::<T>::LimitTooHigh);
				ensure!(expires <= parent.expires, Error::<T>::ExpiryTooLate);
				(parent.issuer.clone(), parent.depth.checked_add(1).ok_or(ArithmeticError::Overflow)?)
			}
		};
		let id = NextDelegation::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let deposit = Self::price(DelegationOf::<T>::max_encoded_len())?;
		Self::charge(&from, deposit)?;

		NextDelegation::<T>::put(next);
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
		let (deposit, now) = (delegation.deposit, frame_system::Pallet::<T>::block_number());
		ensure!(Self::living((entry, delegation), now).is_err(), Error::<T>::DelegationAlive);
		Self::refund(&who, deposit)?;

		Delegations::<T>::entry(id).remove();
		Self::deposit_event(Event::DelegationRemoved { delegation: id });
		Ok(())
	}
}
