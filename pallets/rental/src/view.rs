//! Reads.

use crate::{
	Config, Listing, Measurements, OfferViewOf, Offers, Pallet, Phase, RentalViewOf, Rentals, Requirements, Step,
};
use artel_primitives::{
	Balance,
	pricing::Pricing,
	rental::{OfferId, OfferView, Price, RentalId, RentalQuote, RentalView, Stage, Waiting},
};
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// All that is known of a rental, now.
	pub fn rental_view(id: RentalId) -> Option<RentalViewOf<T>> {
		let rental = Rentals::<T>::get(id)?;
		let measurement = Measurements::<T>::get(id);
		let service = rental.service();
		let until = match &rental.phase {
			Phase::Requested(until) | Phase::Accepted(until) => Some(*until),
			Phase::Active(service) => Some(rental.end(service)),
			Phase::Closing(_, closed) => Some(closed.review),
		};
		Some(RentalView {
			offer: rental.offer,
			renter: rental.renter.clone(),
			provider: rental.provider.clone(),
			units: rental.units,
			rate: rental.rate,
			blocks: rental.blocks,
			stage: rental.stage(),
			until,
			beat: service.map(|service| service.beat),
			credited: service.map_or_else(Zero::zero, |service| service.credited),
			owed: service.map_or(0, |service| service.owed),
			withheld: measurement.as_ref().map_or(0, |measurement| measurement.withheld),
			reserve: rental.reserve,
			accruing: Self::accruing(&rental),
			waiting: measurement.map(|measurement| match measurement.step {
				Step::Measuring(until) => Waiting::Measures(measurement.panel, until),
				Step::Missed(penalty, until) => Waiting::Contest(penalty, until),
				Step::Contested(penalty, panel, until) => Waiting::Fault(penalty, panel, until),
			}),
		})
	}

	/// What a heartbeat now would add to what the provider may draw.
	fn accruing(rental: &crate::RentalOf<T>) -> Balance {
		let Phase::Active(service) = &rental.phase else { return 0 };
		let Ok(terms) = Self::terms_of(rental) else { return 0 };
		let clock = rental.clock(service, Self::now());
		rental.pay(service.vouched(clock, terms.offered.interval)).unwrap_or_default()
	}

	/// What the provider would have to draw after a heartbeat now.
	pub fn accrued_of(id: RentalId) -> Option<Balance> {
		let rental = Rentals::<T>::get(id)?;
		let owed = rental.service().map_or(0, |service| service.owed);
		Some(owed.saturating_add(Self::accruing(&rental)))
	}

	/// All that is known of an offer, now.
	pub fn offer_view(id: OfferId) -> Option<OfferViewOf<T>> {
		let offer = Offers::<T>::get(id)?;
		let terms = offer.terms;
		let market = match offer.price {
			Price::Fixed(_) => None,
			Price::Market(_) => T::Pricing::price(crate::offers::place(&terms)),
		};
		Some(OfferView {
			provider: offer.provider,
			terms: terms.offered,
			rules: terms.rules,
			requirements: Requirements::<T>::get(id),
			units: offer.units,
			free: offer.free,
			live: offer.live,
			price: offer.price,
			price_now: offer.price.at(market),
			listed: offer.listing == Listing::Listed,
		})
	}

	/// What so many units of an offer would cost for so many blocks now; `None` if that cannot be rented.
	pub fn quote_of(id: OfferId, units: u32, blocks: BlockNumberFor<T>) -> Option<RentalQuote> {
		let offer = Offers::<T>::get(id)?;
		let terms = &offer.terms;
		let durations = terms.offered.min_blocks..=terms.offered.max_blocks;
		let can = offer.listing == Listing::Listed && (1..=offer.free).contains(&units) && durations.contains(&blocks);
		if can { Self::quote_for(terms, &offer.price, units, blocks).ok() } else { None }
	}

	/// Where a rental is in its life.
	pub fn stage_of(id: RentalId) -> Option<Stage> {
		Rentals::<T>::get(id).map(|rental| rental.stage())
	}
}
