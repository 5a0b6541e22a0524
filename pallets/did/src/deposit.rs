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

	/// Charges `who` for `more` bytes: it now pays for the whole DID, and the payer before gets everything back.
	pub(crate) fn grow(record: RecordOf<T>, who: &T::AccountId, more: u32) -> Result<RecordOf<T>, DispatchError> {
		let bytes = record.deposit.bytes.checked_add(more).ok_or(ArithmeticError::Overflow)?;
		Self::close_deposit(&record.deposit)?;
		let deposit = Self::open_deposit(who.clone(), bytes)?;
		Ok(RecordOf::<T> { deposit, ..record })
	}

	/// Returns what `less` bytes cost to the payer.
	///
	/// If the price rose since, the payer is charged no more than before.
	pub(crate) fn shrink(record: RecordOf<T>, less: u32) -> Result<RecordOf<T>, DispatchError> {
		let Deposit { payer, amount: held, bytes } = record.deposit;
		let bytes = bytes.checked_sub(less).ok_or(ArithmeticError::Underflow)?;
		let amount = types::price(T::BaseDeposit::get(), T::ByteDeposit::get(), bytes)?.min(held);
		let excess = held.checked_sub(&amount).ok_or(ArithmeticError::Underflow)?;
		T::Currency::release(&HoldReason::Deposit.into(), &payer, excess, Precision::Exact)?;
		Ok(RecordOf::<T> { deposit: Deposit { payer, amount, bytes }, ..record })
	}
}
