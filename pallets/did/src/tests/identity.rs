//! What other pallets are told of a DID.

use crate::{Dids, Entry, mock::*};
use artel_primitives::did::{Identity, Kind};
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
				let whole = match Dids::<Test>::get(&did).unwrap() {
					Entry::Live(record) => (record.kind, !record.suspended),
					Entry::Deactivated(tombstone) => (tombstone.kind, false),
				};
				let kind = <Did as Identity<_, u64>>::kind(&did).unwrap();
				assert_eq!((kind, <Did as Identity<_, u64>>::is_active(&did)), whole);
				whole
			};
			assert_eq!(told(), (kind, true));
			assert_ok!(Did::suspend(signed(), did.clone()));
			assert_eq!(told(), (kind, false));
			assert_ok!(Did::resume(signed(), did.clone()));
			assert_eq!(told(), (kind, true));
			assert_ok!(Did::deactivate(signed(), did.clone(), None));
			assert_eq!(told(), (kind, false));
		}
	});
}
