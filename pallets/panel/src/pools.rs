//! Pools: who can be drawn, and how much each weighs.

use crate::{
	Config, Error, Event, HoldReason, Members, Membership, MembershipsOf, NextPool, Pallet, Place, PlaceOf, Places,
	Pool, Pools, Tree,
	tree::{self, CAPACITY, Node, Nodes},
};
use artel_primitives::{
	Balance,
	bonds::{Bonds, OnBondChanged, Role},
	panel::PoolId,
};
use artel_storage::Entries;
use core::marker::PhantomData;
use frame::{prelude::*, token::fungible::MutateHold, traits::Zero};

/// The tree of a pool, in storage.
pub(crate) struct PoolTree<T>(pub PoolId, pub PhantomData<T>);

impl<T: Config> Nodes for PoolTree<T> {
	fn load(&self, level: u8, index: u32) -> Node {
		Tree::<T>::entry((self.0, level, index)).get()
	}

	fn store(&mut self, level: u8, index: u32, node: Node) {
		Tree::<T>::entry((self.0, level, index)).insert(&node);
	}
}

impl<T: Config> OnBondChanged<T::AccountId> for Pallet<T> {
	/// Constant work for who is in no pool of that role, and else three nodes for each. Weighs
	/// `WeightInfo::on_bond_changed`.
	fn on_bond_changed(who: &T::AccountId, role: Role, bonded: Balance) {
		let entry = Members::<T>::entry(who);
		let mut memberships = entry.get();
		let mut changed = false;
		for membership in memberships.iter_mut().filter(|membership| membership.role == role) {
			let Some(pool) = Pools::<T>::entry(membership.pool).get() else {
				defensive!("a member of no pool");
				continue;
			};
			let weight = Self::weight_of(&pool, bonded);
			if weight != membership.weight {
				membership.weight = weight;
				changed = true;
				Self::set_weight(membership.pool, membership.place, weight);
				Self::deposit_event(Event::WeightChanged { pool: membership.pool, who: who.clone(), weight });
			}
		}
		if changed {
			entry.insert(&memberships);
		}
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_create_pool(role: Role, minimum: Balance) -> Result<PoolId, DispatchError> {
		ensure!(minimum >= T::WeightUnit::get(), Error::<T>::MinimumTooSmall);
		let id = NextPool::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		NextPool::<T>::put(next);
		Pools::<T>::insert(id, Pool { role, minimum, members: 0, places: 0, vacant: None });
		Self::deposit_event(Event::PoolCreated { pool: id, role, minimum });
		Ok(id)
	}

	pub(crate) fn do_join(who: T::AccountId, id: PoolId) -> DispatchResult {
		let mut pool = Pools::<T>::entry(id).get().ok_or(Error::<T>::PoolNotFound)?;
		let mut memberships = Members::<T>::entry(&who).get();
		ensure!(memberships.iter().all(|membership| membership.pool != id), Error::<T>::AlreadyMember);
		let bonded = T::Bonds::bonded(&who, pool.role);
		ensure!(bonded >= pool.minimum, Error::<T>::BondTooSmall);

		let place = match pool.vacant {
			Some(place) => {
				pool.vacant = match Places::<T>::entry((id, place)).get() {
					Some(Place::Vacant(next)) => next,
					Some(Place::Taken(..)) | None => {
						defensive!("a list of vacant places with one that is not");
						return Err(Error::<T>::PoolFull.into());
					}
				};
				place
			}
			None => {
				ensure!(pool.places < CAPACITY, Error::<T>::PoolFull);
				let place = pool.places;
				pool.places = place.saturating_add(1);
				place
			}
		};
		pool.members = pool.members.saturating_add(1);
		let weight = Self::weight_of(&pool, bonded);
		let bytes = Membership::max_encoded_len().saturating_add(PlaceOf::<T>::max_encoded_len());
		let deposit = Self::price(bytes)?;
		memberships
			.try_push(Membership { pool: id, role: pool.role, place, weight, deposit })
			.map_err(|_| Error::<T>::TooManyPools)?;
		T::Currency::hold(&HoldReason::Membership.into(), &who, deposit)?;

		let now = frame_system::Pallet::<T>::block_number();
		Pools::<T>::entry(id).insert(&pool);
		Places::<T>::insert(id, place, Place::Taken(who.clone(), now));
		Members::<T>::entry(&who).insert(&memberships);
		Self::set_weight(id, place, weight);
		Self::deposit_event(Event::Joined { pool: id, who, place, weight });
		Ok(())
	}

	pub(crate) fn do_leave(who: T::AccountId, id: PoolId) -> DispatchResult {
		let (membership, others) = Self::membership_of(&who, id)?;
		Self::remove_member(&who, membership, others)?;
		Self::deposit_event(Event::Left { pool: id, who });
		Ok(())
	}

	pub(crate) fn do_expel(who: T::AccountId, id: PoolId) -> DispatchResult {
		let pool = Pools::<T>::entry(id).get().ok_or(Error::<T>::PoolNotFound)?;
		let (membership, others) = Self::membership_of(&who, id)?;
		ensure!(T::Bonds::bonded(&who, pool.role) < pool.minimum, Error::<T>::BondSufficient);
		Self::remove_member(&who, membership, others)?;
		Self::deposit_event(Event::Expelled { pool: id, who });
		Ok(())
	}

	/// What `who` is in that pool, and in the others.
	fn membership_of(who: &T::AccountId, id: PoolId) -> Result<(Membership, MembershipsOf<T>), Error<T>> {
		let mut memberships = Members::<T>::entry(who).get();
		let index = memberships.iter().position(|membership| membership.pool == id).ok_or(Error::<T>::NotMember)?;
		// The index was found just now.
		let membership = memberships.get(index).cloned().ok_or(Error::<T>::NotMember)?;
		memberships.remove(index);
		Ok((membership, memberships))
	}

	/// Vacates the member's place. Nobody else moves, so nobody can make others lose a draw by leaving.
	fn remove_member(who: &T::AccountId, membership: Membership, others: MembershipsOf<T>) -> DispatchResult {
		let Membership { pool: id, place, deposit, .. } = membership;
		let mut pool = Pools::<T>::entry(id).get().ok_or(Error::<T>::PoolNotFound)?;
		T::Currency::release(&HoldReason::Membership.into(), who, deposit, Precision::Exact)?;

		Places::<T>::insert(id, place, Place::Vacant(pool.vacant));
		pool.vacant = Some(place);
		pool.members = pool.members.saturating_sub(1);
		Pools::<T>::entry(id).insert(&pool);
		if others.is_empty() {
			Members::<T>::entry(who).remove();
		} else {
			Members::<T>::entry(who).insert(&others);
		}
		Self::set_weight(id, place, 0);
		Ok(())
	}

	fn set_weight(pool: PoolId, place: u32, weight: u32) {
		let era = Self::era(frame_system::Pallet::<T>::block_number());
		tree::set_weight(&mut PoolTree::<T>(pool, PhantomData), era, place, weight);
	}

	/// What a bond weighs in draws: whole units, at most `MaxWeight`; nothing below the pool's minimum.
	pub(crate) fn weight_of(pool: &Pool, bonded: Balance) -> u32 {
		if bonded < pool.minimum {
			return 0;
		}
		let units = bonded.checked_div(T::WeightUnit::get()).unwrap_or_else(Zero::zero);
		u32::try_from(units).unwrap_or(u32::MAX).min(T::MaxWeight::get())
	}

	/// The deposit for two records of that many bytes together.
	pub(crate) fn price(bytes: usize) -> Result<Balance, ArithmeticError> {
		let bytes = Balance::try_from(bytes).map_err(|_| ArithmeticError::Overflow)?;
		let items = T::ItemDeposit::get().checked_mul(2).ok_or(ArithmeticError::Overflow)?;
		let bytes = T::ByteDeposit::get().checked_mul(bytes).ok_or(ArithmeticError::Overflow)?;
		bytes.checked_add(items).ok_or(ArithmeticError::Overflow)
	}
}
