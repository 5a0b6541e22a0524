//! What the benchmarks begin with.

use crate::{
	Config, Drawn, MAX_REJECTED, Pallet, PanelOf, Panels, Phases, Place, Places, Pools, Seat, SeatOf, Sitting,
	Sittings, Stage, Tree, Vote,
	tree::{self, CAPACITY, DEPTH, MAX_VERSIONS, Node, Sums, Version, WIDTH},
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	Balance,
	bonds::{BenchmarkBonds, Bonds, Role},
	did::BenchmarkIdentities,
	panel::{
		Answer, BenchmarkPanels, Draw, Finding, MAX_MEASURES, MAX_PANEL, PanelId, Panels as _, PoolId, Question,
		Schedule, Summons,
	},
	settlement::{BasisPoints, Market},
};
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate},
};

/// The era in which everything happens, so far from the first that all versions of a node can be there.
pub(super) const ERA: u32 = 100;
/// Blocks of each phase.
pub(super) const PHASE: u32 = 2;
pub(super) const ROLE: Role = Role::Oracle;
/// So many can be passed over, and somebody still be seated.
pub(super) const MOST_PASSED_OVER: u32 = MAX_REJECTED - 1;

pub(super) type BlockOf<T> = BlockNumberFor<T>;

impl<T: Config> BenchmarkPanels<T::AccountId> for Pallet<T> {
	fn pool(role: Role, seat_bond: Balance) -> PoolId {
		Self::do_create_pool(role, seat_bond.max(T::WeightUnit::get())).unwrap()
	}

	fn conclude(id: PanelId, members: Vec<T::AccountId>, finding: Finding) {
		let seats: Vec<_> = members.into_iter().map(Seat::new).collect();
		seat::<T>(id, seats);
		Self::close(id, Panels::<T>::get(id).unwrap(), finding).unwrap();
	}
}

pub(super) fn now<T: Config>() -> BlockOf<T> {
	frame_system::Pallet::<T>::block_number()
}

pub(super) fn set_now<T: Config>(block: BlockOf<T>) {
	frame_system::Pallet::<T>::set_block_number(block);
}

/// The first block of that era.
pub(super) fn set_era<T: Config>(era: u32) {
	set_now::<T>(T::Era::get() * era.into());
}

/// An account that can pay for everything here.
pub(super) fn rich<T: Config>(name: &'static str) -> T::AccountId {
	let who = account(name, 0, 0);
	T::Currency::set_balance(&who, deposits::<T>() + fee::<T>() * 100);
	who
}

/// More than all deposits of an account here.
fn deposits<T: Config>() -> Balance {
	T::Currency::minimum_balance() + (T::ItemDeposit::get() + T::ByteDeposit::get() * 10_000) * 10
}

/// So much that whoever gets it has an account.
pub(super) fn fee<T: Config>() -> Balance {
	T::MinFee::get().max(T::Currency::minimum_balance())
}

/// What a seat is covered by, which is also the least that a member has bonded.
pub(super) fn seat_bond<T: Config>() -> Balance {
	T::WeightUnit::get() * Balance::from(T::MaxWeight::get())
}

/// A DID with a bond for more than one seat, since this block.
pub(super) fn bonded<T: Config>(number: u32) -> T::AccountId {
	let who = T::BenchmarkIdentities::active(number);
	T::BenchmarkBonds::bond(&who, ROLE, seat_bond::<T>() * 2);
	T::Currency::mint_into(&who, deposits::<T>()).unwrap();
	who
}

/// A node whose children all have a weight, in as many versions as there can be, the last one of the era before.
pub(super) fn full_node(sums: &[u64]) -> Node {
	let sums = Sums::truncate_from(sums.to_vec());
	let versions: Vec<_> = (ERA - MAX_VERSIONS..ERA).map(|era| Version { era, sums: sums.clone() }).collect();
	Node { versions: versions.try_into().unwrap() }
}

/// Puts such nodes above a place.
pub(super) fn fill_above<T: Config>(pool: PoolId, place: u32) {
	for (level, index, _) in tree::path(place) {
		Tree::<T>::insert((pool, level, index), full_node(&[7; WIDTH as usize]));
	}
}

/// A pool, all of whose places have been taken, one of them left.
pub(super) fn pool_with_a_vacant_place<T: Config>() -> PoolId {
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
pub(super) fn member_everywhere<T: Config>() -> (T::AccountId, PoolId) {
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
pub(super) fn pool_of_ten_thousand<T: Config>() -> PoolId {
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
pub(super) fn seat_in<T: Config>(pool: PoolId, place: u32, number: u32) -> T::AccountId {
	let who = bonded::<T>(number);
	Places::<T>::insert(pool, place, Place::Taken(who.clone(), now::<T>()));
	who
}

pub(super) fn summons<T: Config>(
	pool: PoolId,
	size: u32,
	excluded: Vec<T::AccountId>,
) -> Summons<T::AccountId, BlockOf<T>> {
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
pub(super) fn barred<T: Config>(count: u32) -> Vec<T::AccountId> {
	(0..count).map(|number| T::BenchmarkIdentities::active(1_000 + number)).collect()
}

/// A panel with so many seats, odd or not, for which as many accounts are barred.
pub(super) fn summoned<T: Config>(pool: PoolId, size: u32, barred: Vec<T::AccountId>) -> PanelId {
	let id = Pallet::<T>::summon(summons::<T>(pool, MAX_PANEL, Vec::new())).unwrap();
	change::<T>(id, |panel| {
		panel.size = size as u8;
		panel.schedule.quorum = size.div_ceil(2) as u8;
		panel.barred = barred.try_into().unwrap();
	});
	id
}

pub(super) fn change<T: Config>(id: PanelId, change: impl FnOnce(&mut PanelOf<T>)) {
	Panels::<T>::mutate(id, |panel| change(panel.as_mut().unwrap()));
}

/// Has them sit on a panel that is drawn now.
pub(super) fn seat<T: Config>(id: PanelId, seats: Vec<SeatOf<T>>) {
	let panel = Panels::<T>::get(id).unwrap();
	let phases = Phases::new(now::<T>(), &panel.schedule);
	Sittings::<T>::insert(id, Sitting { phases, question: panel.question, seats: seats.try_into().unwrap() });
}

/// A panel that was just drawn, with all its seats, and who sits on it.
pub(super) fn drawn<T: Config>(
	size: u32,
	vote: impl Fn(PanelId, &T::AccountId) -> Vote,
) -> (PanelId, Vec<T::AccountId>) {
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
	seat::<T>(id, seats);
	(id, members)
}

pub(super) fn answer() -> Answer {
	vec![u64::MAX; MAX_MEASURES as usize].try_into().unwrap()
}

pub(super) fn committed<T: Config>(id: PanelId, who: &T::AccountId) -> Vote {
	Vote::Committed(Pallet::<T>::commitment(id, who, &answer(), &[7; 32]))
}

pub(super) fn phases<T: Config>(id: PanelId) -> Phases<BlockOf<T>> {
	Pallet::<T>::phases_of(id).unwrap()
}

/// A panel that has its finding, with all its seats.
pub(super) fn closed<T: Config>() -> PanelId {
	let (id, _) = drawn::<T>(MAX_PANEL, |_, _| Vote::Revealed(answer()));
	let panel = Panels::<T>::get(id).unwrap();
	Pallet::<T>::close(id, panel, Finding::Silent).unwrap();
	id
}

pub(super) fn caller<T: Config>() -> RawOrigin<T::AccountId> {
	RawOrigin::Signed(account("caller", 0, 0))
}
