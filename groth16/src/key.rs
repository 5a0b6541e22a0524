//! Verifying keys: the complete check when one is registered, and the form in which verification wants it.

use crate::{
	Curve, Error, MAX_INPUTS,
	encoding::{Flaw, point, take, trusted_point},
	key_len, max_registered_key_len,
	miller::Walk,
	suite::{Line, Suite},
	types::key_count_at,
};
use alloc::vec::Vec;
use ark_ff::Zero;
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize, Compress, Validate};

/// A key with all that can be computed from it alone.
pub(crate) struct PreparedKey<S: Suite> {
	/// The points that the constant one and the inputs are multiplied by.
	pub(crate) inputs: Vec<S::G1Affine>,
	pub(crate) gamma: Vec<Line<S>>,
	pub(crate) delta: Vec<Line<S>>,
	/// The pairing of alpha and beta.
	pub(crate) alpha_beta: S::TargetField,
}

/// What a key's flaws are called.
fn flawed(flaw: Flaw) -> Error {
	match flaw {
		Flaw::Malformed => Error::KeyMalformed,
		Flaw::Invalid => Error::KeyPointInvalid,
		Flaw::Infinity => Error::KeyPointAtInfinity,
	}
}

/// Checks a key completely and returns its registered form.
pub(crate) fn register<S: Suite>(key: &[u8], inputs: u32) -> Result<Vec<u8>, Error> {
	let compress = compression(S::CURVE, key, inputs)?;
	let mut rest = key;
	let rest = &mut rest;
	let alpha: S::G1Affine = point(S::CURVE, rest, compress).map_err(flawed)?;
	let beta: S::G2Affine = point(S::CURVE, rest, compress).map_err(flawed)?;
	let gamma: S::G2Affine = point(S::CURVE, rest, compress).map_err(flawed)?;
	let delta: S::G2Affine = point(S::CURVE, rest, compress).map_err(flawed)?;
	if gamma.x == delta.x {
		return Err(Error::KeyForgeable);
	}
	let count = count(rest).map_err(flawed)?;
	if count != u64::from(inputs).saturating_add(1) {
		return Err(Error::KeyMalformed);
	}
	let points: Vec<S::G1Affine> =
		(0..count).map(|_| point(S::CURVE, rest, compress)).collect::<Result<_, _>>().map_err(flawed)?;
	let alpha_beta = S::pairing(alpha, beta).0;

	let mut registered = Vec::new();
	let written = (alpha, (beta, gamma, delta), points, alpha_beta).serialize_uncompressed(&mut registered);
	// Writing to memory does not fail, and what was read has this length.
	if written.is_err() || u32::try_from(registered.len()) != Ok(max_registered_key_len(S::CURVE, inputs)) {
		return Err(Error::KeyMalformed);
	}
	Ok(registered)
}

/// Which form a key of that many inputs is in, told by its length.
fn compression(curve: Curve, key: &[u8], inputs: u32) -> Result<Compress, Error> {
	if inputs > MAX_INPUTS {
		return Err(Error::KeyArity);
	}
	let has_length = |inputs, compressed| u32::try_from(key.len()) == Ok(key_len(curve, inputs, compressed));
	if has_length(inputs, true) {
		return Ok(Compress::Yes);
	}
	if has_length(inputs, false) {
		return Ok(Compress::No);
	}
	// A key of the right length for the number of inputs that it says itself is not broken, but another one than was
	// meant.
	let is_another = |compressed| {
		let mut rest = key.get(usize::try_from(key_count_at(curve, compressed)).ok()?..)?;
		let said = u32::try_from(count(&mut rest).ok()?).ok()?.checked_sub(1)?;
		has_length(said, compressed).then_some(())
	};
	let another = is_another(true).or_else(|| is_another(false)).is_some();
	Err(if another { Error::KeyArity } else { Error::KeyMalformed })
}

/// The number of points that follow.
fn count(bytes: &mut &[u8]) -> Result<u64, Flaw> {
	let count = take(bytes, 8)?;
	Ok(u64::from_le_bytes(count.try_into().map_err(|_| Flaw::Malformed)?))
}

impl<S: Suite> PreparedKey<S> {
	/// From the registered form, whose points are known to be good.
	pub(crate) fn from_registered(key: &[u8]) -> Result<Self, Error> {
		Self::decode(key).map_err(flawed)
	}

	fn decode(mut bytes: &[u8]) -> Result<Self, Flaw> {
		let length = bytes.len();
		let rest = &mut bytes;
		let _alpha: S::G1Affine = trusted_point(rest)?;
		let _beta: S::G2Affine = trusted_point(rest)?;
		let gamma: S::G2Affine = trusted_point(rest)?;
		let delta: S::G2Affine = trusted_point(rest)?;
		let count = u32::try_from(count(rest)?).map_err(|_| Flaw::Malformed)?;
		let inputs = count.checked_sub(1).filter(|inputs| *inputs <= MAX_INPUTS).ok_or(Flaw::Malformed)?;
		if u32::try_from(length) != Ok(max_registered_key_len(S::CURVE, inputs)) {
			return Err(Flaw::Malformed);
		}
		let inputs = (0..count).map(|_| trusted_point(rest)).collect::<Result<_, _>>()?;
		let alpha_beta = S::TargetField::deserialize_with_mode(*rest, Compress::No, Validate::No)
			.ok()
			.filter(|value| !value.is_zero())
			.ok_or(Flaw::Malformed)?;
		Ok(Self { inputs, gamma: Walk::new(gamma).lines(), delta: Walk::new(delta).lines(), alpha_beta })
	}
}
