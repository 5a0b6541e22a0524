//! # Groth16
//!
//! Verifies Groth16 proofs over BN254 and BLS12-381, one at a time or in batches. There is one verifier. A native program
//! and the node's host functions run it as machine code with a cache of prepared keys; a runtime calls it as a host
//! function; a tool that lacks the host functions compiles it into wasm with the feature `pure`. All of them have the
//! three functions below, and all give the same verdict on the same bytes.
//!
//! | function | who calls it | what it does |
//! |---|---|---|
//! | [`register_key`] | whoever registers a circuit, once | checks a verifying key completely, gives its registered form |
//! | [`verify`] | for one proof | decodes and checks the proof strictly, then the pairing equation |
//! | [`verify_batch`] | for up to [`MAX_BATCH`] proofs of one key | the same by one random linear combination |
//!
//! ## Encodings
//! Points are encoded as arkworks does it, and only the canonical encoding is taken: every coordinate below the field's
//! order, no flag that does not belong to the point. Decoding a point and encoding it again gives the same bytes.
//!
//! A *proof* is A, B and C, compressed or uncompressed, which its length tells ([`proof_len`]). A *verifying key* is
//! described at [`key_len`]. Its *registered form* is the uncompressed key followed by the pairing of alpha and beta
//! ([`max_registered_key_len`]), so that no later verification computes that pairing, nor depends on a cache for it. A
//! registered form must only ever come from [`register_key`]: [`verify`] decodes it without checking its points again.
//! Given other bytes it does not panic, but its verdict means nothing.
//!
//! ## Invariants
//! - No input makes any function panic, and the verdict depends on nothing but the arguments.
//! - A point off the curve, outside of the subgroup or at infinity never reaches the pairing.
//! - No feature leaves out a check.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(not(any(feature = "std", feature = "pure", substrate_runtime)))]
compile_error!("outside of a runtime, artel-groth16 needs its feature `std`, or `pure` to verify in wasm");

#[cfg(any(feature = "std", all(substrate_runtime, not(feature = "pure"))))]
mod host;
mod types;

#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod affine;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod batch;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod encoding;
#[cfg(any(feature = "std", feature = "pure"))]
mod engine;
#[cfg(any(feature = "std", feature = "pure"))]
mod key;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod lockstep;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod miller;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod power;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod roots;
#[cfg(any(feature = "std", feature = "pure"))]
mod single;
#[cfg(any(feature = "std", feature = "pure"))]
#[allow(clippy::arithmetic_side_effects, reason = "fields and groups: nothing overflows")]
mod suite;
#[cfg(any(feature = "std", feature = "pure"))]
mod threads;

#[cfg(feature = "std")]
mod cache;
#[cfg(feature = "std")]
mod metrics;

#[cfg(feature = "std")]
pub use cache::{clear_cache, disable_cache};
#[cfg(feature = "std")]
pub use metrics::register_metrics;

#[cfg(all(feature = "pure", not(feature = "std")))]
use engine as verifier;
#[cfg(any(feature = "std", all(substrate_runtime, not(feature = "pure"))))]
use host as verifier;

pub use types::{
	Curve, Error, Input, MAX_BATCH, MAX_INPUTS, canonical_key, key_len, max_registered_key_len, proof_len,
};

#[cfg(any(feature = "std", all(substrate_runtime, not(feature = "pure"))))]
pub use host::groth_16_host as groth16_host;

/// The host functions, for the tuple of those that a node or a bencher offers.
#[cfg(feature = "std")]
pub use host::groth_16_host::HostFunctions;

use alloc::vec::Vec;

/// Checks a verifying key completely and returns its registered form.
///
/// `key` is compressed or uncompressed, which its length tells; `inputs` is the number of its public inputs. Checked are
/// the encoding, that each point is on the curve, in the subgroup and not at infinity, the number of inputs, and that
/// gamma is not delta.
///
/// Errors: [`Error::KeyArity`], [`Error::KeyMalformed`], [`Error::KeyPointInvalid`], [`Error::KeyPointAtInfinity`],
/// [`Error::KeyForgeable`].
pub fn register_key(curve: Curve, key: &[u8], inputs: u32) -> Result<Vec<u8>, Error> {
	verifier::register_key(curve, key, inputs)
}

/// Verifies one proof. `key` is a registered form.
///
/// Errors: [`Error::KeyMalformed`], [`Error::InputCount`], [`Error::InputNotCanonical`], [`Error::ProofMalformed`],
/// [`Error::ProofPointInvalid`], [`Error::Invalid`].
pub fn verify(curve: Curve, key: &[u8], proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
	verifier::verify(curve, key, proof, inputs)
}

/// Verifies up to [`MAX_BATCH`] proofs of one key, for a fraction of what they cost one at a time. `key` is a registered
/// form, and `inputs` has one list for each proof.
///
/// The batch is good if every proof is. If one is not, the error does not say which; [`verify`] of each finds it.
///
/// Errors: [`Error::BatchEmpty`], [`Error::BatchTooLong`], [`Error::BatchMismatch`], those of [`verify`] for whatever is
/// malformed, and [`Error::BatchInvalid`].
pub fn verify_batch<P: AsRef<[u8]>, I: AsRef<[Input]>>(
	curve: Curve,
	key: &[u8],
	proofs: &[P],
	inputs: &[I],
) -> Result<(), Error> {
	verifier::verify_batch(curve, key, proofs, inputs)
}

#[cfg(test)]
mod tests;

// So that what tests share with examples names the crate in one way.
#[cfg(test)]
extern crate self as artel_groth16;
