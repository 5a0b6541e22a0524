//! What happens to bonds and slashes. Amounts are in planck.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened. Amounts are in planck.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// An account bonded, or added to its bond.
		Bonded {
			/// The account.
			who: T::AccountId,
			/// In which role.
			role: Role,
			/// How much was added.
			amount: Balance,
			/// How much is active now.
			active: Balance,
		},
		/// Money is on its way out.
		Unbonded {
			/// Whose.
			who: T::AccountId,
			/// In which role.
			role: Role,
			/// How much.
			amount: Balance,
			/// How much is active now.
			active: Balance,
			/// The first block at which it can be withdrawn.
			due: BlockNumberFor<T>,
		},
		/// Money that was on its way out is bonded again.
		Rebonded {
			/// Whose.
			who: T::AccountId,
			/// In which role.
			role: Role,
			/// How much.
			amount: Balance,
			/// How much is active now.
			active: Balance,
		},
		/// Money has left.
		Withdrawn {
			/// Whose.
			who: T::AccountId,
			/// In which role.
			role: Role,
			/// How much.
			amount: Balance,
		},
		/// A part of a bond covers an agreement or a seat.
		Engaged {
			/// Whose.
			who: T::AccountId,
			/// In which role.
			role: Role,
			/// How much more.
			amount: Balance,
			/// How much covers something now.
			engaged: Balance,
		},
		/// A part of a bond covers it no longer.
		Released {
			/// Whose.
			who: T::AccountId,
			/// In which role.
			role: Role,
			/// How much less.
			amount: Balance,
			/// How much covers something now.
			engaged: Balance,
		},
		/// An offence cost its offender a part of its bond, which waits until appeals are over.
		Slashed {
			/// Names the offence.
			key: H256,
			/// Who did it.
			offender: T::AccountId,
			/// In which role.
			role: Role,
			/// How much was taken.
			amount: Balance,
			/// How much is active now.
			active: Balance,
			/// Who was harmed.
			victim: Option<T::AccountId>,
			/// Who showed it.
			reporter: Option<T::AccountId>,
			/// The first block at which it can be applied.
			due: BlockNumberFor<T>,
		},
		/// The offender says that a slash is wrong.
		SlashAppealed {
			/// Names the offence.
			key: H256,
			/// Who says so.
			offender: T::AccountId,
			/// Hash of what it has to say.
			statement: H256,
			/// The first block at which the slash can be applied now.
			due: BlockNumberFor<T>,
		},
		/// The authority gave a slash back.
		SlashCancelled {
			/// Names the offence.
			key: H256,
			/// To whom.
			offender: T::AccountId,
			/// How much: all of it.
			amount: Balance,
		},
		/// A slash was divided. The parts are the whole.
		SlashApplied {
			/// Names the offence.
			key: H256,
			/// Who lost it.
			offender: T::AccountId,
			/// All of it.
			amount: Balance,
			/// What the reporter got.
			to_reporter: Balance,
			/// What the victim got.
			to_victim: Balance,
			/// What the treasury got.
			to_treasury: Balance,
			/// By how much the total issuance went down.
			burnt: Balance,
		},
		/// An offence is forgotten.
		OffenceForgotten {
			/// Names the offence.
			key: H256,
		},
		/// The authority set what a role requires.
		TermsSet {
			/// The role.
			role: Role,
			/// What it requires now.
			terms: TermsOf<T>,
		},
	}
}
