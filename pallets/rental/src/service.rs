//! A rental while it runs: the start, heartbeats, pay, more time.

use crate::{
	Cause, Config, Error, Event, Listing, OfferOf, Pallet, Phase, RentalOf, Rentals, Service, ServiceOf, TermsOf,
};
use artel_primitives::{
	escrow::Escrow,
	pricing::Pricing,
	rental::RentalId,
	trust::{Reputation, Standing},
};
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_start(who: T::AccountId, id: RentalId, access: H256) -> DispatchResult {
		let mut rental = Self::rental_of(id)?;
		ensure!(who == rental.provider, Error::<T>::NotProvider);
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		let Phase::Accepted(deadline) = rental.phase else { return Err(Error::<T>::WrongStage.into()) };
		let now = Self::now();
		ensure!(now < deadline, Error::<T>::TooLate);
		let terms = Self::terms_of(&rental)?;

		T::Pricing::on_rented(crate::offers::place(&terms), rental.units, 0);
		let service = Service::new(now);
		let end = rental.end(&service);
		rental.phase = Phase::Active(service);
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::RentalStarted { rental: id, access, end });
		Ok(())
	}

	/// Also while the rental is disputed: the blocks before the dispute are vouched for, those in it are not paid.
	pub(crate) fn do_heartbeat(who: T::AccountId, id: RentalId) -> DispatchResult {
		let mut rental = Self::rental_of(id)?;
		ensure!(who == rental.provider, Error::<T>::NotProvider);
		let Phase::Active(mut service) = rental.phase.clone() else { return Err(Error::<T>::WrongStage.into()) };
		let terms = Self::terms_of(&rental)?;
		let clock = rental.clock(&service, Self::now());
		let passed = clock.saturating_sub(service.beat);
		ensure!(!passed.is_zero(), Error::<T>::NothingToVouchFor);
		let credited = service.vouched(clock, terms.offered.interval);
		Self::credit(&rental, &mut service, &terms, clock, credited)?;

		let (dead, owed) = (passed.saturating_sub(credited), service.owed);
		rental.phase = Phase::Active(service);
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::Heartbeat { rental: id, credited, dead, owed });
		Ok(())
	}

	/// Counts the last `blocks` blocks up to `clock` as served.
	pub(crate) fn credit(
		rental: &RentalOf<T>,
		service: &mut ServiceOf<T>,
		terms: &TermsOf<T>,
		clock: BlockNumberFor<T>,
		blocks: BlockNumberFor<T>,
	) -> DispatchResult {
		let window = terms.offered.service_level.as_ref().map(|level| level.window);
		service.credit(clock, blocks, rental.pay(blocks)?, window)
	}

	pub(crate) fn do_draw(who: T::AccountId, id: RentalId) -> DispatchResult {
		let mut rental = Self::rental_of(id)?;
		ensure!(who == rental.provider, Error::<T>::NotProvider);
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		let service = match &mut rental.phase {
			Phase::Active(service) | Phase::Closing(service, _) => service,
			Phase::Requested(_) | Phase::Accepted(_) => return Err(Error::<T>::WrongStage.into()),
		};
		ensure!(service.owed > 0, Error::<T>::NothingOwed);
		let paid = T::Escrow::pay(id, service.owed)?;
		service.owed = 0;
		service.fees = service.fees.saturating_add(paid.fee);

		let asset = Self::terms_of(&rental)?.offered.asset;
		Self::give_receipt(id, &mut rental, asset, Cause::Draw, paid, 0, Self::now())?;
		Rentals::<T>::entry(id).insert(&rental);
		Ok(())
	}

	pub(crate) fn do_extend(who: T::AccountId, id: RentalId, more: BlockNumberFor<T>) -> DispatchResult {
		let mut rental = Self::rental_of(id)?;
		ensure!(who == rental.renter, Error::<T>::NotRenter);
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		let Phase::Active(service) = &rental.phase else { return Err(Error::<T>::WrongStage.into()) };
		ensure!(Self::now() < rental.end(service), Error::<T>::Over);
		let OfferOf::<T> { listing, terms, .. } = Self::offer_behind(&rental)?;
		ensure!(terms.offered.extendable, Error::<T>::NotExtendable);
		ensure!(listing != Listing::Withdrawn, Error::<T>::OfferWithdrawn);
		ensure!(T::Reputation::standing(&who) != Standing::Suspended, Error::<T>::Suspended);
		let blocks = rental.blocks.checked_add(&more).ok_or(ArithmeticError::Overflow)?;
		ensure!(!more.is_zero() && blocks <= terms.offered.max_blocks, Error::<T>::InvalidDuration);
		// All of it has to be a number, or heartbeats would fail.
		rental.pay(blocks)?;
		let cost = rental.pay(more)?;
		let reserve = Self::reserve_for(&terms, cost);
		let amount = cost.checked_add(reserve).ok_or(ArithmeticError::Overflow)?;
		T::Escrow::top_up(id, amount)?;

		rental.blocks = blocks;
		rental.reserve = rental.reserve.saturating_add(reserve);
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::RentalExtended { rental: id, blocks, amount });
		Ok(())
	}
}
