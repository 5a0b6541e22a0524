//! What must hold after every block; the numbers are those of the crate header.

use crate::{
	BalanceOf, Circuits, Config, Declarations, HoldReason, Keys, Leaves, NextNonce, Nullifiers, Pallet, Receipts,
	Roots, circuits::id_of, merkle,
};
use alloc::collections::BTreeMap;
use artel_groth16::{MAX_INPUTS, max_registered_key_len};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

/// What is held from each account.
type Owed<T> = BTreeMap<<T as frame_system::Config>::AccountId, BalanceOf<T>>;

fn add<T: Config>(owed: &mut Owed<T>, payer: T::AccountId, amount: BalanceOf<T>) -> Result<(), TryRuntimeError> {
	let sum = owed.entry(payer).or_default();
	*sum = sum.checked_add(&amount).ok_or("deposits overflow")?;
	Ok(())
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut owed = Owed::<T>::new();
		Self::try_circuits(&mut owed)?;
		Self::try_receipts(&mut owed)?;
		Self::try_leaves()?;
		for (circuit, _, ()) in Nullifiers::<T>::iter() {
			let declared = Declarations::<T>::get(circuit).and_then(|declaration| declaration.nullifier);
			ensure!(declared.is_some(), "6: a nullifier of a circuit that has none");
		}
		ensure!(NextNonce::<T>::iter_values().all(|nonce| nonce > 0), "6: a nonce that was not used");
		for (payer, sum) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &payer);
			ensure!(held == sum, "1: what is held is not what is owed");
		}
		Ok(())
	}

	fn try_circuits(owed: &mut Owed<T>) -> Result<(), TryRuntimeError> {
		for (id, circuit) in Circuits::<T>::iter() {
			ensure!(Declarations::<T>::contains_key(id), "2: a circuit that is not declared");
			let has_key = Keys::<T>::contains_key(id);
			ensure!(has_key == circuit.retired.is_none(), "2: a key of a retired circuit, or none of an active one");
			ensure!(has_key || circuit.key_deposit.is_zero(), "2: a deposit for no key");
			add::<T>(owed, circuit.owner.clone(), circuit.deposit)?;
			add::<T>(owed, circuit.owner, circuit.key_deposit)?;
		}
		for (id, key) in Keys::<T>::iter() {
			ensure!(Circuits::<T>::contains_key(id), "2: a key without a circuit");
			let declaration = Declarations::<T>::get(id).ok_or("2: a key that is not declared")?;
			let length = max_registered_key_len(declaration.curve, declaration.inputs.min(MAX_INPUTS));
			ensure!(u32::try_from(key.len()) == Ok(length), "2: a key of another length than declared");
			ensure!(Some(id) == id_of(declaration.curve, &key), "3: a circuit under another hash than its key's");
		}
		Ok(())
	}

	fn try_receipts(owed: &mut Owed<T>) -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		for (id, receipt) in Receipts::<T>::iter() {
			ensure!(id == receipt.id(), "4: a receipt under another hash");
			ensure!(Declarations::<T>::contains_key(receipt.circuit), "4: a receipt of an unknown circuit");
			ensure!(receipt.block <= now, "4: a receipt of a block to come");
			if let Ok(leaves) = Leaves::<T>::try_get(receipt.block) {
				let index = usize::try_from(receipt.index).map_err(|_| "5: a number too large")?;
				ensure!(leaves.get(index) == Some(&id), "5: a receipt that is not its leaf");
			}
			add::<T>(owed, receipt.submitter, receipt.deposit)?;
		}
		Ok(())
	}

	fn try_leaves() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();
		for (block, leaves) in Leaves::<T>::iter() {
			ensure!(!leaves.is_empty(), "5: leaves of nothing");
			let root = Roots::<T>::get(block);
			ensure!(
				root == Some(merkle::root(&leaves)) || (block == now && root.is_none()),
				"5: not the root of its leaves"
			);
		}
		ensure!(Roots::<T>::iter_keys().all(Leaves::<T>::contains_key), "5: a root of no leaves");
		Ok(())
	}
}
