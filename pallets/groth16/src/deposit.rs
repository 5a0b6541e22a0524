//! What storage costs: deposits that return, and the price of what stays.

use crate::{BalanceOf, Config, HoldReason, Pallet, types};
use frame::{
	prelude::*,
	token::fungible::{Mutate, MutateHold},
};

impl<T: Config> Pallet<T> {
	/// The deposit for a record of `bytes` bytes, in planck.
	pub(crate) fn price(bytes: usize) -> Result<BalanceOf<T>, ArithmeticError> {
		types::price_of(T::ItemDeposit::get(), T::ByteDeposit::get(), bytes)
	}

	pub(crate) fn hold(who: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		T::Currency::hold(&HoldReason::Deposit.into(), who, amount)
	}

	pub(crate) fn release(who: &T::AccountId, amount: BalanceOf<T>) -> DispatchResult {
		T::Currency::release(&HoldReason::Deposit.into(), who, amount, Precision::Exact)?;
		Ok(())
	}

	/// Lets `who` pay the treasury for `records` that stay for ever.
	pub(crate) fn pay_for(who: &T::AccountId, records: usize) -> DispatchResult {
		let records = BalanceOf::<T>::try_from(records).map_err(|_| ArithmeticError::Overflow)?;
		let price = T::PermanentPrice::get().checked_mul(&records).ok_or(ArithmeticError::Overflow)?;
		if !price.is_zero() {
			T::Currency::transfer(who, &T::Treasury::get(), price, Preservation::Preserve)?;
		}
		Ok(())
	}
}
