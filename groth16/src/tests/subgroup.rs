//! The test of the subgroup that the Miller loop does on its way.

use super::points::{is_in_subgroup_by_definition, outside, points_of_small_order};
use crate::{
	lockstep,
	miller::{Walk, miller_loop},
	suite::Suite,
};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::{AffineRepr, CurveConfig, CurveGroup, bls12::Bls12Config, bn::BnConfig, pairing::MillerLoopOutput};
use ark_ff::{BigInteger, One, PrimeField, UniformRand};
use ark_std::test_rng;
use core::ops::Neg;
use num_bigint::{BigInt, Sign};

/// What both loops say of the point: alone, and in step with others, of which it must not change the verdict.
fn walked<S: Suite>(point: S::G2Affine) -> bool {
	let mut walks = [(S::G1Affine::generator(), Walk::<S>::new(point))];
	miller_loop(&mut walks, &[]);
	let within = walks[0].1.within_subgroup();
	let one = S::G1Affine::generator();
	let pair = |point| (one, point);
	let good = S::G2Affine::generator();
	for pairs in [vec![pair(point)], vec![pair(good), pair(point), pair(point), pair(point.neg()), pair(good)]] {
		assert_eq!(lockstep::miller_loop::<S>(&pairs).1, within, "in step with {}", pairs.len());
	}
	within
}

fn the_walk_agrees_with_the_definition<S: Suite>() {
	let mut random = test_rng();
	let outside = outside::<S::G2Config>();
	let mut seen = [0, 0];
	for _ in 0..20 {
		let inside = S::G2Affine::rand(&mut random);
		// A multiple of a point outside, and its sum with one inside.
		let scalar = S::ScalarField::rand(&mut random);
		let multiple = (outside * scalar).into_affine();
		for point in [inside, multiple, (multiple + inside).into_affine(), outside] {
			let expected = is_in_subgroup_by_definition(&point);
			assert_eq!(walked::<S>(point), expected);
			assert_eq!(point.is_in_correct_subgroup_assuming_on_curve(), expected);
			seen[usize::from(expected)] += 1;
		}
	}
	assert!(seen.iter().all(|count| *count >= 20));
}

#[test]
fn the_walk_agrees_with_the_definition_on_bn254() {
	the_walk_agrees_with_the_definition::<Bn254>();
}

#[test]
fn the_walk_agrees_with_the_definition_on_bls12_381() {
	the_walk_agrees_with_the_definition::<Bls12_381>();
}

/// Points whose order is a small prime are where the formulas of the walk meet equal and opposite points.
fn the_walk_refuses_points_of_small_order<S: Suite>(primes: &[u64]) {
	for prime in primes {
		for point in points_of_small_order::<S::G2Config>(*prime).take(3) {
			assert!(!walked::<S>(point), "of order {prime}");
		}
	}
}

#[test]
fn the_walk_refuses_points_of_small_order_on_bn254() {
	the_walk_refuses_points_of_small_order::<Bn254>(&[10_069, 5_864_401]);
}

#[test]
fn the_walk_refuses_points_of_small_order_on_bls12_381() {
	the_walk_refuses_points_of_small_order::<Bls12_381>(&[13, 23, 2713]);
}

/// Squaring, then lines, is what arkworks does; so the products are the same up to a factor that the final
/// exponentiation takes away.
fn the_pairing_is_that_of_arkworks<S: Suite>() {
	let mut random = test_rng();
	let pairs: Vec<_> = (0..7).map(|_| (S::G1Affine::rand(&mut random), S::G2Affine::rand(&mut random))).collect();
	let expected = S::multi_pairing(pairs.iter().map(|pair| pair.0), pairs.iter().map(|pair| pair.1));
	let lines: Vec<_> = pairs.iter().map(|pair| Walk::<S>::new(pair.1).lines()).collect();
	let prepared: Vec<_> = pairs.iter().zip(&lines).map(|(pair, lines)| (pair.0, lines.as_slice())).collect();
	let mut walks: Vec<_> = pairs.iter().map(|pair| (pair.0, Walk::<S>::new(pair.1))).collect();
	for product in [
		miller_loop(&mut walks, &[]),
		miller_loop(&mut [], &prepared),
		miller_loop(
			&mut pairs[..3].iter().map(|pair| (pair.0, Walk::<S>::new(pair.1))).collect::<Vec<_>>(),
			&prepared[3..],
		),
	] {
		assert_eq!(S::final_exponentiation(MillerLoopOutput(product)), Some(expected));
	}
	let (product, within) = lockstep::miller_loop::<S>(&pairs);
	assert!(within);
	assert_eq!(S::final_exponentiation(MillerLoopOutput(product)), Some(expected));
	// A pair with the point at infinity counts as one.
	let infinity = (S::G1Affine::zero(), pairs[0].1);
	assert!(lockstep::miller_loop::<S>(&[infinity]).0.is_one());
	let more: Vec<_> = pairs.iter().copied().chain([infinity]).collect();
	assert_eq!(lockstep::miller_loop::<S>(&more).0, product);
	let nothing =
		miller_loop(&mut [(S::G1Affine::zero(), Walk::<S>::new(pairs[0].1))], &[(S::G1Affine::zero(), &lines[0])]);
	assert!(nothing.is_one());
}

#[test]
fn the_pairing_is_that_of_arkworks_on_both_curves() {
	the_pairing_is_that_of_arkworks::<Bn254>();
	the_pairing_is_that_of_arkworks::<Bls12_381>();
}

/// That of arkworks for G1, which the verifier uses as it is.
#[test]
fn the_test_of_g1_agrees_with_the_definition() {
	let mut random = test_rng();
	let outside = outside::<ark_bls12_381::g1::Config>();
	for _ in 0..20 {
		let inside = ark_bls12_381::G1Affine::rand(&mut random);
		for (point, expected) in [(inside, true), (outside, false), ((outside + inside).into_affine(), false)] {
			assert_eq!(is_in_subgroup_by_definition(&point), expected);
			assert_eq!(point.is_in_correct_subgroup_assuming_on_curve(), expected);
		}
	}
}

fn integer(little_endian: &[u8]) -> BigInt {
	BigInt::from_bytes_le(Sign::Plus, little_endian)
}

fn common_divisor(mut a: BigInt, mut b: BigInt) -> BigInt {
	while b != BigInt::from(0) {
		(a, b) = (b.clone(), a % b);
	}
	BigInt::from(a.magnitude().clone())
}

/// What [`Suite::tail`] claims: the only common divisor of the order of the twist and the resultant is r.
#[test]
fn no_point_outside_ends_its_walk_where_one_inside_does() {
	let x = BigInt::from(ark_bn254::Config::X[0]);
	let square = &x * &x;
	let n = |number: u64| BigInt::from(number);
	let fourth = &square * &square;
	let third = &square * &x;
	let p = n(36) * &fourth + n(36) * &third + n(24) * &square + n(6) * &x + n(1);
	let r = n(36) * &fourth + n(36) * &third + n(18) * &square + n(6) * &x + n(1);
	let t = n(6) * &square + n(1);
	assert_eq!(p, integer(&ark_bn254::Fq::MODULUS.to_bytes_le()));
	assert_eq!(r, integer(&ark_bn254::Fr::MODULUS.to_bytes_le()));
	let twist = &r * &(n(2) * &p - &r);
	// X^2 = tX - p, so X^3 = (t^2 - p)X - tp, and f = 6x + 2 + X - X^2 + X^3 = c + dX.
	let c = n(6) * &x + n(2) + &p - &t * &p;
	let d = n(1) - &t + &t * &t - &p;
	let resultant = &c * &c + &(&c * &d) * &t + &(&d * &d) * &p;
	assert_eq!(common_divisor(twist, resultant), r);

	// BLS12-381: f = X - x, whose resultant is p - x.
	let x = BigInt::from(ark_bls12_381::Config::X[0]);
	let p = integer(&ark_bls12_381::Fq::MODULUS.to_bytes_le());
	let r = integer(&ark_bls12_381::Fr::MODULUS.to_bytes_le());
	let cofactor: Vec<u8> = ark_bls12_381::g2::Config::COFACTOR.iter().flat_map(|limb| limb.to_le_bytes()).collect();
	let twist = &r * &integer(&cofactor);
	assert_eq!(common_divisor(twist, p + x), r);
}
