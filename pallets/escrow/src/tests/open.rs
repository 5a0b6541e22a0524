//! What can be agreed on.

use crate::{mock::*, *};
use artel_primitives::settlement::Split;
use codec::Encode;
use frame::testing_prelude::*;

fn open(amount: Balance, terms: TermsOf<Test>) -> DispatchResult {
	Escrows::open(by(ALICE), BOB, NATIVE, amount, terms, None)
}

fn changed(kind: &str, change: impl FnOnce(&mut TermsOf<Test>)) -> TermsOf<Test> {
	let mut terms = terms(condition(kind));
	change(&mut terms);
	terms
}

#[test]
fn money_and_deposit_are_held_and_the_terms_kept() {
	for asset in [NATIVE, OTHER] {
		run(|| {
			let terms = terms(condition("Manual"));
			assert_ok!(Escrows::open(by(ALICE), BOB, asset.clone(), 1_000, terms.clone(), Some(CHARLIE)));
			assert_eq!(held(asset.clone(), &ALICE), 1_000);
			let deposit_of_it = InProgress::<Test>::get(0).unwrap().deposit;
			let bytes =
				RecordOf::<Test>::max_encoded_len() + ProgressOf::<Test>::max_encoded_len() + terms.encoded_size();
			assert_eq!(deposit_of_it, ITEM_DEPOSIT + BYTE_DEPOSIT * bytes as Balance);
			assert_eq!(deposit(&ALICE), deposit_of_it);
			assert_eq!(Agreed::<Test>::get(0), Some(terms));
			let record = Records::<Test>::get(0).unwrap();
			assert_eq!(record.referral, Some(Referral { to: CHARLIE, share: RATES.referrer }));
			let (fee, kind) = (RATES.fee, Kind::Direct);
			assert_eq!(
				last_event(),
				Event::Opened { id: 0, payer: ALICE, payee: BOB, asset, amount: 1_000, fee, kind }
			);
		});
	}
}

#[test]
fn every_condition_can_be_agreed_on_and_numbers_are_not_used_twice() {
	run(|| {
		for (number, (kind, _)) in (0..).zip(conditions()) {
			assert_eq!(opened(kind), number);
		}
		assert_ok!(Escrows::release(by(ALICE), 7));
		assert_eq!(opened("Manual"), 8);
	});
}

#[test]
fn without_the_money_or_the_deposit_nothing_is_opened() {
	run(|| {
		assert_noop!(open(ENDOWMENT, terms(condition("Manual"))), TokenError::FundsUnavailable);
		// All but what the deposit takes is transferred away.
		assert_ok!(Balances::transfer_keep_alive(by(ALICE), CHARLIE, ENDOWMENT - 1_100));
		assert_noop!(open(1_000, terms(condition("Manual"))), TokenError::FundsUnavailable);
		assert_noop!(
			Escrows::open(by(ALICE), BOB, Asset::WithId(9), 1_000, terms(condition("Manual")), None),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn nobody_opens_for_itself_or_refers_itself() {
	run(|| {
		let terms = terms(condition("Manual"));
		assert_noop!(Escrows::open(by(ALICE), ALICE, NATIVE, 1_000, terms.clone(), None), Error::<Test>::SameAccount);
		for referrer in [ALICE, BOB] {
			assert_noop!(
				Escrows::open(by(ALICE), BOB, NATIVE, 1_000, terms.clone(), Some(referrer)),
				Error::<Test>::ReferrerIsParty
			);
		}
	});
}

#[test]
fn an_amount_that_no_account_could_have_is_refused() {
	run(|| {
		assert_noop!(open(0, terms(condition("Manual"))), Error::<Test>::AmountTooSmall);
		assert_noop!(open(EXISTENTIAL_DEPOSIT - 1, terms(condition("Manual"))), Error::<Test>::AmountTooSmall);
		assert_ok!(open(EXISTENTIAL_DEPOSIT, terms(condition("Manual"))));
	});
}

#[test]
fn a_deadline_lies_ahead_and_not_too_far() {
	run(|| {
		at(50);
		for deadline in [0, 50, 51 + MAX_DURATION] {
			let terms = changed("Manual", |terms| terms.deadline = deadline);
			assert_noop!(open(1_000, terms), Error::<Test>::InvalidDeadline);
		}
		assert_ok!(open(1_000, changed("Manual", |terms| terms.deadline = 51)));
		assert_ok!(open(1_000, changed("Manual", |terms| terms.deadline = 50 + MAX_DURATION)));
	});
}

#[test]
fn a_claim_can_be_contested_and_there_is_time_for_that() {
	run(|| {
		for kind in ["Manual", "Milestones"] {
			assert_noop!(open(1_000, changed(kind, |terms| terms.arbiter = false)), Error::<Test>::Unarbitrated);
		}
		assert_ok!(open(1_000, changed("TimeLock", |terms| terms.arbiter = false)));
		for review in [0, MIN_REVIEW - 1, MAX_DURATION + 1] {
			let manual = changed("Manual", |terms| terms.condition = Condition::Manual(review));
			assert_noop!(open(1_000, manual), Error::<Test>::InvalidReview);
			let amounts = vec![1_000].try_into().unwrap();
			let milestones = Condition::Milestones(Milestones { amounts, review });
			assert_noop!(open(1_000, terms(milestones)), Error::<Test>::InvalidReview);
			let delayed = changed("Manual", |terms| terms.guardians.as_mut().unwrap().delay = review);
			assert_noop!(open(1_000, delayed), Error::<Test>::InvalidReview);
		}
	});
}

#[test]
fn blocks_of_conditions_lie_between_now_and_the_deadline() {
	run(|| {
		at(5);
		for block in [0, 5, DEADLINE + 1] {
			assert_noop!(open(1_000, terms(Condition::TimeLock(block))), Error::<Test>::InvalidTime);
			let lock = Condition::HashLock(HashLock { hash: [0; 32], expires: block });
			assert_noop!(open(1_000, terms(lock)), Error::<Test>::InvalidTime);
		}
		let stream = |rate, start| terms(Condition::Stream(StreamTerms { rate, start }));
		assert_noop!(open(1_000, stream(1, DEADLINE)), Error::<Test>::InvalidTime);
		assert_noop!(open(1_000, stream(0, 10)), Error::<Test>::InvalidRate);
		assert_ok!(open(1_000, stream(1, 0)));
		assert_ok!(open(1_000, stream(1, DEADLINE - 1)));
	});
}

#[test]
fn approvers_can_reach_their_threshold_only_together() {
	run(|| {
		let approvals = |approvers: Vec<AccountId>, threshold| {
			let approvers = approvers.try_into().unwrap();
			terms(Condition::Approvals(Approvals { approvers, threshold }))
		};
		for wrong in [
			approvals(vec![], 0),
			approvals(vec![], 1),
			approvals(vec![CHARLIE], 0),
			approvals(vec![CHARLIE], 2),
			approvals(vec![CHARLIE, DAVE, CHARLIE], 2),
		] {
			assert_noop!(open(1_000, wrong), Error::<Test>::InvalidApprovers);
		}
		assert_ok!(open(1_000, approvals((20..30).map(|seed| AccountId::new([seed; 32])).collect(), 10)));
	});
}

#[test]
fn milestones_sum_up_exactly() {
	run(|| {
		let milestones = |amounts: &[Balance]| {
			let amounts = amounts.to_vec().try_into().unwrap();
			terms(Condition::Milestones(Milestones { amounts, review: REVIEW }))
		};
		for wrong in [&[][..], &[999], &[1_001], &[500, 500, 0], &[500, 501], &[u128::MAX, 1_001]] {
			assert_noop!(open(1_000, milestones(wrong)), Error::<Test>::InvalidMilestones);
		}
		assert_ok!(open(1_000, milestones(&[1_000])));
		assert_ok!(open(16, milestones(&[1; 16])));
	});
}

#[test]
fn a_panel_is_odd_and_at_least_half_of_it_speaks() {
	run(|| {
		let panel = |size, quorum| {
			let mut panel = panel_terms();
			(panel.size, panel.schedule.quorum) = (size, quorum);
			terms(Condition::Panel(panel))
		};
		for (size, quorum) in [(0, 0), (1, 1), (4, 3), (17, 9), (3, 1), (3, 4), (15, 7)] {
			assert_noop!(open(1_000, panel(size, quorum)), Error::<Test>::InvalidPanel);
		}
		for (reveal, fits) in [(15, true), (16, false), (BlockNumber::MAX, false)] {
			// 2 to decline, 5 to commit; twice; and a tenth of the 50 blocks that it has for the draws.
			let mut slow = panel_terms();
			slow.schedule.reveal = reveal;
			assert_eq!(open(1_000, terms(Condition::Panel(slow))).is_ok(), fits);
		}
		assert_ok!(open(1_000, panel(3, 2)));
		assert_ok!(open(1_000, panel(15, 8)));
	});
}

#[test]
fn a_circuit_that_nobody_knows_is_refused_when_it_is_funded() {
	run(|| {
		let proof = Condition::Proof(ProofTerms { circuit: H256::zero(), statement: STATEMENT });
		assert_noop!(open(1_000, terms(proof)), Error::<Test>::UnknownCircuit);
	});
}

#[test]
fn guardians_are_neutral_and_two_thirds_of_at_least_two() {
	run(|| {
		let guarded = |members: Vec<AccountId>, threshold| {
			let guardians = Guardians { members: members.try_into().unwrap(), threshold, delay: MIN_REVIEW };
			changed("Manual", |terms| terms.guardians = Some(guardians))
		};
		for wrong in [
			guarded(vec![], 0),
			guarded(vec![DAVE], 1),
			guarded(vec![DAVE, EVE], 1),
			guarded(vec![DAVE, EVE, FERDIE], 1),
			guarded(vec![DAVE, EVE, DAVE], 2),
			guarded(vec![DAVE, EVE], 3),
			guarded(vec![DAVE, ALICE], 2),
			guarded(vec![BOB, DAVE], 2),
		] {
			assert_noop!(open(1_000, wrong), Error::<Test>::InvalidGuardians);
		}
		assert_ok!(open(1_000, guarded(vec![DAVE, EVE], 2)));
		assert_ok!(open(1_000, changed("Manual", |terms| terms.guardians = None)));
	});
}

#[test]
fn what_holds_for_silence_may_be_any_split() {
	run(|| {
		for split in [Split::ALL_TO_PAYER, Split::ALL_TO_PAYEE] {
			assert_ok!(open(1_000, changed("Manual", |terms| terms.on_silence = split)));
		}
	});
}
