//! What happens to escrows.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened. Amounts are in the smallest unit of the escrow's asset. Of an escrow whose market tells all of it
	/// itself ([`Market::tells_itself`](artel_primitives::settlement::Market::tells_itself)), only what could not be
	/// delivered.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Money is held.
		Opened {
			/// The number of the escrow.
			id: EscrowId,
			/// From whose account.
			payer: T::AccountId,
			/// Who would be paid.
			payee: T::AccountId,
			/// In what.
			asset: AssetOf<T>,
			/// How much.
			amount: Balance,
			/// The part that is taken of what reaches the payee.
			fee: BasisPoints,
			/// Who says what happens to it.
			kind: Kind,
		},
		/// The payee accepted the terms.
		Accepted {
			/// The escrow.
			id: EscrowId,
		},
		/// More money is held.
		ToppedUp {
			/// The escrow.
			id: EscrowId,
			/// How much more.
			amount: Balance,
			/// What is left now, without fees.
			balance: Balance,
		},
		/// The deadline of a stream is later.
		Extended {
			/// The escrow.
			id: EscrowId,
			/// The first block at which the payer may take back what has not flowed.
			deadline: BlockNumberFor<T>,
		},
		/// The payee was paid, and the escrow goes on.
		Paid {
			/// The escrow.
			id: EscrowId,
			/// What the payee got.
			to_payee: Balance,
			/// What was set aside for the chain.
			fee: Balance,
			/// What is left, without fees.
			balance: Balance,
		},
		/// Somebody else was paid, by a market, and the escrow goes on.
		PaidTo {
			/// The escrow.
			id: EscrowId,
			/// Who.
			to: T::AccountId,
			/// What it got.
			amount: Balance,
			/// What is left.
			balance: Balance,
		},
		/// The payer got something back, and the escrow goes on.
		Refunded {
			/// The escrow.
			id: EscrowId,
			/// How much.
			amount: Balance,
			/// What is left, without fees.
			balance: Balance,
		},
		/// The escrow ended. The parts are those of this ending; `to_referrer` and `to_pot` are all fees that it ever took.
		Settled {
			/// The escrow.
			id: EscrowId,
			/// How it came to that.
			ending: Ending,
			/// What the payee gets.
			to_payee: Balance,
			/// What the payer gets back.
			to_payer: Balance,
			/// What was taken for the chain of what the payee gets.
			fee: Balance,
			/// What the referrer gets.
			to_referrer: Balance,
			/// What the pot of fees gets.
			to_pot: Balance,
		},
		/// A part could not be delivered, and waits for its owner.
		Undelivered {
			/// The escrow.
			id: EscrowId,
			/// Whose it is.
			owner: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// What was owed was delivered.
		Collected {
			/// The escrow.
			id: EscrowId,
			/// Whose it was.
			owner: T::AccountId,
			/// Who got it.
			beneficiary: T::AccountId,
			/// How much.
			amount: Balance,
		},
		/// It waits for a ruling.
		Froze {
			/// The escrow.
			id: EscrowId,
		},
		/// It goes on.
		Thawed {
			/// The escrow.
			id: EscrowId,
		},
		/// The payee says that it is done.
		Claimed {
			/// The escrow.
			id: EscrowId,
			/// The first block at which the claim stands; as much later as the escrow is frozen meanwhile.
			until: BlockNumberFor<T>,
		},
		/// An approver approved.
		Approved {
			/// The escrow.
			id: EscrowId,
			/// Who.
			approver: T::AccountId,
			/// How many have.
			approvals: u32,
		},
		/// The secret of a hash lock is known.
		Revealed {
			/// The escrow.
			id: EscrowId,
			/// The secret.
			preimage: [u8; 32],
		},
		/// A panel was asked.
		PanelSummoned {
			/// The escrow.
			id: EscrowId,
			/// Which.
			panel: PanelId,
		},
		/// One side would agree to a split.
		SplitProposed {
			/// The escrow.
			id: EscrowId,
			/// Which side.
			by: Side,
			/// How it would divide what is left.
			split: Split,
		},
		/// A guardian voted, or took its vote back.
		EmergencyVoted {
			/// The escrow.
			id: EscrowId,
			/// Who.
			guardian: T::AccountId,
			/// How it would divide what is left.
			split: Option<Split>,
			/// From which block on it can be executed, if enough vote alike; as much later as the escrow is frozen meanwhile.
			due: Option<BlockNumberFor<T>>,
		},
		/// The pot of fees was divided.
		FeesDistributed {
			/// Of which asset.
			asset: AssetOf<T>,
			/// What the treasury got.
			to_treasury: Balance,
			/// What the stakers got.
			to_stakers: Balance,
			/// What was burnt.
			burnt: Balance,
		},
		/// The authority set what escrows pay that are opened from now on.
		RatesSet {
			/// The rates.
			rates: Rates,
		},
	}
}
