//! The committed keys and proofs.

use crate::{mock::*, samples, *};
use artel_groth16::{Curve, MAX_INPUTS};
use frame::testing_prelude::*;

#[test]
fn the_files_are_what_the_prover_makes() {
	assert!(include_bytes!("../../samples/bn254.bin")[..] == prover::sample::<ark_bn254::Bn254>());
	assert!(include_bytes!("../../samples/bls12_381.bin")[..] == prover::sample::<ark_bls12_381::Bls12_381>());
}

#[test]
fn there_is_a_right_proof_for_each_number_of_inputs() {
	run(|| {
		for curve in [Curve::Bn254, Curve::Bls12_381] {
			for inputs in [0, 1, 2, 31, MAX_INPUTS - 1, MAX_INPUTS] {
				let declaration = Declaration { curve, inputs, binding: false, nullifier: None };
				let new = NewCircuit { key: samples::key(curve, inputs), ..new_circuit(&BN254, declaration) };
				assert_ok!(Groth16::register(signed(&ALICE), new));
				assert_ok!(submit(&BOB, last_circuit(), samples::submission(curve, inputs)));
			}
		}
	});
}
