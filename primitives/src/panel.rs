//! Asking people: bonded members, drawn at random, who commit to an answer and reveal it.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use crate::{
	Balance,
	settlement::{BasisPoints, Market},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{ConstU32, H256, bounded::BoundedVec};
use sp_runtime::{DispatchError, DispatchResult};

/// A group of members who can be drawn.
pub type PoolId = u32;
/// The number of a panel; none is used twice.
pub type PanelId = u64;
/// Most members of a panel.
pub const MAX_PANEL: u32 = 15;
/// Most numbers in one answer.
pub const MAX_MEASURES: u32 = 4;
/// Most accounts that a panel may not be made of, because it is about them.
pub const MAX_EXCLUDED: u32 = 16;

/// What a member says: as many numbers as the question asks for.
pub type Answer = BoundedVec<u64, ConstU32<MAX_MEASURES>>;

/// What is asked, and so how the answers become one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Question {
	/// So many measured numbers, 1 to [`MAX_MEASURES`]: the median of each.
	#[codec(index = 0)]
	Measures(u8),
	/// One of so many options, 2 to 255, numbered from 0: the one that most chose. Two with equally many: no answer.
	#[codec(index = 1)]
	Choice(u8),
	/// The payee's part of a [`Split`](crate::settlement::Split) in basis points: the median.
	#[codec(index = 2)]
	Split,
}

/// From which randomness members are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Draw {
	/// From the VRF output of the block after the request. Its author may withhold the block, and lose its reward: for
	/// what is worth less.
	#[codec(index = 0)]
	Fast,
	/// From that of a whole epoch, which begins after the request: for what is worth more.
	#[codec(index = 1)]
	Slow,
}

/// How long each step takes, and what members risk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Schedule<BlockNumber> {
	/// Which randomness.
	pub draw: Draw,
	/// Blocks in which drawn members may decline and be replaced; 0: they may not.
	pub decline: BlockNumber,
	/// Blocks for commitments, after that.
	pub commit: BlockNumber,
	/// Blocks for revealing, after that.
	pub reveal: BlockNumber,
	/// How many must reveal; with fewer the panel is drawn once more, then it has no answer. At least half of its size.
	pub quorum: u8,
	/// How far from the answer a member may be and still be coherent: of a measure this part of the answer, of a split
	/// so many basis points. A choice is the answer or it is not.
	pub tolerance: BasisPoints,
	/// What of a member's bond covers its seat, in planck.
	pub seat_bond: Balance,
	/// The part of that which silence costs.
	pub silence: BasisPoints,
	/// The part of that which an answer beyond the tolerance costs.
	pub deviation: BasisPoints,
}

/// A request for a panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summons<AccountId, BlockNumber> {
	/// Who asks.
	pub caller: Market,
	/// Out of whom.
	pub pool: PoolId,
	/// How many members, an odd number of at most [`MAX_PANEL`].
	pub size: u8,
	/// Hash of what they are asked about, for members to find it.
	pub subject: H256,
	/// What.
	pub question: Question,
	/// When, and at which risk.
	pub schedule: Schedule<BlockNumber>,
	/// Who must not sit on it: the parties, members of a panel before. Those who share a controller with them neither.
	pub excluded: BoundedVec<AccountId, ConstU32<MAX_EXCLUDED>>,
	/// Who pays.
	pub payer: AccountId,
	/// What each coherent member gets, in planck. What the others do not get goes back to the payer.
	pub fee: Balance,
}

/// What the members of a panel said together.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Agreed {
	/// One number for each that was asked for: medians, the option, or the payee's basis points.
	pub answer: Answer,
	/// How far apart the middle half of the answers is, for each number; for a choice, the votes for it.
	pub spread: Answer,
	/// How many revealed.
	pub revealed: u8,
}

/// What came of a panel.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Finding {
	/// They answered.
	#[codec(index = 0)]
	Answered(Agreed),
	/// Too few revealed, twice, or the pool is too small, or a choice was a tie: the caller's default holds.
	#[codec(index = 1)]
	Silent,
}

/// Random committees.
///
/// A panel that has its finding stays until its caller dismisses it. Nobody is called back: whoever wants the finding
/// to take effect makes an ordinary call to the pallet that asked.
pub trait Panels<AccountId, BlockNumber> {
	/// Fails, with the reason, if `summon` would for these: for who agrees today on a panel that is summoned later.
	fn ensure_possible(
		pool: PoolId,
		size: u8,
		question: Question,
		schedule: &Schedule<BlockNumber>,
		fee: Balance,
	) -> DispatchResult;

	/// Requests a panel. All of its fee, and the deposit for its records, are taken from the payer now.
	fn summon(summons: Summons<AccountId, BlockNumber>) -> Result<PanelId, DispatchError>;

	/// What it found; `None` while it is at work, or is unknown.
	fn finding(id: PanelId) -> Option<Finding>;

	/// Who sits on it.
	fn members(id: PanelId) -> alloc::vec::Vec<AccountId>;

	/// Removes a panel that has its finding, and returns the deposit for it.
	fn dismiss(id: PanelId) -> DispatchResult;
}

/// Makes pools and findings, for the benchmarks of those who ask [`Panels`].
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkPanels<AccountId> {
	/// A pool of that role, without members, whose minimum is at least `seat_bond`.
	fn pool(role: crate::bonds::Role, seat_bond: Balance) -> PoolId;

	/// Ends the panel with these members and that finding. Nobody is paid and nobody is slashed.
	fn conclude(id: PanelId, members: alloc::vec::Vec<AccountId>, finding: Finding);
}
