//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// No pool has that number.
		PoolNotFound,
		/// Members of a pool have at least one `WeightUnit` bonded.
		MinimumTooSmall,
		/// Every place of the pool is taken.
		PoolFull,
		/// The account is in the pool already.
		AlreadyMember,
		/// The account is in as many pools as it may be; leave one first.
		TooManyPools,
		/// Less than the pool's minimum is bonded in its role; bond more first.
		BondTooSmall,
		/// The account is not in the pool.
		NotMember,
		/// The member has the pool's minimum bonded.
		BondSufficient,
		/// A panel has an odd number of members, at most 15.
		InvalidSize,
		/// A question is for 1 to 4 measures, for one of 2 to 255 options, or for a split.
		InvalidQuestion,
		/// A quorum is at least half of the panel, and at most all of it.
		InvalidQuorum,
		/// Committing and revealing take a block each, at least.
		NoTimeToAnswer,
		/// A phase takes `MaxPhase` blocks at the most.
		PhaseTooLong,
		/// A member is paid `MinFee` at the least.
		FeeTooSmall,
		/// A seat is covered by the pool's minimum at the most.
		SeatBondTooLarge,
		/// No panel has that number: there was none, or it was dismissed.
		PanelNotFound,
		/// The panel waits for no draw.
		AlreadyDrawn,
		/// The randomness of the draw is not known; wait for the second block after the request, or for a slow draw for the
		/// end of the next whole epoch.
		TooEarlyToDraw,
		/// The panel waits for its draw.
		NotDrawn,
		/// The panel has its finding.
		HasFinding,
		/// The account does not sit on the panel.
		NotSeated,
		/// The time for declining is over.
		TooLateToDecline,
		/// Commitments have begun, so nobody new may sit on the panel.
		TooLateToRefill,
		/// Every seat is taken.
		NothingToRefill,
		/// Of those who were drawn as replacements nobody is left.
		NobodyLeft,
		/// Members may still decline.
		TooEarlyToCommit,
		/// The time for commitments is over.
		TooLateToCommit,
		/// The member has committed; a commitment cannot be replaced.
		AlreadyCommitted,
		/// Members may still commit.
		TooEarlyToReveal,
		/// The time for revealing is over.
		TooLateToReveal,
		/// The member has not committed.
		NotCommitted,
		/// The member has revealed.
		AlreadyRevealed,
		/// The answer has not the shape that the question asks for.
		InvalidAnswer,
		/// The member did not commit to this answer with this salt.
		WrongCommitment,
		/// There are members who may still speak.
		TooEarlyToTally,
		/// The panel has no finding.
		NotClosed,
		/// The panel's caller may still need its finding.
		TooEarlyToClear,
	}
}
