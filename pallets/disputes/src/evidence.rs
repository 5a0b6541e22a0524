//! Evidence of both sides, and what is held for it.

use crate::{
	Action, Config, DisputeId, DisputeOf, Disputes, Error, Event, HoldReason, MAX_PIECES, Note, Pallet, Piece,
	ProofReference, Shown, ShownProof, Side, Uri,
};
use artel_primitives::{
	Balance,
	proofs::{ProofVerifier, Unproven},
};
use artel_storage::Entries;
use frame::{
	prelude::*,
	token::fungible::{InspectHold, MutateHold},
};

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
		let mut dispute = Self::open_for(id, Action::SubmitEvidence)?;
		let by = dispute.side_of(&who).ok_or(Error::<T>::NotParty)?;
		let shown = dispute.shown_by_mut(by);
		ensure!(u32::from(shown.pieces) < MAX_PIECES, Error::<T>::TooMuchEvidence);
		let proof = proof.map(Self::checked).transpose()?;
		let piece = Piece { hash, uri, note, proof };
		let deposit = Self::price(piece.encoded_size())?;
		shown.deposit = shown.deposit.checked_add(deposit).ok_or(ArithmeticError::Overflow)?;
		shown.pieces = shown.pieces.saturating_add(1);

		T::Currency::hold(&HoldReason::Deposit.into(), &who, deposit)?;
		Shown::<T>::try_append(id, by, &piece).map_err(|()| Error::<T>::TooMuchEvidence)?;
		Disputes::<T>::entry(id).insert(&dispute);
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

	/// Forgets what one side has shown, unread, and returns its deposit.
	pub(crate) fn forget_evidence(id: DisputeId, dispute: &DisputeOf<T>, by: Side) -> DispatchResult {
		let shown = dispute.shown_by(by);
		if shown.pieces > 0 {
			Shown::<T>::entry((id, by)).remove();
		}
		if shown.deposit > 0 {
			let (payer, reason) = (dispute.account(by), HoldReason::Deposit.into());
			// Nobody else takes from this hold. If somebody did, what is missing must not keep both sides from their money.
			let left = T::Currency::balance_on_hold(&reason, payer).min(shown.deposit);
			T::Currency::release(&reason, payer, left, Precision::Exact)?;
		}
		Ok(())
	}
}
