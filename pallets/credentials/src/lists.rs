//! Status lists: one bit for each of many credentials that do not stand on chain.

use crate::{
	BalanceOf, Chunk, Config, Error, Event, Indices, List, ListId, ListOf, Lists, NextList, Pallet, Purpose, Status,
	StatusChunks, StatusEntry,
	bits::{CHUNK_BYTES, CHUNKS, Position},
};
use alloc::{
	collections::btree_map::{BTreeMap, Entry},
	vec::Vec,
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_list(owner: T::AccountId, purpose: Purpose) -> DispatchResult {
		Self::ensure_active(&owner)?;
		let list = NextList::<T>::get();
		let next = list.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let deposit = Self::price(ListOf::<T>::max_encoded_len())?;
		Self::charge(&owner, deposit)?;

		NextList::<T>::put(next);
		Lists::<T>::insert(list, List { owner: owner.clone(), purpose, deposit });
		Self::deposit_event(Event::ListCreated { list, owner, purpose });
		Ok(())
	}

	fn owned(who: &T::AccountId, list: ListId) -> Result<ListOf<T>, Error<T>> {
		let entry = Lists::<T>::get(list).ok_or(Error::<T>::ListNotFound)?;
		ensure!(entry.owner == *who, Error::<T>::NotOwner);
		Ok(entry)
	}

	pub(crate) fn do_set_status(who: T::AccountId, list: ListId, indices: Indices, value: bool) -> DispatchResult {
		Self::owned(&who, list)?;
		ensure!(!indices.is_empty(), Error::<T>::NoIndices);
		// With each chunk whether it is stored.
		let mut chunks = BTreeMap::new();
		for index in &indices {
			let position = Position::of(*index).ok_or(Error::<T>::IndexOutOfRange)?;
			let (_, chunk) = match chunks.entry(position.chunk) {
				Entry::Occupied(entry) => entry.into_mut(),
				Entry::Vacant(entry) => entry.insert(match StatusChunks::<T>::get(list, position.chunk) {
					Some(chunk) => (true, chunk),
					None => (false, Chunk { bits: [0; CHUNK_BYTES], deposit: Zero::zero() }),
				}),
			};
			chunk.set(position, value);
		}
		// Setting makes chunks and clearing ends some, so only one of these is ever more than nothing.
		let price = Self::price(Chunk::<BalanceOf<T>>::max_encoded_len())?;
		let (mut due, mut back) = (BalanceOf::<T>::zero(), BalanceOf::<T>::zero());
		for (stored, chunk) in chunks.values_mut() {
			if !*stored && !chunk.is_empty() {
				chunk.deposit = price;
				due = due.checked_add(&price).ok_or(ArithmeticError::Overflow)?;
			} else if *stored && chunk.is_empty() {
				back = back.checked_add(&chunk.deposit).ok_or(ArithmeticError::Overflow)?;
			}
		}
		if !due.is_zero() {
			Self::charge(&who, due)?;
		}
		if !back.is_zero() {
			Self::refund(&who, back)?;
		}

		for (number, (stored, chunk)) in chunks {
			if !chunk.is_empty() {
				StatusChunks::<T>::insert(list, number, chunk);
			} else if stored {
				StatusChunks::<T>::remove(list, number);
			}
		}
		Self::deposit_event(Event::StatusSet { list, indices, value });
		Ok(())
	}

	pub(crate) fn do_remove_list(who: T::AccountId, list: ListId) -> DispatchResult {
		let mut back = Self::owned(&who, list)?.deposit;
		let mut stored = Vec::new();
		for number in 0..CHUNKS {
			if let Some(chunk) = StatusChunks::<T>::get(list, number) {
				back = back.checked_add(&chunk.deposit).ok_or(ArithmeticError::Overflow)?;
				stored.push(number);
			}
		}
		Self::refund(&who, back)?;

		for number in stored {
			StatusChunks::<T>::remove(list, number);
		}
		Lists::<T>::remove(list);
		Self::deposit_event(Event::ListRemoved { list });
		Ok(())
	}

	/// What a set bit says in a list, if it is one of `issuer`'s: nobody sets bits for another issuer.
	pub(crate) fn purpose_of(list: ListId, issuer: &T::AccountId) -> Option<Purpose> {
		Lists::<T>::entry(list).get().filter(|entry| entry.owner == *issuer).map(|entry| entry.purpose)
	}

	/// What the entry says of a credential of `issuer`; `None` if that has no such entry. `purpose` is what [`Self::purpose_of`]
	/// once gave, if it was asked for.
	pub(crate) fn status_at(entry: StatusEntry, issuer: &T::AccountId, purpose: Option<Purpose>) -> Option<Status> {
		let position = Position::of(entry.index)?;
		let byte = StatusChunks::<T>::entry((entry.list, position.chunk)).get_byte(position.byte());
		let purpose = match purpose {
			// Owner and purpose of a list never change, and one that is removed takes its chunks along.
			Some(known) => (byte.is_some() || Lists::<T>::entry(entry.list).exists()).then_some(known),
			None => Self::purpose_of(entry.list, issuer),
		};
		Some(match purpose? {
			_ if !byte.is_some_and(|byte| position.is_set_in(byte)) => Status::Active,
			Purpose::Revocation => Status::Revoked,
			Purpose::Suspension => Status::Suspended,
		})
	}
}
