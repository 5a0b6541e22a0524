//! What evidence, weight and time do to each other, for every input there can be.

use crate::{
	fixed::{Factor, ONE},
	types::{Counted, Evidence, MAX_EVIDENCE, Profile, median, score},
};
use artel_primitives::trust::{Aspect, MAX_SCORE, Outcome, PerAspect};
use proptest::prelude::*;

/// Whatever one aspect can have left behind.
pub fn evidence() -> impl Strategy<Value = Evidence> {
	(0..=MAX_EVIDENCE, 0..=MAX_EVIDENCE, amount()).prop_map(|(good, bad, paid)| Evidence {
		good: good.min(MAX_EVIDENCE - bad),
		bad,
		paid,
	})
}

/// Amounts of every order of magnitude.
pub fn amount() -> impl Strategy<Value = u128> {
	(any::<u128>(), 0..128u32).prop_map(|(value, shift)| value >> shift)
}

fn unit() -> impl Strategy<Value = u128> {
	amount().prop_map(|value| value.max(1))
}

fn prior() -> impl Strategy<Value = u64> {
	ONE..100 * ONE
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(2048)))]

	#[test]
	fn an_outcome_leaves_evidence_and_score_in_range(
		before in evidence(), merit in any::<u16>(), fee in amount(), unit in unit(), prior in any::<u64>(),
	) {
		let after = before.after(merit, fee, unit);
		prop_assert!(after.good + after.bad <= MAX_EVIDENCE);
		prop_assert!(after.paid >= before.paid);
		prop_assert!(after.score(prior) <= MAX_SCORE);
	}

	#[test]
	fn good_never_lowers_and_bad_never_raises(
		before in evidence(), fee in amount(), unit in unit(), prior in prior(),
	) {
		let good = before.after(MAX_SCORE, fee, unit);
		prop_assert!(good.score(prior) + 1 >= before.score(prior));
		prop_assert!(good.bad <= before.bad);
		let bad = before.after(0, fee, unit);
		prop_assert!(bad.score(prior) <= before.score(prior));
		prop_assert!(bad.good <= before.good && bad.paid == before.paid);
	}

	#[test]
	fn without_its_good_share_an_outcome_leaves_nothing_good(
		before in evidence(), merit in any::<u16>(), fee in amount(), unit in unit(),
	) {
		let (after, whole) = (before.after_bad_share(merit, fee, unit), before.after(merit, fee, unit));
		prop_assert!(after.good <= before.good && after.paid == before.paid);
		prop_assert!(after.bad >= whole.bad.min(before.bad));
		prop_assert_eq!(before.after_bad_share(0, fee, unit), before.after(0, fee, unit));
	}

	#[test]
	fn a_higher_fee_moves_at_least_as_much(
		before in evidence(), fee in amount(), more in amount(), unit in unit(), prior in prior(),
	) {
		let much = fee.saturating_add(more);
		let score = |merit, fee| before.after(merit, fee, unit).score(prior);
		prop_assert!(score(MAX_SCORE, much) + 1 >= score(MAX_SCORE, fee));
		prop_assert!(score(0, much) <= score(0, fee) + 1);
	}

	#[test]
	fn more_merit_is_never_worse(
		before in evidence(), fee in amount(), unit in unit(), merits in (0..=MAX_SCORE, 0..=MAX_SCORE), prior in prior(),
	) {
		// Where both shares weigh the same, as for whoever has paid nothing yet.
		let before = Evidence { paid: 0, ..before };
		let (less, more) = (merits.0.min(merits.1), merits.0.max(merits.1));
		let score = |merit| before.after(merit, fee, unit).score(prior);
		prop_assert!(score(more) + 1 >= score(less));
	}

	#[test]
	fn time_only_takes_away(
		before in evidence(), half_life in 1..1_000_000u32, first in any::<u32>(), second in any::<u32>(),
	) {
		let profile = Profile { evidence: PerAspect { disputes: before, ..Default::default() }, updated: 0u32 };
		let (sooner, later) = (first.min(second), first.max(second));
		let at = |block| profile.at(block, half_life).evidence.disputes;
		for (less, more) in [(at(later), at(sooner)), (at(sooner), before)] {
			prop_assert!(less.good <= more.good && less.bad <= more.bad && less.paid <= more.paid);
		}
	}

	/// In how many steps time is applied makes a difference of 3 billionths, and of 2^-53 of what was paid.
	#[test]
	fn time_composes(
		before in evidence(), half_life in 1..1_000_000u32, first in 0..10_000_000u32, second in 0..10_000_000u32,
	) {
		let profile = Profile { evidence: PerAspect { disputes: before, ..Default::default() }, updated: 0u32 };
		let at_once = profile.at(first + second, half_life).evidence.disputes;
		let in_steps = profile.at(first, half_life).at(first + second, half_life).evidence.disputes;
		prop_assert!(at_once.good.abs_diff(in_steps.good) <= 3);
		prop_assert!(at_once.bad.abs_diff(in_steps.bad) <= 3);
		prop_assert!(at_once.paid.abs_diff(in_steps.paid) <= (before.paid >> 53) + 3);
	}

	/// Time fades good and bad alike, so that alone it only moves a score towards the middle.
	#[test]
	fn time_moves_a_score_towards_the_middle(before in evidence(), exponent in 0..(70u128 << 64), prior in prior()) {
		let after = before.faded(Factor::exp2_neg(exponent)).score(prior);
		let (before, middle) = (before.score(prior), MAX_SCORE / 2);
		let (low, high) = (before.min(middle), before.max(middle));
		prop_assert!(after + 1 >= low && after <= high, "{before} {after}");
	}

	#[test]
	fn a_score_is_what_the_formula_says(good in 0..=MAX_EVIDENCE, bad in 0..=MAX_EVIDENCE, prior in prior()) {
		let exact = (good + prior) as f64 / (good + bad + 2 * prior) as f64 * 10_000.0;
		// The ratio is the same of numbers that are too great for 64 bits.
		prop_assert!(score(good << 20, bad << 20, prior << 20).abs_diff(score(good, bad, prior)) == 0);
		let score = f64::from(score(good, bad, prior));
		prop_assert!(score <= exact + 1e-6 && exact - 1.0 - 1e-6 <= score);
	}

	#[test]
	fn the_median_has_as_many_on_each_side(scores in prop::collection::vec(0..=100u8, 1..20)) {
		let middle = median(scores.clone()).unwrap();
		let below = scores.iter().filter(|score| **score < middle).count();
		let above = scores.iter().filter(|score| **score > middle).count();
		prop_assert!(scores.contains(&middle));
		prop_assert!(below * 2 <= scores.len() && above * 2 <= scores.len());
	}
}

#[test]
fn the_discount_of_weight_one_is_0_98() {
	let before = Evidence { good: 20 * ONE, bad: 10 * ONE, paid: 0 };
	// Weight 1: the first unit of fees.
	let after = before.after(MAX_SCORE, 1_000, 1_000);
	assert_eq!(after.bad.abs_diff(9_800_000_000), 1, "rounded up");
	assert!(after.good.abs_diff(19_600_000_000 + 989_966_329) <= 2);
	// Weight 10: 0.98^10 = 0.8170728….
	let after = before.after(MAX_SCORE, 1_023_000, 1_000);
	assert!(after.bad.abs_diff(8_170_728_069) <= 1);
}

#[test]
fn endless_outcomes_come_to_the_most_there_can_be() {
	for merit in [0, MAX_SCORE] {
		let mut evidence = Evidence::default();
		for _ in 0..2_000 {
			// As if what was paid before had faded away, so that each has the full weight.
			evidence = Evidence { paid: 0, ..evidence }.after(merit, 1_000, 1_000);
		}
		let all = evidence.good + evidence.bad;
		assert!((MAX_EVIDENCE - 200..=MAX_EVIDENCE).contains(&all), "{all}");
		assert!(if merit == 0 { evidence.good == 0 } else { evidence.bad == 0 });
	}
}

#[test]
fn a_score_over_all_aspects_sums_their_evidence() {
	let mut profile = Profile::<u32>::default();
	for (aspect, merit) in [(Aspect::Settlement, MAX_SCORE), (Aspect::Disputes, 0), (Aspect::Contribution, MAX_SCORE)] {
		profile = profile.after(Counted::whole(Outcome { aspect, merit }), 1_000, 1_000);
	}
	// Two good and one bad of weight 0.98996… each.
	let sum = 989_966_329;
	assert_eq!(profile.score(5 * ONE), score(2 * sum, sum, 5 * ONE));
}

#[test]
fn nothing_known_and_no_prior_is_no_score_rather_than_a_fault() {
	assert_eq!(score(0, 0, 0), 0);
	assert_eq!(score(0, 0, u64::MAX), MAX_SCORE / 2);
	assert_eq!(score(u64::MAX, u64::MAX, u64::MAX), MAX_SCORE / 2);
	assert_eq!(median(vec![]), None);
}
