//! Circuits end.

use crate::{mock::*, *};
use artel_primitives::proofs::ProofVerifier;
use codec::Encode;
use frame::testing_prelude::*;

#[test]
fn a_retired_circuit_takes_no_proofs_and_keeps_its_receipts() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let receipt = receipt_for(&BN254, id, 1);
		let before = held(&ALICE);
		let key_deposit = Circuits::<Test>::get(id).unwrap().key_deposit;
		assert_ok!(Groth16::retire(signed(&ALICE), id));
		assert_eq!(last_event(), Event::CircuitRetired { circuit: id });
		assert_eq!(held(&ALICE), before - key_deposit);

		let one = BN254.submission(&inputs(1));
		assert_noop!(submit(&BOB, id, one.clone()), Error::<Test>::CircuitRetired);
		assert_noop!(submit_batch(&BOB, id, vec![one]), Error::<Test>::CircuitRetired);
		assert!(!<Groth16 as ProofVerifier>::knows(id));
		let shown = Evidence::Receipt(receipt).encode();
		assert_ok!(<Groth16 as ProofVerifier>::verify(id, statement(&inputs(1)), &shown));
	});
}

#[test]
fn only_the_owner_ends_it_and_once() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		assert_noop!(Groth16::retire(signed(&BOB), id), Error::<Test>::NotOwner);
		assert_noop!(Groth16::retire(signed(&ALICE), H256::zero()), Error::<Test>::UnknownCircuit);
		assert_noop!(Groth16::remove(signed(&ALICE), id), Error::<Test>::NotRetired);
		assert_ok!(Groth16::retire(signed(&ALICE), id));
		assert_noop!(Groth16::retire(signed(&ALICE), id), Error::<Test>::CircuitRetired);
		pass(RETENTION);
		assert_noop!(Groth16::remove(signed(&BOB), id), Error::<Test>::NotOwner);
	});
}

#[test]
fn it_is_removed_when_no_receipt_has_to_stand() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		assert_ok!(Groth16::retire(signed(&ALICE), id));
		pass(RETENTION - 1);
		assert_noop!(Groth16::remove(signed(&ALICE), id), Error::<Test>::TooEarly);
		pass(1);
		assert_ok!(Groth16::remove(signed(&ALICE), id));
		assert_eq!(last_event(), Event::CircuitRemoved { circuit: id });
		assert_eq!((held(&ALICE), free(&ALICE)), (0, ENDOWMENT - PERMANENT_PRICE));
		assert_noop!(Groth16::remove(signed(&ALICE), id), Error::<Test>::UnknownCircuit);
		assert_noop!(submit(&BOB, id, BN254.submission(&inputs(1))), Error::<Test>::UnknownCircuit);
		let view = Groth16::circuit(id).unwrap();
		assert_eq!((view.declaration, view.circuit, view.key), (plain(&BN254), None, None));
	});
}

#[test]
fn it_comes_back_only_as_it_was_declared() {
	run(|| {
		let declaration = Declaration { nullifier: Some(1), ..plain(&BN254) };
		let id = registered(&BN254, declaration);
		let one = BN254.submission(&inputs(1));
		assert_ok!(submit(&BOB, id, one.clone()));
		assert_ok!(Groth16::retire(signed(&ALICE), id));
		pass(RETENTION);
		assert_ok!(Groth16::remove(signed(&ALICE), id));

		for other in [plain(&BN254), Declaration { binding: true, ..declaration }] {
			let new = new_circuit(&BN254, other);
			assert_noop!(Groth16::register(signed(&CHARLIE), new), Error::<Test>::DeclaredOtherwise);
		}
		let before = free(&TREASURY);
		assert_ok!(Groth16::register(signed(&CHARLIE), new_circuit(&BN254, declaration)));
		assert_eq!(free(&TREASURY), before, "the declaration was paid for");
		assert_noop!(submit(&BOB, id, one), Error::<Test>::NullifierUsed);
	});
}
