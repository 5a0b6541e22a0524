//! What markets ask for. No call leads here, and nothing here moves a direct escrow.

use crate::{AccountIdOf, AssetOf, Config, Ending, Error, Event, Pallet, RecordOf, Records};
use artel_primitives::{
	Balance,
	escrow::{Escrow, EscrowId, Opening, Paid},
	settlement::Split,
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// The managed escrow of that number.
	fn managed(stored: Option<RecordOf<T>>) -> Result<RecordOf<T>, Error<T>> {
		let record = stored.ok_or(Error::<T>::EscrowNotFound)?;
		ensure!(Self::is_managed(&record), Error::<T>::NotManaged);
		Ok(record)
	}

	/// Changes the managed escrow of that number, unless it is frozen. Nothing is written if `change` fails.
	fn change<Told>(
		id: EscrowId,
		change: impl FnOnce(&mut RecordOf<T>) -> Result<Told, DispatchError>,
	) -> Result<Told, DispatchError> {
		Records::<T>::entry(id).try_mutate(|stored| {
			let mut record = Self::managed(stored.take())?;
			ensure!(!record.frozen, Error::<T>::Frozen);
			let told = change(&mut record)?;
			*stored = Some(record);
			Ok(told)
		})
	}

	/// Ends the managed escrow of that number, frozen or not: `share` of what it holds is for the payee.
	fn end(id: EscrowId, share: impl FnOnce(Balance) -> Balance) -> Result<Paid, DispatchError> {
		Records::<T>::entry(id).try_mutate(|stored| {
			let record = Self::managed(stored.take())?;
			let for_payee = share(record.balance);
			Self::close_record(id, record, for_payee, Ending::Market)
		})
	}

	/// Takes `amount` out without a fee.
	fn take_out(record: &mut RecordOf<T>, amount: Balance) -> Result<Balance, Error<T>> {
		record.balance = record.balance.checked_sub(amount).ok_or(Error::<T>::InsufficientBalance)?;
		Ok(record.balance)
	}
}

impl<T: Config> Escrow<AccountIdOf<T>, AssetOf<T>> for Pallet<T> {
	fn open(opening: Opening<AccountIdOf<T>, AssetOf<T>>) -> Result<EscrowId, DispatchError> {
		Self::open_managed(opening)
	}

	fn top_up(id: EscrowId, amount: Balance) -> DispatchResult {
		Self::change(id, |record| {
			Self::hold(record, amount)?;
			Self::tell(record.kind, Event::ToppedUp { id, amount, balance: record.balance });
			Ok(())
		})
	}

	fn pay(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		Self::change(id, |record| Self::pay_out(id, record, amount))
	}

	fn pay_to(id: EscrowId, to: &AccountIdOf<T>, amount: Balance) -> DispatchResult {
		Self::change(id, |record| {
			ensure!(record.fee.points().is_zero(), Error::<T>::TakesFee);
			let balance = Self::take_out(record, amount)?;
			Self::send(&record.asset, &record.payer, to, amount)?;
			Self::tell(record.kind, Event::PaidTo { id, to: to.clone(), amount, balance });
			Ok(())
		})
	}

	fn award(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		Self::change(id, |record| Self::pay_or_owe(id, record, amount))
	}

	fn refund(id: EscrowId, amount: Balance) -> DispatchResult {
		Self::change(id, |record| {
			Self::take_out(record, amount)?;
			Self::return_or_owe(id, record, amount)
		})
	}

	fn settle(id: EscrowId, split: Split) -> Result<Paid, DispatchError> {
		Self::end(id, |balance| split.divide(balance).0)
	}

	fn close(id: EscrowId, for_payee: Balance) -> Result<Paid, DispatchError> {
		Self::end(id, |_| for_payee)
	}

	fn freeze(id: EscrowId) -> DispatchResult {
		Self::change(id, |record| {
			record.frozen = true;
			Self::tell(record.kind, Event::Froze { id });
			Ok(())
		})
	}

	fn thaw(id: EscrowId) -> DispatchResult {
		Records::<T>::entry(id).try_mutate(|stored| {
			let record = Self::managed(stored.take())?;
			ensure!(record.frozen, Error::<T>::NotFrozen);
			Self::tell(record.kind, Event::Thawed { id });
			*stored = Some(RecordOf::<T> { frozen: false, ..record });
			Ok(())
		})
	}

	fn balance(id: EscrowId) -> Option<Balance> {
		Self::managed(Records::<T>::entry(id).get()).ok().map(|record| record.balance)
	}
}
