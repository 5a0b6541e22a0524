//! Members who decline, and who takes their seats.

use crate::{mock::*, *};
use artel_primitives::bonds::Role;
use frame::testing_prelude::*;

fn decline(id: PanelId, who: &AccountId) -> DispatchResult {
	Panel::decline(signed(who), id)
}

fn refill(id: PanelId) -> DispatchResultWithPostInfo {
	Panel::refill(outsider(), id)
}

fn reserve(id: PanelId) -> Vec<u32> {
	match Panel::panel(id).unwrap().stage {
		Stage::Drawn(drawn) => drawn.reserve.into_inner(),
		_ => panic!("drawn"),
	}
}

#[test]
fn a_member_gives_its_seat_back_and_the_next_one_gets_it() {
	run(|| {
		pool(10);
		let (id, members) = seated(summons(3));
		assert_noop!(refill(id), Error::<Test>::NothingToRefill);
		assert_noop!(decline(id, &ALICE), Error::<Test>::NotSeated);
		assert_ok!(decline(id, &members[1]));
		assert_eq!(last_event(), Event::Declined { id, who: members[1].clone() });
		assert_eq!((engaged(&members[1]), mock::members(id).len()), (0, 2));
		assert_noop!(decline(id, &members[1]), Error::<Test>::NotSeated);

		let next = person(reserve(id)[0].try_into().unwrap());
		assert_eq!(refill(id).unwrap().actual_weight, Some(<() as WeightInfo>::refill(1)));
		assert_eq!(last_event(), Event::Seated { id, who: next.clone() });
		assert_eq!((mock::members(id)[2].clone(), engaged(&next)), (next, 100));
		assert_eq!(reserve(id).len(), 2);
		assert_noop!(refill(id), Error::<Test>::NothingToRefill);
		assert_noop!(Panel::refill(RuntimeOrigin::none(), id), BadOrigin);
		assert_noop!(Panel::decline(RuntimeOrigin::none(), id), BadOrigin);
	});
}

#[test]
fn replacements_are_fixed_by_the_draw() {
	run(|| {
		pool(30);
		let (id, members) = seated(summons(5));
		let expected: Vec<_> = reserve(id).into_iter().map(|place| person(place as u8)).collect();
		// Much changes meanwhile.
		joined(30..50);
		let drawn_or_next = |who: &AccountId| members.contains(who) || expected.contains(who);
		for who in (0..30).map(person).filter(|who| !drawn_or_next(who)) {
			assert_ok!(Panel::leave(signed(&who), 0));
		}
		for who in &members {
			assert_ok!(decline(id, who));
		}
		assert_ok!(refill(id));
		assert_eq!(mock::members(id), expected);
	});
}

#[test]
fn replacements_who_cannot_sit_are_passed_over_until_nobody_is_left() {
	run(|| {
		pool(6);
		let (id, members) = seated(summons(3));
		let reserve: Vec<_> = reserve(id).into_iter().map(|place| person(place as u8)).collect();
		// One left, and its place has another; one has nothing bonded.
		assert_ok!(Panel::leave(signed(&reserve[0]), 0));
		joined([20]);
		bond(&reserve[1], Role::Oracle, 0);
		for who in &members {
			assert_ok!(decline(id, who));
		}
		assert_eq!(refill(id).unwrap().actual_weight, Some(<() as WeightInfo>::refill(3)));
		assert_eq!(mock::members(id), [reserve[2].clone()]);
		assert_noop!(refill(id), Error::<Test>::NobodyLeft);
	});
}

#[test]
fn replacements_do_not_share_a_controller_with_members() {
	run(|| {
		pool(6);
		let (id, members) = seated(summons(3));
		let next = person(reserve(id)[0] as u8);
		control(next.clone(), &[members[0].clone()]);
		assert_ok!(decline(id, &members[1]));
		assert_ok!(refill(id));
		assert!(!mock::members(id).contains(&next));
		assert_eq!(mock::members(id).len(), 3);
	});
}

#[test]
fn once_commitments_have_begun_it_is_too_late() {
	run(|| {
		pool(10);
		let (id, members) = seated(summons(3));
		assert_ok!(decline(id, &members[0]));
		pass(4);
		assert_ok!(hypothetically!(decline(id, &members[1])));
		pass(1);
		assert_noop!(decline(id, &members[1]), Error::<Test>::TooLateToDecline);
		assert_noop!(refill(id), Error::<Test>::TooLateToRefill);
	});
}

#[test]
fn a_schedule_without_time_for_it_lets_nobody_decline() {
	run(|| {
		pool(10);
		let mut asked = summons(3);
		asked.schedule.decline = 0;
		let (id, members) = seated(asked);
		assert_noop!(decline(id, &members[0]), Error::<Test>::TooLateToDecline);
		assert_ok!(commit(id, &members[0], &[1]));
	});
}

#[test]
fn who_leaves_the_pool_keeps_its_seat() {
	run(|| {
		pool(10);
		let (id, members) = seated(summons(3));
		assert_ok!(Panel::leave(signed(&members[0]), 0));
		answered(id, &[(&members[0], &[5]), (&members[1], &[5])]);
		assert_eq!((finding(id), engaged(&members[0])), (measured(5, 0, 2), 0));
	});
}

#[test]
fn nobody_declines_or_refills_before_the_draw_or_after_the_finding() {
	run(|| {
		pool(10);
		let id = summoned(summons(3));
		assert_noop!(decline(id, &person(0)), Error::<Test>::NotDrawn);
		assert_noop!(refill(id), Error::<Test>::NotDrawn);
		let members = drawn(id);
		answered(id, &[(&members[0], &[5]), (&members[1], &[5])]);
		assert_noop!(decline(id, &members[0]), Error::<Test>::HasFinding);
		assert_noop!(refill(id), Error::<Test>::HasFinding);
		assert_noop!(decline(99, &members[0]), Error::<Test>::PanelNotFound);
	});
}
