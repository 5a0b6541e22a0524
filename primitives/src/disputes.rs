//! What a market lets be decided about its agreements.

use crate::{
	Balance,
	settlement::{Agreement, Split},
};
use sp_runtime::{DispatchError, DispatchResult};

/// An agreement that can be disputed now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case<AccountId, Asset> {
	/// Who paid in.
	pub payer: AccountId,
	/// Who would be paid.
	pub payee: AccountId,
	/// In what.
	pub asset: Asset,
	/// How much is held and undecided: never what was paid out before.
	pub at_stake: Balance,
	/// What holds when nobody decides in time, as both sides agreed.
	pub on_silence: Split,
}

/// Whose agreements are decided by a ruling.
pub trait Arbitrable<AccountId, Asset> {
	/// What can be disputed; `None` if the agreement is unknown, holds no money, has ended or is disputed already.
	fn case(agreement: Agreement) -> Option<Case<AccountId, Asset>>;

	/// Keeps everything as it is until the ruling, and tells what there is to rule about. Fails for what has no [`Case`].
	fn freeze(agreement: Agreement) -> Result<Case<AccountId, Asset>, DispatchError>;

	/// Divides what is held and ends the agreement, at once. Fails unless it is frozen.
	fn rule(agreement: Agreement, split: Split) -> DispatchResult;

	/// Lets it go on as if there had been no dispute, which was withdrawn. Fails unless it is frozen.
	fn resume(agreement: Agreement) -> DispatchResult;
}

/// Makes agreements that can be disputed, for the benchmarks of those who ask [`Arbitrable`].
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkAgreements<AccountId> {
	/// Who pays, who is paid, and an agreement between them that holds at least `at_stake` of the native token.
	fn agreement(at_stake: Balance) -> (AccountId, AccountId, Agreement);
}
