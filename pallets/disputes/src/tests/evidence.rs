//! Evidence of both sides.

use crate::{mock::*, *};
use artel_primitives::Balance;
use frame::testing_prelude::*;

fn submit(who: &AccountId, dispute: DisputeId, proof: Option<ShownProof>) -> DispatchResult {
	let note = Some(b"x25519 to the jurors".to_vec().try_into().unwrap());
	let uri = b"https://bob.example/log".to_vec().try_into().unwrap();
	Court::submit_evidence(signed(who), dispute, H256::repeat_byte(2), uri, note, proof)
}

fn shown(proof: Option<&[u8]>) -> Option<ShownProof> {
	let proof = proof.map(|bytes| bytes.to_vec().try_into().unwrap());
	Some(ShownProof { circuit: CIRCUIT, statement: H256::repeat_byte(3), proof })
}

fn price(piece: &Piece) -> Balance {
	ITEM_DEPOSIT + BYTE_DEPOSIT * piece.encoded_size() as Balance
}

#[test]
fn both_sides_are_heard_and_pay_for_the_bytes() {
	run(|| {
		let dispute = filed();
		for (who, side, before) in [(ALICE, Side::Payer, 1), (BOB, Side::Payee, 0)] {
			assert_ok!(submit(&who, dispute, None));
			let pieces = Court::evidence(dispute, side);
			assert_eq!(pieces.len(), before + 1);
			let piece = pieces.last().unwrap().clone();
			assert_eq!(deposit(&who), price(&piece));
			assert_eq!(last_event(), Event::EvidenceSubmitted { dispute, by: side, piece });
		}
	});
}

#[test]
fn deposits_are_returned_when_the_dispute_ends() {
	for end in [
		|dispute| Court::concede(signed(&BOB), dispute),
		|dispute| Court::settle(signed(&ALICE), dispute),
		|dispute| Court::withdraw(signed(&ALICE), dispute),
		|dispute| {
			move_on(dispute)?;
			ruled(dispute, 5_000);
			move_on(dispute)
		},
	] {
		run(|| {
			let dispute = filed();
			for who in [ALICE, ALICE, BOB] {
				assert_ok!(submit(&who, dispute, None));
			}
			assert_ok!(Court::answer(signed(&BOB), dispute, split(4_000)));
			assert!(deposit(&ALICE) > deposit(&BOB));
			assert_ok!(end(dispute));
			assert_eq!([ALICE, BOB].map(|who| deposit(&who)), [0, 0]);
			assert_eq!(Shown::<Test>::iter().count(), 0);
		});
	}
}

#[test]
fn a_side_shows_only_so_much() {
	run(|| {
		let dispute = filed();
		for _ in 0..MAX_PIECES - 1 {
			assert_ok!(submit(&ALICE, dispute, None));
		}
		assert_noop!(submit(&ALICE, dispute, None), Error::<Test>::TooMuchEvidence);
		for _ in 0..MAX_PIECES {
			assert_ok!(submit(&BOB, dispute, None));
		}
		assert_noop!(submit(&BOB, dispute, None), Error::<Test>::TooMuchEvidence);
	});
}

#[test]
fn a_proof_that_is_shown_is_checked() {
	run(|| {
		let dispute = filed();
		assert_ok!(submit(&BOB, dispute, shown(Some(&[3; 32]))));
		assert_ok!(submit(&BOB, dispute, shown(None)));
		let verified = |piece: &Piece| piece.proof.unwrap().verified;
		let pieces: Vec<_> = Court::evidence(dispute, Side::Payee).iter().map(verified).collect();
		assert_eq!(pieces, vec![true, false], "a reference without proof is none");
	});
}

#[test]
fn a_proof_that_proves_nothing_is_refused() {
	run(|| {
		let dispute = filed();
		assert_noop!(submit(&BOB, dispute, shown(Some(&[4; 32]))), Error::<Test>::InvalidProof);
		assert_noop!(submit(&BOB, dispute, shown(Some(&[3; 31]))), Error::<Test>::MalformedProof);
		assert_noop!(submit(&BOB, dispute, shown(Some(&NO_RECEIPT))), Error::<Test>::UnknownReceipt);
		assert_noop!(submit(&BOB, dispute, shown(Some(&NEEDS_RECEIPT))), Error::<Test>::ReceiptRequired);
		let unknown = ShownProof { circuit: H256::zero(), ..shown(Some(&[3; 32])).unwrap() };
		assert_noop!(submit(&BOB, dispute, Some(unknown)), Error::<Test>::UnknownCircuit);
	});
}

#[test]
fn a_proof_is_weighed_only_if_it_is_checked() {
	let weight = |proof| {
		let (uri, note) = (Uri::default(), None);
		Call::<Test>::submit_evidence { dispute: 0, hash: H256::zero(), uri, note, proof }
			.get_dispatch_info()
			.call_weight
	};
	assert_eq!(weight(shown(None)), weight(None));
	assert_eq!(weight(shown(Some(&[3; 32]))), weight(None).saturating_add(Weight::from_parts(32, 0)));
}

#[test]
fn others_show_nothing() {
	run(|| {
		let dispute = filed();
		assert_noop!(submit(&EVE, dispute, None), Error::<Test>::NotParty);
		assert_noop!(submit(&ALICE, dispute + 1, None), Error::<Test>::DisputeNotFound);
	});
}

#[test]
fn the_last_block_of_the_window_is_in_time_and_the_next_is_not() {
	run(|| {
		let dispute = filed();
		pass(TERMS.evidence - 1);
		assert_ok!(submit(&BOB, dispute, None));
		pass(1);
		assert_noop!(submit(&BOB, dispute, None), Error::<Test>::TooLate);
	});
}

#[test]
fn without_the_deposit_there_is_no_evidence() {
	run(|| {
		let dispute = filed();
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), EVE, ENDOWMENT - EXISTENTIAL_DEPOSIT));
		assert_noop!(submit(&BOB, dispute, None), TokenError::FundsUnavailable);
	});
}
