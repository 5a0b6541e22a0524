//! What a block is told from outside the chain: the time, and the slot that it falls into.

use artel_runtime::{Block, Hash};
use sp_consensus_babe::SlotDuration;
use std::error::Error;

/// Makes the inherent data of a block, from the clock of this machine.
///
/// A type of its own because it is part of the type of the block import.
#[derive(Clone, Copy)]
pub struct Inherents {
	slot_duration: SlotDuration,
}

impl Inherents {
	pub fn new(slot_duration: SlotDuration) -> Self {
		Self { slot_duration }
	}
}

#[async_trait::async_trait]
impl sp_inherents::CreateInherentDataProviders<Block, ()> for Inherents {
	type InherentDataProviders =
		(sp_consensus_babe::inherents::InherentDataProvider, sp_timestamp::InherentDataProvider);

	async fn create_inherent_data_providers(
		&self,
		_parent: Hash,
		_extra: (),
	) -> Result<Self::InherentDataProviders, Box<dyn Error + Send + Sync>> {
		let now = sp_timestamp::InherentDataProvider::from_system_time();
		let slot = sp_consensus_babe::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
			*now,
			self.slot_duration,
		);
		Ok((slot, now))
	}
}
