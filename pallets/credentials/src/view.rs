//! Reads.

use crate::{
	Config, ListId, ListOf, Lists, Pallet, StatusChunks,
	bits::{CHUNK_BYTES, CHUNKS},
};
use alloc::vec::Vec;

impl<T: Config> Pallet<T> {
	/// A status list and its bits, all 16 KiB of them.
	pub(crate) fn bitstring(list: ListId) -> Option<(ListOf<T>, Vec<u8>)> {
		let entry = Lists::<T>::get(list)?;
		let bits = (0..CHUNKS)
			.flat_map(|chunk| StatusChunks::<T>::get(list, chunk).map_or([0; CHUNK_BYTES], |chunk| chunk.bits))
			.collect();
		Some((entry, bits))
	}
}
