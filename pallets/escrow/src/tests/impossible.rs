//! How systems of this kind fail, and why this one does not.

use super::states::table;
use crate::{mock::*, *};
use artel_primitives::{
	disputes::Arbitrable,
	escrow::Escrow,
	panel::Finding,
	settlement::{BasisPoints, Split},
};
use frame::{testing_prelude::*, traits::UnfilteredDispatchable};

/// Every call that anybody could try on the escrow, with the secret and the proof known to all.
fn every_call(id: EscrowId) -> Vec<Call<Test>> {
	let proof: Proof = STATEMENT.as_bytes().to_vec().try_into().unwrap();
	vec![
		Call::accept { id },
		Call::top_up { id, amount: 100 },
		Call::extend { id, blocks: 10 },
		Call::release { id },
		Call::release_milestone { id, milestone: next_milestone(id) },
		Call::submit_claim { id },
		Call::execute { id },
		Call::approve { id },
		Call::reveal { id, preimage: [1; 32] },
		Call::prove { id, proof: Proof::default() },
		Call::prove { id, proof },
		Call::summon_panel { id },
		Call::apply_finding { id },
		Call::draw { id },
		Call::refund { id },
		Call::propose_split { id, split: Split::ALL_TO_PAYEE },
		Call::accept_split { id, split: Split::ALL_TO_PAYEE },
		Call::vote_emergency { id, split: Some(Split::ALL_TO_PAYEE) },
		Call::execute_emergency { id },
		Call::collect { id, beneficiary: CHARLIE },
		Call::deliver { id, owner: BOB },
		Call::distribute { asset: NATIVE },
	]
}

#[test]
fn nobody_releases_a_conditional_payment_before_its_condition() {
	for (kind, _) in conditions() {
		// With the proof in hand the condition is fulfilled.
		if kind == "Proof" {
			continue;
		}
		run(|| {
			let id = opened_in(NATIVE, terms(condition(kind)));
			assert_ok!(Escrows::accept(by(BOB), id));
			// Everybody but Alice, one guardian and one approver among them, and Bob, who is to be paid.
			for who in [BOB, CHARLIE, NOBODY] {
				for call in every_call(id) {
					let _ = call.dispatch_bypass_filter(by(who.clone()));
				}
			}
			assert_eq!(held(NATIVE, &ALICE), 1_000, "{kind}");
			assert_eq!(free(NATIVE, &BOB), ENDOWMENT, "{kind}");
		});
	}
}

#[test]
fn the_fee_is_taken_once_and_never_of_a_refund() {
	run(|| {
		let pot = free(NATIVE, &crate::Pallet::<Test>::pot());
		let id = managed(true, None);
		assert_ok!(<Escrows as Escrow<AccountId, Asset>>::pay(id, 400));
		assert_ok!(<Escrows as Escrow<AccountId, Asset>>::refund(id, 200));
		assert_ok!(<Escrows as Escrow<AccountId, Asset>>::settle(id, Split { payee: BasisPoints::from_percent(50) }));
		// 400 and 200 reached Bob: 4 and 2. 400 went back whole.
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 594);
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 600);
		assert_eq!(free(NATIVE, &crate::Pallet::<Test>::pot()), pot + 6);

		let refunded = opened("Manual");
		assert_ok!(Escrows::refund(by(ALICE), refunded));
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 600);
	});
}

#[test]
fn the_time_of_release_is_stored_and_kept() {
	run(|| {
		let id = accepted("Manual");
		at(20);
		assert_ok!(Escrows::submit_claim(by(BOB), id));
		assert_eq!(InProgress::<Test>::get(id).unwrap().stage, Stage::Claimed(20 + REVIEW));
		// Claiming again does not move it.
		at(25);
		assert_noop!(Escrows::submit_claim(by(BOB), id), Error::<Test>::UnderReview);
		let locked = opened_in(NATIVE, terms(Condition::TimeLock(77)));
		assert_eq!(Agreed::<Test>::get(locked).unwrap().condition, Condition::TimeLock(77));
	});
}

#[test]
fn nothing_is_paid_or_taken_back_by_a_second_path() {
	type End = fn(EscrowId);
	let ends: [End; 6] = [
		|id| {
			assert_ok!(Escrows::release(by(ALICE), id));
		},
		|id| {
			at(DEADLINE);
			assert_ok!(Escrows::refund(by(ALICE), id));
		},
		|id| {
			assert_ok!(Escrows::submit_claim(by(BOB), id));
			at(REVIEW + 1);
			assert_ok!(Escrows::execute(by(EVE), id));
		},
		|id| {
			assert_ok!(Escrows::propose_split(by(BOB), id, HALF));
			assert_ok!(Escrows::accept_split(by(ALICE), id, HALF));
		},
		|id| {
			assert_ok!(<Escrows as Arbitrable<AccountId, Asset>>::freeze(agreement(id)));
			assert_ok!(<Escrows as Arbitrable<AccountId, Asset>>::rule(agreement(id), HALF));
		},
		|id| {
			for guardian in [DAVE, EVE] {
				assert_ok!(Escrows::vote_emergency(by(guardian), id, Some(HALF)));
			}
			at(1 + MIN_REVIEW);
			assert_ok!(Escrows::execute_emergency(by(CHARLIE), id));
		},
	];
	for end in ends {
		run(|| {
			let id = accepted("Manual");
			// Another escrow of Alice's, whose money must not pay for it.
			let other = opened("Manual");
			end(id);
			let (alice, bob) = (free(NATIVE, &ALICE), free(NATIVE, &BOB));
			for call in every_call(id) {
				for who in [ALICE, BOB, CHARLIE, DAVE, EVE] {
					let _ = call.clone().dispatch_bypass_filter(by(who));
				}
			}
			assert!(<Escrows as Arbitrable<AccountId, Asset>>::rule(agreement(id), HALF).is_err());
			assert_eq!((free(NATIVE, &ALICE), free(NATIVE, &BOB)), (alice, bob));
			assert_eq!(held(NATIVE, &ALICE), 1_000);
			assert!(Records::<Test>::contains_key(other));
		});
	}
}

#[test]
fn no_call_replaces_the_condition_or_the_oracle_after_funding() {
	for (kind, _) in conditions() {
		run(|| {
			let id = opened(kind);
			let agreed = Agreed::<Test>::get(id);
			let rates = |id| Records::<Test>::get(id).map(|record| (record.fee, record.referral));
			let before = rates(id);
			let still = |id| Records::<Test>::contains_key(id);
			for block in [1, 20, DEADLINE, 300] {
				at(block);
				for who in [BOB, DAVE, EVE, CHARLIE, ALICE] {
					for call in every_call(id) {
						let _ = call.dispatch_bypass_filter(by(who.clone()));
						if still(id) {
							assert_eq!(Agreed::<Test>::get(id), agreed);
							assert_eq!(rates(id), before);
						} else {
							assert_eq!(Agreed::<Test>::get(id), None);
						}
					}
				}
				assert_ok!(Escrows::set_rates(RuntimeOrigin::root(), Rates::default()));
			}
		});
	}
}

#[test]
fn a_dispute_after_pay_out_spends_nobodys_money() {
	run(|| {
		let id = accepted("Milestones");
		let other = accepted("Manual");
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		// Only what is still held is at stake.
		let case = <Escrows as Arbitrable<AccountId, Asset>>::case(agreement(id)).unwrap();
		assert_eq!(case.at_stake, 500);
		assert_ok!(<Escrows as Arbitrable<AccountId, Asset>>::freeze(agreement(id)));
		assert_ok!(<Escrows as Arbitrable<AccountId, Asset>>::rule(agreement(id), Split::ALL_TO_PAYER));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 495);
		assert_eq!(held(NATIVE, &ALICE), 1_000);
		assert_ok!(Escrows::release(by(ALICE), other));
		assert_eq!(<Escrows as Arbitrable<AccountId, Asset>>::case(agreement(other)), None);
		assert_noop!(
			<Escrows as Arbitrable<AccountId, Asset>>::freeze(agreement(other)),
			Error::<Test>::EscrowNotFound
		);
	});
}

#[test]
fn one_vote_does_not_decide() {
	run(|| {
		for threshold in [0, 1] {
			let mut alone = terms(condition("Manual"));
			alone.guardians.as_mut().unwrap().threshold = threshold;
			assert_noop!(Escrows::open(by(ALICE), BOB, NATIVE, 1_000, alone, None), Error::<Test>::InvalidGuardians);
		}
		let id = accepted("Manual");
		for split in [HALF, Split::ALL_TO_PAYEE, HALF] {
			assert_ok!(Escrows::vote_emergency(by(DAVE), id, Some(split)));
		}
		at(500);
		assert_noop!(Escrows::execute_emergency(by(DAVE), id), Error::<Test>::NotDecided);
	});
}

#[test]
fn silence_freezes_nothing_for_ever() {
	// From every state in which one side has gone away, the other side or an outsider gets on alone.
	for (kind, _) in conditions() {
		run(|| {
			// Bob never accepts: Alice gets all back.
			let id = opened(kind);
			assert_ok!(Escrows::refund(by(ALICE), id));
			// Bob accepts and goes away: Alice gets back what is not his, an outsider pays what is.
			let id = accepted(kind);
			at(DEADLINE);
			if kind == "TimeLock" {
				assert_ok!(Escrows::execute(by(CHARLIE), id));
			} else {
				assert_ok!(Escrows::refund(by(ALICE), id));
			}
			assert_eq!((held(NATIVE, &ALICE), deposit(&ALICE)), (0, 0));
		});
	}
	for kind in ["Manual", "Milestones"] {
		run(|| {
			// Alice goes away: Bob claims, and an outsider executes.
			let id = accepted(kind);
			for block in [1, 21, 41] {
				at(block);
				if Records::<Test>::contains_key(id) {
					assert_ok!(Escrows::submit_claim(by(BOB), id));
					at(block + REVIEW);
					assert_ok!(Escrows::execute(by(CHARLIE), id));
				}
			}
			assert_eq!((held(NATIVE, &ALICE), free(NATIVE, &BOB)), (0, ENDOWMENT + 990));
		});
	}
	run(|| {
		// The panel goes away.
		let id = accepted("Panel");
		assert_ok!(Escrows::summon_panel(by(BOB), id));
		at(1 + PANEL_TIMEOUT);
		assert_ok!(Escrows::apply_finding(by(CHARLIE), id));
		// Or says nothing.
		let id = accepted("Panel");
		assert_ok!(Escrows::summon_panel(by(BOB), id));
		find(1, Some(Finding::Silent));
		assert_ok!(Escrows::apply_finding(by(CHARLIE), id));
	});
}

#[test]
fn an_ended_escrow_leaves_only_what_is_owed() {
	let rows = table();
	assert!(rows.iter().flat_map(|row| &row.after).any(|after| after == "Ended"));
	for (kind, _) in conditions() {
		run(|| {
			let id = accepted(kind);
			assert_ok!(Escrows::vote_emergency(by(DAVE), id, Some(HALF)));
			assert_ok!(Escrows::propose_split(by(BOB), id, HALF));
			assert_ok!(Escrows::accept_split(by(ALICE), id, HALF));
			assert_eq!(Records::<Test>::iter().count(), 0);
			assert_eq!(Agreed::<Test>::iter().count(), 0);
			assert_eq!(InProgress::<Test>::iter().count(), 0);
			assert_eq!(OwedParts::<Test>::iter().count(), 0);
		});
	}
}
