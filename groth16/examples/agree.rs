//! Whether the verifier compiled into wasm gives the verdicts of the one in the host, on every vector and on what is
//! made of it by breaking it: `agree <module.wasm>`. `scripts/test` runs it.

// As in tests: what goes wrong must stop it.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic
)]

#[path = "../src/tests/files.rs"]
#[allow(dead_code)]
mod files;
#[path = "wasm/node.rs"]
mod node;

use artel_groth16::{Curve, Input, key_len, register_key, verify, verify_batch};
use files::{Vector, vectors};
use node::{Module, number};

/// How often both were asked, and how often the answer was no.
#[derive(Default)]
struct Count {
	asked: usize,
	refused: usize,
}

fn main() {
	let path = std::env::args().nth(1).expect("the module's file");
	let mut module = Module::load(&path);
	let mut count = Count::default();
	let vectors = vectors();
	for vector in &vectors {
		count.keys(&mut module, vector);
		let inputs = u32::try_from(vector.inputs.len()).expect("few");
		let key = register_key(vector.curve, &vector.key, inputs).expect("a good key");
		let of_key: Vec<&Vector> = vectors.iter().filter(|other| other.key == vector.key).collect();
		let (proofs, inputs): (Vec<_>, Vec<_>) =
			of_key.iter().map(|vector| (vector.proof.clone(), vector.inputs.clone())).unzip();

		count.proof(&mut module, vector.curve, &key, &vector.proof, &vector.inputs);
		count.batch(&mut module, vector.curve, &key, &proofs, &inputs);
		for broken in broken(&vector.proof) {
			count.proof(&mut module, vector.curve, &key, &broken, &vector.inputs);
			let with = [proofs.as_slice(), &[broken]].concat();
			let of_each = [inputs.as_slice(), std::slice::from_ref(&vector.inputs)].concat();
			count.batch(&mut module, vector.curve, &key, &with, &of_each);
		}
		for inputs in [vec![[0xff; 32]; vector.inputs.len()], vec![[1; 32]; vector.inputs.len()], vec![[0; 32]; 65]] {
			count.proof(&mut module, vector.curve, &key, &vector.proof, &inputs);
		}
		count.batch(&mut module, vector.curve, &key, &[], &[]);
	}
	let Count { asked, refused } = count;
	assert!(refused > 0 && refused < asked);
	println!(
		"{} vectors: the host and wasm gave the same {asked} verdicts, {refused} of them a refusal",
		vectors.len()
	);
}

/// Proofs that are wrong, each in another way.
fn broken(proof: &[u8]) -> Vec<Vec<u8>> {
	let last = proof.len() - 1;
	let flipped = [(0, 1), (0, 0x20), (0, 0x40), (0, 0x80), (last / 2, 1), (last, 1), (last, 0x40), (last, 0x80)];
	let flip = |(at, bits): (usize, u8)| {
		let mut proof = proof.to_vec();
		proof[at] ^= bits;
		proof
	};
	let unit = proof.len() / 4;
	let swapped = [&proof[3 * unit..], &proof[unit..3 * unit], &proof[..unit]].concat();
	flipped.into_iter().map(flip).chain([swapped, proof[..last].to_vec(), vec![0; proof.len()]]).collect()
}

impl Count {
	fn agree(&mut self, host: u32, wasm: u32) {
		assert_eq!(host, wasm, "the host says {host}, wasm {wasm}");
		self.asked += 1;
		self.refused += usize::from(host != 0);
	}

	/// The key of a vector, in its form and uncompressed, and some that are no good.
	fn keys(&mut self, module: &mut Module, Vector { curve, key, inputs, .. }: &Vector) {
		let inputs = u32::try_from(inputs.len()).expect("few");
		let other = if *curve == Curve::Bn254 { Curve::Bls12_381 } else { Curve::Bn254 };
		let registered = register_key(*curve, key, inputs).expect("a good key");
		let uncompressed = &registered[..key_len(*curve, inputs, false) as usize];
		let mut moved = key.clone();
		moved[7] ^= 1;
		for (curve, key, inputs) in [
			(*curve, key.as_slice(), inputs),
			(*curve, uncompressed, inputs),
			(*curve, key, inputs + 1),
			(*curve, &moved, inputs),
			(*curve, &key[1..], inputs),
			(other, key, inputs),
		] {
			let (host, wasm) = (register_key(curve, key, inputs), module.register_key(curve, key, inputs));
			assert_eq!(host.as_ref().ok(), wasm.as_ref().ok(), "another registered form");
			self.agree(number(host.map(drop)), wasm.err().unwrap_or(0));
		}
	}

	fn proof(&mut self, module: &mut Module, curve: Curve, key: &[u8], proof: &[u8], inputs: &[Input]) {
		let host = number(verify(curve, key, proof, inputs));
		self.agree(host, module.verify(curve, 1, key, proof, inputs).0);
	}

	fn batch(&mut self, module: &mut Module, curve: Curve, key: &[u8], proofs: &[Vec<u8>], inputs: &[Vec<Input>]) {
		let host = number(verify_batch(curve, key, proofs, inputs));
		self.agree(host, module.verify_batch(curve, key, proofs, inputs));
	}
}
