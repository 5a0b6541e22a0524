//! The end of a dispute: the agreement is divided, bonds go to whose they are, and nothing remains.

use crate::{
	Action, Award, ByAgreement, Config, DisputeId, DisputeOf, Disputes, Ending, Event, MAX_APPEALS, Pallet, Side,
};
use artel_primitives::{
	disputes::Arbitrable,
	escrow::{Escrow, EscrowId},
	settlement::Split,
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// Executes the ruling that stands. Tells how many appeals there were.
	pub(crate) fn do_execute(id: DisputeId) -> Result<u32, DispatchError> {
		let dispute = Self::open_for(id, Action::Execute)?;
		let appeals = u32::try_from(dispute.appeals.len()).unwrap_or(MAX_APPEALS);
		Self::execute_ruling(id, dispute)?;
		Ok(appeals)
	}

	/// Divides the agreement by the ruling, and gives each bond to whose it is.
	pub(crate) fn execute_ruling(id: DisputeId, dispute: DisputeOf<T>) -> DispatchResult {
		let split = dispute.ruling;
		T::Agreements::rule(dispute.agreement, split)?;
		Self::award(id, dispute.escrow, dispute.claimant, dispute.award_of_claim())?;
		for (index, appeal) in dispute.appeals.iter().enumerate() {
			Self::award(id, appeal.escrow, appeal.by, dispute.award_of_appeal(index, appeal))?;
		}
		let ending = if dispute.decided > 0 { Ending::Decided } else { Ending::Silence };
		Self::executed(id, dispute, split, ending)
	}

	/// Divides the agreement as both sides want it, before anybody had to decide.
	pub(crate) fn agree(id: DisputeId, dispute: DisputeOf<T>, split: Split, ending: Ending) -> DispatchResult {
		T::Agreements::rule(dispute.agreement, split)?;
		T::Escrow::refund(dispute.escrow, Self::first_panel(&dispute)?)?;
		Self::award(id, dispute.escrow, dispute.claimant, Award::Returned)?;
		Self::executed(id, dispute, split, ending)
	}

	fn award(id: DisputeId, escrow: EscrowId, posted_by: Side, award: Award) -> DispatchResult {
		let split = match award {
			Award::Returned => Split::ALL_TO_PAYER,
			Award::Forfeited => Split::ALL_TO_PAYEE,
		};
		let paid = T::Escrow::settle(escrow, split)?;
		let amount = paid.to_payee.saturating_add(paid.to_payer);
		Self::deposit_event(Event::BondAwarded { dispute: id, escrow, posted_by, award, amount });
		Ok(())
	}

	fn executed(id: DisputeId, dispute: DisputeOf<T>, split: Split, ending: Ending) -> DispatchResult {
		Self::forget(id, &dispute)?;
		Self::deposit_event(Event::Executed { dispute: id, agreement: dispute.agreement, split, ending });
		Ok(())
	}

	/// Removes all of a dispute from storage, and returns the deposits for its evidence.
	pub(crate) fn forget(id: DisputeId, dispute: &DisputeOf<T>) -> DispatchResult {
		for side in Side::BOTH {
			Self::forget_evidence(id, dispute, side)?;
		}
		ByAgreement::<T>::entry(dispute.agreement).remove();
		Disputes::<T>::entry(id).remove();
		Ok(())
	}
}
