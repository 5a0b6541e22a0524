//! Drawing members, and replacing those who decline.

use crate::{
	Config, Drawn, DrawnOf, Error, Event, MAX_REJECTED, Pallet, PanelOf, Panels, Phase, Phases, Place, Places, Pool,
	Pools, RequestOf, Seat, Sitting, SittingOf, Sittings, Stage, WeightInfo,
	beacon::Lot,
	pools::PoolTree,
	tree::{Picks, View},
};
use alloc::{collections::BTreeSet, vec::Vec};
use artel_primitives::{
	bonds::Bonds,
	did::Identity,
	panel::{Finding, PanelId},
};
use artel_storage::Entries;
use core::marker::PhantomData;
use frame::{deps::frame_support::storage::with_storage_layer, prelude::*};

/// What a search for members came to.
struct Search<T: Config> {
	/// Who was found.
	seats: Vec<Seat<T::AccountId>>,
	/// How many were hit and could not sit.
	rejected: u32,
	/// Whether there was nobody else to look at.
	exhausted: bool,
}

impl<T: Config> Pallet<T> {
	/// Returns what it weighed, if that is less than the worst case.
	pub(crate) fn do_draw(id: PanelId) -> Result<Option<Weight>, DispatchError> {
		let mut panel = Self::panel_of(id)?;
		let Stage::Requested(request) = panel.stage else { return Err(Error::<T>::AlreadyDrawn.into()) };
		let pool = Pools::<T>::entry(panel.pool).get().ok_or(Error::<T>::PoolNotFound)?;
		let Some(lot) = Self::lot(id, &panel, &request)? else {
			// Nobody drew while the randomness was known. A new request instead of none for ever.
			let request = Self::request();
			panel.stage = Stage::Requested(request);
			Panels::<T>::entry(id).insert(&panel);
			Self::deposit_event(Event::Requested { id, at: request.at });
			return Ok(Some(T::WeightInfo::draw(0, 0, 0)));
		};
		let since_before = Self::beginning(lot.era).min(request.at);
		let barred = u32::try_from(panel.barred.len()).unwrap_or(u32::MAX);
		let tree = PoolTree::<T>(panel.pool, PhantomData);
		let mut picks = Self::picks(&tree, &lot);
		let found = Self::search(&panel, &pool, since_before, Vec::new(), &mut picks);

		let seated = u32::try_from(found.seats.len()).unwrap_or(u32::MAX);
		Self::deposit_event(Event::Drawn { id, round: panel.round, seated, rejected: found.rejected });
		if found.seats.len() < usize::from(panel.schedule.quorum) {
			for seat in &found.seats {
				T::Bonds::release(&seat.who, panel.role, panel.schedule.seat_bond);
			}
			if found.exhausted {
				// Another draw would find nobody else.
				Self::close(id, panel, Finding::Silent)?;
			} else {
				Self::fail_round(id, panel, &[])?;
			}
			return Ok(None);
		}

		let now = frame_system::Pallet::<T>::block_number();
		let reserve = BoundedVec::truncate_from(picks.take(panel.size.into()).collect());
		for seat in &found.seats {
			Self::deposit_event(Event::Seated { id, who: seat.who.clone() });
		}
		let phases = Phases::new(now, &panel.schedule);
		let seats = BoundedVec::truncate_from(found.seats);
		Sittings::<T>::entry(id).insert(&Sitting { phases, question: panel.question, seats });
		panel.stage = Stage::Drawn(Drawn { at: now, since_before, reserve });
		Panels::<T>::entry(id).insert(&panel);
		Ok(Some(T::WeightInfo::draw(seated, found.rejected, barred)))
	}

	/// The places that `lot` picks, in its order.
	pub(crate) fn picks<'a>(tree: &'a PoolTree<T>, lot: &Lot) -> Picks<'a, PoolTree<T>> {
		Picks::new(View::new(tree, lot.era), lot.seed)
	}

	/// Seats whoever can sit, in the order of `picks`, until the panel is full. `seats` are taken already.
	fn search(
		panel: &PanelOf<T>,
		pool: &Pool,
		since_before: BlockNumberFor<T>,
		seats: Vec<Seat<T::AccountId>>,
		picks: &mut impl Iterator<Item = u32>,
	) -> Search<T> {
		let mut barred = BTreeSet::new();
		for who in panel.barred.iter().chain(seats.iter().map(|seat| &seat.who)) {
			barred.extend(Self::behind(who));
		}
		let mut search = Search { seats, rejected: 0, exhausted: false };
		while search.seats.len() < usize::from(panel.size) && search.rejected < MAX_REJECTED {
			let Some(place) = picks.next() else {
				search.exhausted = true;
				break;
			};
			match Self::seat(panel, pool, since_before, place, &mut barred) {
				Some(who) => search.seats.push(Seat::new(who)),
				None => search.rejected = search.rejected.saturating_add(1),
			}
		}
		search
	}

	/// Who has that place, if it can sit; its seat is then covered by its bond, and nobody of its kind is seated again.
	fn seat(
		panel: &PanelOf<T>,
		pool: &Pool,
		since_before: BlockNumberFor<T>,
		place: u32,
		barred: &mut BTreeSet<T::AccountId>,
	) -> Option<T::AccountId> {
		let Some(Place::Taken(who, since)) = Places::<T>::entry((panel.pool, place)).get() else { return None };
		let bonded_since = T::Bonds::bonded_since(&who, panel.role)?;
		let is_old = since < since_before && bonded_since < since_before;
		if !is_old || T::Bonds::bonded(&who, panel.role) < pool.minimum {
			return None;
		}
		let behind = Self::behind(&who);
		if behind.iter().any(|account| barred.contains(account)) {
			return None;
		}
		// Whose bond covers other things cannot sit.
		with_storage_layer(|| T::Bonds::engage(&who, panel.role, panel.schedule.seat_bond)).ok()?;
		barred.extend(behind);
		Some(who)
	}

	/// An account and who controls it.
	fn behind(who: &T::AccountId) -> Vec<T::AccountId> {
		let mut accounts = T::Identity::controllers(who);
		accounts.push(who.clone());
		accounts
	}

	pub(crate) fn do_decline(who: T::AccountId, id: PanelId) -> DispatchResult {
		let (panel, drawn) = Self::drawn_panel(id)?;
		ensure!(Self::phase(&panel, &drawn) == Phase::Declining, Error::<T>::TooLateToDecline);
		let mut sitting = Self::sitting(id)?;
		let seat = sitting.seats.iter().position(|seat| seat.who == who).ok_or(Error::<T>::NotSeated)?;

		sitting.seats.remove(seat);
		Sittings::<T>::entry(id).insert(&sitting);
		T::Bonds::release(&who, panel.role, panel.schedule.seat_bond);
		Self::deposit_event(Event::Declined { id, who });
		Ok(())
	}

	/// Returns what it weighed.
	pub(crate) fn do_refill(id: PanelId) -> Result<Weight, DispatchError> {
		let (mut panel, mut drawn) = Self::drawn_panel(id)?;
		let pool = Pools::<T>::entry(panel.pool).get().ok_or(Error::<T>::PoolNotFound)?;
		let mut sitting = Self::sitting(id)?;
		ensure!(Self::phase(&panel, &drawn) == Phase::Declining, Error::<T>::TooLateToRefill);
		ensure!(sitting.seats.len() < usize::from(panel.size), Error::<T>::NothingToRefill);
		ensure!(!drawn.reserve.is_empty(), Error::<T>::NobodyLeft);

		let before = sitting.seats.len();
		let seats = sitting.seats.into_inner();
		let mut reserve = drawn.reserve.into_iter();
		let found = Self::search(&panel, &pool, drawn.since_before, seats, &mut reserve);
		let new = found.seats.iter().skip(before);
		for seat in new.clone() {
			Self::deposit_event(Event::Seated { id, who: seat.who.clone() });
		}
		let seated = u32::try_from(new.count()).unwrap_or(u32::MAX);
		drawn.reserve = BoundedVec::truncate_from(reserve.collect());
		panel.stage = Stage::Drawn(drawn);
		Panels::<T>::entry(id).insert(&panel);
		sitting.seats = BoundedVec::truncate_from(found.seats);
		Sittings::<T>::entry(id).insert(&sitting);
		Ok(T::WeightInfo::refill(seated.saturating_add(found.rejected)))
	}

	/// Asks for the second draw, without the members of the first, or ends without an answer.
	pub(crate) fn fail_round(id: PanelId, mut panel: PanelOf<T>, former: &[T::AccountId]) -> DispatchResult {
		if panel.round > 1 {
			return Self::close(id, panel, Finding::Silent);
		}
		for who in former {
			let pushed = panel.barred.try_push(who.clone());
			defensive_assert!(pushed.is_ok(), "there is room for the members of one round");
		}
		let request: RequestOf<T> = Self::request();
		panel.round = 2;
		panel.stage = Stage::Requested(request);
		Panels::<T>::entry(id).insert(&panel);
		Sittings::<T>::entry(id).remove();
		Self::deposit_event(Event::Requested { id, at: request.at });
		Ok(())
	}

	/// A panel that has members and no finding.
	pub(crate) fn drawn_panel(id: PanelId) -> Result<(PanelOf<T>, DrawnOf<T>), Error<T>> {
		let panel = Self::panel_of(id)?;
		match &panel.stage {
			Stage::Drawn(drawn) => {
				let drawn = drawn.clone();
				Ok((panel, drawn))
			}
			Stage::Requested(_) => Err(Error::<T>::NotDrawn),
			Stage::Closed(_) => Err(Error::<T>::HasFinding),
		}
	}

	/// What the members of a panel need. Where there is none, why not.
	pub(crate) fn sitting(id: PanelId) -> Result<SittingOf<T>, Error<T>> {
		Sittings::<T>::entry(id).get().ok_or_else(|| match Self::drawn_panel(id) {
			Ok(_) => {
				defensive!("a panel that is drawn has a sitting");
				Error::<T>::NotDrawn
			}
			Err(why) => why,
		})
	}

	/// What members may do now.
	pub(crate) fn phase(panel: &PanelOf<T>, drawn: &DrawnOf<T>) -> Phase {
		let now = frame_system::Pallet::<T>::block_number();
		Phases::new(drawn.at, &panel.schedule).at(now)
	}
}
