//! How what is held for one reason comes to be held for another.

use artel_primitives::Balance;
use core::marker::PhantomData;
use frame::{deps::frame_support::storage::with_storage_layer, prelude::*, token::fungible};

/// Holds the same money for another reason.
pub trait Rehold<AccountId, Reason> {
	/// Holds `amount` on the account of `who` for the reason `to` that was held for `from`, all or nothing.
	///
	/// It does not pass through the free balance, where an account with nothing free could not take less than the
	/// existential deposit and so would escape. The token tells nothing of it, since as much is held as before: what it
	/// means is the caller's to tell.
	fn rehold(from: &Reason, to: &Reason, who: &AccountId, amount: Balance) -> DispatchResult;
}

/// By what every token can do. Whoever keeps the token can do it with fewer reads and writes.
pub struct ByHolds<Currency>(PhantomData<Currency>);

impl<AccountId, Currency> Rehold<AccountId, Currency::Reason> for ByHolds<Currency>
where
	Currency: fungible::MutateHold<AccountId, Balance = Balance>,
{
	fn rehold(from: &Currency::Reason, to: &Currency::Reason, who: &AccountId, amount: Balance) -> DispatchResult {
		with_storage_layer(|| {
			// For both reasons for a moment, or the account might be reaped in between.
			Currency::increase_balance_on_hold(to, who, amount, Precision::Exact)?;
			Currency::decrease_balance_on_hold(from, who, amount, Precision::Exact)?;
			Ok(())
		})
	}
}
