//! Claims and credentials of the greatest size, ready to be presented.

use super::{
	accounts::{ISSUER, ISSUERS, SUBJECT, did, plain_did},
	issuing::{accredit_below, list_of, new, schema_of},
};
use crate::{
	Anchors, Config, Credential, CredentialOf, Disclosure, Disclosures, HolderProof, HolderProofOf, MAX_DEPTH,
	NewCredential, Pallet, Policy, Source, SourceOf, StatusChunks, StatusEntry,
	claims::{self, tree},
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	credentials::{
		BenchmarkCredentials, Claim, Comparison, Condition, CredentialId, MAX_CHOICES, MAX_CLAIM_NAME_BYTES,
		MAX_CLAIM_TEXT_BYTES, MAX_CONDITIONS, MAX_DISCLOSURES, Predicate, SchemaId, Value,
	},
	did::BenchmarkIdentities,
};
use frame::benchmarking::prelude::*;

/// A claim of the greatest length, also once it is escaped.
pub(super) fn claim(number: u32) -> Claim {
	let mut name = vec![1; MAX_CLAIM_NAME_BYTES as usize];
	*name.last_mut().unwrap() = b'0' + number as u8;
	Claim { name: name.try_into().unwrap(), value: text_of(MAX_CLAIM_TEXT_BYTES) }
}

/// The same, but for the last one, which is as markets ask for it.
fn asked_claim(number: u32) -> Claim {
	let claim = claim(number);
	let value = if number == MAX_DISCLOSURES - 1 { text_of(ASKED_TEXT_BYTES) } else { claim.value };
	Claim { value, ..claim }
}

/// The longest text with which the longest name and all choices of it fit into what offers ask for
/// ([`MAX_REQUIREMENT_BYTES`](artel_primitives::rental::MAX_REQUIREMENT_BYTES)).
const ASKED_TEXT_BYTES: u32 = 4;

fn text_of(bytes: u32) -> Value {
	Value::Text(vec![1; bytes as usize].try_into().unwrap())
}

/// A claim as they commonly are.
fn common_claim(number: u32) -> Claim {
	let name = [b"gpu of slot ".as_slice(), &[b'a' + number as u8]].concat();
	Claim { name: name.try_into().unwrap(), value: Value::Text(b"H100 80 GB".to_vec().try_into().unwrap()) }
}

/// `count` claims out of the greatest tree, and its root.
pub(super) fn disclosures(count: u32) -> (Disclosures, H256) {
	shown_of(64, count, claim)
}

/// Four claims of sixteen, and the root of their tree.
pub(super) fn common_disclosures() -> (Disclosures, H256) {
	shown_of(16, 4, common_claim)
}

/// The first `count` of `all` claims, and the root of the tree of all.
fn shown_of(all: u32, count: u32, claim: fn(u32) -> Claim) -> (Disclosures, H256) {
	let leaves: Vec<_> = (0..all).map(|number| claims::leaf(&[9; 16], &claim(number)).unwrap()).collect();
	let levels = tree::levels(&leaves);
	let shown: Vec<_> = (0..count)
		.map(|index| Disclosure {
			claim: claim(index),
			salt: [9; 16],
			index,
			path: tree::path(&levels, index as usize).try_into().unwrap(),
		})
		.collect();
	(shown.try_into().unwrap(), tree::root(&levels))
}

/// The longest predicate, which such claims satisfy.
pub(super) fn predicate() -> Predicate {
	predicate_on(claim(MAX_DISCLOSURES - 1), MAX_CLAIM_TEXT_BYTES)
}

/// A predicate on the last claim, a text of so many bytes. Each condition looks at all claims for it, and at all choices for
/// the last, and each of those differs from it in the last byte.
fn predicate_on(Claim { name, value }: Claim, bytes: u32) -> Predicate {
	let choice = |number: u8| {
		let mut text = vec![1; bytes as usize];
		*text.last_mut().unwrap() += number;
		Value::Text(text.try_into().unwrap())
	};
	let mut choices: Vec<_> = (1..MAX_CHOICES as u8).map(choice).collect();
	choices.push(value);
	let condition = Condition { claim: name, comparison: Comparison::OneOf(choices.try_into().unwrap()) };
	vec![condition; MAX_CONDITIONS as usize].try_into().unwrap()
}

/// What two common claims satisfy.
fn common_predicate() -> Predicate {
	let condition = |number| {
		let Claim { name, value } = common_claim(number);
		Condition { claim: name, comparison: Comparison::Equals(value) }
	};
	vec![condition(0), condition(1)].try_into().unwrap()
}

/// Signed ones of as many issuers, pointing to a status list each.
impl<T: Config> BenchmarkCredentials<T::AccountId> for Pallet<T> {
	fn show(account: &T::AccountId, count: u32) -> Vec<(SchemaId, Predicate)> {
		let show_one = |number| {
			let issuer = did::<T>(ISSUERS + number);
			let shown = shown_of(64, MAX_DISCLOSURES, asked_claim);
			let predicate = predicate_on(asked_claim(MAX_DISCLOSURES - 1), ASKED_TEXT_BYTES);
			let credential = show_of::<T>(ISSUERS + number, issuer, account, MAX_DEPTH, shown);
			without_chunk::<T>(&credential);
			(credential.schema, predicate)
		};
		(0..count).map(show_one).collect()
	}

	fn show_common(account: &T::AccountId, count: u32) -> Vec<(SchemaId, Predicate)> {
		let show_one = |number| {
			let issuer = plain_did::<T>(ISSUERS + number);
			let credential = show_of::<T>(ISSUERS + number, issuer, account, 1, common_disclosures());
			(credential.schema, common_predicate())
		};
		(0..count).map(show_one).collect()
	}
}

/// Lets `subject` show a credential of the issuer with that seed, so many accreditations below the authority.
fn show_of<T: Config>(
	seed: u32,
	issuer: T::AccountId,
	subject: &T::AccountId,
	accreditations: u32,
	(shown, root): (Disclosures, H256),
) -> CredentialOf<T> {
	let (credential, source) = presentable_of::<T>(seed, issuer, subject.clone(), accreditations, root);
	Pallet::<T>::do_present(subject.clone(), source, shown, None, until::<T>()).unwrap();
	credential
}

/// Clears the bit that is set in the list of a credential, so that no chunk of it is stored. Then the list has to be looked for,
/// too.
pub(super) fn without_chunk<T: Config>(credential: &CredentialOf<T>) {
	let list = credential.status.unwrap().list;
	Pallet::<T>::do_set_status(credential.issuer.clone(), list, vec![0].try_into().unwrap(), false).unwrap();
	assert!(StatusChunks::<T>::iter_prefix(list).next().is_none());
}

/// The subject's consent that `sender` presents.
pub(super) fn consent<T: Config>(id: CredentialId, shown: &Disclosures, sender: &T::AccountId) -> HolderProofOf<T> {
	let expires = BlockNumberFor::<T>::max_value();
	let message = Pallet::<T>::message_of_presenting(id, shown, sender, 0, expires, until::<T>());
	HolderProof { nonce: 0, expires, proof: T::Identities::sign(SUBJECT, &message) }
}

pub(super) fn until<T: Config>() -> BlockNumberFor<T> {
	frame_system::Pallet::<T>::block_number() + T::MaxPresentationLifetime::get()
}

/// An anchored credential of an issuer as far below the authority as may be; its subject and schema.
pub(super) fn presentable<T: Config>(claims_root: H256, accreditations: u32) -> (T::AccountId, SchemaId, CredentialId) {
	let (issuer, subject) = (did::<T>(ISSUER), did::<T>(SUBJECT));
	let policy = if accreditations > 0 { Policy::AccreditedOnly } else { Policy::Open };
	let schema = schema_of::<T>(&issuer, policy);
	accredit_below::<T>(schema, &issuer, accreditations);
	let news = vec![NewCredential { subject: subject.clone(), ..new::<T>(0, claims_root) }];
	Pallet::<T>::do_issue(issuer, schema, news, None).unwrap();
	(subject, schema, Anchors::<T>::iter_keys().next().unwrap())
}

/// The same signed, pointing to a list of which some chunk is stored.
pub(super) fn presentable_signed<T: Config>(claims_root: H256) -> (CredentialOf<T>, SourceOf<T>) {
	presentable_of::<T>(ISSUER, did::<T>(ISSUER), did::<T>(SUBJECT), MAX_DEPTH, claims_root)
}

/// A signed credential of the issuer with that seed, which is so many accreditations below the authority.
pub(super) fn presentable_of<T: Config>(
	seed: u32,
	issuer: T::AccountId,
	subject: T::AccountId,
	accreditations: u32,
	claims_root: H256,
) -> (CredentialOf<T>, SourceOf<T>) {
	let schema = schema_of::<T>(&issuer, Policy::AccreditedOnly);
	accredit_below::<T>(schema, &issuer, accreditations);
	let list = list_of::<T>(&issuer, &[0]);
	let credential = Credential {
		issuer,
		subject,
		schema,
		claims_root,
		issued: frame_system::Pallet::<T>::block_number(),
		valid_from: 0,
		valid_until: Some(u64::MAX),
		status: Some(StatusEntry { list, index: 1 }),
	};
	let proof = T::Identities::sign(seed, &Pallet::<T>::message_of(&credential));
	(credential.clone(), Source::Signed { credential, proof })
}
