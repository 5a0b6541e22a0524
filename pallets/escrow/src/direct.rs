//! A direct escrow as its calls see it: read once, changed, and written once.

use crate::{
	AccountIdOf, Agreed, Condition, Config, Ending, Error, Event, Fulfilment, HoldReason, InProgress, Kind, Pallet,
	ProgressOf, RecordOf, Records, Side, Stage, TermsOf,
};
use artel_primitives::{
	Balance,
	escrow::{EscrowId, Paid},
	settlement::Split,
};
use artel_storage::Entries;
use frame::{prelude::*, token::fungible::MutateHold};

/// A direct escrow.
pub(crate) struct Direct<T: Config> {
	/// Its number.
	pub id: EscrowId,
	/// The money.
	pub record: RecordOf<T>,
	/// What both sides agreed on. Never written after the escrow was opened.
	pub terms: TermsOf<T>,
	/// How far it has come.
	pub progress: ProgressOf<T>,
	/// The block that it is by its clock.
	pub now: BlockNumberFor<T>,
}

impl<T: Config> Direct<T> {
	/// The direct escrow of that number.
	pub fn load(id: EscrowId) -> Result<Self, Error<T>> {
		let record = Records::<T>::entry(id).get().ok_or(Error::<T>::EscrowNotFound)?;
		ensure!(record.kind == Kind::Direct, Error::<T>::ManagedByMarket);
		let terms = Agreed::<T>::get(id).ok_or(Error::<T>::EscrowNotFound)?;
		let progress = InProgress::<T>::get(id).ok_or(Error::<T>::EscrowNotFound)?;
		let now = progress.clock.at(frame_system::Pallet::<T>::block_number());
		Ok(Self { id, record, terms, progress, now })
	}

	/// The same, for calls, none of which does anything while it is frozen.
	pub fn movable(id: EscrowId) -> Result<Self, Error<T>> {
		let escrow = Self::load(id)?;
		ensure!(!escrow.record.frozen, Error::<T>::Frozen);
		Ok(escrow)
	}

	/// Fails for all but the payer.
	pub fn ensure_payer(&self, who: &AccountIdOf<T>) -> Result<(), Error<T>> {
		ensure!(*who == self.record.payer, Error::<T>::NotPayer);
		Ok(())
	}

	/// Fails for all but the payee.
	pub fn ensure_payee(&self, who: &AccountIdOf<T>) -> Result<(), Error<T>> {
		ensure!(*who == self.record.payee, Error::<T>::NotPayee);
		Ok(())
	}

	/// Which side that is.
	pub fn side_of(&self, who: &AccountIdOf<T>) -> Result<Side, Error<T>> {
		if *who == self.record.payer {
			Ok(Side::Payer)
		} else if *who == self.record.payee {
			Ok(Side::Payee)
		} else {
			Err(Error::<T>::NotParty)
		}
	}

	/// Fails unless the payee accepted and claims nothing.
	pub fn ensure_accepted(&self) -> Result<(), Error<T>> {
		match self.progress.stage {
			Stage::Funded => Err(Error::<T>::NotAccepted),
			Stage::Accepted => Ok(()),
			Stage::Claimed(_) => Err(Error::<T>::UnderReview),
		}
	}

	/// Fails from the deadline on.
	pub fn ensure_in_time(&self) -> Result<(), Error<T>> {
		ensure!(self.now < self.progress.deadline, Error::<T>::DeadlinePassed);
		Ok(())
	}

	/// What of the balance is the payee's already: what has flowed of a stream since it was accepted.
	pub fn accrued(&self) -> Balance {
		match (&self.terms.condition, self.progress.fulfilment, self.progress.stage) {
			(Condition::Stream(stream), Fulfilment::Stream(flow), Stage::Accepted) => {
				flow.accrued(self.record.balance, stream.rate, self.now)
			}
			_ => 0,
		}
	}

	/// Writes what has changed.
	pub fn save(self) {
		Records::<T>::entry(self.id).insert(&self.record);
		InProgress::<T>::insert(self.id, self.progress);
	}

	/// The same, if only the progress has.
	pub fn save_progress(self) {
		InProgress::<T>::insert(self.id, self.progress);
	}

	/// Ends it with that much for the payee, fee included, and the rest of the balance for the payer.
	pub fn finish(self, for_payee: Balance, ending: Ending) -> Result<Paid, DispatchError> {
		Records::<T>::entry(self.id).remove();
		Agreed::<T>::remove(self.id);
		InProgress::<T>::remove(self.id);
		// First the deposit: with it the payer's account can take whatever comes after.
		T::Native::release(&HoldReason::Deposit.into(), &self.record.payer, self.progress.deposit, Precision::Exact)?;
		Pallet::<T>::close_record(self.id, self.record, for_payee, ending)
	}

	/// Ends it by a split of what is left.
	pub fn divide(self, split: Split, ending: Ending) -> Result<Paid, DispatchError> {
		let (for_payee, _) = split.divide(self.record.balance);
		self.finish(for_payee, ending)
	}

	/// Ends it with everything for the payee, since the condition is fulfilled.
	pub fn fulfil(self) -> DispatchResult {
		let all = self.record.balance;
		self.finish(all, Ending::Fulfilled)?;
		Ok(())
	}

	/// Holds `amount` more from the payer.
	pub fn add(&mut self, amount: Balance) -> DispatchResult {
		// What has flowed until now has flowed of what there was.
		if let (Condition::Stream(stream), Fulfilment::Stream(flow), Stage::Accepted) =
			(&self.terms.condition, self.progress.fulfilment, self.progress.stage)
		{
			let flow = flow.at(self.record.balance, stream.rate, self.now);
			self.progress.fulfilment = Fulfilment::Stream(flow);
		}
		Pallet::<T>::hold(&mut self.record, amount)?;
		// Who proposed to divide what was there proposed nothing about this.
		self.progress.proposal = None;
		Pallet::<T>::deposit_event(Event::ToppedUp { id: self.id, amount, balance: self.record.balance });
		Ok(())
	}
}
