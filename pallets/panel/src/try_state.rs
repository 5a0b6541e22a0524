//! What must hold after every block; the numbers are those of the crate header.

use crate::{
	Config, HoldReason, Members, Pallet, Panels, Phases, Place, Places, Pools, Sittings, Stage, Tree,
	tree::{self, DEPTH, MAX_VERSIONS},
	types::all_is_said,
};
use alloc::collections::{BTreeMap, BTreeSet};
use artel_primitives::{Balance, escrow::Escrow, panel::PoolId};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		Self::try_panels()?;
		Self::try_members()?;
		for (id, pool) in Pools::<T>::iter() {
			Self::try_vacant(id, pool.places, pool.members, pool.vacant)?;
		}
		Self::try_trees()
	}

	fn try_held(reason: HoldReason, owed: BTreeMap<T::AccountId, Balance>) -> Result<(), TryRuntimeError> {
		for (who, sum) in owed {
			let held = T::Currency::balance_on_hold(&reason.into(), &who);
			ensure!(held == sum, "1: what is held is not what is owed");
		}
		Ok(())
	}

	fn try_panels() -> Result<(), TryRuntimeError> {
		let mut owed = BTreeMap::<T::AccountId, Balance>::new();
		for (id, panel) in Panels::<T>::iter() {
			let sum = owed.entry(panel.payer.clone()).or_default();
			*sum = sum.checked_add(panel.deposit).ok_or("deposits overflow")?;

			let fees = panel.fee.checked_mul(panel.size.into()).ok_or("fees overflow")?;
			let purse = T::Escrow::balance(panel.purse);
			let now = frame_system::Pallet::<T>::block_number();
			let sitting = Sittings::<T>::get(id);
			match (panel.stage, &sitting) {
				(Stage::Requested(_), sitting) => {
					ensure!(purse == Some(fees), "4: a purse without all the fees");
					ensure!(sitting.is_none(), "5: seats before the draw");
				}
				(Stage::Drawn(drawn), Some(sitting)) => {
					ensure!(purse == Some(fees), "4: a purse without all the fees");
					let phases = Phases::new(drawn.at, &panel.schedule);
					let is_its_own = sitting.phases == phases && sitting.question == panel.question;
					ensure!(is_its_own, "5: members who go by another schedule or question");
				}
				(Stage::Drawn(_), None) => return Err("5: a panel that is drawn without seats".into()),
				(Stage::Closed(_), sitting) => {
					ensure!(purse.is_none(), "4: a purse after the finding");
					let is_said = |sitting: &crate::SittingOf<T>| all_is_said(sitting.phases.at(now), &sitting.seats);
					ensure!(sitting.as_ref().is_none_or(is_said), "5: somebody to speak after the finding");
				}
			}
			let seats = sitting.map(|sitting| sitting.seats).unwrap_or_default();
			let members: BTreeSet<_> = seats.iter().map(|seat| &seat.who).collect();
			ensure!(members.len() == seats.len(), "5: a member with two seats");
			ensure!(seats.len() <= usize::from(panel.size), "5: too many seats");
		}
		for id in Sittings::<T>::iter_keys() {
			ensure!(Panels::<T>::contains_key(id), "5: seats of no panel");
		}
		Self::try_held(HoldReason::Panel, owed)
	}

	fn try_members() -> Result<(), TryRuntimeError> {
		let mut owed = BTreeMap::<T::AccountId, Balance>::new();
		let mut count = BTreeMap::<PoolId, u32>::new();
		for (who, memberships) in Members::<T>::iter() {
			ensure!(!memberships.is_empty(), "2: a member of nothing");
			for membership in memberships {
				let sum = owed.entry(who.clone()).or_default();
				*sum = sum.checked_add(membership.deposit).ok_or("deposits overflow")?;
				let counted = count.entry(membership.pool).or_default();
				*counted = counted.saturating_add(1);
				let place = Places::<T>::get(membership.pool, membership.place);
				let is_there = matches!(place, Some(Place::Taken(holder, _)) if holder == who);
				ensure!(is_there, "2: a member without its place");
				let [(level, index, child), ..] = tree::path(membership.place);
				let weights = Tree::<T>::get((membership.pool, level, index)).newest();
				let weight = weights.get(child).copied().unwrap_or_default();
				ensure!(weight == u64::from(membership.weight), "3: a member with another weight in the tree");
			}
		}
		for (id, pool) in Pools::<T>::iter() {
			// One membership for each: with as many as places are taken it is one for one.
			ensure!(count.get(&id).copied().unwrap_or_default() == pool.members, "2: another number of members");
		}
		Self::try_held(HoldReason::Membership, owed)
	}

	fn try_vacant(id: PoolId, places: u32, members: u32, first: Option<u32>) -> Result<(), TryRuntimeError> {
		let (mut next, mut vacant) = (first, 0u32);
		while let Some(place) = next {
			let Some(Place::Vacant(after)) = Places::<T>::get(id, place) else {
				return Err("2: a vacant place that is none".into());
			};
			vacant = vacant.saturating_add(1);
			ensure!(vacant <= places, "2: a list of vacant places without end");
			let [(level, index, child), ..] = tree::path(place);
			let weight = Tree::<T>::get((id, level, index)).newest().get(child).copied();
			ensure!(weight.unwrap_or_default() == 0, "3: a vacant place with a weight");
			next = after;
		}
		ensure!(vacant.saturating_add(members) == places, "2: a place neither taken nor in the list");
		Ok(())
	}

	fn try_trees() -> Result<(), TryRuntimeError> {
		for ((pool, level, index), node) in Tree::<T>::iter() {
			let eras: BTreeSet<_> = node.versions.iter().map(|version| version.era).collect();
			ensure!(eras.len() == node.versions.len(), "3: two versions of an era");
			ensure!(node.versions.is_sorted_by_key(|version| version.era), "3: versions out of order");
			ensure!(node.versions.len() <= usize::try_from(MAX_VERSIONS).unwrap_or(usize::MAX), "3: too many versions");
			let below = level.saturating_add(1);
			if below == DEPTH {
				continue;
			}
			for (child, sum) in (0u32..).zip(node.newest()) {
				let number = index.saturating_mul(tree::WIDTH).saturating_add(child);
				let sums = Tree::<T>::get((pool, below, number)).newest();
				let total = sums.iter().fold(0u64, |total, sum| total.saturating_add(*sum));
				ensure!(total == sum, "3: a sum that is not that of the node below");
			}
		}
		Ok(())
	}
}
