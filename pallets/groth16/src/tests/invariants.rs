//! What must not happen is noticed.

use crate::{mock::*, *};
use frame::{testing_prelude::*, token::fungible::MutateHold};

/// Alice has a circuit with a nullifier, Bob a receipt of it in block 1, which is over; `corrupt` breaks the invariant
/// with that number.
fn noticed(number: char, corrupt: impl FnOnce(CircuitId, ReceiptId)) {
	new_test_ext().execute_with(|| {
		let circuit = registered(&BN254, Declaration { nullifier: Some(0), ..plain(&BN254) });
		let receipt = receipt_for(&BN254, circuit, 1);
		pass(1);
		assert_ok!(Groth16::do_try_state());
		corrupt(circuit, receipt);
		let DispatchError::Other(what) = Groth16::do_try_state().unwrap_err() else { panic!("it says what is wrong") };
		assert!(what.starts_with(number), "{what}");
	});
}

fn change(id: CircuitId, change: impl FnOnce(&mut CircuitOf<Test>)) {
	Circuits::<Test>::mutate(id, |circuit| change(circuit.as_mut().unwrap()));
}

fn change_receipt(id: ReceiptId, change: impl FnOnce(&mut ReceiptOf<Test>)) {
	Receipts::<Test>::mutate(id, |receipt| change(receipt.as_mut().unwrap()));
}

#[test]
fn holds_that_nothing_explains() {
	noticed('1', |circuit, _| change(circuit, |circuit| circuit.deposit += 1));
	noticed('1', |circuit, _| change(circuit, |circuit| circuit.key_deposit -= 1));
	noticed('1', |_, receipt| change_receipt(receipt, |receipt| receipt.deposit += 1));
	noticed('1', |_, _| Balances::hold(&HoldReason::Deposit.into(), &ALICE, 1).unwrap());
}

#[test]
fn circuits_that_are_not_whole() {
	noticed('2', |circuit, _| Declarations::<Test>::remove(circuit));
	noticed('2', |circuit, _| Keys::<Test>::remove(circuit));
	noticed('2', |circuit, _| Circuits::<Test>::remove(circuit));
	noticed('2', |circuit, _| change(circuit, |circuit| circuit.retired = Some(1)));
	noticed('2', |circuit, _| {
		Keys::<Test>::remove(circuit);
		change(circuit, |circuit| circuit.retired = Some(1));
	});
	noticed('2', |circuit, _| {
		Keys::<Test>::mutate(circuit, |key| {
			key.as_mut().unwrap().pop();
		});
	});
	noticed('2', |circuit, _| {
		Declarations::<Test>::mutate(circuit, |declaration| declaration.as_mut().unwrap().inputs += 1);
	});
}

#[test]
fn a_circuit_under_another_hash() {
	noticed('3', |circuit, _| Keys::<Test>::mutate(circuit, |key| key.as_mut().unwrap()[0] ^= 1));
}

#[test]
fn receipts_that_say_something_else() {
	noticed('4', |_, receipt| change_receipt(receipt, |receipt| receipt.statement = H256::zero()));
	noticed('4', |_, receipt| change_receipt(receipt, |receipt| receipt.submitter = CHARLIE));
	noticed('4', |_, id| {
		let mut receipt = Receipts::<Test>::take(id).unwrap();
		receipt.block = 3;
		Receipts::<Test>::insert(receipt.id(), receipt);
	});
	noticed('4', |_, id| {
		let mut receipt = Receipts::<Test>::take(id).unwrap();
		receipt.circuit = H256::zero();
		Receipts::<Test>::insert(receipt.id(), receipt);
	});
}

#[test]
fn leaves_and_roots_that_do_not_match() {
	noticed('5', |_, _| Roots::<Test>::remove(1));
	noticed('5', |_, _| Roots::<Test>::insert(1, H256::zero()));
	noticed('5', |_, _| Roots::<Test>::insert(2, H256::zero()));
	noticed('5', |_, _| Leaves::<Test>::remove(1));
	noticed('5', |_, _| Leaves::<Test>::insert(2, BoundedVec::default()));
	noticed('5', |_, _| Leaves::<Test>::mutate(1, |leaves| leaves[0] = H256::zero()));
}

#[test]
fn nullifiers_and_nonces_of_nothing() {
	noticed('6', |_, _| Nullifiers::<Test>::insert(H256::zero(), input(1), ()));
	noticed('6', |circuit, _| {
		Declarations::<Test>::mutate(circuit, |declaration| declaration.as_mut().unwrap().nullifier = None);
	});
	noticed('6', |_, _| NextNonce::<Test>::insert(BOB, 0));
}
