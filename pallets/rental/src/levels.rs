//! The level of a service: measured by a panel, contested before another one, and paid.

use crate::{
	Cause, Closed, Config, Error, Event, Measurement, MeasurementOf, Measurements, OfferOf, Pallet, Phase, RentalOf,
	Rentals, ServiceOf, Step, ending::End, types::Wrong,
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	escrow::{Escrow, Paid},
	panel::{Finding, PanelId, Panels, PoolId, Question, Summons},
	rental::{Fault, Level, PanelTerms, PerMeasure, RentalId, ServiceLevel},
	settlement::Market,
};
use artel_storage::Entries;
use frame::{
	deps::{frame_support::storage::with_storage_layer, sp_io::hashing::blake2_256},
	prelude::*,
};

/// What the panel that measures is asked: the four measures.
pub(crate) const MEASURES: Question = Question::Measures(4);
/// What the second panel is asked.
pub(crate) const WHOSE_FAULT: Question = Question::Choice(Fault::OPTIONS);

/// How a measured window is paid.
struct Decision {
	/// Who was at fault for a penalty.
	fault: Option<Fault>,
	/// What the provider loses.
	penalty: Balance,
	/// What it gets on top.
	bonus: Balance,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_measure(who: T::AccountId, id: RentalId) -> DispatchResult {
		let mut rental = Self::rental_of(id)?;
		let by_renter = who == rental.renter;
		ensure!(by_renter || who == rental.provider, Error::<T>::NotParty);
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		let terms = Self::terms_of(&rental)?;
		let level = terms.offered.service_level.ok_or(Error::<T>::NoServiceLevel)?;
		let mut service = rental.service().cloned().ok_or(Error::<T>::WrongStage)?;
		ensure!(!service.measuring, Error::<T>::MeasurementPending);
		let now = Self::now();
		let passed = rental.clock(&service, now).saturating_sub(service.began);
		let window = service.windows.measurable(passed, level.window).ok_or(Error::<T>::NothingToMeasure)?;
		let pay = rental.pay(service.windows.counted(window))?;
		ensure!(pay > 0, Error::<T>::NothingEarned);

		let withheld = level.greatest_penalty().of(pay).min(service.owed);
		let next = window.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		// Should the renter be at fault, this is what the provider had to pay to show it.
		let stake = if by_renter { terms.rules.contesting.cost() } else { 0 };
		let subject = (b"artel/rental/measures", id, window).using_encoded(blake2_256).into();
		let panel = Self::summon(&rental, &level, &terms.rules.measuring, MEASURES, subject, &who, &[])?;
		if stake > 0 {
			T::Escrow::top_up(id, stake)?;
		}

		service.owed = service.owed.saturating_sub(withheld);
		service.windows.next = next;
		service.measuring = true;
		Self::set_service(&mut rental, service);
		let step = Step::Measuring(now.saturating_add(terms.rules.patience));
		Measurements::<T>::entry(id).insert(&Measurement { window, pay, withheld, stake, panel, step });
		Rentals::<T>::entry(id).insert(&rental);
		Self::deposit_event(Event::MeasurementRequested { rental: id, window, by: who, panel, pay, withheld, stake });
		Ok(())
	}

	pub(crate) fn do_contest(who: T::AccountId, id: RentalId) -> DispatchResult {
		let (rental, mut measurement) = Self::measured(id)?;
		ensure!(who == rental.provider, Error::<T>::NotProvider);
		let Step::Missed(penalty, until) = measurement.step else { return Err(Error::<T>::NothingToContest.into()) };
		let now = Self::now();
		ensure!(now < until, Error::<T>::TooLate);
		let terms = Self::terms_of(&rental)?;
		let level = terms.offered.service_level.ok_or(Error::<T>::NoServiceLevel)?;

		let window = measurement.window;
		let subject = (b"artel/rental/fault", id, window).using_encoded(blake2_256).into();
		let before = T::Panels::members(measurement.panel);
		let panel = Self::summon(&rental, &level, &terms.rules.contesting, WHOSE_FAULT, subject, &who, &before)?;
		measurement.step = Step::Contested(penalty, panel, now.saturating_add(terms.rules.patience));
		Measurements::<T>::entry(id).insert(&measurement);
		Self::deposit_event(Event::PenaltyContested { rental: id, window, panel });
		Ok(())
	}

	pub(crate) fn do_apply_measures(id: RentalId) -> DispatchResult {
		let (rental, measurement) = Self::measured(id)?;
		let offer = Self::offer_behind(&rental)?;
		let level = offer.terms.offered.service_level.ok_or(Error::<T>::NoServiceLevel)?;
		match measurement.step {
			Step::Measuring(until) => {
				let finding = Self::found(measurement.panel, until)?;
				Self::judge(id, rental, offer, level, measurement, finding)
			}
			Step::Missed(penalty, until) => {
				ensure!(Self::now() >= until, Error::<T>::TooEarly);
				let decision = Decision { fault: Some(Fault::Provider), penalty, bonus: 0 };
				Self::decide(id, rental, offer, measurement, decision)
			}
			Step::Contested(penalty, panel, until) => {
				// Whoever contests has to show it: without an answer what was measured stands.
				let fault = match Self::found(panel, until)? {
					Finding::Answered(agreed) => agreed.answer.first().copied().and_then(Fault::from_option),
					Finding::Silent => None,
				};
				let fault = fault.unwrap_or(Fault::Provider);
				let penalty = if fault == Fault::Provider { penalty } else { 0 };
				Self::dismiss(panel);
				Self::decide(id, rental, offer, measurement, Decision { fault: Some(fault), penalty, bonus: 0 })
			}
		}
	}

	/// Judges what the panel measured. A penalty waits for the provider to contest it; everything else is paid now.
	fn judge(
		id: RentalId,
		rental: RentalOf<T>,
		offer: OfferOf<T>,
		agreed: ServiceLevel<BlockNumberFor<T>>,
		mut measurement: MeasurementOf<T>,
		finding: Finding,
	) -> DispatchResult {
		let measures = match finding {
			Finding::Answered(found) => <[u64; 4]>::try_from(found.answer.into_inner()).ok().map(PerMeasure::from),
			Finding::Silent => None,
		};
		let level = measures.map(|measures| agreed.judge(measures));
		let window = measurement.window;
		Self::deposit_event(Event::Measured { rental: id, window, measures, level });
		let (penalty, bonus) = match level {
			None | Some(Level::Met) => (0, 0),
			Some(Level::Exceeded) => (0, agreed.bonus.of(measurement.pay).min(rental.reserve)),
			Some(Level::Missed(part)) => (part.of(measurement.pay), 0),
		};
		if penalty == 0 {
			return Self::decide(id, rental, offer, measurement, Decision { fault: None, penalty, bonus });
		}
		let until = Self::now().saturating_add(offer.terms.rules.contest);
		measurement.step = Step::Missed(penalty, until);
		Measurements::<T>::entry(id).insert(&measurement);
		Self::deposit_event(Event::PenaltyFound { rental: id, window, penalty, until });
		Ok(())
	}

	/// Pays a window as it was decided, and forgets the measurement. A rental that only waited for it ends, unless there is
	/// one more window to be measured.
	fn decide(
		id: RentalId,
		mut rental: RentalOf<T>,
		offer: OfferOf<T>,
		measurement: MeasurementOf<T>,
		decision: Decision,
	) -> DispatchResult {
		let Decision { fault, penalty, bonus } = decision;
		let MeasurementOf::<T> { window, withheld, stake, panel, .. } = measurement;
		let mut service = rental.service().cloned().ok_or(Error::<T>::WrongStage)?;
		// What was not drawn goes back from here; for the rest the bond answers.
		let forfeited = penalty.min(withheld);
		let missing = penalty.saturating_sub(forfeited);
		let now = Self::now();
		let at_fault = fault == Some(Fault::Renter);
		let (to_provider, stake_back) = if at_fault { (stake, 0) } else { (bonus, stake) };
		let to_renter = forfeited.saturating_add(stake_back);

		let mut paid = Paid::default();
		if to_provider > 0 {
			paid = T::Escrow::award(id, to_provider)?;
		}
		if to_renter > 0 {
			T::Escrow::refund(id, to_renter)?;
			paid.to_payer = paid.to_payer.saturating_add(to_renter);
		}
		let slashed = if missing > 0 { Self::punish(id, &rental, Wrong::Level(window), missing, None)? } else { 0 };
		service.owed = service.owed.saturating_add(withheld.saturating_sub(forfeited));
		service.lost = service.lost.saturating_add(penalty);
		service.fees = service.fees.saturating_add(paid.fee);
		service.measuring = false;
		rental.reserve = rental.reserve.saturating_sub(bonus);
		Measurements::<T>::entry(id).remove();
		Self::dismiss(panel);
		Self::set_service(&mut rental, service);
		if paid != Paid::default() || slashed > 0 {
			Self::give_receipt(
				id,
				&mut rental,
				offer.terms.offered.asset.clone(),
				Cause::Level(window),
				paid,
				slashed,
				now,
			)?;
		}
		Self::deposit_event(Event::LevelDecided { rental: id, window, fault, penalty, bonus });
		if let Phase::Closing(service, closed) = &mut rental.phase {
			if Self::measurable(service, &offer.terms, closed.at).is_none() {
				let Closed { ending, at, .. } = *closed;
				Rentals::<T>::entry(id).remove();
				return Self::finish(id, rental, offer, End { ending, at, now, slashed: 0 });
			}
			// A later window could not be measured meanwhile. There is none after it, so this happens once.
			closed.review = now.saturating_add(offer.terms.rules.contest);
		}
		Rentals::<T>::entry(id).insert(&rental);
		Ok(())
	}

	/// The rental and its measurement, if it has one and is not disputed.
	fn measured(id: RentalId) -> Result<(RentalOf<T>, MeasurementOf<T>), Error<T>> {
		let rental = Self::rental_of(id)?;
		ensure!(rental.disputed.is_none(), Error::<T>::Disputed);
		Ok((rental, Measurements::<T>::entry(id).get().ok_or(Error::<T>::NoMeasurement)?))
	}

	fn set_service(rental: &mut RentalOf<T>, new: ServiceOf<T>) {
		if let Phase::Active(service) | Phase::Closing(service, _) = &mut rental.phase {
			*service = new;
		}
	}

	/// What a panel found. One that found nothing until then, or was forgotten, is silent, so that nothing waits for ever.
	fn found(panel: PanelId, until: BlockNumberFor<T>) -> Result<Finding, Error<T>> {
		match T::Panels::finding(panel) {
			Some(finding) => Ok(finding),
			None if Self::now() >= until => Ok(Finding::Silent),
			None => Err(Error::<T>::NoFinding),
		}
	}

	/// Lets go of a panel. One without a finding cannot be dismissed, nor one whose payer cannot take its deposit back; those
	/// are cleared by their own pallet, and keep nothing here.
	pub(crate) fn dismiss(panel: PanelId) {
		with_storage_layer(|| T::Panels::dismiss(panel)).ok();
	}

	fn summon(
		rental: &RentalOf<T>,
		level: &ServiceLevel<BlockNumberFor<T>>,
		panel: &PanelTerms<BlockNumberFor<T>>,
		question: Question,
		subject: H256,
		payer: &T::AccountId,
		before: &[T::AccountId],
	) -> Result<PanelId, DispatchError> {
		let pool: PoolId = level.pool;
		let parties = [rental.renter.clone(), rental.provider.clone()];
		let excluded: Vec<_> = parties.into_iter().chain(before.iter().cloned()).collect();
		T::Panels::summon(Summons {
			caller: Market::Rental,
			pool,
			size: panel.size,
			subject,
			question,
			schedule: panel.schedule,
			excluded: BoundedVec::truncate_from(excluded),
			payer: payer.clone(),
			fee: panel.fee,
		})
	}
}
