//! Storage deposits: each record says what is held for it, and its maker gets that back when it goes.

use crate::{Config, HoldReason, Pallet};
use artel_primitives::Balance;
use frame::{prelude::*, token::fungible::MutateHold};

impl<T: Config> Pallet<T> {
	/// What a record of `bytes` bytes costs, in planck.
	pub(crate) fn deposit_for(bytes: usize) -> Result<Balance, ArithmeticError> {
		let bytes = Balance::try_from(bytes).map_err(|_| ArithmeticError::Overflow)?;
		let for_bytes = T::ByteDeposit::get().checked_mul(bytes).ok_or(ArithmeticError::Overflow)?;
		T::ItemDeposit::get().checked_add(for_bytes).ok_or(ArithmeticError::Overflow)
	}

	pub(crate) fn hold(who: &T::AccountId, amount: Balance) -> DispatchResult {
		T::Currency::hold(&HoldReason::Deposit.into(), who, amount)
	}

	pub(crate) fn release(who: &T::AccountId, amount: Balance) -> DispatchResult {
		T::Currency::release(&HoldReason::Deposit.into(), who, amount, Precision::Exact)?;
		Ok(())
	}
}
