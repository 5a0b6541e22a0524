//! Bytes on the stack: to take memory from the node, and to give it back, takes a call of the node each.

use alloc::vec::Vec;
use codec::Output;

/// Bytes of which `ROOM` take no memory from the node. As soon as there are more, all of them do.
pub struct Bytes<const ROOM: usize> {
	few: [u8; ROOM],
	/// How many there are, while they are few.
	count: usize,
	/// All of them, once they are many; else nothing.
	many: Vec<u8>,
}

impl<const ROOM: usize> Bytes<ROOM> {
	/// None, where `expected` are to come.
	pub fn expecting(expected: usize) -> Self {
		let many = if expected > ROOM { Vec::with_capacity(expected) } else { Vec::new() };
		Self { few: [0; ROOM], count: 0, many }
	}

	/// Whether they stand in memory of the node.
	fn are_many(&self) -> bool {
		self.many.capacity() > 0
	}

	/// All of them.
	pub fn as_slice(&self) -> &[u8] {
		if self.are_many() { &self.many } else { self.few.get(..self.count).unwrap_or_default() }
	}

	/// All of them, to be changed.
	pub fn as_mut_slice(&mut self) -> &mut [u8] {
		if self.are_many() { &mut self.many } else { self.few.get_mut(..self.count).unwrap_or_default() }
	}
}

impl<const ROOM: usize> Output for Bytes<ROOM> {
	fn write(&mut self, bytes: &[u8]) {
		let end = self.count.saturating_add(bytes.len());
		if self.are_many() {
			self.many.extend_from_slice(bytes);
		} else if let Some(room) = self.few.get_mut(self.count..end) {
			room.copy_from_slice(bytes);
			self.count = end;
		} else {
			// Twice as much as is needed now: more is to be expected.
			let mut many = Vec::with_capacity(end.saturating_mul(2));
			many.extend_from_slice(self.as_slice());
			many.extend_from_slice(bytes);
			self.many = many;
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn few_or_many_they_are_what_was_written() {
		for expected in [0, 4, 5] {
			let (mut bytes, mut all) = (Bytes::<4>::expecting(expected), Vec::new());
			for part in [&b"a"[..], b"", b"bcd", b"e", b"fghijklmnopqrstuvwxyz"] {
				bytes.write(part);
				all.extend_from_slice(part);
				assert_eq!(bytes.as_slice(), all);
				assert_eq!(bytes.as_mut_slice(), all);
			}
		}
	}

	#[test]
	fn only_many_take_memory() {
		let mut bytes = Bytes::<4>::expecting(4);
		bytes.write(b"abcd");
		assert!(!bytes.are_many());
		bytes.write(b"e");
		assert!(bytes.are_many());
		assert!(Bytes::<4>::expecting(5).are_many());
	}

	#[test]
	fn what_is_written_can_be_changed() {
		for expected in [0, 9] {
			let mut bytes = Bytes::<4>::expecting(expected);
			bytes.write(b"abc");
			bytes.as_mut_slice()[1] = b'x';
			assert_eq!(bytes.as_slice(), b"axc");
		}
	}
}
