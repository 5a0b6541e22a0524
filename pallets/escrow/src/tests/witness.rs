//! Approvals, secrets and proofs.

use crate::{mock::*, *};
use artel_primitives::settlement::Split;
use frame::{hashing::sha2_256, testing_prelude::*};

#[test]
fn enough_approvals_pay() {
	run(|| {
		let id = accepted("Approvals");
		assert_ok!(Escrows::approve(by(EVE), id));
		assert_eq!(last_event(), Event::Approved { id, approver: EVE, approvals: 1 });
		assert_noop!(Escrows::approve(by(EVE), id), Error::<Test>::AlreadyApproved);
		assert_noop!(Escrows::approve(by(FERDIE), id), Error::<Test>::NotApprover);
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT);
		assert_ok!(Escrows::approve(by(CHARLIE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
}

#[test]
fn approvals_come_after_acceptance_and_before_the_deadline() {
	run(|| {
		let id = opened("Approvals");
		assert_noop!(Escrows::approve(by(EVE), id), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), id));
		at(DEADLINE);
		assert_noop!(Escrows::approve(by(EVE), id), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn all_of_ten_approvers_have_to_approve_if_so_agreed() {
	run(|| {
		let approvers: Vec<_> = (20..30).map(|seed| AccountId::new([seed; 32])).collect();
		let approvals = Approvals { approvers: approvers.clone().try_into().unwrap(), threshold: 10 };
		let id = opened_in(NATIVE, terms(Condition::Approvals(approvals)));
		assert_ok!(Escrows::accept(by(BOB), id));
		for (number, approver) in (1..).zip(&approvers) {
			assert_eq!(held(NATIVE, &ALICE), 1_000, "before approval {number}");
			assert_ok!(Escrows::approve(by(approver.clone()), id));
		}
		assert_eq!(held(NATIVE, &ALICE), 0);
	});
}

#[test]
fn the_secret_pays_and_is_told() {
	run(|| {
		let id = accepted("HashLock");
		assert_noop!(Escrows::reveal(by(EVE), id, [0; 32]), Error::<Test>::WrongPreimage);
		// The hash itself is no secret.
		assert_noop!(Escrows::reveal(by(EVE), id, sha2_256(&SECRET)), Error::<Test>::WrongPreimage);
		assert_ok!(Escrows::reveal(by(EVE), id, SECRET));
		assert!(events().contains(&Event::Revealed { id, preimage: SECRET }));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
	});
}

#[test]
fn a_secret_expires_before_the_money_can_be_taken_back() {
	run(|| {
		let lock = HashLock { hash: sha2_256(&SECRET), expires: 50 };
		let id = opened_in(NATIVE, terms(Condition::HashLock(lock)));
		assert_noop!(Escrows::reveal(by(BOB), id, SECRET), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), id));
		at(50);
		assert_noop!(Escrows::reveal(by(BOB), id, SECRET), Error::<Test>::Expired);
		assert_noop!(Escrows::refund(by(ALICE), id), Error::<Test>::DeadlineNotReached);
		at(DEADLINE);
		assert_ok!(Escrows::refund(by(ALICE), id));
	});
}

#[test]
fn a_proof_of_the_statement_pays() {
	run(|| {
		let id = opened("Proof");
		let proof: Proof = STATEMENT.as_bytes().to_vec().try_into().unwrap();
		assert_noop!(Escrows::prove(by(EVE), id, proof.clone()), Error::<Test>::NotAccepted);
		assert_ok!(Escrows::accept(by(BOB), id));
		assert_noop!(Escrows::prove(by(EVE), id, Proof::default()), Error::<Test>::ProofRejected);
		assert_ok!(Escrows::prove(by(EVE), id, proof.clone()));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 990);
		let late = accepted("Proof");
		at(DEADLINE);
		assert_noop!(Escrows::prove(by(EVE), late, proof), Error::<Test>::DeadlinePassed);
	});
}

#[test]
fn a_proof_weighs_what_its_check_does() {
	use frame::deps::frame_support::dispatch::GetDispatchInfo;
	let weight = |proof: Proof| Call::<Test>::prove { id: 0, proof }.get_dispatch_info().call_weight;
	let longest: Proof = vec![0; MAX_PROOF_BYTES as usize].try_into().unwrap();
	assert_eq!(weight(longest), weight(Proof::default()) + Weight::from_parts(MAX_PROOF_BYTES.into(), 0));
}

#[test]
fn each_condition_has_its_own_calls() {
	run(|| {
		let (manual, stream) = (accepted("Manual"), accepted("Stream"));
		at(20);
		assert_noop!(Escrows::approve(by(CHARLIE), manual), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::reveal(by(CHARLIE), manual, SECRET), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::prove(by(CHARLIE), manual, Proof::default()), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::summon_panel(by(BOB), manual), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::apply_finding(by(BOB), manual), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::draw(by(BOB), manual), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::extend(by(ALICE), manual, 1), Error::<Test>::WrongCondition);
		assert_noop!(Escrows::submit_claim(by(BOB), stream), Error::<Test>::WrongCondition);
		let proof = accepted("Proof");
		assert_noop!(Escrows::execute(by(EVE), proof), Error::<Test>::WrongCondition);
	});
}

#[test]
fn whatever_the_condition_the_payer_may_release_and_both_may_agree() {
	for (kind, _) in conditions() {
		run(|| {
			let id = accepted(kind);
			assert_ok!(Escrows::release(by(ALICE), id));
			let id = accepted(kind);
			assert_ok!(Escrows::propose_split(by(BOB), id, Split::ALL_TO_PAYER));
			assert_ok!(Escrows::accept_split(by(ALICE), id, Split::ALL_TO_PAYER));
			assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 1_000);
		});
	}
}
