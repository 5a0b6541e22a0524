//! Receipts, and the root over those of a block.

use crate::{
	CircuitId, Config, Context, Error, Event, Leaves, Pallet, Receipt, ReceiptId, ReceiptOf, ReceiptPath, Receipts,
	Roots, merkle,
};
use alloc::vec::Vec;
use frame::{deps::sp_runtime::DigestItem, prelude::*};

/// Bytes of a hash: what a leaf takes, and a root.
const HASH_BYTES: usize = 32;

impl<T: Config> Pallet<T> {
	fn leaf_count(block: BlockNumberFor<T>) -> usize {
		Leaves::<T>::decode_len(block).unwrap_or_default()
	}

	/// Refuses more receipts than the block holds.
	pub(crate) fn ensure_room(receipts: usize) -> DispatchResult {
		let count = Self::leaf_count(frame_system::Pallet::<T>::block_number()).checked_add(receipts);
		let room = usize::try_from(T::MaxReceipts::get()).map_err(|_| ArithmeticError::Overflow)?;
		ensure!(count.is_some_and(|count| count <= room), Error::<T>::BlockFull);
		Ok(())
	}

	/// The deposit for a receipt and its leaf; for the first one of a call also that for the two records of the block.
	fn receipt_deposit(receipt: &ReceiptOf<T>, is_first: bool) -> Result<crate::BalanceOf<T>, ArithmeticError> {
		let bytes = receipt.encoded_size().checked_add(HASH_BYTES).ok_or(ArithmeticError::Overflow)?;
		let own = Self::price(bytes)?;
		if !is_first {
			return Ok(own);
		}
		let records = Self::price(HASH_BYTES)?.checked_add(&Self::price(0)?);
		records.and_then(|records| records.checked_add(&own)).ok_or(ArithmeticError::Overflow)
	}

	/// Gives a receipt for each of these statements.
	pub(crate) fn give_receipts(
		submitter: T::AccountId,
		circuit: CircuitId,
		statements: Vec<H256>,
		context: Context,
	) -> DispatchResult {
		let block = frame_system::Pallet::<T>::block_number();
		let mut next = u32::try_from(Self::leaf_count(block)).map_err(|_| ArithmeticError::Overflow)?;
		let (mut held, mut receipts) = (crate::BalanceOf::<T>::zero(), Vec::new());
		for statement in statements {
			let (submitter, context) = (submitter.clone(), context.clone());
			let deposit = Zero::zero();
			let mut receipt = Receipt { circuit, statement, submitter, context, block, index: next, deposit };
			receipt.deposit = Self::receipt_deposit(&receipt, receipts.is_empty())?;
			held = held.checked_add(&receipt.deposit).ok_or(ArithmeticError::Overflow)?;
			next = next.checked_add(1).ok_or(ArithmeticError::Overflow)?;
			receipts.push(receipt);
		}
		Self::hold(&submitter, held)?;

		for receipt in receipts {
			let id = receipt.id();
			let (statement, submitter) = (receipt.statement, receipt.submitter.clone());
			Leaves::<T>::try_append(block, id).map_err(|()| Error::<T>::BlockFull)?;
			Receipts::<T>::insert(id, receipt);
			Self::deposit_event(Event::ProofVerified { receipt: id, circuit, statement, submitter });
		}
		Ok(())
	}

	pub(crate) fn do_prune(receipts: &[ReceiptId]) -> DispatchResult {
		ensure!(!receipts.is_empty(), Error::<T>::NoReceipts);
		for id in receipts {
			let receipt = Receipts::<T>::get(id).ok_or(Error::<T>::ReceiptNotFound)?;
			ensure!(Self::is_over(receipt.block)?, Error::<T>::ReceiptAlive);
			Self::release(&receipt.submitter, receipt.deposit)?;

			Receipts::<T>::remove(id);
			Leaves::<T>::remove(receipt.block);
			Roots::<T>::remove(receipt.block);
			Self::deposit_event(Event::ReceiptPruned { receipt: *id });
		}
		Ok(())
	}

	/// Publishes the root of the receipts of the block that ends.
	pub(crate) fn seal_receipts(block: BlockNumberFor<T>) {
		let leaves = Leaves::<T>::get(block);
		if leaves.is_empty() {
			return;
		}
		let (root, count) = (merkle::root(&leaves), crate::cost::count(leaves.len()));
		Roots::<T>::insert(block, root);
		let item = (b"artel/groth16/root/1", root, count).encode();
		frame_system::Pallet::<T>::deposit_log(DigestItem::Other(item));
	}

	/// How a receipt is found in the root of its block.
	pub(crate) fn path_of(id: ReceiptId) -> Option<ReceiptPath<BlockNumberFor<T>>> {
		let Receipt { block, index, .. } = Receipts::<T>::get(id)?;
		let root = Roots::<T>::get(block)?;
		let path = merkle::path(&Leaves::<T>::get(block), index);
		Some(ReceiptPath { block, root, index, path })
	}
}
