//! The bits of a status list, in the order of [Bitstring Status List 1.0](https://www.w3.org/TR/vc-bitstring-status-list/):
//! entry 0 is the most significant bit of the first byte.

use codec::{Decode, Encode, MaxEncodedLen};
use frame::prelude::*;

/// Entries of a status list: the least that the specification allows, so that nobody is told by the list he is in.
pub const ENTRIES: u32 = 131_072;
/// Chunks that a status list is stored in.
pub const CHUNKS: u32 = 16;
/// Bytes of a chunk.
pub const CHUNK_BYTES: usize = 1_024;
/// Entries of a chunk.
const CHUNK_ENTRIES: u32 = 8_192;

/// 8 192 entries of a status list. One that is all zeros is not stored.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Chunk<Balance> {
	/// The entries. First, so that one of them can be read where it is stored.
	pub bits: [u8; CHUNK_BYTES],
	/// Held from the owner of the list, in planck.
	pub deposit: Balance,
}

impl<Balance> Chunk<Balance> {
	/// Whether it need not be stored.
	pub fn is_empty(&self) -> bool {
		self.bits.iter().all(|byte| *byte == 0)
	}

	/// Whether the entry at `position` within a chunk is set.
	pub fn is_set(&self, position: Position) -> bool {
		self.bits.get(position.byte).is_some_and(|byte| position.is_set_in(*byte))
	}

	/// Sets the entry at `position` within a chunk, or clears it.
	pub fn set(&mut self, position: Position, value: bool) {
		if let Some(byte) = self.bits.get_mut(position.byte) {
			*byte = if value { *byte | position.mask } else { *byte & !position.mask };
		}
	}
}

/// Where an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
	/// In which chunk.
	pub chunk: u32,
	/// In which of its bytes, which is also where that is in the encoding of the chunk.
	byte: usize,
	/// At which of its bits.
	mask: u8,
}

impl Position {
	/// Where entry number `index` is; `None` if a list is shorter than that.
	pub fn of(index: u32) -> Option<Self> {
		(index < ENTRIES).then_some(())?;
		let byte = usize::try_from(index % CHUNK_ENTRIES / 8).ok()?;
		let mask = 0x80_u8.checked_shr(index % 8)?;
		Some(Self { chunk: index / CHUNK_ENTRIES, byte, mask })
	}

	/// Number of its byte in the encoding of the chunk.
	pub fn byte(self) -> u32 {
		u32::try_from(self.byte).unwrap_or(u32::MAX)
	}

	/// Whether the entry is set, given its byte.
	pub fn is_set_in(self, byte: u8) -> bool {
		byte & self.mask != 0
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn empty() -> Chunk<u64> {
		Chunk { bits: [0; CHUNK_BYTES], deposit: 0 }
	}

	#[test]
	fn entry_0_is_the_most_significant_bit_of_the_first_byte() {
		for (index, chunk, byte, value) in [(0, 0, 0, 0x80), (7, 0, 0, 1), (8, 0, 1, 0x80), (131_071, 15, 1_023, 1)] {
			let position = Position::of(index).unwrap();
			let mut set = empty();
			set.set(position, true);
			assert_eq!((position.chunk, set.bits[byte]), (chunk, value), "{index}");
		}
		assert_eq!(Position::of(ENTRIES), None);
		assert_eq!(ENTRIES, CHUNKS * CHUNK_ENTRIES);
		assert_eq!(CHUNK_BYTES * 8, CHUNK_ENTRIES as usize);
	}

	proptest! {
		#[test]
		fn a_chunk_is_the_set_of_what_was_set(steps in prop::collection::vec((0..CHUNK_ENTRIES, any::<bool>()), 0..200)) {
			let mut chunk = empty();
			let mut set = std::collections::BTreeSet::new();
			for (index, value) in steps {
				chunk.set(Position::of(index).unwrap(), value);
				if value { set.insert(index); } else { set.remove(&index); }
			}
			let encoded = chunk.encode();
			for index in 0..CHUNK_ENTRIES {
				let position = Position::of(index).unwrap();
				prop_assert_eq!(chunk.is_set(position), set.contains(&index));
				prop_assert_eq!(position.is_set_in(encoded[position.byte() as usize]), set.contains(&index));
			}
			prop_assert_eq!(chunk.is_empty(), set.is_empty());
		}
	}
}
