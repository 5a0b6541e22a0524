//! Points times their powers, and the test of the subgroup that shares their doublings.

use super::points::{is_in_subgroup_by_definition, of_small_order, outside};
use crate::{
	power::{Digits, Power, multiples},
	suite::Suite,
};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::{AffineRepr, CurveGroup, scalar_mul::glv::GLVConfig};
use ark_ff::UniformRand;
use ark_std::test_rng;
use proptest::prelude::*;

/// a P + b phi(P), by arkworks' multiplication bit by bit, which holds for any point of the curve.
fn expected<S: Suite>(point: &S::G1Affine, power: Power) -> S::G1Affine {
	let turned = S::G1Config::endomorphism_affine(point);
	(point.mul_bigint([power.a]) + turned.mul_bigint([power.b])).into_affine()
}

fn agree<S: Suite>(points: &[S::G1Affine], powers: &[Power]) {
	let multiples = multiples::<S>(points, powers);
	assert_eq!(multiples.len(), points.len());
	for ((point, power), multiple) in points.iter().zip(powers).zip(multiples) {
		assert_eq!(multiple.raised, expected::<S>(point, *power), "{point} by {power:?}");
		assert_eq!(multiple.tested, point.mul_bigint([S::G1_TEST]).into_affine());
		if is_in_subgroup_by_definition(point) {
			assert_eq!(multiple.raised, (*point * power.scalar::<S>()).into_affine());
		}
	}
}

fn half() -> impl Strategy<Value = u64> {
	prop_oneof![
		any::<u64>(),
		0_u64..4,
		(0_u64..4).prop_map(|less| u64::MAX - less),
		(0_u32..64).prop_map(|bit| 1 << bit)
	]
}

/// A list of powers, and for each the number of the point that it belongs to, so that points come up several times.
fn batch() -> impl Strategy<Value = Vec<(usize, bool, Power)>> {
	prop::collection::vec((0_usize..6, any::<bool>(), half(), half()), 0..12)
		.prop_map(|list| list.into_iter().map(|(index, negate, a, b)| (index, negate, Power { a, b })).collect())
}

fn crafted<S: Suite>(more: &[S::G1Affine], batch: &[(usize, bool, Power)]) {
	let mut points = vec![S::G1Affine::zero(), S::G1Affine::generator(), S::G1Affine::rand(&mut test_rng())];
	points.extend(more);
	let (chosen, powers): (Vec<_>, Vec<_>) = batch
		.iter()
		.map(|(index, negate, power)| {
			let point = points[index % points.len()];
			(if *negate { -point } else { point }, *power)
		})
		.unzip();
	agree::<S>(&chosen, &powers);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(50))]

	#[test]
	fn multiples_are_those_of_arkworks_for_the_same_and_opposite_points_too(batch in batch()) {
		crafted::<Bn254>(&[], &batch);
		crafted::<Bls12_381>(&[outside(), of_small_order(3), of_small_order(11)], &batch);
	}

	#[test]
	fn signed_digits_sum_up_to_their_number(number in half()) {
		let digits = Digits::new(number);
		let mut sum = 0_i128;
		let mut before = 0;
		for index in (0..=64).rev() {
			let digit = digits.at(index);
			prop_assert!((-1..=1).contains(&digit) && (digit == 0 || before == 0));
			sum = 2 * sum + i128::from(digit);
			before = digit;
		}
		prop_assert_eq!(sum, i128::from(number));
	}
}

fn the_test_agrees_with_the_definition<S: Suite>(points: &[S::G1Affine]) {
	let powers = vec![Power { a: 1, b: 0 }; points.len()];
	for (point, multiple) in points.iter().zip(multiples::<S>(points, &powers)) {
		let expected = is_in_subgroup_by_definition(point);
		assert_eq!(S::g1_within_subgroup(point, &multiple.tested), expected, "{point}");
		assert_eq!(point.is_in_correct_subgroup_assuming_on_curve(), expected);
	}
}

#[test]
fn the_shared_test_of_the_subgroup_agrees_with_the_definition() {
	let mut random = test_rng();
	the_test_agrees_with_the_definition::<Bn254>(&[ark_bn254::G1Affine::rand(&mut random)]);
	// Every prime that divides the cofactor, and sums of such points with each other and with some of the subgroup.
	let small: Vec<_> = [3, 11, 10_177, 859_267, 52_437_899].into_iter().map(of_small_order).collect();
	let mut points = small.clone();
	points.push(outside());
	points.extend(small.iter().skip(1).map(|point| (*point + small[0]).into_affine()));
	let inside = ark_bls12_381::G1Affine::rand(&mut random);
	points.extend(points.clone().iter().map(|point| (*point + inside).into_affine()));
	points.extend([inside, -inside, ark_bls12_381::G1Affine::generator()]);
	the_test_agrees_with_the_definition::<Bls12_381>(&points);
}
