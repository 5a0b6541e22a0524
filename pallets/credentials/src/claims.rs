//! Claims as bytes and as leaves of a Merkle tree, exactly as wallets make them.
//!
//! - Text of a claim: the JSON array `[name, value]` in the canonical form of
//!   [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785) (JCS), in UTF-8.
//! - Leaf: SHA-256 of byte 0, the salt of 16 bytes, and that text.
//! - Inner node: SHA-256 of byte 1 and the two nodes below. So no inner node is ever a leaf of another tree.
//! - The leaves stand in ascending order of the bytes of the names, filled up with 32 zero bytes to a power of two.

use crate::Salt;
use alloc::{string::ToString, vec::Vec};
use artel_primitives::credentials::{Claim, Value};
// The host's, not the one of the prelude: that would be compiled into the runtime.
use frame::{deps::sp_io::hashing::sha2_256, prelude::*};

/// The greatest integer that every JSON reader tells from its neighbours: 2^53 - 1.
pub const MAX_INTEGER: i64 = 9_007_199_254_740_991;

/// Why a claim has no canonical text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidClaim {
	/// Its name or its text is not UTF-8.
	NotUtf8,
	/// Its integer is beyond ±(2^53 - 1).
	IntegerOutOfRange,
}

/// The canonical JSON text of a claim: `["name",value]`.
///
/// # Errors
///
/// What [`InvalidClaim`] says.
pub fn canonical(claim: &Claim) -> Result<Vec<u8>, InvalidClaim> {
	// Enough for a name and a text without escapes.
	let mut text = Vec::with_capacity(256);
	text.push(b'[');
	write_string(&mut text, &claim.name)?;
	text.push(b',');
	match &claim.value {
		Value::Text(value) => write_string(&mut text, value)?,
		Value::Integer(value) => {
			ensure!((-MAX_INTEGER..=MAX_INTEGER).contains(value), InvalidClaim::IntegerOutOfRange);
			text.extend_from_slice(value.to_string().as_bytes());
		}
		Value::Bool(true) => text.extend_from_slice(b"true"),
		Value::Bool(false) => text.extend_from_slice(b"false"),
	}
	text.push(b']');
	Ok(text)
}

/// A JSON string as RFC 8785 section 3.2.2.2 wants it.
fn write_string(text: &mut Vec<u8>, string: &[u8]) -> Result<(), InvalidClaim> {
	ensure!(core::str::from_utf8(string).is_ok(), InvalidClaim::NotUtf8);
	text.push(b'"');
	for byte in string {
		match byte {
			b'"' => text.extend_from_slice(br#"\""#),
			b'\\' => text.extend_from_slice(br"\\"),
			0x08 => text.extend_from_slice(br"\b"),
			b'\t' => text.extend_from_slice(br"\t"),
			b'\n' => text.extend_from_slice(br"\n"),
			0x0c => text.extend_from_slice(br"\f"),
			b'\r' => text.extend_from_slice(br"\r"),
			0..0x20 => {
				text.extend_from_slice(br"\u00");
				text.push(if *byte < 0x10 { b'0' } else { b'1' });
				// Formatting it would take a hundred times as long.
				text.extend(b"0123456789abcdef".get(usize::from(byte & 0xf)));
			}
			// Also each byte of a longer UTF-8 sequence.
			_ => text.push(*byte),
		}
	}
	text.push(b'"');
	Ok(())
}

/// The leaf of a claim.
///
/// # Errors
///
/// What [`InvalidClaim`] says.
pub fn leaf(salt: &Salt, claim: &Claim) -> Result<H256, InvalidClaim> {
	let mut bytes = [&[0][..], salt].concat();
	bytes.append(&mut canonical(claim)?);
	Ok(sha2_256(&bytes).into())
}

/// The node above two nodes.
pub fn node(left: &H256, right: &H256) -> H256 {
	let mut bytes = [1; 65];
	let (_, nodes) = bytes.split_at_mut(1);
	let (first, second) = nodes.split_at_mut(32);
	first.copy_from_slice(left.as_bytes());
	second.copy_from_slice(right.as_bytes());
	sha2_256(&bytes).into()
}

/// The root to which `path` leads from leaf number `index`; `None` if no tree with paths of that length has such a leaf.
pub fn root_by_path(leaf: H256, index: u32, path: &[H256]) -> Option<H256> {
	let (root, rest) = path.iter().fold((leaf, index), |(below, index), sibling| {
		let above = if index & 1 == 0 { node(&below, sibling) } else { node(sibling, &below) };
		(above, index >> 1)
	});
	(rest == 0).then_some(root)
}

#[cfg(any(test, feature = "runtime-benchmarks"))]
pub mod tree {
	//! What a wallet does: the whole tree.

	use super::*;

	/// The levels of the tree over `leaves`, from the leaves up to the root.
	pub fn levels(leaves: &[H256]) -> Vec<Vec<H256>> {
		let mut level = leaves.to_vec();
		level.resize(leaves.len().next_power_of_two(), H256::zero());
		let mut levels = alloc::vec![level];
		while let Some(below) = levels.last().filter(|below| below.len() > 1) {
			let above = below.chunks_exact(2).filter_map(|pair| Some(node(pair.first()?, pair.last()?))).collect();
			levels.push(above);
		}
		levels
	}

	/// The root of the tree.
	pub fn root(levels: &[Vec<H256>]) -> H256 {
		levels.last().and_then(|level| level.first()).copied().unwrap_or_default()
	}

	/// The siblings on the way from leaf number `index` to the root.
	pub fn path(levels: &[Vec<H256>], index: usize) -> Vec<H256> {
		let (_, path) = levels.iter().fold((index, Vec::new()), |(index, mut path), level| {
			path.extend(level.get(index ^ 1));
			(index >> 1, path)
		});
		path
	}
}
