//! What is stored of a bond and of a slash, and how they change. Knows no storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::{Balance, bonds::Role, settlement::BasisPoints};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt::Debug;
use frame::prelude::*;

/// What a role requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct RoleTerms<BlockNumber> {
	/// The least that is a bond, in planck.
	pub minimum: Balance,
	/// After how many blocks money that leaves is due.
	pub unbonding_period: BlockNumber,
	/// The most that one offence costs: this part of all that is active or on its way out, rounded down.
	pub cap: BasisPoints,
}

/// A part of a bond that is on its way out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Unbonding<BlockNumber> {
	/// In planck.
	#[codec(compact)]
	pub amount: Balance,
	/// The first block at which it can be withdrawn.
	pub due: BlockNumber,
}

/// What an account has staked in one role.
#[derive(
	CloneNoBound, DebugNoBound, DefaultNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen,
)]
#[scale_info(skip_type_params(MaxUnbonding))]
#[codec(mel_bound(BlockNumber: MaxEncodedLen))]
pub struct Ledger<BlockNumber, MaxUnbonding>
where
	BlockNumber: Clone + Debug + Eq,
	MaxUnbonding: Get<u32>,
{
	/// What counts, in planck.
	#[codec(compact)]
	pub active: Balance,
	/// What agreements and seats are covered by, in planck; after a slash it may be more than what is active.
	#[codec(compact)]
	pub engaged: Balance,
	/// The block since which `active` has been at least the minimum, as it was whenever `active` changed.
	pub since: Option<BlockNumber>,
	/// What is on its way out, in the order in which it left.
	pub unbonding: BoundedVec<Unbonding<BlockNumber>, MaxUnbonding>,
}

impl<BlockNumber, MaxUnbonding> Ledger<BlockNumber, MaxUnbonding>
where
	BlockNumber: Copy + Debug + Ord,
	MaxUnbonding: Get<u32>,
{
	/// What is on its way out, in planck. As all of a ledger is held from one account, no sum overflows that is less than the
	/// issuance: neither this one nor those below.
	pub fn leaving(&self) -> Balance {
		self.unbonding.iter().fold(0, |sum, part| sum.saturating_add(part.amount))
	}

	/// All that is held for it, in planck.
	pub fn total(&self) -> Balance {
		self.active.saturating_add(self.leaving())
	}

	/// What no agreement or seat is covered by, in planck: nothing, where a slash left less than is engaged.
	pub fn available(&self) -> Balance {
		self.active.saturating_sub(self.engaged)
	}

	/// Whether it says nothing, so that it needs no storage. What is engaged is kept after all was slashed: who engaged
	/// it will release it, and that must not be taken from what is engaged later.
	pub fn is_empty(&self) -> bool {
		self.active == 0 && self.engaged == 0 && self.unbonding.is_empty()
	}

	/// Sets what is active at block `now`. `since` begins there if it was less than `minimum` before.
	pub fn set_active(&mut self, active: Balance, minimum: Balance, now: BlockNumber) {
		let before = self.since.filter(|_| self.active >= minimum);
		self.since = (active >= minimum).then(|| before.unwrap_or(now));
		self.active = active;
	}

	/// Adds to what is on its way out, and says whether there was room. What ends with the last part joins it.
	pub fn let_go(&mut self, amount: Balance, due: BlockNumber) -> bool {
		match self.unbonding.last_mut().filter(|last| last.due == due) {
			Some(last) => {
				last.amount = last.amount.saturating_add(amount);
				true
			}
			None => self.unbonding.try_push(Unbonding { amount, due }).is_ok(),
		}
	}

	/// Removes up to `amount` of what is on its way out, what left last first, and says how much that was.
	pub fn call_back(&mut self, amount: Balance) -> Balance {
		let mut wanted = amount;
		for part in self.unbonding.iter_mut().rev() {
			// No underflow: it is the lesser one of the two.
			let taken = wanted.min(part.amount);
			part.amount = part.amount.saturating_sub(taken);
			wanted = wanted.saturating_sub(taken);
		}
		self.unbonding.retain(|part| part.amount > 0);
		amount.saturating_sub(wanted)
	}

	/// Removes what is due at block `now`, and says how much that was.
	pub fn take_due(&mut self, now: BlockNumber) -> Balance {
		let before = self.leaving();
		self.unbonding.retain(|part| now < part.due);
		before.saturating_sub(self.leaving())
	}

	/// Removes up to `amount` of everything: what is active first, then what left last. Says how much that was.
	pub fn take(&mut self, amount: Balance, minimum: Balance, now: BlockNumber) -> Balance {
		let active = amount.min(self.active);
		self.set_active(self.active.saturating_sub(active), minimum, now);
		active.saturating_add(self.call_back(amount.saturating_sub(active)))
	}
}

/// What was done about an offence.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub enum Slash<AccountId, BlockNumber> {
	/// Money was taken and waits until appeals are over.
	#[codec(index = 0)]
	Queued(Queued<AccountId, BlockNumber>),
	/// It was divided or given back. From that block on it may be forgotten.
	#[codec(index = 1)]
	Settled(BlockNumber),
}

/// What was taken for an offence and waits until appeals are over.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Queued<AccountId, BlockNumber> {
	/// From whom.
	pub offender: AccountId,
	/// In which role.
	pub role: Role,
	/// In planck.
	#[codec(compact)]
	pub amount: Balance,
	/// Who was harmed.
	pub victim: Option<AccountId>,
	/// Who showed it.
	pub reporter: Option<AccountId>,
	/// The first block at which it can be applied.
	pub due: BlockNumber,
	/// How many blocks an appeal adds to that: `AppealWindow` when it was queued.
	pub window: BlockNumber,
	/// Whether the offender has appealed.
	pub appealed: bool,
}

/// Who gets what of a slash, after the reporter; what is left over is burnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct SlashShares {
	/// Who was harmed; without one the treasury.
	pub victim: BasisPoints,
	/// The treasury.
	pub treasury: BasisPoints,
}

/// The parts of a slash, in planck. They are the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
	/// For who showed the offence.
	pub reporter: Balance,
	/// For who was harmed.
	pub victim: Balance,
	/// For the treasury.
	pub treasury: Balance,
	/// For nobody.
	pub burnt: Balance,
}

impl SlashShares {
	/// Whether they are at most the whole.
	pub fn is_sound(self) -> bool {
		self.victim <= self.treasury.rest()
	}

	/// Divides `amount`: of the whole `reporter`'s share, of the rest the others. Each is rounded down, and what is lost
	/// by that is burnt with the rest: nobody who has a say in a slash gains by how it is rounded.
	pub fn divide(self, amount: Balance, reporter: BasisPoints) -> Parts {
		let reporter = reporter.of(amount);
		let rest = amount.saturating_sub(reporter);
		let (victim, treasury) = (self.victim.of(rest), self.treasury.of(rest));
		Parts { reporter, victim, treasury, burnt: rest.saturating_sub(victim).saturating_sub(treasury) }
	}
}
