//! Batches: as strict as one proof at a time.

use super::{CURVES, Proven, verify_batch_each_way};
use crate::{Curve, Error, Input, MAX_BATCH, verify_batch};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::{CurveGroup, pairing::Pairing};
use ark_ff::UniformRand;
use ark_groth16::Proof;
use ark_serialize::CanonicalDeserialize;
use ark_std::test_rng;

#[test]
fn good_proofs_verify_in_batches_of_any_size() {
	for curve in CURVES {
		let proven = Proven::new(curve, 17);
		for size in [1, 2, 3, 8, 17] {
			let verdict = verify_batch_each_way(curve, &proven.key, &proven.proofs[..size], &proven.inputs[..size]);
			assert_eq!(verdict, Ok(()), "{size} proofs");
		}
	}
}

#[test]
fn one_bad_proof_fails_the_batch_wherever_it_stands() {
	for curve in CURVES {
		let proven = Proven::new(curve, 5);
		for bad in 0..5 {
			let mut inputs = proven.inputs.clone();
			inputs[bad][0][0] ^= 1;
			let verdict = verify_batch_each_way(curve, &proven.key, &proven.proofs, &inputs);
			assert_eq!(verdict, Err(Error::BatchInvalid));
		}
	}
}

#[test]
fn the_same_proof_may_stand_twice() {
	for curve in CURVES {
		let mut proven = Proven::new(curve, 1);
		proven.proofs = vec![proven.proofs[0].clone(); 4];
		proven.inputs = vec![proven.inputs[0].clone(); 4];
		assert_eq!(proven.verify_batch(), Ok(()));
		// And twice a bad one is as bad as once.
		proven.inputs.iter_mut().for_each(|inputs| inputs[0][0] ^= 1);
		assert_eq!(proven.verify_batch(), Err(Error::BatchInvalid));
	}
}

/// Whether the product of the equations of all proofs, without powers, holds: what a careless batch would verify.
fn product_holds<E: Pairing>(key: &ark_groth16::VerifyingKey<E>, proofs: &[(Proof<E>, Vec<E::ScalarField>)]) -> bool {
	let mut g1: Vec<E::G1Affine> = Vec::new();
	let mut g2: Vec<E::G2Affine> = Vec::new();
	for (proof, inputs) in proofs {
		let sum = key.gamma_abc_g1[1..]
			.iter()
			.zip(inputs)
			.fold(E::G1::from(key.gamma_abc_g1[0]), |sum, (point, input)| sum + E::G1::from(*point) * *input);
		g1.extend([proof.a, (-sum).into(), (-E::G1::from(proof.c)).into(), (-E::G1::from(key.alpha_g1)).into()]);
		g2.extend([proof.b, key.gamma_g2, key.delta_g2, key.beta_g2]);
	}
	use ark_ff::Zero;
	E::multi_pairing(g1, g2).is_zero()
}

/// Two proofs whose C are moved by the same point in opposite directions: the errors cancel in the plain product.
fn errors_that_cancel_fail<E: Pairing>(curve: Curve) {
	let mut circuit = super::circuit::Circuit::<E>::new(2, 5);
	let key = circuit.proving.vk.clone();
	let registered = crate::register_key(curve, &circuit.key(true), 2).expect("a good key");
	let mut proofs: Vec<(Proof<E>, Vec<Input>)> = (0..3)
		.map(|_| {
			let (proof, inputs) = circuit.prove(true);
			(Proof::deserialize_compressed(proof.as_slice()).expect("a good proof"), inputs)
		})
		.collect();
	let error = E::G1::rand(&mut test_rng());
	proofs[0].0.c = (E::G1::from(proofs[0].0.c) + error).into_affine();
	proofs[2].0.c = (E::G1::from(proofs[2].0.c) - error).into_affine();

	let scalars = |inputs: &[Input]| {
		inputs.iter().map(|input| E::ScalarField::deserialize_compressed(&input[..]).expect("canonical")).collect()
	};
	let plain: Vec<_> = proofs.iter().map(|(proof, inputs)| (proof.clone(), scalars(inputs))).collect();
	assert!(product_holds(&key, &plain), "the errors cancel");
	assert!(!product_holds(&key, &plain[..1]), "and each is one");

	let (bytes, inputs): (Vec<_>, Vec<_>) =
		proofs.iter().map(|(proof, inputs)| (super::circuit::encoded(proof, true), inputs.clone())).unzip();
	assert_eq!(verify_batch_each_way(curve, &registered, &bytes, &inputs), Err(Error::BatchInvalid));
}

#[test]
fn errors_that_cancel_under_plain_summation_fail() {
	errors_that_cancel_fail::<Bn254>(Curve::Bn254);
	errors_that_cancel_fail::<Bls12_381>(Curve::Bls12_381);
}

#[test]
fn inputs_that_are_swapped_between_proofs_fail() {
	for curve in CURVES {
		let mut proven = Proven::new(curve, 3);
		proven.inputs.swap(0, 2);
		assert_eq!(proven.verify_batch(), Err(Error::BatchInvalid));
	}
}

#[test]
fn the_first_malformed_proof_names_the_error() {
	for curve in CURVES {
		let mut proven = Proven::new(curve, 4);
		proven.proofs[1].pop();
		let outside = super::points::outside_of(curve, true).1;
		let unit = outside.len() / 2;
		proven.proofs[2][unit..3 * unit].copy_from_slice(&outside);
		assert_eq!(proven.verify_batch(), Err(Error::ProofMalformed));
		proven.proofs.swap_remove(1);
		proven.inputs.swap_remove(1);
		assert_eq!(proven.verify_batch(), Err(Error::ProofPointInvalid));
	}
}

/// B out of its subgroup is seen with the errors of all others, A and C in the same place.
#[test]
fn a_point_outside_of_the_subgroup_fails_the_batch_wherever_it_stands() {
	for curve in CURVES {
		let proven = Proven::new(curve, 5);
		let (g1, g2) = super::points::outside_of(curve, true);
		for bad in 0..5 {
			let unit = proven.proofs[bad].len() / 4;
			for (at, point) in [(0, g1.as_ref()), (unit, Some(&g2)), (3 * unit, g1.as_ref())] {
				let Some(point) = point else { continue };
				let mut proofs = proven.proofs.clone();
				proofs[bad][at..at + point.len()].copy_from_slice(point);
				let verdict = verify_batch_each_way(curve, &proven.key, &proofs, &proven.inputs);
				assert_eq!(verdict, Err(Error::ProofPointInvalid));
			}
		}
	}
}

/// Points of small order that sum up to infinity, in A or C of several proofs: each is seen by itself.
#[test]
fn points_of_small_order_do_not_cancel() {
	let mut proven = Proven::new(Curve::Bls12_381, 6);
	for prime in [3, 11] {
		let small = super::points::of_small_order::<ark_bls12_381::g1::Config>(prime);
		for at in [0, 144] {
			let honest = proven.proofs.clone();
			for (proof, sign) in proven.proofs.iter_mut().zip([false, true, false, true, false, true]) {
				let bytes: &mut [u8] = &mut proof[at..at + 48];
				let point = ark_bls12_381::G1Affine::deserialize_compressed(&*bytes).expect("a good point");
				let moved = (point + if sign { -small } else { small }).into_affine();
				bytes.copy_from_slice(&super::circuit::encoded(&moved, true));
			}
			assert_eq!(proven.verify_batch(), Err(Error::ProofPointInvalid));
			proven.proofs = honest;
		}
	}
	assert_eq!(proven.verify_batch(), Ok(()));
}

#[test]
fn a_batch_has_at_least_one_proof_and_no_more_than_the_most() {
	for curve in CURVES {
		let proven = Proven::new(curve, 1);
		let nothing: [&[u8]; 0] = [];
		let none: [&[Input]; 0] = [];
		assert_eq!(verify_batch(curve, &proven.key, &nothing, &none), Err(Error::BatchEmpty));
		let most = usize::try_from(MAX_BATCH).expect("few");
		let full = |size| (vec![proven.proofs[0].clone(); size], vec![proven.inputs[0].clone(); size]);
		let (proofs, inputs) = full(most);
		assert_eq!(verify_batch_each_way(curve, &proven.key, &proofs, &inputs), Ok(()));
		let (proofs, inputs) = full(most + 1);
		assert_eq!(verify_batch_each_way(curve, &proven.key, &proofs, &inputs), Err(Error::BatchTooLong));
	}
}

#[test]
fn a_list_of_inputs_belongs_to_each_proof() {
	for curve in CURVES {
		let proven = Proven::new(curve, 2);
		let verdict = verify_batch_each_way(curve, &proven.key, &proven.proofs, &proven.inputs[..1]);
		assert_eq!(verdict, Err(Error::BatchMismatch));
		let mut short = proven.inputs.clone();
		short[1].pop();
		assert_eq!(verify_batch_each_way(curve, &proven.key, &proven.proofs, &short), Err(Error::InputCount));
		let mut large = proven.inputs.clone();
		large[1][0] = [0xff; 32];
		assert_eq!(verify_batch_each_way(curve, &proven.key, &proven.proofs, &large), Err(Error::InputNotCanonical));
	}
}
