//! Guardians decide together when nothing else does.

use crate::{AccountIdOf, Config, Ending, Error, Event, Pallet, Vote, direct::Direct};
use artel_primitives::{escrow::EscrowId, settlement::Split};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_vote_emergency(who: AccountIdOf<T>, id: EscrowId, split: Option<Split>) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		let guardians = escrow.terms.guardians.as_ref().ok_or(Error::<T>::NotGuardian)?;
		let place = guardians.members.iter().position(|member| *member == who).ok_or(Error::<T>::NotGuardian)?;
		let guardian = u8::try_from(place).map_err(|_| Error::<T>::NotGuardian)?;

		let emergency = &mut escrow.progress.emergency;
		let before = emergency.decided(guardians.threshold);
		emergency.votes.retain(|vote| vote.guardian != guardian);
		if let Some(split) = split {
			// There is a place for each guardian.
			emergency.votes.try_push(Vote { guardian, split }).map_err(|_| Error::<T>::NotGuardian)?;
		}
		// Of three guardians one can turn the decision of two into another one, which then has to wait anew.
		let decided = emergency.decided(guardians.threshold);
		if decided != before {
			emergency.due = decided.map(|_| escrow.now.saturating_add(guardians.delay));
		}
		let due = emergency.due;
		escrow.save_progress();
		Self::deposit_event(Event::EmergencyVoted { id, guardian: who, split, due });
		Ok(())
	}

	pub(crate) fn do_execute_emergency(id: EscrowId) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		let due = escrow.progress.emergency.due.ok_or(Error::<T>::NotDecided)?;
		let threshold = escrow.terms.guardians.as_ref().map_or(u8::MAX, |guardians| guardians.threshold);
		let split = escrow.progress.emergency.decided(threshold).ok_or(Error::<T>::NotDecided)?;
		ensure!(escrow.now >= due, Error::<T>::DelayNotOver);
		escrow.divide(split, Ending::Emergency)?;
		Ok(())
	}
}
