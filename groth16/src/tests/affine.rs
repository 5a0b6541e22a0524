//! Additions in affine coordinates are those of arkworks, also where its formulas have exceptions.

use super::points::{of_small_order, outside};
use crate::affine::add_all;
use ark_ec::{
	AffineRepr, CurveGroup,
	short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::UniformRand;
use ark_std::test_rng;

/// Points between which everything happens: random ones, some of them twice, their negatives and doubles, infinity, and
/// points outside of the subgroup, of which some have a small order.
fn crafted<C: SWCurveConfig>(small: &[Affine<C>]) -> Vec<Affine<C>> {
	let mut random = test_rng();
	let mut points = vec![Affine::<C>::zero(), Affine::generator(), outside_if_any::<C>()];
	points.extend((0..4).map(|_| Affine::<C>::rand(&mut random)));
	points.extend(small);
	let negated: Vec<_> = points.iter().map(|point| -*point).collect();
	let doubled: Vec<_> = points.iter().map(|point| (*point + point).into_affine()).collect();
	points.extend(negated);
	points.extend(doubled);
	points
}

fn outside_if_any<C: SWCurveConfig>() -> Affine<C> {
	if C::cofactor_is_one() { Affine::generator() } else { outside() }
}

/// All pairs of them in one batch of additions, so that what is exceptional stands beside what is not.
fn additions_are_those_of_arkworks<C: SWCurveConfig>(small: &[Affine<C>]) {
	let points = crafted::<C>(small);
	let pairs: Vec<_> = points.iter().flat_map(|left| points.iter().map(move |right| (*left, *right))).collect();
	let mut sums: Vec<_> = pairs.iter().map(|(left, _)| *left).collect();
	let addends: Vec<_> = pairs.iter().map(|(_, right)| *right).enumerate().collect();
	add_all(&mut sums, &addends);
	for ((left, right), sum) in pairs.iter().zip(sums) {
		assert_eq!(sum, (*left + right).into_affine(), "{left} + {right}");
		assert!(sum.is_on_curve());
	}
}

#[test]
fn additions_on_each_curve_are_those_of_arkworks() {
	additions_are_those_of_arkworks::<ark_bn254::g1::Config>(&[]);
	additions_are_those_of_arkworks::<ark_bn254::g2::Config>(&[]);
	let small: Vec<_> = [3, 11].into_iter().map(of_small_order).collect();
	additions_are_those_of_arkworks::<ark_bls12_381::g1::Config>(&small);
	let small: Vec<_> = [13, 23].into_iter().map(of_small_order).collect();
	additions_are_those_of_arkworks::<ark_bls12_381::g2::Config>(&small);
}

#[test]
fn what_is_not_named_stays_and_what_is_not_there_is_passed_over() {
	let point = ark_bn254::G1Affine::generator();
	let mut points = [point; 3];
	add_all(&mut points, &[(1, point), (3, point)]);
	assert_eq!(points, [point, (point + point).into_affine(), point]);
	add_all(&mut points, &[]);
	assert_eq!(points[1], (point + point).into_affine());
}
