//! Adding and removing services, and other identifiers.

use crate::{mock::*, *};
use artel_primitives::did::Service;
use frame::testing_prelude::*;

fn add(who: AccountId, did: &AccountId, service: Service) -> DispatchResult {
	Did::add_service(RuntimeOrigin::signed(who), did.clone(), service)
}

fn remove(who: AccountId, did: &AccountId, id: &str) -> DispatchResult {
	Did::remove_service(RuntimeOrigin::signed(who), did.clone(), service(id).id)
}

#[test]
fn a_service_comes_and_goes() {
	run(|| {
		let did = created(&[]);
		System::set_block_number(2);
		assert_ok!(add(ALICE, &did, service("a")));
		assert_ok!(add(ALICE, &did, service("b")));
		assert_eq!(Did::document(did.clone()).unwrap().services, vec![service("a"), service("b")]);
		System::set_block_number(3);
		assert_ok!(remove(ALICE, &did, "a"));
		let document = Did::document(did.clone()).unwrap();
		assert_eq!(document.services, vec![service("b")]);
		assert_eq!((document.version, document.updated), (4, 3));
		assert_ok!(remove(ALICE, &did, "b"));
		assert!(!Services::<Test>::contains_key(&did));
		assert_eq!(
			events()[1..],
			[
				Event::ServiceAdded { did: did.clone(), service: service("a") },
				Event::ServiceAdded { did: did.clone(), service: service("b") },
				Event::ServiceRemoved { did: did.clone(), id: service("a").id },
				Event::ServiceRemoved { did, id: service("b").id },
			]
		);
	});
}

#[test]
fn each_part_of_a_service_is_checked() {
	run(|| {
		let did = created(&[]);
		let refused = |service, error: Error<Test>| {
			assert_noop!(add(ALICE, &did, service), error);
		};
		refused(Service { id: Default::default(), ..service("a") }, Error::InvalidServiceId);
		refused(service("key-0"), Error::InvalidServiceId);
		refused(Service { service_type: Default::default(), ..service("a") }, Error::InvalidServiceType);
		refused(Service { endpoint: Default::default(), ..service("a") }, Error::InvalidServiceEndpoint);
	});
}

#[test]
fn an_identifier_stands_once_and_must_exist() {
	run(|| {
		let did = created(&[]);
		assert_ok!(add(ALICE, &did, service("a")));
		assert_noop!(add(ALICE, &did, service("a")), Error::<Test>::DuplicateService);
		assert_noop!(remove(ALICE, &did, "b"), Error::<Test>::ServiceNotFound);
	});
}

#[test]
fn there_is_a_limit() {
	run(|| {
		let did = created(&[]);
		for id in ["a", "b", "c"] {
			assert_ok!(add(ALICE, &did, service(id)));
		}
		assert_noop!(add(ALICE, &did, service("d")), Error::<Test>::TooManyServices);
	});
}

#[test]
fn only_controllers_and_the_did_itself_change_services() {
	run(|| {
		let did = created(&[]);
		assert_noop!(add(BOB, &did, service("a")), Error::<Test>::NotController);
		assert_ok!(add(ALICE, &did, service("a")));
		assert_noop!(remove(BOB, &did, "a"), Error::<Test>::NotController);
		assert_ok!(remove(did.clone(), &did, "a"));
	});
}

fn aliases(uris: &[&str]) -> AliasesOf<Test> {
	let uris: Vec<_> = uris.iter().map(|uri| uri.as_bytes().to_vec().try_into().unwrap()).collect();
	uris.try_into().unwrap()
}

#[test]
fn other_identifiers_are_replaced_together() {
	run(|| {
		let did = created(&[]);
		let set = |who, uris: &[&str]| Did::set_also_known_as(RuntimeOrigin::signed(who), did.clone(), aliases(uris));
		let without = held(&ALICE);
		assert_ok!(set(ALICE, &["did:web:a.example", "https://a.example"]));
		assert_eq!(
			Did::document(did.clone()).unwrap().also_known_as,
			aliases(&["did:web:a.example", "https://a.example"]).into_inner()
		);
		// Each with one byte for its length.
		assert_eq!(held(&ALICE), without + BYTE_DEPOSIT * (17 + 17 + 2));
		assert_ok!(set(ALICE, &["x:y"]));
		assert_eq!(held(&ALICE), without + BYTE_DEPOSIT * 4);
		assert_noop!(set(BOB, &[]), Error::<Test>::NotController);
		assert_noop!(set(ALICE, &["x:y", "nowhere"]), Error::<Test>::InvalidAlias);
		assert_noop!(set(ALICE, &["x:y", "x:y"]), Error::<Test>::DuplicateAlias);
		assert_ok!(set(did.clone(), &[]));
		assert_eq!(held(&ALICE), without);
		assert!(!AlsoKnownAs::<Test>::contains_key(&did));
		assert_eq!(events().last(), Some(&Event::AlsoKnownAsSet { did: did.clone(), aliases: vec![] }));
		assert_ok!(set(ALICE, &["x:y"]));
		assert_ok!(Did::deactivate(RuntimeOrigin::signed(ALICE), did.clone(), None));
		assert_noop!(set(ALICE, &[]), Error::<Test>::Deactivated);
	});
}
