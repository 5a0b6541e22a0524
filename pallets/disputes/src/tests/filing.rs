//! Filing a dispute.

use crate::{mock::*, *};
use artel_primitives::{
	Balance,
	disputes::Arbitrable,
	settlement::{Agreement, BasisPoints, Market, Split},
};
use frame::testing_prelude::*;

#[test]
fn either_side_may_file_and_the_agreement_is_frozen() {
	for (who, claim, claimant) in [(ALICE, split(2_000), Side::Payer), (BOB, split(8_000), Side::Payee)] {
		run(|| {
			let agreement = deal();
			assert_ok!(file(&who, agreement, claim));
			let dispute = Court::dispute(Court::dispute_of(agreement).unwrap()).unwrap();
			assert_eq!((dispute.claimant, dispute.claim, dispute.offer), (claimant, claim, None));
			assert_eq!((dispute.payer, dispute.payee, dispute.agreement), (ALICE, BOB, agreement));
			assert_eq!(dispute.ruling, split(3_000), "what the agreement says for silence");
			assert_eq!((dispute.stage, dispute.round, dispute.decided), (Stage::Evidence(1 + TERMS.evidence), 1, 0));
			assert_eq!(dispute.terms, TERMS);
			assert!(Deals::case(agreement).is_none());
		});
	}
}

#[test]
fn filing_tells_all_about_it() {
	run(|| {
		let agreement = deal();
		assert_ok!(file(&BOB, agreement, split(8_000)));
		let piece = Piece {
			hash: H256::repeat_byte(1),
			uri: b"ipfs://why".to_vec().try_into().unwrap(),
			note: None,
			proof: None,
		};
		assert_eq!(
			events(),
			vec![
				Event::Filed {
					dispute: 0,
					agreement,
					claimant: BOB,
					respondent: ALICE,
					claim: split(8_000),
					at_stake: STAKE,
					asset: NATIVE,
					bond: BOND,
					fast: false,
					until: 1 + TERMS.evidence,
				},
				Event::EvidenceSubmitted { dispute: 0, by: Side::Payee, piece: piece.clone() },
			]
		);
		assert_eq!(Court::evidence(0, Side::Payee), vec![piece]);
		assert_eq!(deposit(&BOB), 0, "the bond stands for it");
	});
}

#[test]
fn the_claimant_posts_a_bond_and_what_the_first_panel_costs() {
	run(|| {
		let agreement = deal_of(&ALICE, &BOB, NATIVE, STAKE);
		assert_eq!(Court::filing_price(agreement), Some(Price { bond: BOND, panel: PANEL }));
		assert_ok!(file(&BOB, agreement, split(8_000)));
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT - BOND - PANEL);
		let purse = AllPurses::get(Court::dispute(0).unwrap().escrow).unwrap();
		assert_eq!(purse, Purse { payer: BOB, payee: ALICE, balance: BOND + PANEL });
		assert_eq!(Court::filing_price(agreement), None, "it is disputed");
	});
}

#[test]
fn a_bond_is_never_below_the_least_one() {
	run(|| {
		let small = deal_of(&ALICE, &BOB, NATIVE, SMALL_STAKE);
		assert_eq!(Court::filing_price(small).unwrap().bond, MIN_BOND);
		let foreign = deal_of(&ALICE, &BOB, DOLLARS, Balance::MAX);
		assert_eq!(Court::filing_price(foreign).unwrap().bond, MIN_BOND, "what dollars are worth is not known");
	});
}

#[test]
fn small_amounts_of_the_native_token_are_on_the_fast_track() {
	run(|| {
		for (asset, stake, terms) in
			[(NATIVE, FAST_LIMIT, FAST_TERMS), (NATIVE, FAST_LIMIT + 1, TERMS), (DOLLARS, 1, TERMS)]
		{
			let dispute = filed_about(deal_of(&ALICE, &BOB, asset, stake));
			assert_eq!(Court::dispute(dispute).unwrap().terms, terms);
			let fast = events().into_iter().rev().find_map(|event| match event {
				Event::Filed { fast, .. } => Some(fast),
				_ => None,
			});
			assert_eq!(fast, Some(terms == FAST_TERMS));
		}
	});
}

#[test]
fn terms_of_now_do_not_change_disputes_of_before() {
	run(|| {
		let dispute = filed();
		Regular::set(Terms { evidence: 1, appeal: 1, fee: 1, ..TERMS });
		assert_eq!(Court::dispute(dispute).unwrap().terms, TERMS);
		assert_eq!(Court::deadline(dispute), Some((1 + TERMS.evidence, Action::Summon)));
	});
}

#[test]
fn only_what_holds_money_can_be_disputed() {
	run(|| {
		let unknown = Agreement { market: Market::Rental, id: 77 };
		assert_noop!(file(&ALICE, unknown, split(0)), Error::<Test>::NothingToDispute);
		let other = Agreement { market: Market::Channels, ..deal() };
		assert_noop!(file(&ALICE, other, split(0)), Error::<Test>::NothingToDispute);
		let empty = deal_of(&ALICE, &BOB, NATIVE, 0);
		assert_noop!(file(&ALICE, empty, split(0)), Error::<Test>::NothingToDispute);
	});
}

#[test]
fn nobody_disputes_with_itself() {
	run(|| {
		let own = deal_of(&ALICE, &ALICE, NATIVE, STAKE);
		assert_noop!(file(&ALICE, own, split(0)), Error::<Test>::SameParties);
	});
}

#[test]
fn a_claim_asks_for_something() {
	run(|| {
		let agreement = deal();
		assert_noop!(file(&ALICE, agreement, Split::ALL_TO_PAYEE), Error::<Test>::EmptyClaim);
		assert_noop!(file(&BOB, agreement, Split::ALL_TO_PAYER), Error::<Test>::EmptyClaim);
		assert_ok!(file(&ALICE, agreement, Split { payee: BasisPoints::new(9_999).unwrap() }));
	});
}

#[test]
fn without_money_for_the_bond_there_is_no_dispute() {
	run(|| {
		let agreement = deal();
		let rest = BOND + PANEL + EXISTENTIAL_DEPOSIT - 1;
		assert_ok!(Balances::transfer_allow_death(signed(&BOB), EVE, ENDOWMENT - rest));
		assert_noop!(file(&BOB, agreement, split(8_000)), TokenError::NotExpendable);
		assert_ok!(Balances::transfer_allow_death(signed(&EVE), BOB, 1));
		assert_ok!(file(&BOB, agreement, split(8_000)));
	});
}

#[test]
fn only_an_account_files() {
	run(|| {
		let (agreement, uri) = (deal(), Uri::default());
		assert_noop!(Court::file(RuntimeOrigin::root(), agreement, split(0), H256::zero(), uri), BadOrigin);
	});
}

#[test]
fn numbers_are_used_once() {
	run(|| {
		let agreement = deal();
		let first = filed_about(agreement);
		assert_ok!(Court::withdraw(signed(&ALICE), first));
		let second = filed_about(agreement);
		assert_ne!(first, second);
		// What Bob signed for the first does not meet the second.
		assert_noop!(Court::concede(signed(&BOB), first), Error::<Test>::DisputeNotFound);
	});
}

#[test]
fn calls_weigh_what_the_market_does_in_them_too() {
	use frame::deps::frame_support::dispatch::GetDispatchInfo;
	let none = <() as WeightInfo>::answer();
	let (dispute, claim) = (0, Split::ALL_TO_PAYEE);
	let agreement = Agreement { market: Market::Rental, id: 0 };
	let filing = Call::file { agreement, claim, statement: H256::zero(), uri: Uri::default() };
	for (call, own, market) in [
		(filing, <() as WeightInfo>::file(), 1),
		(Call::concede { dispute }, <() as WeightInfo>::concede(), 20),
		(Call::settle { dispute }, <() as WeightInfo>::settle(), 20),
		(Call::decide { dispute, split: claim }, <() as WeightInfo>::decide(), 20),
		(Call::execute { dispute }, <() as WeightInfo>::execute(MAX_APPEALS), 20),
		(Call::withdraw { dispute }, <() as WeightInfo>::withdraw(), 300),
		(Call::answer { dispute, offer: claim }, none, 0),
	] {
		let weight: Weight = Call::<Test>::get_dispatch_info(&call).call_weight;
		assert_eq!(weight, own.saturating_add(Weight::from_parts(market, 0)));
	}
}
