//! Bindings and nullifiers: a proof counts once, for whom it is.

use crate::{mock::*, *};
use frame::testing_prelude::*;

fn with_nullifier() -> CircuitId {
	registered(&BN254, Declaration { nullifier: Some(1), ..plain(&BN254) })
}

fn with_binding() -> CircuitId {
	registered(&BN254, Declaration { binding: true, ..plain(&BN254) })
}

/// A proof with Bob's binding.
fn bobs(nonce: u64) -> Submission {
	BN254.submission(&bound(&BOB, &context(""), nonce, nonce))
}

#[test]
fn a_nullifier_is_used_once_by_whomever() {
	run(|| {
		let id = with_nullifier();
		let one = BN254.submission(&inputs(1));
		assert_ok!(submit(&BOB, id, one.clone()));
		assert!(Groth16::is_nullified(id, inputs(1)[1]));
		assert_noop!(submit(&BOB, id, one.clone()), Error::<Test>::NullifierUsed);
		assert_noop!(submit(&CHARLIE, id, one.clone()), Error::<Test>::NullifierUsed);
		assert_noop!(submit_batch(&CHARLIE, id, vec![BN254.submission(&inputs(2)), one]), Error::<Test>::NullifierUsed);
		// Other inputs, the same nullifier.
		let [first, _, third] = inputs(3);
		let other = BN254.submission(&[first, inputs(1)[1], third]);
		assert_noop!(submit(&BOB, id, other), Error::<Test>::NullifierUsed);
	});
}

#[test]
fn a_nullifier_counts_in_its_circuit() {
	run(|| {
		let (first, second) =
			(with_nullifier(), registered(&SECOND, Declaration { nullifier: Some(1), ..plain(&SECOND) }));
		assert_ok!(submit(&BOB, first, BN254.submission(&inputs(1))));
		assert_ok!(submit(&BOB, second, SECOND.submission(&inputs(1))));
	});
}

#[test]
fn a_nullifier_twice_in_a_batch_is_refused() {
	run(|| {
		let id = with_nullifier();
		let twice = vec![BN254.submission(&inputs(1)); 2];
		assert_noop!(submit_batch(&BOB, id, twice), Error::<Test>::DuplicateNullifier);
		assert_ok!(submit_batch(&BOB, id, vec![BN254.submission(&inputs(1)), BN254.submission(&inputs(2))]));
		assert!(Groth16::is_nullified(id, inputs(1)[1]) && Groth16::is_nullified(id, inputs(2)[1]));
	});
}

#[test]
fn a_nullifier_that_overflows_the_field_is_not_a_second_one() {
	run(|| {
		let id = with_nullifier();
		assert_ok!(submit(&BOB, id, BN254.submission(&[input(1), input(0), input(2)])));
		let order: [u8; 32] = {
			use ark_ff::{BigInteger, PrimeField};
			ark_bn254::Fr::MODULUS.to_bytes_le().try_into().unwrap()
		};
		let mut again = BN254.submission(&[input(1), input(0), input(2)]);
		again.inputs = listed(&[input(1), order, input(2)]);
		assert_noop!(submit(&BOB, id, again), Error::<Test>::InputNotCanonical);
	});
}

#[test]
fn a_failed_proof_uses_no_nullifier() {
	run(|| {
		let id = with_nullifier();
		let mut one = BN254.submission(&inputs(1));
		one.inputs = listed(&[input(9), inputs(1)[1], input(9)]);
		assert_noop!(submit(&BOB, id, one), Error::<Test>::InvalidProof);
		assert!(!Groth16::is_nullified(id, inputs(1)[1]));
	});
}

#[test]
fn nullifiers_are_paid_for() {
	run(|| {
		let id = with_nullifier();
		let before = free(&TREASURY);
		assert_ok!(submit_batch(&BOB, id, vec![BN254.submission(&inputs(1)), BN254.submission(&inputs(2))]));
		assert_eq!(free(&TREASURY), before + 2 * PERMANENT_PRICE);
		assert_eq!(free(&BOB), ENDOWMENT - held(&BOB) - 2 * PERMANENT_PRICE);
	});
}

#[test]
fn a_bound_proof_is_good_for_its_submitter_only_and_once() {
	run(|| {
		let id = with_binding();
		assert_noop!(submit(&CHARLIE, id, bobs(0)), Error::<Test>::WrongBinding);
		assert_ok!(submit(&BOB, id, bobs(0)));
		assert_eq!(Groth16::next_nonce(BOB), 1);
		assert_noop!(submit(&BOB, id, bobs(0)), Error::<Test>::WrongBinding);
		assert_noop!(submit(&BOB, id, bobs(2)), Error::<Test>::WrongBinding);
		assert_ok!(submit(&BOB, id, bobs(1)));
		assert_eq!((Groth16::next_nonce(BOB), Groth16::next_nonce(CHARLIE)), (2, 0));
	});
}

#[test]
fn a_bound_proof_is_good_for_its_context_and_its_chain_only() {
	run(|| {
		let id = with_binding();
		let one = BN254.submission(&bound(&BOB, &context("order 7"), 0, 1));
		assert_noop!(submit_for(&BOB, id, one.clone(), context("order 8")), Error::<Test>::WrongBinding);
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(0xcd));
		assert_noop!(submit_for(&BOB, id, one.clone(), context("order 7")), Error::<Test>::WrongBinding);
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(0xab));
		assert_ok!(submit_for(&BOB, id, one, context("order 7")));
	});
}

#[test]
fn the_proofs_of_a_batch_have_nonces_in_a_row() {
	run(|| {
		let id = with_binding();
		assert_noop!(submit_batch(&BOB, id, vec![bobs(1), bobs(0)]), Error::<Test>::WrongBinding);
		assert_ok!(submit_batch(&BOB, id, vec![bobs(0), bobs(1), bobs(2)]));
		assert_eq!(Groth16::next_nonce(BOB), 3);
	});
}

#[test]
fn a_proof_that_is_wrong_uses_no_nonce() {
	run(|| {
		let id = with_binding();
		let wrong = Submission { proof: SECOND.submission(&bound(&BOB, &context(""), 0, 0)).proof, ..bobs(0) };
		assert_noop!(submit(&BOB, id, wrong), Error::<Test>::InvalidProof);
		assert_eq!(Groth16::next_nonce(BOB), 0);
	});
}

#[test]
fn the_first_nonce_of_an_account_is_paid_for() {
	run(|| {
		let id = with_binding();
		let before = free(&TREASURY);
		assert_ok!(submit(&BOB, id, bobs(0)));
		assert_ok!(submit(&BOB, id, bobs(1)));
		assert_eq!(free(&TREASURY), before + PERMANENT_PRICE);
	});
}

#[test]
fn binding_and_nullifier_go_together() {
	run(|| {
		let id = registered(&BLS, Declaration { binding: true, nullifier: Some(2), ..plain(&BLS) });
		let proof = |nonce, number| BLS.submission(&bound(&BOB, &context(""), nonce, number));
		assert_ok!(submit(&BOB, id, proof(0, 5)));
		assert_noop!(submit(&BOB, id, proof(1, 5)), Error::<Test>::NullifierUsed);
		assert_ok!(submit(&BOB, id, proof(1, 6)));
	});
}

/// Anybody can make another proof of the same statement, here with A and B negated. So a proof is known by what it
/// proves, never by its bytes.
#[test]
fn another_proof_of_the_same_statement_does_not_count_again() {
	fn other(mut one: Submission) -> Submission {
		assert_eq!(one.proof.len(), 128, "compressed");
		// The signs of A and B.
		one.proof[31] ^= 0x80;
		one.proof[95] ^= 0x80;
		one
	}
	run(|| {
		let id = with_nullifier();
		let one = BN254.submission(&inputs(1));
		assert_ok!(submit(&BOB, id, one.clone()));
		assert_noop!(submit(&CHARLIE, id, other(one)), Error::<Test>::NullifierUsed);
		assert_ok!(submit(&CHARLIE, id, other(BN254.submission(&inputs(2)))));
		assert_noop!(submit(&BOB, id, BN254.submission(&inputs(2))), Error::<Test>::NullifierUsed);
	});
	run(|| {
		let id = with_binding();
		assert_ok!(submit(&BOB, id, bobs(0)));
		assert_noop!(submit(&BOB, id, other(bobs(0))), Error::<Test>::WrongBinding);
	});
}

#[test]
fn a_binding_is_what_the_documentation_says() {
	use frame::hashing::blake2_256;
	let context = context("order 7");
	let content =
		[&b"artel/groth16/binding/1"[..], &[0xab; 32], &[2; 32], &[7 << 2], b"order 7", &[5, 0, 0, 0, 0, 0, 0, 0]];
	let mut expected = blake2_256(&content.concat());
	expected[31] &= 0x1f;
	assert_eq!(binding(&H256::repeat_byte(0xab), &BOB, &context, 5), expected);
}
