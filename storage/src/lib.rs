//! Items of storage maps, reached by keys that are computed once and without detours.
//!
//! `Rentals::<T>::entry(id)` is the item that `Rentals::<T>::get(id)` and its like reach: the key is the same, byte for byte,
//! and so are metadata and iteration. Only getting to the key is quicker. The map's own methods ask the node three times, twice
//! for hashes of names that are known when compiling, copy hash and key byte by byte, and take a piece of memory from the node
//! for each step, and they do all of it again for each method; in WebAssembly that takes longer than to read what is there
//! (docs/decisions/015). An entry asks for at most one hash, and is kept for what follows.
//!
//! Besides, the one item of the SDK's that many ask for: [`genesis_hash`].
//!
//! Meant for what a transaction does again and again. Elsewhere the map's own methods read better.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod bytes;

use bytes::Bytes;
use codec::{Decode, Encode, EncodeLike, FullCodec, Output};
use core::marker::PhantomData;
use frame::deps::{
	frame_support::{
		Blake2_128Concat, Identity, Twox64Concat,
		storage::{
			types::{QueryKindTrait, StorageDoubleMap, StorageMap, StorageValue},
			unhashed,
		},
		traits::{Get, StorageInstance},
	},
	frame_system::{self, pallet_prelude::BlockNumberFor},
	sp_io::{hashing::blake2_128, storage},
	sp_runtime::traits::Zero,
};
use sp_crypto_hashing::twox_64;

/// How many bytes the names of a pallet and of its item make at the beginning of a key.
const PREFIX: usize = 32;

/// A key: the names, and then two hashes or so, and two accounts or hashes.
type KeyBytes = Bytes<128>;
/// What is put into an item: most records have less.
type ValueBytes = Bytes<512>;

/// How many bytes a hash has at most.
const MOST_HASH: usize = 16;

/// A hasher of storage keys that writes the hash before the key itself, or writes none.
pub trait Concat {
	/// How many bytes the hash has.
	const HASH: usize;

	/// Writes the hash of `key` into `hash`, which has [`Self::HASH`] bytes.
	fn hash(key: &[u8], hash: &mut [u8]);
}

impl Concat for Blake2_128Concat {
	const HASH: usize = 16;

	fn hash(key: &[u8], hash: &mut [u8]) {
		hash.copy_from_slice(&blake2_128(key));
	}
}

impl Concat for Twox64Concat {
	const HASH: usize = 8;

	// Not by the node: to ask it takes longer than to hash a short key.
	fn hash(key: &[u8], hash: &mut [u8]) {
		hash.copy_from_slice(&twox_64(key));
	}
}

impl Concat for Identity {
	const HASH: usize = 0;

	fn hash(_: &[u8], _: &mut [u8]) {}
}

/// Appends a part of a key, with its hash.
fn append<Hasher: Concat>(to: &mut KeyBytes, part: impl Encode) {
	const { assert!(Hasher::HASH <= MOST_HASH) }
	let begin = to.as_slice().len();
	let middle = begin.saturating_add(Hasher::HASH);
	to.write([0; MOST_HASH].get(..Hasher::HASH).unwrap_or_default());
	part.encode_to(to);
	if let Some((head, encoded)) = to.as_mut_slice().split_at_mut_checked(middle) {
		Hasher::hash(encoded, head.get_mut(begin..).unwrap_or_default());
	}
}

/// A key that begins with the names of what it belongs to, where `more` bytes are to come.
fn begin<Prefix: StorageInstance>(more: usize) -> KeyBytes {
	let mut key = KeyBytes::expecting(PREFIX.saturating_add(more));
	key.write(&Prefix::prefix_hash());
	key
}

/// Storage in which `Key` tells which item is meant.
pub trait Entries<Key> {
	/// What an item holds.
	type Value: FullCodec;
	/// What reading an item returns.
	type Kind: QueryKindTrait<Self::Value, Self::OnEmpty>;
	/// What reading an item returns where there is none.
	type OnEmpty;

	/// The item at `key`.
	fn entry(key: Key) -> Entry<Self::Value, Self::Kind, Self::OnEmpty>;
}

impl<Prefix, Value, Kind, OnEmpty> Entries<()> for StorageValue<Prefix, Value, Kind, OnEmpty>
where
	Prefix: StorageInstance,
	Value: FullCodec,
	Kind: QueryKindTrait<Value, OnEmpty>,
	OnEmpty: Get<Kind::Query> + 'static,
{
	type Value = Value;
	type Kind = Kind;
	type OnEmpty = OnEmpty;

	fn entry((): ()) -> Entry<Value, Kind, OnEmpty> {
		Entry::at(begin::<Prefix>(0))
	}
}

impl<Prefix, Hasher, Key, As, Value, Kind, OnEmpty, MaxValues> Entries<As>
	for StorageMap<Prefix, Hasher, Key, Value, Kind, OnEmpty, MaxValues>
where
	Prefix: StorageInstance,
	Hasher: Concat,
	As: EncodeLike<Key>,
	Key: FullCodec,
	Value: FullCodec,
	Kind: QueryKindTrait<Value, OnEmpty>,
{
	type Value = Value;
	type Kind = Kind;
	type OnEmpty = OnEmpty;

	fn entry(key: As) -> Entry<Value, Kind, OnEmpty> {
		let mut at = begin::<Prefix>(Hasher::HASH.saturating_add(key.size_hint()));
		append::<Hasher>(&mut at, key);
		Entry::at(at)
	}
}

impl<Prefix, Hasher1, Key1, As1, Hasher2, Key2, As2, Value, Kind, OnEmpty, MaxValues> Entries<(As1, As2)>
	for StorageDoubleMap<Prefix, Hasher1, Key1, Hasher2, Key2, Value, Kind, OnEmpty, MaxValues>
where
	Prefix: StorageInstance,
	Hasher1: Concat,
	Hasher2: Concat,
	As1: EncodeLike<Key1>,
	As2: EncodeLike<Key2>,
	Key1: FullCodec,
	Key2: FullCodec,
	Value: FullCodec,
	Kind: QueryKindTrait<Value, OnEmpty>,
{
	type Value = Value;
	type Kind = Kind;
	type OnEmpty = OnEmpty;

	fn entry((first, second): (As1, As2)) -> Entry<Value, Kind, OnEmpty> {
		let hashes = Hasher1::HASH.saturating_add(Hasher2::HASH);
		let mut at = begin::<Prefix>(hashes.saturating_add(first.size_hint()).saturating_add(second.size_hint()));
		append::<Hasher1>(&mut at, first);
		append::<Hasher2>(&mut at, second);
		Entry::at(at)
	}
}

/// An item of a map.
pub type EntryOf<Map, Key> =
	Entry<<Map as Entries<Key>>::Value, <Map as Entries<Key>>::Kind, <Map as Entries<Key>>::OnEmpty>;

/// One item, whether or not it is there.
pub struct Entry<Value, Kind, OnEmpty> {
	key: KeyBytes,
	holds: PhantomData<(Value, Kind, OnEmpty)>,
}

impl<Value: FullCodec, Kind: QueryKindTrait<Value, OnEmpty>, OnEmpty> Entry<Value, Kind, OnEmpty> {
	fn at(key: KeyBytes) -> Self {
		Self { key, holds: PhantomData }
	}

	/// Where it is.
	pub fn key(&self) -> &[u8] {
		self.key.as_slice()
	}

	/// What it holds.
	pub fn get(&self) -> Kind::Query {
		Kind::from_optional_value_to_query(unhashed::get(self.key()))
	}

	/// The beginning of what it holds, where to decode the rest would take longer than all else.
	pub fn get_beginning<Part: Decode>(&self) -> Option<Part> {
		unhashed::get(self.key())
	}

	/// What it holds, as it is stored, where to decode all of it would take longer than all else.
	pub fn get_encoded(&self) -> Option<impl AsRef<[u8]> + use<Value, Kind, OnEmpty>> {
		storage::get(self.key())
	}

	/// One byte of what it holds as it is stored, by its number from 0, without the others. `None` if there is none.
	pub fn get_byte(&self, number: u32) -> Option<u8> {
		let mut byte = [0];
		let left = storage::read(self.key(), &mut byte, number)?;
		let [byte] = byte;
		(left > 0).then_some(byte)
	}

	/// Whether it is there.
	pub fn exists(&self) -> bool {
		unhashed::exists(self.key())
	}

	/// Puts `value` into it.
	pub fn insert(&self, value: &impl EncodeLike<Value>) {
		let mut bytes = ValueBytes::expecting(value.size_hint());
		value.encode_to(&mut bytes);
		unhashed::put_raw(self.key(), bytes.as_slice());
	}

	/// Removes it.
	pub fn remove(&self) {
		unhashed::kill(self.key());
	}

	/// Changes it, or removes it if nothing is left.
	pub fn mutate<R>(&self, change: impl FnOnce(&mut Kind::Query) -> R) -> R {
		let mut held = self.get();
		let result = change(&mut held);
		self.set(held);
		result
	}

	/// The same, and leaves it as it was if that fails.
	pub fn try_mutate<R, E>(&self, change: impl FnOnce(&mut Kind::Query) -> Result<R, E>) -> Result<R, E> {
		let mut held = self.get();
		let result = change(&mut held)?;
		self.set(held);
		Ok(result)
	}

	fn set(&self, held: Kind::Query) {
		match Kind::from_query_to_optional_value(held) {
			Some(value) => self.insert(&value),
			None => self.remove(),
		}
	}
}

/// The hash of the first block, by which what is signed for this chain holds for no other.
pub fn genesis_hash<T: frame_system::Config>() -> T::Hash {
	frame_system::BlockHash::<T>::entry(BlockNumberFor::<T>::zero()).get()
}

#[cfg(test)]
mod tests;
