//! Worst case of each call and of what other pallets ask, with its outcome asserted.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(
	missing_docs,
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

mod setup;

use crate::{
	Beacon, Beacons, Call, Config, Drawn, EpochBeacons, Epochs, HoldReason, MAX_BARRED, Members, NextPool, Pallet,
	Panels, Pools, Request, Seat, SeenEpoch, Sittings, Stage, Tree, Vote, pools::PoolTree, tree::CAPACITY,
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	bonds::{Bonds, OnBondChanged},
	escrow::Escrow,
	panel::{BenchmarkPanels, Finding, MAX_EXCLUDED, MAX_PANEL, PanelId, Panels as _},
};
use core::marker::PhantomData;
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, InspectHold},
	traits::{EnsureOrigin, Hooks},
};
use setup::*;

/// A panel of `s` that is due to be drawn from a pool of ten thousand, where `x` are barred and the first `r` that are hit
/// cannot cover a seat.
fn due<T: Config>(s: u32, r: u32, x: u32) -> PanelId {
	let barred = barred::<T>(x);
	set_era::<T>(ERA - 1);
	let pool = pool_of_ten_thousand::<T>();
	let id = summoned::<T>(pool, s, barred);
	let epochs = 0;
	let before = now::<T>();
	set_era::<T>(ERA);
	let at = now::<T>();
	change::<T>(id, |panel| panel.stage = Stage::Requested(Request { at, epochs }));
	let of = at + 1u32.into();
	let slot: u8 = (of % crate::BLOCKS.into()).saturated_into();
	Beacons::<T>::insert(slot, Beacon { of, output: H256::repeat_byte(9) });
	let drawn = of + 1u32.into();

	// Who will be hit is known here, so that only they have to be somebody: first those who cannot cover a seat.
	set_now::<T>(drawn);
	let panel = Panels::<T>::get(id).unwrap();
	let lot = Pallet::<T>::lot(id, &panel, &Request { at, epochs }).ok().flatten().unwrap();
	let tree = PoolTree::<T>(pool, PhantomData);
	let places: Vec<_> = Pallet::<T>::picks(&tree, &lot).take((r + s) as usize).collect();
	set_now::<T>(before);
	for (number, place) in (0u32..).zip(places) {
		let who = seat_in::<T>(pool, place, number);
		if number < r {
			T::Bonds::engage(&who, ROLE, T::Bonds::available(&who, ROLE)).unwrap();
		}
	}
	set_now::<T>(drawn);
	id
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn on_initialize() {
		set_era::<T>(ERA);
		let (index, _) = T::Epoch::get();
		Epochs::<T>::put(SeenEpoch { index: index.wrapping_sub(1), changes: 8 });

		#[block]
		{
			Pallet::<T>::on_initialize(now::<T>());
		}

		assert_eq!(Epochs::<T>::get(), Some(SeenEpoch { index, changes: 9 }));
		assert_eq!(EpochBeacons::<T>::get(1).unwrap().change, 9);
	}

	#[benchmark]
	fn create_pool() {
		let next = NextPool::<T>::get();
		let origin =
			T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, ROLE, seat_bond::<T>());

		assert!(Pools::<T>::contains_key(next));
	}

	#[benchmark]
	fn join() {
		let (who, last) = member_everywhere::<T>();
		Pallet::<T>::do_leave(who.clone(), last).unwrap();
		fill_above::<T>(last, CAPACITY - 1);

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), last);

		assert_eq!(Members::<T>::get(&who).last().unwrap().place, CAPACITY - 1);
	}

	#[benchmark]
	fn leave() {
		let (who, last) = member_everywhere::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(who.clone()), last);

		assert!(Members::<T>::get(&who).iter().all(|membership| membership.pool != last));
	}

	#[benchmark]
	fn expel() {
		let (who, last) = member_everywhere::<T>();
		Pools::<T>::mutate(last, |pool| pool.as_mut().unwrap().minimum = Balance::MAX);

		#[extrinsic_call]
		_(caller::<T>(), last, who.clone());

		assert!(Members::<T>::get(&who).iter().all(|membership| membership.pool != last));
	}

	#[benchmark]
	fn draw(s: Linear<1, MAX_PANEL>, r: Linear<0, MOST_PASSED_OVER>, x: Linear<0, MAX_BARRED>) {
		let id = due::<T>(s, r, x);

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(Pallet::<T>::seats_of(id).len() as u32, s);
		let Stage::Drawn(drawn) = Panels::<T>::get(id).unwrap().stage else { panic!("drawn") };
		assert_eq!(drawn.reserve.len() as u32, s);
	}

	/// What no call is charged: a panel of three, for which everybody who is hit can sit.
	#[benchmark(extra)]
	fn common_draw() {
		let id = due::<T>(3, 0, 0);

		#[extrinsic_call]
		draw(caller::<T>(), id);

		assert_eq!(Pallet::<T>::seats_of(id).len(), 3);
	}

	#[benchmark]
	fn decline() {
		let (id, members) = drawn::<T>(MAX_PANEL, |_, _| Vote::Pending);
		let last = members.last().unwrap().clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(last), id);

		assert_eq!(Pallet::<T>::seats_of(id).len() as u32, MAX_PANEL - 1);
	}

	#[benchmark]
	fn refill(n: Linear<1, MAX_PANEL>) {
		set_era::<T>(ERA - 1);
		let pool = <Pallet<T> as BenchmarkPanels<_>>::pool(ROLE, seat_bond::<T>());
		let id = summoned::<T>(pool, MAX_PANEL, barred::<T>(MAX_BARRED));
		for number in 0..MAX_PANEL {
			seat_in::<T>(pool, number, number);
		}
		set_era::<T>(ERA);
		let at = now::<T>();
		let reserve = (0..n).collect::<Vec<_>>().try_into().unwrap();
		change::<T>(id, |panel| panel.stage = Stage::Drawn(Drawn { at, since_before: at, reserve }));
		let seats: Vec<_> = barred::<T>(MAX_PANEL - n).into_iter().map(Seat::new).collect();
		seat::<T>(id, seats);

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(Pallet::<T>::seats_of(id).len() as u32, MAX_PANEL);
	}

	#[benchmark]
	fn commit() {
		let (id, members) = drawn::<T>(MAX_PANEL, committed::<T>);
		let last = members.last().unwrap().clone();
		Sittings::<T>::mutate(id, |sitting| sitting.as_mut().unwrap().seats.last_mut().unwrap().vote = Vote::Pending);
		set_now::<T>(phases::<T>(id).commit);

		#[extrinsic_call]
		_(RawOrigin::Signed(last), id, H256::repeat_byte(1));

		assert!(Pallet::<T>::seats_of(id).iter().all(Seat::is_committed));
	}

	#[benchmark]
	fn reveal() {
		let (id, members) = drawn::<T>(MAX_PANEL, committed::<T>);
		let last = members.last().unwrap().clone();
		set_now::<T>(phases::<T>(id).reveal);

		#[extrinsic_call]
		_(RawOrigin::Signed(last), id, answer(), [7; 32]);

		assert_eq!(Pallet::<T>::seats_of(id).last().unwrap().vote, Vote::Revealed(answer()));
	}

	#[benchmark]
	fn tally_paid(s: Linear<1, MAX_PANEL>) {
		let (id, members) = drawn::<T>(s, |_, _| Vote::Revealed(answer()));
		let purse = Panels::<T>::get(id).unwrap().purse;
		let before = T::Currency::total_balance(&members[0]);
		set_now::<T>(phases::<T>(id).over);

		#[extrinsic_call]
		tally(caller::<T>(), id);

		assert!(matches!(Pallet::<T>::finding(id), Some(Finding::Answered(_))));
		assert_eq!(T::Currency::total_balance(&members[0]) - before, fee::<T>());
		assert_eq!(T::Escrow::balance(purse), None);
	}

	#[benchmark]
	fn tally_slashed(s: Linear<1, MAX_PANEL>) {
		let (id, members) = drawn::<T>(s, |_, _| Vote::Pending);
		change::<T>(id, |panel| panel.round = 2);
		// All of them are in all pools that they can be in, far from each other, and weigh something else afterwards.
		let mut last = 0;
		for _ in 0..T::MaxPools::get() {
			let pool = <Pallet<T> as BenchmarkPanels<_>>::pool(ROLE, seat_bond::<T>());
			last = pool;
			for (number, who) in (0u32..).zip(&members) {
				let place = number * (CAPACITY / MAX_PANEL);
				Pools::<T>::mutate(pool, |pool| pool.as_mut().unwrap().places = place);
				Pallet::<T>::do_join(who.clone(), pool).unwrap();
				fill_above::<T>(pool, place);
			}
		}
		for who in &members {
			Members::<T>::mutate(who, |memberships| memberships.iter_mut().for_each(|one| one.weight += 1));
		}
		let before = T::Bonds::bonded(&members[0], ROLE);
		set_now::<T>(phases::<T>(id).over);

		#[extrinsic_call]
		tally(caller::<T>(), id);

		assert_eq!(Pallet::<T>::finding(id), Some(Finding::Silent));
		assert!(T::Bonds::bonded(&members[0], ROLE) < before);
		assert_eq!(Tree::<T>::get((last, 0, 0)).versions.last().unwrap().era, ERA);
	}

	#[benchmark]
	fn clear() {
		let id = closed::<T>();
		set_now::<T>(now::<T>() + T::Retention::get());

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert!(!Panels::<T>::contains_key(id));
	}

	/// For callers: what a request for a panel adds to the weight of a call.
	#[benchmark]
	fn summon() {
		set_era::<T>(ERA);
		let pool = <Pallet<T> as BenchmarkPanels<_>>::pool(ROLE, seat_bond::<T>());
		let excluded = (0..MAX_EXCLUDED).map(|number| account("excluded", number, 0)).collect();
		let summons = summons::<T>(pool, MAX_PANEL, excluded);
		let id;

		#[block]
		{
			id = Pallet::<T>::summon(summons);
		}

		let panel = Panels::<T>::get(id.unwrap()).unwrap();
		assert_eq!(T::Escrow::balance(panel.purse), Some(fee::<T>() * Balance::from(MAX_PANEL)));
	}

	/// For callers: what the end of a panel adds to the weight of a call.
	#[benchmark]
	fn dismiss() {
		let id = closed::<T>();
		let payer = Panels::<T>::get(id).unwrap().payer;

		#[block]
		{
			Pallet::<T>::dismiss(id).unwrap();
		}

		assert_eq!(T::Currency::balance_on_hold(&HoldReason::Panel.into(), &payer), 0);
	}

	/// For who keeps bonds: what a change of a bond adds to the weight of a call.
	#[benchmark]
	fn on_bond_changed() {
		let (who, last) = member_everywhere::<T>();

		#[block]
		{
			Pallet::<T>::on_bond_changed(&who, ROLE, 0);
		}

		assert!(Members::<T>::get(&who).iter().all(|membership| membership.weight == 0));
		assert_eq!(Tree::<T>::get((last, 0, 0)).versions.last().unwrap().era, ERA);
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
