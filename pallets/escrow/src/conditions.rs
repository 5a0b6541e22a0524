//! What has to happen for the payee to be paid: claims that stand and what time decides here, the rest in files beside.

mod panel;
mod stream;
mod witness;

use crate::{AccountIdOf, Condition, Config, Error, Event, Fulfilment, Pallet, Stage, direct::Direct};
use artel_primitives::escrow::EscrowId;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_submit_claim(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payee(&who)?;
		let review = match &escrow.terms.condition {
			Condition::Manual(review) => *review,
			Condition::Milestones(milestones) => milestones.review,
			_ => return Err(Error::<T>::WrongCondition.into()),
		};
		escrow.ensure_accepted()?;
		escrow.ensure_in_time()?;
		let until = escrow.now.saturating_add(review);
		escrow.progress.stage = Stage::Claimed(until);
		escrow.save_progress();
		Self::deposit_event(Event::Claimed { id, until });
		Ok(())
	}

	pub(crate) fn do_execute(id: EscrowId) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		match &escrow.terms.condition {
			Condition::Manual(_) => {
				escrow.ensure_reviewed()?;
				escrow.fulfil()
			}
			Condition::Milestones(_) => {
				escrow.ensure_reviewed()?;
				escrow.pay_milestone()
			}
			Condition::TimeLock(at) => {
				escrow.ensure_accepted()?;
				ensure!(escrow.now >= *at, Error::<T>::NotDue);
				escrow.fulfil()
			}
			Condition::Stream(_) => {
				escrow.ensure_accepted()?;
				ensure!(escrow.accrued() == escrow.record.balance, Error::<T>::NotDue);
				escrow.fulfil()
			}
			_ => Err(Error::<T>::WrongCondition.into()),
		}
	}

	pub(crate) fn do_release_milestone(who: AccountIdOf<T>, id: EscrowId, milestone: u8) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payer(&who)?;
		ensure!(escrow.progress.stage != Stage::Funded, Error::<T>::NotAccepted);
		let Fulfilment::Milestones(paid) = escrow.progress.fulfilment else {
			return Err(Error::<T>::WrongCondition.into());
		};
		// A claim that somebody executes meanwhile must not make this pay the one after it.
		ensure!(milestone == paid, Error::<T>::NotNextMilestone);
		escrow.pay_milestone()
	}
}

impl<T: Config> Direct<T> {
	/// Fails unless a claim stands.
	fn ensure_reviewed(&self) -> DispatchResult {
		match self.progress.stage {
			Stage::Claimed(until) => ensure!(self.now >= until, Error::<T>::ReviewNotOver),
			Stage::Funded | Stage::Accepted => return Err(Error::<T>::NotClaimed.into()),
		}
		Ok(())
	}

	/// Pays the next milestone, and ends with the last one.
	fn pay_milestone(mut self) -> DispatchResult {
		let (Condition::Milestones(milestones), Fulfilment::Milestones(paid)) =
			(&self.terms.condition, self.progress.fulfilment)
		else {
			return Err(Error::<T>::WrongCondition.into());
		};
		let count = paid.saturating_add(1);
		if usize::from(count) >= milestones.amounts.len() {
			return self.fulfil();
		}
		let amount = *milestones.amounts.get(usize::from(paid)).ok_or(Error::<T>::InvalidMilestones)?;
		self.progress.fulfilment = Fulfilment::Milestones(count);
		self.progress.stage = Stage::Accepted;
		self.progress.proposal = None;
		// A payee that cannot take it must not keep the payer from what comes after.
		Pallet::<T>::pay_or_owe(self.id, &mut self.record, amount)?;
		self.save();
		Ok(())
	}
}
