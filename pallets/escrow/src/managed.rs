//! What markets ask for. No call leads here, and nothing here moves a direct escrow.

use crate::{AccountIdOf, AssetOf, Config, Ending, Error, Event, Pallet, RecordOf, Records};
use artel_primitives::{
	Balance,
	escrow::{Escrow, EscrowId, Opening, Paid},
	settlement::Split,
};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// The managed escrow of that number.
	fn managed(id: EscrowId) -> Result<RecordOf<T>, Error<T>> {
		let record = Records::<T>::get(id).ok_or(Error::<T>::EscrowNotFound)?;
		ensure!(Self::is_managed(&record), Error::<T>::NotManaged);
		Ok(record)
	}

	/// The same, unless it is frozen.
	fn managed_movable(id: EscrowId) -> Result<RecordOf<T>, Error<T>> {
		let record = Self::managed(id)?;
		ensure!(!record.frozen, Error::<T>::Frozen);
		Ok(record)
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
		let mut record = Self::managed_movable(id)?;
		Self::hold(&mut record, amount)?;
		let balance = record.balance;
		Records::<T>::insert(id, record);
		Self::deposit_event(Event::ToppedUp { id, amount, balance });
		Ok(())
	}

	fn pay(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		let mut record = Self::managed_movable(id)?;
		let paid = Self::pay_out(id, &mut record, amount)?;
		Records::<T>::insert(id, record);
		Ok(paid)
	}

	fn pay_to(id: EscrowId, to: &AccountIdOf<T>, amount: Balance) -> DispatchResult {
		let mut record = Self::managed_movable(id)?;
		ensure!(record.fee.points().is_zero(), Error::<T>::TakesFee);
		let balance = Self::take_out(&mut record, amount)?;
		Self::send(&record.asset, &record.payer, to, amount)?;
		Records::<T>::insert(id, record);
		Self::deposit_event(Event::PaidTo { id, to: to.clone(), amount, balance });
		Ok(())
	}

	fn award(id: EscrowId, amount: Balance) -> Result<Paid, DispatchError> {
		let mut record = Self::managed_movable(id)?;
		let paid = Self::pay_or_owe(id, &mut record, amount)?;
		Records::<T>::insert(id, record);
		Ok(paid)
	}

	fn refund(id: EscrowId, amount: Balance) -> DispatchResult {
		let mut record = Self::managed_movable(id)?;
		Self::take_out(&mut record, amount)?;
		Self::return_or_owe(id, &record, amount)?;
		Records::<T>::insert(id, record);
		Ok(())
	}

	fn settle(id: EscrowId, split: Split) -> Result<Paid, DispatchError> {
		let record = Self::managed(id)?;
		let (for_payee, _) = split.divide(record.balance);
		Self::close_record(id, record, for_payee, Ending::Market)
	}

	fn close(id: EscrowId, for_payee: Balance) -> Result<Paid, DispatchError> {
		Self::close_record(id, Self::managed(id)?, for_payee, Ending::Market)
	}

	fn freeze(id: EscrowId) -> DispatchResult {
		let mut record = Self::managed_movable(id)?;
		record.frozen = true;
		Records::<T>::insert(id, record);
		Self::deposit_event(Event::Froze { id });
		Ok(())
	}

	fn thaw(id: EscrowId) -> DispatchResult {
		let mut record = Self::managed(id)?;
		ensure!(record.frozen, Error::<T>::NotFrozen);
		record.frozen = false;
		Records::<T>::insert(id, record);
		Self::deposit_event(Event::Thawed { id });
		Ok(())
	}

	fn balance(id: EscrowId) -> Option<Balance> {
		Self::managed(id).ok().map(|record| record.balance)
	}
}
