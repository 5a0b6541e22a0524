//! Who is in a pool, and how much it weighs.

use crate::{mock::*, tree::CAPACITY, *};
use artel_primitives::bonds::Role;
use frame::testing_prelude::*;

fn create(minimum: Balance) -> DispatchResult {
	Panel::create_pool(RuntimeOrigin::root(), Role::Oracle, minimum)
}

fn weight(who: &AccountId) -> u32 {
	Panel::memberships(who.clone())[0].weight
}

/// What all members weigh in the tree.
fn total(pool: PoolId) -> u64 {
	Tree::<Test>::get((pool, 0, 0)).newest().iter().sum()
}

/// The deposit of a member.
fn price() -> Balance {
	let bytes = Membership::max_encoded_len() + PlaceOf::<Test>::max_encoded_len();
	2 * ITEM_DEPOSIT + BYTE_DEPOSIT * bytes as Balance
}

#[test]
fn a_chain_can_begin_with_pools() {
	let panel = GenesisConfig { pools: vec![(Role::Juror, 500), (Role::Oracle, WEIGHT_UNIT)], ..Default::default() };
	let storage = RuntimeGenesisConfig { panel, ..Default::default() }.build_storage().unwrap();
	TestState::from(storage).execute_with(|| {
		let terms = |pool| Panel::pool(pool).map(|pool| (pool.role, pool.minimum, pool.members));
		assert_eq!(terms(0), Some((Role::Juror, 500, 0)));
		assert_eq!(terms(1), Some((Role::Oracle, WEIGHT_UNIT, 0)));
		assert_eq!((terms(2), NextPool::<Test>::get()), (None, 2));
	});
}

#[test]
#[should_panic(expected = "a pool of the genesis")]
fn a_chain_does_not_begin_with_a_pool_for_nothing() {
	let panel = GenesisConfig { pools: vec![(Role::Juror, WEIGHT_UNIT - 1)], ..Default::default() };
	let _ = RuntimeGenesisConfig { panel, ..Default::default() }.build_storage();
}

#[test]
fn the_authority_creates_pools() {
	run(|| {
		assert_noop!(Panel::create_pool(signed(&ALICE), Role::Oracle, 100), BadOrigin);
		assert_noop!(create(WEIGHT_UNIT - 1), Error::<Test>::MinimumTooSmall);
		assert_ok!(create(WEIGHT_UNIT));
		assert_eq!(last_event(), Event::PoolCreated { pool: 0, role: Role::Oracle, minimum: WEIGHT_UNIT });
		assert_ok!(Panel::create_pool(RuntimeOrigin::root(), Role::Juror, 500));
		let juror = Pool { role: Role::Juror, minimum: 500, members: 0, places: 0, vacant: None };
		assert_eq!((Panel::pool(1), Panel::pool(2)), (Some(juror), None));
		NextPool::<Test>::put(PoolId::MAX);
		assert_noop!(create(WEIGHT_UNIT), ArithmeticError::Overflow);
	});
}

#[test]
fn who_is_bonded_joins_for_a_deposit_and_leaves() {
	run(|| {
		assert_ok!(create(MINIMUM));
		let who = person(0);
		assert_noop!(Panel::join(signed(&who), 1), Error::<Test>::PoolNotFound);
		assert_noop!(Panel::join(signed(&who), 0), Error::<Test>::BondTooSmall);
		bond(&who, Role::Juror, BOND);
		bond(&who, Role::Oracle, MINIMUM - 1);
		assert_noop!(Panel::join(signed(&who), 0), Error::<Test>::BondTooSmall);
		bond(&who, Role::Oracle, MINIMUM);
		assert_ok!(Panel::join(signed(&who), 0));
		assert_eq!(last_event(), Event::Joined { pool: 0, who: who.clone(), place: 0, weight: 2 });
		assert_eq!(held(&who, HoldReason::Membership), price());
		assert_noop!(Panel::join(signed(&who), 0), Error::<Test>::AlreadyMember);
		assert_noop!(Panel::join(RuntimeOrigin::root(), 0), BadOrigin);

		assert_noop!(Panel::leave(signed(&person(1)), 0), Error::<Test>::NotMember);
		assert_noop!(Panel::leave(RuntimeOrigin::none(), 0), BadOrigin);
		assert_ok!(Panel::leave(signed(&who), 0));
		assert_eq!(last_event(), Event::Left { pool: 0, who: who.clone() });
		assert_eq!((held(&who, HoldReason::Membership), total(0)), (0, 0));
		assert!(!Members::<Test>::contains_key(&who));
		assert_noop!(Panel::leave(signed(&who), 0), Error::<Test>::NotMember);
	});
}

#[test]
fn without_the_deposit_nobody_joins() {
	run(|| {
		assert_ok!(create(MINIMUM));
		let poor = AccountId::new([77; 32]);
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), poor.clone(), price()));
		bond(&poor, Role::Oracle, BOND);
		assert_noop!(Panel::join(signed(&poor), 0), TokenError::FundsUnavailable);
	});
}

#[test]
fn an_account_is_in_only_so_many_pools() {
	run(|| {
		bond(&person(0), Role::Oracle, BOND);
		for pool in 0..MAX_POOLS {
			assert_ok!(create(MINIMUM));
			assert_ok!(Panel::join(signed(&person(0)), pool));
		}
		assert_ok!(create(MINIMUM));
		assert_noop!(Panel::join(signed(&person(0)), MAX_POOLS), Error::<Test>::TooManyPools);
		assert_ok!(Panel::leave(signed(&person(0)), 1));
		assert_ok!(Panel::join(signed(&person(0)), MAX_POOLS));
		assert_eq!(held(&person(0), HoldReason::Membership), Balance::from(MAX_POOLS) * price());
	});
}

#[test]
fn a_pool_has_only_so_many_places() {
	run(|| {
		pool(2);
		Pools::<Test>::mutate(0, |pool| pool.as_mut().unwrap().places = CAPACITY);
		bond(&person(2), Role::Oracle, BOND);
		assert_noop!(Panel::join(signed(&person(2)), 0), Error::<Test>::PoolFull);
		Pools::<Test>::mutate(0, |pool| pool.as_mut().unwrap().places = 2);
		// A place that was left is taken again.
		assert_ok!(Panel::leave(signed(&person(0)), 0));
		assert_ok!(Panel::join(signed(&person(2)), 0));
		assert_eq!((Panel::memberships(person(2))[0].place, Panel::pool(0).unwrap().places), (0, 2));
	});
}

#[test]
fn places_that_are_left_are_taken_first_and_nobody_moves() {
	run(|| {
		pool(5);
		for number in [1, 3, 2] {
			assert_ok!(Panel::leave(signed(&person(number)), 0));
			Panel::do_try_state().unwrap();
		}
		assert_eq!(Panel::memberships(person(4))[0].place, 4);
		for (number, place) in [(10, 2), (11, 3), (12, 1), (13, 5)] {
			joined([number]);
			assert_eq!(Panel::memberships(person(number))[0].place, place);
		}
		assert_eq!((Panel::pool(0).unwrap().members, total(0)), (6, 60));
	});
}

#[test]
fn a_member_weighs_its_bond_in_units_up_to_the_limit_and_nothing_below_the_minimum() {
	run(|| {
		pool(2);
		let who = person(0);
		for (bonded, expected) in [
			(MINIMUM, 2),
			(MINIMUM + WEIGHT_UNIT - 1, 2),
			(1_700, 17),
			(5_000, MAX_WEIGHT),
			(Balance::MAX, MAX_WEIGHT),
			(MINIMUM - 1, 0),
			(0, 0),
		] {
			bond(&who, Role::Oracle, bonded);
			assert_eq!((weight(&who), total(0)), (expected, u64::from(expected) + 10));
			assert_eq!(last_event(), Event::WeightChanged { pool: 0, who: who.clone(), weight: expected })
		}
	});
}

#[test]
fn a_bond_counts_in_all_pools_of_its_role_and_in_no_other() {
	run(|| {
		let who = person(0);
		bond(&who, Role::Oracle, BOND);
		bond(&who, Role::Juror, BOND);
		assert_ok!(create(MINIMUM));
		assert_ok!(Panel::create_pool(RuntimeOrigin::root(), Role::Juror, MINIMUM));
		assert_ok!(create(900));
		for pool in 0..3 {
			assert_ok!(Panel::join(signed(&who), pool));
		}
		bond(&who, Role::Oracle, 800);
		let weights = |_: ()| Panel::memberships(who.clone()).iter().map(|one| one.weight).collect::<Vec<_>>();
		assert_eq!((weights(()), [total(0), total(1), total(2)]), (vec![8, 10, 0], [8, 10, 0]));
		// What changes no weight writes nothing.
		let before = events().len();
		bond(&who, Role::Oracle, 801);
		bond(&who, Role::Provider, 801);
		assert_eq!((weights(()), events().len()), (vec![8, 10, 0], before));
	});
}

#[test]
fn anyone_expels_who_is_bonded_no_longer() {
	run(|| {
		pool(2);
		let who = person(1);
		let expel = |pool| Panel::expel(outsider(), pool, person(1));
		assert_noop!(expel(0), Error::<Test>::BondSufficient);
		assert_noop!(expel(1), Error::<Test>::PoolNotFound);
		assert_noop!(Panel::expel(outsider(), 0, ALICE), Error::<Test>::NotMember);
		assert_noop!(Panel::expel(RuntimeOrigin::root(), 0, who.clone()), BadOrigin);
		bond(&who, Role::Oracle, MINIMUM - 1);
		assert_ok!(expel(0));
		assert_eq!(last_event(), Event::Expelled { pool: 0, who: who.clone() });
		assert_eq!(held(&who, HoldReason::Membership), 0);
		assert_noop!(expel(0), Error::<Test>::NotMember);
	});
}
