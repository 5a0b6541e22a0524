//! The powers that the equations of a batch are raised to, and points times them.
//!
//! A power is a + b l, where a and b have 64 bits and l is the cube root of one by which the curve's endomorphism
//! multiplies. No two pairs give the same power: if a + b l were a multiple of r for smaller a and b than 2^64 in size,
//! not both zero, so would be a^2 - a b + b^2 = (a + b l)(a + b l^2), which is below 2^130. A product by such a power
//! takes 64 doublings.

use crate::{Input, affine::add_all, suite::Suite};
use alloc::vec::Vec;
use ark_ec::{AffineRepr, scalar_mul::glv::GLVConfig, short_weierstrass::Affine};
use codec::Encode;
use core::ops::Neg;
use sp_crypto_hashing::blake2_256;

/// a + b l.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Power {
	pub(crate) a: u64,
	pub(crate) b: u64,
}

impl Power {
	pub(crate) fn scalar<S: Suite>(self) -> S::ScalarField {
		S::ScalarField::from(self.a) + S::ScalarField::from(self.b) * S::G1Config::LAMBDA
	}
}

/// The powers, from a hash over the curve, the key, all proofs and all inputs.
pub(crate) fn powers<S: Suite>(key_hash: [u8; 32], proofs: &[&[u8]], inputs: &[&[Input]]) -> Vec<Power> {
	let seed = blake2_256(&(b"artel/groth16/batch/1", S::CURVE, key_hash, proofs, inputs).encode());
	(0_u32..)
		.zip(proofs)
		.map(|(index, _)| {
			let hash = blake2_256(&(b"artel/groth16/power/1", seed, index).encode());
			let mut words =
				hash.chunks_exact(8).map(|word| word.iter().rfold(0, |sum, byte| sum << 8 | u64::from(*byte)));
			Power { a: words.next().unwrap_or(1), b: words.next().unwrap_or(1) }
		})
		.collect()
}

/// A point times its power, and what its subgroup is told by.
#[derive(Clone, Copy)]
pub(crate) struct Multiples<C: GLVConfig> {
	pub(crate) raised: Affine<C>,
	/// The point times [`Suite::G1_TEST`].
	pub(crate) tested: Affine<C>,
}

/// All points at once, from their lowest bit: 2^i P is added wherever a bit or a digit asks for it, then doubled. So the
/// power and the test of the subgroup share their doublings, and all points share the inversion of each step.
///
/// The points need not be in the subgroup, nor different.
pub(crate) fn multiples<S: Suite>(points: &[S::G1Affine], powers: &[Power]) -> Vec<Multiples<S::G1Config>> {
	let digits: Vec<[Digits; 2]> = powers.iter().map(|power| [power.a, power.b].map(Digits::new)).collect();
	// 2^i P of all points, then three sums of each: a P, b P, and the point times the number of the test.
	let count = points.len();
	let mut all = points.to_vec();
	all.resize(count * 4, S::G1Affine::zero());
	let mut additions = Vec::new();
	for bit in 0..=u64::BITS {
		additions.clear();
		for ((index, point), digits) in all.iter().take(count).enumerate().zip(&digits) {
			if bit < u64::BITS {
				additions.push((index, *point));
			}
			for (place, digits) in (1..).zip(digits) {
				match digits.at(bit) {
					0 => {}
					1.. => additions.push((place * count + index, *point)),
					_ => additions.push((place * count + index, point.neg())),
				}
			}
			if S::G1_TEST.checked_shr(bit).is_some_and(|rest| rest & 1 == 1) {
				additions.push((3 * count + index, *point));
			}
		}
		add_all(&mut all, &additions);
	}
	let (_, sums) = all.split_at_mut(count);
	let (a, rest) = sums.split_at_mut(count);
	let (b, tested) = rest.split_at(count);
	let turned: Vec<_> = b.iter().map(S::G1Config::endomorphism_affine).enumerate().collect();
	add_all(a, &turned);
	a.iter().zip(tested).map(|(raised, tested)| Multiples { raised: *raised, tested: *tested }).collect()
}

/// A number in signed binary digits of which no two neighbours differ from zero, so a third of all does.
pub(crate) struct Digits {
	positive: u128,
	negative: u128,
}

impl Digits {
	/// A number of 64 bits has 65 digits.
	pub(crate) fn new(number: u64) -> Self {
		let half = u128::from(number >> 1);
		let more = u128::from(number) + half;
		let differ = half ^ more;
		Self { positive: more & differ, negative: half & differ }
	}

	/// The digit of 2^index.
	pub(crate) fn at(&self, index: u32) -> i8 {
		let bit = |digits: u128| digits >> index & 1 == 1;
		i8::from(bit(self.positive)) - i8::from(bit(self.negative))
	}
}
