//! What can be disputed of rentals, and how a ruling is carried out.

use crate::{
	Config, Error, Event, MeasurementOf, Measurements, Pallet, Phase, RentalOf, Rentals, TermsOf, ending::End,
};
use artel_primitives::{
	Balance,
	disputes::{Arbitrable, Case},
	escrow::Escrow,
	pricing::Pricing,
	rental::{Ending, RentalId},
	settlement::{Agreement, Market, Split},
	trust::{Aspect, Outcome},
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// The rental behind an agreement, its terms, and what can be disputed of it. Not before the provider has accepted, since
	/// till then either side can take all of it back, and not once it is disputed.
	fn disputable(agreement: Agreement) -> Option<(RentalOf<T>, TermsOf<T>, Balance)> {
		let id = Self::rental_behind(agreement)?;
		let rental = Rentals::<T>::entry(id).get()?;
		if rental.disputed.is_some() || matches!(rental.phase, Phase::Requested(_)) {
			return None;
		}
		let terms = Self::terms_of(&rental).ok()?;
		let measurement = Self::measurement_of(id, &rental);
		let stake = measurement.map_or(0, |measurement| measurement.stake);
		let at_stake = Self::at_stake(id, &rental, &terms, stake);
		(at_stake > 0).then_some((rental, terms, at_stake))
	}

	/// The measurement of a rental that is not decided.
	fn measurement_of(id: RentalId, rental: &RentalOf<T>) -> Option<MeasurementOf<T>> {
		let measuring = rental.service().is_some_and(|service| service.measuring);
		measuring.then(|| Measurements::<T>::entry(id).get()).flatten()
	}

	/// All that is held but the deposit and the stake of a measurement, which are the renter's whoever is right.
	fn at_stake(id: RentalId, rental: &RentalOf<T>, terms: &TermsOf<T>, stake: Balance) -> Balance {
		let held = T::Escrow::balance(id).unwrap_or_default();
		held.saturating_sub(stake).saturating_sub(Self::deposit_in_escrow(terms, rental.deposit))
	}

	fn rental_behind(agreement: Agreement) -> Option<RentalId> {
		(agreement.market == Market::Rental).then_some(agreement.id)
	}

	/// The rental behind an agreement that is disputed.
	fn in_dispute(agreement: Agreement) -> Result<(RentalId, RentalOf<T>), Error<T>> {
		let id = Self::rental_behind(agreement).ok_or(Error::<T>::NotDisputed)?;
		let rental = Rentals::<T>::entry(id).get().ok_or(Error::<T>::NotDisputed)?;
		ensure!(rental.disputed.is_some(), Error::<T>::NotDisputed);
		Ok((id, rental))
	}
}

type CaseOf<T> = Case<<T as frame_system::Config>::AccountId, <T as Config>::AssetId>;

/// What there is to rule about.
fn case_of<T: Config>(rental: &RentalOf<T>, terms: &TermsOf<T>, at_stake: Balance) -> CaseOf<T> {
	Case {
		payer: rental.renter.clone(),
		payee: rental.provider.clone(),
		asset: terms.offered.asset.clone(),
		at_stake,
		on_silence: terms.offered.on_silence,
	}
}

impl<T: Config> Arbitrable<T::AccountId, T::AssetId> for Pallet<T> {
	fn case(agreement: Agreement) -> Option<CaseOf<T>> {
		let (rental, terms, at_stake) = Self::disputable(agreement)?;
		Some(case_of::<T>(&rental, &terms, at_stake))
	}

	fn freeze(agreement: Agreement) -> Result<CaseOf<T>, DispatchError> {
		let (mut rental, terms, at_stake) = Self::disputable(agreement).ok_or(Error::<T>::NotDisputable)?;
		let case = case_of::<T>(&rental, &terms, at_stake);
		let id = agreement.id;
		T::Escrow::freeze(id)?;

		if rental.is_in_use() {
			T::Pricing::on_rented(crate::offers::place(&terms), 0, rental.units);
		}
		rental.disputed = Some(Self::now());
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::RentalDisputed { rental: id, at_stake });
		Ok(case)
	}

	fn rule(agreement: Agreement, split: Split) -> DispatchResult {
		let (id, mut rental) = Self::in_dispute(agreement)?;
		let mut offer = Self::offer_behind(&rental)?;
		let mut stake = 0;
		if let Some(measurement) = Self::measurement_of(id, &rental) {
			Measurements::<T>::entry(id).remove();
			Self::dismiss(measurement.panel);
			if let crate::Step::Contested(_, panel, _) = measurement.step {
				Self::dismiss(panel);
			}
			stake = measurement.stake;
		}
		// The rest goes back with the renter's part.
		let (for_provider, _) = split.divide(Self::at_stake(id, &rental, &offer.terms, stake));
		let paid = T::Escrow::close(id, for_provider)?;
		let fees = rental.service().map_or(0, |service| service.fees).saturating_add(paid.fee);

		Rentals::<T>::entry(id).remove();
		let now = Self::now();
		let end = End { ending: Ending::Resolved, at: now, now, slashed: 0 };
		Self::bury(id, &mut rental, &mut offer, paid, &end)?;
		let merit = split.payee.points();
		let of_provider = [Outcome { aspect: Aspect::Disputes, merit }];
		let of_renter = [Outcome { aspect: Aspect::Disputes, merit: split.payee.rest().points() }];
		Self::tell(&rental, &offer, (&of_provider, fees), (&of_renter, fees))
	}

	fn resume(agreement: Agreement) -> DispatchResult {
		let (id, rental) = Self::in_dispute(agreement)?;
		T::Escrow::thaw(id)?;

		let now = Self::now();
		let paused = now.saturating_sub(rental.disputed.unwrap_or(now));
		if let Some(measurement) = Self::measurement_of(id, &rental) {
			let step = measurement.step.later(paused);
			Measurements::<T>::entry(id).insert(&MeasurementOf::<T> { step, ..measurement });
		}
		let rental = rental.resumed(now);
		if rental.is_in_use() {
			T::Pricing::on_rented(crate::offers::place(&Self::terms_of(&rental)?), rental.units, 0);
		}
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::RentalResumed { rental: id });
		Ok(())
	}
}
