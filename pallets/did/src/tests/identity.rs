//! What other pallets are told of a DID.

use crate::mock::*;
use artel_primitives::did::{Identity, Kind, Status};
use frame::testing_prelude::*;

/// Only the beginning of what is stored is decoded to answer this; it has to say what the whole does.
#[test]
fn the_beginning_of_a_record_tells_what_the_whole_does() {
	run(|| {
		let signed = || RuntimeOrigin::signed(ALICE);
		for kind in [Kind::Machine, Kind::Agent, Kind::Person, Kind::Organisation] {
			let did = Did::next_account(ALICE).unwrap();
			assert_ok!(Did::create(signed(), kind, Default::default()));
			let told = || {
				let whole = Did::resolve(did.clone()).unwrap();
				assert_eq!(<Did as Identity<_, u64>>::kind(&did), Some(whole.kind));
				assert_eq!(<Did as Identity<_, u64>>::status(&did), Some(whole.status));
				assert_eq!(<Did as Identity<_, u64>>::controllers(&did), whole.controllers);
				assert_eq!(<Did as Identity<_, u64>>::is_active(&did), whole.status == Status::Active);
				(whole.kind, whole.status, whole.controllers)
			};
			assert_eq!(told(), (kind, Status::Active, vec![ALICE]));
			assert_ok!(Did::add_controller(signed(), did.clone(), BOB));
			assert_ok!(Did::suspend(signed(), did.clone()));
			assert_eq!(told(), (kind, Status::Suspended, vec![ALICE, BOB]));
			assert_ok!(Did::resume(signed(), did.clone()));
			assert_eq!(told(), (kind, Status::Active, vec![ALICE, BOB]));
			assert_ok!(Did::deactivate(signed(), did.clone(), None));
			assert_eq!(told(), (kind, Status::Deactivated, vec![]));
		}
		assert_eq!(<Did as Identity<_, u64>>::status(&ALICE), None);
		assert_eq!(<Did as Identity<_, u64>>::controllers(&ALICE), vec![]);
	});
}
