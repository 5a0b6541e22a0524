//! Who is drawn, and who never is.

use crate::{mock::*, *};
use artel_primitives::{
	bonds::{Bonds, Role},
	panel::{Draw, Panels as _, Schedule, Summons},
};
use frame::testing_prelude::*;
use std::collections::{BTreeMap, BTreeSet};

type Asked = Summons<AccountId, BlockNumber>;

/// All who are drawn by many panels of that size, each with other randomness.
fn drawn_by_many(panels: u64, asked: impl Fn() -> Asked) -> BTreeMap<AccountId, u32> {
	let mut often = BTreeMap::new();
	for chance in 0..panels {
		Chance::set(Some(chance));
		hypothetically!({
			for who in seated(asked()).1 {
				*often.entry(who).or_default() += 1;
			}
		});
	}
	often
}

#[test]
fn members_are_drawn_once_each_and_their_bonds_cover_their_seats() {
	run(|| {
		pool(20);
		let (id, members) = seated(summons(15));
		assert_eq!(members.iter().collect::<BTreeSet<_>>().len(), 15);
		for number in 0..20 {
			let who = person(number);
			assert_eq!(engaged(&who), if members.contains(&who) { 100 } else { 0 });
		}
		let Stage::Drawn(drawn) = Panel::panel(id).unwrap().stage else { panic!("drawn") };
		assert_eq!((drawn.at, drawn.since_before, drawn.reserve.len()), (34, 32, 5));
		let seated = members.into_iter().map(|who| Event::Seated { id, who });
		let expected: Vec<_> =
			[Event::Drawn { id, round: 1, seated: 15, rejected: 0 }].into_iter().chain(seated).collect();
		assert_eq!(events()[events().len() - 16..], expected);
	});
}

#[test]
fn who_has_more_bonded_is_drawn_more_often_up_to_the_limit() {
	run(|| {
		pool(6);
		// Units 2, 10, 10, 20, 50, and 50 for a hundred times the limit.
		for (number, bonded) in [(0, 200), (3, 2_000), (4, 5_000), (5, 500_000)] {
			bond(&person(number), Role::Oracle, bonded);
		}
		pass_era();
		let panels = 3_000;
		let often = drawn_by_many(panels, || summons(1));
		let total = 142.0;
		for (number, weight) in [2.0, 10.0, 10.0, 20.0, 50.0, 50.0].into_iter().enumerate() {
			let probability: f64 = weight / total;
			let expected = probability * panels as f64;
			let deviation = (expected * (1.0 - probability)).sqrt();
			let counted = f64::from(often.get(&person(number as u8)).copied().unwrap_or_default());
			assert!((counted - expected).abs() < 5.0 * deviation, "{number}: {counted} instead of {expected}");
		}
	});
}

#[test]
fn who_is_excluded_is_never_drawn_nor_who_shares_a_controller_with_it() {
	run(|| {
		pool(12);
		// 0 is excluded. 1 controls it, 2 is controlled by it, 3 has the same controller.
		control(person(0), &[person(1), BOB]);
		control(person(2), &[person(0)]);
		control(person(3), &[BOB]);
		let asked = || Asked { excluded: vec![person(0), person(4)].try_into().unwrap(), ..summons(5) };
		let often = drawn_by_many(300, asked);
		let never: Vec<_> = (0..12).filter(|number| !often.contains_key(&person(*number))).collect();
		assert_eq!(never, [0, 1, 2, 3, 4]);
	});
}

#[test]
fn no_two_members_share_a_controller() {
	run(|| {
		pool(9);
		// Two owners with four machines each, and one who is alone.
		for number in 0..8 {
			control(person(number), &[if number < 4 { ALICE } else { BOB }]);
		}
		let owner = |who: &AccountId| Controllers::get().get(who).map(|all| all[0].clone());
		for chance in 0..50 {
			Chance::set(Some(chance));
			hypothetically!({
				let (_, members) = seated(summons(3));
				let owners: BTreeSet<_> = members.iter().map(owner).collect();
				assert_eq!(owners.len(), 3);
			});
		}
	});
}

#[test]
fn who_joins_after_the_era_of_the_request_began_is_never_drawn() {
	run(|| {
		pool(5);
		pass(1);
		joined(5..30);
		let often = drawn_by_many(100, || summons(3));
		assert!(often.keys().all(|who| (0..5).any(|number| *who == person(number))));
		// Nor is who joins between the request and the draw, into the place of one that leaves.
		hypothetically!({
			let id = summoned(summons(5));
			for number in 0..2 {
				assert_ok!(Panel::leave(signed(&person(number)), 0));
			}
			joined(30..32);
			assert_eq!(Panel::memberships(person(31))[0].place, 0);
			let members = drawn(id);
			assert_eq!(members.iter().collect::<BTreeSet<_>>(), [person(2), person(3), person(4)].iter().collect());
		});
		pass_era();
		let often = drawn_by_many(100, || summons(3));
		assert!(often.keys().any(|who| (5..30).any(|number| *who == person(number))));
	});
}

#[test]
fn who_joins_after_a_slow_request_is_never_drawn_though_its_weight_counts() {
	run(|| {
		pool(5);
		let slow = Asked { schedule: Schedule { draw: Draw::Slow, ..schedule(3) }, ..summons(3) };
		let id = summoned(slow);
		pass(1);
		joined(5..40);
		pass_to(3 * EPOCH);
		assert_ok!(Panel::draw(outsider(), id));
		let may = (0..5).map(person).collect::<BTreeSet<_>>();
		assert!(members(id).iter().all(|who| may.contains(who)));
	});
}

#[test]
fn weights_that_change_once_the_randomness_is_known_change_nothing() {
	run(|| {
		pool(30);
		let id = summoned(summons(5));
		pass(2);
		let expected = hypothetically!({
			assert_ok!(Panel::draw(outsider(), id));
			members(id)
		});
		// Whatever members that are not drawn do, and whenever it is drawn.
		let others: Vec<_> = (0..30).map(person).filter(|who| !expected.contains(who)).collect();
		for (number, who) in (0..).zip(&others) {
			match number % 4 {
				0 => {
					assert_ok!(Panel::leave(signed(who), 0));
				}
				1 => bond(who, Role::Oracle, 5_000),
				2 => bond(who, Role::Oracle, 0),
				_ => {}
			}
		}
		joined(30..55);
		pass(4 * ERA);
		assert_ok!(Panel::draw(outsider(), id));
		assert_eq!(members(id), expected);
	});
}

#[test]
fn who_cannot_cover_the_seat_is_passed_over() {
	run(|| {
		pool(5);
		assert_ok!(Stakes::engage(&person(0), Role::Oracle, BOND - 99));
		bond(&person(1), Role::Oracle, MINIMUM - 1);
		assert_ok!(Stakes::engage(&person(2), Role::Oracle, BOND - 100));
		let (id, members) = seated(summons(3));
		assert_eq!(members.iter().collect::<BTreeSet<_>>(), [person(2), person(3), person(4)].iter().collect());
		assert_eq!(engaged(&person(0)), BOND - 99);
		let rejected = events().into_iter().find_map(|event| match event {
			Event::Drawn { id: of, rejected, .. } if of == id => Some(rejected),
			_ => None,
		});
		assert!(rejected.is_some_and(|rejected| rejected <= 2));
	});
}

#[test]
fn a_bond_that_was_broken_since_does_not_count() {
	run(|| {
		pool(4);
		// In between it had nothing, so it is bonded since now.
		bond(&person(0), Role::Oracle, 0);
		pass(1);
		bond(&person(0), Role::Oracle, BOND);
		let (_, members) = seated(summons(3));
		assert!(!members.contains(&person(0)));
	});
}

#[test]
fn a_pool_that_is_too_small_has_no_answer_and_all_the_money_returns() {
	run(|| {
		pool(3);
		let before = wealth(&ALICE);
		let asked = Asked { excluded: vec![person(0), person(1)].try_into().unwrap(), ..summons(3) };
		let (id, members) = seated(asked);
		assert_eq!((finding(id), members), (Some(Finding::Silent), vec![]));
		assert_eq!(last_event(), Event::Found { id, finding: Finding::Silent, returned: 3 * FEE });
		assert_eq!((wealth(&ALICE), engaged(&person(2))), (before, 0));
	});
	// Nobody at all, and nobody who was there when the era began.
	for late in [0, 9] {
		run(|| {
			pool(0);
			joined(0..late);
			let (id, _) = seated(summons(1));
			assert_eq!(finding(id), Some(Finding::Silent));
		});
	}
}

#[test]
fn with_a_quorum_the_panel_works_though_seats_stay_empty() {
	run(|| {
		pool(2);
		let (id, members) = seated(summons(3));
		assert_eq!(members.len(), 2);
		answered(id, &[(&members[0], &[70]), (&members[1], &[70])]);
		assert_eq!(finding(id), measured(70, 0, 2));
	});
}

#[test]
fn a_busy_pool_is_drawn_once_more_and_nobody_is_held_against_it() {
	run(|| {
		pool(PEOPLE);
		for number in 0..PEOPLE {
			assert_ok!(Stakes::engage(&person(number), Role::Oracle, BOND));
		}
		let (id, members) = seated(summons(3));
		assert_eq!((members, is_requested(id)), (vec![], true));
		let panel = Panel::panel(id).unwrap();
		assert_eq!((panel.round, panel.barred.len()), (2, 0));
		hypothetically!({
			drawn(id);
			assert_eq!(finding(id), Some(Finding::Silent));
		});
		for number in 0..PEOPLE {
			Stakes::release(&person(number), Role::Oracle, BOND);
		}
		assert_eq!(drawn(id).len(), 3);
	});
}

#[test]
fn a_draw_that_finds_too_few_engages_nobody() {
	run(|| {
		pool(PEOPLE);
		for number in 1..PEOPLE {
			assert_ok!(Stakes::engage(&person(number), Role::Oracle, BOND));
		}
		for chance in 0..30 {
			Chance::set(Some(chance));
			hypothetically!({
				seated(summons(3));
				assert_eq!(engaged(&person(0)), 0);
			});
		}
	});
}

#[test]
fn a_draw_costs_what_it_did() {
	run(|| {
		pool(20);
		let weight = |r, x| Some(<() as WeightInfo>::draw(3, r, x));
		let draw = |id| {
			pass(2);
			Panel::draw(outsider(), id).unwrap().actual_weight
		};
		let excluded = vec![ALICE, BOB].try_into().unwrap();
		assert_eq!(draw(summoned(Asked { excluded, ..summons(3) })), weight(0, 2));
		// A request that is renewed, and one that fails.
		let id = summoned(summons(3));
		pass(300);
		assert_eq!(draw(id), Some(<() as WeightInfo>::draw(0, 0, 0)));
		(0..20).for_each(|number| bond(&person(number), Role::Oracle, 0));
		assert_eq!(draw(id), None);
		assert_ok!(Panel::dismiss(id));
	});
}
