//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// A class needs a name, an accelerator and a unit.
		NameMissing,
		/// There is no class with that number.
		ClassNotFound,
		/// Somebody else registered the class.
		NotRegistrant,
		/// There are offers of the class.
		ClassInUse,
		/// A region is a numeric country code of at most 999, or 0.
		InvalidRegion,
		/// An offer has at least one unit, and no more are rented than are free.
		InvalidUnits,
		/// A price is not 0, its factor is 1 to 30 000, and its floor is at most its ceiling.
		InvalidPrice,
		/// The chain's rules of now would not let rentals come to their end.
		InvalidRules,
		/// Market prices and service levels are only in the native token.
		NativeOnly,
		/// The duration is not within what the chain or the offer allows.
		InvalidDuration,
		/// The interval is too short or longer than the shortest rental, or the limit of missed ones is out of range.
		InvalidHeartbeat,
		/// The bond for a unit is too small, or the penalty is 0 or more than the bond.
		InvalidBond,
		/// A window is at least an interval and at most the shortest rental; a share is at most 10 000.
		InvalidServiceLevel,
		/// A trust score is at most 10 000.
		InvalidScore,
		/// A required credential takes at most 512 bytes with its schema and conditions.
		RequirementTooLong,
		/// The provider has not bonded the minimum of its role.
		NotBonded,
		/// There is no offer with that number, or it is gone.
		OfferNotFound,
		/// The caller is not the provider.
		NotProvider,
		/// The offer was withdrawn.
		OfferWithdrawn,
		/// The offer takes no requests now.
		OfferPaused,
		/// Nobody rents from itself.
		OwnOffer,
		/// The account is a DID that is suspended or deactivated.
		InactiveIdentity,
		/// The authority has suspended the account.
		Suspended,
		/// The risk of the account is too high.
		TooRisky,
		/// The trust score of the account is below what the offer asks for.
		ScoreTooLow,
		/// The account does not hold a credential that the offer asks for.
		CredentialMissing,
		/// The price follows a market that does not exist.
		NoMarketPrice,
		/// The price is above what the caller would pay.
		PriceTooHigh,
		/// There is no rental with that number, or it has ended.
		RentalNotFound,
		/// The caller is not the renter.
		NotRenter,
		/// The caller is neither of the two sides.
		NotParty,
		/// The rental is not in the stage that this is for.
		WrongStage,
		/// The rental is disputed.
		Disputed,
		/// The deadline has passed.
		TooLate,
		/// The deadline has not passed.
		TooEarly,
		/// The time of the rental is over: complete it.
		Over,
		/// The time of the rental is not over.
		NotOver,
		/// Until the deadline of the review only the renter completes the rental, so that it can have the last window
		/// measured.
		InReview,
		/// A heartbeat came in this block, or the time of the rental is over and vouched for.
		NothingToVouchFor,
		/// The provider is owed nothing.
		NothingOwed,
		/// The offer does not let renters extend.
		NotExtendable,
		/// The provider has not missed more heartbeats than it may.
		NotDead,
		/// No service level was agreed.
		NoServiceLevel,
		/// The first window is not over, or the last whole one was measured.
		NothingToMeasure,
		/// Nothing was earned in the last whole window.
		NothingEarned,
		/// A measurement of the rental is not decided.
		MeasurementPending,
		/// The rental has no measurement.
		NoMeasurement,
		/// The panel has found nothing yet.
		NoFinding,
		/// There is no penalty that could be contested.
		NothingToContest,
		/// The agreement cannot be disputed: no money is held, it was not accepted, or it is disputed already.
		NotDisputable,
		/// The agreement is not disputed.
		NotDisputed,
		/// The offer was not withdrawn.
		OfferNotWithdrawn,
		/// All units of the offer are in rentals.
		OfferInUse,
	}
}
