//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call, or with what another pallet asked.
	#[pallet::error]
	pub enum Error<T> {
		/// The amount is nothing.
		ZeroAmount,
		/// What would be active is less than the minimum of the role: bond more, or unbond all.
		BelowMinimum,
		/// The caller has less than that bonded in the role.
		InsufficientBond,
		/// So much covers live agreements or open seats that what would stay active is too little.
		StillEngaged,
		/// As many parts as there may be are on their way out: withdraw what is due, or wait.
		TooManyUnbonding,
		/// Less than that is on its way out.
		InsufficientUnbonding,
		/// Nothing that is on its way out is due.
		NothingDue,
		/// Less than that is bonded and covers nothing else.
		InsufficientAvailable,
		/// No such offence was punished, or it is forgotten.
		SlashNotFound,
		/// The slash was applied or cancelled before.
		SlashSettled,
		/// The slash waits: it is not applied or cancelled yet.
		SlashNotSettled,
		/// The time for appeals is not over.
		SlashNotDue,
		/// The slash was of somebody else.
		NotOffender,
		/// The offender has appealed before.
		AlreadyAppealed,
		/// The time for an appeal is over.
		TooLateToAppeal,
		/// The offence is settled for less than `Retention` blocks.
		RetentionNotOver,
		/// The minimum of a role is at least the existential deposit.
		MinimumTooLow,
		/// An unbonding period is at least a block.
		NoUnbondingPeriod,
		/// A cap of nothing would leave every offence without consequence.
		NoCap,
	}
}
