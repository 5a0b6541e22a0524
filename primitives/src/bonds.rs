//! What accounts stake on doing what they undertake.

use crate::Balance;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// What an account undertakes.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
	Serialize,
	Deserialize,
)]
pub enum Role {
	/// Rents out compute.
	#[codec(index = 0)]
	Provider,
	/// Measures services.
	#[codec(index = 1)]
	Oracle,
	/// Decides disputes.
	#[codec(index = 2)]
	Juror,
	/// Scores contributions to models.
	#[codec(index = 3)]
	Evaluator,
	/// Runs inference.
	#[codec(index = 4)]
	InferenceNode,
	/// Reports risks.
	#[codec(index = 5)]
	RiskReporter,
	/// Makes and finalises blocks.
	#[codec(index = 6)]
	Validator,
}

impl Role {
	/// All of them, in the order of their indexes.
	pub const ALL: [Self; 7] = [
		Self::Provider,
		Self::Oracle,
		Self::Juror,
		Self::Evaluator,
		Self::InferenceNode,
		Self::RiskReporter,
		Self::Validator,
	];
}

/// What a pallet saw an account do wrong, and what it is to cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offence<AccountId> {
	/// Who did it.
	pub offender: AccountId,
	/// In which role.
	pub role: Role,
	/// Names the offence: the same key is punished once. A hash over the pallet's name and what happened.
	pub key: H256,
	/// What it is to cost, in planck; the cap for one offence and what is bonded bound it.
	pub amount: Balance,
	/// Who was harmed, and gets the most of it.
	pub victim: Option<AccountId>,
	/// Who showed it, and gets its share.
	pub reporter: Option<AccountId>,
}

/// Stakes by role.
pub trait Bonds<AccountId, BlockNumber> {
	/// What `who` has bonded in `role`, in planck: without what is on its way out, or was slashed.
	fn bonded(who: &AccountId, role: Role) -> Balance;

	/// Of that, what no agreement or seat is covered by.
	fn available(who: &AccountId, role: Role) -> Balance;

	/// Since which block it has been at least the role's minimum, without a break; `None` if it is less now.
	fn bonded_since(who: &AccountId, role: Role) -> Option<BlockNumber>;

	/// Covers an agreement or a seat with `amount`, which cannot leave until it is released. Fails for more than is
	/// available.
	fn engage(who: &AccountId, role: Role, amount: Balance) -> DispatchResult;

	/// Ends that, with the amount that was engaged: a slash in between does not lower it. Never fails.
	fn release(who: &AccountId, role: Role, amount: Balance);

	/// Takes what the offence costs out of the bond, also out of what is on its way out, and keeps it until appeals
	/// are over. Returns how much that is: 0 for an offence that was punished before.
	fn slash(offence: Offence<AccountId>) -> Result<Balance, DispatchError>;
}

/// Told whenever a bond has changed. It must not fail, and its work must be bounded.
pub trait OnBondChanged<AccountId> {
	/// `who` now has `bonded` in `role`.
	fn on_bond_changed(who: &AccountId, role: Role, bonded: Balance);
}

impl<AccountId> OnBondChanged<AccountId> for () {
	fn on_bond_changed(_: &AccountId, _: Role, _: Balance) {}
}

/// Makes bonds, for the benchmarks of those who ask [`Bonds`].
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkBonds<AccountId> {
	/// Gives `who` what it needs, and bonds at least `amount` of that in `role`, from this block on.
	fn bond(who: &AccountId, role: Role, amount: Balance);
}
