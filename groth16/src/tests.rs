//! Tests by behaviour. What is said of "each way" is checked of the host functions, of the library called natively, and
//! of the verifier as the feature `pure` compiles it: the same code without cache and threads.

#![allow(clippy::arithmetic_side_effects)]

mod affine;
mod batches;
mod cache;
mod circuit;
mod files;
mod host;
mod keys;
mod malleability;
mod points;
mod power;
mod proofs;
mod properties;
mod roots;
mod subgroup;
mod vectors;

use crate::{Curve, Error, Input, engine};

const CURVES: [Curve; 2] = [Curve::Bn254, Curve::Bls12_381];

/// A registered key with two inputs, and proofs.
struct Proven {
	curve: Curve,
	key: Vec<u8>,
	proofs: Vec<Vec<u8>>,
	inputs: Vec<Vec<Input>>,
}

impl Proven {
	fn new(curve: Curve, proofs: usize) -> Self {
		Self::seeded(curve, proofs, 7)
	}

	fn seeded(curve: Curve, proofs: usize, seed: u64) -> Self {
		let (key, proofs) = circuit::proven(curve, 2, proofs, seed);
		let key = crate::register_key(curve, &key, 2).expect("arkworks makes good keys");
		let (proofs, inputs) = proofs.into_iter().unzip();
		Self { curve, key, proofs, inputs }
	}

	fn verify(&self, index: usize) -> Result<(), Error> {
		verify_each_way(self.curve, &self.key, &self.proofs[index], &self.inputs[index])
	}

	fn verify_batch(&self) -> Result<(), Error> {
		verify_batch_each_way(self.curve, &self.key, &self.proofs, &self.inputs)
	}
}

/// The verdict on a proof, after seeing that all ways give the same.
fn verify_each_way(curve: Curve, key: &[u8], proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
	let verdict = crate::verify(curve, key, proof, inputs);
	assert_eq!(verdict, engine::verify(curve, key, proof, inputs), "the pure verifier says otherwise");
	let alone = crate::verify_batch(curve, key, &[proof], &[inputs]);
	assert_eq!(verdict.map_err(of_a_batch), alone, "a batch of it alone says otherwise");
	verdict
}

/// The verdict on a batch, after seeing that all ways give the same, also on one thread.
fn verify_batch_each_way(curve: Curve, key: &[u8], proofs: &[Vec<u8>], inputs: &[Vec<Input>]) -> Result<(), Error> {
	let verdict = crate::verify_batch(curve, key, proofs, inputs);
	assert_eq!(verdict, engine::verify_batch(curve, key, proofs, inputs), "the pure verifier says otherwise");
	let thread = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("one thread can be had");
	assert_eq!(
		verdict,
		thread.install(|| crate::verify_batch(curve, key, proofs, inputs)),
		"one thread says otherwise"
	);
	verdict
}

/// What a batch calls an error of a single proof.
fn of_a_batch(error: Error) -> Error {
	if error == Error::Invalid { Error::BatchInvalid } else { error }
}
