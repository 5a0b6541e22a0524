//! How a rental comes to be: requested and funded, then accepted, or not.

use crate::{
	Config, Error, Event, Listing, Offers, Pallet, Phase, Rentals, Requirements, TermsOf, ending::End, types::Rental,
};
use artel_primitives::{
	Balance,
	bonds::{Bonds, Role},
	credentials::{Asked, Credentials},
	escrow::{Escrow, Opening},
	pricing::Pricing,
	rental::{Ending, OfferId, Price, RentalId, RentalQuote},
	settlement::Market,
	trust::{Reputation, Unfit},
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// Tells how many credentials were asked for.
	pub(crate) fn do_request(
		who: T::AccountId,
		offer_id: OfferId,
		units: u32,
		blocks: BlockNumberFor<T>,
		max_price: Balance,
	) -> Result<u32, DispatchError> {
		let mut offer = Offers::<T>::entry(offer_id).get().ok_or(Error::<T>::OfferNotFound)?;
		match offer.listing {
			Listing::Listed => {}
			Listing::Paused => return Err(Error::<T>::OfferPaused.into()),
			Listing::Withdrawn => return Err(Error::<T>::OfferWithdrawn.into()),
		}
		let provider = offer.provider.clone();
		ensure!(who != provider, Error::<T>::OwnOffer);
		let terms = &offer.terms;
		ensure!((1..=offer.free).contains(&units), Error::<T>::InvalidUnits);
		let durations = terms.offered.min_blocks..=terms.offered.max_blocks;
		ensure!(durations.contains(&blocks), Error::<T>::InvalidDuration);
		let quote = Self::quote_for(terms, &offer.price, units, blocks)?;
		ensure!(quote.price <= max_price, Error::<T>::PriceTooHigh);
		// Whoever was slashed below the minimum of its role gets no more requests.
		ensure!(T::Bonds::bonded_since(&provider, Role::Provider).is_some(), Error::<T>::NotBonded);
		let required = Requirements::<T>::entry(offer_id).get_encoded();
		let asked = required.as_ref().map_or(Some(Asked::NOTHING), |bytes| Asked::by(bytes.as_ref()));
		let asked = asked.ok_or(Error::<T>::CredentialMissing)?;
		let keyed = !Self::ensure_admitted(&who, terms, asked)?;

		let live = offer.live.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let until = Self::now().saturating_add(terms.rules.accept);
		let amount = quote.total.checked_add(quote.reserve).ok_or(ArithmeticError::Overflow)?;
		let deposit = T::RentalDeposit::get();
		let in_escrow = Self::deposit_in_escrow(terms, deposit);
		Self::hold(&who, deposit.saturating_sub(in_escrow))?;
		let id = T::Escrow::open(Opening {
			manager: Market::Rental,
			payer: who.clone(),
			payee: provider.clone(),
			asset: terms.offered.asset.clone(),
			amount: amount.checked_add(in_escrow).ok_or(ArithmeticError::Overflow)?,
			with_fee: true,
			// A part of the fee that came back to one of the two would make rentals with oneself cheaper.
			referrer: None,
		})?;

		(offer.free, offer.live) = (offer.free.saturating_sub(units), live);
		Offers::<T>::entry(offer_id).insert(&offer);
		let rental = Rental {
			offer: offer_id,
			renter: who.clone(),
			keyed,
			provider: provider.clone(),
			units,
			rate: quote.price.checked_mul(units.into()).ok_or(ArithmeticError::Overflow)?,
			blocks,
			reserve: quote.reserve,
			deposit,
			receipts: 0,
			disputed: None,
			phase: Phase::Requested(until),
		};
		Rentals::<T>::entry(id).insert(&rental);
		let (renter, price) = (who, quote.price);
		Self::deposit_event(Event::RentalRequested {
			rental: id,
			offer: offer_id,
			renter,
			provider,
			units,
			price,
			blocks,
			amount,
			deposit,
			until,
		});
		Ok(asked.count())
	}

	/// What so many units cost for so many blocks now.
	pub(crate) fn quote_for(
		terms: &TermsOf<T>,
		price: &Price,
		units: u32,
		blocks: BlockNumberFor<T>,
	) -> Result<RentalQuote, DispatchError> {
		let market = match price {
			Price::Fixed(_) => None,
			Price::Market(_) => T::Pricing::price(crate::offers::place(terms)),
		};
		let price = price.at(market).ok_or(Error::<T>::NoMarketPrice)?;
		let rate = price.checked_mul(units.into()).ok_or(ArithmeticError::Overflow)?;
		let total = rate.checked_mul(blocks.saturated_into()).ok_or(ArithmeticError::Overflow)?;
		Ok(RentalQuote { price, total, reserve: Self::reserve_for(terms, total) })
	}

	/// What is kept for the bonuses that `pay` may earn.
	pub(crate) fn reserve_for(terms: &TermsOf<T>, pay: Balance) -> Balance {
		terms.offered.service_level.as_ref().map_or(0, |level| level.bonus.of(pay))
	}

	/// Fails where the offer does not let the account rent. What costs least is asked first. Tells whether it is a DID.
	fn ensure_admitted(who: &T::AccountId, terms: &TermsOf<T>, asked: Asked) -> Result<bool, Error<T>> {
		let is_did = Self::ensure_active(who)?;
		T::Reputation::ensure_fit(who, terms.offered.min_score).map_err(|unfit| match unfit {
			Unfit::Suspended => Error::<T>::Suspended,
			Unfit::TooRisky => Error::<T>::TooRisky,
			Unfit::ScoreTooLow => Error::<T>::ScoreTooLow,
		})?;
		ensure!(asked.count() == 0 || T::Credentials::holds(who, asked).is_ok(), Error::<T>::CredentialMissing);
		Ok(is_did)
	}

	pub(crate) fn do_cancel(who: T::AccountId, id: RentalId) -> DispatchResult {
		let rental = Self::rental_of(id)?;
		ensure!(who == rental.renter || who == rental.provider, Error::<T>::NotParty);
		ensure!(matches!(rental.phase, Phase::Requested(_)), Error::<T>::WrongStage);
		let offer = Self::offer_behind(&rental)?;
		Rentals::<T>::entry(id).remove();
		let now = Self::now();
		Self::finish(id, rental, offer, End { ending: Ending::Cancelled, at: now, now, slashed: 0 })
	}

	pub(crate) fn do_accept(who: T::AccountId, id: RentalId) -> DispatchResult {
		let mut rental = Self::rental_of(id)?;
		ensure!(who == rental.provider, Error::<T>::NotProvider);
		let Phase::Requested(deadline) = rental.phase else { return Err(Error::<T>::WrongStage.into()) };
		let now = Self::now();
		ensure!(now < deadline, Error::<T>::TooLate);
		Self::ensure_may_deal(&who)?;
		let until = now.saturating_add(Self::terms_of(&rental)?.rules.start);

		rental.phase = Phase::Accepted(until);
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::RentalAccepted { rental: id, until });
		Ok(())
	}

	pub(crate) fn do_expire(who: T::AccountId, id: RentalId) -> DispatchResult {
		let rental = Self::rental_of(id)?;
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		let now = Self::now();
		let (ending, until) = match rental.phase {
			Phase::Requested(until) => (Ending::Expired, until),
			Phase::Accepted(until) => (Ending::Failed, until),
			Phase::Active(_) | Phase::Closing(..) => return Err(Error::<T>::WrongStage.into()),
		};
		ensure!(now >= until, Error::<T>::TooEarly);
		let offer = Self::offer_behind(&rental)?;
		let slashed = match ending {
			Ending::Failed => Self::punish_failure(id, &rental, &offer.terms, who)?,
			_ => 0,
		};
		Rentals::<T>::entry(id).remove();
		Self::finish(id, rental, offer, End { ending, at: now, now, slashed })
	}
}
