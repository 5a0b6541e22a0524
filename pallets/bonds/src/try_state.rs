//! What must hold after every block; the numbers are those of the crate header.

use crate::{Config, HoldReason, Ledgers, Pallet, Slash, Slashes, Terms};
use alloc::collections::BTreeMap;
use artel_primitives::Balance;
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let now = Self::now();

		// Of each account: what must be held as bonded, and what as slashed.
		let mut owed = BTreeMap::<T::AccountId, (Balance, Balance)>::new();
		for (who, _, ledger) in Ledgers::<T>::iter() {
			ensure!(!ledger.is_empty(), "3: a ledger of nothing");
			ensure!(ledger.unbonding.iter().all(|part| part.amount > 0), "3: nothing is on its way out");
			ensure!(ledger.since.is_none_or(|since| since <= now), "3: bonded since a block in the future");
			ensure!(ledger.since.is_none() || ledger.active > 0, "3: bonded with nothing");
			let (bonded, _) = owed.entry(who).or_default();
			*bonded = bonded.checked_add(ledger.total()).ok_or("bonds overflow")?;
		}
		for (_, slash) in Slashes::<T>::iter() {
			let Slash::Queued(queued) = slash else { continue };
			let offender = Some(&queued.offender);
			ensure!(queued.amount > 0, "4: a slash of nothing");
			ensure!(queued.victim.as_ref() != offender, "4: the victim of its own offence");
			ensure!(queued.reporter.as_ref() != offender, "4: the reporter of its own offence");
			let (_, slashed) = owed.entry(queued.offender).or_default();
			*slashed = slashed.checked_add(queued.amount).ok_or("slashes overflow")?;
		}
		// All accounts, so that nothing is held that nothing explains.
		for who in frame_system::Account::<T>::iter_keys() {
			let (bonded, slashed) = owed.remove(&who).unwrap_or_default();
			let held = |reason: HoldReason| T::Currency::balance_on_hold(&reason.into(), &who);
			ensure!(held(HoldReason::Bond) == bonded, "1: what is held as bonded is not what ledgers say");
			ensure!(held(HoldReason::Slashed) == slashed, "2: what is held as slashed is not what is queued");
		}
		// Who has no account has nothing on hold. A ledger may be left of it, where all was slashed while engaged.
		ensure!(owed.values().all(|owed| *owed == (0, 0)), "1: bonds of accounts that do not exist");

		for (_, terms) in Terms::<T>::iter() {
			ensure!(Self::ensure_sound(&terms).is_ok(), "5: terms that are not sound");
		}
		Ok(())
	}
}
