//! The tree of weights against a naive sum, as it is and as it was, and the picks out of it.

use crate::tree::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A tree in memory.
#[derive(Clone, Default)]
struct Memory(BTreeMap<(u8, u32), Node>);

impl Nodes for Memory {
	fn load(&self, level: u8, index: u32) -> Node {
		self.0.get(&(level, index)).cloned().unwrap_or_default()
	}

	fn store(&mut self, level: u8, index: u32, node: Node) {
		self.0.insert((level, index), node);
	}
}

fn tree(weights: &[(u32, u32)]) -> Memory {
	let mut tree = Memory::default();
	for (position, weight) in weights {
		set_weight(&mut tree, 0, *position, *weight);
	}
	tree
}

/// Whom a number hits, by adding up.
fn naive_find(weights: &BTreeMap<u32, u32>, number: u64) -> Option<Hit> {
	let mut before = 0;
	for (position, weight) in weights {
		let weight = u64::from(*weight);
		if number < before + weight {
			return Some(Hit { position: *position, before, weight });
		}
		before += weight;
	}
	None
}

#[test]
fn a_number_hits_the_position_whose_share_it_is_in() {
	let weights = [(0, 3), (31, 1), (32, 2), (1_023, 5), (1_024, 1), (CAPACITY - 1, 4)];
	let tree = tree(&weights);
	let mut view = View::new(&tree, 1);
	assert_eq!(view.total(), 16);
	let hits: Vec<_> = (0..16).map(|number| view.find(number).unwrap().position).collect();
	let expected: Vec<_> = weights.iter().flat_map(|(position, weight)| vec![*position; *weight as usize]).collect();
	assert_eq!(hits, expected);
	assert_eq!(view.find(6), Some(Hit { position: 1_023, before: 6, weight: 5 }));
	assert_eq!((view.find(16), view.find(u64::MAX)), (None, None));
}

#[test]
fn nothing_is_hit_in_an_empty_tree() {
	let tree = Memory::default();
	assert_eq!((View::new(&tree, 9).total(), View::new(&tree, 9).find(0)), (0, None));
	assert_eq!(Picks::new(View::new(&tree, 9), [0; 32]).next(), None);
}

#[test]
fn a_view_shows_what_was_when_its_era_began() {
	let mut tree = Memory::default();
	for (era, weight) in [(2, 5), (2, 6), (3, 7), (5, 0)] {
		set_weight(&mut tree, era, 40, weight);
	}
	let totals: Vec<_> = (1..8).map(|era| View::new(&tree, era).total()).collect();
	assert_eq!(totals, [0, 0, 6, 7, 7, 0, 0]);
}

#[test]
fn what_is_out_of_sight_is_dropped_and_what_is_in_sight_is_kept() {
	let mut tree = Memory::default();
	for era in 0..30 {
		set_weight(&mut tree, era, 0, era + 1);
		assert!(tree.0.values().all(|node| node.versions.len() <= MAX_VERSIONS as usize));
		for seen in era.saturating_sub(HISTORY)..=era {
			assert_eq!(View::new(&tree, seen).total(), u64::from(seen));
		}
	}
	// After a long rest the last version is still the base of all that can be seen.
	set_weight(&mut tree, 100, 0, 7);
	let totals: Vec<_> = (92..=101).map(|era| View::new(&tree, era).total()).collect();
	assert_eq!(totals, [30, 30, 30, 30, 30, 30, 30, 30, 30, 7]);
	assert_eq!(tree.0[&(0, 0)].versions.len(), 2);
}

#[test]
fn a_small_pool_takes_little_room() {
	let tree = tree(&[(0, 9), (1, 9), (2, 9)]);
	let bytes: usize = tree.0.values().map(codec::Encode::encoded_size).sum();
	assert_eq!(bytes, 3 * (1 + 4 + 1) + (1 + 1 + 3) * 8);
	// Who leaves at the end leaves no number behind.
	let mut tree = tree;
	set_weight(&mut tree, 0, 2, 0);
	set_weight(&mut tree, 0, 1, 0);
	assert_eq!(tree.load(2, 0).newest().len(), 1);
}

#[test]
fn the_largest_pool_of_the_heaviest_does_not_overflow() {
	let sums = Sums::truncate_from(vec![u64::from(u32::MAX) * 1_024; 32]);
	assert!(sums.iter().try_fold(0u64, |total, sum| total.checked_add(*sum)).is_some());
}

/// How often each of four positions is the first and the second pick, over many seeds.
#[test]
fn picks_are_as_likely_as_they_weigh() {
	let weights = [(0, 1u32), (33, 2), (2_000, 3), (30_000, 4)];
	let tree = tree(&weights);
	let seeds = 20_000u32;
	let mut first = BTreeMap::<u32, f64>::new();
	let mut second = BTreeMap::<u32, f64>::new();
	for number in 0..seeds {
		let seed = frame::hashing::blake2_256(&number.to_le_bytes());
		let picks: Vec<_> = Picks::new(View::new(&tree, 1), seed).collect();
		assert_eq!(picks.iter().collect::<BTreeSet<_>>().len(), 4, "all of them, each once");
		*first.entry(picks[0]).or_default() += 1.0;
		*second.entry(picks[1]).or_default() += 1.0;
	}
	let total = 10.0;
	for (position, weight) in weights {
		let weight = f64::from(weight);
		let is_first = weight / total;
		// Second: another one came first, and then this one out of the rest.
		let others = weights.iter().filter(|(other, _)| *other != position).map(|(_, other)| f64::from(*other));
		let is_second: f64 = others.map(|other| other / total * weight / (total - other)).sum();
		for (counted, probability) in [(first[&position], is_first), (second[&position], is_second)] {
			let expected = probability * f64::from(seeds);
			let deviation = (expected * (1.0 - probability)).sqrt();
			assert!((counted - expected).abs() < 5.0 * deviation, "{position}: {counted} instead of {expected}");
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(512)))]

	#[test]
	fn the_tree_is_the_naive_sum_now_and_for_all_eras_in_sight(
		changes in prop::collection::vec(
			(prop_oneof![3 => 0..70u32, 1 => 0..CAPACITY], 0..50u32, prop_oneof![4 => Just(0u32), 1 => 1..3u32, 1 => 3..20u32]),
			1..60,
		),
		numbers in prop::collection::vec(any::<u64>(), 8),
	) {
		let (mut tree, mut weights, mut era) = (Memory::default(), BTreeMap::new(), 0);
		// The weights when each era began.
		let mut began = vec![BTreeMap::new()];
		for (position, weight, eras) in changes {
			for _ in 0..eras {
				era += 1;
				began.push(weights.clone());
			}
			set_weight(&mut tree, era, position, weight);
			weights.insert(position, weight);
		}
		began.push(weights);
		for seen in era.saturating_sub(HISTORY)..=era + 1 {
			let weights = &began[seen as usize];
			let total: u64 = weights.values().map(|weight| u64::from(*weight)).sum();
			let mut view = View::new(&tree, seen);
			prop_assert_eq!(view.total(), total);
			for number in &numbers {
				let number = number % (total + 1);
				prop_assert_eq!(view.find(number), naive_find(weights, number));
			}
		}
	}

	#[test]
	fn each_who_weighs_something_is_picked_once(
		weights in prop::collection::btree_map(0..CAPACITY, 0..9u32, 0..40),
		seed in any::<[u8; 32]>(),
	) {
		let listed: Vec<_> = weights.iter().map(|(position, weight)| (*position, *weight)).collect();
		let tree = tree(&listed);
		let mut picks: Vec<_> = Picks::new(View::new(&tree, 1), seed).collect();
		picks.sort_unstable();
		let heavy: Vec<_> = listed.iter().filter(|(_, weight)| *weight > 0).map(|(position, _)| *position).collect();
		prop_assert_eq!(picks, heavy);
	}
}
