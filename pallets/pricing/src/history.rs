//! What the price of a place was: the sums of its prices at the ends of the last periods.
//!
//! Within a period the price stands still, so the sum at any block between two snapshots is known exactly.

use crate::types::{Course, Snapshot};
use artel_primitives::Balance;
use codec::{Decode, Encode, MaxEncodedLen};
use frame::prelude::*;

/// The snapshots of a place, oldest first; the last is that with which the running period began.
#[derive(
	CloneNoBound, DebugNoBound, DefaultNoBound, PartialEqNoBound, EqNoBound, Encode, Decode, TypeInfo, MaxEncodedLen,
)]
#[scale_info(skip_type_params(MaxSnapshots))]
#[codec(mel_bound(BlockNumber: MaxEncodedLen))]
pub struct History<BlockNumber, MaxSnapshots>(pub BoundedVec<Snapshot<BlockNumber>, MaxSnapshots>)
where
	BlockNumber: Clone + core::fmt::Debug + Eq,
	MaxSnapshots: Get<u32>;

impl<BlockNumber, MaxSnapshots> History<BlockNumber, MaxSnapshots>
where
	BlockNumber: AtLeast32BitUnsigned + Copy + core::fmt::Debug,
	MaxSnapshots: Get<u32>,
{
	/// Adds the newest snapshots, oldest first; as many of the oldest go as there is no room for.
	///
	/// All at once, or what is kept would be moved up for each of them.
	pub fn extend(&mut self, newest: impl IntoIterator<Item = Snapshot<BlockNumber>>) {
		let mut all = core::mem::take(&mut self.0).into_inner();
		all.extend(newest);
		let most = usize::try_from(MaxSnapshots::get()).unwrap_or(usize::MAX);
		all.drain(..all.len().saturating_sub(most));
		self.0 = BoundedVec::truncate_from(all);
	}

	/// The average price of the last `blocks` blocks before `now`, rounded down, where the course is that of `now`.
	/// `None` for no blocks and for more than the snapshots go back.
	pub fn average(&self, blocks: BlockNumber, now: BlockNumber, course: &Course<BlockNumber>) -> Option<Balance> {
		let from = now.checked_sub(&blocks)?;
		let sum = course.cumulative_at(now).checked_sub(self.cumulative_at(from, course)?)?;
		sum.checked_div(blocks.saturated_into())
	}

	/// The sum of the prices of all blocks of the market before `block`. `None` if that is not remembered.
	fn cumulative_at(&self, block: BlockNumber, course: &Course<BlockNumber>) -> Option<u128> {
		if block >= course.start {
			return Some(course.cumulative_at(block));
		}
		let (before, after) = self.0.iter().zip(self.0.iter().skip(1)).rfind(|(before, _)| before.block <= block)?;
		// Exact, because it was the same in all blocks of the period. After a rest it was, of all the periods between.
		let length = after.block.saturating_sub(before.block).saturated_into::<u128>();
		let price = after.cumulative.saturating_sub(before.cumulative).checked_div(length)?;
		let blocks = block.saturating_sub(before.block).saturated_into::<u128>();
		Some(before.cumulative.saturating_add(price.saturating_mul(blocks)))
	}
}
