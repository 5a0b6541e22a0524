//! Receivers that cannot receive hold up nobody else, and lose nothing.

use crate::{mock::*, *};
use artel_primitives::{
	escrow::{Escrow, Opening, Paid},
	settlement::{BasisPoints, Market, Split},
};
use frame::{testing_prelude::*, token::fungible::MutateFreeze};

type Markets = crate::Pallet<Test>;

/// A market holds so much of Alice's for somebody who has no account.
fn for_nobody(amount: Balance) -> EscrowId {
	let opening = Opening {
		manager: Market::Rental,
		payer: ALICE,
		payee: NOBODY,
		asset: NATIVE,
		amount,
		with_fee: true,
		referrer: None,
	};
	<Markets as Escrow<_, _>>::open(opening).unwrap()
}

#[test]
fn during_its_life_a_payment_that_cannot_be_delivered_is_an_error() {
	run(|| {
		let id = for_nobody(1_000);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay(id, 9), TokenError::CannotCreate);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay(id, 20));
		assert_eq!(free(NATIVE, &NOBODY), 19);
	});
}

#[test]
fn what_a_market_awards_or_refunds_is_owed_where_it_cannot_be_delivered() {
	run(|| {
		let id = for_nobody(1_000);
		let paid = <Markets as Escrow<AccountId, Asset>>::award(id, 9);
		assert_eq!(paid, Ok(Paid { to_payee: 8, to_payer: 0, fee: 1 }));
		assert_eq!(last_event(), Event::Undelivered { id, owner: NOBODY, amount: 8 });
		assert_eq!((Markets::balance(id), held(NATIVE, &ALICE)), (Some(991), 1_000));
		assert_ok!(Escrows::collect(by(NOBODY), id, CHARLIE));
		assert_eq!(
			<Markets as Escrow<AccountId, Asset>>::award(id, 1_000),
			Err(Error::<Test>::InsufficientBalance.into())
		);

		// All that Alice has is held, so that she could not take less than the minimum.
		System::inc_providers(&ALICE);
		let all = free(NATIVE, &ALICE);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::top_up(id, all));
		assert_eq!(free(NATIVE, &ALICE), 0);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::refund(id, EXISTENTIAL_DEPOSIT - 1));
		assert_eq!(last_event(), Event::Undelivered { id, owner: ALICE, amount: EXISTENTIAL_DEPOSIT - 1 });
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::refund(id, EXISTENTIAL_DEPOSIT));
		assert_eq!(free(NATIVE, &ALICE), EXISTENTIAL_DEPOSIT);
		assert_ok!(Markets::do_try_state());
	});
}

#[test]
fn at_the_end_it_is_owed_and_the_others_get_theirs() {
	run(|| {
		let id = for_nobody(100);
		let split = Split { payee: BasisPoints::from_percent(9) };
		let paid = <Markets as Escrow<AccountId, Asset>>::settle(id, split);
		assert_eq!(paid, Ok(Paid { to_payee: 8, to_payer: 91, fee: 1 }));
		assert_eq!(last_event(), Event::Undelivered { id, owner: NOBODY, amount: 8 });
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 9);
		assert_eq!(held(NATIVE, &ALICE), 8);
		let parts = vec![Part { to: NOBODY, amount: 8 }].try_into().unwrap();
		assert_eq!(Markets::owed(id), Some(Owed { from: ALICE, asset: NATIVE, parts }));

		// Its owner takes it wherever it likes; nobody else does.
		assert_noop!(Escrows::collect(by(BOB), id, BOB), Error::<Test>::NothingOwed);
		assert_noop!(Escrows::deliver(by(BOB), id, NOBODY), TokenError::CannotCreate);
		assert_ok!(Escrows::collect(by(NOBODY), id, CHARLIE));
		assert_eq!(last_event(), Event::Collected { id, owner: NOBODY, beneficiary: CHARLIE, amount: 8 });
		assert_eq!((held(NATIVE, &ALICE), free(NATIVE, &CHARLIE)), (0, ENDOWMENT + 8));
		assert_eq!(Markets::owed(id), None);
		assert_noop!(Escrows::collect(by(NOBODY), id, CHARLIE), Error::<Test>::NothingOwed);
	});
}

#[test]
fn anyone_delivers_once_the_owner_can_take_it() {
	run(|| {
		let id = for_nobody(100);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::settle(id, Split { payee: BasisPoints::from_percent(9) }));
		assert_ok!(Balances::transfer_allow_death(by(BOB), NOBODY, EXISTENTIAL_DEPOSIT));
		assert_ok!(Escrows::deliver(by(EVE), id, NOBODY));
		assert_eq!(free(NATIVE, &NOBODY), EXISTENTIAL_DEPOSIT + 8);
	});
}

#[test]
fn the_beneficiary_may_be_who_paid() {
	run(|| {
		let id = for_nobody(100);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::settle(id, Split { payee: BasisPoints::from_percent(9) }));
		assert_ok!(Escrows::collect(by(NOBODY), id, ALICE));
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 1);
	});
}

#[test]
fn a_blocked_payee_does_not_keep_the_payer_waiting() {
	run(|| {
		let id = opened_in(OTHER, terms(condition("Manual")));
		assert_ok!(Escrows::accept(by(BOB), id));
		assert_ok!(Assets::block(by(ISSUER), 1, BOB));
		assert_ok!(Escrows::propose_split(by(BOB), id, HALF));
		assert_ok!(Escrows::accept_split(by(ALICE), id, HALF));
		assert_eq!(free(OTHER, &ALICE), ENDOWMENT - 500);
		assert_eq!((held(OTHER, &ALICE), deposit(&ALICE)), (495, 0));
		assert_ok!(Assets::thaw(by(ISSUER), 1, BOB));
		assert_ok!(Escrows::deliver(by(EVE), id, BOB));
		assert_eq!(free(OTHER, &BOB), ENDOWMENT + 495);
	});
}

#[test]
fn milestones_of_a_blocked_payee_add_up_to_what_it_is_owed() {
	run(|| {
		let id = opened_in(OTHER, terms(condition("Milestones")));
		assert_ok!(Escrows::accept(by(BOB), id));
		assert_ok!(Assets::block(by(ISSUER), 1, BOB));
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		assert_ok!(Escrows::release_milestone(by(ALICE), id, next_milestone(id)));
		assert_eq!(last_event(), Event::Undelivered { id, owner: BOB, amount: 297 });
		assert_eq!(Markets::owed(id).unwrap().held(), 495);
		Escrows::do_try_state().unwrap();
		at(DEADLINE);
		assert_ok!(Escrows::refund(by(ALICE), id));
		assert_eq!(free(OTHER, &ALICE), ENDOWMENT - 500);
		assert_ok!(Escrows::collect(by(BOB), id, CHARLIE));
		assert_eq!(free(OTHER, &CHARLIE), ENDOWMENT + 495);
		assert_eq!(held(OTHER, &ALICE), 0);
	});
}

#[test]
fn a_payer_that_cannot_take_its_part_back_finds_it_later() {
	run(|| {
		let id = opened_in(OTHER, terms(condition("Manual")));
		assert_ok!(Assets::block(by(ISSUER), 1, ALICE));
		assert_ok!(Escrows::refund(by(ALICE), id));
		assert_eq!(Markets::owed(id).unwrap().parts[0], Part { to: ALICE, amount: 1_000 });
		assert_ok!(Assets::thaw(by(ISSUER), 1, ALICE));
		assert_ok!(Escrows::collect(by(ALICE), id, ALICE));
		assert_eq!((free(OTHER, &ALICE), held(OTHER, &ALICE)), (ENDOWMENT, 0));
	});
}

#[test]
fn fees_wait_for_a_pot_that_cannot_take_them_and_anyone_brings_them() {
	run(|| {
		let id = opened_in(OTHER, terms(condition("Manual")));
		let pot = Markets::pot();
		assert_ok!(Assets::block(by(ISSUER), 1, pot.clone()));
		assert_ok!(Escrows::release(by(ALICE), id));
		assert_eq!(free(OTHER, &BOB), ENDOWMENT + 990);
		assert_ok!(Assets::thaw(by(ISSUER), 1, pot.clone()));
		assert_ok!(Escrows::deliver(by(EVE), id, pot.clone()));
		assert_eq!(free(OTHER, &pot), MINIMUM_OF_OTHER + 10);
	});
}

#[test]
fn everything_can_be_owed_at_once() {
	run(|| {
		assert_ok!(Escrows::open(by(ALICE), BOB, OTHER, 1_000, terms(condition("Manual")), Some(CHARLIE)));
		let everybody = [ALICE, BOB, CHARLIE, Markets::pot()];
		for who in &everybody {
			assert_ok!(Assets::block(by(ISSUER), 1, who.clone()));
		}
		assert_ok!(Escrows::propose_split(by(ALICE), 0, HALF));
		assert_ok!(Escrows::accept_split(by(BOB), 0, HALF));
		assert_eq!(Markets::owed(0).unwrap().parts.len(), 4);
		assert_eq!(held(OTHER, &ALICE), 1_000);
		Escrows::do_try_state().unwrap();
		for who in everybody {
			assert_ok!(Assets::thaw(by(ISSUER), 1, who.clone()));
			assert_ok!(Escrows::deliver(by(EVE), 0, who));
		}
		assert_eq!(held(OTHER, &ALICE), 0);
	});
}

#[test]
fn a_freeze_of_the_payer_takes_back_nothing_it_promised() {
	run(|| {
		let (id, market) = (accepted("Manual"), managed(true, None));
		assert_ok!(<Balances as MutateFreeze<AccountId>>::set_freeze(&1, &ALICE, ENDOWMENT));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay(market, 100));
		assert_ok!(Escrows::release(by(ALICE), id));
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 99 + 990);
	});
}
