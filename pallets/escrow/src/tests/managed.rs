//! What markets do.

use crate::{mock::*, *};
use artel_primitives::{
	escrow::{Escrow, Opening, Paid},
	settlement::{BasisPoints, Market, Split},
};
use frame::testing_prelude::*;

type Markets = crate::Pallet<Test>;

#[test]
fn a_market_pays_refunds_and_settles() {
	run(|| {
		let id = managed(true, Some(CHARLIE));
		assert_eq!(held(NATIVE, &ALICE), 1_000);
		assert_eq!(deposit(&ALICE), 0, "the fee pays for the storage");
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay(id, 300), Paid { to_payee: 297, to_payer: 0, fee: 3 });
		assert_eq!(last_event(), Event::Paid { id, to_payee: 297, fee: 3, balance: 700 });
		assert_eq!(free(NATIVE, &BOB), ENDOWMENT + 297);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::refund(id, 100));
		assert_eq!(last_event(), Event::Refunded { id, amount: 100, balance: 600 });
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::top_up(id, 400));
		assert_eq!(<Markets as Escrow<AccountId, Asset>>::balance(id), Some(1_000));
		assert_eq!(held(NATIVE, &ALICE), 1_003);

		let paid = <Markets as Escrow<AccountId, Asset>>::settle(id, Split { payee: BasisPoints::from_percent(70) });
		assert_eq!(paid, Ok(Paid { to_payee: 693, to_payer: 300, fee: 7 }));
		let ending = Ending::Market;
		// 3 and 7 as fee, of which Charlie gets a fifth.
		assert_eq!(
			last_event(),
			Event::Settled { id, ending, to_payee: 693, to_payer: 300, fee: 7, to_referrer: 2, to_pot: 8 }
		);
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 1_000);
		assert_eq!(free(NATIVE, &CHARLIE), ENDOWMENT + 2);
		assert_eq!(held(NATIVE, &ALICE), 0);
		assert_eq!(<Markets as Escrow<AccountId, Asset>>::balance(id), None);
	});
}

#[test]
fn what_a_market_tells_itself_is_not_told_twice() {
	run(|| {
		System::reset_events();
		let id = managed_by(Market::Rental, true, None);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::top_up(id, 500));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay(id, 300), Paid { to_payee: 297, to_payer: 0, fee: 3 });
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::award(id, 100), Paid { to_payee: 99, to_payer: 0, fee: 1 });
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::refund(id, 100));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::freeze(id));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::thaw(id));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::close(id, 100), Paid { to_payee: 99, to_payer: 900, fee: 1 });
		assert_eq!(events(), vec![]);
		assert_eq!((free(NATIVE, &BOB), free(NATIVE, &ALICE)), (ENDOWMENT + 495, ENDOWMENT - 500));

		// The same of one that does not.
		let id = managed(true, None);
		assert!(matches!(last_event(), Event::Opened { kind: Kind::Managed(Market::Inference), .. }));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::freeze(id));
		assert_eq!(last_event(), Event::Froze { id });
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::thaw(id));
		assert_eq!(last_event(), Event::Thawed { id });
	});
}

#[test]
fn without_a_fee_others_can_be_paid() {
	run(|| {
		let purse = managed(false, Some(CHARLIE));
		assert_eq!(Records::<Test>::get(purse).unwrap().referral, None);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay_to(purse, &DAVE, 400));
		assert_eq!(last_event(), Event::PaidTo { id: purse, to: DAVE, amount: 400, balance: 600 });
		assert_eq!(free(NATIVE, &DAVE), ENDOWMENT + 400);
		assert_ok!(
			<Markets as Escrow<AccountId, Asset>>::settle(purse, Split::ALL_TO_PAYEE),
			Paid { to_payee: 600, to_payer: 0, fee: 0 }
		);
		let priced = managed(true, None);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay_to(priced, &DAVE, 400), Error::<Test>::TakesFee);
	});
}

#[test]
fn a_purse_may_be_its_payers_own_and_empty() {
	run(|| {
		let opening = Opening {
			manager: Market::Panel,
			payer: ALICE,
			payee: ALICE,
			asset: OTHER,
			amount: 0,
			with_fee: false,
			referrer: None,
		};
		let id = <Markets as Escrow<_, _>>::open(opening).unwrap();
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::top_up(id, 100));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay(id, 30), Paid { to_payee: 30, to_payer: 0, fee: 0 });
		assert_eq!((free(OTHER, &ALICE), held(OTHER, &ALICE)), (ENDOWMENT - 70, 70));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::settle(id, Split { payee: BasisPoints::from_percent(50) }));
		assert_eq!((free(OTHER, &ALICE), held(OTHER, &ALICE)), (ENDOWMENT, 0));
	});
}

#[test]
fn more_than_is_held_or_nothing_known_is_refused() {
	run(|| {
		let id = managed(false, None);
		let too_much = Error::<Test>::InsufficientBalance;
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay(id, 1_001), too_much);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::refund(id, 1_001), Error::<Test>::InsufficientBalance);
		assert_noop!(
			<Markets as Escrow<AccountId, Asset>>::pay_to(id, &DAVE, 1_001),
			Error::<Test>::InsufficientBalance
		);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::top_up(id, ENDOWMENT), TokenError::FundsUnavailable);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::top_up(id, u128::MAX), ArithmeticError::Overflow);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay(99, 1), Error::<Test>::EscrowNotFound);
		assert_noop!(
			<Markets as Escrow<AccountId, Asset>>::settle(99, Split::ALL_TO_PAYEE),
			Error::<Test>::EscrowNotFound
		);
	});
}

#[test]
fn while_it_is_frozen_only_settling_moves_money() {
	run(|| {
		let id = managed(false, None);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::thaw(id), Error::<Test>::NotFrozen);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::freeze(id));
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::freeze(id), Error::<Test>::Frozen);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay(id, 1), Error::<Test>::Frozen);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay_to(id, &DAVE, 1), Error::<Test>::Frozen);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::refund(id, 1), Error::<Test>::Frozen);
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::top_up(id, 1), Error::<Test>::Frozen);
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::thaw(id));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::pay(id, 100));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::freeze(id));
		assert_ok!(<Markets as Escrow<AccountId, Asset>>::settle(id, Split::ALL_TO_PAYER));
		assert_eq!(free(NATIVE, &ALICE), ENDOWMENT - 100);
	});
}

#[test]
fn no_market_moves_what_two_accounts_agreed_on() {
	run(|| {
		let id = accepted("Manual");
		let error = || Error::<Test>::NotManaged;
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay(id, 1), error());
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::pay_to(id, &DAVE, 1), error());
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::refund(id, 1), error());
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::top_up(id, 1), error());
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::freeze(id), error());
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::thaw(id), error());
		assert_noop!(<Markets as Escrow<AccountId, Asset>>::settle(id, Split::ALL_TO_PAYEE), error());
		assert_eq!(<Markets as Escrow<AccountId, Asset>>::balance(id), None);
	});
}

#[test]
fn a_referrer_of_a_market_is_no_party() {
	run(|| {
		let opening = Opening {
			manager: Market::Rental,
			payer: ALICE,
			payee: BOB,
			asset: NATIVE,
			amount: 1_000,
			with_fee: true,
			referrer: Some(BOB),
		};
		assert_noop!(<Markets as Escrow<_, _>>::open(opening), Error::<Test>::ReferrerIsParty);
	});
}
