//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no escrow of that number: there never was, or it has ended.
		EscrowNotFound,
		/// It belongs to a market, which alone moves it.
		ManagedByMarket,
		/// It belongs to two accounts; no market moves it.
		NotManaged,
		/// It waits for a ruling.
		Frozen,
		/// It does not wait for a ruling.
		NotFrozen,
		/// Only the payer may do that.
		NotPayer,
		/// Only the payee may do that.
		NotPayee,
		/// Only the payer and the payee may do that.
		NotParty,
		/// Payer and payee are the same account.
		SameAccount,
		/// The referrer is the payer or the payee.
		ReferrerIsParty,
		/// The amount is nothing, or less than an account of that asset must have.
		AmountTooSmall,
		/// More than is left in the escrow.
		InsufficientBalance,
		/// The escrow takes a fee of what reaches its payee, so nobody else can be paid from it.
		TakesFee,
		/// The deadline is not in the future, or too far away.
		InvalidDeadline,
		/// A review or delay is shorter than `MinReview`, or longer than `MaxDuration`.
		InvalidReview,
		/// A claim that no dispute can contest would be money for nothing; allow an arbiter.
		Unarbitrated,
		/// The block of a time lock, hash lock or stream is not between now and the deadline.
		InvalidTime,
		/// An approver twice, or a threshold that is zero or more than there are.
		InvalidApprovers,
		/// No milestone, one of nothing, or they do not sum up to the amount.
		InvalidMilestones,
		/// A panel has an odd number of members from 3 to 15, at least half of them have to reveal, and two rounds take
		/// less than `PanelTimeout`.
		InvalidPanel,
		/// Nobody could check a proof: the circuit is not registered.
		UnknownCircuit,
		/// A stream flows at more than nothing.
		InvalidRate,
		/// Fewer than two guardians, one twice or a party, or a threshold that is not two thirds to all of them.
		InvalidGuardians,
		/// The payee has accepted already.
		AlreadyAccepted,
		/// The payee has not accepted.
		NotAccepted,
		/// The deadline has passed.
		DeadlinePassed,
		/// The payee accepted, and the deadline has not passed.
		DeadlineNotReached,
		/// That call is not for the condition of this escrow.
		WrongCondition,
		/// The payee's claim waits for the end of its review.
		UnderReview,
		/// The payee has not claimed.
		NotClaimed,
		/// The review of the claim is not over.
		ReviewNotOver,
		/// The time lock is not over, or the stream has not run dry.
		NotDue,
		/// The time lock is over, and the money is the payee's.
		DueToPayee,
		/// The caller is no approver of this escrow.
		NotApprover,
		/// The caller has approved already.
		AlreadyApproved,
		/// That is not the secret.
		WrongPreimage,
		/// It is too late for the secret.
		Expired,
		/// The proof is not one of the statement.
		ProofRejected,
		/// A panel was summoned already.
		AlreadySummoned,
		/// No panel was summoned.
		NotSummoned,
		/// The panel has not found its answer yet.
		PanelAtWork,
		/// Nothing has flowed since the last draw.
		NothingAccrued,
		/// Another milestone is the next one.
		NotNextMilestone,
		/// Milestones sum up to what is held; nothing can be added.
		FixedAmount,
		/// The other side proposes nothing, or something else.
		ProposalNotFound,
		/// The caller is no guardian of this escrow.
		NotGuardian,
		/// Not enough guardians vote alike.
		NotDecided,
		/// The guardians' delay is not over.
		DelayNotOver,
		/// Nothing is owed to that account.
		NothingOwed,
		/// No fees of that asset wait.
		NothingToDistribute,
		/// The fee is above `MaxFee`.
		FeeTooHigh,
	}
}
