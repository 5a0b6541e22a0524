//! Randomness: noted in each block, so that what decides a draw is fixed by the block of its request.

use crate::{
	Beacon, Beacons, Config, EpochBeacon, EpochBeacons, Epochs, Error, Pallet, PanelOf, Request, RequestOf, SeenEpoch,
	tree::HISTORY,
};
use artel_primitives::panel::{Draw, PanelId};
use frame::{
	deps::sp_io::hashing::blake2_256,
	prelude::*,
	traits::{One, Zero},
};

/// How many blocks back the randomness of blocks is known.
pub const BLOCKS: u32 = 256;
/// How many changes of epoch back that of epochs is known.
pub const EPOCHS: u32 = 8;

/// What decides a draw.
pub(crate) struct Lot {
	/// The seed of the picks.
	pub seed: [u8; 32],
	/// The era at whose beginning the weights count.
	pub era: u32,
}

impl<T: Config> Pallet<T> {
	/// Notes what is new about randomness at the beginning of block `now`: constant work.
	pub(crate) fn note_randomness(now: BlockNumberFor<T>) {
		let last = now.saturating_sub(One::one());
		let output = T::Vrf::get().unwrap_or_else(|| {
			let parent = frame_system::Pallet::<T>::parent_hash();
			(b"artel/panel/parent", parent, last).using_encoded(blake2_256).into()
		});
		Beacons::<T>::insert(Self::slot_of_block(last), Beacon { of: last, output });

		let (index, output) = T::Epoch::get();
		let Some(seen) = Epochs::<T>::get() else {
			// What was accumulated before the first look belongs to an epoch that was not seen to begin.
			Epochs::<T>::put(SeenEpoch { index, changes: 0 });
			return;
		};
		if seen.index != index {
			let changes = seen.changes.saturating_add(1);
			Epochs::<T>::put(SeenEpoch { index, changes });
			EpochBeacons::<T>::insert(slot_of_change(changes), EpochBeacon { change: changes, noted: now, output });
		}
	}

	/// A request for a draw, made now.
	pub(crate) fn request() -> RequestOf<T> {
		let at = frame_system::Pallet::<T>::block_number();
		let seen = Epochs::<T>::get();
		// The epoch may have changed in this block after it was noted; then that change is before the request too.
		let unseen = seen.as_ref().is_some_and(|seen| seen.index != T::Epoch::get().0);
		let epochs = seen.map(|seen| seen.changes).unwrap_or_default().saturating_add(unseen.into());
		Request { at, epochs }
	}

	/// What decides the draw that `request` asks for; `None` if it is forgotten, because nobody drew in time.
	pub(crate) fn lot(id: PanelId, panel: &PanelOf<T>, request: &RequestOf<T>) -> Result<Option<Lot>, Error<T>> {
		let now = frame_system::Pallet::<T>::block_number();
		let found = match panel.schedule.draw {
			Draw::Fast => {
				let of = request.at.saturating_add(One::one());
				ensure!(of < now, Error::<T>::TooEarlyToDraw);
				let beacon = Beacons::<T>::get(Self::slot_of_block(of)).filter(|beacon| beacon.of == of);
				// The era of the request began when nobody knew that block.
				beacon.map(|beacon| (beacon.output, Self::era(request.at)))
			}
			Draw::Slow => {
				// The first change begins an epoch, the second one ends it.
				let of = request.epochs.saturating_add(2);
				let seen = Epochs::<T>::get().map(|seen| seen.changes).unwrap_or_default();
				ensure!(of <= seen, Error::<T>::TooEarlyToDraw);
				let beacon = EpochBeacons::<T>::get(slot_of_change(of)).filter(|beacon| beacon.change == of);
				// A whole era before the last blocks of that epoch: nobody knew what they would add.
				beacon.map(|beacon| (beacon.output, Self::era(beacon.noted).saturating_sub(1)))
			}
		};
		let in_sight = |era: u32| Self::era(now).saturating_sub(era) <= HISTORY;
		Ok(found.filter(|(_, era)| in_sight(*era)).map(|(output, era)| Lot {
			seed: (b"artel/panel/draw", output, id, panel.round).using_encoded(blake2_256),
			era,
		}))
	}

	/// The number of the era that `block` is in.
	pub(crate) fn era(block: BlockNumberFor<T>) -> u32 {
		block.checked_div(&T::Era::get()).unwrap_or_else(Zero::zero).saturated_into()
	}

	/// The first block of an era.
	pub(crate) fn beginning(era: u32) -> BlockNumberFor<T> {
		T::Era::get().saturating_mul(era.into())
	}

	/// Where the randomness of a block is noted.
	fn slot_of_block(block: BlockNumberFor<T>) -> u8 {
		block.checked_rem(&BLOCKS.into()).unwrap_or_else(Zero::zero).saturated_into()
	}
}

/// Where the randomness that a change of epoch brings is noted.
fn slot_of_change(change: u32) -> u8 {
	change.checked_rem(EPOCHS).unwrap_or_default().saturated_into()
}
