//! Acting through a DID.

use crate::{mock::*, *};
use frame::{testing_prelude::*, traits::OriginTrait};

fn transfer(value: Balance) -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest: CHARLIE, value })
}

fn dispatch(who: AccountId, did: &AccountId, call: RuntimeCall) -> DispatchResultWithPostInfo {
	Did::dispatch(RuntimeOrigin::signed(who), did.clone(), Box::new(call))
}

/// A DID of Alice's with funds of its own.
fn funded() -> AccountId {
	let did = created(&[7]);
	assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), 1_000));
	did
}

#[test]
fn a_controller_spends_what_the_keyless_account_has() {
	run(|| {
		let did = funded();
		assert_ok!(dispatch(ALICE, &did, transfer(300)));
		assert_eq!(Balances::free_balance(&did), 700);
		assert_eq!(Balances::free_balance(CHARLIE), ENDOWMENT + 300);
		assert_eq!(events().last(), Some(&Event::Dispatched { did, controller: ALICE, result: Ok(()) }));
	});
}

#[test]
fn an_inner_error_stands_in_the_event_and_leaves_nothing_behind() {
	run(|| {
		let did = funded();
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![transfer(1), transfer(9_999)] });
		assert_ok!(dispatch(ALICE, &did, batch));
		assert_eq!(Balances::free_balance(&did), 1_000);
		assert_eq!(
			events().last(),
			Some(&Event::Dispatched { did, controller: ALICE, result: Err(TokenError::FundsUnavailable.into()) })
		);
	});
}

#[test]
fn a_did_controls_another() {
	run(|| {
		let owner = created(&[]);
		let owned = Did::next_account(owner.clone()).unwrap();
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), owner.clone(), 1_000));
		let create =
			RuntimeCall::Did(Call::create { kind: artel_primitives::did::Kind::Machine, methods: Default::default() });
		assert_ok!(dispatch(ALICE, &owner, create));
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), owned.clone(), 500));
		let inner = RuntimeCall::Did(Call::dispatch { did: owned.clone(), call: Box::new(transfer(50)) });
		assert_ok!(dispatch(ALICE, &owner, inner));
		assert_eq!(Balances::free_balance(&owned), 450);
		assert_eq!(held(&owner), BASE_DEPOSIT);
	});
}

#[test]
fn strangers_keys_and_the_did_itself_do_not_dispatch() {
	run(|| {
		let did = funded();
		assert_noop!(dispatch(BOB, &did, transfer(1)), Error::<Test>::NotController);
		assert_noop!(dispatch(did.clone(), &did, transfer(1)), Error::<Test>::NotController);
		assert_noop!(dispatch(ALICE, &BOB, transfer(1)), Error::<Test>::NotFound);
		assert_noop!(Did::dispatch(RuntimeOrigin::root(), did.clone(), Box::new(transfer(1))), BadOrigin);
	});
}

#[test]
fn a_filter_on_the_controllers_origin_holds_for_the_inner_call() {
	run(|| {
		let did = funded();
		let mut origin = RuntimeOrigin::signed(ALICE);
		origin.add_filter(|call: &RuntimeCall| !matches!(call, RuntimeCall::Balances(_)));
		assert_ok!(Did::dispatch(origin, did.clone(), Box::new(transfer(1))));
		assert_eq!(
			events().last(),
			Some(&Event::Dispatched {
				did,
				controller: ALICE,
				result: Err(frame_system::Error::<Test>::CallFiltered.into())
			})
		);
	});
}

#[test]
fn the_inner_weight_is_charged() {
	run(|| {
		let did = funded();
		let inner = transfer(1).get_dispatch_info();
		let outer =
			RuntimeCall::Did(Call::dispatch { did: did.clone(), call: Box::new(transfer(1)) }).get_dispatch_info();
		assert_eq!(outer.call_weight, inner.call_weight + <() as WeightInfo>::dispatch());
		assert_eq!(outer.class, inner.class);
		let post = dispatch(ALICE, &did, transfer(1)).unwrap();
		assert_eq!(post.actual_weight, Some(outer.call_weight));
	});
}
