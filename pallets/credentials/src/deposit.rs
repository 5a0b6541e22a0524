//! Storage deposits: each record names its payer, who gets all of it back when the record goes.

use crate::{BalanceOf, Config, DepositOf, HoldReason, Pallet, types};
use frame::{prelude::*, token::fungible::MutateHold};

impl<T: Config> Pallet<T> {
	/// What an item of `bytes` costs.
	pub(crate) fn price(bytes: usize) -> Result<BalanceOf<T>, ArithmeticError> {
		types::price_of(T::ItemDeposit::get(), T::ByteDeposit::get(), bytes)
	}

	pub(crate) fn hold(payer: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		T::Currency::hold(&HoldReason::Deposit.into(), payer, amount)
	}

	pub(crate) fn release(payer: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		T::Currency::release(&HoldReason::Deposit.into(), payer, amount, Precision::Exact)?;
		Ok(())
	}

	/// Returns the deposit of a record and takes that of the one in its place; of the same payer only the difference.
	pub(crate) fn replace(old: Option<&DepositOf<T>>, new: Option<&DepositOf<T>>) -> DispatchResult {
		if let (Some(old), Some(new)) = (old, new)
			&& old.payer == new.payer
		{
			return match (new.amount.checked_sub(&old.amount), old.amount.checked_sub(&new.amount)) {
				(_, Some(excess)) if !excess.is_zero() => Self::release(&old.payer, excess),
				(Some(lack), _) if !lack.is_zero() => Self::hold(&new.payer, lack),
				_ => Ok(()),
			};
		}
		if let Some(old) = old {
			Self::release(&old.payer, old.amount)?;
		}
		if let Some(new) = new {
			Self::hold(&new.payer, new.amount)?;
		}
		Ok(())
	}
}
