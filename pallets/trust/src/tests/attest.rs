//! Rating settled deals.

use crate::{mock::*, *};
use artel_primitives::trust::{Aspect, Outcome, RatingRight};
use frame::testing_prelude::*;

fn attest(rater: AccountId, deal: u32, stars: u8) -> DispatchResult {
	Trust::attest(RuntimeOrigin::signed(rater), ALICE, deal, stars)
}

fn attestation() -> Evidence {
	Profiles::<Test>::get(ALICE).unwrap_or_default().evidence.attestation
}

#[test]
fn the_counterparty_rates_a_settled_deal_once() {
	run(|| {
		settled(FEE_UNIT);
		assert_eq!(
			Trust::rights_to_rate(ALICE, BOB),
			vec![RatingRight { deal: 0, fee: FEE_UNIT, until: 1 + RATING_WINDOW }]
		);
		assert_ok!(attest(BOB, 0, 5));
		assert_eq!(attestation(), Evidence { good: 989_966_329, bad: 0, paid: FEE_UNIT });
		let score = Trust::score(ALICE);
		assert_eq!(last_event(), Event::DealRated { subject: ALICE, rater: BOB, deal: 0, stars: 5, score });
		assert_eq!(Trust::rights_to_rate(ALICE, BOB), vec![]);
		assert_noop!(attest(BOB, 0, 5), Error::<Test>::DealNotFound);
	});
}

#[test]
fn stars_divide_the_weight_between_good_and_bad() {
	for (stars, quarters) in (1..=5).zip(0..=4u64) {
		run(|| {
			settled(FEE_UNIT);
			assert_ok!(attest(BOB, 0, stars));
			assert!(attestation().good.abs_diff(989_966_329 * quarters / 4) <= 2, "{stars}");
			assert!(attestation().bad.abs_diff(989_966_329 * (4 - quarters) / 4) <= 2, "{stars}");
		});
	}
}

#[test]
fn a_rating_weighs_by_the_fee_of_its_deal() {
	run(|| {
		settled(3 * FEE_UNIT);
		settled(FEE_UNIT);
		assert_ok!(attest(BOB, 0, 1));
		// (1 - 0.98^2) / ln(1 / 0.98)
		assert!(attestation().bad.abs_diff(1_960_133_331) <= 3, "{:?}", attestation());
	});
}

#[test]
fn only_settlements_can_be_rated_so_that_a_deal_is_rated_once() {
	run(|| {
		settled(FEE_UNIT);
		for aspect in [Aspect::ServiceLevel, Aspect::Disputes, Aspect::Contribution] {
			record(&ALICE, &BOB, Outcome::good(aspect), FEE_UNIT);
			assert!(matches!(learnt(), Learnt::Counted { deal: None, .. }));
		}
		assert_eq!(Trust::rights_to_rate(ALICE, BOB).len(), 1);
	});
}

#[test]
fn a_deal_that_ended_badly_can_be_rated_too() {
	run(|| {
		record(&ALICE, &BOB, Outcome::bad(Aspect::Settlement), FEE_UNIT);
		assert_ok!(attest(BOB, 0, 4));
	});
}

#[test]
fn what_did_not_count_cannot_be_rated() {
	run(|| {
		settled(MIN_FEE - 1);
		assert_noop!(attest(BOB, 0, 5), Error::<Test>::DealNotFound);
	});
}

#[test]
fn nobody_else_rates_and_no_other_deal() {
	run(|| {
		settled(FEE_UNIT);
		for (rater, deal) in [(ALICE, 0), (CHARLIE, 0), (BOB, 1)] {
			assert_noop!(attest(rater, deal, 5), Error::<Test>::DealNotFound);
		}
		// Bob's behaviour is another thing than Alice's.
		assert_noop!(Trust::attest(RuntimeOrigin::signed(ALICE), BOB, 0, 5), Error::<Test>::DealNotFound);
	});
}

#[test]
fn a_rating_has_one_to_five_stars() {
	run(|| {
		settled(FEE_UNIT);
		for stars in [0, 6, u8::MAX] {
			assert_noop!(attest(BOB, 0, stars), Error::<Test>::InvalidStars);
		}
	});
}

#[test]
fn a_rating_can_come_too_late() {
	run(|| {
		settled(FEE_UNIT);
		settled(FEE_UNIT);
		pass(RATING_WINDOW - 1);
		assert_ok!(attest(BOB, 0, 5));
		pass(1);
		assert_eq!(Trust::rights_to_rate(ALICE, BOB), vec![]);
		assert_noop!(attest(BOB, 1, 5), Error::<Test>::DealNotFound);
	});
}

#[test]
fn who_came_under_the_same_controller_rates_no_longer() {
	run(|| {
		settled(FEE_UNIT);
		control(ALICE, &[BOB]);
		assert_noop!(attest(BOB, 0, 5), Error::<Test>::SharedControl);
	});
}

#[test]
fn all_deals_of_two_windows_can_wait_for_a_rating() {
	run(|| {
		// The first window's last moment and the second window's first.
		settled(FEE_UNIT);
		System::set_block_number(PAIR_WINDOW);
		settled(FEE_UNIT);
		settled(FEE_UNIT);
		pass(1);
		for _ in 0..MAX_DEALS {
			settled(FEE_UNIT);
		}
		let waiting: Vec<_> = Trust::rights_to_rate(ALICE, BOB).iter().map(|right| right.deal).collect();
		assert_eq!(waiting, vec![1, 2, 3, 4, 5]);
		for deal in waiting {
			assert_ok!(attest(BOB, deal, 5));
		}
	});
}

#[test]
fn is_for_signed_origins_only() {
	run(|| {
		settled(FEE_UNIT);
		assert_noop!(Trust::attest(RuntimeOrigin::root(), ALICE, 0, 5), BadOrigin);
	});
}
