//! Evidence of both sides, and what is held for it.

use crate::{
	Action, Config, DisputeId, Error, Event, HoldReason, Note, Pallet, Piece, ProofReference, Shown, ShownProof, Uri,
};
use artel_primitives::{
	Balance,
	proofs::{ProofVerifier, Unproven},
};
use frame::{prelude::*, token::fungible::MutateHold};

impl<T> From<Unproven> for Error<T> {
	fn from(unproven: Unproven) -> Self {
		match unproven {
			Unproven::UnknownCircuit => Self::UnknownCircuit,
			Unproven::Malformed => Self::MalformedProof,
			Unproven::Invalid => Self::InvalidProof,
			Unproven::UnknownReceipt => Self::UnknownReceipt,
			Unproven::ReceiptRequired => Self::ReceiptRequired,
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_submit_evidence(
		who: T::AccountId,
		id: DisputeId,
		hash: H256,
		uri: Uri,
		note: Option<Note>,
		proof: Option<ShownProof>,
	) -> DispatchResult {
		let dispute = Self::open_for(id, Action::SubmitEvidence)?;
		let by = dispute.side_of(&who).ok_or(Error::<T>::NotParty)?;
		let mut shown = Shown::<T>::get(id, by);
		ensure!(!shown.pieces.is_full(), Error::<T>::TooMuchEvidence);
		let proof = proof.map(Self::checked).transpose()?;
		let piece = Piece { hash, uri, note, proof };
		let deposit = Self::price(piece.encoded_size())?;
		shown.deposit = shown.deposit.checked_add(deposit).ok_or(ArithmeticError::Overflow)?;
		shown.pieces.try_push(piece.clone()).map_err(|_| Error::<T>::TooMuchEvidence)?;

		T::Currency::hold(&HoldReason::Deposit.into(), &who, deposit)?;
		Shown::<T>::insert(id, by, shown);
		Self::deposit_event(Event::EvidenceSubmitted { dispute: id, by, piece });
		Ok(())
	}

	/// What is kept of a proof, after it was checked if it is there.
	fn checked(shown: ShownProof) -> Result<ProofReference, Error<T>> {
		let ShownProof { circuit, statement, proof } = shown;
		if let Some(proof) = &proof {
			T::Proofs::verify(circuit, statement, proof)?;
		}
		Ok(ProofReference { circuit, statement, verified: proof.is_some() })
	}

	/// What a proof adds to the weight of its call.
	pub(crate) fn proof_weight(shown: &Option<ShownProof>) -> Weight {
		match shown {
			Some(ShownProof { proof: Some(proof), .. }) => T::Proofs::weight(proof),
			_ => Weight::zero(),
		}
	}

	/// The deposit for an item of that many bytes.
	pub(crate) fn price(bytes: usize) -> Result<Balance, ArithmeticError> {
		let bytes = Balance::try_from(bytes).map_err(|_| ArithmeticError::Overflow)?;
		let price = T::ByteDeposit::get().checked_mul(bytes);
		price.and_then(|price| price.checked_add(T::ItemDeposit::get())).ok_or(ArithmeticError::Overflow)
	}

	/// Forgets what one side has shown, and returns its deposit.
	pub(crate) fn forget_evidence(id: DisputeId, by: crate::Side, payer: &T::AccountId) -> DispatchResult {
		let deposit = Shown::<T>::take(id, by).deposit;
		if deposit > 0 {
			// Nobody else takes from this hold. If somebody did, what is missing must not keep both sides from their money.
			T::Currency::release(&HoldReason::Deposit.into(), payer, deposit, Precision::BestEffort)?;
		}
		Ok(())
	}
}
