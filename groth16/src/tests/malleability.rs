//! A proof can be turned into another one of the same statement by anybody: that is how Groth16 is. So the bytes of a
//! proof must never stand for what it proves; binding and nullifier do.

use super::{
	circuit::{Circuit, encoded},
	verify_each_way,
};
use crate::{Curve, register_key};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::pairing::Pairing;
use ark_ff::{Field, UniformRand};
use ark_groth16::Proof;
use ark_serialize::CanonicalDeserialize;
use ark_std::test_rng;

/// The proof as (A / r, r B, C), and as (A, B + r delta, C + r A).
fn other_proofs_of_the_same<E: Pairing>(curve: Curve) {
	let mut circuit = Circuit::<E>::new(2, 9);
	let key = register_key(curve, &circuit.key(true), 2).expect("a good key");
	let (bytes, inputs) = circuit.prove(true);
	let Proof { a, b, c } = Proof::<E>::deserialize_compressed(bytes.as_slice()).expect("a good proof");
	let r = E::ScalarField::rand(&mut test_rng());
	let inverse = r.inverse().expect("not zero");
	let delta = circuit.proving.vk.delta_g2;
	let scaled = Proof::<E> { a: (a * inverse).into(), b: (b * r).into(), c };
	let shifted = Proof::<E> { a, b: (delta * r + b).into(), c: (a * r + c).into() };
	let negated = Proof::<E> { a: (-E::G1::from(a)).into(), b: (-E::G2::from(b)).into(), c };
	for other in [scaled, shifted, negated] {
		let other = encoded(&other, true);
		assert_ne!(other, bytes);
		assert_eq!(verify_each_way(curve, &key, &other, &inputs), Ok(()));
		let mut inputs = inputs.clone();
		inputs[1][0] ^= 1;
		assert!(verify_each_way(curve, &key, &other, &inputs).is_err(), "but of no other statement");
	}
}

#[test]
fn a_proof_can_be_turned_into_another_one_of_the_same_statement() {
	other_proofs_of_the_same::<Bn254>(Curve::Bn254);
	other_proofs_of_the_same::<Bls12_381>(Curve::Bls12_381);
}
