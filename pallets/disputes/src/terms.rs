//! How long a dispute may take, who decides it, and what that costs. Knows no FRAME storage.

use artel_primitives::{
	Balance,
	panel::{Agreed, MAX_PANEL, PoolId, Schedule},
	settlement::{BasisPoints, Split},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// Most panels that one dispute can have, one after the other.
pub const MAX_PANELS: u8 = 3;

/// Who decides next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instance {
	/// A panel of so many jurors.
	Panel(u8),
	/// The authority.
	Authority,
}

/// How long each step of a dispute may take, and what it costs. Fixed for a dispute when it is filed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Terms<BlockNumber> {
	/// Blocks for evidence, offers and settlements, before the first panel.
	pub evidence: BlockNumber,
	/// Blocks after that in which a first panel that cannot be summoned is tried again; then it counts as silent.
	pub patience: BlockNumber,
	/// Blocks that a panel has for its finding, with a second draw; without one by then it counts as silent.
	pub hearing: BlockNumber,
	/// Blocks for an appeal against a ruling.
	pub appeal: BlockNumber,
	/// Blocks that the authority has when it is appealed to; 0: nobody can appeal to it.
	pub authority: BlockNumber,
	/// How many panels there are at the most, 1 to [`MAX_PANELS`]: of 3 jurors, then of 5, then of 7.
	pub panels: u8,
	/// From which pool jurors are drawn.
	pub pool: PoolId,
	/// When jurors commit and reveal, and what they risk. Its quorum is not used: more than half must reveal.
	pub schedule: Schedule<BlockNumber>,
	/// What each coherent juror gets, in planck.
	pub fee: Balance,
	/// What a panel holds for its records at the most, in planck.
	pub panel_deposit: Balance,
	/// The part of its bond that a claimant loses to the other side by withdrawing, rounded down.
	pub forfeit: BasisPoints,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Terms<BlockNumber> {
	/// How many jurors the panel of that round has: 3, 5, 7.
	pub const fn jurors(round: u8) -> u8 {
		round.saturating_mul(2).saturating_add(1)
	}

	/// Who decides in that round, counted from 1; `None` after the last.
	pub fn instance(&self, round: u8) -> Option<Instance> {
		if round <= self.panels {
			Some(Instance::Panel(Self::jurors(round)))
		} else if round == self.panels.saturating_add(1) && !self.authority.is_zero() {
			Some(Instance::Authority)
		} else {
			None
		}
	}

	/// What a panel of so many jurors takes from who pays for it, in planck; `None` for more than there can be.
	pub fn panel_cost(&self, jurors: u8) -> Option<Balance> {
		self.fee.checked_mul(jurors.into())?.checked_add(self.panel_deposit)
	}

	/// The schedule for so many jurors. One of them alone decides nothing: more than half must reveal.
	pub fn schedule_of(&self, jurors: u8) -> Schedule<BlockNumber> {
		Schedule { quorum: majority(jurors), ..self.schedule }
	}

	/// How many blocks a dispute takes at the most, if each call comes as soon as it may.
	pub fn longest(&self) -> BlockNumber {
		let appeals = if self.authority.is_zero() { self.panels.saturating_sub(1) } else { self.panels };
		self.evidence
			.saturating_add(self.patience)
			.saturating_add(self.hearing.saturating_mul(self.panels.into()))
			.saturating_add(self.appeal.saturating_mul(appeals.into()))
			.saturating_add(self.authority)
	}

	/// Whether disputes can be decided by them, where a bond is at least `min_bond`; why not, if not.
	pub fn check(&self, min_bond: Balance) -> Result<(), &'static str> {
		let steps = [self.schedule.decline, self.schedule.commit, self.schedule.reveal];
		let work = steps.into_iter().fold(BlockNumber::zero(), |sum, step| sum.saturating_add(step));
		let largest = Self::jurors(self.panels);
		ensure!((1..=MAX_PANELS).contains(&self.panels), "1 to 3 panels");
		ensure!(u32::from(largest) <= MAX_PANEL, "a panel may be that large");
		ensure!(!self.evidence.is_zero(), "both sides can be heard");
		ensure!(!self.schedule.commit.is_zero() && !self.schedule.reveal.is_zero(), "jurors can answer");
		ensure!(self.hearing > work, "a panel can finish in time");
		ensure!(!self.appeal.is_zero(), "a ruling can be appealed");
		ensure!(self.panel_cost(largest).is_some_and(|cost| cost <= min_bond), "a bond that is lost pays any panel");
		Ok(())
	}
}

/// More than half of so many.
const fn majority(jurors: u8) -> u8 {
	(jurors / 2).saturating_add(1)
}

/// The split that a panel of so many jurors agreed on; `None` if too few answered, or not with a part of the whole.
pub fn split_of(agreed: &Agreed, jurors: u8) -> Option<Split> {
	let points = u16::try_from(*agreed.answer.first()?).ok()?;
	let payee = BasisPoints::new(points)?;
	(agreed.revealed >= majority(jurors)).then_some(Split { payee })
}
