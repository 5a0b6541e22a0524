//! Bonding, leaving, and what roles require.

use crate::{Config, Error, Event, HoldReason, LedgerOf, Ledgers, Pallet, Terms, TermsOf};
use artel_primitives::{
	Balance,
	bonds::{OnBondChanged, Role},
};
use artel_storage::{Entries, EntryOf};
use frame::{
	prelude::*,
	token::fungible::{Inspect, MutateHold},
};

/// Where a ledger stands.
pub(crate) type LedgerEntry<'a, T> = EntryOf<Ledgers<T>, (&'a <T as frame_system::Config>::AccountId, Role)>;

impl<T: Config> Pallet<T> {
	pub(crate) fn now() -> BlockNumberFor<T> {
		frame_system::Pallet::<T>::block_number()
	}

	pub(crate) fn terms_of(role: Role) -> TermsOf<T> {
		Terms::<T>::entry(role).get().unwrap_or_else(|| T::DefaultTerms::convert(role))
	}

	/// Whether a role may require that.
	pub(crate) fn ensure_sound(terms: &TermsOf<T>) -> Result<(), Error<T>> {
		ensure!(terms.minimum > 0 && terms.minimum >= T::Currency::minimum_balance(), Error::<T>::MinimumTooLow);
		ensure!(!terms.unbonding_period.is_zero(), Error::<T>::NoUnbondingPeriod);
		ensure!(terms.cap.points() > 0, Error::<T>::NoCap);
		Ok(())
	}

	pub(crate) fn do_set_terms(role: Role, terms: TermsOf<T>) -> DispatchResult {
		Self::ensure_sound(&terms)?;
		Terms::<T>::insert(role, terms);
		Self::deposit_event(Event::TermsSet { role, terms });
		Ok(())
	}

	/// Since when what is active has been at least the minimum, if it is at least that of now.
	pub(crate) fn since(who: &T::AccountId, role: Role) -> Option<BlockNumberFor<T>> {
		let ledger = Ledgers::<T>::entry((who, role)).get();
		ledger.since.filter(|_| ledger.active >= Self::terms_of(role).minimum)
	}

	/// Stores a ledger, or removes it if nothing is left of it.
	pub(crate) fn write(entry: &LedgerEntry<T>, ledger: &LedgerOf<T>) {
		if ledger.is_empty() {
			entry.remove();
		} else {
			entry.insert(ledger);
		}
	}

	/// The same where what is active has changed, and tells of it.
	pub(crate) fn write_changed(entry: &LedgerEntry<T>, who: &T::AccountId, role: Role, ledger: &LedgerOf<T>) {
		Self::write(entry, ledger);
		T::OnBondChanged::on_bond_changed(who, role, ledger.active);
	}

	pub(crate) fn do_bond(who: T::AccountId, role: Role, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let minimum = Self::terms_of(role).minimum;
		let entry = Ledgers::<T>::entry((&who, role));
		let mut ledger = entry.get();
		let active = ledger.active.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		ensure!(active >= minimum, Error::<T>::BelowMinimum);

		T::Currency::hold(&HoldReason::Bond.into(), &who, amount)?;
		ledger.set_active(active, minimum, Self::now());
		Self::write_changed(&entry, &who, role, &ledger);
		Self::deposit_event(Event::Bonded { who, role, amount, active });
		Ok(())
	}

	pub(crate) fn do_unbond(who: T::AccountId, role: Role, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let terms = Self::terms_of(role);
		let entry = Ledgers::<T>::entry((&who, role));
		let mut ledger = entry.get();
		let active = ledger.active.checked_sub(amount).ok_or(Error::<T>::InsufficientBond)?;
		ensure!(active >= ledger.engaged, Error::<T>::StillEngaged);
		ensure!(active == 0 || active >= terms.minimum, Error::<T>::BelowMinimum);
		let due = Self::now().checked_add(&terms.unbonding_period).ok_or(ArithmeticError::Overflow)?;
		ensure!(ledger.let_go(amount, due), Error::<T>::TooManyUnbonding);

		ledger.set_active(active, terms.minimum, Self::now());
		Self::write_changed(&entry, &who, role, &ledger);
		Self::deposit_event(Event::Unbonded { who, role, amount, active, due });
		Ok(())
	}

	pub(crate) fn do_rebond(who: T::AccountId, role: Role, amount: Balance) -> DispatchResult {
		ensure!(amount > 0, Error::<T>::ZeroAmount);
		let minimum = Self::terms_of(role).minimum;
		let entry = Ledgers::<T>::entry((&who, role));
		let mut ledger = entry.get();
		ensure!(ledger.call_back(amount) == amount, Error::<T>::InsufficientUnbonding);
		let active = ledger.active.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		ensure!(active >= minimum, Error::<T>::BelowMinimum);

		ledger.set_active(active, minimum, Self::now());
		Self::write_changed(&entry, &who, role, &ledger);
		Self::deposit_event(Event::Rebonded { who, role, amount, active });
		Ok(())
	}

	pub(crate) fn do_withdraw(who: T::AccountId, role: Role) -> DispatchResult {
		let entry = Ledgers::<T>::entry((&who, role));
		let mut ledger = entry.get();
		let amount = ledger.take_due(Self::now());
		ensure!(amount > 0, Error::<T>::NothingDue);

		T::Currency::release(&HoldReason::Bond.into(), &who, amount, Precision::Exact)?;
		Self::write(&entry, &ledger);
		Self::deposit_event(Event::Withdrawn { who, role, amount });
		Ok(())
	}
}
