//! Money that flows block by block. Nothing runs for that: what has flowed is reckoned when somebody asks.

use crate::{AccountIdOf, Condition, Config, Error, Event, Flow, Fulfilment, Pallet, Stage, direct::Direct};
use artel_primitives::{Balance, escrow::EscrowId};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_draw(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payee(&who)?;
		let Fulfilment::Stream(flow) = escrow.progress.fulfilment else {
			return Err(Error::<T>::WrongCondition.into());
		};
		escrow.ensure_accepted()?;
		let accrued = escrow.accrued();
		ensure!(!accrued.is_zero(), Error::<T>::NothingAccrued);
		if accrued == escrow.record.balance {
			return escrow.fulfil();
		}
		escrow.progress.fulfilment = Fulfilment::Stream(Flow { since: flow.since.max(escrow.now), due: 0 });
		escrow.progress.proposal = None;
		Self::pay_out(id, &mut escrow.record, accrued)?;
		escrow.save();
		Ok(())
	}

	pub(crate) fn do_extend(who: AccountIdOf<T>, id: EscrowId, blocks: BlockNumberFor<T>) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payer(&who)?;
		let Condition::Stream(stream) = &escrow.terms.condition else {
			return Err(Error::<T>::WrongCondition.into());
		};
		ensure!(!blocks.is_zero(), Error::<T>::AmountTooSmall);
		escrow.ensure_in_time()?;
		let amount = stream.rate.checked_mul(blocks.saturated_into()).ok_or(ArithmeticError::Overflow)?;
		let deadline = escrow.progress.deadline.saturating_add(blocks);
		Self::ensure_deadline(escrow.now, deadline)?;
		escrow.add(amount)?;
		escrow.progress.deadline = deadline;
		escrow.save();
		Self::deposit_event(Event::Extended { id, deadline });
		Ok(())
	}

	/// What the payee of a stream has earned and not drawn.
	pub(crate) fn accrued_of(id: EscrowId) -> Option<Balance> {
		let escrow = Direct::<T>::load(id).ok()?;
		let flows =
			matches!(escrow.progress.fulfilment, Fulfilment::Stream(_)) && escrow.progress.stage != Stage::Funded;
		flows.then(|| escrow.accrued())
	}
}
