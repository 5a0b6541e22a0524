//! The end of a DID.

use crate::{mock::*, *};
use artel_primitives::did::{Kind, Status};
use frame::{
	testing_prelude::*,
	token::fungible::{Inspect, MutateHold},
};

fn deactivate(who: AccountId, did: &AccountId, beneficiary: Option<AccountId>) -> DispatchResult {
	Did::deactivate(RuntimeOrigin::signed(who), did.clone(), beneficiary)
}

#[test]
fn returns_the_deposit_and_leaves_a_tombstone() {
	run(|| {
		let did = created(&[7]);
		assert_ok!(Did::add_service(RuntimeOrigin::signed(ALICE), did.clone(), service("a")));
		System::set_block_number(9);
		assert_ok!(deactivate(ALICE, &did, None));

		assert_eq!(held(&ALICE), 0);
		assert_eq!(Balances::free_balance(ALICE), ENDOWMENT);
		assert!(!System::account_exists(&did));
		let document = Did::document(did.clone()).unwrap();
		assert_eq!((document.kind, document.status), (Kind::Machine, Status::Deactivated));
		assert_eq!((document.version, document.created, document.updated), (3, 1, 9));
		assert!(document.controllers.is_empty() && document.methods.is_empty() && document.services.is_empty());
		assert_eq!(Did::deposit(did.clone()), None);
		assert_eq!(events().last(), Some(&Event::DidDeactivated { did }));
	});
}

#[test]
fn nothing_works_after_it() {
	run(|| {
		let did = created(&[7]);
		assert_ok!(deactivate(ALICE, &did, None));
		let alice = || RuntimeOrigin::signed(ALICE);
		assert_noop!(Did::add_method(alice(), did.clone(), sr25519(8), authentication()), Error::<Test>::Deactivated);
		assert_noop!(Did::revoke_method(alice(), did.clone(), 0), Error::<Test>::Deactivated);
		assert_noop!(Did::remove_method(alice(), did.clone(), 0), Error::<Test>::Deactivated);
		assert_noop!(Did::add_service(alice(), did.clone(), service("a")), Error::<Test>::Deactivated);
		assert_noop!(Did::remove_service(alice(), did.clone(), service("a").id), Error::<Test>::Deactivated);
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		assert_noop!(Did::dispatch(alice(), did.clone(), Box::new(remark)), Error::<Test>::Deactivated);
		assert_noop!(deactivate(ALICE, &did, None), Error::<Test>::Deactivated);
		assert!(!Did::is_controller(did, ALICE));
	});
}

#[test]
fn funds_go_to_the_beneficiary_or_it_is_refused() {
	run(|| {
		let did = created(&[]);
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), 500));
		assert_noop!(deactivate(ALICE, &did, None), Error::<Test>::AccountInUse);
		assert_noop!(deactivate(ALICE, &did, Some(did.clone())), Error::<Test>::AccountInUse);
		assert_ok!(deactivate(ALICE, &did, Some(CHARLIE)));
		assert_eq!(Balances::free_balance(CHARLIE), ENDOWMENT + 500);
		assert_eq!(Balances::total_balance(&did), 0);
	});
}

#[test]
fn a_beneficiary_is_not_needed_without_funds() {
	run(|| {
		let did = created(&[]);
		assert_ok!(deactivate(ALICE, &did, Some(CHARLIE)));
		assert_eq!(Balances::free_balance(CHARLIE), ENDOWMENT);
	});
}

#[test]
fn a_deposit_that_the_did_paid_itself_goes_to_the_beneficiary() {
	run(|| {
		let did = created(&[]);
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), 1_000));
		assert_ok!(Did::add_service(RuntimeOrigin::signed(did.clone()), did.clone(), service("a")));
		assert_eq!(held(&ALICE), 0);
		assert!(held(&did) > 0);
		assert_noop!(deactivate(ALICE, &did, None), Error::<Test>::AccountInUse);
		assert_ok!(deactivate(ALICE, &did, Some(BOB)));
		assert_eq!(Balances::free_balance(BOB), ENDOWMENT);
	});
}

#[test]
fn what_others_hold_or_keep_for_the_account_prevents_it() {
	run(|| {
		let did = created(&[]);
		let other = || created(&[]);
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), 1_000));
		// Funds on hold, here for the deposit of another DID, stay where they are.
		let second = other();
		assert_ok!(Did::dispatch(
			RuntimeOrigin::signed(ALICE),
			did.clone(),
			Box::new(RuntimeCall::Did(Call::create { kind: Kind::Agent, methods: Default::default() }))
		));
		// Which somebody else controls now.
		let own = Did::account_of(&did, 0).unwrap();
		assert_ok!(dispatch_as(&did, Call::add_controller { did: own.clone(), controller: ALICE }));
		assert_ok!(Did::remove_controller(RuntimeOrigin::signed(ALICE), own, did.clone()));
		assert_noop!(deactivate(ALICE, &did, Some(BOB)), Error::<Test>::AccountInUse);
		assert_ok!(deactivate(ALICE, &second, None));

		// So do references of other pallets.
		let third = other();
		assert_ok!(System::inc_consumers(&third));
		assert_noop!(deactivate(ALICE, &third, None), Error::<Test>::AccountInUse);
		System::dec_consumers(&third);
		System::inc_sufficients(&third);
		assert_noop!(deactivate(ALICE, &third, None), Error::<Test>::AccountInUse);
		System::dec_sufficients(&third);
		assert_ok!(deactivate(ALICE, &third, None));
	});
}

#[test]
fn is_for_controllers() {
	run(|| {
		let did = created(&[]);
		assert_noop!(deactivate(BOB, &did, None), Error::<Test>::NotController);
		assert_noop!(deactivate(ALICE, &BOB, None), Error::<Test>::NotFound);
		assert_noop!(deactivate(did.clone(), &did, None), Error::<Test>::NotController);
	});
}

#[test]
fn a_deposit_whose_hold_is_gone_is_noticed() {
	new_test_ext().execute_with(|| {
		let did = created(&[]);
		assert_ok!(Balances::release(
			&HoldReason::Deposit.into(),
			&ALICE,
			BASE_DEPOSIT,
			frame::token::Precision::Exact
		));
		assert!(deactivate(ALICE, &did, None).is_err());
		assert!(Did::do_try_state().is_err());
	});
}
