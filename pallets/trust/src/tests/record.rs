//! Recording outcomes: what counts, and what it counts.

use crate::{mock::*, *};
use artel_primitives::trust::{Aspect, Conduct, MAX_SCORE, Outcome, PerAspect, Reputation};
use frame::testing_prelude::*;

/// Nothing but this event came of the outcome.
fn ignored(subject: AccountId, counterparty: AccountId, fee: Balance, reason: Ignored) {
	let profiles = [&subject, &counterparty].map(Profiles::<Test>::get);
	let before = pair(subject.clone(), counterparty.clone());
	record(&subject, &counterparty, Outcome::good(Aspect::Settlement), fee);
	assert_eq!(learnt(), Learnt::Ignored(reason));
	assert_eq!([&subject, &counterparty].map(Profiles::<Test>::get), profiles);
	assert_eq!(pair(subject, counterparty), before);
}

#[test]
fn everybody_begins_in_the_middle() {
	run(|| {
		assert_eq!(Trust::score(ALICE), MAX_SCORE / 2);
		assert_eq!(Trust::breakdown(ALICE).aspects.map(|aspect| aspect.score).values(), [MAX_SCORE / 2; 5]);
	});
}

#[test]
fn a_good_outcome_raises_the_score_of_its_subject_alone() {
	run(|| {
		settled(FEE_UNIT);
		// Weight 1, discounted within itself: (1 - 0.98) / ln(1 / 0.98) = 0.98996…; (5 + 0.99) / (10 + 0.99).
		let evidence = Profiles::<Test>::get(ALICE).unwrap().evidence;
		assert_eq!(evidence.settlement, Evidence { good: 989_966_329, bad: 0, paid: FEE_UNIT });
		assert_eq!(PerAspect { settlement: Evidence::default(), ..evidence }, PerAspect::default());
		assert_eq!(Trust::score(ALICE), 5_450);
		assert_eq!(Trust::score(BOB), MAX_SCORE / 2);
		assert_eq!(
			events(),
			vec![Event::DealRecorded {
				one: ALICE,
				other: BOB,
				of_one: Learnt::Counted {
					outcomes: vec![Counted::whole(Outcome::good(Aspect::Settlement))],
					fee: FEE_UNIT,
					score: 5_450,
					deal: Some(0),
				},
				of_other: Learnt::Nothing,
			}]
		);
	});
}

#[test]
fn a_bad_outcome_lowers_it() {
	run(|| {
		record(&ALICE, &BOB, Outcome::bad(Aspect::Disputes), FEE_UNIT);
		let evidence = Profiles::<Test>::get(ALICE).unwrap().evidence;
		assert_eq!(evidence.disputes.good, 0);
		assert!(evidence.disputes.bad.abs_diff(989_966_329) <= 3, "rounded up: {}", evidence.disputes.bad);
		assert_eq!(evidence.disputes.paid, 0, "what went badly does not count as paid for good");
		assert_eq!(Trust::score(ALICE), 4_549);
	});
}

#[test]
fn merit_divides_an_outcome_between_good_and_bad() {
	run(|| {
		record(&ALICE, &BOB, Outcome { aspect: Aspect::ServiceLevel, merit: 7_500 }, FEE_UNIT);
		let Evidence { good, bad, paid } = Profiles::<Test>::get(ALICE).unwrap().evidence.service_level;
		assert_eq!(good, 742_474_746);
		assert!(bad.abs_diff(247_491_582) <= 3);
		assert_eq!(paid, FEE_UNIT * 3 / 4);
		// More than all is all.
		record(&CHARLIE, &BOB, Outcome { aspect: Aspect::ServiceLevel, merit: u16::MAX }, FEE_UNIT);
		assert_eq!(Profiles::<Test>::get(CHARLIE).unwrap().evidence.service_level.bad, 0);
	});
}

#[test]
fn each_aspect_is_kept_apart() {
	run(|| {
		record(&ALICE, &BOB, Outcome::good(Aspect::Settlement), FEE_UNIT);
		record(&ALICE, &BOB, Outcome::bad(Aspect::Contribution), FEE_UNIT);
		let aspects = Trust::breakdown(ALICE).aspects;
		assert_eq!(aspects.settlement.score, 5_450);
		assert_eq!(aspects.contribution.score, 4_549);
		assert_eq!(aspects.disputes.score, 5_000);
		// The aspects are of the same weight, but what is bad was rounded up.
		assert_eq!(Trust::score(ALICE), 4_999);
	});
}

#[test]
fn a_good_outcome_weighs_what_it_adds_and_a_bad_one_in_full() {
	run(|| {
		settled(FEE_UNIT);
		let before = Profiles::<Test>::get(ALICE).unwrap().evidence.settlement;
		settled(2 * FEE_UNIT);
		let after = Profiles::<Test>::get(ALICE).unwrap().evidence.settlement;
		// log2(1 + 3) - log2(1 + 1) = 1, as the first one: 0.98 of it and 0.98996… more.
		assert!(after.good.abs_diff(before.good * 98 / 100 + 989_966_329) <= 3);
		record(&ALICE, &BOB, Outcome::bad(Aspect::Settlement), FEE_UNIT);
		let bad = Profiles::<Test>::get(ALICE).unwrap().evidence.settlement.bad;
		assert!(bad.abs_diff(989_966_329) <= 3, "a long history makes nothing cheap: {bad}");
	});
}

#[test]
fn evidence_halves_with_each_half_life() {
	run(|| {
		settled(FEE_UNIT);
		record(&ALICE, &BOB, Outcome::bad(Aspect::Disputes), FEE_UNIT);
		let before = Trust::breakdown(ALICE);
		pass(HALF_LIFE);
		let after = Trust::breakdown(ALICE);
		assert_eq!(after.aspects.settlement.good, before.aspects.settlement.good / 2);
		assert!(after.aspects.disputes.bad.abs_diff(before.aspects.disputes.bad / 2) <= 1);
		assert_eq!(after.aspects.settlement.paid, FEE_UNIT / 2 + 1, "rounded against the account");
		pass(64 * HALF_LIFE);
		let after = Trust::breakdown(ALICE).aspects.map(|aspect| (aspect.score, aspect.good, aspect.bad, aspect.paid));
		assert_eq!(after.values(), [(5_000, 0, 0, 0); 5], "in the end nothing is left");
		// Nothing of that was written; the next outcome does.
		assert_eq!(Profiles::<Test>::get(ALICE).unwrap().updated, 1);
		settled(FEE_UNIT);
		assert_eq!(Profiles::<Test>::get(ALICE).unwrap().updated, System::block_number());
		assert_eq!(Trust::score(ALICE), 5_450);
	});
}

#[test]
fn an_account_cannot_deal_with_itself() {
	run(|| ignored(ALICE, ALICE, FEE_UNIT, Ignored::SameAccount));
}

#[test]
fn accounts_under_one_controller_do_not_count() {
	run(|| {
		control(CHARLIE, &[ALICE, DAVE]);
		control(EVE, &[DAVE]);
		for (one, other) in [(ALICE, CHARLIE), (CHARLIE, EVE)] {
			ignored(one.clone(), other.clone(), FEE_UNIT, Ignored::SharedControl);
			ignored(other, one, FEE_UNIT, Ignored::SharedControl);
		}
		// Alice and Eve have nobody in common, though both have with Charlie.
		record(&ALICE, &EVE, Outcome::good(Aspect::Settlement), FEE_UNIT);
		assert!(Trust::score(ALICE) > 5_000);
	});
}

#[test]
fn dust_does_not_count() {
	run(|| {
		ignored(ALICE, BOB, MIN_FEE - 1, Ignored::FeeTooSmall);
		ignored(ALICE, BOB, 0, Ignored::FeeTooSmall);
		settled(MIN_FEE);
		assert!(Trust::score(ALICE) > 5_000);
	});
}

#[test]
fn a_pair_counts_few_times_in_a_window() {
	run(|| {
		for _ in 0..MAX_DEALS {
			settled(FEE_UNIT);
			pass(1);
		}
		ignored(ALICE, BOB, FEE_UNIT, Ignored::TooManyDeals);
		// Other aspects, other counterparties and the other direction have their own count.
		for (subject, counterparty, aspect) in
			[(ALICE, BOB, Aspect::Disputes), (ALICE, CHARLIE, Aspect::Settlement), (BOB, ALICE, Aspect::Settlement)]
		{
			record(&subject, &counterparty, Outcome::good(aspect), FEE_UNIT);
			assert!(matches!(learnt(), Learnt::Counted { .. }));
		}
		// The window began with the first of them, in block 1.
		System::set_block_number(PAIR_WINDOW);
		ignored(ALICE, BOB, FEE_UNIT, Ignored::TooManyDeals);
		pass(1);
		settled(FEE_UNIT);
		assert!(matches!(learnt(), Learnt::Counted { .. }));
		assert_eq!(told_of(ALICE, BOB).counted.values(), [1, 0, 0, 0, 0]);
	});
}

#[test]
fn nobody_fails_the_same_customer_for_free() {
	run(|| {
		for _ in 0..MAX_DEALS {
			settled(FEE_UNIT);
		}
		let before = Profiles::<Test>::get(ALICE).unwrap();
		let known = pair(ALICE, BOB);
		for merit in [0, 5_000] {
			let outcome = Outcome { aspect: Aspect::Settlement, merit };
			let then = Profiles::<Test>::get(ALICE).unwrap().evidence.settlement;
			record(&ALICE, &BOB, outcome, FEE_UNIT);
			let now = Profiles::<Test>::get(ALICE).unwrap().evidence.settlement;
			assert!(now.bad > then.bad && now.good < then.good && now.paid == then.paid);
			let Learnt::Counted { outcomes: counted, deal, .. } = learnt() else { panic!("counts") };
			assert_eq!((counted, deal), (vec![Counted { outcome, whole: false }], None));
		}
		assert!(Profiles::<Test>::get(ALICE).unwrap().score(PRIOR) < before.score(PRIOR));
		assert_eq!(pair(ALICE, BOB), known, "what cannot be rated leaves no right to rate");
	});
}

#[test]
fn the_outcomes_of_a_deal_are_recorded_at_once() {
	run(|| {
		let outcomes = [Outcome::good(Aspect::Settlement), Outcome { aspect: Aspect::ServiceLevel, merit: 5_000 }];
		for outcome in outcomes {
			record(&CHARLIE, &BOB, outcome, FEE_UNIT);
		}
		System::reset_events();
		told(&ALICE, &BOB, &outcomes, FEE_UNIT);
		assert_eq!(Profiles::<Test>::get(ALICE), Profiles::<Test>::get(CHARLIE), "the same as one after the other");
		assert_eq!(told_of(ALICE, BOB), told_of(CHARLIE, BOB));
		let outcomes_counted = outcomes.map(Counted::whole).to_vec();
		let score = Trust::score(ALICE);
		assert_eq!(events().len(), 1);
		assert_eq!(learnt(), Learnt::Counted { outcomes: outcomes_counted, fee: FEE_UNIT, score, deal: Some(0) });

		// Of several, those count that can.
		for _ in 1..MAX_DEALS {
			settled(FEE_UNIT);
		}
		told(&ALICE, &BOB, &outcomes, FEE_UNIT);
		let Learnt::Counted { outcomes: counted, deal, .. } = learnt() else { panic!("counts") };
		assert_eq!((counted, deal), (vec![Counted::whole(outcomes[1])], None));
		told(&ALICE, &BOB, &[], FEE_UNIT);
		assert_eq!(events().len(), 1 + usize::try_from(MAX_DEALS).unwrap());
	});
}

#[test]
fn both_sides_of_a_deal_are_recorded_at_once() {
	run(|| {
		let (bad, good) = ([Outcome::bad(Aspect::Settlement)], [Outcome::good(Aspect::Settlement)]);
		let deal = || {
			let of_alice = Conduct::of(&ALICE, &bad, FEE_UNIT * 2);
			let of_bob = Conduct::of(&BOB, &good, FEE_UNIT);
			assert_ok!(<Trust as Reputation<_, _>>::record(of_alice, of_bob));
		};
		deal();
		record(&CHARLIE, &DAVE, bad[0], FEE_UNIT * 2);
		record(&DAVE, &CHARLIE, good[0], FEE_UNIT);
		for (one, other) in [(ALICE, CHARLIE), (BOB, DAVE)] {
			assert_eq!(Profiles::<Test>::get(&one), Profiles::<Test>::get(&other));
			assert!(Profiles::<Test>::contains_key(one));
		}
		assert_eq!(told_of(ALICE, BOB), told_of(CHARLIE, DAVE));
		assert_eq!(told_of(BOB, ALICE), told_of(DAVE, CHARLIE));

		control(ALICE, &[EVE]);
		control(BOB, &[EVE]);
		System::reset_events();
		deal();
		let shared = || Learnt::Ignored(Ignored::SharedControl);
		let (of_one, of_other) = (shared(), shared());
		assert_eq!(events(), vec![Event::DealRecorded { one: ALICE, other: BOB, of_one, of_other }]);
	});
}

#[test]
fn who_is_known_to_be_no_did_is_not_looked_up() {
	run(|| {
		let good = [Outcome::good(Aspect::Settlement)];
		let deal = |keyed: [bool; 2]| {
			let of_alice = Conduct { keyed: keyed[0], ..Conduct::of(&ALICE, &good, FEE_UNIT) };
			let of_bob = Conduct { keyed: keyed[1], ..Conduct::untold(&BOB) };
			assert_ok!(<Trust as Reputation<_, _>>::record(of_alice, of_bob));
			matches!(learnt(), Learnt::Counted { .. })
		};
		control(ALICE, &[EVE]);
		control(BOB, &[EVE]);
		assert_eq!([[false, false], [true, false], [false, true], [true, true]].map(deal), [false, true, true, true]);
		// What is known of one says nothing of the other.
		control(BOB, &[ALICE]);
		assert!(!deal([true, false]));
	});
}

#[test]
fn one_side_counts_where_the_other_does_not() {
	run(|| {
		for _ in 0..MAX_DEALS {
			settled(FEE_UNIT);
		}
		let good = [Outcome::good(Aspect::Settlement)];
		let deal = |fee_of_bob| {
			let of_alice = Conduct::of(&ALICE, &good, FEE_UNIT);
			let of_bob = Conduct::of(&BOB, &good, fee_of_bob);
			assert_ok!(<Trust as Reputation<_, _>>::record(of_alice, of_bob));
			let Event::DealRecorded { of_one, of_other, .. } = last_event() else { panic!("a deal") };
			(of_one, of_other)
		};
		let before = (Profiles::<Test>::get(ALICE), told_of(ALICE, BOB));
		let (of_alice, of_bob) = deal(FEE_UNIT);
		assert_eq!(of_alice, Learnt::Ignored(Ignored::TooManyDeals));
		assert!(matches!(of_bob, Learnt::Counted { deal: Some(0), .. }));
		assert_eq!((Profiles::<Test>::get(ALICE), told_of(ALICE, BOB)), before);

		let (kept, profile) = (pair(ALICE, BOB), Profiles::<Test>::get(BOB));
		let (of_alice, of_bob) = deal(MIN_FEE - 1);
		assert_eq!((of_alice, of_bob), (Learnt::Ignored(Ignored::TooManyDeals), Learnt::Ignored(Ignored::FeeTooSmall)));
		assert_eq!((pair(ALICE, BOB), Profiles::<Test>::get(BOB)), (kept, profile));
	});
}

#[test]
fn takes_any_fee_there_can_be() {
	run(|| {
		settled(Balance::MAX);
		settled(Balance::MAX);
		record(&ALICE, &CHARLIE, Outcome::bad(Aspect::Settlement), Balance::MAX);
		let evidence = Profiles::<Test>::get(ALICE).unwrap().evidence.settlement;
		assert_eq!(evidence.paid, Balance::MAX);
		assert!(evidence.good + evidence.bad <= MAX_EVIDENCE);
	});
}

#[test]
fn the_trait_answers_what_the_views_do() {
	run(|| {
		settled(FEE_UNIT);
		assert_eq!(<Trust as Reputation<AccountId, Balance>>::score(&ALICE), Trust::score(ALICE));
	});
}
