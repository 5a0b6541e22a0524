//! What goes in and comes out: bytes, their lengths, and why a proof is refused. Knows no arkworks.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The most public inputs that a key may have.
pub const MAX_INPUTS: u32 = 64;

/// The most proofs in one batch.
pub const MAX_BATCH: u32 = 128;

/// A public input: an element of the scalar field as a little-endian number of 32 bytes, below the field's order. The
/// same for both curves.
pub type Input = [u8; 32];

/// A curve on which proofs are verified.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	PartialOrd,
	Ord,
	Hash,
	Encode,
	Decode,
	DecodeWithMemTracking,
	TypeInfo,
	MaxEncodedLen,
)]
pub enum Curve {
	/// BN254, also called alt_bn128 or BN128: what circom, snarkjs and the wraps of zkVMs use. About 100 bits of security.
	Bn254,
	/// BLS12-381, about 120 bits of security.
	Bls12_381,
}

impl Curve {
	/// Its number over the host boundary.
	pub const fn code(self) -> u8 {
		match self {
			Self::Bn254 => 0,
			Self::Bls12_381 => 1,
		}
	}

	/// The curve of that number.
	pub const fn from_code(code: u8) -> Option<Self> {
		match code {
			0 => Some(Self::Bn254),
			1 => Some(Self::Bls12_381),
			_ => None,
		}
	}

	/// Bytes of a coordinate of G1.
	const fn coordinate(self) -> u32 {
		match self {
			Self::Bn254 => 32,
			Self::Bls12_381 => 48,
		}
	}

	/// Bytes of a point of G1. One of G2 has twice as many.
	const fn point(self, compressed: bool) -> u32 {
		self.coordinate().saturating_mul(if compressed { 1 } else { 2 })
	}

	/// Bytes of an element of the pairing's target group, twelve coordinates.
	pub(crate) const fn pairing(self) -> u32 {
		self.coordinate().saturating_mul(12)
	}
}

/// Bytes of a proof: A, B and C as canonical arkworks points, one behind the other.
///
/// BN254 has 128 bytes compressed and 256 uncompressed, BLS12-381 192 and 384.
pub const fn proof_len(curve: Curve, compressed: bool) -> u32 {
	curve.point(compressed).saturating_mul(4)
}

/// Bytes of a verifying key with that many public inputs in the canonical form of arkworks: alpha in G1; beta, gamma and
/// delta in G2; the number of the points that follow as a little-endian `u64`; one point of G1 for the constant, and one
/// for each input.
pub const fn key_len(curve: Curve, inputs: u32, compressed: bool) -> u32 {
	curve.point(compressed).saturating_mul(inputs.saturating_add(8)).saturating_add(8)
}

/// Where in a key the number of the points that follow is said: behind one point of G1 and three of G2.
#[cfg(any(feature = "std", feature = "pure"))]
pub(crate) const fn key_count_at(curve: Curve, compressed: bool) -> u32 {
	curve.point(compressed).saturating_mul(7)
}

/// Bytes of the registered form of a key with that many inputs: the uncompressed key, then the pairing of alpha and beta.
/// Every registered key of the curve with that many inputs has exactly this length.
pub const fn max_registered_key_len(curve: Curve, inputs: u32) -> u32 {
	key_len(curve, inputs, false).saturating_add(curve.pairing())
}

/// The uncompressed verifying key within a registered form: what a circuit's id is the hash of. `None` if the bytes are
/// too few to be a registered form.
pub fn canonical_key(curve: Curve, registered: &[u8]) -> Option<&[u8]> {
	let pairing = usize::try_from(curve.pairing()).ok()?;
	registered.get(..registered.len().checked_sub(pairing)?)
}

/// Why a key or a proof is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Error {
	/// No curve has that number.
	UnknownCurve,
	/// The key is not the canonical encoding of anything: wrong length, a coordinate not below the field's order, or flags
	/// that do not belong to the point.
	KeyMalformed,
	/// A point of the key is not on the curve, or not in the subgroup.
	KeyPointInvalid,
	/// A point of the key is the one at infinity.
	KeyPointAtInfinity,
	/// The key is for another number of public inputs than was said, or for more than [`MAX_INPUTS`].
	KeyArity,
	/// Gamma and delta are the same point up to its sign. The circuit's own phase of the set-up was left out, and anyone
	/// can forge proofs for such a key.
	KeyForgeable,
	/// The proof is not the canonical encoding of three points: wrong length, a coordinate not below the field's order, or
	/// flags that do not belong to the point.
	ProofMalformed,
	/// A point of the proof is not on the curve, not in the subgroup, or at infinity.
	ProofPointInvalid,
	/// A public input is not below the order of the scalar field.
	InputNotCanonical,
	/// The key takes another number of public inputs.
	InputCount,
	/// A batch without proofs proves nothing.
	BatchEmpty,
	/// More than [`MAX_BATCH`] proofs.
	BatchTooLong,
	/// The batch does not have as many lists of inputs as proofs.
	BatchMismatch,
	/// The proof does not hold for these inputs.
	Invalid,
	/// At least one proof of the batch does not hold for its inputs.
	BatchInvalid,
}

/// Every error, in the order of its number over the host boundary, which begins at 1.
#[cfg(any(substrate_runtime, feature = "std"))]
const ERRORS: [Error; 15] = [
	Error::UnknownCurve,
	Error::KeyMalformed,
	Error::KeyPointInvalid,
	Error::KeyPointAtInfinity,
	Error::KeyArity,
	Error::KeyForgeable,
	Error::ProofMalformed,
	Error::ProofPointInvalid,
	Error::InputNotCanonical,
	Error::InputCount,
	Error::BatchEmpty,
	Error::BatchTooLong,
	Error::BatchMismatch,
	Error::Invalid,
	Error::BatchInvalid,
];

/// The number of a verdict over the host boundary: zero if it is good.
#[cfg(feature = "std")]
pub(crate) fn code_of(verdict: Result<(), Error>) -> u8 {
	let Err(error) = verdict else { return 0 };
	(1_u8..).zip(ERRORS).find(|(_, each)| *each == error).map_or(u8::MAX, |(code, _)| code)
}

/// The verdict of a number. A host that answers with a number nobody knows has not verified anything.
#[cfg(any(substrate_runtime, feature = "std"))]
pub(crate) fn verdict_of(code: u8) -> Result<(), Error> {
	match code.checked_sub(1) {
		None => Ok(()),
		Some(index) => Err(ERRORS.get(usize::from(index)).copied().unwrap_or(Error::Invalid)),
	}
}
