//! Registration refuses every key that is not good in all of its parts.

use super::{
	CURVES,
	circuit::{self, Circuit, encoded},
	points::{self, add_order, infinity, off_curve, outside_of},
};
use crate::{Curve, Error, MAX_INPUTS, canonical_key, key_len, max_registered_key_len, register_key};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::pairing::Pairing;

/// A key with two inputs.
fn key(curve: Curve, compressed: bool) -> Vec<u8> {
	match curve {
		Curve::Bn254 => Circuit::<Bn254>::new(2, 3).key(compressed),
		Curve::Bls12_381 => Circuit::<Bls12_381>::new(2, 3).key(compressed),
	}
}

/// Bytes of a point of G1.
fn unit(curve: Curve, compressed: bool) -> usize {
	points::infinity(curve, compressed).g1.len()
}

/// Where each point of a key with two inputs begins, in units, and whether it is of G2.
const PLACES: [(usize, bool); 7] = [(0, false), (1, true), (3, true), (5, true), (7, false), (8, false), (9, false)];

/// The key with the point of each place replaced.
fn replaced<'a>(
	curve: Curve,
	compressed: bool,
	g1: Option<&'a [u8]>,
	g2: &'a [u8],
) -> impl Iterator<Item = Vec<u8>> + 'a {
	let key = key(curve, compressed);
	let unit = unit(curve, compressed);
	PLACES.into_iter().filter_map(move |(place, of_g2)| {
		let point = if of_g2 { Some(g2) } else { g1 }?;
		let at = place * unit + if place >= 7 { 8 } else { 0 };
		let mut key = key.clone();
		key[at..at + point.len()].copy_from_slice(point);
		Some(key)
	})
}

#[test]
fn a_good_key_is_registered_in_both_forms_alike() {
	for curve in CURVES {
		let registered = register_key(curve, &key(curve, true), 2).expect("a good key");
		assert_eq!(register_key(curve, &key(curve, false), 2), Ok(registered.clone()));
		assert_eq!(canonical_key(curve, &registered), Some(key(curve, false).as_slice()));
		assert_eq!(crate::engine::register_key(curve, &key(curve, true), 2), Ok(registered));
	}
}

#[test]
fn lengths_are_as_said() {
	for curve in CURVES {
		for inputs in [0, 1, MAX_INPUTS] {
			let count = usize::try_from(inputs).expect("few");
			let (key, _) = circuit::proven(curve, count, 0, 1);
			assert_eq!(u32::try_from(key.len()), Ok(key_len(curve, inputs, true)));
			let registered = register_key(curve, &key, inputs).expect("a good key");
			assert_eq!(u32::try_from(registered.len()), Ok(max_registered_key_len(curve, inputs)));
		}
	}
	assert_eq!(max_registered_key_len(Curve::Bn254, 1) - key_len(Curve::Bn254, 1, false), 384);
	assert_eq!(max_registered_key_len(Curve::Bls12_381, 1) - key_len(Curve::Bls12_381, 1, false), 576);
	assert_eq!(canonical_key(Curve::Bn254, &[0; 383]), None);
}

#[test]
fn a_truncated_or_longer_key_is_malformed() {
	for curve in CURVES {
		for compressed in [true, false] {
			let key = key(curve, compressed);
			for length in [0, 1, key.len() / 2, key.len() - 1] {
				assert_eq!(register_key(curve, &key[..length], 2), Err(Error::KeyMalformed), "{length} bytes");
			}
			let longer = [key.as_slice(), &[0]].concat();
			assert_eq!(register_key(curve, &longer, 2), Err(Error::KeyMalformed));
		}
	}
}

#[test]
fn a_key_of_another_number_of_inputs_is_refused() {
	for curve in CURVES {
		for compressed in [true, false] {
			for inputs in [0, 1, 3, MAX_INPUTS + 1, u32::MAX] {
				assert_eq!(register_key(curve, &key(curve, compressed), inputs), Err(Error::KeyArity), "{inputs}");
			}
		}
		let (large, _) = circuit::proven(curve, 65, 0, 1);
		assert_eq!(register_key(curve, &large, 65), Err(Error::KeyArity));
	}
}

#[test]
fn a_key_that_says_another_number_of_points_than_it_has_is_malformed() {
	for curve in CURVES {
		for said in [0, 2, 4, u64::MAX] {
			let mut key = key(curve, true);
			let at = 7 * unit(curve, true);
			key[at..at + 8].copy_from_slice(&said.to_le_bytes());
			assert_eq!(register_key(curve, &key, 2), Err(Error::KeyMalformed), "{said}");
		}
	}
}

#[test]
fn infinity_is_refused_in_each_place() {
	for curve in CURVES {
		for compressed in [true, false] {
			let infinity = infinity(curve, compressed);
			for key in replaced(curve, compressed, Some(&infinity.g1), &infinity.g2) {
				assert_eq!(register_key(curve, &key, 2), Err(Error::KeyPointAtInfinity));
			}
		}
	}
}

#[test]
fn a_point_off_the_curve_is_refused_in_each_place() {
	for curve in CURVES {
		for compressed in [true, false] {
			let off = off_curve(curve, compressed);
			for key in replaced(curve, compressed, Some(&off.g1), &off.g2) {
				assert_eq!(register_key(curve, &key, 2), Err(Error::KeyPointInvalid));
			}
		}
	}
}

#[test]
fn a_point_outside_of_the_subgroup_is_refused_in_each_place() {
	for curve in CURVES {
		for compressed in [true, false] {
			let (g1, g2) = outside_of(curve, compressed);
			for key in replaced(curve, compressed, g1.as_deref(), &g2) {
				assert_eq!(register_key(curve, &key, 2), Err(Error::KeyPointInvalid));
			}
		}
	}
}

#[test]
fn a_coordinate_that_is_not_below_the_order_is_refused() {
	for curve in CURVES {
		let mut key = key(curve, false);
		let coordinate = unit(curve, false) / 2;
		// The x of alpha has no flags beside it.
		add_order(curve, &mut key[..coordinate]);
		assert_eq!(register_key(curve, &key, 2), Err(Error::KeyMalformed));
	}
}

#[test]
fn a_key_of_another_curve_is_refused() {
	assert_eq!(register_key(Curve::Bn254, &key(Curve::Bls12_381, true), 2), Err(Error::KeyMalformed));
	assert_eq!(register_key(Curve::Bls12_381, &key(Curve::Bn254, true), 2), Err(Error::KeyMalformed));
}

#[test]
fn a_key_whose_gamma_is_its_delta_is_forgeable() {
	fn on<E: Pairing>(curve: Curve) {
		let mut key = Circuit::<E>::new(2, 3).proving.vk;
		key.delta_g2 = key.gamma_g2;
		assert_eq!(register_key(curve, &encoded(&key, true), 2), Err(Error::KeyForgeable));
		let negated: E::G2 = -E::G2::from(key.gamma_g2);
		key.delta_g2 = negated.into();
		assert_eq!(register_key(curve, &encoded(&key, false), 2), Err(Error::KeyForgeable));
	}
	on::<Bn254>(Curve::Bn254);
	on::<Bls12_381>(Curve::Bls12_381);
}
