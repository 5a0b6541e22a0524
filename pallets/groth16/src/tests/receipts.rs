//! Receipts stand for a time, paid for by their submitters.

use crate::{mock::*, *};
use codec::Encode;
use frame::{hashing::sha2_256, testing_prelude::*};

fn price(bytes: usize) -> Balance {
	ITEM_DEPOSIT + BYTE_DEPOSIT * bytes as Balance
}

#[test]
fn a_receipt_is_named_by_what_it_says() {
	run(|| {
		let circuit = registered(&BN254, plain(&BN254));
		pass(4);
		assert_ok!(submit_for(&BOB, circuit, BN254.submission(&inputs(1)), context("abc")));
		let (id, statement) = (receipts()[0], statement(&inputs(1)));
		let content = [
			&[0][..],
			b"artel/groth16/receipt/1",
			circuit.as_bytes(),
			statement.as_bytes(),
			&[2; 32],
			&[3 << 2],
			b"abc",
			&5u64.to_le_bytes(),
			&0u32.to_le_bytes(),
		];
		assert_eq!(id, H256(sha2_256(&content.concat())));
	});
}

#[test]
fn the_statement_is_the_hash_of_the_inputs() {
	let listed = [&[3 << 2][..], &inputs(1).concat()].concat();
	assert_eq!(statement(&inputs(1)), H256(frame::hashing::blake2_256(&listed)));
	assert_eq!(statement(&inputs(1)), H256(frame::hashing::blake2_256(&inputs(1).to_vec().encode())));
}

#[test]
fn each_is_held_for_and_the_block_once_a_call() {
	run(|| {
		let circuit = registered(&BN254, plain(&BN254));
		assert_ok!(submit_batch(&BOB, circuit, vec![BN254.submission(&inputs(1)), BN254.submission(&inputs(2))]));
		let deposits: Vec<_> = receipts()
			.into_iter()
			.map(|id| Receipts::<Test>::get(id).unwrap())
			.map(|receipt| (receipt.deposit, price(receipt.encoded_size() + 32)))
			.collect();
		assert_eq!(deposits[0].0, deposits[0].1 + price(32) + price(0));
		assert_eq!(deposits[1].0, deposits[1].1);
		assert_eq!(held(&BOB), deposits[0].0 + deposits[1].0);
	});
}

#[test]
fn anyone_prunes_them_when_they_are_over() {
	run(|| {
		let circuit = registered(&BN254, plain(&BN254));
		let first = receipt_for(&BN254, circuit, 1);
		let second = receipt_for(&BN254, circuit, 2);
		pass(RETENTION - 1);
		assert_noop!(prune(&[first]), Error::<Test>::ReceiptAlive);
		pass(1);
		assert!(Groth16::receipt_path(first).is_some());
		assert_ok!(prune(&[first]));
		assert_eq!(last_event(), Event::ReceiptPruned { receipt: first });
		assert_eq!(held(&BOB), Receipts::<Test>::get(second).unwrap().deposit);
		assert_eq!((Roots::<Test>::get(1), Leaves::<Test>::contains_key(1)), (None, false));
		assert_noop!(prune(&[second, first]), Error::<Test>::ReceiptNotFound);
		assert_ok!(prune(&[second]));
		assert_eq!((held(&BOB), free(&BOB)), (0, ENDOWMENT));
	});
}

#[test]
fn nothing_is_no_receipt() {
	run(|| {
		assert_noop!(prune(&[]), Error::<Test>::NoReceipts);
		assert_noop!(prune(&[H256::zero()]), Error::<Test>::ReceiptNotFound);
		let unsigned = Groth16::prune(RuntimeOrigin::none(), vec![H256::zero()].try_into().unwrap());
		assert_noop!(unsigned, DispatchError::BadOrigin);
	});
}

#[test]
fn one_receipt_is_not_pruned_twice_in_a_call() {
	run(|| {
		let circuit = registered(&BN254, plain(&BN254));
		let receipt = receipt_for(&BN254, circuit, 1);
		pass(RETENTION);
		assert_noop!(prune(&[receipt, receipt]), Error::<Test>::ReceiptNotFound);
	});
}
