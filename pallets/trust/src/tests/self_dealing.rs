//! What one pays is what one gets: no way of dividing deals, in parts, among accounts or over time, gives more than one
//! honest deal with the same fees. So a rise by any difference costs at least the fees of honest deals for it.

use super::arithmetic::evidence;
use crate::{
	fixed::ONE,
	mock::*,
	types::{Evidence, Profile},
	*,
};
use artel_primitives::trust::{Aspect, MAX_SCORE, Outcome, PerAspect};
use frame::testing_prelude::*;
use proptest::prelude::*;

const UNIT: u128 = 1_000_000_000_000;
/// The highest fee here: a million units.
const MOST: u128 = UNIT * 1_000_000;

/// Billionths by which rounding may favour who divides, for each part. One point of a score is far more.
const SLACK: u64 = 8;

/// The best that a deal can be.
const GOOD: Counted = Counted { outcome: Outcome { aspect: Aspect::Settlement, merit: MAX_SCORE }, whole: true };

/// Fees from nearly nothing to that.
fn fee() -> impl Strategy<Value = u128> {
	(1..MOST, 0..60u32).prop_map(|(fee, shift)| (fee >> shift).max(1))
}

fn fees() -> impl Strategy<Value = Vec<u128>> {
	prop::collection::vec(fee(), 1..40)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(1024)))]

	/// (b), (c), (d) in one block: not better in good, not better in bad.
	#[test]
	fn parts_do_no_more_than_the_whole(before in evidence(), fees in fees(), prior in ONE..50 * ONE) {
		// What was paid before is of the order of fees; the rest of the range is that of `arithmetic`.
		let before = Evidence { paid: before.paid % MOST, ..before };
		let total: u128 = fees.iter().sum();
		let whole = before.after(MAX_SCORE, total, UNIT);
		let parts = fees.iter().fold(before, |evidence, fee| evidence.after(MAX_SCORE, *fee, UNIT));
		prop_assert!(parts.good <= whole.good + SLACK, "{parts:?} {whole:?}");
		prop_assert!(parts.bad + SLACK >= whole.bad, "{parts:?} {whole:?}");
		prop_assert_eq!(parts.paid, whole.paid);
		prop_assert!(parts.score(prior) <= whole.score(prior) + 1);
		// Nor much less: who deals honestly in many parts loses nothing but rounding.
		prop_assert!(parts.good + SLACK * fees.len() as u64 >= whole.good);
	}

	/// Of whatever merit the parts are: a rating of four stars is no cheaper way to wash bad evidence than a good one.
	#[test]
	fn parts_of_any_merit_do_no_more_than_a_good_whole(
		before in evidence(), parts in prop::collection::vec((fee(), 0..=MAX_SCORE), 1..40), prior in ONE..50 * ONE,
	) {
		let before = Evidence { paid: before.paid % MOST, ..before };
		let total: u128 = parts.iter().map(|(fee, _)| fee).sum();
		let whole = before.after(MAX_SCORE, total, UNIT);
		let slack = SLACK * parts.len() as u64;
		let parts = parts.iter().fold(before, |evidence, (fee, merit)| evidence.after(*merit, *fee, UNIT));
		prop_assert!(parts.good <= whole.good + slack, "{parts:?} {whole:?}");
		prop_assert!(parts.bad + slack >= whole.bad, "{parts:?} {whole:?}");
		prop_assert!(parts.score(prior) <= whole.score(prior) + 1);
	}

	/// Over time: no more good than one deal at the end, and bad evidence washed by at most 0.98 more for each half-life
	/// that passes, in which time itself halves it.
	#[test]
	fn patience_does_no_more_either(
		before in evidence(), parts in prop::collection::vec((fee(), 0..3_000u32), 1..40),
	) {
		let half_life = 1_000;
		let before = Evidence { paid: before.paid % MOST, ..before };
		let total: u128 = parts.iter().map(|(fee, _)| fee).sum();
		let blocks: u32 = parts.iter().map(|(_, blocks)| blocks).sum();
		let slack = SLACK * parts.len() as u64;

		let profile = Profile { evidence: PerAspect { settlement: before, ..Default::default() }, updated: 0u32 };
		let at_the_end = profile.at(blocks, half_life).after(GOOD, total, UNIT);
		let in_parts = parts.iter().fold(profile, |profile, (fee, blocks)| {
			let now = profile.updated + blocks;
			profile.at(now, half_life).after(GOOD, *fee, UNIT)
		});
		let (whole, parts) = (at_the_end.evidence.settlement, in_parts.evidence.settlement);
		prop_assert!(parts.good <= whole.good + slack, "{parts:?} {whole:?}");
		let washed = whole.bad as f64 * 0.98f64.powf(f64::from(blocks) / f64::from(half_life));
		prop_assert!(parts.bad as f64 + slack as f64 >= washed, "{parts:?} {whole:?}");
	}
}

/// Alice's score after these outcomes with different accounts in one block, after a bad past.
fn score_after(past: &[u128], deals: &[u128], aspect: Aspect) -> u16 {
	new_test_ext().execute_with(|| {
		let stranger = |number: usize| AccountId::new([100 + number as u8; 32]);
		for (number, fee) in past.iter().enumerate() {
			record(&ALICE, &stranger(number), Outcome::bad(aspect), *fee);
			record(&ALICE, &stranger(number), Outcome::good(Aspect::Contribution), *fee);
		}
		pass(17);
		for (number, fee) in deals.iter().enumerate() {
			record(&ALICE, &stranger(50 + number), Outcome::good(aspect), *fee);
			assert!(matches!(learnt(), Learnt::Counted { .. }));
		}
		Trust::do_try_state().unwrap();
		Trust::score(ALICE)
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(256)))]

	/// (c), by what a market calls: n sybils as counterparties give no more than one.
	#[test]
	fn sybils_give_no_more_than_one(
		past in prop::collection::vec(MIN_FEE..1_000_000, 0..5),
		deals in prop::collection::vec(MIN_FEE..1_000_000, 1..30),
	) {
		let one = score_after(&past, &[deals.iter().sum()], Aspect::Settlement);
		let many = score_after(&past, &deals, Aspect::Settlement);
		prop_assert!(many <= one + 1);
		prop_assert!(one <= many + 1, "and not less: {one} {many}");
	}

	/// (d): a bad past is washed by dust no cheaper than by one deal, and ratings are no way around.
	#[test]
	fn dust_washes_no_cheaper(past in MIN_FEE..10_000_000, count in 1..60usize) {
		let dust = vec![MIN_FEE; count];
		let one = score_after(&[past], &[MIN_FEE * count as u128], Aspect::Disputes);
		prop_assert!(score_after(&[past], &dust, Aspect::Disputes) <= one + 1);
	}

	/// Ratings by n sybils of n small deals against the rating of one deal with the same fees.
	#[test]
	fn ratings_by_sybils_give_no_more_than_one(deals in prop::collection::vec(MIN_FEE..1_000_000, 1..30)) {
		let rated = |deals: &[u128]| new_test_ext().execute_with(|| {
			for (number, fee) in deals.iter().enumerate() {
				let sybil = AccountId::new([100 + number as u8; 32]);
				record(&ALICE, &sybil, Outcome::good(Aspect::Settlement), *fee);
				assert_ok!(Trust::attest(RuntimeOrigin::signed(sybil), ALICE, 0, 5));
			}
			Trust::score(ALICE)
		});
		prop_assert!(rated(&deals) <= rated(&[deals.iter().sum()]) + 1);
	}
}

/// What a rise costs, as a table that anybody can check: each doubling of all fees is worth 1.
#[test]
fn a_rise_costs_the_fees_of_honest_deals() {
	let least_fee_for = |score: u16| {
		let reached = |fee| Evidence::default().after(MAX_SCORE, fee, FEE_UNIT).score(PRIOR) >= score;
		let (mut low, mut high) = (0, 1u128 << 60);
		while high - low > 1 {
			let middle = low + (high - low) / 2;
			if reached(middle) { high = middle } else { low = middle }
		}
		high
	};
	// In units of fees: 5 450 for 1, 6 500 for about 21, 8 000 for about 240 thousand.
	assert_eq!(least_fee_for(5_450) / FEE_UNIT, 0);
	assert!((20..23).contains(&(least_fee_for(6_500) / FEE_UNIT)), "{}", least_fee_for(6_500) / FEE_UNIT);
	assert!((200_000..300_000).contains(&(least_fee_for(8_000) / FEE_UNIT)), "{}", least_fee_for(8_000) / FEE_UNIT);
}
