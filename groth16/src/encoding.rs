//! Strict decoding: the canonical bytes of a point and no others.

use crate::{Curve, Error, proof_len, roots::Root, suite::Suite};
use ark_ec::{
	AffineRepr,
	short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::{Field, Zero};
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
pub(crate) fn point_on_curve<C: SWCurveConfig<BaseField: Root>>(
	curve: Curve,
	bytes: &mut &[u8],
	compress: Compress,
) -> Result<Affine<C>, Flaw> {
	let encoded = take(bytes, C::serialized_size(compress))?;
	match compress {
		Compress::Yes => decompressed(curve, encoded),
		Compress::No => uncompressed(encoded),
	}
}

fn uncompressed<C: SWCurveConfig>(encoded: &[u8]) -> Result<Affine<C>, Flaw> {
	let point = Affine::<C>::deserialize_with_mode(encoded, Compress::No, Validate::No).map_err(|_| Flaw::Malformed)?;
	let mut again = [0; LONGEST];
	point.serialize_with_mode(again.as_mut_slice(), Compress::No).map_err(|_| Flaw::Malformed)?;
	if again.get(..encoded.len()) != Some(encoded) {
		return Err(Flaw::Malformed);
	}
	if point.is_zero() {
		return Err(Flaw::Infinity);
	}
	if point.is_on_curve() { Ok(point) } else { Err(Flaw::Invalid) }
}

/// What the flags of a compressed point say.
enum Flags {
	Infinity,
	Y { larger: bool },
}

/// Strict: x below the order of the field, no flag but those that belong to the point, and the point at infinity with an
/// x of zero.
fn decompressed<C: SWCurveConfig<BaseField: Root>>(curve: Curve, encoded: &[u8]) -> Result<Affine<C>, Flaw> {
	let mut bytes = [0; LONGEST];
	let bytes = bytes.get_mut(..encoded.len()).ok_or(Flaw::Malformed)?;
	bytes.copy_from_slice(encoded);
	// Little-endian, and with the flags in the last byte, is BN254 from the start and BLS12-381 backwards.
	if curve == Curve::Bls12_381 {
		bytes.reverse();
	}
	let last = bytes.last_mut().ok_or(Flaw::Malformed)?;
	let mask = match curve {
		Curve::Bn254 => 0xc0,
		Curve::Bls12_381 => 0xe0,
	};
	let flags = match (curve, *last & mask) {
		(Curve::Bn254, 0x40) | (Curve::Bls12_381, 0xc0) => Flags::Infinity,
		(Curve::Bn254, 0x00) | (Curve::Bls12_381, 0x80) => Flags::Y { larger: false },
		(Curve::Bn254, 0x80) | (Curve::Bls12_381, 0xa0) => Flags::Y { larger: true },
		_ => return Err(Flaw::Malformed),
	};
	*last &= !mask;
	// Of numbers that are not below the order none is taken.
	let x = C::BaseField::deserialize_uncompressed(&*bytes).map_err(|_| Flaw::Malformed)?;
	let Flags::Y { larger } = flags else {
		return Err(if x.is_zero() { Flaw::Infinity } else { Flaw::Malformed });
	};
	let y = (C::add_b(x.square() * x)).root().ok_or(Flaw::Invalid)?;
	let opposite = -y;
	if larger && y == opposite {
		return Err(Flaw::Malformed);
	}
	Ok(Affine::new_unchecked(x, if larger == (y > opposite) { y } else { opposite }))
}

/// Takes a point of the subgroup off the front.
pub(crate) fn point<C: SWCurveConfig<BaseField: Root>>(
	curve: Curve,
	bytes: &mut &[u8],
	compress: Compress,
) -> Result<Affine<C>, Flaw> {
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

/// The three points of a proof, on their curves.
pub(crate) struct Proof<S: Suite> {
	pub(crate) a: S::G1Affine,
	pub(crate) b: S::G2Affine,
	pub(crate) c: S::G1Affine,
}

impl<S: Suite> Proof<S> {
	/// Decodes and checks all but the subgroups: those of A and C are tested for many proofs together or for one alone,
	/// and that of B is found by the Miller loop on its way.
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
			a: point_on_curve(S::CURVE, bytes, compress).map_err(flawed)?,
			b: point_on_curve(S::CURVE, bytes, compress).map_err(flawed)?,
			c: point_on_curve(S::CURVE, bytes, compress).map_err(flawed)?,
		})
	}
}
