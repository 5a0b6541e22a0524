//! What is stored of pools and panels, and in which phase a panel is. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::{
	Balance,
	bonds::Role,
	escrow::EscrowId,
	panel::{Answer, Finding, MAX_EXCLUDED, MAX_PANEL, PoolId, Question, Schedule},
	settlement::Market,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// Most accounts that a panel may not be made of: those that its summons excludes, and in the second round the members of
/// the first.
pub const MAX_BARRED: u32 = MAX_EXCLUDED.saturating_add(MAX_PANEL);

/// A group of members who can be drawn.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Pool {
	/// The role in which its members are bonded.
	pub role: Role,
	/// What each has bonded at least, in planck.
	pub minimum: Balance,
	/// How many members it has.
	pub members: u32,
	/// How many places were ever taken. Places are numbered from 0.
	pub places: u32,
	/// The place that became vacant last, if any is; it names the next one.
	pub vacant: Option<u32>,
}

/// A place in a pool.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Place<AccountId, BlockNumber> {
	/// A member's.
	#[codec(index = 0)]
	Taken(AccountId, BlockNumber),
	/// Nobody's; the next vacant place of the pool.
	#[codec(index = 1)]
	Vacant(Option<u32>),
}

/// What an account is in a pool.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Membership {
	/// The pool.
	pub pool: PoolId,
	/// The role of the pool.
	pub role: Role,
	/// The member's place in the pool.
	pub place: u32,
	/// How much it weighs in draws, in units of `WeightUnit`; 0 while less than the pool's minimum is bonded.
	pub weight: u32,
	/// What is held from it for this record and its place, in planck.
	pub deposit: Balance,
}

/// The VRF output of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Beacon<BlockNumber> {
	/// The block.
	pub of: BlockNumber,
	/// Its author's output.
	pub output: H256,
}

/// The randomness that was accumulated between two changes of epoch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct EpochBeacon<BlockNumber> {
	/// The number of the change that ended it, counted by this pallet.
	pub change: u32,
	/// The block in which that change was noted.
	pub noted: BlockNumber,
	/// The randomness.
	pub output: H256,
}

/// The epoch that was seen last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct SeenEpoch {
	/// Its number.
	pub index: u64,
	/// How many changes were seen. Epochs may be skipped; changes are counted one by one.
	pub changes: u32,
}

/// A panel.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Record<AccountId, BlockNumber> {
	/// Who asked.
	pub caller: Market,
	/// Out of whom it is drawn.
	pub pool: PoolId,
	/// The role of the pool.
	pub role: Role,
	/// How many seats it has.
	pub size: u8,
	/// Hash of what it is asked about.
	pub subject: H256,
	/// What it is asked.
	pub question: Question,
	/// When, and at which risk.
	pub schedule: Schedule<BlockNumber>,
	/// Who must not sit on it: as the summons says, and in the second round the members of the first. Empty once it has
	/// its finding.
	pub barred: BoundedVec<AccountId, ConstU32<MAX_BARRED>>,
	/// Who pays.
	pub payer: AccountId,
	/// What each coherent member gets, in planck.
	pub fee: Balance,
	/// The escrow that the fees are in, until it has its finding.
	pub purse: EscrowId,
	/// What is held from the payer for its records, in planck.
	pub deposit: Balance,
	/// 1, or 2 once it is drawn again.
	pub round: u8,
	/// Where it is in its life.
	pub stage: Stage<BlockNumber>,
}

/// Where a panel is in its life.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Stage<BlockNumber> {
	/// It waits for the randomness.
	#[codec(index = 0)]
	Requested(Request<BlockNumber>),
	/// It has members.
	#[codec(index = 1)]
	Drawn(Drawn<BlockNumber>),
	/// It has its finding.
	#[codec(index = 2)]
	Closed(Closed<BlockNumber>),
}

/// When a draw was requested; what decides it lies after that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Request<BlockNumber> {
	/// The block.
	pub at: BlockNumber,
	/// How many changes of epoch had been seen.
	pub epochs: u32,
}

/// The draw.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Drawn<BlockNumber> {
	/// Its block; the phases count from it.
	pub at: BlockNumber,
	/// Members have had place and bond since before this block.
	pub since_before: BlockNumber,
	/// The places that come next, if members decline.
	pub reserve: BoundedVec<u32, ConstU32<MAX_PANEL>>,
}

/// The end.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Closed<BlockNumber> {
	/// Its block.
	pub at: BlockNumber,
	/// What the panel found.
	pub finding: Finding,
}

/// What members need to speak, and nothing else, so that they read and write little.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Sitting<AccountId, BlockNumber> {
	/// When they may.
	pub phases: Phases<BlockNumber>,
	/// What they are asked.
	pub question: Question,
	/// Who they are, and what each has said.
	pub seats: BoundedVec<Seat<AccountId>, ConstU32<MAX_PANEL>>,
}

/// Who sits on a panel, and what it has said.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Seat<AccountId> {
	/// The member.
	pub who: AccountId,
	/// How far it is.
	pub vote: Vote,
}

/// How far a member is.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Vote {
	/// It has said nothing.
	#[codec(index = 0)]
	Pending,
	/// It has committed to an answer.
	#[codec(index = 1)]
	Committed(H256),
	/// It has revealed its answer.
	#[codec(index = 2)]
	Revealed(Answer),
}

impl<AccountId> Seat<AccountId> {
	/// A member that was just drawn.
	pub fn new(who: AccountId) -> Self {
		Self { who, vote: Vote::Pending }
	}

	/// Whether it has said nothing.
	pub fn is_pending(&self) -> bool {
		self.vote == Vote::Pending
	}

	/// Whether it has committed, and not revealed.
	pub fn is_committed(&self) -> bool {
		matches!(self.vote, Vote::Committed(_))
	}
}

/// What a member did wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Fault {
	/// It did not commit, or did not reveal.
	#[codec(index = 0)]
	Silence,
	/// Its answer was beyond the tolerance.
	#[codec(index = 1)]
	Deviation,
}

/// What a panel waits for that anyone may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Step {
	/// `draw`.
	#[codec(index = 0)]
	Draw,
	/// `refill`.
	#[codec(index = 1)]
	Refill,
	/// `tally`.
	#[codec(index = 2)]
	Tally,
	/// `clear`.
	#[codec(index = 3)]
	Clear,
}

/// What members may do in a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
	/// Decline.
	Declining,
	/// Commit.
	Committing,
	/// Reveal.
	Revealing,
	/// Nothing.
	Over,
}

/// When the phases of a panel begin, each with its first block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Phases<BlockNumber> {
	/// Committing. Before it members may decline.
	pub commit: BlockNumber,
	/// Revealing. It begins before that once nobody is left who may commit.
	pub reveal: BlockNumber,
	/// Nothing more. The tally may come before that once nobody is left who may reveal.
	pub over: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Phases<BlockNumber> {
	/// Those of a panel that was drawn in block `at`.
	pub fn new(at: BlockNumber, schedule: &Schedule<BlockNumber>) -> Self {
		let commit = at.saturating_add(schedule.decline);
		let reveal = commit.saturating_add(schedule.commit);
		Self { commit, reveal, over: reveal.saturating_add(schedule.reveal) }
	}

	/// The one that `now` is in.
	pub fn at(&self, now: BlockNumber) -> Phase {
		if now < self.commit {
			Phase::Declining
		} else if now < self.reveal {
			Phase::Committing
		} else if now < self.over {
			Phase::Revealing
		} else {
			Phase::Over
		}
	}
}

/// Whether members may reveal: in time, or as soon as each has committed, since nobody can then look at an answer first.
pub fn may_reveal<AccountId>(phase: Phase, seats: &[Seat<AccountId>]) -> bool {
	match phase {
		Phase::Declining | Phase::Over => false,
		Phase::Committing => !seats.iter().any(Seat::is_pending),
		Phase::Revealing => true,
	}
}

/// Whether nothing more can be said: the time is over, or nobody is left who may commit or reveal.
pub fn all_is_said<AccountId>(phase: Phase, seats: &[Seat<AccountId>]) -> bool {
	match phase {
		Phase::Declining => false,
		Phase::Committing => !seats.iter().any(|seat| seat.is_pending() || seat.is_committed()),
		Phase::Revealing => !seats.iter().any(Seat::is_committed),
		Phase::Over => true,
	}
}
