//! Schemas, accreditations, delegations, status lists, and credentials that were anchored.

use super::accounts::{ACCREDITORS, DELEGATES, ISSUER, did, plain_did, prepaid};
use crate::{
	Anchors, Config, DelegationId, MAX_URI_BYTES, NewCredential, NextDelegation, NextList, Pallet, Policy, Purpose, Uri,
};
use alloc::{vec, vec::Vec};
use artel_primitives::credentials::{CredentialId, SchemaId};
use frame::benchmarking::prelude::*;

pub(super) fn uri() -> Uri {
	let mut uri = b"x:".to_vec();
	uri.resize(MAX_URI_BYTES as usize, b'y');
	uri.try_into().unwrap()
}

pub(super) fn schema_of<T: Config>(author: &T::AccountId, policy: Policy) -> SchemaId {
	Pallet::<T>::do_register_schema(author.clone(), 1, uri(), H256([7; 32]), policy).unwrap();
	Pallet::<T>::schema_id(author, 1, &uri(), H256([7; 32]), policy)
}

/// An issuer with one key that prepaid, and its schema. Where that wants it, the authority itself accredited the issuer.
pub(super) fn common_issuer<T: Config>(policy: Policy) -> (T::AccountId, SchemaId) {
	let issuer = plain_did::<T>(ISSUER);
	let schema = schema_of::<T>(&issuer, policy);
	if policy == Policy::AccreditedOnly {
		accredit_below::<T>(schema, &issuer, 1);
	}
	prepaid::<T>(&issuer);
	(issuer, schema)
}

/// Accredits `issuer`, `count` accreditations below the authority.
pub(super) fn accredit_below<T: Config>(schema: SchemaId, issuer: &T::AccountId, count: u32) {
	let mut accreditor = None;
	for number in 1..count {
		let next = did::<T>(ACCREDITORS + number);
		Pallet::<T>::do_accredit(accreditor, schema, next.clone(), true, None).unwrap();
		accreditor = Some(next);
	}
	if count > 0 {
		Pallet::<T>::do_accredit(accreditor, schema, issuer.clone(), true, None).unwrap();
	}
	let now = frame_system::Pallet::<T>::block_number();
	assert_eq!(Pallet::<T>::accredited(&schema, issuer, now).unwrap_or_default(), count);
}

/// The issuer, and below it `count` delegates, each of the one before.
pub(super) fn delegates<T: Config>(
	schema: SchemaId,
	issuer: &T::AccountId,
	count: u32,
) -> (Vec<T::AccountId>, Option<DelegationId>) {
	let mut line = vec![issuer.clone()];
	let mut under = None;
	for number in 1..=count {
		let (from, to) = (line.last().unwrap().clone(), did::<T>(DELEGATES + number));
		let expires = BlockNumberFor::<T>::max_value();
		Pallet::<T>::do_delegate(from, schema, to.clone(), u32::MAX, expires, under).unwrap();
		line.push(to);
		under = Some(NextDelegation::<T>::get() - 1);
	}
	(line, under)
}

pub(super) fn new<T: Config>(number: u64, claims_root: H256) -> NewCredential<T::AccountId> {
	let subject = account("subject", number as u32, 0);
	NewCredential { subject, claims_root, valid_from: 0, valid_until: Some(u64::MAX - number) }
}

/// Anchors a credential below `count` delegations, and gives who is in line and its identifier.
pub(super) fn anchored<T: Config>(count: u32) -> (Vec<T::AccountId>, CredentialId) {
	let issuer = did::<T>(ISSUER);
	let schema = schema_of::<T>(&issuer, Policy::Open);
	let (line, under) = delegates::<T>(schema, &issuer, count);
	let who = line.last().unwrap().clone();
	Pallet::<T>::do_issue(who, schema, vec![new::<T>(0, H256::zero())], under).unwrap();
	let id = Anchors::<T>::iter_keys().next().unwrap();
	(line, id)
}

/// A list of `owner`'s in which those entries are set.
pub(super) fn list_of<T: Config>(owner: &T::AccountId, set: &[u32]) -> u64 {
	Pallet::<T>::do_create_list(owner.clone(), Purpose::Revocation).unwrap();
	let list = NextList::<T>::get() - 1;
	if !set.is_empty() {
		Pallet::<T>::do_set_status(owner.clone(), list, set.to_vec().try_into().unwrap(), true).unwrap();
	}
	list
}
