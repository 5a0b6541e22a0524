//! Reads.

use crate::{Config, Pallet, Panels, Phase, Phases, SeatOf, Sittings, Stage, Step, types::all_is_said};
use alloc::vec::Vec;
use artel_primitives::panel::PanelId;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// Who sits on a panel; nobody before it is drawn.
	pub(crate) fn seats_of(id: PanelId) -> Vec<SeatOf<T>> {
		Sittings::<T>::get(id).map(|sitting| sitting.seats.into_inner()).unwrap_or_default()
	}

	/// When the phases of a panel that is drawn begin.
	pub(crate) fn phases_of(id: PanelId) -> Option<Phases<BlockNumberFor<T>>> {
		let panel = Panels::<T>::get(id)?;
		match &panel.stage {
			Stage::Drawn(drawn) => Some(Phases::new(drawn.at, &panel.schedule)),
			Stage::Requested(_) | Stage::Closed(_) => None,
		}
	}

	/// What anyone may call now.
	pub(crate) fn step_of(id: PanelId) -> Option<Step> {
		let panel = Panels::<T>::get(id)?;
		let now = frame_system::Pallet::<T>::block_number();
		match &panel.stage {
			Stage::Requested(request) => Self::lot(id, &panel, request).is_ok().then_some(Step::Draw),
			Stage::Drawn(drawn) => {
				let (phase, seats) = (Self::phase(&panel, drawn), Self::seats_of(id));
				let may_refill = seats.len() < usize::from(panel.size) && !drawn.reserve.is_empty();
				match phase {
					Phase::Declining => may_refill.then_some(Step::Refill),
					Phase::Committing | Phase::Revealing | Phase::Over => {
						all_is_said(phase, &seats).then_some(Step::Tally)
					}
				}
			}
			Stage::Closed(closed) => (now >= closed.at.saturating_add(T::Retention::get())).then_some(Step::Clear),
		}
	}
}
