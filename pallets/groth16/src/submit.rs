//! Proofs, one or many of a circuit.

use crate::{Batch, CircuitId, Config, Context, Declaration, Error, KeyBytes, Pallet, Submission, statement};
use alloc::vec::Vec;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// Tells whether the proof counts once.
	pub(crate) fn do_submit(
		who: T::AccountId,
		circuit: CircuitId,
		one: Submission,
		context: Context,
	) -> Result<bool, DispatchError> {
		let verify = |declaration: &Declaration, key: &KeyBytes, batch: &[Submission]| {
			batch.iter().try_for_each(|one| Self::verify_one(declaration, key, one))
		};
		Self::accept(who, circuit, &[one], context, verify)
	}

	/// Tells whether the proofs count once.
	pub(crate) fn do_submit_batch(
		who: T::AccountId,
		circuit: CircuitId,
		batch: &Batch,
		context: Context,
	) -> Result<bool, DispatchError> {
		Self::accept(who, circuit, batch, context, Self::verify_all)
	}

	/// Verifies with `verify`, between the checks that cost less and all that is written.
	fn accept(
		who: T::AccountId,
		circuit: CircuitId,
		batch: &[Submission],
		context: Context,
		verify: impl FnOnce(&Declaration, &KeyBytes, &[Submission]) -> Result<(), Error<T>>,
	) -> Result<bool, DispatchError> {
		let (declaration, key) = Self::active(&circuit)?;
		let has_arity = |one: &Submission| u32::try_from(one.inputs.len()) == Ok(declaration.inputs);
		ensure!(batch.iter().all(has_arity), Error::<T>::WrongInputCount);
		Self::ensure_room(batch.len())?;
		let uses = Self::unused(&who, &circuit, &declaration, &context, batch)?;
		verify(&declaration, &key, batch)?;

		Self::spend(&who, &circuit, uses)?;
		let statements = batch.iter().map(|one| statement(&one.inputs)).collect();
		Self::give_receipts(who, circuit, statements, context)?;
		Ok(declaration.is_once())
	}

	pub(crate) fn verify_one(declaration: &Declaration, key: &KeyBytes, one: &Submission) -> Result<(), Error<T>> {
		Ok(artel_groth16::verify(declaration.curve, key, &one.proof, &one.inputs)?)
	}

	fn verify_all(declaration: &Declaration, key: &KeyBytes, batch: &[Submission]) -> Result<(), Error<T>> {
		let (proofs, inputs): (Vec<_>, Vec<_>) = batch.iter().map(|one| (&one.proof, &one.inputs)).unzip();
		Ok(artel_groth16::verify_batch(declaration.curve, key, &proofs, &inputs)?)
	}
}
