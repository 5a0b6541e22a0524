//! Real keys and proofs with each number of inputs from 0 to 64, for benchmarks, where no prover runs, and for tests.
//!
//! One compressed key with 64 inputs and one list of 64 inputs serve for all: a key with fewer inputs is its beginning,
//! and proofs differ in their last point only. `examples/samples.rs` writes the files.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::indexing_slicing,
	clippy::unwrap_used
)]

use crate::{Inputs, KeyBytes, ProofBytes, Submission};
use alloc::vec::Vec;
use artel_groth16::{Curve, Input, MAX_INPUTS};

const BN254: &[u8] = include_bytes!("../samples/bn254.bin");
const BLS12_381: &[u8] = include_bytes!("../samples/bls12_381.bin");

/// The file of a curve, and how many bytes a compressed point of G1 takes; one of G2 takes twice as many.
fn file(curve: Curve) -> (&'static [u8], usize) {
	match curve {
		Curve::Bn254 => (BN254, 32),
		Curve::Bls12_381 => (BLS12_381, 48),
	}
}

/// Alpha, beta, gamma, delta; 65 points for the inputs; A, B; 65 times C; 64 inputs.
fn parts(curve: Curve) -> [&'static [u8]; 5] {
	let (file, point) = file(curve);
	let lengths = [7 * point, 65 * point, 3 * point, 65 * point, 64 * 32];
	let mut from = 0;
	lengths.map(|length| {
		from += length;
		&file[from - length..from]
	})
}

/// A verifying key with so many inputs.
pub fn key(curve: Curve, inputs: u32) -> KeyBytes {
	assert!(inputs <= MAX_INPUTS, "there is none");
	let [fixed, abc, ..] = parts(curve);
	let points = &abc[..(inputs as usize + 1) * file(curve).1];
	let key: Vec<u8> = [fixed, &(u64::from(inputs) + 1).to_le_bytes(), points].concat();
	key.try_into().unwrap()
}

/// A proof by that key, and its inputs.
pub fn submission(curve: Curve, inputs: u32) -> Submission {
	let [_, _, ab, c, all] = parts(curve);
	let (point, count) = (file(curve).1, inputs as usize);
	let proof: ProofBytes = [ab, &c[count * point..(count + 1) * point]].concat().try_into().unwrap();
	let inputs: Inputs = all
		.chunks_exact(32)
		.take(count)
		.map(|input| Input::try_from(input).unwrap())
		.collect::<Vec<_>>()
		.try_into()
		.unwrap();
	Submission { proof, inputs }
}
