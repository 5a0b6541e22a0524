//! What an offence costs: taken at once, kept until appeals are over, then divided or given back.

use crate::{Config, Error, Event, HoldReason, Ledgers, Pallet, Queued, Rehold, Slash, Slashes};
use artel_primitives::{Balance, bonds::Offence, settlement::BasisPoints};
use artel_storage::Entries;
use frame::{
	prelude::*,
	token::{
		fungible::{Inspect, MutateHold},
		tokens::Restriction,
	},
};

type QueuedOf<T> = Queued<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// Takes what an offence costs. Nothing is recorded of one that costs nothing, or that was punished before.
	pub(crate) fn do_slash(offence: Offence<T::AccountId>) -> Result<Balance, DispatchError> {
		let Offence { offender, role, key, amount, victim, reporter } = offence;
		let record = Slashes::<T>::entry(key);
		if record.exists() {
			return Ok(0);
		}
		let (terms, now) = (Self::terms_of(role), Self::now());
		let entry = Ledgers::<T>::entry((&offender, role));
		let mut ledger = entry.get();
		let before = ledger.active;
		let cap = terms.cap.of(ledger.total());
		let amount = ledger.take(amount.min(cap), terms.minimum, now);
		if amount == 0 {
			return Ok(0);
		}
		let window = T::AppealWindow::get();
		let due = now.checked_add(&window).ok_or(ArithmeticError::Overflow)?;
		// Who reports or suffers its own offence would get a part of it back.
		let victim = victim.filter(|victim| *victim != offender);
		let reporter = reporter.filter(|reporter| *reporter != offender);

		T::Rehold::rehold(&HoldReason::Bond.into(), &HoldReason::Slashed.into(), &offender, amount)?;
		if ledger.active == before {
			Self::write(&entry, &ledger);
		} else {
			Self::write_changed(&entry, &offender, role, &ledger);
		}
		let queued = Queued {
			offender: offender.clone(),
			role,
			amount,
			victim: victim.clone(),
			reporter: reporter.clone(),
			due,
			window,
			appealed: false,
		};
		record.insert(&Slash::Queued(queued));
		let active = ledger.active;
		Self::deposit_event(Event::Slashed { key, offender, role, amount, active, victim, reporter, due });
		Ok(amount)
	}

	/// What waits for the end of appeals under that key.
	fn queued(key: H256) -> Result<QueuedOf<T>, Error<T>> {
		match Slashes::<T>::get(key) {
			Some(Slash::Queued(queued)) => Ok(queued),
			Some(Slash::Settled(_)) => Err(Error::<T>::SlashSettled),
			None => Err(Error::<T>::SlashNotFound),
		}
	}

	/// Remembers that the offence was dealt with: for ever, should there be no block so far ahead.
	fn settle(key: H256) {
		let forget_from = Self::now().saturating_add(T::Retention::get());
		Slashes::<T>::insert(key, Slash::Settled(forget_from));
	}

	pub(crate) fn do_appeal_slash(who: T::AccountId, key: H256, statement: H256) -> DispatchResult {
		let mut queued = Self::queued(key)?;
		ensure!(queued.offender == who, Error::<T>::NotOffender);
		ensure!(!queued.appealed, Error::<T>::AlreadyAppealed);
		ensure!(Self::now() < queued.due, Error::<T>::TooLateToAppeal);
		let due = queued.due.checked_add(&queued.window).ok_or(ArithmeticError::Overflow)?;

		queued.due = due;
		queued.appealed = true;
		Slashes::<T>::insert(key, Slash::Queued(queued));
		Self::deposit_event(Event::SlashAppealed { key, offender: who, statement, due });
		Ok(())
	}

	pub(crate) fn do_cancel_slash(key: H256) -> DispatchResult {
		let Queued { offender, amount, .. } = Self::queued(key)?;

		T::Currency::release(&HoldReason::Slashed.into(), &offender, amount, Precision::Exact)?;
		Self::settle(key);
		Self::deposit_event(Event::SlashCancelled { key, offender, amount });
		Ok(())
	}

	pub(crate) fn do_apply_slash(key: H256) -> DispatchResult {
		let Queued { offender, amount, victim, reporter, due, .. } = Self::queued(key)?;
		ensure!(Self::now() >= due, Error::<T>::SlashNotDue);

		let reward = if reporter.is_some() { T::ReporterShare::get() } else { BasisPoints::ZERO };
		let parts = T::SlashShares::get().divide(amount, reward);
		let to_reporter = Self::pay(&offender, reporter.as_ref(), parts.reporter)?;
		let to_victim = Self::pay(&offender, victim.as_ref(), parts.victim)?;
		// The treasury gets its part and what others could not take; what it cannot take itself is burnt.
		let left = amount.checked_sub(to_reporter).and_then(|left| left.checked_sub(to_victim));
		let left = left.ok_or(ArithmeticError::Underflow)?;
		let for_treasury = left.checked_sub(parts.burnt).ok_or(ArithmeticError::Underflow)?;
		let to_treasury = Self::pay(&offender, Some(&T::Treasury::get()), for_treasury)?;
		let burnt = left.checked_sub(to_treasury).ok_or(ArithmeticError::Underflow)?;
		if burnt > 0 {
			let reason = HoldReason::Slashed.into();
			T::Currency::burn_held(&reason, &offender, burnt, Precision::Exact, Fortitude::Force)?;
		}
		Self::settle(key);
		Self::deposit_event(Event::SlashApplied { key, offender, amount, to_reporter, to_victim, to_treasury, burnt });
		Ok(())
	}

	/// Pays out of what was slashed from `offender`, and says how much: all of it, or nothing where there is nobody or
	/// it would not be enough for an account to exist. That must not keep the others from being paid.
	fn pay(offender: &T::AccountId, to: Option<&T::AccountId>, amount: Balance) -> Result<Balance, DispatchError> {
		let able = |to: &&T::AccountId| {
			T::Currency::can_deposit(to, amount, Provenance::Extant) == DepositConsequence::Success
		};
		match to.filter(able) {
			Some(to) if amount > 0 => T::Currency::transfer_on_hold(
				&HoldReason::Slashed.into(),
				offender,
				to,
				amount,
				Precision::Exact,
				Restriction::Free,
				Fortitude::Force,
			),
			_ => Ok(0),
		}
	}

	pub(crate) fn do_forget_offence(key: H256) -> DispatchResult {
		let slash = Slashes::<T>::get(key).ok_or(Error::<T>::SlashNotFound)?;
		let Slash::Settled(forget_from) = slash else { return Err(Error::<T>::SlashNotSettled.into()) };
		ensure!(Self::now() >= forget_from, Error::<T>::RetentionNotOver);

		Slashes::<T>::remove(key);
		Self::deposit_event(Event::OffenceForgotten { key });
		Ok(())
	}
}
