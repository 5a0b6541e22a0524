//! Reads.

use crate::{Action, ByAgreement, Config, DisputeId, Disputes, Instance, Pallet, Price};
use alloc::vec::Vec;
use artel_primitives::{disputes::Arbitrable, settlement::Agreement};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn actions_now(id: DisputeId) -> Vec<Action> {
		let Some(dispute) = Disputes::<T>::get(id) else { return Vec::new() };
		let now = frame_system::Pallet::<T>::block_number();
		let found = Self::finding(&dispute).is_some();
		Action::ALL.into_iter().filter(|action| dispute.check(*action, now, found).is_ok()).collect()
	}

	pub(crate) fn price_of_filing(agreement: Agreement) -> Option<Price> {
		let case = T::Agreements::case(agreement).filter(|_| !ByAgreement::<T>::contains_key(agreement))?;
		Self::filing(&case).ok().map(|(price, ..)| price)
	}

	pub(crate) fn price_of_appeal(id: DisputeId) -> Option<Price> {
		let dispute = Self::open_for(id, Action::Appeal).ok()?;
		let panel = match dispute.next_instance()? {
			Instance::Panel(jurors) => dispute.terms.panel_cost(jurors)?,
			Instance::Authority => 0,
		};
		Some(Price { bond: dispute.appeal_bond()?, panel })
	}
}
