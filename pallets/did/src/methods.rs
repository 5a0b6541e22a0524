//! Verification methods: the keys of a DID.

use crate::{Config, Error, Event, Methods, MethodsOf, Pallet, types};
use artel_primitives::did::{MethodId, NewMethod, Relationships, VerificationMethod};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// Appends a method that is valid from this block on.
	pub(crate) fn append(methods: &mut MethodsOf<T>, id: MethodId, new: NewMethod) -> Result<(), Error<T>> {
		let NewMethod { key, relationships } = new;
		ensure!(key.is_well_formed(), Error::<T>::InvalidKey);
		ensure!(!relationships.is_empty(), Error::<T>::NoRelationship);
		ensure!(key.suits(&relationships), Error::<T>::UnsuitableRelationship);
		ensure!(!methods.iter().any(|method| method.key == key), Error::<T>::DuplicateKey);
		let activated = frame_system::Pallet::<T>::block_number();
		methods
			.try_push(VerificationMethod { id, key, relationships, activated, revoked: None })
			.map_err(|_| Error::<T>::TooManyMethods)
	}

	pub(crate) fn do_add_method(who: T::AccountId, did: T::AccountId, new: NewMethod) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		let mut methods = Methods::<T>::get(&did);
		let (record, id) = record.numbered()?;
		Self::append(&mut methods, id, new)?;
		let record = Self::resized(record, &who, 0, types::footprint_of_methods::<BlockNumberFor<T>>(1)?)?;

		Methods::<T>::insert(&did, methods);
		Self::store(&did, record)?;
		Self::deposit_event(Event::MethodAdded { did, method: id, key: new.key });
		Ok(())
	}

	pub(crate) fn do_revoke_method(who: T::AccountId, did: T::AccountId, id: MethodId) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		Methods::<T>::try_mutate(&did, |methods| {
			let method = methods.iter_mut().find(|method| method.id == id).ok_or(Error::<T>::MethodNotFound)?;
			ensure!(method.revoked.is_none(), Error::<T>::AlreadyRevoked);
			method.revoked = Some(frame_system::Pallet::<T>::block_number());
			Ok::<_, Error<T>>(())
		})?;
		Self::store(&did, record)?;
		Self::deposit_event(Event::MethodRevoked { did, method: id });
		Ok(())
	}

	pub(crate) fn do_set_relationships(
		who: T::AccountId,
		did: T::AccountId,
		id: MethodId,
		relationships: Relationships,
	) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		Methods::<T>::try_mutate(&did, |methods| {
			let method = methods.iter_mut().find(|method| method.id == id).ok_or(Error::<T>::MethodNotFound)?;
			ensure!(method.revoked.is_none(), Error::<T>::AlreadyRevoked);
			ensure!(!relationships.is_empty(), Error::<T>::NoRelationship);
			ensure!(method.key.suits(&relationships), Error::<T>::UnsuitableRelationship);
			method.relationships = relationships;
			Ok::<_, Error<T>>(())
		})?;
		Self::store(&did, record)?;
		Self::deposit_event(Event::RelationshipsSet { did, method: id, relationships });
		Ok(())
	}

	pub(crate) fn do_remove_method(who: T::AccountId, did: T::AccountId, id: MethodId) -> DispatchResult {
		let record = Self::changeable(&did, &who)?;
		let mut methods = Methods::<T>::get(&did);
		let method = methods.iter().find(|method| method.id == id).ok_or(Error::<T>::MethodNotFound)?;
		ensure!(method.revoked.is_some(), Error::<T>::NotRevoked);
		methods.retain(|method| method.id != id);
		let record = Self::resized(record, &who, types::footprint_of_methods::<BlockNumberFor<T>>(1)?, 0)?;

		if methods.is_empty() {
			Methods::<T>::remove(&did);
		} else {
			Methods::<T>::insert(&did, methods);
		}
		Self::store(&did, record)?;
		Self::deposit_event(Event::MethodRemoved { did, method: id });
		Ok(())
	}
}
