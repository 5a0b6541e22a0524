//! The cache saves time, and changes nothing else.

use super::{CURVES, Proven, circuit};
use crate::{
	Curve,
	cache::{CAPACITY, Cache},
	register_key,
};
use ark_bn254::Bn254;
use prometheus::{Encoder, Registry, TextEncoder};
use sp_crypto_hashing::blake2_256;
use std::{sync::Arc, thread};

fn keys(count: usize) -> Vec<Vec<u8>> {
	let key = |seed| register_key(Curve::Bn254, &circuit::proven(Curve::Bn254, 0, 0, seed).0, 0).expect("a good key");
	(0..u64::try_from(count).expect("few")).map(key).collect()
}

#[test]
fn a_key_is_prepared_once_and_the_one_used_longest_ago_makes_room() {
	let cache = Cache::<Bn254>::new();
	let keys = keys(CAPACITY + 1);
	let get = |index: usize| cache.get(blake2_256(&keys[index]), &keys[index]).expect("a good key");
	let first = get(0);
	assert!(Arc::ptr_eq(&first, &get(0)));
	for index in 1..CAPACITY {
		get(index);
	}
	let second = get(1);
	assert!(Arc::ptr_eq(&first, &get(0)), "used last");
	assert_eq!(cache.len(), CAPACITY);
	get(CAPACITY);
	assert_eq!(cache.len(), CAPACITY);
	assert!(Arc::ptr_eq(&first, &get(0)) && Arc::ptr_eq(&second, &get(1)), "the third was used longest ago");
	cache.clear();
	assert_eq!(cache.len(), 0);
	assert!(!Arc::ptr_eq(&first, &get(0)));
}

#[test]
fn a_bad_key_is_not_kept() {
	let cache = Cache::<Bn254>::new();
	assert!(cache.get([0; 32], &[0; 100]).is_err());
	assert_eq!(cache.len(), 0);
}

#[test]
fn many_threads_get_the_same_verdicts() {
	for curve in CURVES {
		let proven = Proven::new(curve, 2);
		thread::scope(|scope| {
			for _ in 0..8 {
				scope.spawn(|| {
					for _ in 0..3 {
						crate::clear_cache();
						assert_eq!(proven.verify(0), Ok(()));
						assert_eq!(proven.verify_batch(), Ok(()));
					}
				});
			}
		});
	}
}

#[test]
fn prometheus_sees_hits_misses_and_keys() {
	let registry = Registry::new();
	crate::register_metrics(&registry).expect("the names are free");
	assert!(crate::register_metrics(&registry).is_err(), "a registry takes each name once");
	let proven = Proven::new(Curve::Bn254, 1);
	for _ in 0..3 {
		assert_eq!(proven.verify(0), Ok(()));
	}
	let mut text = Vec::new();
	TextEncoder::new().encode(&registry.gather(), &mut text).expect("memory takes all that is written");
	let text = String::from_utf8(text).expect("text");
	// Tests of other threads count too, so of the figures only that they are there can be said.
	let figure = |name: &str| -> u64 {
		let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_else(|| panic!("no {name} in {text}"));
		line.rsplit(' ').next().and_then(|figure| figure.parse().ok()).expect("a number")
	};
	assert!(figure("artel_groth16_cache_hits_total") > 0);
	assert!(figure("artel_groth16_cache_misses_total") > 0);
	assert!(figure("artel_groth16_cache_keys{curve=\"bn254\"}") <= 64);
}
