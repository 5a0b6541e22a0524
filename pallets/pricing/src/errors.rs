//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// The floor is less than 10 000 planck, so that a basis point of a price could be less than a planck.
		FloorTooLow,
		/// The ceiling is more than 2^64 - 1 planck.
		CeilingTooHigh,
		/// The floor is not below the ceiling: that would set the price.
		NoRoomBetweenBounds,
		/// The initial price is below the floor or above the ceiling.
		InitialOutOfBounds,
		/// At a target of nothing or of all, the price could move one way only.
		TargetOneSided,
		/// By that gain the price would not move a basis point, however far utilisation is off target.
		GainTooSmall,
		/// A market has a depth of at least one unit.
		DepthMissing,
		/// The class has no terms, so nothing of it is priced.
		ClassNotFound,
		/// Nothing is offered in that place, and nothing was since its class has terms.
		PlaceNotFound,
	}
}
