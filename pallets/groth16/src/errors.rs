//! What can be wrong with a call.

use crate::{Config, Error};
use artel_groth16::Error as Wrong;
use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// The name of a circuit has at least one character, and is UTF-8.
		InvalidName,
		/// The URI of an artefact is absolute.
		InvalidUri,
		/// A circuit has at most 64 public inputs.
		TooManyInputs,
		/// The binding is the first input, and the nullifier one of the inputs: the circuit has not as many.
		NoSuchInput,
		/// One input cannot be both the binding and the nullifier.
		NullifierIsBinding,
		/// The verifying key does not decode: its length, a flag or a coordinate is wrong.
		KeyMalformed,
		/// A point of the verifying key is not on the curve, or not in the group.
		KeyPointInvalid,
		/// A point of the verifying key is at infinity.
		KeyPointAtInfinity,
		/// The verifying key is one for another number of inputs.
		KeyArity,
		/// Gamma and delta of the verifying key are one point: anyone can forge proofs for it. Finish the set-up.
		KeyForgeable,
		/// A circuit with this verifying key is registered.
		CircuitExists,
		/// A circuit with this verifying key was registered before, and declared in another way. That stands for ever, so
		/// that its proofs cannot be used twice.
		DeclaredOtherwise,
		/// No circuit has this identifier.
		UnknownCircuit,
		/// The predecessor is not registered.
		UnknownPredecessor,
		/// Only the owner of the circuit may do this; a new version is the owner's too.
		NotOwner,
		/// The circuit was retired, so it takes no proofs.
		CircuitRetired,
		/// Retire the circuit first.
		NotRetired,
		/// Receipts of the circuit may still stand: wait until `Retention` blocks have passed since it was retired.
		TooEarly,
		/// The circuit is not marked as audited.
		NotAudited,
		/// The number of inputs is not that of the circuit.
		WrongInputCount,
		/// An input is not a number below the order of the scalar field.
		InputNotCanonical,
		/// The proof does not decode: its length, a flag or a coordinate is wrong.
		ProofMalformed,
		/// A point of the proof is not on the curve, not in the group, or at infinity.
		ProofPointInvalid,
		/// The proof is wrong: it does not prove this statement by this circuit.
		InvalidProof,
		/// A batch has at least one proof, and at most 128.
		WrongBatchLength,
		/// At least one proof of the batch is wrong; the view function `bad_proofs` tells which.
		InvalidBatch,
		/// The first input is not the binding of this caller, this context and the caller's next nonce.
		WrongBinding,
		/// The nullifier was used before.
		NullifierUsed,
		/// A nullifier occurs twice in the batch.
		DuplicateNullifier,
		/// The block holds no more receipts: try again in the next one.
		BlockFull,
		/// Name at least one receipt.
		NoReceipts,
		/// No receipt has this identifier, or it was pruned.
		ReceiptNotFound,
		/// The receipt stands for `Retention` blocks.
		ReceiptAlive,
	}
}

impl<T: Config> From<Wrong> for Error<T> {
	fn from(wrong: Wrong) -> Self {
		match wrong {
			Wrong::UnknownCurve | Wrong::KeyMalformed => Self::KeyMalformed,
			Wrong::KeyPointInvalid => Self::KeyPointInvalid,
			Wrong::KeyPointAtInfinity => Self::KeyPointAtInfinity,
			Wrong::KeyArity => Self::KeyArity,
			Wrong::KeyForgeable => Self::KeyForgeable,
			Wrong::ProofMalformed => Self::ProofMalformed,
			Wrong::ProofPointInvalid => Self::ProofPointInvalid,
			Wrong::InputNotCanonical => Self::InputNotCanonical,
			Wrong::InputCount | Wrong::BatchMismatch => Self::WrongInputCount,
			Wrong::BatchEmpty | Wrong::BatchTooLong => Self::WrongBatchLength,
			Wrong::Invalid => Self::InvalidProof,
			Wrong::BatchInvalid => Self::InvalidBatch,
		}
	}
}
