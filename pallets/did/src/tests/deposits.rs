//! Who pays for what.

use crate::{mock::*, *};
use artel_primitives::did::VerificationMethod;
use frame::testing_prelude::*;

/// What a method costs.
fn method_price() -> Balance {
	BYTE_DEPOSIT * VerificationMethod::<u64>::max_encoded_len() as Balance
}

fn service_price(id: &str) -> Balance {
	BYTE_DEPOSIT * service(id).encoded_size() as Balance
}

#[test]
fn every_byte_is_paid_for_and_given_back() {
	run(|| {
		let alice = || RuntimeOrigin::signed(ALICE);
		let did = created(&[7]);
		assert_eq!(held(&ALICE), BASE_DEPOSIT + method_price());
		assert_ok!(Did::add_method(alice(), did.clone(), sr25519(8), authentication()));
		assert_eq!(held(&ALICE), BASE_DEPOSIT + 2 * method_price());
		assert_ok!(Did::add_service(alice(), did.clone(), service("abc")));
		assert_eq!(held(&ALICE), BASE_DEPOSIT + 2 * method_price() + service_price("abc"));
		assert_ok!(Did::revoke_method(alice(), did.clone(), 0));
		assert_ok!(Did::remove_method(alice(), did.clone(), 0));
		assert_eq!(held(&ALICE), BASE_DEPOSIT + method_price() + service_price("abc"));
		assert_ok!(Did::remove_service(alice(), did.clone(), service("abc").id));
		assert_eq!(held(&ALICE), BASE_DEPOSIT + method_price());
		assert_eq!(Did::deposit(did).unwrap().amount, held(&ALICE));
	});
}

#[test]
fn whoever_makes_it_larger_takes_the_deposit_over() {
	run(|| {
		let did = created(&[7]);
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), 5_000));
		assert_ok!(Did::add_service(RuntimeOrigin::signed(did.clone()), did.clone(), service("a")));
		assert_eq!(held(&ALICE), 0);
		assert_eq!(held(&did), BASE_DEPOSIT + method_price() + service_price("a"));
		assert_eq!(Did::deposit(did.clone()).unwrap().payer, did);
		// Making it smaller returns the difference to whoever pays, not to the caller.
		assert_ok!(Did::remove_service(RuntimeOrigin::signed(ALICE), did.clone(), service("a").id));
		assert_eq!(held(&ALICE), 0);
		assert_eq!(held(&did), BASE_DEPOSIT + method_price());
	});
}

#[test]
fn a_change_that_the_caller_cannot_pay_for_changes_nothing() {
	run(|| {
		let did = created(&[7]);
		assert_noop!(
			Did::add_service(RuntimeOrigin::signed(did.clone()), did.clone(), service("a")),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn a_risen_price_never_charges_for_a_removal() {
	new_test_ext().execute_with(|| {
		let did = created(&[7]);
		// As if the deposit had been made when everything cost nearly nothing.
		let cheap = 5;
		let excess = held(&ALICE) - cheap;
		use frame::token::fungible::MutateHold;
		assert_ok!(Balances::release(&HoldReason::Deposit.into(), &ALICE, excess, frame::token::Precision::Exact));
		Dids::<Test>::mutate(&did, |entry| {
			if let Some(Entry::Live(record)) = entry {
				record.deposit.amount = cheap;
			}
		});
		assert_ok!(Did::revoke_method(RuntimeOrigin::signed(ALICE), did.clone(), 0));
		assert_ok!(Did::remove_method(RuntimeOrigin::signed(ALICE), did.clone(), 0));
		assert_eq!(held(&ALICE), cheap);
		Did::do_try_state().unwrap();
		assert_ok!(Did::deactivate(RuntimeOrigin::signed(ALICE), did, None));
		assert_eq!(held(&ALICE), 0);
	});
}
