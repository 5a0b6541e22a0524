//! Square roots, and the decompression that uses them, are those of arkworks.

use super::circuit::encoded;
use crate::{
	Curve,
	encoding::{Flaw, point_on_curve},
	roots::Root,
};
use ark_ec::{
	AffineRepr,
	short_weierstrass::{Affine, SWCurveConfig},
};
use ark_ff::{AdditiveGroup, Field, Fp2, Fp2Config, UniformRand};
use ark_serialize::{CanonicalDeserialize, Compress};
use ark_std::test_rng;
use proptest::prelude::*;

fn agrees<F: Root>(number: F) {
	let root = number.root();
	assert_eq!(root.is_some(), number.sqrt().is_some(), "{number}");
	if let Some(root) = root {
		assert_eq!(root.square(), number);
	}
}

fn roots_are_those_of_arkworks<F: Root>() {
	let mut random = test_rng();
	for _ in 0..100 {
		let number = F::rand(&mut random);
		agrees(number);
		agrees(number.square());
		agrees(-number.square());
	}
	for small in 0_u64..20 {
		agrees(F::from(small));
		agrees(-F::from(small));
	}
}

fn roots_of_special_numbers<P: Fp2Config>()
where
	Fp2<P>: Root,
{
	let mut random = test_rng();
	for _ in 0..50 {
		let number = P::Fp::rand(&mut random);
		for special in [Fp2::new(number, P::Fp::ZERO), Fp2::new(P::Fp::ZERO, number), Fp2::new(number, number)] {
			agrees(special);
			agrees(special.square());
		}
	}
}

#[test]
fn roots_are_found_where_there_are_any() {
	roots_are_those_of_arkworks::<ark_bn254::Fq>();
	roots_are_those_of_arkworks::<ark_bn254::Fq2>();
	roots_are_those_of_arkworks::<ark_bls12_381::Fq>();
	roots_are_those_of_arkworks::<ark_bls12_381::Fq2>();
	roots_of_special_numbers::<ark_bn254::Fq2Config>();
	roots_of_special_numbers::<ark_bls12_381::Fq2Config>();
}

/// What is taken is what arkworks takes and writes again in the same bytes.
fn decompressed_as_by_arkworks<C: SWCurveConfig<BaseField: Root>>(curve: Curve, bytes: &[u8]) {
	let mut rest = bytes;
	let ours = point_on_curve::<C>(curve, &mut rest, Compress::Yes);
	assert!(rest.is_empty());
	let theirs =
		Affine::<C>::deserialize_compressed_unchecked(bytes).ok().filter(|point| encoded(point, true) == bytes);
	match (ours, theirs) {
		(Ok(ours), theirs) => {
			assert!(ours.is_on_curve() && !ours.is_zero());
			assert_eq!(Some(ours), theirs);
		}
		(Err(Flaw::Infinity), theirs) => assert_eq!(theirs, Some(Affine::zero())),
		(Err(_), theirs) => assert_eq!(theirs, None),
	}
}

fn decompressed_on_each_curve(bytes: &[u8; 96]) {
	decompressed_as_by_arkworks::<ark_bn254::g1::Config>(Curve::Bn254, &bytes[..32]);
	decompressed_as_by_arkworks::<ark_bn254::g2::Config>(Curve::Bn254, &bytes[..64]);
	decompressed_as_by_arkworks::<ark_bls12_381::g1::Config>(Curve::Bls12_381, &bytes[..48]);
	decompressed_as_by_arkworks::<ark_bls12_381::g2::Config>(Curve::Bls12_381, &bytes[..96]);
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	#[test]
	fn points_are_decompressed_as_by_arkworks(mut bytes in any::<[u8; 96]>(), flags in any::<u8>(), small in any::<bool>()) {
		if small {
			// Below the orders, so that the flags decide.
			for at in [0, 31, 63, 95] {
				bytes[at] = 1;
			}
		}
		for at in [0, 31, 63] {
			let mut bytes = bytes;
			bytes[at] |= flags & 0xe0;
			decompressed_on_each_curve(&bytes);
		}
	}

	#[test]
	fn of_a_small_number_every_flag_says_something(x in 0_u8..20, flags in any::<u8>()) {
		let mut bytes = [0; 96];
		// Little-endian, and the last coordinate big-endian.
		for at in [0, 47, 95] {
			bytes[at] = x;
			for flagged in [0, 31, 63] {
				let mut bytes = bytes;
				bytes[flagged] |= flags & 0xe0;
				decompressed_on_each_curve(&bytes);
			}
			bytes[at] = 0;
		}
	}
}

#[test]
fn both_signs_of_a_point_are_decompressed() {
	fn on<C: SWCurveConfig<BaseField: Root>>(curve: Curve) {
		let mut random = test_rng();
		for _ in 0..20 {
			let point = Affine::<C>::rand(&mut random);
			for point in [point, -point] {
				let bytes = encoded(&point, true);
				assert_eq!(point_on_curve::<C>(curve, &mut bytes.as_slice(), Compress::Yes), Ok(point));
				decompressed_as_by_arkworks::<C>(curve, &bytes);
			}
		}
	}
	on::<ark_bn254::g1::Config>(Curve::Bn254);
	on::<ark_bn254::g2::Config>(Curve::Bn254);
	on::<ark_bls12_381::g1::Config>(Curve::Bls12_381);
	on::<ark_bls12_381::g2::Config>(Curve::Bls12_381);
}
