//! Reads.

use crate::{mock::*, *};
use artel_primitives::{
	panel::{Draw, Schedule},
	settlement::{Agreement, BasisPoints, Market},
};
use frame::testing_prelude::*;

#[test]
fn what_is_not_there_is_not_seen() {
	run(|| {
		assert_eq!((Court::dispute(0), Court::deadline(0), Court::appeal_price(0)), (None, None, None));
		assert!(Court::actions(0).is_empty() && Court::evidence(0, Side::Payer).is_empty());
		assert_eq!(
			(Court::dispute_of(deal()), Court::filing_price(deal()).map(|price| price.bond)),
			(None, Some(BOND))
		);
	});
}

#[test]
fn what_can_be_done_now_is_told() {
	run(|| {
		use Action::*;
		let dispute = filed();
		assert_eq!(Court::actions(dispute), vec![SubmitEvidence, Answer, Concede, Withdraw]);
		assert_ok!(Court::answer(signed(&BOB), dispute, split(6_000)));
		assert_eq!(Court::actions(dispute), vec![SubmitEvidence, Answer, Concede, Settle, Withdraw]);
		pass(TERMS.evidence);
		assert_eq!(Court::actions(dispute), vec![Concede, Settle, Withdraw, Summon]);
		assert_ok!(Court::summon(signed(&EVE), dispute));
		assert_eq!(Court::actions(dispute), vec![]);
		find(dispute, 4_000);
		assert_eq!(Court::actions(dispute), vec![Conclude]);
		assert_ok!(Court::conclude(signed(&EVE), dispute));
		assert_eq!(Court::actions(dispute), vec![Appeal]);
		pass(TERMS.appeal);
		assert_eq!(Court::actions(dispute), vec![Execute]);
	});
}

#[test]
fn deadlines_say_when_and_how_it_goes_on() {
	run(|| {
		let dispute = filed();
		assert_eq!(Court::deadline(dispute), Some((1 + TERMS.evidence, Action::Summon)));
		assert_ok!(move_on(dispute));
		let now = System::block_number();
		assert_eq!(Court::deadline(dispute), Some((now + TERMS.hearing, Action::Conclude)));
		ruled(dispute, 4_000);
		assert_eq!(Court::deadline(dispute), Some((now + TERMS.appeal, Action::Execute)));
	});
}

#[test]
fn jurors_find_the_dispute_by_its_subject() {
	assert_ne!(Court::subject(0), Court::subject(1));
	let bytes = [b"artel/disputes".to_vec(), 7u64.to_le_bytes().to_vec()].concat();
	assert_eq!(Court::subject(7), H256(blake2_256(&bytes)));
}

#[test]
fn sound_terms_are_told_from_others() {
	let why = |terms: Terms<BlockNumber>| terms.check(MIN_BOND);
	assert_eq!((why(TERMS), why(FAST_TERMS)), (Ok(()), Ok(())));
	assert_eq!(why(Terms { panels: 0, ..TERMS }), Err("1 to 3 panels"));
	assert_eq!(why(Terms { panels: 4, ..TERMS }), Err("1 to 3 panels"));
	assert_eq!(why(Terms { evidence: 0, ..TERMS }), Err("both sides can be heard"));
	assert_eq!(why(Terms { hearing: 90, ..TERMS }), Err("a panel can finish in time"));
	assert_eq!(why(Terms { appeal: 0, ..TERMS }), Err("a ruling can be appealed"));
	let schedule = Schedule { reveal: 0, ..TERMS.schedule };
	assert_eq!(why(Terms { schedule, ..TERMS }), Err("jurors can answer"));
	let fee = artel_primitives::Balance::MAX;
	assert_eq!(why(Terms { fee, ..TERMS }), Err("a bond that is lost pays any panel"));
}

#[test]
fn a_dispute_is_small() {
	// As the runtime has it, with 4 bytes for a block; without jurors and appeals, as most disputes are.
	let part = BasisPoints::ZERO;
	let schedule = Schedule {
		draw: Draw::Slow,
		decline: 1u32,
		commit: 1,
		reveal: 1,
		quorum: 0,
		tolerance: part,
		seat_bond: 1,
		silence: part,
		deviation: part,
	};
	let terms = Terms {
		evidence: 1,
		patience: 1,
		hearing: 1,
		appeal: 1,
		authority: 1,
		panels: 3,
		pool: 1,
		schedule,
		fee: 1,
		panel_deposit: 1,
		forfeit: part,
	};
	let dispute = Dispute {
		agreement: Agreement { market: Market::Rental, id: 1 },
		payer: ALICE,
		payee: BOB,
		claimant: Side::Payer,
		claim: split(1),
		offer: Some(split(2)),
		ruling: split(3),
		round: 1,
		decided: 0,
		stage: Stage::Hearing(1, 1),
		bond: 1,
		escrow: 1,
		appeals: BoundedVec::new(),
		shown: [Exhibits::default(); 2],
		jurors: BoundedVec::new(),
		terms,
	};
	assert_eq!(terms.encoded_size(), 95);
	assert_eq!(dispute.encoded_size(), 221);
}
