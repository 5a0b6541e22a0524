//! What one account is told to be by another, and how a market asks for it.
//!
//! The vocabulary is that of [W3C Verifiable Credentials 2.0](https://www.w3.org/TR/vc-data-model-2.0/).

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

mod encoded;

pub use encoded::{Asked, EncodedClaims};

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{ConstU32, H256, bounded::BoundedVec};

/// Longest name of a claim, in bytes.
pub const MAX_CLAIM_NAME_BYTES: u32 = 64;
/// Longest text in a claim, in bytes.
pub const MAX_CLAIM_TEXT_BYTES: u32 = 64;
/// Most conditions of a predicate.
pub const MAX_CONDITIONS: u32 = 8;
/// Most values that a condition chooses from.
pub const MAX_CHOICES: u32 = 8;

/// Most claims disclosed in one presentation.
pub const MAX_DISCLOSURES: u32 = 16;

/// A schema, by the hash of its content.
pub type SchemaId = H256;
/// A credential, by the hash of its content.
pub type CredentialId = H256;
/// Name of a claim: a key of `credentialSubject`, in UTF-8.
pub type ClaimName = BoundedVec<u8, ConstU32<MAX_CLAIM_NAME_BYTES>>;
/// A text, in UTF-8.
pub type ClaimText = BoundedVec<u8, ConstU32<MAX_CLAIM_TEXT_BYTES>>;

/// Value of a claim.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Value {
	/// A text.
	#[codec(index = 0)]
	Text(ClaimText),
	/// A whole number from -(2^53 - 1) to 2^53 - 1, the range in which every JSON reader agrees.
	#[codec(index = 1)]
	Integer(i64),
	/// True or false.
	#[codec(index = 2)]
	Bool(bool),
}

/// A statement about the subject.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Claim {
	/// Its name.
	pub name: ClaimName,
	/// What is stated.
	pub value: Value,
}

/// What the value of a claim has to be.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Comparison {
	/// This.
	#[codec(index = 0)]
	Equals(Value),
	/// An integer of at least this.
	#[codec(index = 1)]
	AtLeast(i64),
	/// An integer of at most this.
	#[codec(index = 2)]
	AtMost(i64),
	/// One of these.
	#[codec(index = 3)]
	OneOf(BoundedVec<Value, ConstU32<MAX_CHOICES>>),
}

/// A claim that has to be there, and what it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Condition {
	/// Name of the claim.
	pub claim: ClaimName,
	/// What its value has to be.
	pub comparison: Comparison,
}

/// Conditions that all have to hold; none at all accepts every credential.
pub type Predicate = BoundedVec<Condition, ConstU32<MAX_CONDITIONS>>;

/// What a credential is worth now. Of several causes the first in this order is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Verdict {
	/// It counts.
	#[codec(index = 0)]
	Valid,
	/// The chain does not know it.
	#[codec(index = 1)]
	Unknown,
	/// Its issuer took it back, for ever.
	#[codec(index = 2)]
	Revoked,
	/// Its issuer took it back for a time.
	#[codec(index = 3)]
	Suspended,
	/// Its time has not begun.
	#[codec(index = 4)]
	NotYetValid,
	/// Its time is over.
	#[codec(index = 5)]
	Expired,
	/// Its issuer is no DID that acts: suspended or deactivated.
	#[codec(index = 6)]
	IssuerInactive,
	/// Its schema wants accredited issuers, and its issuer is not, or no longer.
	#[codec(index = 7)]
	NotAccredited,
	/// The key that signed it was not valid when it was issued.
	#[codec(index = 8)]
	KeyNotValidAtIssuance,
}

/// Why an account does not hold what a market asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Unmet {
	/// It has presented no credential of that schema.
	#[codec(index = 0)]
	NotPresented,
	/// What it presented is over; it has to present it again.
	#[codec(index = 1)]
	PresentationExpired,
	/// The credential is not valid.
	#[codec(index = 2)]
	Credential(Verdict),
	/// The credential is valid, but the disclosed claims are not what was asked for.
	#[codec(index = 3)]
	Predicate,
}

/// What is known of the credentials of an account.
pub trait Credentials<AccountId> {
	/// Whether `account` holds, for each that is `asked` for, a valid credential of its schema whose disclosed claims satisfy
	/// its predicate; of the first that it does not hold, why.
	fn holds(account: &AccountId, asked: Asked) -> Result<(), Unmet>;

	/// What a credential that stands on chain is worth now.
	fn verify(credential: CredentialId) -> Verdict;
}

/// What markets need for their benchmarks.
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkCredentials<AccountId> {
	/// Lets `account`, an active DID, show so many credentials that take longest to judge of those that an offer may ask for.
	/// Gives what asks for them, each with its schema, with more conditions than an offer may have.
	fn show(account: &AccountId, count: u32) -> alloc::vec::Vec<(SchemaId, Predicate)>;

	/// The same of as many as are common.
	fn show_common(account: &AccountId, count: u32) -> alloc::vec::Vec<(SchemaId, Predicate)>;
}

sp_api::decl_runtime_apis! {
	/// What tools ask about credentials.
	pub trait CredentialsApi<AccountId>
	where
		AccountId: codec::Codec,
	{
		/// What a credential that stands on chain is worth now.
		fn verify(credential: CredentialId) -> Verdict;

		/// Whether `account` holds a valid credential of `schema` whose disclosed claims satisfy `predicate`; if not, why.
		fn holds(account: AccountId, schema: SchemaId, predicate: Predicate) -> Result<(), Unmet>;
	}
}
