//! What a decentralised identifier (DID) of Artel is made of.
//!
//! The vocabulary is that of [W3C Decentralized Identifiers 1.0](https://www.w3.org/TR/did-core/) (DID Core).

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

mod identity;
mod signature;

#[cfg(feature = "runtime-benchmarks")]
pub use identity::BenchmarkIdentities;
pub use identity::{Identity, InvalidProof};
pub use signature::{Proof, Scheme, Signature};

use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{ConstU32, bounded::BoundedVec};

/// Longest service identifier, in bytes.
pub const MAX_SERVICE_ID_BYTES: u32 = 32;
/// Longest service type, in bytes.
pub const MAX_SERVICE_TYPE_BYTES: u32 = 64;
/// Longest service endpoint, in bytes.
pub const MAX_SERVICE_ENDPOINT_BYTES: u32 = 256;
/// Longest other identifier of a subject (`alsoKnownAs`), in bytes.
pub const MAX_ALIAS_BYTES: u32 = 256;

/// What stands behind a DID.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Kind {
	/// A device that computes, senses or acts.
	#[codec(index = 0)]
	Machine,
	/// A program that decides by itself, such as an AI model with tools.
	#[codec(index = 1)]
	Agent,
	/// A human being.
	#[codec(index = 2)]
	Person,
	/// A group with a common will.
	#[codec(index = 3)]
	Organisation,
}

/// Where a DID is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Status {
	/// It can be read, changed and acted through.
	#[codec(index = 0)]
	Active,
	/// It ended, for ever.
	#[codec(index = 1)]
	Deactivated,
	/// Its controller put it to rest: it can be read and changed, but neither it nor its keys act, until it is resumed.
	#[codec(index = 2)]
	Suspended,
}

/// A public key, in the encoding that its signature scheme defines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum PublicKey {
	/// Ed25519 (RFC 8032): compressed Edwards point, 32 bytes.
	#[codec(index = 0)]
	Ed25519([u8; 32]),
	/// Sr25519 (schnorrkel): Ristretto point, 32 bytes.
	#[codec(index = 1)]
	Sr25519([u8; 32]),
	/// ECDSA over secp256k1 (SEC 1): compressed point, 33 bytes.
	#[codec(index = 2)]
	EcdsaSecp256k1([u8; 33]),
	/// ECDSA over P-256 (FIPS 186-5, secp256r1): compressed point, 33 bytes. What secure elements, TPMs and passkeys
	/// have.
	#[codec(index = 3)]
	EcdsaP256([u8; 33]),
	/// X25519 (RFC 7748): u-coordinate, 32 bytes. For key agreement only; it cannot sign.
	#[codec(index = 4)]
	X25519([u8; 32]),
}

impl PublicKey {
	/// Whether the bytes have the form of such a key.
	///
	/// This tells a mistake from a key and no more: whoever lists a point that nobody can sign for locks out nobody
	/// but that method. The all-zero points are refused because they sign for everyone.
	pub fn is_well_formed(&self) -> bool {
		match self {
			Self::Ed25519(bytes) | Self::Sr25519(bytes) | Self::X25519(bytes) => bytes.iter().any(|byte| *byte != 0),
			Self::EcdsaSecp256k1([prefix, x @ ..]) | Self::EcdsaP256([prefix, x @ ..]) => {
				matches!(prefix, 2 | 3) && x.iter().any(|byte| *byte != 0)
			}
		}
	}

	/// Whether such a key may be used for `relationships`: X25519 for key agreement and nothing else, all others for
	/// everything but that.
	pub fn suits(&self, relationships: &Relationships) -> bool {
		match self {
			Self::X25519(_) => *relationships == Relationships { key_agreement: true, ..Relationships::default() },
			_ => !relationships.key_agreement,
		}
	}
}

/// One of the things that a verification method may be used for (DID Core section 5.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Relationship {
	/// Prove to be the DID subject.
	#[codec(index = 0)]
	Authentication,
	/// Sign statements.
	#[codec(index = 1)]
	AssertionMethod,
	/// Agree on a secret.
	#[codec(index = 2)]
	KeyAgreement,
	/// Act on chain for the DID.
	#[codec(index = 3)]
	CapabilityInvocation,
	/// Hand the right to act to others.
	#[codec(index = 4)]
	CapabilityDelegation,
}

/// What a verification method may be used for (DID Core section 5.3).
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct Relationships {
	/// Prove to be the DID subject, for example at a log-in.
	pub authentication: bool,
	/// Sign statements, such as verifiable credentials.
	pub assertion_method: bool,
	/// Agree on a secret. X25519 keys can, and they can do nothing else.
	pub key_agreement: bool,
	/// Act on chain for the DID.
	pub capability_invocation: bool,
	/// Hand the right to act to others.
	pub capability_delegation: bool,
}

impl Relationships {
	/// Whether there is none at all.
	pub fn is_empty(&self) -> bool {
		*self == Self::default()
	}

	/// Whether `relationship` is among them.
	pub fn contains(&self, relationship: Relationship) -> bool {
		match relationship {
			Relationship::Authentication => self.authentication,
			Relationship::AssertionMethod => self.assertion_method,
			Relationship::KeyAgreement => self.key_agreement,
			Relationship::CapabilityInvocation => self.capability_invocation,
			Relationship::CapabilityDelegation => self.capability_delegation,
		}
	}
}

/// A key that is to become a [`VerificationMethod`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct NewMethod {
	/// The key.
	pub key: PublicKey,
	/// What it may be used for.
	pub relationships: Relationships,
}

/// Number of a verification method within its DID; `#key-<number>` is its fragment. Never given twice.
pub type MethodId = u32;

/// A key of a DID, with what it may be used for and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct VerificationMethod<BlockNumber> {
	/// Number within the DID.
	pub id: MethodId,
	/// The key.
	pub key: PublicKey,
	/// What it may be used for.
	pub relationships: Relationships,
	/// The first block at which its signatures count.
	pub activated: BlockNumber,
	/// The first block at which its signatures no longer count.
	pub revoked: Option<BlockNumber>,
}

impl<BlockNumber: PartialOrd> VerificationMethod<BlockNumber> {
	/// Whether its signatures counted at block `at`.
	pub fn is_valid_at(&self, at: &BlockNumber) -> bool {
		self.activated <= *at && self.revoked.as_ref().is_none_or(|revoked| at < revoked)
	}
}

/// Another identifier of a subject, as an absolute URI (DID Core section 5.1.3).
pub type Alias = BoundedVec<u8, ConstU32<MAX_ALIAS_BYTES>>;

/// Why a [`Service`] is not one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidService {
	/// The identifier is not a fragment of letters, digits, `.`, `_` or `-`, or could be taken for a key's.
	Id,
	/// The type is empty or has other than printable ASCII characters.
	Type,
	/// The endpoint is not an absolute URI (RFC 3986) in ASCII.
	Endpoint,
}

/// Fragment by which a service is named within its DID.
pub type ServiceId = BoundedVec<u8, ConstU32<MAX_SERVICE_ID_BYTES>>;

/// A way to reach the DID subject (DID Core section 5.4).
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Service {
	/// Its name within the DID, for example `inference`.
	pub id: ServiceId,
	/// What it is, for example `LinkedDomains`.
	pub service_type: BoundedVec<u8, ConstU32<MAX_SERVICE_TYPE_BYTES>>,
	/// Where it is: an absolute URI.
	pub endpoint: BoundedVec<u8, ConstU32<MAX_SERVICE_ENDPOINT_BYTES>>,
}

impl Service {
	/// Checks the form of each part.
	pub fn validate(&self) -> Result<(), InvalidService> {
		let is_id_byte = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
		if self.id.is_empty() || self.id.starts_with(b"key-") || !self.id.iter().all(is_id_byte) {
			return Err(InvalidService::Id);
		}
		if self.service_type.is_empty() || !self.service_type.iter().all(u8::is_ascii_graphic) {
			return Err(InvalidService::Type);
		}
		if !is_absolute_uri(&self.endpoint) {
			return Err(InvalidService::Endpoint);
		}
		Ok(())
	}
}

/// Whether `bytes` is an absolute URI, such as an [`Alias`] must be: a scheme, a colon and at least one more character, with nothing that RFC 3986 forbids.
pub fn is_absolute_uri(bytes: &[u8]) -> bool {
	let is_uri_byte = |byte: &u8| {
		byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}')
	};
	let mut parts = bytes.splitn(2, |byte| *byte == b':');
	let (Some(scheme), Some(rest)) = (parts.next(), parts.next()) else { return false };
	scheme.first().is_some_and(u8::is_ascii_alphabetic)
		&& scheme.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
		&& !rest.is_empty()
		&& rest.iter().all(is_uri_byte)
}

/// All that the chain knows of a DID at one block; what a resolver makes a DID document from.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct Document<AccountId, BlockNumber> {
	/// The keyless account that the DID is.
	pub account: AccountId,
	/// What stands behind it.
	pub kind: Kind,
	/// Where it is in its life.
	pub status: Status,
	/// The accounts that may change it and act through it; none once deactivated.
	pub controllers: Vec<AccountId>,
	/// Its keys, revoked ones too; none once deactivated.
	pub methods: Vec<VerificationMethod<BlockNumber>>,
	/// Its services; none once deactivated.
	pub services: Vec<Service>,
	/// Other identifiers of the same subject; none once deactivated.
	pub also_known_as: Vec<Alias>,
	/// How many times it has changed.
	pub version: u32,
	/// The block at which it was created.
	pub created: BlockNumber,
	/// The block at which it changed last.
	pub updated: BlockNumber,
}

sp_api::decl_runtime_apis! {
	/// Resolution of DIDs.
	pub trait DidApi<AccountId, BlockNumber>
	where
		AccountId: codec::Codec,
		BlockNumber: codec::Codec,
	{
		/// What the chain knows of the DID that is `account`; `None` where there has never been one.
		fn resolve(account: AccountId) -> Option<Document<AccountId, BlockNumber>>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn service(id: &str, service_type: &str, endpoint: &str) -> Service {
		Service {
			id: id.as_bytes().to_vec().try_into().unwrap(),
			service_type: service_type.as_bytes().to_vec().try_into().unwrap(),
			endpoint: endpoint.as_bytes().to_vec().try_into().unwrap(),
		}
	}

	#[test]
	fn a_service_is_well_formed_or_says_which_part_is_not() {
		assert_eq!(service("inference", "InferenceApi", "https://gpu.example/v1?x=[1]").validate(), Ok(()));
		assert_eq!(service("a.b_c-1", "X", "did:artel:5F").validate(), Ok(()));
		for id in ["", "key-1", "a b", "a#b", "ä"] {
			assert_eq!(service(id, "X", "x:y").validate(), Err(InvalidService::Id), "{id}");
		}
		for service_type in ["", "two words", "ü", "a\n"] {
			assert_eq!(service("a", service_type, "x:y").validate(), Err(InvalidService::Type), "{service_type}");
		}
		for endpoint in ["", "x", "x:", ":y", "1x:y", "ht tp:y", "x:a b", "x:\"", "x:ü", "x:<y>"] {
			assert_eq!(service("a", "X", endpoint).validate(), Err(InvalidService::Endpoint), "{endpoint}");
		}
	}

	#[test]
	fn a_key_has_the_form_of_its_scheme() {
		assert!(PublicKey::Ed25519([1; 32]).is_well_formed());
		assert!(PublicKey::Sr25519([1; 32]).is_well_formed());
		assert!(PublicKey::EcdsaSecp256k1([2; 33]).is_well_formed());
		assert!(PublicKey::EcdsaSecp256k1([3; 33]).is_well_formed());

		assert!(!PublicKey::Ed25519([0; 32]).is_well_formed());
		assert!(!PublicKey::Sr25519([0; 32]).is_well_formed());
		assert!(!PublicKey::EcdsaSecp256k1([4; 33]).is_well_formed());
		let mut only_prefix = [0; 33];
		only_prefix[0] = 2;
		assert!(!PublicKey::EcdsaSecp256k1(only_prefix).is_well_formed());
	}
}
