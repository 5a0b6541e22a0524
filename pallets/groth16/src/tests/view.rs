//! Reads.

use crate::{mock::*, *};
use frame::testing_prelude::*;

#[test]
fn the_binding_that_is_told_is_the_one_that_is_asked_for() {
	run(|| {
		let id = registered(&BN254, Declaration { binding: true, ..plain(&BN254) });
		let first = Groth16::binding_of(BOB, context("x"), Groth16::next_nonce(BOB));
		let one = BN254.submission(&[first, input(1), input(2)]);
		assert_ok!(submit_for(&BOB, id, one, context("x")));
	});
}

#[test]
fn all_bad_proofs_of_a_batch_are_told() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let mut proofs: Vec<_> = (0..4).map(|number| BN254.submission(&inputs(number))).collect();
		assert_eq!(Groth16::bad_proofs(id, proofs.clone().try_into().unwrap()), Some(vec![]));
		proofs[1].inputs = listed(&inputs(7));
		proofs[3].proof = ProofBytes::default();
		let bad = vec![
			BadProof { index: 1, why: artel_groth16::Error::Invalid },
			BadProof { index: 3, why: artel_groth16::Error::ProofMalformed },
		];
		assert_eq!(Groth16::bad_proofs(id, proofs.clone().try_into().unwrap()), Some(bad));
		assert_eq!(Groth16::bad_proofs(H256::zero(), proofs.try_into().unwrap()), None);
	});
}

#[test]
fn what_is_not_there_is_none() {
	run(|| {
		assert_eq!(Groth16::circuit(H256::zero()), None);
		assert_eq!(Groth16::receipt(H256::zero()), None);
		assert_eq!(Groth16::receipt_path(H256::zero()), None);
		assert_eq!(Groth16::next_nonce(BOB), 0);
	});
}
