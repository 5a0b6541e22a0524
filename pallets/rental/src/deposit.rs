//! Storage deposits: each record says what is held for it, and its maker gets that back when it goes.

use crate::{Config, HoldReason, Pallet, TermsOf};
use artel_primitives::Balance;
use frame::{prelude::*, token::fungible::MutateHold};

impl<T: Config> Pallet<T> {
	/// What a record of `bytes` bytes costs, in planck.
	pub(crate) fn deposit_for(bytes: usize) -> Result<Balance, ArithmeticError> {
		let bytes = Balance::try_from(bytes).map_err(|_| ArithmeticError::Overflow)?;
		let for_bytes = T::ByteDeposit::get().checked_mul(bytes).ok_or(ArithmeticError::Overflow)?;
		T::ItemDeposit::get().checked_add(for_bytes).ok_or(ArithmeticError::Overflow)
	}

	/// What of a rental's deposit its escrow holds: all of it, if that is in the native token. To hold it apart would cost as
	/// much again as to hold what is paid.
	pub(crate) fn deposit_in_escrow(terms: &TermsOf<T>, deposit: Balance) -> Balance {
		if terms.offered.asset == T::NativeAsset::get() { deposit } else { 0 }
	}

	pub(crate) fn hold(who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount > 0 { T::Currency::hold(&HoldReason::Deposit.into(), who, amount) } else { Ok(()) }
	}

	pub(crate) fn release(who: &T::AccountId, amount: Balance) -> DispatchResult {
		if amount > 0 {
			T::Currency::release(&HoldReason::Deposit.into(), who, amount, Precision::Exact)?;
		}
		Ok(())
	}
}
