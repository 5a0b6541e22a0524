//! What a key costs in the database in memory under which benchmarks run.
//!
//! Weights charge for the database by the number of keys that a call reads. The time that is measured of a call contains the
//! database in memory all the same: the nodes on the way to each key are looked up and decoded when it is read first, and
//! stay at hand from then on. `scripts/bench` takes that off where it compares calls without the database, for each key as
//! much as for one that is not there: less than for one that is, so that rather too little is taken off.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs)]

use alloc::vec::Vec;
use frame_benchmarking::v2::*;
use sp_io::{
	hashing::{blake2_128, twox_128},
	storage,
};

/// Nothing but a place for the benchmarks.
pub struct Pallet<T>(core::marker::PhantomData<T>);

pub trait Config: frame_system::Config {}

impl<T: frame_system::Config> Config for T {}

#[benchmarks]
mod benchmarks {
	use super::*;

	/// The key of an item of the map of that number: a pallet has four maps.
	fn key(map: u8, item: u8) -> Vec<u8> {
		let (pallet, item) = (twox_128(&[map / 4]), blake2_128(&[item]));
		[pallet, twox_128(&[map]), item, item, item].concat()
	}

	/// The keys of items that are not there, each of another map, in which there is one that is as long as an account.
	fn absent() -> Vec<Vec<u8>> {
		(0..20).for_each(|map| storage::set(&key(map, 0), &[1; 80]));
		(0..20).map(|map| key(map, 1)).collect()
	}

	/// Reads so many keys for the first time.
	#[benchmark]
	fn read_first(k: Linear<0, 20>) {
		let (keys, found) = (absent(), &mut 0);

		#[block]
		{
			*found = keys.iter().zip(0..k).filter_map(|(key, _)| storage::get(key)).count();
		}

		assert_eq!(*found, 0);
	}

	/// Reads a key so many times more.
	#[benchmark]
	fn read_again(k: Linear<0, 20>) {
		let (keys, found) = (absent(), &mut 0);

		#[block]
		{
			*found = keys.iter().take(1).cycle().zip(0..=k).filter_map(|(key, _)| storage::get(key)).count();
		}

		assert_eq!(*found, 0);
	}
}
