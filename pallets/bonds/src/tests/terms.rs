//! What roles require, and that a change concerns the future only.

use crate::{mock::*, *};
use artel_primitives::settlement::BasisPoints;
use frame::{testing_prelude::*, traits::Hooks};

fn set(minimum: Balance, unbonding_period: BlockNumber) -> TermsOf<Test> {
	let terms = RoleTerms { minimum, unbonding_period, cap: CAP };
	assert_ok!(Bonds::set_terms(RuntimeOrigin::root(), PROVIDER, terms));
	assert_eq!(last_event(), Event::TermsSet { role: PROVIDER, terms });
	terms
}

#[test]
fn each_role_has_its_own_from_the_beginning() {
	run(|| {
		assert_eq!(Bonds::terms(PROVIDER), RoleTerms { minimum: MINIMUM, unbonding_period: PERIOD, cap: CAP });
		assert_eq!(Bonds::terms(JUROR).minimum, MINIMUM / 2);
		let terms = set(MINIMUM * 3, PERIOD * 2);
		assert_eq!(Bonds::terms(PROVIDER), terms);
		assert_eq!(Bonds::terms(JUROR).minimum, MINIMUM / 2);
	});
}

#[test]
fn what_is_leaving_keeps_its_date() {
	run(|| {
		bonded(&ALICE, PROVIDER, 3 * MINIMUM);
		unbonded(&ALICE, PROVIDER, 1);
		set(MINIMUM, 10 * PERIOD);
		unbonded(&ALICE, PROVIDER, 2);
		set(MINIMUM, 1);
		unbonded(&ALICE, PROVIDER, 4);
		let due: Vec<_> = ledger(&ALICE, PROVIDER).unbonding.iter().map(|part| (part.amount, part.due)).collect();
		assert_eq!(due, [(1, 1 + PERIOD), (2, 1 + 10 * PERIOD), (4, 2)]);

		// Each is due in its own time, whatever the order in which they left.
		pass(PERIOD);
		assert_ok!(Bonds::withdraw(signed(&ALICE), PROVIDER));
		assert_eq!(last_event(), Event::Withdrawn { who: ALICE, role: PROVIDER, amount: 5 });
	});
}

#[test]
fn a_higher_minimum_lets_nobody_count_who_has_less() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		bonded(&BOB, PROVIDER, 2 * MINIMUM);
		set(2 * MINIMUM, PERIOD);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), None);
		assert_eq!(Bonds::bonded_since(BOB, PROVIDER), Some(1));
		assert_noop!(Bonds::bond(signed(&ALICE), PROVIDER, 1), Error::<Test>::BelowMinimum);

		// Who adds what is missing begins anew: it was not enough in between.
		pass(10);
		bonded(&ALICE, PROVIDER, MINIMUM);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(11));
	});
}

#[test]
fn who_has_less_than_a_higher_minimum_may_still_leave() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		set(2 * MINIMUM, PERIOD);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, 1), Error::<Test>::BelowMinimum);
		unbonded(&ALICE, PROVIDER, MINIMUM);
	});
}

#[test]
fn a_lower_minimum_counts_for_who_had_too_little_from_its_next_change() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		slashed(100);
		set(MINIMUM / 2, PERIOD);
		pass(7);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), None);
		bonded(&ALICE, PROVIDER, 1);
		assert_eq!(Bonds::bonded_since(ALICE, PROVIDER), Some(8));
	});
}

#[test]
fn some_are_refused() {
	run(|| {
		let sound = Bonds::terms(PROVIDER);
		for (terms, error) in [
			(RoleTerms { minimum: EXISTENTIAL_DEPOSIT - 1, ..sound }, Error::<Test>::MinimumTooLow),
			(RoleTerms { unbonding_period: 0, ..sound }, Error::<Test>::NoUnbondingPeriod),
			(RoleTerms { cap: BasisPoints::ZERO, ..sound }, Error::<Test>::NoCap),
		] {
			assert_noop!(Bonds::set_terms(RuntimeOrigin::root(), PROVIDER, terms), error);
		}
		set(EXISTENTIAL_DEPOSIT, 1);
	});
}

#[test]
fn a_period_beyond_the_last_block_locks_nothing() {
	run(|| {
		bonded(&ALICE, PROVIDER, MINIMUM);
		set(MINIMUM, BlockNumber::MAX);
		assert_noop!(Bonds::unbond(signed(&ALICE), PROVIDER, MINIMUM), ArithmeticError::Overflow);
	});
}

#[test]
fn the_runtime_makes_sense() {
	run(<Bonds as Hooks<BlockNumber>>::integrity_test);
}

#[test]
#[should_panic(expected = "shares are at most the whole")]
fn a_runtime_that_gives_away_more_than_there_is_does_not() {
	Shares::set(SlashShares { victim: BasisPoints::from_percent(60), treasury: BasisPoints::from_percent(41) });
	<Bonds as Hooks<BlockNumber>>::integrity_test();
}
