//! What happens to classes and their prices.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The authority said within what the price of a class moves.
		ClassRegistered {
			/// The class.
			class: ClassId,
			/// Its terms from now on.
			terms: ClassTerms,
		},
		/// A place got its first price.
		MarketOpened {
			/// The class.
			class: ClassId,
			/// Where.
			region: Region,
			/// The initial one of the class, in planck for one unit and one block.
			price: Balance,
		},
		/// The price of a place moved, with the end of a period.
		PriceMoved {
			/// The class.
			class: ClassId,
			/// Where.
			region: Region,
			/// What it was when the place was touched last, in planck.
			before: Balance,
			/// What it is now, in planck.
			price: Balance,
			/// The moving average over the periods that are over, in planck.
			average: Balance,
			/// The first block of the running period, from which on it is so.
			start: BlockNumberFor<T>,
		},
	}
}
