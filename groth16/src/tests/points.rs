//! Points that no honest tool makes.

use super::circuit::encoded;
use crate::Curve;
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::{
	AffineRepr, CurveGroup,
	pairing::Pairing,
	short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::{Field, PrimeField, Zero};
use num_bigint::BigUint;

/// A point on the curve and outside of the subgroup: the first x from one up that has a y is such a one, for less than
/// one point in 2^64 of either curve's twist is in the subgroup.
pub(super) fn outside<C: SWCurveConfig>() -> Affine<C> {
	(1_u64..)
		.filter_map(|x| Affine::<C>::get_point_from_x_unchecked(C::BaseField::from(x), false))
		.find(|point| point.is_on_curve() && !is_in_subgroup_by_definition(point))
		.expect("most points are")
}

/// The definition: the order times the point is infinity.
pub(super) fn is_in_subgroup_by_definition<C: SWCurveConfig>(point: &Affine<C>) -> bool {
	use ark_ff::{AdditiveGroup, BitIteratorBE};
	let mut product = ark_ec::short_weierstrass::Projective::<C>::zero();
	for bit in BitIteratorBE::new(C::ScalarField::MODULUS) {
		product.double_in_place();
		if bit {
			product += point;
		}
	}
	product.is_zero()
}

/// A point whose order is that prime, which has to divide the curve's order.
pub(super) fn of_small_order<C: SWCurveConfig>(prime: u64) -> Affine<C> {
	points_of_small_order::<C>(prime).next().expect("most x give one")
}

pub(super) fn points_of_small_order<C: SWCurveConfig>(prime: u64) -> impl Iterator<Item = Affine<C>> {
	let limbs =
		|number: &[u64]| BigUint::from_bytes_le(&number.iter().flat_map(|limb| limb.to_le_bytes()).collect::<Vec<_>>());
	let order = limbs(C::COFACTOR) * limbs(C::ScalarField::MODULUS.as_ref());
	let prime = BigUint::from(prime);
	// The order without the prime. Where its square divides, the curve has independent points of its order.
	let mut rest = order.clone();
	while &rest % &prime == BigUint::from(0_u8) {
		rest /= &prime;
	}
	assert_ne!(rest, order);
	let of_prime = move |point: &Affine<C>| !point.is_zero() && point.mul_bigint(prime.to_u64_digits()).is_zero();
	(1_u64..)
		.filter_map(|x| Affine::<C>::get_point_from_x_unchecked(x.into(), true))
		.map(move |point| point.mul_bigint(rest.to_u64_digits()).into_affine())
		.filter(of_prime)
}

/// The encodings of a point of G1 and one of G2, of a curve chosen when the test runs.
pub(super) struct Points {
	pub(super) g1: Vec<u8>,
	pub(super) g2: Vec<u8>,
}

fn points<E: Pairing>(g1: &E::G1Affine, g2: &E::G2Affine, compressed: bool) -> Points {
	Points { g1: encoded(g1, compressed), g2: encoded(g2, compressed) }
}

pub(super) fn infinity(curve: Curve, compressed: bool) -> Points {
	fn on<E: Pairing>(compressed: bool) -> Points {
		points::<E>(&E::G1Affine::zero(), &E::G2Affine::zero(), compressed)
	}
	match curve {
		Curve::Bn254 => on::<Bn254>(compressed),
		Curve::Bls12_381 => on::<Bls12_381>(compressed),
	}
}

/// Off the curve. Compressed such a point is an x that has no y.
pub(super) fn off_curve(curve: Curve, compressed: bool) -> Points {
	fn moved<C: SWCurveConfig>(point: Affine<C>) -> Affine<C> {
		Affine::new_unchecked(point.x, point.y + C::BaseField::ONE)
	}
	// The canonical encoding of the smallest x without a y is that of the generator with its x replaced.
	fn without_y<C: SWCurveConfig>() -> Affine<C> {
		let x = (1_u64..)
			.map(C::BaseField::from)
			.find(|x| Affine::<C>::get_point_from_x_unchecked(*x, false).is_none())
			.expect("half of all have none");
		Affine::new_unchecked(x, C::GENERATOR.y)
	}
	match (curve, compressed) {
		(Curve::Bn254, true) => points::<Bn254>(&without_y(), &without_y(), true),
		(Curve::Bls12_381, true) => points::<Bls12_381>(&without_y(), &without_y(), true),
		(Curve::Bn254, false) => {
			points::<Bn254>(&moved(AffineRepr::generator()), &moved(AffineRepr::generator()), false)
		}
		(Curve::Bls12_381, false) => {
			points::<Bls12_381>(&moved(AffineRepr::generator()), &moved(AffineRepr::generator()), false)
		}
	}
}

/// Outside of the subgroup. BN254 has no such point of G1, so there the second is given alone.
pub(super) fn outside_of(curve: Curve, compressed: bool) -> (Option<Vec<u8>>, Vec<u8>) {
	match curve {
		Curve::Bn254 => (None, encoded(&outside::<ark_bn254::g2::Config>(), compressed)),
		Curve::Bls12_381 => (
			Some(encoded(&outside::<ark_bls12_381::g1::Config>(), compressed)),
			encoded(&outside::<ark_bls12_381::g2::Config>(), compressed),
		),
	}
}

/// Adds the order of the base field to an encoded coordinate, if the sum still fits beside the flags. The number is the
/// same then, and its encoding is not canonical.
pub(super) fn add_order(curve: Curve, coordinate: &mut [u8]) {
	use ark_ff::BigInteger;
	let (order, little_endian) = match curve {
		Curve::Bn254 => (ark_bn254::Fq::MODULUS.to_bytes_le(), true),
		Curve::Bls12_381 => (ark_bls12_381::Fq::MODULUS.to_bytes_le(), false),
	};
	assert_eq!(order.len(), coordinate.len());
	if !little_endian {
		coordinate.reverse();
	}
	let mut carry = 0;
	for (byte, add) in coordinate.iter_mut().zip(order) {
		let sum = u16::from(*byte) + u16::from(add) + carry;
		*byte = sum.to_le_bytes()[0];
		carry = sum >> 8;
	}
	assert_eq!(carry, 0);
	if !little_endian {
		coordinate.reverse();
	}
}
