//! Classes of resource, and what providers offer of them.

use crate::{
	Agreed, Classes, Config, Error, Event, Listing, NextClass, NextOffer, Offer, OfferOf, OfferTermsOf, Offers, Pallet,
	Registered, RentalOf, Requirements, TermsOf,
	levels::{MEASURES, WHOSE_FAULT},
};
use artel_primitives::{
	Balance,
	bonds::{Bonds, Role},
	did::{Identity, Status},
	panel::{MAX_EXCLUDED, MAX_PANEL, Panels},
	pricing::{ClassId, Place, Pricing},
	rental::{
		Class, MAX_REGION, MAX_REQUIREMENT_BYTES, OfferId, PanelTerms, Price, Requirement, Requirements as Required,
		Rules, ServiceLevel,
	},
	settlement::WHOLE,
	trust::{MAX_SCORE, Reputation, Standing},
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_register_class(who: T::AccountId, class: Class) -> DispatchResult {
		let named = [&class.name, &class.accelerator, &class.unit].iter().all(|name| !name.is_empty());
		ensure!(named, Error::<T>::NameMissing);
		let id = NextClass::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let mut registered = Registered { class, registrant: who.clone(), deposit: 0, offers: 0 };
		registered.deposit = Self::deposit_for(registered.encoded_size())?;
		Self::hold(&who, registered.deposit)?;

		NextClass::<T>::put(next);
		Classes::<T>::insert(id, registered);
		Self::deposit_event(Event::ClassRegistered { class: id, registrant: who });
		Ok(())
	}

	pub(crate) fn do_remove_class(who: T::AccountId, class: ClassId) -> DispatchResult {
		let registered = Classes::<T>::get(class).ok_or(Error::<T>::ClassNotFound)?;
		ensure!(registered.registrant == who, Error::<T>::NotRegistrant);
		ensure!(registered.offers == 0, Error::<T>::ClassInUse);
		Self::release(&who, registered.deposit)?;

		Classes::<T>::remove(class);
		Self::deposit_event(Event::ClassRemoved { class });
		Ok(())
	}

	pub(crate) fn do_offer(
		who: T::AccountId,
		offered: OfferTermsOf<T>,
		requirements: Required,
		units: u32,
		price: Price,
	) -> DispatchResult {
		let rules = T::Rules::get();
		ensure!(units > 0, Error::<T>::InvalidUnits);
		ensure!(Self::are_sound(&rules), Error::<T>::InvalidRules);
		Self::ensure_well_formed(&offered)?;
		let too_long = |required: &Requirement| required.encoded_size() > MAX_REQUIREMENT_BYTES as usize;
		ensure!(!requirements.iter().any(too_long), Error::<T>::RequirementTooLong);
		Self::ensure_measured(&offered, &rules)?;
		Self::ensure_price(&offered, &price)?;
		let keyed = !Self::ensure_may_deal(&who)?;
		let class = Classes::<T>::get(offered.class).ok_or(Error::<T>::ClassNotFound)?;
		ensure!(T::Bonds::bonded_since(&who, Role::Provider).is_some(), Error::<T>::NotBonded);
		let id = NextOffer::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let offers = class.offers.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let (class_id, region) = (offered.class, offered.region);
		let bond = Self::bond_of(&offered, units)?;
		let listing = Listing::Listed;
		let terms = Agreed { offered, rules };
		let mut offer =
			Offer { provider: who.clone(), keyed, units, free: units, live: 0, price, listing, deposit: 0, terms };
		let bytes = offer.encoded_size().saturating_add(requirements.encoded_size());
		offer.deposit = Self::deposit_for(bytes)?;
		T::Bonds::engage(&who, Role::Provider, bond)?;
		Self::hold(&who, offer.deposit)?;

		NextOffer::<T>::put(next);
		Classes::<T>::insert(class_id, Registered { offers, ..class });
		Offers::<T>::entry(id).insert(&offer);
		if !requirements.is_empty() {
			Requirements::<T>::entry(id).insert(&requirements);
		}
		T::Pricing::on_capacity((class_id, region), units, 0);
		Self::deposit_event(Event::OfferMade { offer: id, provider: who, class: class_id, region, units, price });
		Ok(())
	}

	pub(crate) fn do_update_offer(who: T::AccountId, id: OfferId, price: Price, paused: bool) -> DispatchResult {
		let mut offer = Self::offer_of(&who, id)?;
		ensure!(offer.listing != Listing::Withdrawn, Error::<T>::OfferWithdrawn);
		Self::ensure_price(&offer.terms.offered, &price)?;

		let listing = if paused { Listing::Paused } else { Listing::Listed };
		match (offer.listing, listing) {
			(Listing::Listed, Listing::Paused) => T::Pricing::on_capacity(place(&offer.terms), 0, offer.free),
			(Listing::Paused, Listing::Listed) => T::Pricing::on_capacity(place(&offer.terms), offer.free, 0),
			_ => {}
		}
		(offer.price, offer.listing) = (price, listing);
		Offers::<T>::entry(id).insert(&offer);
		Self::deposit_event(Event::OfferUpdated { offer: id, price, paused });
		Ok(())
	}

	pub(crate) fn do_withdraw_offer(who: T::AccountId, id: OfferId) -> DispatchResult {
		let mut offer = Self::offer_of(&who, id)?;
		ensure!(offer.listing != Listing::Withdrawn, Error::<T>::OfferWithdrawn);

		if offer.listing == Listing::Listed {
			T::Pricing::on_capacity(place(&offer.terms), 0, offer.free);
		}
		offer.listing = Listing::Withdrawn;
		Self::deposit_event(Event::OfferWithdrawn { offer: id });
		Self::clear(id, offer)
	}

	pub(crate) fn do_clear_offer(id: OfferId) -> DispatchResult {
		let offer = Offers::<T>::entry(id).get().ok_or(Error::<T>::OfferNotFound)?;
		ensure!(offer.listing == Listing::Withdrawn, Error::<T>::OfferNotWithdrawn);
		ensure!(offer.free > 0, Error::<T>::OfferInUse);
		Self::clear(id, offer)
	}

	/// Gives back what covered the free units of a withdrawn offer, and what was held for it if it has no rental.
	fn clear(id: OfferId, mut offer: OfferOf<T>) -> DispatchResult {
		T::Bonds::release(&offer.provider, Role::Provider, Self::bond_of(&offer.terms.offered, offer.free)?);
		if offer.live > 0 {
			offer.units = offer.units.checked_sub(offer.free).ok_or(ArithmeticError::Underflow)?;
			offer.free = 0;
			Offers::<T>::entry(id).insert(&offer);
			return Ok(());
		}
		Self::release(&offer.provider, offer.deposit)?;
		Offers::<T>::entry(id).remove();
		Requirements::<T>::entry(id).remove();
		Classes::<T>::mutate_extant(offer.terms.offered.class, |class| class.offers = class.offers.saturating_sub(1));
		Self::deposit_event(Event::OfferRemoved { offer: id });
		Ok(())
	}

	/// Gives the units of a rental that ended back to their offer.
	///
	/// A withdrawn one is not removed here: every end would weigh what the last of a withdrawn offer costs.
	pub(crate) fn give_back(rental: &RentalOf<T>, offer: &mut OfferOf<T>) -> DispatchResult {
		let (units, place) = (rental.units, place(&offer.terms));
		offer.free = offer.free.checked_add(units).ok_or(ArithmeticError::Overflow)?;
		offer.live = offer.live.checked_sub(1).ok_or(ArithmeticError::Underflow)?;
		match (rental.is_in_use(), offer.listing) {
			(true, Listing::Listed) => T::Pricing::on_rented(place, 0, units),
			(true, Listing::Paused | Listing::Withdrawn) => T::Pricing::on_left(place, units),
			(false, Listing::Paused | Listing::Withdrawn) => T::Pricing::on_capacity(place, 0, units),
			(false, Listing::Listed) => {}
		}
		Offers::<T>::entry(rental.offer).insert(&offer);
		Ok(())
	}

	/// The offer, if it is the caller's.
	fn offer_of(who: &T::AccountId, id: OfferId) -> Result<OfferOf<T>, Error<T>> {
		let offer = Offers::<T>::entry(id).get().ok_or(Error::<T>::OfferNotFound)?;
		ensure!(offer.provider == *who, Error::<T>::NotProvider);
		Ok(offer)
	}

	/// The offer that a rental is from.
	pub(crate) fn offer_behind(rental: &RentalOf<T>) -> Result<OfferOf<T>, Error<T>> {
		Offers::<T>::entry(rental.offer).get().ok_or(Error::<T>::OfferNotFound)
	}

	/// What does not change of it.
	pub(crate) fn terms_of(rental: &RentalOf<T>) -> Result<TermsOf<T>, Error<T>> {
		Ok(Self::offer_behind(rental)?.terms)
	}

	/// What covers so many units of an offer.
	fn bond_of(offered: &OfferTermsOf<T>, units: u32) -> Result<Balance, ArithmeticError> {
		offered.unit_bond.checked_mul(units.into()).ok_or(ArithmeticError::Overflow)
	}

	/// Fails for a DID that does not act. Tells whether it is one.
	pub(crate) fn ensure_active(who: &T::AccountId) -> Result<bool, Error<T>> {
		let status = T::Identity::status(who);
		ensure!(status.is_none_or(|status| status == Status::Active), Error::<T>::InactiveIdentity);
		Ok(status.is_some())
	}

	/// Fails for an account that may not enter into something new. Tells whether it is a DID.
	pub(crate) fn ensure_may_deal(who: &T::AccountId) -> Result<bool, Error<T>> {
		let is_did = Self::ensure_active(who)?;
		ensure!(T::Reputation::standing(who) != Standing::Suspended, Error::<T>::Suspended);
		Ok(is_did)
	}

	fn ensure_price(offered: &OfferTermsOf<T>, price: &Price) -> Result<(), Error<T>> {
		ensure!(price.is_valid(), Error::<T>::InvalidPrice);
		let native = offered.asset == T::NativeAsset::get();
		ensure!(native || matches!(price, Price::Fixed(_)), Error::<T>::NativeOnly);
		Ok(())
	}

	fn ensure_well_formed(offered: &OfferTermsOf<T>) -> Result<(), Error<T>> {
		ensure!(offered.region <= MAX_REGION, Error::<T>::InvalidRegion);
		let durations = T::MinBlocks::get()..=T::MaxBlocks::get();
		let in_order = offered.min_blocks <= offered.max_blocks;
		let allowed = durations.contains(&offered.min_blocks) && durations.contains(&offered.max_blocks);
		ensure!(in_order && allowed, Error::<T>::InvalidDuration);
		let often = (T::MinInterval::get()..=offered.min_blocks).contains(&offered.interval);
		let limited = (1..=T::MaxMissed::get()).contains(&offered.missed);
		ensure!(often && limited, Error::<T>::InvalidHeartbeat);
		let covered = (1..=offered.unit_bond).contains(&offered.unit_penalty);
		ensure!(covered && offered.unit_bond >= T::MinUnitBond::get(), Error::<T>::InvalidBond);
		ensure!(offered.min_score <= MAX_SCORE, Error::<T>::InvalidScore);
		if let Some(level) = &offered.service_level {
			// Panels and bonds are in the native token, so only there what is at fault can bear what it costs.
			ensure!(offered.asset == T::NativeAsset::get(), Error::<T>::NativeOnly);
			ensure!(Self::is_measurable(offered, level), Error::<T>::InvalidServiceLevel);
		}
		Ok(())
	}

	/// Fails for a service level whose panels could not be summoned.
	fn ensure_measured(offered: &OfferTermsOf<T>, rules: &Rules<BlockNumberFor<T>>) -> DispatchResult {
		let Some(ServiceLevel { pool, .. }) = offered.service_level else { return Ok(()) };
		let asked = [(&rules.measuring, MEASURES), (&rules.contesting, WHOSE_FAULT)];
		asked.into_iter().try_for_each(|(panel, question)| {
			T::Panels::ensure_possible(pool, panel.size, question, &panel.schedule, panel.fee)
		})
	}

	fn is_measurable(offered: &OfferTermsOf<T>, level: &ServiceLevel<BlockNumberFor<T>>) -> bool {
		let whole = u64::from(WHOLE);
		// A heartbeat reaches back no further than a window, and the shortest rental has one.
		(offered.interval..=offered.min_blocks).contains(&level.window)
			&& level.targets.availability <= whole
			&& level.targets.accuracy <= whole
	}

	/// Whether rentals can come to their end by these rules. They are a parameter, which may be set to anything.
	pub(crate) fn are_sound(rules: &Rules<BlockNumberFor<T>>) -> bool {
		let times = [rules.accept, rules.start, rules.contest, rules.patience];
		let takes_time = times.iter().all(|blocks| !blocks.is_zero());
		let can_be = |panel: &PanelTerms<BlockNumberFor<T>>| {
			let is_odd = panel.size % 2 == 1 && u32::from(panel.size) <= MAX_PANEL;
			is_odd && panel.fee.checked_mul(panel.size.into()).is_some()
		};
		// No member of the first panel sits on the second, nor do the two sides.
		let excluded = u32::from(rules.measuring.size).saturating_add(2);
		takes_time && can_be(&rules.measuring) && can_be(&rules.contesting) && excluded <= MAX_EXCLUDED
	}
}

/// The market that the units of an offer belong to.
pub(crate) fn place<AssetId, BlockNumber>(terms: &Agreed<AssetId, BlockNumber>) -> Place {
	(terms.offered.class, terms.offered.region)
}
