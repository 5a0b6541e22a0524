//! Reads.

use crate::{AlsoKnownAs, Config, Dids, DocumentOf, Entry, Methods, Pallet, Record, Services, Tombstone};
use alloc::vec::Vec;
use artel_primitives::did::{Document, Status};

impl<T: Config> Pallet<T> {
	/// What the chain knows of the DID that is `account`; `None` where there has never been one.
	pub fn resolve(account: T::AccountId) -> Option<DocumentOf<T>> {
		Some(match Dids::<T>::get(&account)? {
			Entry::Live(Record { kind, suspended, controllers, version, created, updated, .. }) => Document {
				kind,
				status: if suspended { Status::Suspended } else { Status::Active },
				controllers: controllers.into_inner(),
				methods: Methods::<T>::get(&account).into_inner(),
				services: Services::<T>::get(&account).into_inner(),
				also_known_as: AlsoKnownAs::<T>::get(&account).into_inner(),
				version,
				created,
				updated,
				account,
			},
			Entry::Deactivated(Tombstone { kind, version, created, deactivated }) => Document {
				kind,
				status: Status::Deactivated,
				controllers: Vec::new(),
				methods: Vec::new(),
				services: Vec::new(),
				also_known_as: Vec::new(),
				version,
				created,
				updated: deactivated,
				account,
			},
		})
	}
}
