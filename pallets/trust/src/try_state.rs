//! What must hold after every block; the numbers are those of the crate header.

use crate::{Appeals, BalanceOf, Config, HoldReason, MAX_EVIDENCE, Pairs, Pallet, Profiles, Reports, Restrictions};
use alloc::collections::{BTreeMap, BTreeSet};
use artel_primitives::trust::{MAX_RISK, Standing};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let now = frame_system::Pallet::<T>::block_number();

		let mut owed = BTreeMap::<T::AccountId, BalanceOf<T>>::new();
		for (_, reports) in Reports::<T>::iter() {
			let reporters: BTreeSet<_> = reports.iter().map(|report| &report.said.reporter).collect();
			ensure!(!reports.is_empty(), "4: an empty list of reports");
			ensure!(reporters.len() == reports.len(), "4: a reporter with two reports of an account");
			for report in reports.iter() {
				ensure!(report.said.score <= MAX_RISK, "4: a risk out of range");
				let sum = owed.entry(report.said.reporter.clone()).or_default();
				*sum = sum.checked_add(&report.deposit).ok_or("deposits overflow")?;
			}
		}
		for (reporter, sum) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::Report.into(), &reporter);
			ensure!(held == sum, "1: what is held for reports is not what is owed");
		}
		for (appellant, appeal) in Appeals::<T>::iter() {
			let held = T::Currency::balance_on_hold(&HoldReason::Appeal.into(), &appellant);
			ensure!(held == appeal.deposit, "1: what is held for an appeal is not what is owed");
		}

		for (_, profile) in Profiles::<T>::iter() {
			ensure!(profile.updated <= now, "2: a profile from the future");
			for evidence in profile.evidence.values() {
				let sum = evidence.good.saturating_add(evidence.bad);
				ensure!(sum <= MAX_EVIDENCE, "2: more evidence than there can be");
			}
		}

		for ((lesser, greater), pair) in Pairs::<T>::iter() {
			ensure!(lesser < greater, "3: an account with itself, or a pair the wrong way round");
			ensure!(pair.began <= now, "3: a window from the future");
			for told in [&pair.of_lesser, &pair.of_greater] {
				let deals: BTreeSet<_> = told.rights.iter().map(|right| right.deal).collect();
				ensure!(deals.len() == told.rights.len(), "3: a deal waits twice for its rating");
			}
		}

		for (_, restriction) in Restrictions::<T>::iter() {
			ensure!(restriction.standing != Standing::Normal, "5: a restriction to nothing");
			ensure!(!restriction.reason.is_empty(), "5: a restriction without a reason");
		}
		Ok(())
	}
}
