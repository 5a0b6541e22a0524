//! Storage deposits: each record names its payer, who gets all of it back when the record goes.

use crate::{BalanceOf, Config, DepositOf, Error, Event, HoldReason, Pallet, Prepaid, types};
use artel_storage::{Entries, EntryOf};
use frame::{prelude::*, token::fungible::MutateHold};

impl<T: Config> Pallet<T> {
	/// What an item of `bytes` costs.
	pub(crate) fn price(bytes: usize) -> Result<BalanceOf<T>, ArithmeticError> {
		types::price_of(T::ItemDeposit::get(), T::ByteDeposit::get(), bytes)
	}

	fn hold(payer: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		T::Currency::hold(&HoldReason::Deposit.into(), payer, amount)
	}

	fn release(payer: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		T::Currency::release(&HoldReason::Deposit.into(), payer, amount, Precision::Exact)?;
		Ok(())
	}

	/// Takes a deposit out of what `payer` has prepaid, all of it or nothing; else holds it. Tells whether it was prepaid.
	pub(crate) fn charge(payer: &T::AccountId, amount: BalanceOf<T>) -> Result<bool, DispatchError> {
		let prepaid = Prepaid::<T>::entry(payer);
		let Some(left) = prepaid.get().checked_sub(&amount) else {
			Self::hold(payer, amount)?;
			return Ok(false);
		};
		Self::set_prepaid(&prepaid, left);
		Ok(true)
	}

	/// Returns a deposit to what its payer has prepaid; releases it if nothing is left of that. Tells whether it was
	/// prepaid.
	pub(crate) fn refund(payer: &T::AccountId, amount: BalanceOf<T>) -> Result<bool, DispatchError> {
		let prepaid = Prepaid::<T>::entry(payer);
		let left = prepaid.get();
		if left.is_zero() {
			Self::release(payer, amount)?;
			return Ok(false);
		}
		Self::set_prepaid(&prepaid, left.checked_add(&amount).ok_or(ArithmeticError::Overflow)?);
		Ok(true)
	}

	fn set_prepaid(prepaid: &EntryOf<Prepaid<T>, &T::AccountId>, left: BalanceOf<T>) {
		if left.is_zero() {
			prepaid.remove();
		} else {
			prepaid.insert(&left);
		}
	}

	pub(crate) fn do_prepay(who: T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		ensure!(amount >= T::ItemDeposit::get(), Error::<T>::PrepaidTooLittle);
		let prepaid = Prepaid::<T>::entry(&who);
		let left = prepaid.get().checked_add(&amount).ok_or(ArithmeticError::Overflow)?;
		Self::hold(&who, amount)?;

		Self::set_prepaid(&prepaid, left);
		Self::deposit_event(Event::DepositPrepaid { who, amount, left });
		Ok(())
	}

	pub(crate) fn do_withdraw_prepaid(who: T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		let prepaid = Prepaid::<T>::entry(&who);
		let left = prepaid.get().checked_sub(&amount).ok_or(Error::<T>::NotPrepaid)?;
		Self::release(&who, amount)?;

		Self::set_prepaid(&prepaid, left);
		Self::deposit_event(Event::PrepaidWithdrawn { who, amount, left });
		Ok(())
	}

	/// Returns the deposit of a record and takes that of the one in its place; of the same payer only the difference.
	/// Tells whether it went without holding or releasing funds.
	pub(crate) fn replace(old: Option<&DepositOf<T>>, new: Option<&DepositOf<T>>) -> Result<bool, DispatchError> {
		if let (Some(old), Some(new)) = (old, new)
			&& old.payer == new.payer
		{
			return match (new.amount.checked_sub(&old.amount), old.amount.checked_sub(&new.amount)) {
				(_, Some(excess)) if !excess.is_zero() => Self::refund(&old.payer, excess),
				(Some(lack), _) if !lack.is_zero() => Self::charge(&new.payer, lack),
				_ => Ok(true),
			};
		}
		let returned = old.map_or(Ok(true), |old| Self::refund(&old.payer, old.amount))?;
		let taken = new.map_or(Ok(true), |new| Self::charge(&new.payer, new.amount))?;
		Ok(returned && taken)
	}
}
