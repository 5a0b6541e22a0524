//! What happens to pools and panels.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// There is a new pool.
		PoolCreated {
			/// The pool.
			pool: PoolId,
			/// In which role its members are bonded.
			role: Role,
			/// What each has bonded at least, in planck.
			minimum: Balance,
		},
		/// An account can be drawn.
		Joined {
			/// The pool.
			pool: PoolId,
			/// The account.
			who: T::AccountId,
			/// Its place.
			place: u32,
			/// How much it weighs in draws.
			weight: u32,
		},
		/// An account left a pool.
		Left {
			/// The pool.
			pool: PoolId,
			/// The account.
			who: T::AccountId,
		},
		/// An account with too small a bond was put out of a pool.
		Expelled {
			/// The pool.
			pool: PoolId,
			/// The account.
			who: T::AccountId,
		},
		/// The bond of a member changed, and so what it weighs in draws.
		WeightChanged {
			/// The pool.
			pool: PoolId,
			/// The member.
			who: T::AccountId,
			/// How much it weighs now.
			weight: u32,
		},
		/// A panel was requested.
		Summoned {
			/// The panel.
			id: PanelId,
			/// Who asks.
			caller: Market,
			/// Out of whom.
			pool: PoolId,
			/// How many members.
			size: u8,
			/// Hash of what they are asked about.
			subject: H256,
			/// What they are asked.
			question: Question,
			/// Who pays.
			payer: T::AccountId,
			/// What each coherent member gets, in planck.
			fee: Balance,
		},
		/// A draw was requested again: for the second round, or because nobody drew while the randomness was known.
		Requested {
			/// The panel.
			id: PanelId,
			/// The block of the new request: now.
			at: BlockNumberFor<T>,
		},
		/// A panel was drawn.
		Drawn {
			/// The panel.
			id: PanelId,
			/// 1, or 2 for the second draw.
			round: u8,
			/// How many were found.
			seated: u32,
			/// How many were hit and could not sit.
			rejected: u32,
		},
		/// An account was drawn and sits on a panel.
		Seated {
			/// The panel.
			id: PanelId,
			/// The account.
			who: T::AccountId,
		},
		/// A member gave its seat back.
		Declined {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
		},
		/// A member committed to an answer.
		Committed {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
		},
		/// A member revealed its answer.
		Revealed {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
			/// What it said.
			answer: Answer,
		},
		/// A coherent member was paid.
		Paid {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
			/// In planck.
			amount: Balance,
		},
		/// A coherent member could not be paid; its fee goes back to the payer.
		NotPaid {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
			/// Why.
			error: DispatchError,
		},
		/// A member lost a part of its bond.
		Slashed {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
			/// What it did.
			fault: Fault,
			/// What that costs, in planck, if an appeal does not return it.
			amount: Balance,
			/// The offence, for an appeal.
			key: H256,
		},
		/// A member could not be slashed.
		NotSlashed {
			/// The panel.
			id: PanelId,
			/// The member.
			who: T::AccountId,
			/// What it did.
			fault: Fault,
			/// Why not.
			error: DispatchError,
		},
		/// A panel has its finding.
		Found {
			/// The panel.
			id: PanelId,
			/// What it found.
			finding: Finding,
			/// What of the fees went back to the payer, in planck.
			returned: Balance,
		},
		/// A panel is forgotten, and its deposit returned to the payer.
		Dismissed {
			/// The panel.
			id: PanelId,
		},
	}
}
