//! Upgrades and blocks tried out on a snapshot of a live chain, with every invariant checked.
//!
//! Only in builds for that: these functions panic when a check fails, which is how the caller learns of it.

#![allow(clippy::panic)]

use crate::{Block, Executive, configs::BlockWeights};
use frame_support::weights::Weight;
use frame_try_runtime::{TryStateSelect, UpgradeCheckSelect};
use sp_runtime::traits::Block as BlockT;

/// What the migrations of this runtime weigh, and what a block may.
pub fn upgrade(checks: UpgradeCheckSelect) -> (Weight, Weight) {
	match Executive::try_runtime_upgrade(checks) {
		Ok(weight) => (weight, BlockWeights::get().max_block),
		Err(error) => panic!("the upgrade fails: {error:?}"),
	}
}

/// What a block weighs.
pub fn block(
	block: <Block as BlockT>::LazyBlock,
	check_state_root: bool,
	check_signatures: bool,
	select: TryStateSelect,
) -> Weight {
	match Executive::try_execute_block(block, check_state_root, check_signatures, select) {
		Ok(weight) => weight,
		Err(error) => panic!("the block fails: {error:?}"),
	}
}
