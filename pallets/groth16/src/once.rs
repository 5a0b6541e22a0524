//! Bindings and nullifiers: what lets a proof count once.

use crate::{
	CircuitId, Config, Context, Declaration, Error, NextNonce, Nullifiers, Pallet, Submission, binding, types::Inputs,
};
use alloc::{collections::BTreeSet, vec::Vec};
use artel_groth16::Input;
use frame::prelude::*;

/// What proofs use up.
#[derive(Default)]
pub(crate) struct Uses {
	/// The next nonce after them, if they are bound.
	next_nonce: Option<u64>,
	/// Their nullifiers.
	nullifiers: Vec<Input>,
}

impl<T: Config> Pallet<T> {
	/// The hash of the first block of this chain.
	pub(crate) fn genesis() -> T::Hash {
		frame_system::Pallet::<T>::block_hash(BlockNumberFor::<T>::zero())
	}

	/// What these proofs use up, if all of it is unused.
	pub(crate) fn unused(
		who: &T::AccountId,
		circuit: &CircuitId,
		declaration: &Declaration,
		context: &Context,
		batch: &[Submission],
	) -> Result<Uses, DispatchError> {
		let mut uses = Uses::default();
		if declaration.binding {
			uses.next_nonce = Some(Self::bound(who, context, batch.iter().map(|one| &one.inputs))?);
		}
		if let Some(index) = declaration.nullifier {
			uses.nullifiers = Self::new_nullifiers(circuit, index, batch.iter().map(|one| &one.inputs))?;
		}
		Ok(uses)
	}

	/// The nonce after those of these inputs, if each is bound.
	fn bound<'a>(
		who: &T::AccountId,
		context: &Context,
		mut inputs: impl Iterator<Item = &'a Inputs>,
	) -> Result<u64, DispatchError> {
		let genesis = Self::genesis();
		inputs.try_fold(NextNonce::<T>::get(who), |nonce, inputs| {
			let expected = binding(&genesis, who, context, nonce);
			ensure!(inputs.first() == Some(&expected), Error::<T>::WrongBinding);
			Ok(nonce.checked_add(1).ok_or(ArithmeticError::Overflow)?)
		})
	}

	/// The nullifiers among these inputs, if each is new.
	fn new_nullifiers<'a>(
		circuit: &CircuitId,
		index: u32,
		inputs: impl Iterator<Item = &'a Inputs>,
	) -> Result<Vec<Input>, Error<T>> {
		let index = usize::try_from(index).map_err(|_| Error::<T>::WrongInputCount)?;
		let mut seen = BTreeSet::new();
		inputs
			.map(|inputs| {
				let nullifier = *inputs.get(index).ok_or(Error::<T>::WrongInputCount)?;
				ensure!(!Nullifiers::<T>::contains_key(circuit, nullifier), Error::<T>::NullifierUsed);
				ensure!(seen.insert(nullifier), Error::<T>::DuplicateNullifier);
				Ok(nullifier)
			})
			.collect()
	}

	/// Marks it as used. `who` pays for what stays for ever.
	pub(crate) fn spend(who: &T::AccountId, circuit: &CircuitId, uses: Uses) -> DispatchResult {
		let Uses { next_nonce, nullifiers } = uses;
		let is_first = next_nonce.is_some() && !NextNonce::<T>::contains_key(who);
		let records = nullifiers.len().checked_add(usize::from(is_first)).ok_or(ArithmeticError::Overflow)?;
		Self::pay_for(who, records)?;

		if let Some(nonce) = next_nonce {
			NextNonce::<T>::insert(who, nonce);
		}
		for nullifier in nullifiers {
			Nullifiers::<T>::insert(circuit, nullifier, ());
		}
		Ok(())
	}
}
