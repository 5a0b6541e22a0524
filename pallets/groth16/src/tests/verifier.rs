//! What other pallets are told.

use crate::{mock::*, *};
use artel_primitives::proofs::{ProofVerifier, Unproven};
use codec::Encode;
use frame::testing_prelude::*;

fn verify(circuit: CircuitId, number: u64, evidence: &Evidence) -> Result<(), Unproven> {
	<Groth16 as ProofVerifier>::verify(circuit, statement(&inputs(number)), &evidence.encode())
}

fn inline(one: Submission) -> Evidence {
	Evidence::Inline { inputs: one.inputs, proof: one.proof }
}

#[test]
fn a_proof_is_shown_inline() {
	run(|| {
		for secrets in [&*BN254, &*BLS] {
			let id = registered(secrets, plain(secrets));
			assert!(<Groth16 as ProofVerifier>::knows(id));
			let right = inline(secrets.submission(&inputs(1)));
			assert_eq!(verify(id, 1, &right), Ok(()));
			assert_eq!(verify(id, 2, &right), Err(Unproven::Invalid), "another statement");
			let wrong = Submission { inputs: listed(&inputs(2)), ..secrets.submission(&inputs(1)) };
			assert_eq!(verify(id, 2, &inline(wrong)), Err(Unproven::Invalid));
			let few = Submission { inputs: listed(&inputs(1)[1..]), ..secrets.submission(&inputs(1)) };
			let statement = statement(&few.inputs);
			let verdict = <Groth16 as ProofVerifier>::verify(id, statement, &inline(few).encode());
			assert_eq!(verdict, Err(Unproven::Malformed));
		}
		assert!(receipts().is_empty(), "nothing is written");
	});
}

#[test]
fn a_receipt_is_shown_for_its_circuit_and_statement() {
	run(|| {
		let (id, other) = (registered(&BN254, plain(&BN254)), registered(&SECOND, plain(&SECOND)));
		let receipt = Evidence::Receipt(receipt_for(&BN254, id, 1));
		assert_eq!(verify(id, 1, &receipt), Ok(()));
		assert_eq!(verify(id, 2, &receipt), Err(Unproven::Invalid));
		assert_eq!(verify(other, 1, &receipt), Err(Unproven::Invalid));
		assert_eq!(verify(id, 1, &Evidence::Receipt(H256::zero())), Err(Unproven::UnknownReceipt));
		pass(RETENTION);
		assert_eq!(verify(id, 1, &receipt), Ok(()));
		assert_ok!(prune(&receipts()));
		assert_eq!(verify(id, 1, &receipt), Err(Unproven::UnknownReceipt));
	});
}

#[test]
fn a_proof_that_counts_once_is_shown_by_receipt_only() {
	run(|| {
		let nullified = registered(&BN254, Declaration { nullifier: Some(0), ..plain(&BN254) });
		let right = BN254.submission(&inputs(1));
		assert_eq!(verify(nullified, 1, &inline(right.clone())), Err(Unproven::ReceiptRequired));
		assert_eq!(verify(nullified, 1, &Evidence::Receipt(receipt_for(&BN254, nullified, 1))), Ok(()));
		let bound = registered(&SECOND, Declaration { binding: true, ..plain(&SECOND) });
		let right = SECOND.submission(&inputs(1));
		assert_eq!(verify(bound, 1, &inline(right)), Err(Unproven::ReceiptRequired));
	});
}

#[test]
fn unknown_and_retired_circuits_prove_nothing_inline() {
	run(|| {
		let right = inline(BN254.submission(&inputs(1)));
		assert!(!<Groth16 as ProofVerifier>::knows(H256::zero()));
		assert_eq!(verify(H256::zero(), 1, &right), Err(Unproven::UnknownCircuit));
		let id = registered(&BN254, plain(&BN254));
		assert_ok!(Groth16::retire(signed(&ALICE), id));
		assert_eq!(verify(id, 1, &right), Err(Unproven::UnknownCircuit));
	});
}

#[test]
fn what_does_not_decode_is_malformed() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let right = inline(BN254.submission(&inputs(1))).encode();
		let check = |bytes: &[u8]| <Groth16 as ProofVerifier>::verify(id, statement(&inputs(1)), bytes);
		assert_eq!(check(&right), Ok(()));
		for bytes in [&[][..], &[2], &right[..right.len() - 1], &[&right[..], &[0]].concat()] {
			assert_eq!(check(bytes), Err(Unproven::Malformed));
		}
	});
}
