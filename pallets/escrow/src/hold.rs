//! How money leaves a hold that several have a part of.

use artel_primitives::Balance;
use core::marker::PhantomData;
use frame::{prelude::*, token::fungibles};

/// Divides what is held on one account.
pub trait Division<AccountId, Asset, Reason> {
	/// Takes `own` and `others` off what is held on the account of `who` for `reason`. `own` becomes free there; where it
	/// cannot, it stays held. `others` is the caller's to give to others. Tells what became free. Fails for more than is
	/// held, and then has changed nothing.
	fn take_off(
		asset: &Asset,
		reason: &Reason,
		who: &AccountId,
		own: Balance,
		others: Balance,
	) -> Result<Balance, DispatchError>;
}

/// By what every asset can do. Whoever keeps the assets can do it with fewer reads and writes.
pub struct ByHolds<Currency>(PhantomData<Currency>);

impl<AccountId, Currency> Division<AccountId, Currency::AssetId, Currency::Reason> for ByHolds<Currency>
where
	Currency: fungibles::UnbalancedHold<AccountId, Balance = Balance> + fungibles::Unbalanced<AccountId>,
{
	fn take_off(
		asset: &Currency::AssetId,
		reason: &Currency::Reason,
		who: &AccountId,
		own: Balance,
		others: Balance,
	) -> Result<Balance, DispatchError> {
		let all = own.checked_add(others).ok_or(ArithmeticError::Overflow)?;
		Currency::decrease_balance_on_hold(asset.clone(), reason, who, all, Precision::Exact)?;
		if own.is_zero() {
			return Ok(0);
		}
		let freed = Currency::increase_balance(asset.clone(), who, own, Precision::Exact).unwrap_or_default();
		let stays = own.saturating_sub(freed);
		if !stays.is_zero() {
			Currency::increase_balance_on_hold(asset.clone(), reason, who, stays, Precision::Exact)?;
		}
		Ok(freed)
	}
}
