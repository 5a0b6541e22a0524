//! Beginning and end of a DID, and who may change it in between.

use crate::{
	AlsoKnownAs, Config, Controls, Created, Dids, Entry, Error, Event, Methods, MethodsOf, Pallet, Record, RecordOf,
	Recoveries, RecoveryPlans, Services, types,
};
use artel_primitives::did::{Kind, NewMethod};
use frame::{
	prelude::*,
	token::{
		fungible::{Inspect, Mutate},
		tokens::{Fortitude, Preservation},
	},
};

impl<T: Config> Pallet<T> {
	/// The account of the DID that `creator` created as its number `index`, counted from 0.
	///
	/// It is the Blake2b-256 hash of the SCALE encoding of `("artel/did", creator, index)`, so nobody knows a private
	/// key for it.
	///
	/// # Errors
	///
	/// [`DispatchError::Corruption`] if the runtime's account type does not decode from arbitrary bytes; `AccountId32`
	/// always does.
	pub fn account_of(creator: &T::AccountId, index: u64) -> Result<T::AccountId, DispatchError> {
		let seed = (b"artel/did", creator, index).using_encoded(blake2_256);
		T::AccountId::decode(&mut TrailingZeroInput::new(&seed)).map_err(|_| DispatchError::Corruption)
	}

	/// The record of a DID that has not ended.
	pub(crate) fn live(did: &T::AccountId) -> Result<RecordOf<T>, Error<T>> {
		match Dids::<T>::get(did) {
			Some(Entry::Live(record)) => Ok(record),
			Some(Entry::Deactivated(_)) => Err(Error::<T>::Deactivated),
			None => Err(Error::<T>::NotFound),
		}
	}

	/// The record of a DID that can be acted through.
	pub(crate) fn active(did: &T::AccountId) -> Result<RecordOf<T>, Error<T>> {
		let record = Self::live(did)?;
		ensure!(!record.suspended, Error::<T>::Suspended);
		Ok(record)
	}

	/// The record of a DID whose keys and services `who` may change: a controller, or the active DID itself.
	pub(crate) fn changeable(did: &T::AccountId, who: &T::AccountId) -> Result<RecordOf<T>, Error<T>> {
		if who == did { Self::active(did) } else { Self::controlled(did, who) }
	}

	/// The record of a DID that `who` controls. The DID itself does not: keys act, controllers decide.
	pub(crate) fn controlled(did: &T::AccountId, who: &T::AccountId) -> Result<RecordOf<T>, Error<T>> {
		let record = Self::live(did)?;
		ensure!(record.controllers.contains(who), Error::<T>::NotController);
		Ok(record)
	}

	/// Stores a record whose document was changed in this block.
	pub(crate) fn store(did: &T::AccountId, record: RecordOf<T>) -> DispatchResult {
		let record = record.changed(frame_system::Pallet::<T>::block_number())?;
		Dids::<T>::insert(did, Entry::Live(record));
		Ok(())
	}

	pub(crate) fn do_create(
		who: T::AccountId,
		kind: Kind,
		new_methods: BoundedVec<NewMethod, T::MaxMethods>,
	) -> DispatchResult {
		let index = Created::<T>::get(&who);
		let next_index = index.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let did = Self::account_of(&who, index)?;
		let now = frame_system::Pallet::<T>::block_number();

		let mut methods = MethodsOf::<T>::new();
		for (id, new) in (0..).zip(new_methods) {
			Self::append(&mut methods, id, new)?;
		}
		let next_method = u32::try_from(methods.len()).map_err(|_| ArithmeticError::Overflow)?;
		let controllers = BoundedVec::try_from(alloc::vec![who.clone()]).map_err(|_| DispatchError::Exhausted)?;
		let bytes = types::footprint_of_methods::<BlockNumberFor<T>>(methods.len())?;
		let deposit = Self::open_deposit(who.clone(), bytes)?;

		// Until it is deactivated the account stays, whether or not it has funds.
		frame_system::Pallet::<T>::inc_providers(&did);
		Created::<T>::insert(&who, next_index);
		Self::count_controls(&who, true)?;
		let record = Record {
			kind,
			suspended: false,
			controllers,
			version: 1,
			created: now,
			updated: now,
			next_method,
			nonce: 0,
			proposed: None,
			deposit,
		};
		Dids::<T>::insert(&did, Entry::Live(record));
		Self::deposit_event(Event::DidCreated { did: did.clone(), kind, controller: who });
		for method in &methods {
			Self::deposit_event(Event::MethodAdded { did: did.clone(), method: method.id, key: method.key });
		}
		if !methods.is_empty() {
			Methods::<T>::insert(&did, methods);
		}
		Ok(())
	}

	pub(crate) fn do_deactivate(
		who: T::AccountId,
		did: T::AccountId,
		beneficiary: Option<T::AccountId>,
	) -> DispatchResult {
		let record = Self::controlled(&did, &who)?;
		ensure!(!Controls::<T>::contains_key(&did), Error::<T>::StillController);

		Self::close_deposit(&record.deposit)?;
		if let Some(beneficiary) = beneficiary.filter(|account| *account != did) {
			let funds = T::Currency::reducible_balance(&did, Preservation::Expendable, Fortitude::Polite);
			if !funds.is_zero() {
				T::Currency::transfer(&did, &beneficiary, funds, Preservation::Expendable)?;
			}
		}
		ensure!(T::Currency::total_balance(&did).is_zero(), Error::<T>::AccountInUse);
		// A consumer reference is something another pallet keeps for the account, a sufficient reference an asset that
		// keeps it alive by itself. Nobody could reach either any more.
		ensure!(frame_system::Pallet::<T>::sufficients(&did) == 0, Error::<T>::AccountInUse);
		ensure!(frame_system::Pallet::<T>::consumers(&did) == 0, Error::<T>::AccountInUse);
		frame_system::Pallet::<T>::dec_providers(&did)?;

		for controller in &record.controllers {
			Self::count_controls(controller, false)?;
		}
		let tombstone = record.deactivated(frame_system::Pallet::<T>::block_number())?;
		Dids::<T>::insert(&did, Entry::Deactivated(tombstone));
		Methods::<T>::remove(&did);
		Services::<T>::remove(&did);
		AlsoKnownAs::<T>::remove(&did);
		RecoveryPlans::<T>::remove(&did);
		Recoveries::<T>::remove(&did);
		Self::deposit_event(Event::DidDeactivated { did });
		Ok(())
	}
}
