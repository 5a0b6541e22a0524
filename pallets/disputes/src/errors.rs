//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such dispute, or it has ended.
		DisputeNotFound,
		/// The agreement is unknown, holds no money, has ended, or cannot be disputed.
		NothingToDispute,
		/// The agreement has an open dispute.
		AlreadyDisputed,
		/// Payer and payee of the agreement are one account.
		SameParties,
		/// Only the two sides of the agreement may do that.
		NotParty,
		/// Only the claimant may do that.
		NotClaimant,
		/// Only the side that the claim is against may do that.
		NotRespondent,
		/// The claim leaves the claimant nothing; demand a part of what is held.
		EmptyClaim,
		/// The offer gives the claimant all that it demands; concede instead.
		OfferCoversClaim,
		/// An offer can only be made better for the claimant.
		OfferNotBetter,
		/// The respondent has offered nothing.
		NoOffer,
		/// That cannot be done in this stage of the dispute.
		WrongStage,
		/// That can be done when this stage is over.
		TooEarly,
		/// The time for that is over.
		TooLate,
		/// The panel has no finding yet, and has time left for it.
		NoFinding,
		/// The last instance has decided.
		LastInstance,
		/// The ruling gives the caller all that it demands.
		NothingToAppeal,
		/// The side has shown as many pieces of evidence as it may.
		TooMuchEvidence,
		/// No circuit is registered with that hash.
		UnknownCircuit,
		/// The proof is not one for that circuit.
		MalformedProof,
		/// The proof does not prove that statement.
		InvalidProof,
		/// No receipt of a verified proof stands under that name.
		UnknownReceipt,
		/// The circuit accepts a proof once: submit it there, and show the receipt.
		ReceiptRequired,
	}
}
