//! What is kept of two accounts, and until when.

use crate::{mock::*, types::Pair, *};
use artel_primitives::trust::{Aspect, Outcome, RatingRight};
use frame::testing_prelude::*;

fn prune(subject: AccountId, counterparty: AccountId) -> DispatchResult {
	Trust::prune(RuntimeOrigin::signed(EVE), subject, counterparty)
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
		assert!(!Pairs::<Test>::contains_key(ALICE, BOB));
		assert_eq!(Profiles::<Test>::get(ALICE), profile);
		assert_eq!(last_event(), Event::PairPruned { subject: ALICE, counterparty: BOB });
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
		assert_ok!(prune(ALICE, BOB));
	});
}

#[test]
fn there_is_nothing_to_forget_where_nothing_was() {
	run(|| {
		settled(FEE_UNIT);
		assert_noop!(prune(BOB, ALICE), Error::<Test>::PairNotFound);
		assert_noop!(Trust::prune(RuntimeOrigin::none(), ALICE, BOB), BadOrigin);
	});
}

#[test]
fn were_there_no_room_the_oldest_deal_could_not_be_rated() {
	let mut pair = Pair::<u64, ConstU32<2>>::new(1);
	for deal in 0..3 {
		assert_eq!(pair.entitle(7, 10), deal);
	}
	assert_eq!(pair.rights.into_inner(), [1, 2].map(|deal| RatingRight { deal, fee: 7, until: 10 }));
	let mut none = Pair::<u64, ConstU32<0>>::new(1);
	assert_eq!((none.entitle(7, 10), none.rights.len()), (0, 0));
}

#[test]
fn numbers_begin_again_at_the_end() {
	let mut pair = Pair::<u64, ConstU32<2>> { next_deal: u32::MAX, ..Pair::new(1) };
	assert_eq!([pair.entitle(7, 10), pair.entitle(7, 10)], [u32::MAX, 0]);
	pair.counted.settlement = u32::MAX;
	pair.count(&[Outcome::good(Aspect::Settlement)], 1);
	assert_eq!(pair.counted.settlement, u32::MAX);
}
