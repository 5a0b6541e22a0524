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

use crate::{
	Beacon, Beacons, Call, Config, Drawn, EpochBeacons, Epochs, HoldReason, MAX_BARRED, MAX_REJECTED, Members, Pallet,
	PanelOf, Panels, Phases, Place, Places, Pools, Request, Seat, SeatOf, Seats, SeenEpoch, Stage, Tree, Vote,
	pools::PoolTree,
	tree::{self, CAPACITY, DEPTH, MAX_VERSIONS, Node, Sums, Version, WIDTH},
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	Balance,
	bonds::{BenchmarkBonds, Bonds, OnBondChanged, Role},
	did::BenchmarkIdentities,
	escrow::Escrow,
	panel::{
		Answer, BenchmarkPanels, Draw, Finding, MAX_EXCLUDED, MAX_MEASURES, MAX_PANEL, PanelId, Panels as _, PoolId,
		Question, Schedule, Summons,
	},
	settlement::{BasisPoints, Market},
};
use core::marker::PhantomData;
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, InspectHold, Mutate},
	traits::{EnsureOrigin, Hooks},
};

/// The era in which everything happens, so far from the first that all versions of a node can be there.
const ERA: u32 = 100;
/// Blocks of each phase.
const PHASE: u32 = 2;
const ROLE: Role = Role::Oracle;
/// So many can be passed over, and somebody still be seated.
const MOST_PASSED_OVER: u32 = MAX_REJECTED - 1;

type BlockOf<T> = BlockNumberFor<T>;

impl<T: Config> BenchmarkPanels<T::AccountId> for Pallet<T> {
	fn pool(role: Role, seat_bond: Balance) -> PoolId {
		Self::do_create_pool(role, seat_bond.max(T::WeightUnit::get())).unwrap()
	}

	fn conclude(id: PanelId, members: Vec<T::AccountId>, finding: Finding) {
		let seats: Vec<_> = members.into_iter().map(Seat::new).collect();
		Seats::<T>::insert(id, crate::SeatsOf::<T>::try_from(seats).unwrap());
		Self::close(id, Panels::<T>::get(id).unwrap(), finding).unwrap();
	}
}

fn now<T: Config>() -> BlockOf<T> {
	frame_system::Pallet::<T>::block_number()
}

fn set_now<T: Config>(block: BlockOf<T>) {
	frame_system::Pallet::<T>::set_block_number(block);
}

/// The first block of that era.
fn set_era<T: Config>(era: u32) {
	set_now::<T>(T::Era::get() * era.into());
}

/// An account that can pay for everything here.
fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	let funds = T::Currency::minimum_balance() + (T::ItemDeposit::get() + T::ByteDeposit::get() * 10_000) * 10;
	T::Currency::set_balance(&who, funds + fee::<T>() * 100);
	who
}

/// So much that whoever gets it has an account.
fn fee<T: Config>() -> Balance {
	T::MinFee::get().max(T::Currency::minimum_balance())
}

/// What a seat is covered by, which is also the least that a member has bonded.
fn seat_bond<T: Config>() -> Balance {
	T::WeightUnit::get() * Balance::from(T::MaxWeight::get())
}

/// A DID with a bond for more than one seat, since this block.
fn bonded<T: Config>(number: u32) -> T::AccountId {
	let who = T::BenchmarkIdentities::active(number);
	T::BenchmarkBonds::bond(&who, ROLE, seat_bond::<T>() * 2);
	who
}

/// A node whose children all have a weight, in as many versions as there can be, the last one of the era before.
fn full_node(sums: &[u64]) -> Node {
	let sums = Sums::truncate_from(sums.to_vec());
	let versions: Vec<_> = (ERA - MAX_VERSIONS..ERA).map(|era| Version { era, sums: sums.clone() }).collect();
	Node { versions: versions.try_into().unwrap() }
}

/// Puts such nodes above a place.
fn fill_above<T: Config>(pool: PoolId, place: u32) {
	for (level, index, _) in tree::path(place) {
		Tree::<T>::insert((pool, level, index), full_node(&[7; WIDTH as usize]));
	}
}

/// A pool, all of whose places have been taken, one of them left.
fn pool_with_a_vacant_place<T: Config>() -> PoolId {
	let id = <Pallet<T> as BenchmarkPanels<_>>::pool(ROLE, seat_bond::<T>());
	let place = CAPACITY - 1;
	Pools::<T>::mutate(id, |pool| {
		let pool = pool.as_mut().unwrap();
		pool.places = CAPACITY;
		pool.members = CAPACITY - 2;
		pool.vacant = Some(place);
	});
	Places::<T>::insert(id, place, Place::Vacant(Some(7)));
	fill_above::<T>(id, place);
	id
}

/// A member of as many pools as there may be, under full nodes; the last of the pools.
fn member_everywhere<T: Config>() -> (T::AccountId, PoolId) {
	set_era::<T>(ERA - MAX_VERSIONS - 1);
	let who = bonded::<T>(0);
	let mut last = 0;
	for _ in 0..T::MaxPools::get() {
		last = pool_with_a_vacant_place::<T>();
		Pallet::<T>::do_join(who.clone(), last).unwrap();
		fill_above::<T>(last, CAPACITY - 1);
	}
	set_era::<T>(ERA);
	(who, last)
}

/// Ten thousand places of equal weight, in nodes with as many versions as there can be.
fn pool_of_ten_thousand<T: Config>() -> PoolId {
	let id = <Pallet<T> as BenchmarkPanels<_>>::pool(ROLE, seat_bond::<T>());
	let mut weights = vec![u64::from(T::MaxWeight::get()); 10_000];
	for level in (0..DEPTH).rev() {
		let mut sums = Vec::new();
		for (index, children) in (0u32..).zip(weights.chunks(WIDTH as usize)) {
			Tree::<T>::insert((id, level, index), full_node(children));
			sums.push(children.iter().sum());
		}
		weights = sums;
	}
	Pools::<T>::mutate(id, |pool| pool.as_mut().unwrap().places = 10_000);
	id
}

/// Puts a bonded DID into a place, since an era ago.
fn seat_in<T: Config>(pool: PoolId, place: u32, number: u32) -> T::AccountId {
	let who = bonded::<T>(number);
	Places::<T>::insert(pool, place, Place::Taken(who.clone(), now::<T>()));
	who
}

fn summons<T: Config>(pool: PoolId, size: u32, excluded: Vec<T::AccountId>) -> Summons<T::AccountId, BlockOf<T>> {
	let size = u8::try_from(size).unwrap();
	Summons {
		caller: Market::Rental,
		pool,
		size,
		subject: H256::repeat_byte(7),
		question: Question::Measures(MAX_MEASURES as u8),
		schedule: Schedule {
			draw: Draw::Fast,
			decline: PHASE.into(),
			commit: PHASE.into(),
			reveal: PHASE.into(),
			quorum: size.div_ceil(2),
			tolerance: BasisPoints::from_percent(10),
			seat_bond: seat_bond::<T>(),
			silence: BasisPoints::from_percent(10),
			deviation: BasisPoints::from_percent(10),
		},
		excluded: excluded.try_into().unwrap(),
		payer: rich::<T>("payer"),
		fee: fee::<T>(),
	}
}

/// DIDs of which nobody is drawn.
fn barred<T: Config>(count: u32) -> Vec<T::AccountId> {
	(0..count).map(|number| T::BenchmarkIdentities::active(1_000 + number)).collect()
}

/// A panel with so many seats, odd or not, for which as many accounts are barred.
fn summoned<T: Config>(pool: PoolId, size: u32, barred: Vec<T::AccountId>) -> PanelId {
	let id = Pallet::<T>::summon(summons::<T>(pool, MAX_PANEL, Vec::new())).unwrap();
	change::<T>(id, |panel| {
		panel.size = size as u8;
		panel.schedule.quorum = size.div_ceil(2) as u8;
		panel.barred = barred.try_into().unwrap();
	});
	id
}

fn change<T: Config>(id: PanelId, change: impl FnOnce(&mut PanelOf<T>)) {
	Panels::<T>::mutate(id, |panel| change(panel.as_mut().unwrap()));
}

/// A panel that was just drawn, with all its seats, and who sits on it.
fn drawn<T: Config>(size: u32, vote: impl Fn(PanelId, &T::AccountId) -> Vote) -> (PanelId, Vec<T::AccountId>) {
	set_era::<T>(ERA);
	let pool = <Pallet<T> as BenchmarkPanels<_>>::pool(ROLE, seat_bond::<T>());
	let id = summoned::<T>(pool, size, Vec::new());
	let members: Vec<_> = (0..size).map(bonded::<T>).collect();
	let at = now::<T>();
	let reserve = (0..MAX_PANEL).collect::<Vec<_>>().try_into().unwrap();
	change::<T>(id, |panel| panel.stage = Stage::Drawn(Drawn { at, since_before: at, reserve }));
	let seats: Vec<SeatOf<T>> = members
		.iter()
		.map(|who| {
			T::Bonds::engage(who, ROLE, seat_bond::<T>()).unwrap();
			Seat { who: who.clone(), vote: vote(id, who) }
		})
		.collect();
	Seats::<T>::insert(id, crate::SeatsOf::<T>::try_from(seats).unwrap());
	(id, members)
}

fn answer() -> Answer {
	vec![u64::MAX; MAX_MEASURES as usize].try_into().unwrap()
}

fn committed<T: Config>(id: PanelId, who: &T::AccountId) -> Vote {
	Vote::Committed(Pallet::<T>::commitment(id, who, &answer(), &[7; 32]))
}

fn phases<T: Config>(id: PanelId) -> Phases<BlockOf<T>> {
	Pallet::<T>::phases_of(id).unwrap()
}

/// A panel that has its finding, with all its seats.
fn closed<T: Config>() -> PanelId {
	let (id, _) = drawn::<T>(MAX_PANEL, |_, _| Vote::Revealed(answer()));
	let panel = Panels::<T>::get(id).unwrap();
	Pallet::<T>::close(id, panel, Finding::Silent).unwrap();
	id
}

fn caller<T: Config>() -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(account("caller", 0, 0))
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
		let origin =
			T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority");

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, ROLE, seat_bond::<T>());

		assert!(Pools::<T>::contains_key(0));
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

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(Seats::<T>::get(id).len() as u32, s);
		let Stage::Drawn(drawn) = Panels::<T>::get(id).unwrap().stage else { panic!("drawn") };
		assert_eq!(drawn.reserve.len() as u32, s);
	}

	#[benchmark]
	fn decline() {
		let (id, members) = drawn::<T>(MAX_PANEL, |_, _| Vote::Pending);
		let last = members.last().unwrap().clone();

		#[extrinsic_call]
		_(RawOrigin::Signed(last), id);

		assert_eq!(Seats::<T>::get(id).len() as u32, MAX_PANEL - 1);
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
		Seats::<T>::insert(id, crate::SeatsOf::<T>::try_from(seats).unwrap());

		#[extrinsic_call]
		_(caller::<T>(), id);

		assert_eq!(Seats::<T>::get(id).len() as u32, MAX_PANEL);
	}

	#[benchmark]
	fn commit() {
		let (id, members) = drawn::<T>(MAX_PANEL, committed::<T>);
		let last = members.last().unwrap().clone();
		Seats::<T>::mutate(id, |seats| seats.last_mut().unwrap().vote = Vote::Pending);
		set_now::<T>(phases::<T>(id).commit);

		#[extrinsic_call]
		_(RawOrigin::Signed(last), id, H256::repeat_byte(1));

		assert!(Seats::<T>::get(id).iter().all(Seat::is_committed));
	}

	#[benchmark]
	fn reveal() {
		let (id, members) = drawn::<T>(MAX_PANEL, committed::<T>);
		let last = members.last().unwrap().clone();
		set_now::<T>(phases::<T>(id).reveal);

		#[extrinsic_call]
		_(RawOrigin::Signed(last), id, answer(), [7; 32]);

		assert_eq!(Seats::<T>::get(id).last().unwrap().vote, Vote::Revealed(answer()));
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
		// Weights change too: they are members of a pool, as far from each other as places can be.
		let pool = Panels::<T>::get(id).unwrap().pool;
		for who in &members {
			Pallet::<T>::do_join(who.clone(), pool).unwrap();
		}
		fill_above::<T>(pool, 0);
		let before = T::Bonds::bonded(&members[0], ROLE);
		set_now::<T>(phases::<T>(id).over);

		#[extrinsic_call]
		tally(caller::<T>(), id);

		assert_eq!(Pallet::<T>::finding(id), Some(Finding::Silent));
		assert!(T::Bonds::bonded(&members[0], ROLE) < before);
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
