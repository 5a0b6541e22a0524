//! What is stored of an escrow whoever opened it, and its arithmetic. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::{
	Balance,
	escrow::Paid,
	settlement::{BasisPoints, Market},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// Most accounts that one escrow can owe something to: payee, payer, referrer, and the pot of fees.
pub const MAX_OWED: u32 = 4;

/// Who says what happens to the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Kind {
	/// A market, through the trait [`Escrow`](artel_primitives::escrow::Escrow) alone.
	#[codec(index = 0)]
	Managed(Market),
	/// The calls of this pallet, by the terms that the two sides agreed on.
	#[codec(index = 1)]
	Direct,
}

impl Kind {
	/// Whether a market tells what happens to the money.
	pub fn is_told_elsewhere(self) -> bool {
		matches!(self, Self::Managed(market) if market.tells_itself())
	}
}

/// Who brought a deal, and what it gets for that.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Referral<AccountId> {
	/// Who.
	pub to: AccountId,
	/// Its part of the fee, as it was when the escrow was opened.
	pub share: BasisPoints,
}

/// Money that is held on the payer's account.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Record<AccountId, Asset> {
	/// From whose account it is held.
	pub payer: AccountId,
	/// Who is paid.
	pub payee: AccountId,
	/// In what.
	pub asset: Asset,
	/// What is left, without `fee_due`.
	#[codec(compact)]
	pub balance: Balance,
	/// What was taken for the chain already. It is delivered at the end, with what is taken then.
	#[codec(compact)]
	pub fee_due: Balance,
	/// The part that is taken of what reaches the payee, as it was when the escrow was opened.
	pub fee: BasisPoints,
	/// Who gets a part of that.
	pub referral: Option<Referral<AccountId>>,
	/// Whether it waits for a ruling.
	pub frozen: bool,
	/// Who says what happens to it.
	pub kind: Kind,
}

/// Where the money goes when an escrow ends. All parts together are what was held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
	/// What this ending pays.
	pub paid: Paid,
	/// The referrer's part of all fees of the escrow.
	pub to_referrer: Balance,
	/// The rest of all fees.
	pub to_pot: Balance,
}

impl<AccountId, Asset> Record<AccountId, Asset> {
	/// What is held for it.
	pub fn held(&self) -> Balance {
		self.balance.saturating_add(self.fee_due)
	}

	/// Takes `amount` out for the payee, less the fee, which is rounded up and becomes due at the end. `None` for more
	/// than is left.
	pub fn pay(&mut self, amount: Balance) -> Option<Paid> {
		self.balance = self.balance.checked_sub(amount)?;
		let fee = self.fee.of_rounded_up(amount);
		self.fee_due = self.fee_due.checked_add(fee)?;
		Some(Paid { to_payee: amount.checked_sub(fee)?, to_payer: 0, fee })
	}

	/// Divides all that is left: `for_payee` less the fee to the payee, the rest of `balance` to the payer. The
	/// referrer's part of all fees is rounded down. `None` for more than is left.
	pub fn close(&self, for_payee: Balance) -> Option<Closing> {
		let fee = self.fee.of_rounded_up(for_payee);
		let paid = Paid { to_payee: for_payee.checked_sub(fee)?, to_payer: self.balance.checked_sub(for_payee)?, fee };
		let fees = self.fee_due.checked_add(fee)?;
		let to_referrer = self.referral.as_ref().map_or(0, |referral| referral.share.of(fees));
		Some(Closing { paid, to_referrer, to_pot: fees.checked_sub(to_referrer)? })
	}
}

/// A part that could not be delivered.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Part<AccountId> {
	/// Whose it is.
	pub to: AccountId,
	/// How much.
	#[codec(compact)]
	pub amount: Balance,
}

/// What could not be delivered of one escrow. It stays held on the payer's account and is not the payer's.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Owed<AccountId, Asset> {
	/// On whose account it is held.
	pub from: AccountId,
	/// In what.
	pub asset: Asset,
	/// Whose it is; nobody twice.
	pub parts: BoundedVec<Part<AccountId>, ConstU32<MAX_OWED>>,
}

impl<AccountId: PartialEq, Asset> Owed<AccountId, Asset> {
	/// Owes `amount` more to `to`. `None` if there is no place for that, which four sides never need.
	pub fn add(&mut self, to: AccountId, amount: Balance) -> Option<()> {
		if let Some(part) = self.parts.iter_mut().find(|part| part.to == to) {
			part.amount = part.amount.checked_add(amount)?;
			return Some(());
		}
		self.parts.try_push(Part { to, amount }).ok()
	}

	/// No longer owes anything to `to`, and tells what that was.
	pub fn take(&mut self, to: &AccountId) -> Option<Balance> {
		let place = self.parts.iter().position(|part| part.to == *to)?;
		Some(self.parts.swap_remove(place).amount)
	}

	/// What is held for all of them.
	pub fn held(&self) -> Balance {
		self.parts.iter().fold(0, |sum, part| sum.saturating_add(part.amount))
	}
}

/// What escrows that are opened now pay to the chain.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Rates {
	/// The part that is taken of what reaches a payee.
	pub fee: BasisPoints,
	/// The referrer's part of that, if there is one.
	pub referrer: BasisPoints,
}

/// How the pot of fees is divided. The treasury gets all the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct FeeShares {
	/// The part of the stakers, rounded down.
	pub stakers: BasisPoints,
	/// The part that is burnt, rounded down: of the native token only, since burning another asset is a gift to whoever
	/// issued it.
	pub burn: BasisPoints,
}

impl FeeShares {
	/// The parts of the treasury, of the stakers and of nobody in `amount`, which they sum up to. `burns`: whether a part
	/// is burnt.
	pub fn divide(self, amount: Balance, burns: bool) -> (Balance, Balance, Balance) {
		let to_stakers = self.stakers.of(amount);
		let rest = amount.saturating_sub(to_stakers);
		let burnt = if burns { self.burn.of(amount).min(rest) } else { 0 };
		(rest.saturating_sub(burnt), to_stakers, burnt)
	}
}

/// How an escrow ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Ending {
	/// The market settled it.
	#[codec(index = 0)]
	Market,
	/// The payer released it.
	#[codec(index = 1)]
	Released,
	/// The payer took it back.
	#[codec(index = 2)]
	Refunded,
	/// The condition was fulfilled.
	#[codec(index = 3)]
	Fulfilled,
	/// Both sides agreed on a split.
	#[codec(index = 4)]
	Agreed,
	/// A dispute was decided.
	#[codec(index = 5)]
	Ruled,
	/// The guardians decided.
	#[codec(index = 6)]
	Emergency,
}
