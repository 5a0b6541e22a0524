//! What is stored and what is given to calls. Knows no FRAME storage.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use artel_primitives::{
	Moment,
	credentials::{Claim, CredentialId, MAX_DISCLOSURES, SchemaId},
	did::Proof,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame::prelude::*;

/// Longest URI of a schema, in bytes.
pub const MAX_URI_BYTES: u32 = 256;
/// Most credentials issued in one call.
pub const MAX_BATCH: u32 = 64;
/// Longest way from a leaf to the claims root: a tree has at most 2^6 = 64 claims.
pub const MAX_PATH: u32 = 6;
/// Most entries of a status list set in one call.
pub const MAX_INDICES: u32 = 256;
/// Longest chain of delegations, and of accreditations.
pub const MAX_DEPTH: u32 = 3;

/// Number of a status list. Never given twice.
pub type ListId = u64;
/// Number of a delegation. Never given twice.
pub type DelegationId = u64;
/// Where the JSON of a schema is: an absolute URI.
pub type Uri = BoundedVec<u8, ConstU32<MAX_URI_BYTES>>;
/// Makes the hash of a claim tell nothing of it: 16 random bytes.
pub type Salt = [u8; 16];
/// Claims shown, with what leads from each to the claims root.
pub type Disclosures = BoundedVec<Disclosure, ConstU32<MAX_DISCLOSURES>>;
/// The claims of a presentation.
pub type Claims = BoundedVec<Claim, ConstU32<MAX_DISCLOSURES>>;
/// Entries of a status list that are set in one call.
pub type Indices = BoundedVec<u32, ConstU32<MAX_INDICES>>;

/// What somebody pays for storage.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Deposit<AccountId, Balance> {
	/// From whom it is held, and to whom it returns.
	pub payer: AccountId,
	/// How much, in planck.
	pub amount: Balance,
}

/// Who may issue by a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Policy {
	/// Every active DID.
	#[codec(index = 0)]
	Open,
	/// DIDs that are accredited for it.
	#[codec(index = 1)]
	AccreditedOnly,
}

/// What the claims of a credential are, and who may make them.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Schema<AccountId, Balance> {
	/// Who registered it, pays for it and may deprecate it.
	pub author: AccountId,
	/// The author's version number.
	pub version: u32,
	/// Where its JSON is.
	pub uri: Uri,
	/// SHA-256 of that JSON file, byte for byte.
	pub json_hash: H256,
	/// Who may issue by it.
	pub policy: Policy,
	/// Whether nothing is issued by it any more.
	pub deprecated: bool,
	/// Held from the author for ever, in planck.
	pub deposit: Balance,
}

/// An entry of a status list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct StatusEntry {
	/// The list.
	pub list: ListId,
	/// Which of its 131 072 entries.
	pub index: u32,
}

/// A verifiable credential without its claims: they are only in the hands of the holder.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Credential<AccountId, BlockNumber> {
	/// The DID that makes the statements.
	pub issuer: AccountId,
	/// The account that they are about.
	pub subject: AccountId,
	/// What statements they are.
	pub schema: SchemaId,
	/// Root of the tree of salted claims.
	pub claims_root: H256,
	/// The block at which it was issued: the issuer's key has to be valid at it.
	pub issued: BlockNumber,
	/// From when on it counts.
	pub valid_from: Moment,
	/// From when on it no longer counts.
	pub valid_until: Option<Moment>,
	/// Where its issuer takes it back, if it is not anchored.
	pub status: Option<StatusEntry>,
}

/// What differs between credentials that are anchored in one call.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct NewCredential<AccountId> {
	/// The account that it is about.
	pub subject: AccountId,
	/// Root of the tree of salted claims.
	pub claims_root: H256,
	/// From when on it counts.
	pub valid_from: Moment,
	/// From when on it no longer counts.
	pub valid_until: Option<Moment>,
}

/// Whether an anchored credential was taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Status {
	/// It was not.
	#[codec(index = 0)]
	Active,
	/// For a time.
	#[codec(index = 1)]
	Suspended,
	/// For ever.
	#[codec(index = 2)]
	Revoked,
}

/// A credential that stands on chain.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Anchored<AccountId, Balance, BlockNumber> {
	/// The credential.
	pub credential: Credential<AccountId, BlockNumber>,
	/// Whether it was taken back.
	pub status: Status,
	/// Who may issue by its schema. A schema never changes that, so it is known here without reading the schema.
	pub policy: Policy,
	/// The delegation under which it was issued; none if the issuer did it itself.
	pub under: Option<DelegationId>,
	/// What its storage costs.
	pub deposit: Deposit<AccountId, Balance>,
}

impl<AccountId, Balance, BlockNumber> Anchored<AccountId, Balance, BlockNumber> {
	/// What its verdict begins with.
	pub fn standing(&self) -> Standing {
		Standing { status: self.status, policy: self.policy, purpose: None }
	}
}

/// What is known of a credential before it is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
	/// Whether it was taken back where it stands on chain.
	pub status: Status,
	/// Who may issue by its schema.
	pub policy: Policy,
	/// What a set bit says in the status list that it points to, if that is known to be a list of its issuer's.
	pub purpose: Option<Purpose>,
}

/// The right to issue in another DID's name.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Delegation<AccountId, Balance, BlockNumber> {
	/// In whose name: the DID at the root of the chain.
	pub issuer: AccountId,
	/// By which schema.
	pub schema: SchemaId,
	/// Who gave the right, and pays for it.
	pub from: AccountId,
	/// Who has it.
	pub to: AccountId,
	/// The delegation out of which it was given; none if the issuer gave it.
	pub parent: Option<DelegationId>,
	/// How far it is from the issuer: 1 to [`MAX_DEPTH`].
	pub depth: u32,
	/// How many credentials its delegate may still issue or let others issue. What it gave on to others is taken out.
	pub remaining: u32,
	/// The first block at which it no longer counts.
	pub expires: BlockNumber,
	/// Whether it was cut.
	pub revoked: bool,
	/// Held from whoever gave it, in planck.
	pub deposit: Balance,
}

/// The right to issue by a schema that wants accredited issuers.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Accreditation<AccountId, Balance, BlockNumber> {
	/// The issuer that gave it; none if the authority did.
	pub accreditor: Option<AccountId>,
	/// Whether its holder may accredit others.
	pub may_accredit: bool,
	/// The block since which it has been held, and the right to accredit with it, without a gap. What a former
	/// accreditation gave to others does not come back with a new one.
	pub since: BlockNumber,
	/// The first block at which it no longer counts; none if it has no end of its own.
	pub expires: Option<BlockNumber>,
	/// Held from the accreditor, in planck; nothing if that is the authority, which has no account.
	pub deposit: Balance,
}

/// What a set bit in a status list says (Bitstring Status List 1.0, `statusPurpose`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Purpose {
	/// That the credential was taken back, for ever.
	#[codec(index = 0)]
	Revocation,
	/// That it was taken back for a time.
	#[codec(index = 1)]
	Suspension,
}

/// A status list, apart from its bits.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct List<AccountId, Balance> {
	/// The issuer whose credentials point to it; it sets the bits and pays for them.
	pub owner: AccountId,
	/// What a set bit says.
	pub purpose: Purpose,
	/// Held from the owner, in planck, without that for the chunks.
	pub deposit: Balance,
}

/// A claim shown, and what leads from it to the claims root.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Disclosure {
	/// The claim.
	pub claim: Claim,
	/// What it was hashed with.
	pub salt: Salt,
	/// Number of its leaf, from 0. Bit i, counted from the lowest, is 1 if the sibling at level i stands on the left.
	pub index: u32,
	/// Its siblings, from the leaf up.
	pub path: BoundedVec<H256, ConstU32<MAX_PATH>>,
}

/// The subject's consent to a presentation that another account sends.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct HolderProof<BlockNumber> {
	/// How many such proofs of the subject the chain has taken before.
	pub nonce: u64,
	/// The first block at which the proof no longer counts.
	pub expires: BlockNumber,
	/// By a key for authentication of the subject.
	pub proof: Proof,
}

/// Where a presented credential is from.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Source<AccountId, BlockNumber> {
	/// It stands on chain.
	#[codec(index = 0)]
	Anchored(CredentialId),
	/// A key of its issuer signed it.
	#[codec(index = 1)]
	Signed {
		/// The credential.
		credential: Credential<AccountId, BlockNumber>,
		/// By a key for assertions of its issuer.
		proof: Proof,
	},
}

/// What is kept of a presented credential, to judge it again whenever somebody asks.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub enum Presented<AccountId, BlockNumber> {
	/// It stands on chain.
	#[codec(index = 0)]
	Anchored(CredentialId),
	/// It was signed, by a key that was valid when it was issued.
	#[codec(index = 1)]
	Signed {
		/// The credential.
		credential: Credential<AccountId, BlockNumber>,
		/// Who may issue by its schema, which never changes.
		policy: Policy,
		/// What a set bit says in the status list that it points to, if it does: a list of its issuer's. It never changes.
		purpose: Option<Purpose>,
	},
}

/// What an account has shown of a credential.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo, MaxEncodedLen)]
pub struct Presentation<AccountId, Balance, BlockNumber> {
	/// What its storage costs. First, so that it can be read without the rest.
	pub deposit: Deposit<AccountId, Balance>,
	/// The credential.
	pub credential: Presented<AccountId, BlockNumber>,
	/// The claims shown, each name once.
	pub claims: Claims,
	/// The first block at which it no longer counts.
	pub expires: BlockNumber,
}

/// The price of an item of `bytes` at `item` and `per_byte`.
pub fn price_of<Balance>(item: Balance, per_byte: Balance, bytes: usize) -> Result<Balance, ArithmeticError>
where
	Balance: From<u32> + CheckedAdd + CheckedMul,
{
	u32::try_from(bytes)
		.ok()
		.and_then(|bytes| per_byte.checked_mul(&Balance::from(bytes)))
		.and_then(|price| price.checked_add(&item))
		.ok_or(ArithmeticError::Overflow)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
	use super::*;

	/// With the types of the runtime.
	#[test]
	fn records_are_as_large_as_the_page_says() {
		use artel_primitives::{AccountId, Balance, BlockNumber};
		assert_eq!(Anchored::<AccountId, Balance, BlockNumber>::max_encoded_len(), 221);
		assert_eq!(Delegation::<AccountId, Balance, BlockNumber>::max_encoded_len(), 166);
		assert_eq!(Accreditation::<AccountId, Balance, BlockNumber>::max_encoded_len(), 59);
		assert_eq!(List::<AccountId, Balance>::max_encoded_len(), 49);
		assert_eq!(crate::Chunk::<Balance>::max_encoded_len(), 1_040);
		let nobody = AccountId::new([0; 32]);
		let schema = Schema::<AccountId, Balance> {
			author: nobody.clone(),
			version: 1,
			uri: BoundedVec::truncate_from(alloc::vec![b'x'; 40]),
			json_hash: H256::zero(),
			policy: Policy::Open,
			deprecated: false,
			deposit: 0,
		};
		assert_eq!(schema.encoded_size(), 127);
		let presentation = Presentation::<AccountId, Balance, BlockNumber> {
			credential: Presented::Anchored(H256::zero()),
			claims: Claims::new(),
			expires: 1,
			deposit: Deposit { payer: nobody, amount: 0 },
		};
		assert_eq!(presentation.encoded_size(), 86);
		let signed = Presented::<AccountId, BlockNumber>::max_encoded_len();
		assert_eq!(presentation.encoded_size() - presentation.credential.encoded_size() + signed, 219);
	}

	#[test]
	fn a_price_that_does_not_fit_is_an_error() {
		assert_eq!(price_of::<u64>(100, 3, 7), Ok(121));
		assert_eq!(price_of::<u64>(0, u64::MAX, 2), Err(ArithmeticError::Overflow));
		assert_eq!(price_of::<u64>(u64::MAX, 1, 1), Err(ArithmeticError::Overflow));
	}
}
