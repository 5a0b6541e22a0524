//! What must hold after every block; the numbers are those of the crate header.

use crate::{ByAgreement, Config, DisputeOf, Disputes, HoldReason, Instance, NextDispute, Pallet, Shown, Side, Stage};
use alloc::collections::BTreeMap;
use artel_primitives::{Balance, disputes::Arbitrable, escrow::Escrow};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let next = NextDispute::<T>::get();
		for (id, dispute) in Disputes::<T>::iter() {
			ensure!(id < next, "5: a number that was not given yet");
			ensure!(ByAgreement::<T>::get(dispute.agreement) == Some(id), "2: not found by its agreement");
			ensure!(T::Agreements::case(dispute.agreement).is_none(), "2: its agreement can be disputed");
			Self::check_bonds(&dispute)?;
			Self::check_rounds(&dispute)?;
			for side in Side::BOTH {
				let shown = Shown::<T>::get(id, side).len();
				ensure!(shown == usize::from(dispute.shown_by(side).pieces), "5: another number of pieces");
			}
		}
		for (agreement, id) in ByAgreement::<T>::iter() {
			let dispute = Disputes::<T>::get(id).ok_or("2: an agreement with a dispute that is not open")?;
			ensure!(dispute.agreement == agreement, "2: a dispute about another agreement");
		}

		let mut owed = BTreeMap::<T::AccountId, Balance>::new();
		for (id, side, shown) in Shown::<T>::iter() {
			let dispute = Disputes::<T>::get(id).ok_or("5: evidence of a dispute that is not open")?;
			ensure!(!shown.is_empty(), "5: an empty list of evidence");
			let sum = owed.entry(dispute.account(side).clone()).or_default();
			*sum = sum.checked_add(dispute.shown_by(side).deposit).ok_or("deposits overflow")?;
		}
		for (account, sum) in owed {
			let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &account);
			ensure!(held == sum, "1: what is held for evidence is not what is owed");
		}
		Ok(())
	}

	fn check_bonds(dispute: &DisputeOf<T>) -> Result<(), TryRuntimeError> {
		let panel = match dispute.stage {
			Stage::Evidence(_) => Self::first_panel(dispute)?,
			_ => 0,
		};
		let held = dispute.bond.checked_add(panel);
		ensure!(held.is_some() && T::Escrow::balance(dispute.escrow) == held, "3: the bond is not what is held");
		for (index, appeal) in dispute.appeals.iter().enumerate() {
			let bond = dispute.bond_after(index);
			ensure!(
				bond.is_some() && T::Escrow::balance(appeal.escrow) == bond,
				"3: a bond of an appeal is not what is held"
			);
		}
		Ok(())
	}

	fn check_rounds(dispute: &DisputeOf<T>) -> Result<(), TryRuntimeError> {
		let appeals = dispute.appeals.len();
		ensure!(usize::from(dispute.round) == appeals.saturating_add(1), "4: a round for which nobody appealed");
		let fits = match (dispute.stage, dispute.terms.instance(dispute.round)) {
			(Stage::Authority(_), Some(Instance::Authority)) => dispute.decided < dispute.round,
			(Stage::Evidence(_) | Stage::Hearing(..), Some(Instance::Panel(_))) => dispute.decided < dispute.round,
			(Stage::Ruled(_), Some(Instance::Panel(_))) => dispute.decided <= dispute.round,
			_ => false,
		};
		ensure!(fits, "4: a stage that the round does not have");
		Ok(())
	}
}
