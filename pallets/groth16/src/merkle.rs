//! The tree over the receipts of a block, made so that any chain can check a path: SHA-256, with a byte 0 before what a
//! leaf hashes and a byte 1 before the two children of a node, as in RFC 6962. Leaves that are missing to the next power
//! of two are zeros. It is the tree that pallet `credentials` has over claims.

use alloc::vec::Vec;
use frame::{hashing::sha2_256, prelude::H256};

/// The leaf of some bytes.
pub fn leaf(content: &[u8]) -> H256 {
	sha2_256(&[&[0], content].concat()).into()
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

/// The level above one with an even number of nodes.
fn above(level: &[H256]) -> Vec<H256> {
	level.chunks_exact(2).filter_map(|pair| Some(node(pair.first()?, pair.last()?))).collect()
}

/// The lowest level of the tree over `leaves`.
fn padded(leaves: &[H256]) -> Vec<H256> {
	let mut level = leaves.to_vec();
	level.resize(leaves.len().next_power_of_two(), H256::zero());
	level
}

/// The root of the tree over `leaves`; zero if there are none.
pub fn root(leaves: &[H256]) -> H256 {
	let mut level = padded(leaves);
	while level.len() > 1 {
		level = above(&level);
	}
	level.first().copied().unwrap_or_default()
}

/// The siblings on the way from leaf number `index` to the root.
pub fn path(leaves: &[H256], index: u32) -> Vec<H256> {
	let (mut level, mut path) = (padded(leaves), Vec::new());
	let mut place = usize::try_from(index).unwrap_or(usize::MAX);
	while level.len() > 1 {
		path.extend(level.get(place ^ 1));
		place >>= 1;
		level = above(&level);
	}
	path
}

/// The root to which `path` leads from leaf number `index`; `None` if no tree with paths of that length has such a leaf.
pub fn root_by_path(leaf: H256, index: u32, path: &[H256]) -> Option<H256> {
	let (root, rest) = path.iter().fold((leaf, index), |(below, index), sibling| {
		let above = if index & 1 == 0 { node(&below, sibling) } else { node(sibling, &below) };
		(above, index >> 1)
	});
	(rest == 0).then_some(root)
}
