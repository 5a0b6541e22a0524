//! Adding, revoking and removing keys.

use crate::{mock::*, *};
use frame::testing_prelude::*;

fn add(who: AccountId, did: &AccountId, seed: u8) -> DispatchResult {
	Did::add_method(RuntimeOrigin::signed(who), did.clone(), sr25519(seed), authentication())
}

fn revoke(who: AccountId, did: &AccountId, method: u32) -> DispatchResult {
	Did::revoke_method(RuntimeOrigin::signed(who), did.clone(), method)
}

fn remove(who: AccountId, did: &AccountId, method: u32) -> DispatchResult {
	Did::remove_method(RuntimeOrigin::signed(who), did.clone(), method)
}

#[test]
fn a_key_is_rotated_by_adding_the_next_and_revoking_the_last() {
	run(|| {
		let did = created(&[7]);
		System::set_block_number(5);
		assert_ok!(add(ALICE, &did, 8));
		System::set_block_number(6);
		assert_ok!(revoke(ALICE, &did, 0));

		let document = Did::document(did.clone()).unwrap();
		let spans: Vec<_> = document.methods.iter().map(|m| (m.id, m.key, m.activated, m.revoked)).collect();
		assert_eq!(spans, vec![(0, sr25519(7), 1, Some(6)), (1, sr25519(8), 5, None)]);
		assert_eq!((document.version, document.created, document.updated), (3, 1, 6));
		assert_eq!(
			events()[2..],
			[
				Event::MethodAdded { did: did.clone(), method: 1, key: sr25519(8) },
				Event::MethodRevoked { did, method: 0 }
			]
		);
	});
}

#[test]
fn a_revoked_key_is_forgotten_to_make_room_and_its_number_is_not_given_again() {
	run(|| {
		let did = created(&[1, 2, 3, 4]);
		assert_noop!(add(ALICE, &did, 5), Error::<Test>::TooManyMethods);
		assert_noop!(remove(ALICE, &did, 3), Error::<Test>::NotRevoked);
		assert_ok!(revoke(ALICE, &did, 3));
		assert_noop!(add(ALICE, &did, 5), Error::<Test>::TooManyMethods);
		assert_ok!(remove(ALICE, &did, 3));
		assert_ok!(add(ALICE, &did, 5));
		let ids: Vec<_> = Did::document(did.clone()).unwrap().methods.iter().map(|m| m.id).collect();
		assert_eq!(ids, vec![0, 1, 2, 4]);
		assert!(events().contains(&Event::MethodRemoved { did, method: 3 }));
	});
}

#[test]
fn the_last_key_may_go() {
	run(|| {
		let did = created(&[7]);
		assert_ok!(revoke(ALICE, &did, 0));
		assert_ok!(remove(ALICE, &did, 0));
		assert!(!Methods::<Test>::contains_key(&did));
	});
}

#[test]
fn a_key_stands_once_even_after_it_was_revoked() {
	run(|| {
		let did = created(&[7]);
		assert_noop!(add(ALICE, &did, 7), Error::<Test>::DuplicateKey);
		assert_ok!(revoke(ALICE, &did, 0));
		assert_noop!(add(ALICE, &did, 7), Error::<Test>::DuplicateKey);
	});
}

#[test]
fn a_key_is_revoked_once_and_must_exist() {
	run(|| {
		let did = created(&[7]);
		assert_noop!(revoke(ALICE, &did, 1), Error::<Test>::MethodNotFound);
		assert_noop!(remove(ALICE, &did, 1), Error::<Test>::MethodNotFound);
		assert_ok!(revoke(ALICE, &did, 0));
		assert_noop!(revoke(ALICE, &did, 0), Error::<Test>::AlreadyRevoked);
	});
}

#[test]
fn what_a_key_may_be_used_for_changes() {
	run(|| {
		let did = created(&[7]);
		let set = |who, method, relationships| {
			Did::set_relationships(RuntimeOrigin::signed(who), did.clone(), method, relationships)
		};
		let assertion = artel_primitives::did::Relationships { assertion_method: true, ..Default::default() };
		let agreement = artel_primitives::did::Relationships { key_agreement: true, ..Default::default() };
		assert_ok!(set(ALICE, 0, assertion));
		assert_eq!(Did::document(did.clone()).unwrap().methods[0].relationships, assertion);
		assert_eq!(
			events().last(),
			Some(&Event::RelationshipsSet { did: did.clone(), method: 0, relationships: assertion })
		);
		assert_noop!(set(BOB, 0, assertion), Error::<Test>::NotController);
		assert_noop!(set(ALICE, 1, assertion), Error::<Test>::MethodNotFound);
		assert_noop!(set(ALICE, 0, Default::default()), Error::<Test>::NoRelationship);
		assert_noop!(set(ALICE, 0, agreement), Error::<Test>::UnsuitableRelationship);
		assert_ok!(set(did.clone(), 0, authentication()));
		assert_ok!(revoke(ALICE, &did, 0));
		assert_noop!(set(ALICE, 0, assertion), Error::<Test>::AlreadyRevoked);
	});
}

#[test]
fn only_controllers_and_the_did_itself_change_keys() {
	run(|| {
		let did = created(&[7]);
		assert_noop!(add(BOB, &did, 8), Error::<Test>::NotController);
		assert_noop!(revoke(BOB, &did, 0), Error::<Test>::NotController);
		assert_noop!(remove(BOB, &did, 0), Error::<Test>::NotController);
		assert_noop!(add(ALICE, &BOB, 8), Error::<Test>::NotFound);
		assert_ok!(revoke(did.clone(), &did, 0));
	});
}

#[test]
fn revoking_needs_no_money() {
	run(|| {
		let did = created(&[7]);
		assert_ok!(Balances::transfer_all(RuntimeOrigin::signed(ALICE), BOB, true));
		let before = held(&ALICE);
		assert_ok!(revoke(ALICE, &did, 0));
		assert_eq!(held(&ALICE), before);
	});
}
