//! What is kept of two accounts, and until when.

use crate::{
	mock::*,
	types::{Pair, Told},
	*,
};
use artel_primitives::trust::{Aspect, Outcome, RatingRight};
use frame::testing_prelude::*;

fn prune(one: AccountId, other: AccountId) -> DispatchResult {
	Trust::prune(RuntimeOrigin::signed(EVE), one, other)
}

#[test]
fn anyone_forgets_a_pair_that_is_over() {
	run(|| {
		settled(FEE_UNIT);
		let profile = Profiles::<Test>::get(ALICE);
		System::set_block_number(PAIR_WINDOW);
		assert_noop!(prune(ALICE, BOB), Error::<Test>::PairNotOver);
		pass(1);
		assert_ok!(prune(ALICE, BOB));
		assert_eq!(pair(ALICE, BOB), None);
		assert_eq!(Profiles::<Test>::get(ALICE), profile);
		assert_eq!(last_event(), Event::PairPruned { one: ALICE, other: BOB });
	});
}

#[test]
fn a_rating_that_waits_keeps_its_pair() {
	run(|| {
		settled(FEE_UNIT);
		System::set_block_number(PAIR_WINDOW);
		settled(FEE_UNIT);
		pass(RATING_WINDOW - 1);
		assert_noop!(prune(ALICE, BOB), Error::<Test>::PairNotOver);
		pass(1);
		assert_ok!(prune(BOB, ALICE));
	});
}

#[test]
fn there_is_nothing_to_forget_where_nothing_was() {
	run(|| {
		settled(FEE_UNIT);
		assert_noop!(prune(CHARLIE, ALICE), Error::<Test>::PairNotFound);
		assert_noop!(Trust::prune(RuntimeOrigin::none(), ALICE, BOB), BadOrigin);
	});
}

#[test]
fn one_record_keeps_both_apart() {
	run(|| {
		settled(FEE_UNIT);
		settled(FEE_UNIT);
		record(&BOB, &ALICE, Outcome::good(Aspect::Settlement), 3 * FEE_UNIT);
		let deals = |subject, rater| -> Vec<_> {
			Trust::rights_to_rate(subject, rater).iter().map(|right| (right.deal, right.fee)).collect()
		};
		assert_eq!(deals(ALICE, BOB), [(0, FEE_UNIT), (1, FEE_UNIT)]);
		assert_eq!(deals(BOB, ALICE), [(0, 3 * FEE_UNIT)]);
		assert_eq!(Pairs::<Test>::iter().count(), 1);

		assert_ok!(Trust::attest(RuntimeOrigin::signed(ALICE), BOB, 0, 5));
		assert_eq!((deals(ALICE, BOB).len(), deals(BOB, ALICE).len()), (2, 0));
		// A new window begins for both.
		pass(PAIR_WINDOW);
		settled(FEE_UNIT);
		let pair = pair(ALICE, BOB).unwrap();
		assert_eq!((pair.of_lesser.counted.settlement, pair.of_greater.counted.settlement), (1, 0));
	});
}

fn nothing<MaxRights: Get<u32>>() -> Told<u64, MaxRights> {
	Pair::new(1).of_lesser
}

#[test]
fn were_there_no_room_the_oldest_deal_could_not_be_rated() {
	let mut told = nothing::<ConstU32<2>>();
	for deal in 0..3 {
		assert_eq!(told.entitle(7, 10), deal);
	}
	assert_eq!(told.rights.into_inner(), [1, 2].map(|deal| RatingRight { deal, fee: 7, until: 10 }));
	let mut none = nothing::<ConstU32<0>>();
	assert_eq!((none.entitle(7, 10), none.rights.len()), (0, 0));
}

#[test]
fn numbers_begin_again_at_the_end() {
	let mut told = Told { next_deal: u32::MAX, ..nothing::<ConstU32<2>>() };
	assert_eq!([told.entitle(7, 10), told.entitle(7, 10)], [u32::MAX, 0]);
	told.counted.settlement = u32::MAX;
	told.count(&[Outcome::good(Aspect::Settlement)], 1);
	assert_eq!(told.counted.settlement, u32::MAX);
}
