//! Many proofs together: all of them, or none.

use crate::{mock::*, *};
use artel_groth16::MAX_BATCH;
use codec::{Decode, Encode};
use frame::testing_prelude::*;

fn batch(secrets: &Secrets, count: u64) -> Vec<Submission> {
	(0..count).map(|number| secrets.submission(&inputs(number))).collect()
}

#[test]
fn each_proof_of_a_batch_gets_a_receipt() {
	run(|| {
		for secrets in [&*BN254, &*BLS] {
			System::reset_events();
			let id = registered(secrets, plain(secrets));
			assert_ok!(submit_batch(&BOB, id, batch(secrets, 5)));
			let statements: Vec<_> =
				receipts().into_iter().map(|id| Receipts::<Test>::get(id).unwrap().statement).collect();
			assert_eq!(statements, (0..5).map(|number| statement(&inputs(number))).collect::<Vec<_>>());
		}
	});
}

#[test]
fn one_and_the_most_are_a_batch() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		assert_ok!(submit_batch(&BOB, id, batch(&BN254, 1)));
		assert_ok!(submit_batch(&BOB, id, batch(&BN254, MAX_BATCH.into())));
		assert_eq!(receipts().len(), 129);
	});
}

#[test]
fn no_proof_and_too_many_are_none() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		assert_noop!(submit_batch(&BOB, id, vec![]), Error::<Test>::WrongBatchLength);
		let too_many = vec![BN254.submission(&inputs(1)); 129];
		assert!(Batch::decode(&mut too_many.encode().as_slice()).is_err(), "such a call does not decode");
	});
}

#[test]
fn a_bad_proof_fails_the_whole_batch() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		for place in [0, 2, 4] {
			let mut proofs = batch(&BN254, 5);
			proofs[place].inputs = listed(&inputs(77));
			assert_noop!(submit_batch(&BOB, id, proofs.clone()), Error::<Test>::InvalidBatch);
			let bad = Groth16::bad_proofs(id, proofs.try_into().unwrap()).unwrap();
			assert_eq!(bad, vec![BadProof { index: place as u32, why: artel_groth16::Error::Invalid }]);
		}
	});
}

#[test]
fn errors_that_would_cancel_do_not() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		// Two right proofs of which each has the C of the other: the sum of what is wrong is zero.
		let mut proofs = batch(&BN254, 2);
		let (first, second) = proofs.split_at_mut(1);
		let mut swapped = [first[0].proof.to_vec(), second[0].proof.to_vec()];
		let (a, b) = swapped.split_at_mut(1);
		a[0][96..].swap_with_slice(&mut b[0][96..]);
		for (one, proof) in proofs.iter_mut().zip(swapped) {
			one.proof = proof.try_into().unwrap();
		}
		assert_noop!(submit_batch(&BOB, id, proofs), Error::<Test>::InvalidBatch);
	});
}

#[test]
fn what_does_not_decode_is_told_apart() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let mut short = batch(&BN254, 3);
		short[1].proof = short[1].proof[1..].to_vec().try_into().unwrap();
		assert_noop!(submit_batch(&BOB, id, short), Error::<Test>::ProofMalformed);
		let mut few = batch(&BN254, 3);
		few[2].inputs = listed(&inputs(2)[..2]);
		assert_noop!(submit_batch(&BOB, id, few.clone()), Error::<Test>::WrongInputCount);
		let bad = Groth16::bad_proofs(id, few.try_into().unwrap()).unwrap();
		assert_eq!(bad, vec![BadProof { index: 2, why: artel_groth16::Error::InputCount }]);
		let mut large = batch(&BN254, 3);
		large[0].inputs = listed(&[[0xff; 32]; 3]);
		assert_noop!(submit_batch(&BOB, id, large), Error::<Test>::InputNotCanonical);
	});
}

#[test]
fn the_same_proof_twice_is_two_receipts_where_no_nullifier_is_declared() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		assert_ok!(submit_batch(&BOB, id, vec![BN254.submission(&inputs(1)); 2]));
		let ids = receipts();
		assert_eq!(ids.len(), 2);
		assert_ne!(ids[0], ids[1]);
	});
}

#[test]
fn a_full_block_takes_no_more() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		assert_ok!(submit_batch(&BOB, id, vec![BN254.submission(&inputs(1)); 128]));
		let three = vec![BN254.submission(&inputs(1)); 3];
		assert_noop!(submit_batch(&BOB, id, three.clone()), Error::<Test>::BlockFull);
		assert_ok!(submit_batch(&BOB, id, three[..2].to_vec()));
		assert_noop!(submit(&BOB, id, three[0].clone()), Error::<Test>::BlockFull);
		pass(1);
		assert_ok!(submit_batch(&BOB, id, three));
	});
}
