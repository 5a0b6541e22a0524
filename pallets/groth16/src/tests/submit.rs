//! A proof is verified, or refused for what is wrong with it.

use crate::{mock::*, *};
use ark_serialize::Compress;
use artel_groth16::MAX_INPUTS;
use frame::testing_prelude::*;

#[test]
fn a_right_proof_gives_a_receipt() {
	run(|| {
		for secrets in [&*BN254, &*BLS] {
			let id = registered(secrets, plain(secrets));
			for compress in [Compress::Yes, Compress::No] {
				let proof = secrets.prove(5, &inputs(1), compress);
				let one = Submission { proof, inputs: listed(&inputs(1)) };
				assert_ok!(submit_for(&BOB, id, one, context("order 7")));
				let receipt = Groth16::receipt(*receipts().last().unwrap()).unwrap();
				assert_eq!((receipt.circuit, receipt.submitter, receipt.block), (id, BOB, 1));
				assert_eq!((receipt.statement, receipt.context), (statement(&inputs(1)), context("order 7")));
			}
		}
	});
}

#[test]
fn a_proof_of_something_else_is_refused() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let one = BN254.submission(&inputs(1));
		let other_inputs = Submission { inputs: listed(&inputs(2)), ..one.clone() };
		assert_noop!(submit(&BOB, id, other_inputs), Error::<Test>::InvalidProof);
		assert_noop!(submit(&BOB, id, SECOND.submission(&inputs(1))), Error::<Test>::InvalidProof);
		// A and C are both in G1.
		let mut swapped = one.proof.to_vec();
		let (a, rest) = swapped.split_at_mut(32);
		a.swap_with_slice(&mut rest[64..]);
		let swapped = Submission { proof: swapped.try_into().unwrap(), ..one };
		assert_noop!(submit(&BOB, id, swapped), Error::<Test>::InvalidProof);
	});
}

#[test]
fn a_proof_that_does_not_decode_is_refused() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let one = BN254.submission(&inputs(1));
		let with = |proof: Vec<u8>| Submission { proof: proof.try_into().unwrap(), ..one.clone() };
		for proof in [vec![], one.proof[1..].to_vec(), [&one.proof[..], &[0]].concat()] {
			assert_noop!(submit(&BOB, id, with(proof)), Error::<Test>::ProofMalformed);
		}
		let of_bls = BLS.submission(&inputs(1));
		assert_noop!(submit(&BOB, id, of_bls), Error::<Test>::ProofMalformed);
		// A's y plus one is not on the curve.
		let mut off = BN254.prove(0, &inputs(1), Compress::No).into_inner();
		off[32] ^= 1;
		assert_noop!(submit(&BOB, id, with(off)), Error::<Test>::ProofPointInvalid);
		let mut infinity = one.proof.to_vec();
		infinity[..32].fill(0);
		infinity[31] = 0b0100_0000;
		assert_noop!(submit(&BOB, id, with(infinity)), Error::<Test>::ProofPointInvalid);
	});
}

#[test]
fn inputs_are_as_many_as_the_circuit_has_and_canonical() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let one = BN254.submission(&inputs(1));
		for count in [0, 2, 4, MAX_INPUTS as usize] {
			let other = Submission { inputs: listed(&vec![input(1); count]), ..one.clone() };
			assert_noop!(submit(&BOB, id, other), Error::<Test>::WrongInputCount);
		}
		// The order of the scalar field of BN254, which is zero over again.
		let order: [u8; 32] = [
			0x01, 0x00, 0x00, 0xf0, 0x93, 0xf5, 0xe1, 0x43, 0x91, 0x70, 0xb9, 0x79, 0x48, 0xe8, 0x33, 0x28, 0x5d, 0x58,
			0x81, 0x81, 0xb6, 0x45, 0x50, 0xb8, 0x29, 0xa0, 0x31, 0xe1, 0x72, 0x4e, 0x64, 0x30,
		];
		let zero = BN254.submission(&[input(0), input(1), input(2)]);
		let over = Submission { inputs: listed(&[order, input(1), input(2)]), ..zero.clone() };
		assert_noop!(submit(&BOB, id, over), Error::<Test>::InputNotCanonical);
		assert_ok!(submit(&BOB, id, zero));
	});
}

#[test]
fn a_circuit_that_nobody_registered_takes_nothing() {
	run(|| {
		let one = BN254.submission(&inputs(1));
		assert_noop!(submit(&BOB, H256::zero(), one.clone()), Error::<Test>::UnknownCircuit);
		let id = registered(&BN254, plain(&BN254));
		let Submission { proof, inputs } = one;
		let unsigned = Groth16::submit(RuntimeOrigin::none(), id, proof, inputs, context(""));
		assert_eq!(unsigned.unwrap_err().error, DispatchError::BadOrigin);
	});
}

#[test]
fn who_cannot_pay_gets_no_receipt() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let one = BN254.submission(&inputs(1));
		assert_noop!(submit(&NOBODY, id, one), TokenError::FundsUnavailable);
	});
}
