//! What one account is told to be by another, and how a market asks for it.
//!
//! The vocabulary is that of [W3C Verifiable Credentials 2.0](https://www.w3.org/TR/vc-data-model-2.0/).

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

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

impl Comparison {
	/// Whether `value` is such.
	pub fn accepts(&self, value: &Value) -> bool {
		match (self, value) {
			(Self::Equals(wanted), value) => wanted == value,
			(Self::AtLeast(least), Value::Integer(value)) => value >= least,
			(Self::AtMost(most), Value::Integer(value)) => value <= most,
			(Self::OneOf(choices), value) => choices.contains(value),
			(Self::AtLeast(_) | Self::AtMost(_), Value::Text(_) | Value::Bool(_)) => false,
		}
	}
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

/// Whether all conditions hold for the disclosed `claims`. What was not disclosed holds for nothing.
pub fn satisfies(claims: &[Claim], predicate: &[Condition]) -> bool {
	predicate.iter().all(|condition| {
		claims.iter().any(|claim| claim.name == condition.claim && condition.comparison.accepts(&claim.value))
	})
}

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
	/// Whether `account` holds a valid credential of `schema` whose disclosed claims satisfy `predicate`; if not, why.
	fn holds(account: &AccountId, schema: SchemaId, predicate: &[Condition]) -> Result<(), Unmet>;

	/// What a credential that stands on chain is worth now.
	fn verify(credential: CredentialId) -> Verdict;
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

#[cfg(test)]
mod tests {
	use super::*;

	fn text(value: &str) -> Value {
		Value::Text(value.as_bytes().to_vec().try_into().unwrap())
	}

	fn name(value: &str) -> ClaimName {
		value.as_bytes().to_vec().try_into().unwrap()
	}

	#[test]
	fn a_comparison_accepts_what_it_says_and_nothing_of_another_type() {
		use Comparison::{AtLeast, AtMost, Equals, OneOf};
		let one_of = OneOf(alloc::vec![text("H100"), Value::Integer(3)].try_into().unwrap());
		for (comparison, yes, no) in [
			(Equals(text("H100")), alloc::vec![text("H100")], alloc::vec![text("h100"), Value::Bool(true)]),
			(Equals(Value::Integer(1)), alloc::vec![Value::Integer(1)], alloc::vec![Value::Bool(true), text("1")]),
			(AtLeast(5), alloc::vec![Value::Integer(5), Value::Integer(6)], alloc::vec![Value::Integer(4), text("9")]),
			(AtMost(5), alloc::vec![Value::Integer(5), Value::Integer(-9)], alloc::vec![Value::Integer(6), text("")]),
			(AtMost(5), alloc::vec![], alloc::vec![Value::Bool(false)]),
			(one_of, alloc::vec![text("H100"), Value::Integer(3)], alloc::vec![text("A100"), Value::Bool(true)]),
		] {
			assert!(yes.iter().all(|value| comparison.accepts(value)), "{comparison:?}");
			assert!(!no.iter().any(|value| comparison.accepts(value)), "{comparison:?}");
		}
	}

	#[test]
	fn all_conditions_have_to_hold_of_disclosed_claims() {
		let claims = [
			Claim { name: name("gpu"), value: text("H100") },
			Claim { name: name("memory"), value: Value::Integer(80) },
		];
		let gpu = Condition { claim: name("gpu"), comparison: Comparison::Equals(text("H100")) };
		let memory = Condition { claim: name("memory"), comparison: Comparison::AtLeast(81) };
		let hidden = Condition { claim: name("owner"), comparison: Comparison::AtLeast(0) };
		assert!(satisfies(&claims, &[]));
		assert!(satisfies(&claims, core::slice::from_ref(&gpu)));
		assert!(!satisfies(&claims, &[gpu.clone(), memory]));
		assert!(!satisfies(&claims, &[gpu, hidden]));
	}
}
