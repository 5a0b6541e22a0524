//! What the verifier needs to know of a curve beyond arkworks' `Pairing`.

use crate::{Curve, lockstep::Place, roots::Root};
use alloc::{vec, vec::Vec};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::{
	AffineRepr,
	bls12::Bls12Config,
	bn::BnConfig,
	pairing::Pairing,
	scalar_mul::glv::GLVConfig,
	short_weierstrass::{Affine, Projective, SWCurveConfig},
};
use ark_ff::{BitIteratorBE, CyclotomicMultSubgroup, Field, Fp2, Fp2Config, Fp12Config, PrimeField};
use core::ops::Neg;

/// The line through two points of G2, or the tangent at one, to be evaluated at a point of G1: the factors of its y and
/// of its x, and the constant.
#[derive(Clone, Debug)]
pub(crate) struct Line<S: Suite> {
	pub(crate) y: Fp2<S::QuadraticConfig>,
	pub(crate) x: Fp2<S::QuadraticConfig>,
	pub(crate) constant: Fp2<S::QuadraticConfig>,
}

/// The same line by its slope: y - slope x + constant.
pub(crate) struct Slope<S: Suite> {
	pub(crate) slope: Fp2<S::QuadraticConfig>,
	pub(crate) constant: Fp2<S::QuadraticConfig>,
}

/// What follows the digits of a Miller loop.
pub(crate) struct Tail<S: Suite> {
	/// Points that are added one after the other.
	pub(crate) points: Vec<S::G2Affine>,
	/// Where the walk must have arrived if it began in the subgroup, and only then.
	pub(crate) end: S::G2Affine,
}

/// A curve on which proofs are verified.
pub(crate) trait Suite:
	Pairing<
		BaseField = <Self::QuadraticConfig as Fp2Config>::Fp,
		G1 = Projective<Self::G1Config>,
		G1Affine = Affine<Self::G1Config>,
		G2 = Projective<Self::G2Config>,
		G2Affine = Affine<Self::G2Config>,
	>
{
	const CURVE: Curve;
	type QuadraticConfig: Fp2Config<Fp: Root>;
	type G1Config: GLVConfig<BaseField = Self::BaseField, ScalarField = Self::ScalarField>;
	type G2Config: SWCurveConfig<BaseField = Fp2<Self::QuadraticConfig>, ScalarField = Self::ScalarField>;

	/// The signed binary digits of the Miller loop's length, the highest first and left out.
	fn digits() -> impl Iterator<Item = i8>;

	/// What is added after them, and the end of the walk.
	fn tail(point: &Self::G2Affine) -> Tail<Self>;

	/// Multiplies `product` by the value of the line at a point that is not the one at infinity.
	fn multiply_by_line(product: &mut Self::TargetField, line: &Line<Self>, point: &Self::G1Affine);

	/// Multiplies `product` by the value of the line at a point that is not the one at infinity, divided by the point's
	/// y.
	fn multiply_by_slope(product: &mut Self::TargetField, line: &Slope<Self>, point: &Place<Self>);

	/// What the sign of the loop's length does to the product.
	fn conclude(product: &mut Self::TargetField);

	/// What a point of G1 is multiplied by before its subgroup is [tested](Self::g1_within_subgroup). Zero if every
	/// point of the curve is in the subgroup.
	const G1_TEST: u64;

	/// Whether a point of the curve is in the subgroup G1, given its product by [`Self::G1_TEST`].
	fn g1_within_subgroup(point: &Self::G1Affine, tested: &Self::G1Affine) -> bool;
}

type BnParameters = ark_bn254::Config;

impl Suite for Bn254 {
	const CURVE: Curve = Curve::Bn254;
	type QuadraticConfig = ark_bn254::Fq2Config;
	type G1Config = ark_bn254::g1::Config;
	type G2Config = ark_bn254::g2::Config;

	fn digits() -> impl Iterator<Item = i8> {
		BnParameters::ATE_LOOP_COUNT.iter().rev().skip(1).copied()
	}

	/// The optimal ate pairing adds psi(Q) and -psi^2(Q) to [6x + 2]Q, where psi is the Frobenius carried over to the
	/// twist. In the subgroup psi is the multiplication by p, and 6x + 2 + p - p^2 + p^3 is a multiple of r, so the walk
	/// ends at -psi^3(Q). Outside of the subgroup it never does: with f(X) = 6x + 2 + X - X^2 + X^3 and the equation
	/// X^2 - tX + p of psi on the twist, a point with f(psi)Q = 0 has an order that divides both their resultant and the
	/// order of the twist, and the greatest common divisor of the two is r (Dai, Lin, Zhao and Zhou, "Fast subgroup
	/// membership testings for G1, G2 and GT on pairing-friendly curves", section 4). A test computes it.
	fn tail(point: &Self::G2Affine) -> Tail<Self> {
		let psi = |q: Self::G2Affine| {
			let (mut x, mut y) = (q.x, q.y);
			x.frobenius_map_in_place(1);
			x *= BnParameters::TWIST_MUL_BY_Q_X;
			y.frobenius_map_in_place(1);
			y *= BnParameters::TWIST_MUL_BY_Q_Y;
			Self::G2Affine::new_unchecked(x, y)
		};
		let once = psi(*point);
		let twice = psi(once);
		Tail { points: vec![once, twice.neg()], end: psi(twice).neg() }
	}

	fn multiply_by_line(product: &mut Self::TargetField, line: &Line<Self>, point: &Self::G1Affine) {
		let (mut y, mut x) = (line.y, line.x);
		y.mul_assign_by_fp(&point.y);
		x.mul_assign_by_fp(&point.x);
		product.mul_by_034(&y, &x, &line.constant);
	}

	/// As arkworks' `mul_by_034`, whose first coefficient is one: three multiplications less.
	fn multiply_by_slope(product: &mut Self::TargetField, line: &Slope<Self>, point: &Place<Self>) {
		let (mut x, mut constant) = (line.slope.neg(), line.constant);
		x.mul_assign_by_fp(&point.quotient);
		constant.mul_assign_by_fp(&point.inverse);
		let mut both = product.c0 + product.c1;
		both.mul_by_01(&(x + ark_bn254::Fq2::ONE), &constant);
		let mut second = product.c1;
		second.mul_by_01(&x, &constant);
		product.c1 = both - product.c0 - second;
		ark_bn254::Fq12Config::mul_fp6_by_nonresidue_in_place(&mut second);
		product.c0 += second;
	}

	fn conclude(_: &mut Self::TargetField) {}

	const G1_TEST: u64 = 0;

	/// The order of the curve is that of the subgroup.
	fn g1_within_subgroup(_: &Self::G1Affine, _: &Self::G1Affine) -> bool {
		true
	}
}

type BlsParameters = ark_bls12_381::Config;

/// The x of psi is multiplied by this, 1 / (u + 1)^((p - 1) / 3), and its y by the next, 1 / (u + 1)^((p - 1) / 2).
const BLS_PSI_X: ark_bls12_381::Fq2 = ark_bls12_381::Fq2::new(
	<ark_bls12_381::Fq as ark_ff::AdditiveGroup>::ZERO,
	ark_ff::MontFp!(
		"4002409555221667392624310435006688643935503118305586438271171395842971157480381377015405980053539358417135540939437"
	),
);
const BLS_PSI_Y: ark_bls12_381::Fq2 = ark_bls12_381::Fq2::new(
	ark_ff::MontFp!(
		"2973677408986561043442465346520108879172042883009249989176415018091420807192182638567116318576472649347015917690530"
	),
	ark_ff::MontFp!(
		"1028732146235106349975324479215795277384839936929757896155643118032610843298655225875571310552543014690878354869257"
	),
);

impl Suite for Bls12_381 {
	const CURVE: Curve = Curve::Bls12_381;
	type QuadraticConfig = ark_bls12_381::Fq2Config;
	type G1Config = ark_bls12_381::g1::Config;
	type G2Config = ark_bls12_381::g2::Config;

	fn digits() -> impl Iterator<Item = i8> {
		BitIteratorBE::without_leading_zeros(BlsParameters::X).skip(1).map(i8::from)
	}

	/// The walk ends at [|x|]Q, which in the subgroup is -psi(Q) for x is negative, and outside of it never is (Scott,
	/// "A note on group membership tests for G1, G2 and GT on BLS pairing-friendly curves", section 4).
	fn tail(point: &Self::G2Affine) -> Tail<Self> {
		let (mut x, mut y) = (point.x, point.y);
		x.frobenius_map_in_place(1);
		x *= BLS_PSI_X;
		y.frobenius_map_in_place(1);
		y *= BLS_PSI_Y;
		Tail { points: Vec::new(), end: Self::G2Affine::new_unchecked(x, y.neg()) }
	}

	fn multiply_by_line(product: &mut Self::TargetField, line: &Line<Self>, point: &Self::G1Affine) {
		let (mut y, mut x) = (line.y, line.x);
		y.mul_assign_by_fp(&point.y);
		x.mul_assign_by_fp(&point.x);
		product.mul_by_014(&line.constant, &x, &y);
	}

	/// As arkworks' `mul_by_014`, whose last coefficient is one: three multiplications less.
	fn multiply_by_slope(product: &mut Self::TargetField, line: &Slope<Self>, point: &Place<Self>) {
		let (mut x, mut constant) = (line.slope.neg(), line.constant);
		x.mul_assign_by_fp(&point.quotient);
		constant.mul_assign_by_fp(&point.inverse);
		let mut both = product.c0 + product.c1;
		both.mul_by_01(&constant, &(x + ark_bls12_381::Fq2::ONE));
		let mut second = product.c1;
		ark_bls12_381::Fq12Config::mul_fp6_by_nonresidue_in_place(&mut second);
		product.c0.mul_by_01(&constant, &x);
		product.c1 = both - product.c0 - second;
		ark_bls12_381::Fq12Config::mul_fp6_by_nonresidue_in_place(&mut second);
		product.c0 += second;
	}

	fn conclude(product: &mut Self::TargetField) {
		product.cyclotomic_inverse_in_place();
	}

	/// The one limb of |x|.
	const G1_TEST: u64 = match BlsParameters::X {
		[x] => *x,
		_ => 0,
	};

	/// As arkworks tests it: [x^2]P is -phi(P), where phi is the endomorphism, and [|x|]P is not P (El Housni,
	/// Guillevic and Piellard, "Co-factor clearing and subgroup membership testing on pairing-friendly curves", section
	/// 4).
	fn g1_within_subgroup(point: &Self::G1Affine, tested: &Self::G1Affine) -> bool {
		tested != point && tested.mul_bigint(BlsParameters::X) == Self::G1Config::endomorphism_affine(point).neg()
	}
}

/// An element of the scalar field as a canonical input, or nothing if it is not below the order.
pub(crate) fn scalar<S: Suite>(input: &crate::Input) -> Option<S::ScalarField> {
	ark_serialize::CanonicalDeserialize::deserialize_uncompressed(input.as_slice()).ok()
}

const _: () = {
	// Both scalar fields take 255 bits at the most, so that an input has no room for flags.
	assert!(<ark_bn254::Fr as PrimeField>::MODULUS_BIT_SIZE < 256);
	assert!(<ark_bls12_381::Fr as PrimeField>::MODULUS_BIT_SIZE < 256);
};
