//! What happens to scores, risks and restrictions.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// How a deal went was told of one of its two parties, or of both.
		DealRecorded {
			/// One of them.
			one: T::AccountId,
			/// The other.
			other: T::AccountId,
			/// What was learnt of the one.
			of_one: Learnt<BalanceOf<T>>,
			/// What was learnt of the other.
			of_other: Learnt<BalanceOf<T>>,
		},
		/// A settled deal was rated.
		DealRated {
			/// Whose behaviour it tells of.
			subject: T::AccountId,
			/// Who rated.
			rater: T::AccountId,
			/// The number of the deal between the two.
			deal: u32,
			/// From 1 to 5.
			stars: u8,
			/// The subject's score now.
			score: u16,
		},
		/// What two accounts had with each other was forgotten.
		PairPruned {
			/// One of them.
			one: T::AccountId,
			/// The other.
			other: T::AccountId,
		},
		/// An account may report risks.
		ReporterAdded {
			/// The account.
			reporter: T::AccountId,
		},
		/// An account may report risks no longer; its reports do not count.
		ReporterRemoved {
			/// The account.
			reporter: T::AccountId,
		},
		/// A reporter said how risky an account is.
		RiskReported {
			/// The account.
			subject: T::AccountId,
			/// The reporter.
			reporter: T::AccountId,
			/// From 0 to 100.
			score: u8,
			/// Hash of the model that found it.
			model: H256,
			/// Why, in the reporter's code.
			reason: u16,
			/// The first block at which it no longer counts.
			expires: BlockNumberFor<T>,
		},
		/// A report is gone: withdrawn, over, or appealed against with success.
		ReportRemoved {
			/// Whom it was about.
			subject: T::AccountId,
			/// Whose it was.
			reporter: T::AccountId,
		},
		/// An account objects to the reports about it.
		Appealed {
			/// The account.
			subject: T::AccountId,
			/// Hash of what it has to say.
			statement: H256,
		},
		/// An account objects no longer.
		AppealWithdrawn {
			/// The account.
			subject: T::AccountId,
		},
		/// The authority decided an appeal.
		AppealDecided {
			/// Whose it was.
			subject: T::AccountId,
			/// Whether it was right, so that all reports are gone.
			upheld: bool,
		},
		/// The authority restricted an account, or ended that.
		StandingSet {
			/// The account.
			subject: T::AccountId,
			/// What it is now.
			standing: Standing,
			/// Why.
			reason: Reason,
			/// The first block at which it is over.
			until: Option<BlockNumberFor<T>>,
		},
	}
}
