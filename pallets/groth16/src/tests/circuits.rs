//! Circuits are registered, checked once, and versioned.

use crate::{mock::*, *};
use ark_serialize::Compress;
use artel_groth16::Curve;
use frame::testing_prelude::*;

fn register(new: NewCircuit) -> DispatchResult {
	Groth16::register(signed(&ALICE), new)
}

fn with(declaration: Declaration) -> NewCircuit {
	new_circuit(&BN254, declaration)
}

#[test]
fn a_circuit_is_registered_under_the_hash_of_its_key() {
	run(|| {
		for secrets in [&*BN254, &*BLS] {
			let id = registered(secrets, plain(secrets));
			let key = secrets.key(Compress::No);
			assert_eq!(id, circuit_id(secrets.curve(), &key));
			let view = Groth16::circuit(id).unwrap();
			assert_eq!((view.declaration, view.key), (plain(secrets), Some(key.into_inner())));
			let circuit = view.circuit.unwrap();
			assert_eq!((circuit.owner, circuit.version, circuit.predecessor), (ALICE, 1, None));
			assert_eq!((circuit.audit, circuit.retired), (None, None));
		}
	});
}

#[test]
fn the_form_of_the_key_makes_no_difference() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let again = NewCircuit { key: BN254.key(Compress::No), ..with(plain(&BN254)) };
		assert_noop!(register(again), Error::<Test>::CircuitExists);
		assert_eq!(Circuits::<Test>::iter_keys().collect::<Vec<_>>(), vec![id]);
	});
}

#[test]
fn record_and_key_are_held_for_and_the_declaration_is_paid_for() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let circuit = Circuits::<Test>::get(id).unwrap();
		let price = |bytes: usize| ITEM_DEPOSIT + BYTE_DEPOSIT * bytes as Balance;
		assert_eq!(circuit.deposit, price(circuit.encoded_size()));
		assert_eq!(circuit.key_deposit, price(Keys::<Test>::get(id).unwrap().len()));
		assert_eq!(held(&ALICE), circuit.deposit + circuit.key_deposit);
		assert_eq!(free(&TREASURY), ENDOWMENT + PERMANENT_PRICE);
		assert_eq!(free(&ALICE), ENDOWMENT - held(&ALICE) - PERMANENT_PRICE);
	});
}

#[test]
fn a_new_version_is_its_owners() {
	run(|| {
		let first = registered(&BN254, plain(&BN254));
		let second = NewCircuit { predecessor: Some(first), ..new_circuit(&SECOND, plain(&SECOND)) };
		assert_noop!(Groth16::register(signed(&BOB), second.clone()), Error::<Test>::NotOwner);
		assert_ok!(register(second));
		let circuit = Circuits::<Test>::get(last_circuit()).unwrap();
		assert_eq!((circuit.version, circuit.predecessor), (2, Some(first)));
		let lost = NewCircuit { predecessor: Some(H256::zero()), ..new_circuit(&BLS, plain(&BLS)) };
		assert_noop!(register(lost), Error::<Test>::UnknownPredecessor);
	});
}

#[test]
fn names_are_text_and_addresses_are_absolute() {
	run(|| {
		for name in [vec![], vec![0xff]] {
			let new = NewCircuit { name: name.try_into().unwrap(), ..with(plain(&BN254)) };
			assert_noop!(register(new), Error::<Test>::InvalidName);
		}
		for bad in ["", "here", "https:", "https://a b"] {
			let source = NewCircuit { source: artefact(bad), ..with(plain(&BN254)) };
			assert_noop!(register(source), Error::<Test>::InvalidUri);
			let setup = NewCircuit { setup: artefact(bad), ..with(plain(&BN254)) };
			assert_noop!(register(setup), Error::<Test>::InvalidUri);
		}
	});
}

#[test]
fn a_declaration_names_inputs_that_there_are() {
	run(|| {
		let declared = |inputs, binding, nullifier| Declaration { curve: Curve::Bn254, inputs, binding, nullifier };
		for (declaration, error) in [
			(declared(65, false, None), Error::<Test>::TooManyInputs),
			(declared(0, true, None), Error::NoSuchInput),
			(declared(3, false, Some(3)), Error::NoSuchInput),
			(declared(0, false, Some(0)), Error::NoSuchInput),
			(declared(3, true, Some(0)), Error::NullifierIsBinding),
		] {
			assert_noop!(register(with(declaration)), error);
		}
		assert_ok!(register(with(declared(3, true, Some(2)))));
	});
}

#[test]
fn a_key_is_checked_completely() {
	run(|| {
		let with_key = |key: Vec<u8>| NewCircuit { key: key.try_into().unwrap(), ..with(plain(&BN254)) };
		let key = BN254.key(Compress::No).into_inner();
		let changed = |at: usize, bytes: &[u8]| {
			let mut key = key.clone();
			key[at..at + bytes.len()].copy_from_slice(bytes);
			with_key(key)
		};
		assert_noop!(register(with_key(vec![])), Error::<Test>::KeyMalformed);
		assert_noop!(register(with_key(key[..key.len() - 1].to_vec())), Error::<Test>::KeyMalformed);
		// Alpha's y plus one is not on the curve.
		assert_noop!(register(changed(32, &[key[32] ^ 1])), Error::<Test>::KeyPointInvalid);
		// The flag of infinity, with coordinates that are zero.
		let mut infinity = [0; 64];
		infinity[63] = 0b0100_0000;
		assert_noop!(register(changed(0, &infinity)), Error::<Test>::KeyPointAtInfinity);
		// Delta is gamma.
		let gamma = key[192..320].to_vec();
		assert_noop!(register(changed(320, &gamma)), Error::<Test>::KeyForgeable);
		// One input more and one less than the key has.
		for inputs in [2, 4] {
			let new = with(Declaration { inputs, ..plain(&BN254) });
			assert_noop!(register(new), Error::<Test>::KeyArity);
		}
	});
}

#[test]
fn a_key_of_the_other_curve_is_none() {
	run(|| {
		let on_bls = Declaration { curve: Curve::Bls12_381, ..plain(&BN254) };
		assert_noop!(register(with(on_bls)), Error::<Test>::KeyMalformed);
	});
}

#[test]
fn who_cannot_pay_registers_nothing() {
	run(|| {
		let new = || with(plain(&BN254));
		assert_noop!(Groth16::register(signed(&NOBODY), new()), TokenError::FundsUnavailable);
		assert_noop!(Groth16::register(RuntimeOrigin::none(), new()), DispatchError::BadOrigin);
		assert_noop!(Groth16::register(RuntimeOrigin::root(), new()), DispatchError::BadOrigin);
	});
}
