//! What steps and courses do, for every input there can be.

use crate::*;
use artel_primitives::{
	pricing::ClassTerms,
	settlement::{BasisPoints, WHOLE},
};
use codec::MaxEncodedLen;
use proptest::prelude::*;

fn points(range: impl Strategy<Value = u16>) -> impl Strategy<Value = BasisPoints> {
	range.prop_map(|points| BasisPoints::new(points).unwrap())
}

/// Prices of every order of magnitude.
fn amount() -> impl Strategy<Value = u128> {
	(any::<u64>(), 0..51u32).prop_map(|(value, shift)| u128::from(value >> shift).clamp(MIN_FLOOR, MAX_CEILING))
}

fn terms() -> impl Strategy<Value = ClassTerms> {
	let bounds = (amount(), amount(), amount());
	(bounds, points(1..WHOLE), 1..=u16::MAX, 1..=u32::MAX, 0..32u32).prop_map(|(bounds, target, gain, depth, shift)| {
		let mut bounds = [bounds.0, bounds.1, bounds.2];
		bounds.sort_unstable();
		let [floor, initial, ceiling] = bounds;
		ClassTerms { initial, floor, ceiling, target, gain, depth: (depth >> shift).max(1) }
	})
}

fn rules() -> impl Strategy<Value = Rules<u32>> {
	let period = (1..=u32::MAX, 0..32u32).prop_map(|(period, shift)| (period >> shift).max(1));
	(period, points(1..WHOLE), points(1..=WHOLE), 1..40u32, 2..30u32).prop_map(
		|(period, max_step, average_weight, max_periods, max_snapshots)| Rules {
			period,
			max_step,
			average_weight,
			max_periods,
			max_snapshots,
		},
	)
}

/// Short periods, so that many of them fit into the blocks there are.
fn short_rules() -> impl Strategy<Value = Rules<u32>> {
	(rules(), 1..500u32).prop_map(|(rules, period)| Rules { period, ..rules })
}

fn supply() -> impl Strategy<Value = Supply> {
	(any::<u64>(), any::<u64>(), 0..64u32)
		.prop_map(|(one, other, shift)| Supply { capacity: one.max(other) >> shift, rented: one.min(other) >> shift })
}

/// The points of a step, with its sign.
fn signed(step: Step) -> i32 {
	match step {
		Step::Rise(points) => i32::from(points.points()),
		Step::Fall(points) => -i32::from(points.points()),
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(4096)))]

	#[test]
	fn a_step_is_what_the_formula_says(terms in terms(), rules in rules(), supply in supply(), blocks in any::<u32>()) {
		let blocks = u128::from(blocks % rules.period + 1);
		let (rented, offered) = (u128::from(supply.rented) * blocks, u128::from(supply.capacity) * blocks);
		let step = Step::after(rented, offered, &terms, &rules);

		let full = offered.max(u128::from(terms.depth) * u128::from(rules.period)) as f64;
		let target = f64::from(terms.target.points()) / 10_000.0;
		let exact = f64::from(terms.gain) * (rented as f64 - target * offered as f64) / full;
		let most = f64::from(rules.max_step.points());
		let exact = exact.clamp(-most, most);
		let found = f64::from(signed(step));
		prop_assert!(found.abs() <= exact.abs() + 1e-6 && exact.abs() < found.abs() + 1.0 + 1e-6, "{found} {exact}");
		prop_assert!(found == 0.0 || found.signum() == exact.signum());
	}

	#[test]
	fn a_step_is_bounded_and_never_less_for_more_rented(
		terms in terms(), rules in rules(), supply in supply(), more in any::<u64>(),
	) {
		let period = u128::from(rules.period);
		let offered = u128::from(supply.capacity) * period;
		let rented = u128::from(supply.rented) * period;
		let more = rented.saturating_add(u128::from(more)).min(offered);
		let (less, more) = (Step::after(rented, offered, &terms, &rules), Step::after(more, offered, &terms, &rules));
		prop_assert!(signed(less) <= signed(more));
		for step in [less, more] {
			prop_assert!(signed(step).unsigned_abs() <= u32::from(rules.max_step.points()));
		}
	}

	#[test]
	fn a_price_moves_by_at_most_its_step_within_its_bounds(terms in terms(), part in points(0..WHOLE)) {
		let before = terms.initial;
		let (up, down) = (Step::Rise(part).apply(before, &terms), Step::Fall(part).apply(before, &terms));
		prop_assert!(terms.floor <= down && down <= before && before <= up && up <= terms.ceiling);
		for moved in [up - before, before - down] {
			prop_assert!(moved * u128::from(WHOLE) <= before * u128::from(part.points()));
		}
		// No step is lost in rounding.
		let moves = part > BasisPoints::ZERO;
		prop_assert!(!moves || up > before || before == terms.ceiling);
		prop_assert!(!moves || down < before || before == terms.floor);
	}

	#[test]
	fn at_target_nothing_moves(
		terms in terms(), rules in rules(), parts in 0..=u64::MAX / 10_000, blocks in any::<u32>(),
	) {
		// Exactly at it.
		let blocks = u128::from(blocks);
		let rented = u128::from(parts) * u128::from(terms.target.points()) * blocks;
		let offered = u128::from(parts) * u128::from(WHOLE) * blocks;
		prop_assert_eq!(signed(Step::after(rented, offered, &terms, &rules)), 0);
	}

	/// Whatever the numbers: nothing overflows, bounds hold, and sums are of as many prices as there were blocks.
	#[test]
	fn a_course_keeps_its_bounds_for_ever(
		terms in terms(), rules in rules(), supply in supply(), times in prop::collection::vec(any::<u32>(), 1..5),
	) {
		let mut times = times;
		times.sort_unstable();
		let mut course = Course::new(terms, 0u32);
		for now in times {
			let mut last = course.snapshot();
			course = course.at(now, supply, &rules, |snapshot| {
				assert!(last.block < snapshot.block && last.cumulative < snapshot.cumulative);
				last = snapshot;
			});
			prop_assert_eq!(last, course.snapshot());
			prop_assert!((terms.floor..=terms.ceiling).contains(&course.price));
			prop_assert!((terms.floor..=terms.ceiling).contains(&course.average));
			prop_assert!(course.rented <= course.offered);
			prop_assert!(course.counted == now && course.start <= now);
			prop_assert!(u64::from(now) < u64::from(course.start) + u64::from(rules.period) || course.end(&rules) == u32::MAX);
			let sum = course.cumulative_at(now);
			let blocks = u128::from(now);
			prop_assert!(terms.floor * blocks <= sum && sum <= terms.ceiling * blocks);
		}
	}

	/// Exactly: to the last digit of price, average and sums, and with the same snapshots.
	#[test]
	fn many_steps_lead_where_one_leads(
		terms in terms(), rules in short_rules(), supply in supply(), start in 0..1_000_000u32,
		stops in prop::collection::vec(any::<u32>(), 0..8), blocks in any::<u32>(),
	) {
		let most = rules.period.saturating_mul(rules.max_periods);
		let now = start + blocks % most;
		let mut stops: Vec<_> = stops.iter().map(|stop| start + stop % (now - start + 1)).collect();
		stops.sort_unstable();

		let opened = Course::new(terms, start);
		let (mut once, mut often) = (Vec::new(), Vec::new());
		let at_once = opened.at(now, supply, &rules, |snapshot| once.push(snapshot));
		let in_steps = stops
			.into_iter()
			.chain([now])
			.fold(opened, |course, stop| course.at(stop, supply, &rules, |snapshot| often.push(snapshot)));
		prop_assert_eq!(at_once, in_steps);
		let kept = often.len().min(rules.max_snapshots as usize);
		prop_assert!(once.len() <= rules.max_snapshots as usize);
		prop_assert_eq!(&once[once.len() - kept..], &often[often.len() - kept..]);
	}

	/// What is over is over: a later touch tells the same of it.
	#[test]
	fn time_changes_nothing_of_the_past(
		terms in terms(), rules in short_rules(), supply in supply(), first in 0..100_000u32, more in 0..100_000u32,
	) {
		let opened = Course::new(terms, 0u32);
		let (mut before, mut after) = (Vec::new(), Vec::new());
		let sooner = opened.at(first, supply, &rules, |snapshot| before.push(snapshot));
		opened.at(first + more, supply, &rules, |snapshot| after.push(snapshot));
		let known = after.iter().filter(|snapshot| snapshot.block <= sooner.start);
		prop_assert!(known.clone().all(|snapshot| before.contains(snapshot)));
		let next = after.iter().find(|snapshot| snapshot.block == sooner.end(&rules));
		prop_assert!(next.is_none_or(|next| next.cumulative == sooner.cumulative_at(next.block)));
	}

	#[test]
	fn units_are_counted_right_or_not_at_all(supply in supply(), one in any::<u32>(), other in any::<u32>()) {
		let sum = |units: u64| i128::from(units) + i128::from(one) - i128::from(other);
		let mut offered = supply;
		let right = offered.offer(one, other);
		prop_assert!(offered.rented == supply.rented && offered.rented <= offered.capacity);
		if sum(supply.capacity) <= i128::from(u64::MAX) {
			prop_assert_eq!(right, sum(supply.capacity) >= i128::from(supply.rented));
			prop_assert!(!right || i128::from(offered.capacity) == sum(supply.capacity));
		}

		let mut rented = supply;
		let right = rented.rent(one, other);
		prop_assert!(rented.capacity == supply.capacity && rented.rented <= rented.capacity);
		prop_assert_eq!(right, (0..=i128::from(supply.capacity)).contains(&sum(supply.rented)));
		prop_assert!(!right || i128::from(rented.rented) == sum(supply.rented));
	}
}

#[test]
fn numbers_of_units_stop_at_their_bounds() {
	let mut supply = Supply { capacity: 10, rented: 4 };
	assert!(!supply.offer(1, 8));
	assert_eq!(supply, Supply { capacity: 4, rented: 4 });
	assert!(!supply.rent(1, 0));
	assert_eq!(supply, Supply { capacity: 4, rented: 4 });
	assert!(!supply.rent(0, 5));
	assert_eq!(supply, Supply { capacity: 4, rented: 0 });
	// Of one call, those that come before those that leave.
	assert!(supply.offer(8, 12) && supply.rent(0, 0));
	assert_eq!(supply, Supply::default());
}

#[test]
fn a_place_takes_few_bytes() {
	assert_eq!(Market::<u32>::max_encoded_len(), 165);
	assert_eq!(Snapshot::<u32>::max_encoded_len(), 20);
}
