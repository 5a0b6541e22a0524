//! What two sides agree on, and how far they have come. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::{
	Balance,
	panel::{MAX_PANEL, PanelId, PoolId, Schedule},
	settlement::Split,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// Most accounts that approve.
pub const MAX_APPROVERS: u32 = 10;
/// Most milestones.
pub const MAX_MILESTONES: u32 = 16;
/// Most guardians.
pub const MAX_GUARDIANS: u32 = 10;
/// Fewest guardians: with one, one vote would decide.
pub const MIN_GUARDIANS: u32 = 2;
/// Fewest members of a panel, for the same reason.
pub const MIN_PANEL: u8 = 3;
/// Longest proof, in bytes: a Groth16 proof with 64 public inputs.
pub const MAX_PROOF_BYTES: u32 = 2_560;

/// So many of some accounts.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Approvals<AccountId> {
	/// Who may approve; nobody twice.
	pub approvers: BoundedVec<AccountId, ConstU32<MAX_APPROVERS>>,
	/// How many have to.
	pub threshold: u8,
}

/// A secret that opens it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct HashLock<BlockNumber> {
	/// SHA-256 of 32 secret bytes.
	pub hash: [u8; 32],
	/// The first block at which it is too late.
	pub expires: BlockNumber,
}

/// Parts that are paid one after the other.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Milestones<BlockNumber> {
	/// How much each is, in their order. They sum up to all that is held, exactly.
	pub amounts: BoundedVec<Balance, ConstU32<MAX_MILESTONES>>,
	/// For how many blocks the payer may contest each claim.
	pub review: BlockNumber,
}

/// A panel that says which part is the payee's.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct PanelTerms<BlockNumber> {
	/// Out of whom.
	pub pool: PoolId,
	/// How many members: an odd number from 3 to [`MAX_PANEL`].
	pub size: u8,
	/// What each coherent member gets, in planck. Whoever summons the panel pays it.
	#[codec(compact)]
	pub fee: Balance,
	/// Hash of what they are asked about.
	pub subject: H256,
	/// When, and at which risk.
	pub schedule: Schedule<BlockNumber>,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> PanelTerms<BlockNumber> {
	/// How many blocks its members have, if it has to be drawn twice; without the time that draws take.
	pub fn lasts(&self) -> BlockNumber {
		let Schedule { decline, commit, reveal, .. } = self.schedule;
		let once = decline.saturating_add(commit).saturating_add(reveal);
		once.saturating_add(once)
	}

	/// Whether such a panel can be: one vote does not decide, there is a middle one, and at least half must speak.
	pub fn is_sound(&self) -> bool {
		let (size, quorum) = (self.size, self.schedule.quorum);
		size >= MIN_PANEL
			&& u32::from(size) <= MAX_PANEL
			&& size % 2 == 1
			&& quorum <= size
			&& u16::from(quorum).saturating_mul(2) >= u16::from(size)
	}
}

/// A statement to be proved.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct ProofTerms {
	/// By which circuit.
	pub circuit: H256,
	/// Hash of the circuit's public inputs.
	pub statement: H256,
}

/// Money that flows block by block.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct StreamTerms<BlockNumber> {
	/// How much for each block.
	#[codec(compact)]
	pub rate: Balance,
	/// From which block on; not before it is accepted.
	pub start: BlockNumber,
}

/// What has to happen for the payee to be paid.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Condition<AccountId, BlockNumber> {
	/// The payer releases, or lets a claim stand for so many blocks.
	#[codec(index = 0)]
	Manual(BlockNumber),
	/// That block comes.
	#[codec(index = 1)]
	TimeLock(BlockNumber),
	/// Enough of some accounts approve.
	#[codec(index = 2)]
	Approvals(Approvals<AccountId>),
	/// The secret is revealed.
	#[codec(index = 3)]
	HashLock(HashLock<BlockNumber>),
	/// The payer releases each part, or lets the claim for it stand.
	#[codec(index = 4)]
	Milestones(Milestones<BlockNumber>),
	/// A panel says which part.
	#[codec(index = 5)]
	Panel(PanelTerms<BlockNumber>),
	/// The statement is proved.
	#[codec(index = 6)]
	Proof(ProofTerms),
	/// Blocks pass.
	#[codec(index = 7)]
	Stream(StreamTerms<BlockNumber>),
}

/// Who decides in an emergency, together.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Guardians<AccountId, BlockNumber> {
	/// Who; nobody twice, neither of the two sides.
	pub members: BoundedVec<AccountId, ConstU32<MAX_GUARDIANS>>,
	/// How many have to vote alike: at least two thirds.
	pub threshold: u8,
	/// How many blocks after that it can be executed.
	pub delay: BlockNumber,
}

/// What both sides agree on: the payer by funding it, the payee by accepting it. No call changes it.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Terms<AccountId, BlockNumber> {
	/// When the payee is paid.
	pub condition: Condition<AccountId, BlockNumber>,
	/// The first block at which the payer may take back what is not the payee's by then.
	pub deadline: BlockNumber,
	/// Whether either side can have it decided by a dispute.
	pub arbiter: bool,
	/// What holds if those who are to decide say nothing.
	pub on_silence: Split,
	/// Who decides in an emergency.
	pub guardians: Option<Guardians<AccountId, BlockNumber>>,
}

/// Whether none of them is there twice.
pub fn all_different<AccountId: PartialEq>(accounts: &[AccountId]) -> bool {
	accounts.iter().enumerate().all(|(place, account)| !accounts.iter().take(place).any(|other| other == account))
}

impl<AccountId: PartialEq> Approvals<AccountId> {
	/// Whether it can be fulfilled, and only by as many accounts as it says.
	pub fn is_sound(&self) -> bool {
		let count = self.approvers.len();
		self.threshold > 0 && usize::from(self.threshold) <= count && all_different(&self.approvers)
	}
}

impl<AccountId: PartialEq, BlockNumber> Guardians<AccountId, BlockNumber> {
	/// Whether they can decide, and only two thirds of them together.
	pub fn are_sound(&self) -> bool {
		let (count, threshold) = (self.members.len(), usize::from(self.threshold));
		u32::try_from(count).is_ok_and(|count| count >= MIN_GUARDIANS)
			&& threshold <= count
			&& threshold.saturating_mul(3) >= count.saturating_mul(2)
			&& all_different(&self.members)
	}
}

/// How far the two sides have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Stage<BlockNumber> {
	/// The money is held, and the payee has not answered.
	#[codec(index = 0)]
	Funded,
	/// The payee accepted.
	#[codec(index = 1)]
	Accepted,
	/// The payee says that it is done; from that block on the claim stands.
	#[codec(index = 2)]
	Claimed(BlockNumber),
}

/// What a stream has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Flow<BlockNumber> {
	/// The block up to which `due` was reckoned.
	pub since: BlockNumber,
	/// What the payee had earned by then and not drawn.
	#[codec(compact)]
	pub due: Balance,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Flow<BlockNumber> {
	/// What the payee has earned at block `now` and not drawn: never more than `balance`.
	pub fn accrued(&self, balance: Balance, rate: Balance, now: BlockNumber) -> Balance {
		let blocks: Balance = now.saturating_sub(self.since).saturated_into();
		self.due.saturating_add(rate.saturating_mul(blocks)).min(balance)
	}

	/// The same flow, reckoned up to `now`, so that money that comes now does not flow for blocks before.
	pub fn at(self, balance: Balance, rate: Balance, now: BlockNumber) -> Self {
		Self { since: self.since.max(now), due: self.accrued(balance, rate, now) }
	}
}

/// A panel that was summoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Summoned<BlockNumber> {
	/// Which.
	pub panel: PanelId,
	/// From that block of the chain on it is as if the panel had said nothing.
	pub until: BlockNumber,
}

/// How much of the condition is fulfilled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Fulfilment<BlockNumber> {
	/// Nothing; these conditions are fulfilled at once.
	#[codec(index = 0)]
	Nothing,
	/// Who approved: bit n for the n-th approver.
	#[codec(index = 1)]
	Approved(u16),
	/// How many milestones were paid.
	#[codec(index = 2)]
	Milestones(u8),
	/// Its panel.
	#[codec(index = 3)]
	Panel(Option<Summoned<BlockNumber>>),
	/// What flowed.
	#[codec(index = 4)]
	Stream(Flow<BlockNumber>),
}

/// One of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Side {
	/// Who paid in.
	#[codec(index = 0)]
	Payer,
	/// Who is to be paid.
	#[codec(index = 1)]
	Payee,
}

/// What one side would agree to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Proposal {
	/// Which side.
	pub by: Side,
	/// How it would divide what is left.
	pub split: Split,
}

/// What a guardian says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Vote {
	/// Its place among the guardians.
	pub guardian: u8,
	/// How it would divide what is left.
	pub split: Split,
}

/// What the guardians have said.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Emergency<BlockNumber> {
	/// Their votes; of each guardian at most one.
	pub votes: BoundedVec<Vote, ConstU32<MAX_GUARDIANS>>,
	/// From which block on it can be executed, while enough vote alike.
	pub due: Option<BlockNumber>,
}

impl<BlockNumber> Default for Emergency<BlockNumber> {
	fn default() -> Self {
		Self { votes: BoundedVec::new(), due: None }
	}
}

impl<BlockNumber> Emergency<BlockNumber> {
	/// The split that at least `threshold` guardians vote for. Two thirds cannot vote for two.
	pub fn decided(&self, threshold: u8) -> Option<Split> {
		let votes_for = |split: Split| self.votes.iter().filter(|vote| vote.split == split).count();
		self.votes.iter().map(|vote| vote.split).find(|split| votes_for(*split) >= usize::from(threshold))
	}
}

/// The blocks that count for an escrow: its clock stands still while it is frozen.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Clock<BlockNumber> {
	/// For how many blocks it stood before.
	pub stood: BlockNumber,
	/// Since when it stands.
	pub frozen: Option<BlockNumber>,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Clock<BlockNumber> {
	/// What it shows at that block of the chain.
	pub fn at(&self, block: BlockNumber) -> BlockNumber {
		self.frozen.unwrap_or(block).saturating_sub(self.stood)
	}

	/// Stops it.
	pub fn stop(&mut self, block: BlockNumber) {
		self.frozen = Some(block);
	}

	/// Lets it go on.
	pub fn go_on(&mut self, block: BlockNumber) {
		let since = self.frozen.take().unwrap_or(block);
		self.stood = self.stood.saturating_add(block.saturating_sub(since));
	}
}

/// Everything about a direct escrow that changes.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Progress<BlockNumber> {
	/// How far the two sides have come.
	pub stage: Stage<BlockNumber>,
	/// The deadline of the terms; for a stream that was extended, as much later.
	pub deadline: BlockNumber,
	/// How much of the condition is fulfilled.
	pub fulfilment: Fulfilment<BlockNumber>,
	/// What one side would agree to.
	pub proposal: Option<Proposal>,
	/// What the guardians have said.
	pub emergency: Emergency<BlockNumber>,
	/// Which block it is for this escrow.
	pub clock: Clock<BlockNumber>,
	/// What is held from the payer for the storage, in planck.
	#[codec(compact)]
	pub deposit: Balance,
}
