//! Ledgers and shares alone, with random numbers.

use crate::{mock::*, *};
use artel_primitives::settlement::{BasisPoints, WHOLE};
use proptest::prelude::*;

/// A ledger with parts that are all due later.
fn ledger(active: Balance, parts: &[(Balance, BlockNumber)]) -> LedgerOf<Test> {
	let unbonding: Vec<_> = parts.iter().map(|(amount, due)| Unbonding { amount: *amount, due: *due }).collect();
	LedgerOf::<Test> { active, unbonding: unbonding.try_into().unwrap(), ..Default::default() }
}

fn ledgers() -> impl Strategy<Value = LedgerOf<Test>> {
	let parts = prop::collection::vec((1..1_000u128, 1..20u64), 0..=MAX_UNBONDING as usize);
	(0..5_000u128, parts).prop_map(|(active, parts)| ledger(active, &parts))
}

#[test]
fn what_ends_together_is_one_part_and_the_last_has_no_room() {
	let mut ledger = ledger(0, &[]);
	assert!((1..=4).all(|due| ledger.let_go(5, due) && ledger.let_go(1, due)));
	assert!(!ledger.let_go(1, 5));
	assert_eq!(ledger.leaving(), 24);
	assert!(ledger.let_go(1, 4), "what joins the last part needs no room");
}

#[test]
fn since_ends_and_begins_with_the_minimum() {
	let mut ledger = ledger(0, &[]);
	for (active, minimum, now, since) in [
		(99, 100, 1, None),
		(100, 100, 2, Some(2)),
		(500, 100, 3, Some(2)),
		(100, 100, 4, Some(2)),
		(99, 100, 5, None),
		(100, 100, 6, Some(6)),
		// The minimum was raised in between: it has not been enough since 6.
		(200, 200, 7, Some(7)),
		// And was lowered.
		(150, 50, 8, Some(7)),
	] {
		ledger.set_active(active, minimum, now);
		assert_eq!((ledger.active, ledger.since), (active, since));
	}
}

proptest! {
	#[test]
	fn a_slash_takes_all_it_can_and_no_more(before in ledgers(), amount in 0..12_000u128) {
		let mut after = before.clone();
		let taken = after.take(amount, 100, 1);
		prop_assert_eq!(taken, amount.min(before.total()));
		prop_assert_eq!(after.total() + taken, before.total());
		prop_assert_eq!(after.active, before.active.saturating_sub(amount));
		// What left before is touched only where nothing that left later remains.
		let untouched = after.unbonding.len().saturating_sub(1);
		prop_assert_eq!(&after.unbonding[..untouched], &before.unbonding[..untouched]);
		prop_assert!(after.unbonding.iter().all(|part| part.amount > 0));
	}

	#[test]
	fn what_is_due_is_taken_once(before in ledgers(), now in 0..25u64) {
		let mut after = before.clone();
		let due: Balance = before.unbonding.iter().filter(|part| part.due <= now).map(|part| part.amount).sum();
		prop_assert_eq!(after.take_due(now), due);
		prop_assert_eq!(after.total() + due, before.total());
		prop_assert_eq!(after.take_due(now), 0);
	}

	#[test]
	fn the_parts_of_a_slash_are_the_whole(
		amount in prop_oneof![0..20_000u128, any::<u128>()],
		reporter in 0..=WHOLE,
		(victim, treasury) in (0..=WHOLE).prop_flat_map(|victim| (Just(victim), 0..=WHOLE - victim)),
	) {
		let points = |points| BasisPoints::new(points).unwrap();
		let shares = SlashShares { victim: points(victim), treasury: points(treasury) };
		prop_assert!(shares.is_sound());
		let parts = shares.divide(amount, points(reporter));
		let sum = parts.reporter.checked_add(parts.victim).and_then(|sum| sum.checked_add(parts.treasury));
		prop_assert_eq!(sum.and_then(|sum| sum.checked_add(parts.burnt)), Some(amount));
		prop_assert_eq!(parts.reporter, points(reporter).of(amount));
		// Nothing but rounding is burnt where nothing is to be.
		if victim + treasury == WHOLE {
			prop_assert!(parts.burnt <= 1);
		}
	}
}
