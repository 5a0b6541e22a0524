//! Many proofs of one key by one random linear combination.
//!
//! The equation of each proof is raised to a power of its own, and the product of all is verified: one Miller loop over
//! as many pairs as there are proofs, and two more; one final exponentiation. If the equation of some proof fails, then
//! whatever the other powers are, at most one power of that proof lets the product hold. The powers are 128 bits of a
//! hash over everything that is verified, so whoever makes a proof cannot know them before it is made, and a bad batch
//! passes with a probability of 2^-128 for each attempt.
//!
//! A power is a + b l, where a and b have 64 bits and l is the cube root of one by which the curve's endomorphism
//! multiplies. No two pairs give the same power: if a + b l were a multiple of r for smaller a and b than 2^64 in size,
//! not both zero, so would be a^2 - a b + b^2 = (a + b l)(a + b l^2), which is below 2^130. A product by such a power
//! takes 64 doublings.

use crate::{
	Error, Input, MAX_BATCH,
	encoding::Proof,
	key::PreparedKey,
	miller::{Walk, miller_loop},
	single::{equals, scalars, sum_of_inputs},
	suite::Suite,
	threads,
};
use alloc::vec::Vec;
use ark_ec::{
	CurveGroup, PrimeGroup, VariableBaseMSM,
	pairing::PairingOutput,
	scalar_mul::glv::GLVConfig,
	short_weierstrass::{Affine, Projective},
};
use ark_ff::{AdditiveGroup, PrimeField, Zero};
use codec::Encode;
use core::ops::Neg;
use sp_crypto_hashing::blake2_256;

/// Verifies all proofs. `key_hash` is the hash of the registered form.
pub(crate) fn verify_batch<S: Suite>(
	key: &PreparedKey<S>,
	key_hash: [u8; 32],
	proofs: &[&[u8]],
	inputs: &[&[Input]],
) -> Result<(), Error> {
	if proofs.is_empty() {
		return Err(Error::BatchEmpty);
	}
	if u32::try_from(proofs.len()).map_or(true, |count| count > MAX_BATCH) {
		return Err(Error::BatchTooLong);
	}
	if proofs.len() != inputs.len() {
		return Err(Error::BatchMismatch);
	}
	let scalars: Vec<Vec<S::ScalarField>> =
		inputs.iter().map(|inputs| scalars(key, inputs)).collect::<Result<_, _>>()?;
	let powers = powers::<S>(key_hash, proofs, inputs);

	// Each proof by itself: decoded, and its A raised to its power.
	let pairs: Vec<(&[u8], Power)> = proofs.iter().copied().zip(powers.iter().copied()).collect();
	let decoded = threads::map(&pairs, |(bytes, power)| {
		let proof = Proof::<S>::decode(bytes)?;
		Ok((power.times(proof.a), Walk::<S>::new(proof.b), proof.c))
	});
	let mut raised = Vec::new();
	let mut walks = Vec::new();
	let mut last = Vec::new();
	for each in decoded {
		let (a, walk, c) = each?;
		raised.push(a);
		walks.push(walk);
		last.push(c);
	}
	let mut walks: Vec<(S::G1Affine, Walk<S>)> = S::G1::normalize_batch(&raised).into_iter().zip(walks).collect();

	// Everything that is paired with the same point of the key, summed up.
	let total: S::ScalarField = powers.iter().map(|power| power.scalar::<S>()).sum();
	let sums: Vec<S::ScalarField> = (0..key.inputs.len().saturating_sub(1))
		.map(|index| {
			let of_each = scalars.iter().zip(&powers);
			of_each.filter_map(|(scalars, power)| Some(*scalars.get(index)? * power.scalar::<S>())).sum()
		})
		.collect();
	let input = sum_of_inputs(key, total, &sums).neg();
	let last = sum_of_powers::<S>(&last, &powers).neg();

	let fixed = S::G1::normalize_batch(&[input, last]);
	let prepared: Vec<_> = fixed.into_iter().zip([key.gamma.as_slice(), key.delta.as_slice()]).collect();
	let product = threads::chunks_mut(&mut walks, |walks| miller_loop(walks, &[]))
		.into_iter()
		.fold(miller_loop(&mut [], &prepared), |product, each| product * each);
	if walks.iter().any(|(_, walk)| !walk.within_subgroup()) {
		return Err(Error::ProofPointInvalid);
	}
	let expected = PairingOutput::<S>(key.alpha_beta).mul_bigint(total.into_bigint()).0;
	if equals::<S>(product, expected) { Ok(()) } else { Err(Error::BatchInvalid) }
}

/// The power a + b l that a proof's equation is raised to.
#[derive(Clone, Copy)]
struct Power {
	a: u64,
	b: u64,
}

impl Power {
	fn scalar<S: Suite>(self) -> S::ScalarField {
		S::ScalarField::from(self.a) + S::ScalarField::from(self.b) * S::G1Config::LAMBDA
	}

	/// The point times the power. Its multiple by 1 + l is free as well: 1 + l + l^2 is zero.
	fn times<C: GLVConfig>(self, point: Affine<C>) -> Projective<C> {
		let turned = C::endomorphism_affine(&point);
		let both = C::endomorphism_affine(&turned).neg();
		let mut product = Projective::<C>::zero();
		for bit in (0..u64::BITS).rev() {
			product.double_in_place();
			match (self.a >> bit & 1, self.b >> bit & 1) {
				(0, 0) => {}
				(_, 0) => product += point,
				(0, _) => product += turned,
				_ => product += both,
			}
		}
		product
	}
}

/// The sum of the points, each times its power.
fn sum_of_powers<S: Suite>(points: &[S::G1Affine], powers: &[Power]) -> S::G1 {
	let bases: Vec<S::G1Affine> =
		points.iter().flat_map(|point| [*point, S::G1Config::endomorphism_affine(point)]).collect();
	let scalars: Vec<u64> = powers.iter().flat_map(|power| [power.a, power.b]).collect();
	S::G1::msm_u64(&bases, &scalars)
}

/// The powers, from a hash over the curve, the key, all proofs and all inputs.
fn powers<S: Suite>(key_hash: [u8; 32], proofs: &[&[u8]], inputs: &[&[Input]]) -> Vec<Power> {
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
