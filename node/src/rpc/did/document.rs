//! DID documents as JSON. The method is specified in `docs/did.md`.

use artel_primitives::{
	AccountId, BlockNumber,
	did::{Document, Kind, PublicKey, Relationship, Service, Status, VerificationMethod},
};
use artel_runtime::configs::SS58_PREFIX;
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};
use sp_core::crypto::{Ss58AddressFormat, Ss58Codec};
use std::{fmt, str::FromStr};

/// The JSON-LD contexts that define the names in a document.
const CONTEXTS: [&str; 2] = ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"];

/// `did:artel:<SS58 address>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier(pub AccountId);

/// Why a DID has no document (DID Core section 7.1.2, and `methodNotSupported` of the DID specification registries).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unresolvable {
	/// It does not conform to the syntax of DIDs, or to that of this method.
	InvalidDid,
	/// There has never been such a DID.
	NotFound,
	/// It is a DID of another method.
	MethodNotSupported,
}

impl fmt::Display for Identifier {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		write!(f, "did:artel:{}", self.0.to_ss58check_with_version(Ss58AddressFormat::custom(SS58_PREFIX)))
	}
}

impl FromStr for Identifier {
	type Err = Unresolvable;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		let rest = text.strip_prefix("did:").ok_or(Unresolvable::InvalidDid)?;
		let (method, id) = rest.split_once(':').ok_or(Unresolvable::InvalidDid)?;
		let is_method_char = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
		if method.is_empty() || !method.chars().all(is_method_char) || !is_method_specific_id(id) {
			return Err(Unresolvable::InvalidDid);
		}
		if method != "artel" {
			return Err(Unresolvable::MethodNotSupported);
		}
		// Only the prefix of this chain: an account has one identifier.
		match AccountId::from_ss58check_with_version(id) {
			Ok((account, format)) if format == Ss58AddressFormat::custom(SS58_PREFIX) => Ok(Self(account)),
			_ => Err(Unresolvable::InvalidDid),
		}
	}
}

/// The rule `method-specific-id` of DID Core section 3.1, without percent-encoding checks beyond the characters.
fn is_method_specific_id(id: &str) -> bool {
	let is_id_char = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '%' | ':');
	!id.is_empty() && !id.ends_with(':') && id.chars().all(is_id_char)
}

/// The result for a DID without a document.
pub fn unresolved(reason: Unresolvable) -> Value {
	let error = match reason {
		Unresolvable::InvalidDid => "invalidDid",
		Unresolvable::NotFound => "notFound",
		Unresolvable::MethodNotSupported => "methodNotSupported",
	};
	json!({ "didDocument": null, "didResolutionMetadata": { "error": error }, "didDocumentMetadata": {} })
}

/// When a document was made and changed last, as far as the node knows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Times {
	pub created: Option<DateTime<Utc>>,
	pub updated: Option<DateTime<Utc>>,
}

/// The result for a DID that the chain knows.
pub fn resolved(found: &Document<AccountId, BlockNumber>, times: Times) -> Value {
	let mut metadata = Map::new();
	for (name, time) in [("created", times.created), ("updated", times.updated)] {
		if let Some(time) = time {
			// DID Core section 7.1.3: XML datetime in UTC, without fractions of a second.
			metadata.insert(name.into(), json!(time.to_rfc3339_opts(SecondsFormat::Secs, true)));
		}
	}
	metadata.insert("deactivated".into(), json!(found.status == Status::Deactivated));
	metadata.insert("versionId".into(), json!(found.updated.to_string()));
	// Not of DID Core; here and not in the document, whose contexts do not define them.
	metadata.insert("kind".into(), json!(kind(found.kind)));
	if found.status == Status::Suspended {
		metadata.insert("suspended".into(), json!(true));
	}
	json!({ "didDocument": document(found), "didResolutionMetadata": {}, "didDocumentMetadata": metadata })
}

fn document(found: &Document<AccountId, BlockNumber>) -> Value {
	let did = Identifier(found.account.clone()).to_string();
	let mut document = Map::new();
	document.insert("@context".into(), json!(CONTEXTS));
	document.insert("id".into(), json!(did));
	if found.status == Status::Deactivated {
		return Value::Object(document);
	}

	let controllers: Vec<_> = found.controllers.iter().map(|account| Identifier(account.clone()).to_string()).collect();
	document.insert("controller".into(), json!(controllers));
	if !found.also_known_as.is_empty() {
		// The pallet takes ASCII only, so nothing is lost.
		let aliases: Vec<_> = found.also_known_as.iter().map(|alias| String::from_utf8_lossy(alias)).collect();
		document.insert("alsoKnownAs".into(), json!(aliases));
	}
	let live: Vec<_> = found.methods.iter().filter(|method| method.revoked.is_none()).collect();
	let methods: Vec<_> = live.iter().map(|method| verification_method(&did, method)).collect();
	document.insert("verificationMethod".into(), json!(methods));
	for (name, relationship) in RELATIONSHIPS {
		let meant = live.iter().filter(|method| method.relationships.contains(relationship));
		let ids: Vec<_> = meant.map(|method| method_id(&did, method)).collect();
		if !ids.is_empty() {
			document.insert(name.into(), json!(ids));
		}
	}
	if !found.services.is_empty() {
		let services: Vec<_> = found.services.iter().map(|entry| service(&did, entry)).collect();
		document.insert("service".into(), json!(services));
	}
	Value::Object(document)
}

const RELATIONSHIPS: [(&str, Relationship); 5] = [
	("authentication", Relationship::Authentication),
	("assertionMethod", Relationship::AssertionMethod),
	("keyAgreement", Relationship::KeyAgreement),
	("capabilityInvocation", Relationship::CapabilityInvocation),
	("capabilityDelegation", Relationship::CapabilityDelegation),
];

fn kind(kind: Kind) -> &'static str {
	match kind {
		Kind::Machine => "machine",
		Kind::Agent => "agent",
		Kind::Person => "person",
		Kind::Organisation => "organisation",
	}
}

fn method_id(did: &str, method: &VerificationMethod<BlockNumber>) -> String {
	format!("{did}#key-{}", method.id)
}

fn verification_method(did: &str, method: &VerificationMethod<BlockNumber>) -> Value {
	json!({
		"id": method_id(did, method),
		"type": "Multikey",
		"controller": did,
		"publicKeyMultibase": multibase(&method.key),
	})
}

fn service(did: &str, service: &Service) -> Value {
	// The pallet takes ASCII only, so nothing is lost.
	json!({
		"id": format!("{did}#{}", String::from_utf8_lossy(&service.id)),
		"type": String::from_utf8_lossy(&service.service_type),
		"serviceEndpoint": String::from_utf8_lossy(&service.endpoint),
	})
}

/// The key as [Multikey](https://www.w3.org/TR/cid-1.0/#Multikey): multibase base58-btc (`z`) of the multicodec of its
/// type, as unsigned varint, and its bytes.
fn multibase(key: &PublicKey) -> String {
	let (multicodec, bytes): ([u8; 2], &[u8]) = match key {
		PublicKey::Ed25519(bytes) => ([0xed, 0x01], bytes),
		PublicKey::Sr25519(bytes) => ([0xef, 0x01], bytes),
		PublicKey::EcdsaSecp256k1(bytes) => ([0xe7, 0x01], bytes),
		PublicKey::EcdsaP256(bytes) => ([0x80, 0x24], bytes),
		PublicKey::X25519(bytes) => ([0xec, 0x01], bytes),
	};
	format!("z{}", bs58::encode([multicodec.as_slice(), bytes].concat()).into_string())
}

#[cfg(test)]
mod tests {
	use super::*;
	use artel_primitives::did::Relationships;

	fn account(seed: u8) -> AccountId {
		AccountId::new([seed; 32])
	}

	fn found() -> Document<AccountId, BlockNumber> {
		let method =
			|id, key, relationships, revoked| VerificationMethod { id, key, relationships, activated: 3, revoked };
		let authentication = Relationships { authentication: true, ..Default::default() };
		let all = Relationships { capability_invocation: true, assertion_method: true, ..authentication };
		Document {
			account: account(1),
			kind: Kind::Machine,
			status: Status::Active,
			controllers: vec![account(2)],
			methods: vec![
				method(0, PublicKey::Ed25519([5; 32]), authentication, None),
				method(1, PublicKey::Sr25519([6; 32]), authentication, Some(7)),
				method(2, PublicKey::EcdsaSecp256k1([2; 33]), all, None),
			],
			services: vec![Service {
				id: b"inference".to_vec().try_into().unwrap(),
				service_type: b"InferenceApi".to_vec().try_into().unwrap(),
				endpoint: b"https://gpu.example".to_vec().try_into().unwrap(),
			}],
			also_known_as: vec![b"did:web:gpu.example".to_vec().try_into().unwrap()],
			version: 4,
			created: 3,
			updated: 9,
		}
	}

	#[test]
	fn a_document_has_the_live_keys_under_their_relationships() {
		let time = |seconds| DateTime::from_timestamp(seconds, 999_000_000);
		let result = resolved(&found(), Times { created: time(1_800_000_000), updated: time(1_800_000_012) });
		let did = Identifier(account(1)).to_string();
		let document = &result["didDocument"];
		assert_eq!(document["id"], json!(did));
		assert_eq!(document["@context"], json!(CONTEXTS));
		assert_eq!(document["controller"], json!([Identifier(account(2)).to_string()]));
		let ids: Vec<_> = document["verificationMethod"].as_array().unwrap().iter().map(|m| m["id"].clone()).collect();
		let (first, third) = (json!(format!("{did}#key-0")), json!(format!("{did}#key-2")));
		assert_eq!(ids, [first.clone(), third.clone()], "the revoked key is not in it");
		assert_eq!(document["authentication"], json!([first, third]));
		assert_eq!(document["assertionMethod"], json!([third]));
		assert_eq!(document["capabilityInvocation"], json!([third]));
		assert!(document.get("keyAgreement").is_none());
		assert_eq!(document["alsoKnownAs"], json!(["did:web:gpu.example"]));
		assert_eq!(
			document["service"],
			json!([{
				"id": format!("{did}#inference"),
				"type": "InferenceApi",
				"serviceEndpoint": "https://gpu.example",
			}])
		);
		assert_eq!(
			result["didDocumentMetadata"],
			json!({
				"created": "2027-01-15T08:00:00Z",
				"updated": "2027-01-15T08:00:12Z",
				"deactivated": false,
				"versionId": "9",
				"kind": "machine",
			})
		);
		assert_eq!(result["didResolutionMetadata"], json!({}));
	}

	#[test]
	fn a_deactivated_did_has_a_document_with_nothing_but_its_name() {
		let result = resolved(&Document { status: Status::Deactivated, ..found() }, Times::default());
		assert_eq!(result["didDocument"], json!({ "@context": CONTEXTS, "id": Identifier(account(1)).to_string() }));
		assert_eq!(result["didDocumentMetadata"]["deactivated"], json!(true));
	}

	#[test]
	fn a_suspended_did_says_so_beside_its_document() {
		let result = resolved(&Document { status: Status::Suspended, ..found() }, Times::default());
		assert_eq!(result["didDocumentMetadata"]["suspended"], json!(true));
		assert_eq!(result["didDocumentMetadata"]["deactivated"], json!(false));
		assert_eq!(result["didDocument"], resolved(&found(), Times::default())["didDocument"]);
	}

	/// The Ed25519 vector is from the did:key specification (test vectors, Ed25519).
	#[test]
	fn keys_are_multikeys() {
		let hex = "0x2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6";
		let bytes = sp_core::bytes::from_hex(hex).unwrap().try_into().unwrap();
		assert_eq!(multibase(&PublicKey::Ed25519(bytes)), "z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK");
		assert!(multibase(&PublicKey::EcdsaSecp256k1([2; 33])).starts_with("zQ3s"));
		assert!(multibase(&PublicKey::Sr25519([6; 32])).starts_with("z6Q"));
		// The prefixes that the did:key specification names for these two.
		assert!(multibase(&PublicKey::EcdsaP256([2; 33])).starts_with("zDn"));
		assert!(multibase(&PublicKey::X25519([6; 32])).starts_with("z6LS"));
	}

	#[test]
	fn an_identifier_reads_back_as_itself() {
		let did = Identifier(account(9));
		assert_eq!(did.to_string().parse(), Ok(did));
	}

	#[test]
	fn what_is_no_identifier_is_told_apart() {
		let other_chain = format!("did:artel:{}", account(1).to_ss58check_with_version(Ss58AddressFormat::custom(42)));
		for bad in [
			"",
			"did",
			"did:artel",
			"did:artel:",
			"did::x",
			"did:Artel:5F",
			"DID:artel:5F",
			"did:artel:not an address",
			"did:artel:5F",
			&other_chain,
			"did:key:a/b",
			"did:key:a:",
		] {
			assert_eq!(bad.parse::<Identifier>(), Err(Unresolvable::InvalidDid), "{bad}");
		}
		for other in ["did:key:z6Mkh", "did:web:example.com", "did:web:example.com:users:a"] {
			assert_eq!(other.parse::<Identifier>(), Err(Unresolvable::MethodNotSupported), "{other}");
		}
	}

	#[test]
	fn errors_stand_in_the_resolution_metadata() {
		for (reason, error) in [
			(Unresolvable::InvalidDid, "invalidDid"),
			(Unresolvable::NotFound, "notFound"),
			(Unresolvable::MethodNotSupported, "methodNotSupported"),
		] {
			assert_eq!(
				unresolved(reason),
				json!({ "didDocument": null, "didResolutionMetadata": { "error": error }, "didDocumentMetadata": {} })
			);
		}
	}
}
