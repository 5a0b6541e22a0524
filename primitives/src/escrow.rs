//! Money under an agreement, and how a market asks for it to be moved.

use crate::{
	Balance,
	settlement::{Market, Split},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// The number of an escrow; none is used twice.
pub type EscrowId = u64;

/// What a market wants held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening<AccountId, Asset> {
	/// The market that will say what happens to it.
	pub manager: Market,
	/// From whose account it is held, and who gets back what is not paid.
	pub payer: AccountId,
	/// Who is paid; for the purse of a panel the payer itself.
	pub payee: AccountId,
	/// In what it is paid.
	pub asset: Asset,
	/// How much is held, in the smallest unit of the asset.
	pub amount: Balance,
	/// Whether the chain takes its fee from what reaches the payee. The rate of now is kept.
	pub with_fee: bool,
	/// Who brought the deal and gets its part of the fee.
	pub referrer: Option<AccountId>,
}

/// What a payment came to.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Paid {
	/// What the payee got.
	pub to_payee: Balance,
	/// What the payer got back.
	pub to_payer: Balance,
	/// What was taken for the chain. It stays held until the escrow ends, and is taken once.
	pub fee: Balance,
}

/// Holds money for markets. What is opened here is moved by these functions alone; no dispatchable touches it.
///
/// The functions fail, changing nothing, for an unknown number, for more than is held, and, but for `settle`, `close` and
/// `thaw`, while the escrow is frozen.
pub trait Escrow<AccountId, Asset> {
	/// Holds `amount` on the payer's account.
	fn open(opening: Opening<AccountId, Asset>) -> Result<EscrowId, DispatchError>;

	/// Holds more from the payer.
	fn top_up(id: EscrowId, amount: Balance) -> DispatchResult;

	/// Pays `amount` to the payee, less the fee, which is rounded up.
	fn pay(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError>;

	/// Pays `amount` to somebody else, from an escrow that was opened without fee.
	fn pay_to(id: EscrowId, to: &AccountId, amount: Balance) -> DispatchResult;

	/// The same, but what the payee cannot take is owed to it, as when an escrow ends. For what must not wait for the payee.
	fn award(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		Self::pay(id, amount)
	}

	/// Gives `amount` back to the payer. What it cannot take is owed to it.
	fn refund(id: EscrowId, amount: Balance) -> DispatchResult;

	/// Divides all that is left, and ends it: nothing of it remains in storage. Works while it is frozen.
	fn settle(id: EscrowId, split: Split) -> Result<Paid, DispatchError>;

	/// The same by an amount: pays `for_payee` to the payee, less the fee, gives the rest back, and ends it. Works while it
	/// is frozen.
	///
	/// Like [`pay`](Self::pay) and [`settle`](Self::settle) one after the other, for who does not do it at once.
	fn close(id: EscrowId, for_payee: Balance) -> Result<Paid, DispatchError> {
		let paid = Self::pay(id, for_payee)?;
		let rest = Self::settle(id, Split::ALL_TO_PAYER)?;
		Ok(Paid { to_payer: rest.to_payer, ..paid })
	}

	/// Keeps everything where it is until `thaw` or `settle`.
	fn freeze(id: EscrowId) -> DispatchResult;

	/// Ends that.
	fn thaw(id: EscrowId) -> DispatchResult;

	/// What is left of it, without the fee that was taken; `None` once it has ended.
	fn balance(id: EscrowId) -> Option<Balance>;
}

/// Makes money for the benchmarks of those who move it.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkMoney<AccountId, Asset> {
	/// The asset that is dearest to move. It exists, and `fund` makes more of it.
	fn asset() -> Asset;

	/// Gives `who` so much more of it, or of the native token; its account is made if there is none.
	fn fund(asset: &Asset, who: &AccountId, amount: Balance);
}
