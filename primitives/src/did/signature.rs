//! Signatures by the keys of a DID.

use super::MethodId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A signature, in the encoding of its scheme.
///
/// Both ECDSA schemes take the lower of the two values of `s` only, so that nobody can make a second signature out of
/// one; a signer that gives the higher one replaces it by the group order minus it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Signature {
	/// Ed25519 (RFC 8032): `R ‖ s`, 64 bytes, over the message.
	#[codec(index = 0)]
	Ed25519([u8; 64]),
	/// Sr25519 (schnorrkel, context `substrate`), 64 bytes, over the message.
	#[codec(index = 1)]
	Sr25519([u8; 64]),
	/// ECDSA over secp256k1: `r ‖ s ‖ v`, 65 bytes, over the Blake2b-256 hash of the message, as Substrate's wallets
	/// make it.
	#[codec(index = 2)]
	EcdsaSecp256k1([u8; 65]),
	/// ECDSA over P-256: `r ‖ s`, 64 bytes, over the SHA-256 hash of the message, as WebCrypto and secure elements make
	/// it.
	#[codec(index = 3)]
	EcdsaP256([u8; 64]),
}

/// What a signature costs to check depends on this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Scheme {
	/// Ed25519.
	#[codec(index = 0)]
	Ed25519,
	/// Sr25519.
	#[codec(index = 1)]
	Sr25519,
	/// ECDSA over secp256k1.
	#[codec(index = 2)]
	EcdsaSecp256k1,
	/// ECDSA over P-256.
	#[codec(index = 3)]
	EcdsaP256,
}

impl Signature {
	/// Its scheme.
	pub fn scheme(&self) -> Scheme {
		match self {
			Self::Ed25519(_) => Scheme::Ed25519,
			Self::Sr25519(_) => Scheme::Sr25519,
			Self::EcdsaSecp256k1(_) => Scheme::EcdsaSecp256k1,
			Self::EcdsaP256(_) => Scheme::EcdsaP256,
		}
	}
}

/// A signature, and the key of a DID that is said to have made it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Proof {
	/// Number of the verification method.
	pub method: MethodId,
	/// What it signed with.
	pub signature: Signature,
}
