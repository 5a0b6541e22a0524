//! Storage deposits: one payer for each DID, who is whoever made it larger last.

use crate::{BalanceOf, Config, Deposit, HoldReason, Pallet, RecordOf, types};
use frame::{prelude::*, token::fungible::MutateHold};

impl<T: Config> Pallet<T> {
	/// Holds what a new DID with `bytes` of methods and services costs.
	pub(crate) fn open_deposit(
		payer: T::AccountId,
		bytes: u32,
	) -> Result<Deposit<T::AccountId, BalanceOf<T>>, DispatchError> {
		let amount = types::price(T::BaseDeposit::get(), T::ByteDeposit::get(), bytes)?;
		T::Currency::hold(&HoldReason::Deposit.into(), &payer, amount)?;
		Ok(Deposit { payer, amount, bytes })
	}

	/// Returns all of a deposit to its payer.
	pub(crate) fn close_deposit(deposit: &Deposit<T::AccountId, BalanceOf<T>>) -> DispatchResult {
		T::Currency::release(&HoldReason::Deposit.into(), &deposit.payer, deposit.amount, Precision::Exact)?;
		Ok(())
	}

	/// The record after what it pays for changed from `before` to `after` bytes.
	///
	/// Whoever makes it larger now pays for the whole DID, and the payer before gets everything back. What makes it
	/// smaller returns to the payer.
	pub(crate) fn resized(
		record: RecordOf<T>,
		who: &T::AccountId,
		before: u32,
		after: u32,
	) -> Result<RecordOf<T>, DispatchError> {
		let bytes = record.deposit.bytes.checked_sub(before).ok_or(ArithmeticError::Underflow)?;
		let bytes = bytes.checked_add(after).ok_or(ArithmeticError::Overflow)?;
		if after > before { Self::taken_over(record, who, bytes) } else { Self::shrunk(record, bytes) }
	}

	/// The record with a deposit for `bytes` from `who` instead of from the payer before.
	pub(crate) fn taken_over(
		record: RecordOf<T>,
		who: &T::AccountId,
		bytes: u32,
	) -> Result<RecordOf<T>, DispatchError> {
		Self::close_deposit(&record.deposit)?;
		let deposit = Self::open_deposit(who.clone(), bytes)?;
		Ok(RecordOf::<T> { deposit, ..record })
	}

	/// The record with a deposit for no more than the `bytes` that are left.
	///
	/// If the price rose since, the payer is charged no more than before.
	fn shrunk(record: RecordOf<T>, bytes: u32) -> Result<RecordOf<T>, DispatchError> {
		let Deposit { payer, amount: held, .. } = record.deposit;
		let amount = types::price(T::BaseDeposit::get(), T::ByteDeposit::get(), bytes)?.min(held);
		let excess = held.checked_sub(&amount).ok_or(ArithmeticError::Underflow)?;
		T::Currency::release(&HoldReason::Deposit.into(), &payer, excess, Precision::Exact)?;
		Ok(RecordOf::<T> { deposit: Deposit { payer, amount, bytes }, ..record })
	}
}
