//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// A rating is 1 to 5 stars.
		InvalidStars,
		/// No deal with that number waits for the caller's rating: there was none, it is rated, or too late.
		DealNotFound,
		/// The caller controls the other account, is controlled by it, or somebody controls both.
		SharedControl,
		/// The two accounts have had nothing with each other, or it is forgotten.
		PairNotFound,
		/// The window of the pair or the time for a rating is not over.
		PairNotOver,
		/// The account is a reporter already.
		AlreadyReporter,
		/// The account is no reporter.
		NotReporter,
		/// There are as many reporters as there may be; remove one first.
		TooManyReporters,
		/// A risk is at most 100.
		InvalidRisk,
		/// The expiry is not in the future.
		AlreadyExpired,
		/// A report may not live that long; report again later.
		LivesTooLong,
		/// There are as many reports about the account as there may be; clear one that is over first.
		TooManyReports,
		/// The reporter has no report about the account.
		ReportNotFound,
		/// The report has not expired, and its reporter still is one.
		ReportNotOver,
		/// No report that counts is about the caller.
		NothingToAppeal,
		/// The caller's appeal waits for a decision; withdraw it first.
		AppealPending,
		/// The account has no appeal.
		AppealNotFound,
		/// Nothing restricts the account.
		NotRestricted,
		/// A restriction needs a reason.
		ReasonMissing,
		/// A normal standing does not expire.
		NormalNeverExpires,
	}
}
