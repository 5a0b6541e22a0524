//! Strict decoding: the canonical bytes of a point and no others.

use crate::{Curve, Error, proof_len, suite::Suite};
use ark_ec::{
	AffineRepr,
	short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::Field;
use ark_serialize::{CanonicalDeserialize, CanonicalSerialize, Compress, Validate};

/// What is wrong with the bytes of a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Flaw {
	/// Not the canonical encoding of two coordinates, or of one and a sign.
	Malformed,
	/// No such point is on the curve, or it is not in the subgroup.
	Invalid,
	Infinity,
}

/// The most bytes of a point: two coordinates of BLS12-381, each of two times 48 bytes.
const LONGEST: usize = 192;

/// Takes a point of the curve off the front. Its subgroup is not looked at.
pub(crate) fn point_on_curve<C: SWCurveConfig>(
	curve: Curve,
	bytes: &mut &[u8],
	compress: Compress,
) -> Result<Affine<C>, Flaw> {
	let encoded = take(bytes, C::serialized_size(compress))?;
	let Ok(point) = Affine::<C>::deserialize_with_mode(encoded, compress, Validate::No) else {
		// A compressed x that is a number of the field, but for which the curve has no y.
		let number = compress == Compress::Yes && coordinates_canonical::<C>(curve, encoded);
		return Err(if number { Flaw::Invalid } else { Flaw::Malformed });
	};
	let mut again = [0; LONGEST];
	point.serialize_with_mode(again.as_mut_slice(), compress).map_err(|_| Flaw::Malformed)?;
	if again.get(..encoded.len()) != Some(encoded) {
		return Err(Flaw::Malformed);
	}
	if point.is_zero() {
		return Err(Flaw::Infinity);
	}
	if compress == Compress::No && !point.is_on_curve() {
		return Err(Flaw::Invalid);
	}
	Ok(point)
}

/// Takes a point of the subgroup off the front.
pub(crate) fn point<C: SWCurveConfig>(curve: Curve, bytes: &mut &[u8], compress: Compress) -> Result<Affine<C>, Flaw> {
	let point = point_on_curve::<C>(curve, bytes, compress)?;
	if point.is_in_correct_subgroup_assuming_on_curve() { Ok(point) } else { Err(Flaw::Invalid) }
}

/// Takes a point off the front that was checked before it was stored.
pub(crate) fn trusted_point<C: SWCurveConfig>(bytes: &mut &[u8]) -> Result<Affine<C>, Flaw> {
	let encoded = take(bytes, C::serialized_size(Compress::No))?;
	Affine::<C>::deserialize_with_mode(encoded, Compress::No, Validate::No).map_err(|_| Flaw::Malformed)
}

/// Takes that many bytes off the front.
pub(crate) fn take<'a>(bytes: &mut &'a [u8], count: usize) -> Result<&'a [u8], Flaw> {
	let (taken, rest) = bytes.split_at_checked(count).ok_or(Flaw::Malformed)?;
	*bytes = rest;
	Ok(taken)
}

/// Whether every coordinate of an encoded point, its flags aside, is below the order of the field, and the flags are
/// those of a compressed point that is not the one at infinity.
fn coordinates_canonical<C: SWCurveConfig>(curve: Curve, encoded: &[u8]) -> bool {
	type Prime<C> = <<C as ark_ec::CurveConfig>::BaseField as Field>::BasePrimeField;
	let mut bytes = [0; LONGEST];
	let Some(bytes) = bytes.get_mut(..encoded.len()) else { return false };
	bytes.copy_from_slice(encoded);
	match curve {
		Curve::Bn254 => {
			let Some(last) = bytes.last_mut() else { return false };
			// The highest bit is the sign, the one below it infinity.
			if *last & 0x40 != 0 {
				return false;
			}
			*last &= 0x3f;
			bytes.chunks(32).all(|number| Prime::<C>::deserialize_uncompressed(number).is_ok())
		}
		Curve::Bls12_381 => {
			let Some(first) = bytes.first_mut() else { return false };
			// From the highest: compressed, infinity, sign.
			if *first & 0xc0 != 0x80 {
				return false;
			}
			*first &= 0x1f;
			bytes.reverse();
			bytes.chunks(48).all(|number| Prime::<C>::deserialize_uncompressed(number).is_ok())
		}
	}
}

/// The three points of a proof. A and C are in the subgroup; of B it is only known that it is on the curve.
pub(crate) struct Proof<S: Suite> {
	pub(crate) a: S::G1Affine,
	pub(crate) b: S::G2Affine,
	pub(crate) c: S::G1Affine,
}

impl<S: Suite> Proof<S> {
	/// Decodes and checks all but the subgroup of B, which the Miller loop finds on its way.
	pub(crate) fn decode(mut bytes: &[u8]) -> Result<Self, Error> {
		let compress = match u32::try_from(bytes.len()) {
			Ok(length) if length == proof_len(S::CURVE, true) => Compress::Yes,
			Ok(length) if length == proof_len(S::CURVE, false) => Compress::No,
			_ => return Err(Error::ProofMalformed),
		};
		let flawed = |flaw| match flaw {
			Flaw::Malformed => Error::ProofMalformed,
			Flaw::Invalid | Flaw::Infinity => Error::ProofPointInvalid,
		};
		let bytes = &mut bytes;
		Ok(Self {
			a: point(S::CURVE, bytes, compress).map_err(flawed)?,
			b: point_on_curve(S::CURVE, bytes, compress).map_err(flawed)?,
			c: point(S::CURVE, bytes, compress).map_err(flawed)?,
		})
	}
}
