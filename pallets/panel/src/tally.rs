//! From the answers to the finding, and to who is paid and who is slashed.

use crate::{
	Closed, Config, Error, Event, Fault, Pallet, PanelOf, Panels, Stage, Vote, WeightInfo, answers, types::all_is_said,
};
use alloc::vec::Vec;
use artel_primitives::{
	bonds::{Bonds, Offence},
	escrow::Escrow,
	panel::{Answer, Finding, PanelId},
	settlement::Split,
};
use artel_storage::Entries;
use frame::{
	deps::{frame_support::storage::with_storage_layer, sp_io::hashing::blake2_256},
	prelude::*,
};

impl<T: Config> Pallet<T> {
	/// Returns what it weighed.
	pub(crate) fn do_tally(id: PanelId) -> Result<Weight, DispatchError> {
		let (panel, drawn) = Self::drawn_panel(id)?;
		let seats = Self::sitting(id)?.seats;
		ensure!(all_is_said(Self::phase(&panel, &drawn), &seats), Error::<T>::TooEarlyToTally);

		let count = u32::try_from(seats.len()).unwrap_or(u32::MAX);
		let members: Vec<_> = seats.iter().map(|seat| seat.who.clone()).collect();
		let mut answers = Vec::new();
		let mut by = Vec::new();
		for seat in seats {
			T::Bonds::release(&seat.who, panel.role, panel.schedule.seat_bond);
			match seat.vote {
				Vote::Revealed(answer) => {
					answers.push(answer);
					by.push(seat.who);
				}
				Vote::Pending | Vote::Committed(_) => Self::punish(id, &panel, seat.who, Fault::Silence),
			}
		}

		if answers.len() < usize::from(panel.schedule.quorum) {
			Self::fail_round(id, panel, &members)?;
		} else {
			match answers::agree(panel.question, &answers) {
				Some(agreed) => {
					for (who, answer) in by.into_iter().zip(answers) {
						Self::judge(id, &panel, who, &agreed.answer, &answer);
					}
					Self::close(id, panel, Finding::Answered(agreed))?;
				}
				// A tie: nobody is wrong, and nobody agrees with what all said.
				None => Self::close(id, panel, Finding::Silent)?,
			}
		}
		Ok(T::WeightInfo::tally_paid(count).max(T::WeightInfo::tally_slashed(count)))
	}

	/// Pays a member that agrees with what all said, and slashes one that is far off.
	fn judge(id: PanelId, panel: &PanelOf<T>, who: T::AccountId, agreed: &Answer, answer: &Answer) {
		if !answers::is_coherent(panel.question, panel.schedule.tolerance, agreed, answer) {
			return Self::punish(id, panel, who, Fault::Deviation);
		}
		// What cannot be paid returns to the payer: one account that cannot be paid must not hold up the panel.
		match with_storage_layer(|| T::Escrow::pay_to(panel.purse, &who, panel.fee)) {
			Ok(()) => Self::deposit_event(Event::Paid { id, who, amount: panel.fee }),
			Err(error) => Self::deposit_event(Event::NotPaid { id, who, error }),
		}
	}

	/// Slashes a member for its fault. The victim is nobody: whoever asks must not gain by who answers.
	fn punish(id: PanelId, panel: &PanelOf<T>, who: T::AccountId, fault: Fault) {
		let part = match fault {
			Fault::Silence => panel.schedule.silence,
			Fault::Deviation => panel.schedule.deviation,
		};
		let amount = part.of(panel.schedule.seat_bond);
		if amount == 0 {
			return;
		}
		let key = (b"artel/panel/fault", id, panel.round, &who).using_encoded(blake2_256).into();
		let offence = Offence { offender: who.clone(), role: panel.role, key, amount, victim: None, reporter: None };
		match with_storage_layer(|| T::Bonds::slash(offence)) {
			Ok(amount) => Self::deposit_event(Event::Slashed { id, who, fault, amount, key }),
			Err(error) => Self::deposit_event(Event::NotSlashed { id, who, fault, error }),
		}
	}

	/// Gives the panel its finding, and what is left of its purse to the payer.
	pub(crate) fn close(id: PanelId, mut panel: PanelOf<T>, finding: Finding) -> DispatchResult {
		let returned = T::Escrow::settle(panel.purse, Split::ALL_TO_PAYER)?.to_payer;
		let at = frame_system::Pallet::<T>::block_number();
		panel.barred = BoundedVec::new();
		panel.stage = Stage::Closed(Closed { at, finding: finding.clone() });
		Panels::<T>::entry(id).insert(&panel);
		Self::deposit_event(Event::Found { id, finding, returned });
		Ok(())
	}
}
