//! Whom a number hits: sums of weights in a tree of wide nodes, which remembers for a while what it was. Knows no FRAME
//! storage.
//!
//! Position 0 to [`CAPACITY`] - 1 has a weight. A leaf node holds the weights of 32 positions, a node above it the sums of
//! 32 nodes. So a weight changes by writing three nodes, and the position that a number hits is found by reading three.
//!
//! A draw must not be steered by weights that change once its randomness is known. So time is cut into eras, and a
//! [`View`] shows the tree as it was when an era began, for [`HISTORY`] eras back.

use alloc::{collections::BTreeMap, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::{deps::sp_io::hashing::blake2_256, prelude::*};

/// Children of a node.
pub const WIDTH: u32 = 32;
/// Levels, from the root to the leaves.
pub const DEPTH: u8 = 3;
/// Positions: `WIDTH` to the power of `DEPTH`.
pub const CAPACITY: u32 = 32_768;
/// For how many eras back the tree can be seen.
pub const HISTORY: u32 = 8;
/// Versions of a node: one for each era that can be seen, one for this era, and the last one before all of them.
pub const MAX_VERSIONS: u32 = HISTORY.saturating_add(2);

/// What the children of a node weigh. Those that are missing at the end weigh nothing.
pub type Sums = BoundedVec<u64, ConstU32<WIDTH>>;

/// A node as it was from its last change in an era on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Version {
	/// The era.
	pub era: u32,
	/// What its children weighed.
	pub sums: Sums,
}

/// A node of the tree: what it was and is, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Node {
	/// One for each era in which it changed; older ones than can be seen are dropped.
	pub versions: BoundedVec<Version, ConstU32<MAX_VERSIONS>>,
}

impl Node {
	/// What its children weigh now.
	pub fn newest(self) -> Sums {
		self.versions.into_iter().next_back().map(|version| version.sums).unwrap_or_default()
	}

	/// What they weighed when `era` began, which is at most [`HISTORY`] eras ago.
	pub fn when_began(self, era: u32) -> Sums {
		self.versions
			.into_iter()
			.rev()
			.find(|version| version.era < era)
			.map(|version| version.sums)
			.unwrap_or_default()
	}

	/// The node with another weight of one child, changed in the running `era`; and what all its children weigh.
	fn with(self, era: u32, child: usize, weight: u64) -> (Self, u64) {
		// Of what was before the eras that can be seen, the last version is the first that anybody reads.
		let oldest = era.saturating_sub(HISTORY);
		let first = self.versions.iter().rposition(|version| version.era < oldest).unwrap_or_default();

		let mut sums = self.versions.last().map(|version| version.sums.clone()).unwrap_or_default().into_inner();
		if sums.len() <= child {
			sums.resize(child.saturating_add(1), 0);
		}
		if let Some(sum) = sums.get_mut(child) {
			*sum = weight;
		}
		let used = sums.iter().rposition(|sum| *sum > 0).map_or(0, |last| last.saturating_add(1));
		sums.truncate(used);
		let total = total(&sums);

		let mut versions: Vec<_> = self.versions.into_iter().skip(first).filter(|version| version.era != era).collect();
		versions.push(Version { era, sums: BoundedVec::truncate_from(sums) });
		(Self { versions: BoundedVec::truncate_from(versions) }, total)
	}
}

/// What they weigh together. A weight fits into 32 bits and there are 2^15 of them, so nothing saturates.
fn total(sums: &[u64]) -> u64 {
	sums.iter().fold(0, |total, sum| total.saturating_add(*sum))
}

/// Where the nodes of one tree are kept. Level 0 is the root, level `DEPTH` - 1 are the leaves.
pub trait Nodes {
	/// The node, empty where none was stored.
	fn load(&self, level: u8, index: u32) -> Node;
	/// Stores it.
	fn store(&mut self, level: u8, index: u32, node: Node);
}

/// From the leaves to the root: the level, the node's number on it, and the child's within the node.
pub fn path(position: u32) -> [(u8, u32, usize); 3] {
	let child = |number: u32| usize::try_from(number.checked_rem(WIDTH).unwrap_or_default()).unwrap_or_default();
	let leaf = position.checked_div(WIDTH).unwrap_or_default();
	let middle = leaf.checked_div(WIDTH).unwrap_or_default();
	[(2, leaf, child(position)), (1, middle, child(leaf)), (0, 0, child(middle))]
}

/// Gives a position, which is below [`CAPACITY`], another weight, in the running `era`.
pub fn set_weight(nodes: &mut impl Nodes, era: u32, position: u32, weight: u32) {
	let mut weight = u64::from(weight);
	for (level, index, child) in path(position) {
		let (node, total) = nodes.load(level, index).with(era, child, weight);
		nodes.store(level, index, node);
		weight = total;
	}
}

/// A position that a number hit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
	/// The position.
	pub position: u32,
	/// What all positions before it weigh.
	pub before: u64,
	/// What it weighs.
	pub weight: u64,
}

/// A tree as it was when an era began. Reads each node once.
pub struct View<'a, N> {
	nodes: &'a N,
	era: u32,
	seen: BTreeMap<(u8, u32), Sums>,
}

impl<'a, N: Nodes> View<'a, N> {
	/// The tree as it was when `era` began, which is at most [`HISTORY`] eras ago.
	pub fn new(nodes: &'a N, era: u32) -> Self {
		Self { nodes, era, seen: BTreeMap::new() }
	}

	fn sums(&mut self, level: u8, index: u32) -> &Sums {
		let (nodes, era) = (self.nodes, self.era);
		self.seen.entry((level, index)).or_insert_with(|| nodes.load(level, index).when_began(era))
	}

	/// What all positions weigh.
	pub fn total(&mut self) -> u64 {
		total(self.sums(0, 0))
	}

	/// The position whose share of the numbers from 0 to the total contains `number`.
	pub fn find(&mut self, number: u64) -> Option<Hit> {
		let (mut rest, mut hit) = (number, (0, 0));
		for level in 0..DEPTH {
			let sums = self.sums(level, hit.0);
			let mut child = None;
			for (offset, sum) in (0u32..).zip(sums.iter().copied()) {
				if rest < sum {
					child = Some((offset, sum));
					break;
				}
				rest = rest.saturating_sub(sum);
			}
			let (offset, sum) = child?;
			hit = (hit.0.saturating_mul(WIDTH).saturating_add(offset), sum);
		}
		Some(Hit { position: hit.0, before: number.saturating_sub(rest), weight: hit.1 })
	}
}

/// Positions in the order in which a seed picks them, each at most once, until none with a weight is left.
///
/// Each pick takes one of the positions that are left with a probability that is its part of what they weigh, but for the
/// remainder of a 128 bit number by a 64 bit one.
pub struct Picks<'a, N> {
	view: View<'a, N>,
	seed: [u8; 32],
	count: u32,
	/// What was picked, by position.
	taken: Vec<Hit>,
}

impl<'a, N: Nodes> Picks<'a, N> {
	/// The picks of `seed` in what `view` shows.
	pub fn new(view: View<'a, N>, seed: [u8; 32]) -> Self {
		Self { view, seed, count: 0, taken: Vec::new() }
	}

	/// A number below `bound`, another one each time.
	fn number(&mut self, bound: u64) -> Option<u64> {
		let hash = (self.seed, self.count).using_encoded(blake2_256);
		self.count = self.count.saturating_add(1);
		let number = u128::decode(&mut &hash[..]).ok()?.checked_rem(bound.into())?;
		u64::try_from(number).ok()
	}
}

impl<N: Nodes> Iterator for Picks<'_, N> {
	type Item = u32;

	fn next(&mut self) -> Option<u32> {
		let gone = self.taken.iter().fold(0, |gone: u64, hit| gone.saturating_add(hit.weight));
		let left = self.view.total().saturating_sub(gone);
		let mut number = self.number(left)?;
		// The number counts what is left. Each share before it that was taken moves it on.
		for hit in &self.taken {
			if number < hit.before {
				break;
			}
			number = number.saturating_add(hit.weight);
		}
		let hit = self.view.find(number)?;
		let place = self.taken.partition_point(|other| other.before < hit.before);
		self.taken.insert(place, hit);
		Some(hit.position)
	}
}
