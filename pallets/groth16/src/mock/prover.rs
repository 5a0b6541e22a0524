//! Makes keys and right proofs of any inputs, by knowing the secrets of the set-up, which nobody should. For the verifier
//! they are like all others: `e(A, B) = e(alpha, beta) e(sum of inputs, gamma) e(C, delta)`.

use ark_ec::{PrimeGroup, pairing::Pairing};
use ark_ff::{Field, PrimeField};
use ark_serialize::{CanonicalSerialize, Compress};
use frame::hashing::blake2_256;

/// The secrets.
pub struct Setup<E: Pairing> {
	alpha: E::ScalarField,
	beta: E::ScalarField,
	gamma: E::ScalarField,
	delta: E::ScalarField,
	abc: Vec<E::ScalarField>,
}

fn scalar<F: PrimeField>(seed: &str, number: usize) -> F {
	F::from_le_bytes_mod_order(&blake2_256(format!("{seed} {number}").as_bytes()))
}

fn g1<E: Pairing>(scalar: E::ScalarField) -> E::G1 {
	E::G1::generator() * scalar
}

fn g2<E: Pairing>(scalar: E::ScalarField) -> E::G2 {
	E::G2::generator() * scalar
}

/// Appends a point.
pub fn put(bytes: &mut Vec<u8>, point: &impl CanonicalSerialize, compress: Compress) {
	point.serialize_with_mode(bytes, compress).unwrap();
}

impl<E: Pairing> Setup<E> {
	/// Those that `seed` gives, for so many inputs.
	pub fn new(seed: &str, inputs: usize) -> Self {
		let [alpha, beta, gamma, delta] = [0, 1, 2, 3].map(|number| scalar(seed, number));
		let abc = (0..=inputs).map(|number| scalar(seed, 4 + number)).collect();
		Self { alpha, beta, gamma, delta, abc }
	}

	/// The points of the verifying key before those of the inputs.
	pub fn fixed(&self, compress: Compress) -> Vec<u8> {
		let mut bytes = Vec::new();
		put(&mut bytes, &g1::<E>(self.alpha), compress);
		for point in [self.beta, self.gamma, self.delta] {
			put(&mut bytes, &g2::<E>(point), compress);
		}
		bytes
	}

	/// The points of the inputs.
	pub fn abc(&self, compress: Compress) -> Vec<u8> {
		let mut bytes = Vec::new();
		for point in &self.abc {
			put(&mut bytes, &g1::<E>(*point), compress);
		}
		bytes
	}

	/// The verifying key.
	pub fn key(&self, compress: Compress) -> Vec<u8> {
		let count = u64::try_from(self.abc.len()).unwrap();
		[self.fixed(compress), count.to_le_bytes().to_vec(), self.abc(compress)].concat()
	}

	/// A and B; another salt makes another proof.
	pub fn ab(&self, salt: usize, compress: Compress) -> Vec<u8> {
		let [a, b] = Self::secrets(salt);
		let mut bytes = Vec::new();
		put(&mut bytes, &g1::<E>(a), compress);
		put(&mut bytes, &g2::<E>(b), compress);
		bytes
	}

	/// The C that goes with them and these inputs.
	pub fn c(&self, salt: usize, inputs: &[[u8; 32]], compress: Compress) -> Vec<u8> {
		let [a, b] = Self::secrets(salt);
		let inputs = inputs.iter().map(|input| E::ScalarField::from_le_bytes_mod_order(input));
		let sum: E::ScalarField = inputs.zip(&self.abc[1..]).map(|(input, abc)| input * abc).sum();
		let c = (a * b - self.alpha * self.beta - (self.abc[0] + sum) * self.gamma) * self.delta.inverse().unwrap();
		let mut bytes = Vec::new();
		put(&mut bytes, &g1::<E>(c), compress);
		bytes
	}

	fn secrets(salt: usize) -> [E::ScalarField; 2] {
		[0, 1].map(|number| scalar(&format!("proof {salt}"), number))
	}

	/// A proof.
	pub fn prove(&self, salt: usize, inputs: &[[u8; 32]], compress: Compress) -> Vec<u8> {
		[self.ab(salt, compress), self.c(salt, inputs, compress)].concat()
	}
}

/// The file that pallet `groth16` has for a curve, see `samples.rs`.
pub fn sample<E: Pairing>() -> Vec<u8> {
	let setup = Setup::<E>::new("samples", 64);
	let inputs: Vec<[u8; 32]> = (0..64)
		.map(|number| {
			let mut bytes = Vec::new();
			put(&mut bytes, &scalar::<E::ScalarField>("input", number), Compress::Yes);
			bytes.try_into().unwrap()
		})
		.collect();
	let cs: Vec<u8> = (0..=64).flat_map(|count| setup.c(0, &inputs[..count], Compress::Yes)).collect();
	let points = [setup.fixed(Compress::Yes), setup.abc(Compress::Yes), setup.ab(0, Compress::Yes), cs].concat();
	[points, inputs.concat()].concat()
}
