//! Keys and proofs by arkworks, for tests, examples and fuzz targets. Not part of the library.

use ark_ec::pairing::Pairing;
use ark_ff::{Field, UniformRand};
use ark_groth16::{Groth16, ProvingKey};
use ark_relations::{
	gr1cs::{ConstraintSynthesizer, ConstraintSystemRef, SynthesisError},
	lc,
};
use ark_serialize::CanonicalSerialize;
use ark_snark::SNARK;
use ark_std::rand::{SeedableRng, rngs::StdRng};
use artel_groth16::{Curve, Input};

/// "I know the square roots of these numbers."
struct Roots<F> {
	roots: Vec<Option<F>>,
}

impl<F: Field> ConstraintSynthesizer<F> for Roots<F> {
	fn generate_constraints(self, system: ConstraintSystemRef<F>) -> Result<(), SynthesisError> {
		// A circuit without public inputs has to state something too.
		let squared = self.roots.iter().copied().map(|root| (root, true)).chain([(Some(F::ONE), false)]);
		for (root, public) in squared {
			let value = || root.ok_or(SynthesisError::AssignmentMissing);
			let square = || Ok(value()?.square());
			let variable =
				if public { system.new_input_variable(square)? } else { system.new_witness_variable(square)? };
			let root = system.new_witness_variable(value)?;
			system.enforce_r1cs_constraint(|| lc!() + root, || lc!() + root, || lc!() + variable)?;
		}
		Ok(())
	}
}

/// A circuit with its keys, and where its random numbers come from.
pub struct Circuit<E: Pairing> {
	pub proving: ProvingKey<E>,
	inputs: usize,
	random: StdRng,
}

impl<E: Pairing> Circuit<E> {
	/// Sets up a circuit with that many public inputs. The same seed gives the same keys and proofs.
	pub fn new(inputs: usize, seed: u64) -> Self {
		let mut random = StdRng::seed_from_u64(seed);
		let circuit = Roots::<E::ScalarField> { roots: vec![None; inputs] };
		let (proving, _) = Groth16::<E>::circuit_specific_setup(circuit, &mut random).expect("the circuit is sound");
		Self { proving, inputs, random }
	}

	/// The verifying key.
	pub fn key(&self, compressed: bool) -> Vec<u8> {
		encoded(&self.proving.vk, compressed)
	}

	/// A proof of random inputs, and these.
	pub fn prove(&mut self, compressed: bool) -> WithInputs {
		let roots: Vec<_> = (0..self.inputs).map(|_| E::ScalarField::rand(&mut self.random)).collect();
		let circuit = Roots { roots: roots.iter().copied().map(Some).collect() };
		let proof = Groth16::<E>::prove(&self.proving, circuit, &mut self.random).expect("the roots are known");
		let inputs = roots.iter().map(|root| encoded(&root.square(), true).try_into().expect("32 bytes")).collect();
		(encoded(&proof, compressed), inputs)
	}
}

/// Anything in canonical form.
pub fn encoded(value: &impl CanonicalSerialize, compressed: bool) -> Vec<u8> {
	let mut bytes = Vec::new();
	if compressed { value.serialize_compressed(&mut bytes) } else { value.serialize_uncompressed(&mut bytes) }
		.expect("memory takes all that is written");
	bytes
}

/// A proof and its inputs.
pub type WithInputs = (Vec<u8>, Vec<Input>);

/// A key, and proofs with their inputs, of a curve that is chosen when it runs. Compressed.
pub fn proven(curve: Curve, inputs: usize, proofs: usize, seed: u64) -> (Vec<u8>, Vec<WithInputs>) {
	fn on<E: Pairing>(inputs: usize, proofs: usize, seed: u64) -> (Vec<u8>, Vec<WithInputs>) {
		let mut circuit = Circuit::<E>::new(inputs, seed);
		(circuit.key(true), (0..proofs).map(|_| circuit.prove(true)).collect())
	}
	match curve {
		Curve::Bn254 => on::<ark_bn254::Bn254>(inputs, proofs, seed),
		Curve::Bls12_381 => on::<ark_bls12_381::Bls12_381>(inputs, proofs, seed),
	}
}
