//! A receipt is shown to another chain.

use crate::{merkle, mock::*, *};
use codec::Encode;
use frame::{deps::sp_runtime::DigestItem, hashing::sha2_256, testing_prelude::*};
use proptest::prelude::*;

/// What another chain does with the content of a receipt, its number and a path: nothing of it is ours.
fn recompute(content: &[u8], index: u32, path: &[H256]) -> H256 {
	let mut hash = sha2_256(&[&[0], content].concat());
	for (height, sibling) in path.iter().enumerate() {
		let is_left = index >> height & 1 == 0;
		let (left, right) = if is_left { (&hash[..], &sibling[..]) } else { (&sibling[..], &hash[..]) };
		hash = sha2_256(&[&[1], left, right].concat());
	}
	hash.into()
}

fn content(id: ReceiptId) -> Vec<u8> {
	let one = Receipts::<Test>::get(id).unwrap();
	(b"artel/groth16/receipt/1", one.circuit, one.statement, one.submitter, one.context, one.block, one.index).encode()
}

#[test]
fn each_receipt_of_a_block_leads_to_its_root() {
	run(|| {
		let circuit = registered(&BN254, plain(&BN254));
		for count in [1, 2, 3, 5, 8] {
			System::reset_events();
			let block = System::block_number();
			// One by itself, the rest together.
			receipt_for(&BN254, circuit, 0);
			if count > 1 {
				let rest = (1..count).map(|number| BN254.submission(&inputs(number))).collect();
				assert_ok!(submit_batch(&CHARLIE, circuit, rest));
			}
			let ids = receipts();
			assert_eq!(Groth16::statement_root(block), None, "the block is not over");
			assert_eq!(Groth16::receipt_path(ids[0]), None);
			pass(1);
			let root = Groth16::statement_root(block).unwrap();
			for (index, id) in (0u32..).zip(&ids) {
				let path = Groth16::receipt_path(*id).unwrap();
				assert_eq!((path.block, path.root, path.index), (block, root, index));
				assert_eq!(recompute(&content(*id), index, &path.path), root);
				assert_eq!(merkle::root_by_path(*id, index, &path.path), Some(root));
			}
		}
	});
}

#[test]
fn the_header_carries_the_root() {
	run(|| {
		let circuit = registered(&BN254, plain(&BN254));
		System::initialize(&2, &H256::zero(), &Default::default());
		let ids = [1, 2, 3].map(|number| receipt_for(&BN254, circuit, number));
		Groth16::on_finalize(2);
		let root = merkle::root(&ids);
		let item = DigestItem::Other([&b"artel/groth16/root/1"[..], root.as_bytes(), &3u32.to_le_bytes()].concat());
		assert_eq!(System::finalize().digest.logs, vec![item]);
	});
}

#[test]
fn a_block_without_receipts_has_no_root() {
	run(|| {
		System::initialize(&2, &H256::zero(), &Default::default());
		Groth16::on_finalize(2);
		assert_eq!(Groth16::statement_root(2), None);
		assert!(System::finalize().digest.logs.is_empty());
	});
}

proptest! {
	#[test]
	fn a_path_proves_its_leaf_and_no_other(count in 1..40u32, index in 0..40u32, other in 0..40u32) {
		let leaves: Vec<_> = (0..count).map(|number| merkle::leaf(&number.to_le_bytes())).collect();
		let (index, other) = (index % count, other % count);
		let (root, path) = (merkle::root(&leaves), merkle::path(&leaves, index));
		prop_assert_eq!(merkle::root_by_path(leaves[index as usize], index, &path), Some(root));
		if other != index {
			prop_assert_ne!(merkle::root_by_path(leaves[other as usize], index, &path), Some(root));
			prop_assert_ne!(merkle::root_by_path(leaves[index as usize], other, &path), Some(root));
		}
		// No such number in a tree of that height.
		let beyond = index + (1 << path.len());
		prop_assert_eq!(merkle::root_by_path(leaves[index as usize], beyond, &path), None);
	}
}
