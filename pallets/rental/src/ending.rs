//! How a rental ends: what is due is paid, the rest goes back, the outcome is recorded, nothing stays.

use crate::{
	Cause, Closed, Config, Error, Event, OfferOf, Pallet, Phase, Receipt, RentalOf, Rentals, ServiceOf, TermsOf,
	types::Wrong,
};
use artel_primitives::{
	Balance,
	bonds::{Bonds, Offence, Role},
	escrow::{Escrow, Paid},
	pricing::Pricing,
	rental::{Ending, RentalId, Side},
	settlement::WHOLE,
	trust::{Aspect, Conduct, MAX_SCORE, Outcome, Reputation},
};
use artel_storage::Entries;
use frame::{deps::sp_io::hashing::blake2_256, prelude::*};

/// How a rental came to its end.
pub(crate) struct End<BlockNumber> {
	/// By what.
	pub ending: Ending,
	/// Until when its service went on.
	pub at: BlockNumber,
	/// This block.
	pub now: BlockNumber,
	/// What was taken out of the provider's bond for that.
	pub slashed: Balance,
}

/// A rental that is in use.
struct Running<T: Config> {
	rental: RentalOf<T>,
	service: ServiceOf<T>,
	offer: OfferOf<T>,
	now: BlockNumberFor<T>,
	/// Until when its service has gone on: now, or its end.
	clock: BlockNumberFor<T>,
}

impl<T: Config> Running<T> {
	fn end(&self) -> BlockNumberFor<T> {
		self.rental.end(&self.service)
	}

	/// The blocks since the last heartbeat that count. The provider vouches for its own; for anybody else it is taken to
	/// have served as long as it is not late.
	fn since_heartbeat(&self, by_provider: bool) -> BlockNumberFor<T> {
		let interval = self.offer.terms.offered.interval;
		if by_provider {
			self.service.vouched(self.clock, interval)
		} else {
			self.service.presumed(self.clock, interval)
		}
	}

	fn is_dead(&self) -> bool {
		let terms = &self.offer.terms.offered;
		self.service.is_dead(self.clock, terms.interval, terms.missed)
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_end_early(who: T::AccountId, id: RentalId) -> DispatchResult {
		Self::replace(id, |rental| {
			let side = match &who {
				who if *who == rental.renter => Side::Renter,
				who if *who == rental.provider => Side::Provider,
				_ => return Err(Error::<T>::NotParty.into()),
			};
			let running = Self::running(rental)?;
			ensure!(running.clock < running.end(), Error::<T>::Over);
			let blocks = running.since_heartbeat(side == Side::Provider);
			Self::close(who, id, running, Ending::EndedEarly(side), blocks, 0)
		})
	}

	pub(crate) fn do_complete(who: T::AccountId, id: RentalId) -> DispatchResult {
		Self::replace(id, |rental| {
			if let Phase::Closing(ref service, Closed { ending, at, review }) = rental.phase {
				ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
				ensure!(!service.measuring, Error::<T>::MeasurementPending);
				let now = Self::now();
				ensure!(who == rental.renter || now >= review, Error::<T>::InReview);
				let offer = Self::offer_behind(&rental)?;
				Self::finish(id, rental, offer, End { ending, at, now, slashed: 0 })?;
				return Ok(None);
			}
			let running = Self::running(rental)?;
			ensure!(running.clock == running.end(), Error::<T>::NotOver);
			let blocks = running.since_heartbeat(who == running.rental.provider);
			Self::close(who, id, running, Ending::Completed, blocks, 0)
		})
	}

	pub(crate) fn do_report_dead(who: T::AccountId, id: RentalId) -> DispatchResult {
		Self::replace(id, |rental| {
			let running = Self::running(rental)?;
			ensure!(running.is_dead(), Error::<T>::NotDead);
			let slashed = Self::punish_failure(id, &running.rental, &running.offer.terms, who.clone())?;
			Self::close(who, id, running, Ending::Failed, Zero::zero(), slashed)
		})
	}

	/// Puts what `change` leaves of a rental in its place. Nothing is written if it fails.
	fn replace(
		id: RentalId,
		change: impl FnOnce(RentalOf<T>) -> Result<Option<RentalOf<T>>, DispatchError>,
	) -> DispatchResult {
		Rentals::<T>::entry(id).try_mutate(|stored| {
			*stored = change(stored.take().ok_or(Error::<T>::RentalNotFound)?)?;
			Ok(())
		})
	}

	/// A rental that is active and not disputed, with what an end of it looks at.
	fn running(rental: RentalOf<T>) -> Result<Running<T>, Error<T>> {
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		let Phase::Active(service) = &rental.phase else { return Err(Error::<T>::WrongStage) };
		let (service, offer, now) = (service.clone(), Self::offer_behind(&rental)?, Self::now());
		let clock = rental.clock(&service, now);
		Ok(Running { rental, service, offer, now, clock })
	}

	/// Ends a service after a last `blocks` blocks were counted. The rental ends with it, unless a measurement is not
	/// decided or the renter can still ask for one. Tells what is left of it.
	fn close(
		who: T::AccountId,
		id: RentalId,
		running: Running<T>,
		ending: Ending,
		blocks: BlockNumberFor<T>,
		slashed: Balance,
	) -> Result<Option<RentalOf<T>>, DispatchError> {
		let Running { mut rental, mut service, offer, now, clock: at } = running;
		let terms = &offer.terms;
		Self::credit(&rental, &mut service, terms, at, blocks)?;
		let pending = service.measuring;
		// Nobody but the renter itself takes from it the last window that it could have measured.
		let reviewed = who == rental.renter || Self::measurable(&service, terms, at).is_none();
		if reviewed && !pending {
			rental.phase = Phase::Active(service);
			Self::finish(id, rental, offer, End { ending, at, now, slashed })?;
			return Ok(None);
		}
		let review = if reviewed { now } else { now.saturating_add(terms.rules.contest) };
		T::Pricing::on_rented(crate::offers::place(terms), 0, rental.units);
		rental.phase = Phase::Closing(service, Closed { ending, at, review });
		if slashed > 0 {
			let asset = offer.terms.offered.asset;
			Self::give_receipt(id, &mut rental, asset, Cause::Failure, Paid::default(), slashed, now)?;
		}
		Self::deposit_event(Event::RentalClosing { rental: id, ending });
		Ok(Some(rental))
	}

	/// The last whole window, if it was not measured and anything was earned in it.
	pub(crate) fn measurable(service: &ServiceOf<T>, terms: &TermsOf<T>, clock: BlockNumberFor<T>) -> Option<u32> {
		let window = terms.offered.service_level.as_ref()?.window;
		let number = service.windows.measurable(clock.saturating_sub(service.began), window)?;
		(!service.windows.counted(number).is_zero()).then_some(number)
	}

	/// Pays what is owed, and gives the rest back. The record of the rental is the caller's to remove.
	pub(crate) fn finish(
		id: RentalId,
		mut rental: RentalOf<T>,
		mut offer: OfferOf<T>,
		end: End<BlockNumberFor<T>>,
	) -> DispatchResult {
		let owed = rental.service().map_or(0, |service| service.owed);
		// Not by a payment, which could fail: a provider that cannot take its pay would keep the renter from what is its own.
		let paid = T::Escrow::close(id, owed)?;
		Self::bury(id, &mut rental, &mut offer, paid, &end)?;
		Self::record(&rental, &offer, &end, paid.fee)
	}

	/// Ends a rental whose money was divided. Its record is the caller's to remove.
	pub(crate) fn bury(
		id: RentalId,
		rental: &mut RentalOf<T>,
		offer: &mut OfferOf<T>,
		mut paid: Paid,
		end: &End<BlockNumberFor<T>>,
	) -> DispatchResult {
		let in_escrow = Self::deposit_in_escrow(&offer.terms, rental.deposit);
		paid.to_payer = paid.to_payer.saturating_sub(in_escrow);
		Self::release(&rental.renter, rental.deposit.saturating_sub(in_escrow))?;
		Self::give_back(rental, offer)?;
		let asset = offer.terms.offered.asset.clone();
		Self::give_receipt(id, rental, asset, Cause::End(end.ending), paid, end.slashed, end.now)
	}

	/// Tells what money was moved.
	pub(crate) fn give_receipt(
		id: RentalId,
		rental: &mut RentalOf<T>,
		asset: T::AssetId,
		cause: Cause,
		paid: Paid,
		slashed: Balance,
		now: BlockNumberFor<T>,
	) -> DispatchResult {
		let number = rental.receipts;
		rental.receipts = number.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let receipt = Receipt {
			rental: id,
			number,
			renter: rental.renter.clone(),
			provider: rental.provider.clone(),
			asset,
			at: now,
			cause,
			to_provider: paid.to_payee,
			to_renter: paid.to_payer,
			fee: paid.fee,
			slashed,
		};
		let hash = receipt.using_encoded(blake2_256).into();
		Self::deposit_event(Event::Settled { receipt, hash });
		Ok(())
	}

	/// Records how it went for the two.
	fn record(
		rental: &RentalOf<T>,
		offer: &OfferOf<T>,
		&End { ending, at, .. }: &End<BlockNumberFor<T>>,
		fee: Balance,
	) -> DispatchResult {
		// A failure weighs the penalty too: without that, who never serves would never be known for it.
		let penalty = if ending == Ending::Failed { Self::penalty_for_failure(rental, &offer.terms)? } else { 0 };
		let Some(service) = rental.service() else {
			return Self::tell(rental, offer, (&[Outcome::bad(Aspect::Settlement)], penalty), (&[], 0));
		};
		let fees = service.fees.saturating_add(fee);
		let settled = match ending {
			Ending::Completed | Ending::EndedEarly(Side::Renter) => MAX_SCORE,
			Ending::EndedEarly(Side::Provider) => Self::served(rental, service, at),
			Ending::Failed => 0,
			Ending::Expired | Ending::Cancelled | Ending::Resolved => return Ok(()),
		};
		let of_provider = [
			Outcome { aspect: Aspect::Settlement, merit: settled },
			Outcome { aspect: Aspect::ServiceLevel, merit: service.merit(rental.rate, at) },
		];
		let of_renter = [Outcome::good(Aspect::Settlement)];
		Self::tell(rental, offer, (&of_provider, fees.saturating_add(penalty)), (&of_renter, fees))
	}

	/// Records outcomes for the two, each at a weight: what the rental really cost. What cost nothing, or was in another
	/// asset than the native token, has no weight.
	///
	/// An error goes on to the caller and nothing is lost, but trust answers for never failing.
	pub(crate) fn tell(
		rental: &RentalOf<T>,
		offer: &OfferOf<T>,
		of_provider: (&[Outcome], Balance),
		of_renter: (&[Outcome], Balance),
	) -> DispatchResult {
		if offer.terms.offered.asset != T::NativeAsset::get() {
			return Ok(());
		}
		let conduct = |account, keyed, (outcomes, fee): (_, Balance)| match fee {
			0 => Conduct { keyed, ..Conduct::untold(account) },
			fee => Conduct { account, outcomes, fee, keyed },
		};
		let of_provider = conduct(&rental.provider, offer.keyed, of_provider);
		T::Reputation::record(of_provider, conduct(&rental.renter, rental.keyed, of_renter))
	}

	/// How much of the agreed time has passed, of 10 000, rounded down.
	fn served(rental: &RentalOf<T>, service: &ServiceOf<T>, at: BlockNumberFor<T>) -> u16 {
		let passed: u64 = at.saturating_sub(service.began).saturated_into();
		let served = passed.saturating_mul(WHOLE.into()).checked_div(rental.blocks.saturated_into());
		served.unwrap_or_default().saturated_into()
	}

	/// What not starting, or being dead for too long, costs.
	fn penalty_for_failure(rental: &RentalOf<T>, terms: &TermsOf<T>) -> Result<Balance, ArithmeticError> {
		terms.offered.unit_penalty.checked_mul(rental.units.into()).ok_or(ArithmeticError::Overflow)
	}

	/// Takes the penalty for not starting or being dead out of the provider's bond. Returns what was taken.
	pub(crate) fn punish_failure(
		id: RentalId,
		rental: &RentalOf<T>,
		terms: &TermsOf<T>,
		reporter: T::AccountId,
	) -> Result<Balance, DispatchError> {
		let amount = Self::penalty_for_failure(rental, terms)?;
		let reporter = (reporter != rental.provider).then_some(reporter);
		Self::punish(id, rental, Wrong::Failed, amount, reporter)
	}

	/// Takes `amount` out of the provider's bond, once for each wrong. Returns what was taken: bonds bound it.
	pub(crate) fn punish(
		id: RentalId,
		rental: &RentalOf<T>,
		wrong: Wrong,
		amount: Balance,
		reporter: Option<T::AccountId>,
	) -> Result<Balance, DispatchError> {
		T::Bonds::slash(Offence {
			offender: rental.provider.clone(),
			role: Role::Provider,
			key: (b"artel/rental", id, wrong).using_encoded(blake2_256).into(),
			amount,
			victim: Some(rental.renter.clone()),
			reporter,
		})
	}
}
