//! What can be read.

use crate::{mock::*, *};
use artel_primitives::bonds::Role;
use frame::testing_prelude::*;

#[test]
fn of_what_there_is_not() {
	run(|| {
		assert_eq!((Panel::panel(0), Panel::pool(0), Panel::phases(0), Panel::step(0)), (None, None, None, None));
		assert_eq!((Panel::seats(0), Panel::memberships(ALICE)), (vec![], vec![]));
		assert_eq!((finding(0), members(0)), (None, vec![]));
	});
}

#[test]
fn phases_follow_each_other_from_the_draw_on() {
	run(|| {
		pool(5);
		let id = summoned(summons(3));
		assert_eq!((Panel::phases(id), Panel::step(id)), (None, None));
		pass(2);
		assert_eq!(Panel::step(id), Some(Step::Draw));
		assert_ok!(Panel::draw(outsider(), id));
		let now = System::block_number();
		assert_eq!(Panel::phases(id), Some(Phases { commit: now + 5, reveal: now + 11, over: now + 18 }));
		assert_eq!(Panel::step(id), None);
		assert_ok!(Panel::decline(signed(&members(id)[0]), id));
		assert_eq!(Panel::step(id), Some(Step::Refill));
		pass(5);
		assert_eq!(Panel::step(id), None);
		pass(6);
		// Nobody has committed, so nobody can reveal.
		assert_eq!(Panel::step(id), Some(Step::Tally));
	});
}

#[test]
fn what_an_account_is_in_its_pools() {
	run(|| {
		pool(2);
		let deposit = held(&person(1), HoldReason::Membership);
		let expected = Membership { pool: 0, role: Role::Oracle, place: 1, weight: 10, deposit };
		assert_eq!(Panel::memberships(person(1)), [expected]);
		let pool = Pool { role: Role::Oracle, minimum: MINIMUM, members: 2, places: 2, vacant: None };
		assert_eq!(Panel::pool(0), Some(pool));
	});
}
