//! What other pallets ask: panels, and what they found.

use crate::{
	Config, Error, Event, HoldReason, NextPanel, Pallet, PanelOf, Panels, Phases, Pool, Pools, Record, SeatOf,
	Sittings, Stage, StageOf, answers,
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	escrow::{Escrow, Opening},
	panel::{Finding, MAX_PANEL, PanelId, Panels as PanelsTrait, PoolId, Question, Schedule, Summons},
	settlement::Market,
};
use artel_storage::Entries;
use frame::{deps::frame_support::storage::with_storage_layer, prelude::*, token::fungible::MutateHold, traits::Zero};

impl<T: Config> PanelsTrait<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	/// Changes nothing if it fails. Weighs `WeightInfo::summon`.
	fn summon(summons: Summons<T::AccountId, BlockNumberFor<T>>) -> Result<PanelId, DispatchError> {
		with_storage_layer(|| Self::do_summon(summons))
	}

	fn ensure_possible(
		pool: PoolId,
		size: u8,
		question: Question,
		schedule: &Schedule<BlockNumberFor<T>>,
		fee: Balance,
	) -> DispatchResult {
		Self::pool_for(pool, size, question, schedule, fee)?;
		Ok(())
	}

	fn finding(id: PanelId) -> Option<Finding> {
		match Panels::<T>::entry(id).get()?.stage {
			Stage::Closed(closed) => Some(closed.finding),
			Stage::Requested(_) | Stage::Drawn(_) => None,
		}
	}

	fn members(id: PanelId) -> Vec<T::AccountId> {
		Self::seats_of(id).into_iter().map(|seat| seat.who).collect()
	}

	/// Weighs `WeightInfo::dismiss`.
	fn dismiss(id: PanelId) -> DispatchResult {
		let panel = Self::panel_of(id)?;
		ensure!(matches!(panel.stage, Stage::Closed(_)), Error::<T>::NotClosed);
		Self::remove(id, panel)
	}
}

impl<T: Config> Pallet<T> {
	fn do_summon(summons: Summons<T::AccountId, BlockNumberFor<T>>) -> Result<PanelId, DispatchError> {
		let Summons { size, question, schedule, fee, .. } = &summons;
		let pool = Self::pool_for(summons.pool, *size, *question, schedule, *fee)?;
		let Summons { caller, pool: pool_id, size, subject, question, schedule, excluded, payer, fee } = summons;
		let id = NextPanel::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let fees = fee.checked_mul(size.into()).ok_or(ArithmeticError::Overflow)?;

		let mut panel = Record {
			caller,
			pool: pool_id,
			role: pool.role,
			size,
			subject,
			question,
			schedule,
			barred: BoundedVec::truncate_from(excluded.into_inner()),
			payer: payer.clone(),
			fee,
			purse: 0,
			deposit: 0,
			round: 1,
			stage: Stage::Requested(Self::request()),
		};
		panel.deposit = Self::price(Self::most_bytes(&panel))?;
		T::Currency::hold(&HoldReason::Panel.into(), &payer, panel.deposit)?;
		panel.purse = T::Escrow::open(Opening {
			manager: Market::Panel,
			payer: payer.clone(),
			payee: payer.clone(),
			asset: T::NativeAsset::get(),
			amount: fees,
			with_fee: false,
			referrer: None,
		})?;
		NextPanel::<T>::put(next);
		Panels::<T>::entry(id).insert(&panel);
		Self::deposit_event(Event::Summoned { id, caller, pool: pool_id, size, subject, question, payer, fee });
		Ok(id)
	}

	/// The pool, if there can be such a panel of its members.
	pub(crate) fn pool_for(
		pool: PoolId,
		size: u8,
		question: Question,
		schedule: &Schedule<BlockNumberFor<T>>,
		fee: Balance,
	) -> Result<Pool, Error<T>> {
		let pool = Pools::<T>::entry(pool).get().ok_or(Error::<T>::PoolNotFound)?;
		let is_odd = size.checked_rem(2) == Some(1);
		ensure!(is_odd && u32::from(size) <= MAX_PANEL, Error::<T>::InvalidSize);
		ensure!(answers::can_be_asked(question), Error::<T>::InvalidQuestion);
		let is_half = u16::from(schedule.quorum).saturating_mul(2) >= u16::from(size);
		ensure!(is_half && schedule.quorum <= size, Error::<T>::InvalidQuorum);
		let phases = [schedule.decline, schedule.commit, schedule.reveal];
		ensure!(!schedule.commit.is_zero() && !schedule.reveal.is_zero(), Error::<T>::NoTimeToAnswer);
		ensure!(phases.iter().all(|blocks| *blocks <= T::MaxPhase::get()), Error::<T>::PhaseTooLong);
		ensure!(fee >= T::MinFee::get(), Error::<T>::FeeTooSmall);
		ensure!(schedule.seat_bond <= pool.minimum, Error::<T>::SeatBondTooLarge);
		Ok(pool)
	}

	/// The bytes that the records of a panel take at the most: as it is now, with the longest stage, and for each seat the
	/// longest vote and the name of a member of the first round.
	fn most_bytes(panel: &PanelOf<T>) -> usize {
		let seat = SeatOf::<T>::max_encoded_len().saturating_add(T::AccountId::max_encoded_len());
		let seats = seat.saturating_mul(panel.size.into());
		// And what members read beside their seats.
		let besides = Phases::<BlockNumberFor<T>>::max_encoded_len().saturating_add(Question::max_encoded_len());
		let parts = [panel.encoded_size(), StageOf::<T>::max_encoded_len(), seats, besides];
		parts.into_iter().fold(0, |sum, part| sum.saturating_add(part))
	}

	pub(crate) fn panel_of(id: PanelId) -> Result<PanelOf<T>, Error<T>> {
		Panels::<T>::entry(id).get().ok_or(Error::<T>::PanelNotFound)
	}

	pub(crate) fn do_clear(id: PanelId) -> DispatchResult {
		let panel = Self::panel_of(id)?;
		let Stage::Closed(closed) = &panel.stage else { return Err(Error::<T>::NotClosed.into()) };
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now >= closed.at.saturating_add(T::Retention::get()), Error::<T>::TooEarlyToClear);
		Self::remove(id, panel)
	}

	/// Forgets a panel and returns the deposit for it.
	fn remove(id: PanelId, panel: PanelOf<T>) -> DispatchResult {
		let deposit: Balance = panel.deposit;
		T::Currency::release(&HoldReason::Panel.into(), &panel.payer, deposit, Precision::Exact)?;
		Panels::<T>::entry(id).remove();
		Sittings::<T>::entry(id).remove();
		Self::deposit_event(Event::Dismissed { id });
		Ok(())
	}
}
