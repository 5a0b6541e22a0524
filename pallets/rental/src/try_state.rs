//! What must hold after every block; the numbers are those of the crate header.

use crate::{Classes, Config, HoldReason, Measurements, NextOffer, Offers, Pallet, Phase, Rentals, Requirements};
use alloc::collections::BTreeMap;
use artel_primitives::{Balance, escrow::Escrow, pricing::ClassId, rental::OfferId};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut owed = BTreeMap::<T::AccountId, Balance>::new();
		let mut owe = |who: T::AccountId, amount: Balance| -> Result<(), TryRuntimeError> {
			let sum = owed.entry(who).or_default();
			*sum = sum.checked_add(amount).ok_or("deposits overflow")?;
			Ok(())
		};
		// Units in rentals and their number, by offer; offers, by class.
		let mut rented = BTreeMap::<OfferId, (u32, u32)>::new();
		let mut of_class = BTreeMap::<ClassId, u32>::new();

		for (id, rental) in Rentals::<T>::iter() {
			let in_escrow = Self::deposit_in_escrow(&Self::terms_of(&rental)?, rental.deposit);
			owe(rental.renter.clone(), rental.deposit.saturating_sub(in_escrow))?;
			let (units, live) = rented.entry(rental.offer).or_default();
			*units = units.saturating_add(rental.units);
			*live = live.saturating_add(1);

			let measurement = Measurements::<T>::get(id);
			let credited = rental.service().map_or_else(Zero::zero, |service| service.credited);
			let unserved = rental.blocks.checked_sub(&credited).ok_or("3: more was credited than is rented")?;
			let parts = [
				in_escrow,
				rental.pay(unserved)?,
				rental.reserve,
				rental.service().map_or(0, |service| service.owed),
				measurement.as_ref().map_or(0, |measurement| measurement.withheld),
				measurement.as_ref().map_or(0, |measurement| measurement.stake),
			];
			let sum = parts.into_iter().try_fold(0, Balance::checked_add).ok_or("2: parts overflow")?;
			ensure!(T::Escrow::balance(id) == Some(sum), "2: what is held is not what it is for");
			if let Phase::Active(service) = &rental.phase {
				let clock = rental.clock(service, Self::now());
				ensure!(service.began <= service.beat && service.beat <= clock, "3: a heartbeat out of time");
			}
			let measuring = rental.service().is_some_and(|service| service.measuring);
			ensure!(
				measurement.is_some() == measuring,
				"4: a measurement of nothing, or none where there should be one"
			);
		}
		for id in Measurements::<T>::iter_keys() {
			ensure!(Rentals::<T>::contains_key(id), "4: a measurement without rental");
		}

		for (id, offer) in Offers::<T>::iter() {
			let (units, live) = rented.remove(&id).unwrap_or_default();
			ensure!(offer.free.checked_add(units) == Some(offer.units), "4: units that nobody has");
			ensure!(offer.live == live, "4: rentals miscounted");
			ensure!(offer.units > 0, "4: an offer of nothing");
			ensure!(id < NextOffer::<T>::get(), "4: an offer with a number that was not given");
			let offers = of_class.entry(offer.terms.offered.class).or_default();
			*offers = offers.saturating_add(1);
			owe(offer.provider, offer.deposit)?;
		}
		ensure!(rented.is_empty(), "4: a rental without offer");
		for (id, requirements) in Requirements::<T>::iter() {
			ensure!(Offers::<T>::contains_key(id) && !requirements.is_empty(), "4: requirements of nothing");
		}

		for (id, class) in Classes::<T>::iter() {
			ensure!(of_class.remove(&id).unwrap_or_default() == class.offers, "4: offers miscounted");
			owe(class.registrant, class.deposit)?;
		}
		ensure!(of_class.is_empty(), "4: an offer without class");

		// Whoever has no record, too: what is held from it would never be given back.
		for who in frame_system::Account::<T>::iter_keys() {
			owed.entry(who).or_default();
		}
		for (who, sum) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &who);
			ensure!(held == sum, "1: what is held for records is not what is owed");
		}
		Ok(())
	}
}
