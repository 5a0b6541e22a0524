//! Who controls a DID, and how that changes hands.

use crate::{mock::*, *};
use artel_primitives::did::{Kind, Status};
use frame::testing_prelude::*;

fn alice() -> RuntimeOrigin {
	RuntimeOrigin::signed(ALICE)
}

fn bob() -> RuntimeOrigin {
	RuntimeOrigin::signed(BOB)
}

fn controllers(did: &AccountId) -> Vec<AccountId> {
	Did::document(did.clone()).unwrap().controllers
}

fn keep(methods: &[u32]) -> BoundedVec<u32, ConstU32<MAX_METHODS>> {
	methods.to_vec().try_into().unwrap()
}

#[test]
fn controllers_come_and_go_but_one_stays() {
	run(|| {
		let did = created(&[]);
		assert_ok!(Did::add_controller(alice(), did.clone(), BOB));
		assert_eq!(controllers(&did), vec![ALICE, BOB]);
		assert_eq!((Did::controls(ALICE), Did::controls(BOB)), (1, 1));
		assert_ok!(Did::remove_controller(bob(), did.clone(), ALICE));
		assert_eq!(controllers(&did), vec![BOB]);
		assert!(!Controls::<Test>::contains_key(ALICE));
		assert_noop!(Did::add_controller(alice(), did.clone(), ALICE), Error::<Test>::NotController);
		assert_noop!(Did::remove_controller(bob(), did.clone(), BOB), Error::<Test>::LastController);
		assert_eq!(
			events()[1..],
			[
				Event::ControllerAdded { did: did.clone(), controller: BOB },
				Event::ControllerRemoved { did, controller: ALICE }
			]
		);
	});
}

#[test]
fn not_everybody_can_become_or_stop_being_a_controller() {
	run(|| {
		let did = created(&[]);
		let ended = created(&[]);
		assert_ok!(Did::deactivate(alice(), ended.clone(), None));
		assert_noop!(Did::add_controller(alice(), did.clone(), ALICE), Error::<Test>::DuplicateController);
		assert_noop!(Did::add_controller(alice(), did.clone(), did.clone()), Error::<Test>::InvalidController);
		assert_noop!(Did::add_controller(alice(), did.clone(), ended.clone()), Error::<Test>::InvalidController);
		assert_noop!(Did::propose_transfer(alice(), did.clone(), ended), Error::<Test>::InvalidController);
		assert_noop!(Did::remove_controller(alice(), did.clone(), BOB), Error::<Test>::ControllerNotFound);
		assert_ok!(Did::add_controller(alice(), did.clone(), BOB));
		assert_ok!(Did::add_controller(alice(), did.clone(), CHARLIE));
		assert_noop!(Did::add_controller(alice(), did.clone(), DUST_COLLECTOR), Error::<Test>::TooManyControllers);
		assert_noop!(
			Did::add_controller(RuntimeOrigin::signed(did.clone()), did.clone(), BOB),
			Error::<Test>::NotController
		);
		assert_noop!(
			Did::remove_controller(RuntimeOrigin::signed(did.clone()), did, BOB),
			Error::<Test>::NotController
		);
	});
}

#[test]
fn a_did_that_controls_another_cannot_end_before_it() {
	run(|| {
		let owner = created(&[]);
		let owned = Did::next_account(owner.clone()).unwrap();
		fund(&owner, 1_000);
		let create = RuntimeCall::Did(Call::create { kind: Kind::Machine, methods: Default::default() });
		assert_ok!(dispatch_as(&owner, create));
		assert_ok!(dispatch_as(&owner, Call::add_controller { did: owned.clone(), controller: ALICE }));
		assert_noop!(Did::deactivate(alice(), owner.clone(), Some(BOB)), Error::<Test>::StillController);
		assert_ok!(Did::remove_controller(alice(), owned, owner.clone()));
		// The deposit that it pays is still there, and reached by making somebody else pay.
		assert_noop!(Did::deactivate(alice(), owner, Some(BOB)), Error::<Test>::AccountInUse);
	});
}

#[test]
fn a_machine_is_sold_in_two_steps_and_keeps_what_it_has() {
	run(|| {
		let did = created(&[1, 2, 3]);
		fund(&did, 700);
		assert_ok!(Did::revoke_method(alice(), did.clone(), 2));
		assert_ok!(Did::add_service(alice(), did.clone(), service("a")));
		assert_noop!(Did::accept_transfer(bob(), did.clone(), keep(&[])), Error::<Test>::TransferNotProposed);
		assert_noop!(Did::propose_transfer(bob(), did.clone(), BOB), Error::<Test>::NotController);
		assert_ok!(Did::propose_transfer(alice(), did.clone(), BOB));
		assert_eq!(Did::proposed_controller(did.clone()), Some(BOB));
		assert_eq!(controllers(&did), vec![ALICE], "nothing has changed yet");
		assert_noop!(
			Did::accept_transfer(RuntimeOrigin::signed(CHARLIE), did.clone(), keep(&[])),
			Error::<Test>::NotProposedController
		);
		assert_noop!(Did::accept_transfer(bob(), did.clone(), keep(&[9])), Error::<Test>::MethodNotFound);

		System::set_block_number(4);
		let paid = held(&ALICE);
		assert_ok!(Did::accept_transfer(bob(), did.clone(), keep(&[1, 2])));
		assert_eq!(controllers(&did), vec![BOB]);
		assert_eq!((held(&ALICE), held(&BOB)), (0, paid), "the buyer pays the deposit now");
		assert_eq!(Balances::free_balance(&did), 700);
		let revoked: Vec<_> = Did::document(did.clone()).unwrap().methods.iter().map(|m| m.revoked).collect();
		assert_eq!(revoked, vec![Some(4), None, Some(1)], "keeping a revoked key does not bring it back");
		assert_eq!(Did::document(did.clone()).unwrap().services.len(), 1);
		assert_eq!(Did::proposed_controller(did.clone()), None);
		assert_noop!(Did::accept_transfer(bob(), did.clone(), keep(&[])), Error::<Test>::TransferNotProposed);
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		assert_noop!(Did::dispatch(alice(), did.clone(), Box::new(remark)), Error::<Test>::NotController);
		assert_eq!(
			events()[events().len() - 2..],
			[Event::MethodRevoked { did: did.clone(), method: 0 }, Event::ControlTransferred { did, controller: BOB }]
		);
	});
}

#[test]
fn a_did_that_pays_for_itself_does_so_after_the_sale() {
	run(|| {
		let did = created(&[1]);
		fund(&did, 5_000);
		assert_ok!(dispatch_as(&did, Call::add_service { did: did.clone(), service: service("a") }));
		let paid = held(&did);
		assert_ok!(Did::propose_transfer(alice(), did.clone(), BOB));
		assert_ok!(Did::accept_transfer(bob(), did.clone(), keep(&[0])));
		assert_eq!((held(&did), held(&BOB)), (paid, 0));
	});
}

#[test]
fn the_guardians_of_the_seller_do_not_come_with_the_machine() {
	run(|| {
		let did = created(&[]);
		let without = held(&ALICE);
		let plan = RecoveryPlan { guardians: vec![ALICE].try_into().unwrap(), threshold: 1, delay: MIN_RECOVERY_DELAY };
		assert_ok!(Did::set_recovery(alice(), did.clone(), Some(plan)));
		assert_ok!(Did::propose_recovery(alice(), did.clone(), vec![ALICE].try_into().unwrap()));
		assert_ok!(Did::propose_transfer(alice(), did.clone(), BOB));
		assert_ok!(Did::accept_transfer(bob(), did.clone(), keep(&[])));
		assert_eq!(held(&BOB), without);
		System::set_block_number(100);
		assert_noop!(Did::execute_recovery(alice(), did), Error::<Test>::RecoveryNotAgreed);
	});
}

#[test]
fn a_proposal_is_taken_back_or_replaced() {
	run(|| {
		let did = created(&[]);
		assert_noop!(Did::cancel_transfer(alice(), did.clone()), Error::<Test>::TransferNotProposed);
		assert_ok!(Did::propose_transfer(alice(), did.clone(), BOB));
		assert_noop!(Did::cancel_transfer(bob(), did.clone()), Error::<Test>::NotController);
		assert_ok!(Did::propose_transfer(alice(), did.clone(), CHARLIE));
		assert_noop!(Did::accept_transfer(bob(), did.clone(), keep(&[])), Error::<Test>::NotProposedController);
		assert_ok!(Did::cancel_transfer(alice(), did.clone()));
		assert_noop!(
			Did::accept_transfer(RuntimeOrigin::signed(CHARLIE), did.clone(), keep(&[])),
			Error::<Test>::TransferNotProposed
		);
		assert_eq!(events().last(), Some(&Event::TransferCancelled { did }));
	});
}

#[test]
fn a_buyer_that_has_ended_meanwhile_cannot_accept() {
	run(|| {
		let did = created(&[]);
		let buyer = created(&[]);
		assert_ok!(Did::propose_transfer(alice(), did.clone(), buyer.clone()));
		assert_ok!(Did::deactivate(alice(), buyer.clone(), None));
		assert_noop!(
			Did::accept_transfer(RuntimeOrigin::signed(buyer), did, keep(&[])),
			Error::<Test>::InvalidController
		);
	});
}

#[test]
fn a_suspended_did_does_nothing_until_it_is_resumed() {
	run(|| {
		let did = created(&[7]);
		let own = RuntimeOrigin::signed(did.clone());
		assert_noop!(Did::suspend(bob(), did.clone()), Error::<Test>::NotController);
		assert_noop!(Did::resume(alice(), did.clone()), Error::<Test>::NotSuspended);
		assert_ok!(Did::suspend(alice(), did.clone()));
		assert_noop!(Did::suspend(alice(), did.clone()), Error::<Test>::AlreadySuspended);
		assert_eq!(Did::document(did.clone()).unwrap().status, Status::Suspended);
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![] });
		assert_noop!(Did::dispatch(alice(), did.clone(), Box::new(remark.clone())), Error::<Test>::Suspended);
		assert_noop!(Did::revoke_method(own, did.clone(), 0), Error::<Test>::Suspended);
		assert_ok!(Did::revoke_method(alice(), did.clone(), 0));
		assert_noop!(Did::resume(bob(), did.clone()), Error::<Test>::NotController);
		assert_ok!(Did::resume(alice(), did.clone()));
		assert_ok!(Did::dispatch(alice(), did.clone(), Box::new(remark)));
		assert_eq!(Did::document(did.clone()).unwrap().version, 4);
		assert!(events().contains(&Event::DidSuspended { did: did.clone() }));
		assert!(events().contains(&Event::DidResumed { did }));
	});
}
