//! What the chain takes, and who gets it.

use crate::{AccountIdOf, AssetOf, Config, CurrentRates, Error, Event, HoldReason, Pallet, Rates};
use artel_primitives::Balance;
use frame::{
	prelude::*,
	token::fungibles::{Inspect, MutateHold},
};

impl<T: Config> Pallet<T> {
	/// The account that fees wait in. No key belongs to it.
	pub fn pot() -> AccountIdOf<T> {
		T::PalletId::get().into_account_truncating()
	}

	/// What of the pot can be distributed: all but the minimum balance, so that the account stays and takes the next fee.
	pub(crate) fn distributable(asset: AssetOf<T>) -> Balance {
		T::Currency::reducible_balance(asset, &Self::pot(), Preservation::Preserve, Fortitude::Polite)
	}

	pub(crate) fn do_distribute(asset: AssetOf<T>) -> DispatchResult {
		let amount = Self::distributable(asset.clone());
		ensure!(!amount.is_zero(), Error::<T>::NothingToDistribute);
		let burns = asset == T::NativeAsset::get();
		let (to_treasury, to_stakers, burnt) = T::FeeShares::get().divide(amount, burns);

		// By way of a hold, which is all that every asset can do.
		let (pot, reason) = (Self::pot(), HoldReason::Escrow.into());
		T::Currency::hold(asset.clone(), &reason, &pot, amount)?;
		Self::send(&asset, &pot, &T::Treasury::get(), to_treasury)?;
		Self::send(&asset, &pot, &T::Stakers::get(), to_stakers)?;
		if !burnt.is_zero() {
			T::Currency::burn_held(asset.clone(), &reason, &pot, burnt, Precision::Exact, Fortitude::Force)?;
		}
		Self::deposit_event(Event::FeesDistributed { asset, to_treasury, to_stakers, burnt });
		Ok(())
	}

	pub(crate) fn do_set_rates(rates: Rates) -> DispatchResult {
		ensure!(rates.fee <= T::MaxFee::get(), Error::<T>::FeeTooHigh);
		CurrentRates::<T>::put(rates);
		Self::deposit_event(Event::RatesSet { rates });
		Ok(())
	}
}
