//! Creating a DID.

use crate::{mock::*, *};
use artel_primitives::did::{Document, Kind, NewMethod, PublicKey, Relationships, Status, VerificationMethod};
use frame::testing_prelude::*;

fn create(methods: Vec<artel_primitives::did::NewMethod>) -> DispatchResult {
	Did::create(RuntimeOrigin::signed(ALICE), Kind::Machine, methods.try_into().unwrap())
}

#[test]
fn makes_an_account_that_the_creator_controls() {
	run(|| {
		let did = created(&[7, 8]);
		let method = |id, seed| VerificationMethod {
			id,
			key: sr25519(seed),
			relationships: authentication(),
			activated: 1,
			revoked: None,
		};
		assert_eq!(
			Did::document(did.clone()),
			Some(Document {
				account: did.clone(),
				kind: Kind::Machine,
				status: Status::Active,
				controllers: vec![ALICE],
				methods: vec![method(0, 7), method(1, 8)],
				services: vec![],
				also_known_as: vec![],
				version: 1,
				created: 1,
				updated: 1,
			})
		);
		assert!(Did::is_controller(did.clone(), ALICE));
		assert!(!Did::is_controller(did.clone(), BOB));
		assert_eq!(
			events(),
			vec![
				Event::DidCreated { did: did.clone(), kind: Kind::Machine, controller: ALICE },
				Event::MethodAdded { did: did.clone(), method: 0, key: sr25519(7) },
				Event::MethodAdded { did, method: 1, key: sr25519(8) },
			]
		);
	});
}

#[test]
fn may_begin_without_a_key() {
	run(|| {
		let did = created(&[]);
		assert_eq!(Did::document(did.clone()).unwrap().methods, vec![]);
		assert!(!Methods::<Test>::contains_key(&did));
	});
}

#[test]
fn gives_each_did_another_account_that_can_be_known_before() {
	run(|| {
		let bobs_next = Did::next_account(BOB).unwrap();
		let (first, second) = (created(&[]), created(&[]));
		assert_ne!(first, second);
		assert_eq!([first, second], [0, 1].map(|index| Did::account_of(&ALICE, index).unwrap()));
		assert_eq!(Did::next_account(BOB).unwrap(), bobs_next, "others do not shift it");
		assert_ok!(Did::create(RuntimeOrigin::signed(BOB), Kind::Person, Default::default()));
		assert!(Did::is_controller(bobs_next, BOB));
	});
}

#[test]
fn keeps_the_account_alive_without_funds() {
	run(|| {
		let did = created(&[]);
		assert!(System::account_exists(&did));
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), 50));
		let spend = RuntimeCall::Balances(pallet_balances::Call::transfer_all { dest: BOB, keep_alive: false });
		assert_ok!(Did::dispatch(RuntimeOrigin::signed(ALICE), did.clone(), Box::new(spend)));
		assert_eq!(Balances::free_balance(&did), 0);
		assert!(System::account_exists(&did));
	});
}

#[test]
fn refuses_bad_keys_and_relationships() {
	run(|| {
		let refused = |methods, error: Error<Test>| {
			assert_noop!(create(methods), error);
		};
		let mut bad = method(7);
		bad.key = PublicKey::Ed25519([0; 32]);
		refused(vec![bad], Error::InvalidKey);
		bad.key = PublicKey::EcdsaSecp256k1([9; 33]);
		refused(vec![bad], Error::InvalidKey);
		let mut useless = method(7);
		useless.relationships = Relationships::default();
		refused(vec![useless], Error::NoRelationship);
		let mut agreeing = method(7);
		agreeing.relationships.key_agreement = true;
		refused(vec![agreeing], Error::UnsuitableRelationship);
		let exchange = |relationships| vec![NewMethod { key: PublicKey::X25519([7; 32]), relationships }];
		refused(exchange(authentication()), Error::UnsuitableRelationship);
		refused(
			exchange(Relationships { authentication: true, ..agreeing.relationships }),
			Error::UnsuitableRelationship,
		);
		refused(vec![method(7), method(7)], Error::DuplicateKey);
	});
}

#[test]
fn takes_keys_for_key_agreement() {
	run(|| {
		let agreement = Relationships { key_agreement: true, ..Default::default() };
		assert_ok!(create(vec![NewMethod { key: PublicKey::X25519([7; 32]), relationships: agreement }]));
	});
}

#[test]
fn refuses_without_the_deposit() {
	run(|| {
		let poor = AccountId::new([8; 32]);
		assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(ALICE), poor.clone(), BASE_DEPOSIT));
		assert_noop!(
			Did::create(RuntimeOrigin::signed(poor), Kind::Agent, Default::default()),
			TokenError::FundsUnavailable
		);
	});
}

#[test]
fn is_for_signed_origins_only() {
	run(|| {
		assert_noop!(Did::create(RuntimeOrigin::root(), Kind::Agent, Default::default()), BadOrigin);
		assert_noop!(Did::create(RuntimeOrigin::none(), Kind::Agent, Default::default()), BadOrigin);
	});
}
