//! Acting through a DID.

use crate::{mock::*, *};
use frame::{testing_prelude::*, traits::OriginTrait};

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
		assert_ok!(dispatch(ALICE, &did, transfer(CHARLIE, 300)));
		assert_eq!(Balances::free_balance(&did), 700);
		assert_eq!(Balances::free_balance(CHARLIE), ENDOWMENT + 300);
		assert_eq!(events().last(), Some(&Event::Dispatched { did, controller: ALICE, result: Ok(()) }));
	});
}

#[test]
fn an_inner_error_stands_in_the_event_and_leaves_nothing_behind() {
	run(|| {
		let did = funded();
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all {
			calls: vec![transfer(CHARLIE, 1), transfer(CHARLIE, 9_999)],
		});
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
		let inner = RuntimeCall::Did(Call::dispatch { did: owned.clone(), call: Box::new(transfer(CHARLIE, 50)) });
		assert_ok!(dispatch(ALICE, &owner, inner));
		assert_eq!(Balances::free_balance(&owned), 450);
		assert_eq!(held(&owner), BASE_DEPOSIT);
	});
}

#[test]
fn dids_act_through_dids_two_deep() {
	run(|| {
		let first = funded();
		let through = |did: &AccountId, call: RuntimeCall| {
			RuntimeCall::Did(Call::dispatch { did: did.clone(), call: Box::new(call) })
		};
		let create = || {
			RuntimeCall::Did(Call::create { kind: artel_primitives::did::Kind::Machine, methods: Default::default() })
		};
		let second = Did::next_account(first.clone()).unwrap();
		assert_ok!(dispatch_as(&first, create()));
		fund(&second, 1_000);
		let third = Did::next_account(second.clone()).unwrap();
		assert_ok!(dispatch_as(&first, through(&second, create())));
		fund(&third, 1_000);
		// One too deep, in whatever else it is wrapped.
		let act = through(&third, transfer(CHARLIE, 1));
		assert_ok!(dispatch(ALICE, &first, through(&second, act.clone())));
		assert!(events().contains(&Event::Dispatched {
			did: second.clone(),
			controller: first.clone(),
			result: Err(Error::<Test>::TooDeep.into()),
		}));
		let batch = RuntimeCall::Utility(pallet_utility::Call::batch_all { calls: vec![act] });
		assert_ok!(dispatch(ALICE, &first, through(&second, batch)));
		assert_eq!(Balances::free_balance(&third), 1_000);
		// And the depth is forgotten afterwards.
		assert_ok!(dispatch(ALICE, &first, through(&second, transfer(CHARLIE, 1))));
		assert_eq!(Balances::free_balance(CHARLIE), ENDOWMENT + 1);
	});
}

#[test]
fn strangers_keys_and_the_did_itself_do_not_dispatch() {
	run(|| {
		let did = funded();
		assert_noop!(dispatch(BOB, &did, transfer(CHARLIE, 1)), Error::<Test>::NotController);
		assert_noop!(dispatch(did.clone(), &did, transfer(CHARLIE, 1)), Error::<Test>::NotController);
		assert_noop!(dispatch(ALICE, &BOB, transfer(CHARLIE, 1)), Error::<Test>::NotFound);
		assert_noop!(Did::dispatch(RuntimeOrigin::root(), did.clone(), Box::new(transfer(CHARLIE, 1))), BadOrigin);
	});
}

#[test]
fn a_filter_on_the_controllers_origin_holds_for_the_inner_call() {
	run(|| {
		let did = funded();
		let mut origin = RuntimeOrigin::signed(ALICE);
		origin.add_filter(|call: &RuntimeCall| !matches!(call, RuntimeCall::Balances(_)));
		assert_ok!(Did::dispatch(origin, did.clone(), Box::new(transfer(CHARLIE, 1))));
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
		let inner = transfer(CHARLIE, 1).get_dispatch_info();
		let outer = RuntimeCall::Did(Call::dispatch { did: did.clone(), call: Box::new(transfer(CHARLIE, 1)) })
			.get_dispatch_info();
		assert_eq!(outer.call_weight, inner.call_weight + <() as WeightInfo>::dispatch());
		assert_eq!(outer.class, inner.class);
		let post = dispatch(ALICE, &did, transfer(CHARLIE, 1)).unwrap();
		assert_eq!(post.actual_weight, Some(outer.call_weight));
	});
}
