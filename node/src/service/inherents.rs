//! What a block is told from outside the chain: the time, and the slot that it falls into.

use artel_runtime::{Block, Hash};
use sp_consensus_babe::SlotDuration;
use std::error::Error;

/// Makes the inherent data of a block, and so what the time in an imported block is checked against.
///
/// A type of its own because it is part of the type of the block import.
#[derive(Clone, Copy)]
pub struct Inherents {
	slot_duration: SlotDuration,
	time: Time,
}

/// Which time it is.
#[derive(Clone, Copy)]
enum Time {
	/// That of this machine's clock.
	Wall,
	/// Later than any block.
	Any,
}

/// The first second of the year 3000, in milliseconds since the Unix epoch.
const LATER_THAN_ANY_BLOCK: u64 = 32_503_680_000_000;

impl Inherents {
	/// For blocks in slots: none may be later than the clock.
	pub fn of_clock(slot_duration: SlotDuration) -> Self {
		Self { slot_duration, time: Time::Wall }
	}

	/// For blocks without slots, whose time runs ahead of the clock.
	pub fn of_any_time(slot_duration: SlotDuration) -> Self {
		Self { slot_duration, time: Time::Any }
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
		let now = match self.time {
			Time::Wall => sp_timestamp::InherentDataProvider::from_system_time(),
			Time::Any => sp_timestamp::InherentDataProvider::new(LATER_THAN_ANY_BLOCK.into()),
		};
		let slot = sp_consensus_babe::inherents::InherentDataProvider::from_timestamp_and_slot_duration(
			*now,
			self.slot_duration,
		);
		Ok((slot, now))
	}
}
