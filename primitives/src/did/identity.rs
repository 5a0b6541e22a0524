//! What other pallets ask about DIDs.

use super::{Kind, Proof, Relationship, Status};
use alloc::vec::Vec;

/// Why a [`Proof`] proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidProof {
	/// The account is no DID, or one that is suspended or deactivated.
	NotActive,
	/// The DID has no method with that number.
	MethodNotFound,
	/// The method was not valid at that block: not yet, or no longer.
	NotValidAtBlock,
	/// The method is not meant for that.
	WrongRelationship,
	/// The method did not sign this message.
	BadSignature,
}

/// What is known of the DID that an account is.
pub trait Identity<AccountId, BlockNumber> {
	/// Where it is in its life; `None` if the account is no DID.
	fn status(account: &AccountId) -> Option<Status>;

	/// Whether the account is a DID that acts: neither suspended nor deactivated.
	fn is_active(account: &AccountId) -> bool {
		Self::status(account) == Some(Status::Active)
	}

	/// What stands behind it; `None` if it is no DID.
	fn kind(account: &AccountId) -> Option<Kind>;

	/// Who controls it; none if it is no DID, or was deactivated.
	fn controllers(account: &AccountId) -> Vec<AccountId>;

	/// Checks that a key of the active DID `account`, valid for `relationship` at block `at`, signed `message`.
	///
	/// Whoever calls this has to know that `at` is not in the future, and to bind `message` to one purpose and one use.
	fn verify(
		account: &AccountId,
		relationship: Relationship,
		message: &[u8],
		proof: &Proof,
		at: BlockNumber,
	) -> Result<(), InvalidProof>;
}

/// Makes DIDs that can sign, for the benchmarks of those who ask [`Identity`].
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkIdentities<AccountId> {
	/// An active DID with as many keys as there may be, of which number 0 is an Sr25519 one for all purposes but key
	/// agreement, and as many controllers. That key and those controllers are no other `seed`'s.
	fn active(seed: u32) -> AccountId;

	/// The same as DIDs commonly are: with that one key, and one controller.
	fn plain(seed: u32) -> AccountId {
		Self::active(seed)
	}

	/// A proof by that key over `message`.
	fn sign(seed: u32, message: &[u8]) -> Proof;
}
