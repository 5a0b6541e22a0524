//! What happens to disputes. Of those that have ended this is all that remains.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An agreement is disputed, and its money stays where it is.
		Filed {
			/// The number of the dispute.
			dispute: DisputeId,
			/// What it is about.
			agreement: Agreement,
			/// Who filed it.
			claimant: T::AccountId,
			/// Against whom.
			respondent: T::AccountId,
			/// What the claimant demands.
			claim: Split,
			/// How much is held under the agreement.
			at_stake: Balance,
			/// In what.
			asset: T::Asset,
			/// The claimant's bond, in planck.
			bond: Balance,
			/// Whether it is decided on the fast track.
			fast: bool,
			/// The first block at which evidence is too late.
			until: BlockNumberFor<T>,
		},
		/// A side showed evidence; the claimant's statement is its first.
		EvidenceSubmitted {
			/// The dispute.
			dispute: DisputeId,
			/// Which side.
			by: Side,
			/// What it showed.
			piece: Piece,
		},
		/// The respondent offered a split.
		Answered {
			/// The dispute.
			dispute: DisputeId,
			/// What it offers.
			offer: Split,
		},
		/// The claimant took its claim back, and the agreement goes on.
		Withdrawn {
			/// The dispute.
			dispute: DisputeId,
			/// What it was about.
			agreement: Agreement,
			/// What the respondent got of the bond, in planck.
			forfeited: Balance,
		},
		/// Jurors are drawn.
		Summoned {
			/// The dispute.
			dispute: DisputeId,
			/// For the first, the second or the third time.
			round: u8,
			/// The panel that they sit on.
			panel: PanelId,
			/// How many they are.
			jurors: u8,
			/// The block from which on the panel counts as silent.
			until: BlockNumberFor<T>,
		},
		/// The first panel could not be summoned in time, and counts as silent.
		NotSummoned {
			/// The dispute.
			dispute: DisputeId,
			/// Why not.
			error: DispatchError,
		},
		/// A round is over.
		Ruled {
			/// The dispute.
			dispute: DisputeId,
			/// Which round.
			round: u8,
			/// The ruling that stands now.
			split: Split,
			/// Whether this round decided it; if not, the one before stands, or what the agreement says for silence.
			decided: bool,
			/// The block from which on it may be executed; before it either side may appeal.
			until: BlockNumberFor<T>,
		},
		/// A side appealed.
		Appealed {
			/// The dispute.
			dispute: DisputeId,
			/// Which side.
			by: Side,
			/// The round that it goes to.
			round: u8,
			/// Its bond, in planck.
			bond: Balance,
		},
		/// The authority is asked to decide.
		Referred {
			/// The dispute.
			dispute: DisputeId,
			/// The block from which on the ruling before stands.
			until: BlockNumberFor<T>,
		},
		/// A bond was returned to who posted it, or lost to the other side.
		BondAwarded {
			/// The dispute.
			dispute: DisputeId,
			/// The escrow that held it.
			escrow: EscrowId,
			/// Whose it was.
			posted_by: Side,
			/// To whom it went.
			award: Award,
			/// How much it was, in planck.
			amount: Balance,
		},
		/// The agreement was divided, and the dispute has ended.
		Executed {
			/// The dispute.
			dispute: DisputeId,
			/// What it was about.
			agreement: Agreement,
			/// How it was divided.
			split: Split,
			/// Why so.
			ending: Ending,
		},
	}
}
