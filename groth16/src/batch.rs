//! Many proofs of one key by one random linear combination.
//!
//! The equation of each proof is raised to a power of its own, and the product of all is verified: one Miller loop over
//! as many pairs as there are proofs, and two more; one final exponentiation. If the equation of some proof fails, then
//! whatever the other powers are, at most one power of that proof lets the product hold. The powers are 128 bits of a
//! hash over everything that is verified, so whoever makes a proof cannot know them before it is made, and a bad batch
//! passes with a probability of 2^-128 for each attempt.
//!
//! Everything that is done for each proof is done for all proofs of a thread in step, so that they share inversions:
//! raising A and C to the powers with the test of their subgroups ([`crate::power`]), and the Miller loop with that of B
//! ([`crate::lockstep`]).

use crate::{
	Error, Input, MAX_BATCH,
	encoding::Proof,
	key::PreparedKey,
	lockstep,
	miller::miller_loop,
	power::{Power, multiples, powers},
	single::{equals, scalars, sum_of_inputs},
	suite::Suite,
	threads,
};
use alloc::vec::Vec;
use ark_ec::{CurveGroup, PrimeGroup, pairing::PairingOutput};
use ark_ff::{One, PrimeField, Zero};
use core::ops::Neg;

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

	let decoded: Vec<Proof<S>> =
		threads::map(proofs, |bytes| Proof::<S>::decode(bytes)).into_iter().collect::<Result<_, _>>()?;
	let decoded: Vec<(Proof<S>, Power)> = decoded.into_iter().zip(powers.iter().copied()).collect();
	let mut product = S::TargetField::one();
	let mut last = S::G1::zero();
	for part in threads::parts(&decoded, Part::<S>::new) {
		let part = part?;
		product *= part.product;
		last += part.last;
	}

	// Everything that is paired with the same point of the key, summed up.
	let total: S::ScalarField = powers.iter().map(|power| power.scalar::<S>()).sum();
	let sums: Vec<S::ScalarField> = (0..key.inputs.len().saturating_sub(1))
		.map(|index| {
			let of_each = scalars.iter().zip(&powers);
			of_each.filter_map(|(scalars, power)| Some(*scalars.get(index)? * power.scalar::<S>())).sum()
		})
		.collect();
	let input = sum_of_inputs(key, total, &sums).neg();

	let fixed = S::G1::normalize_batch(&[input, last.neg()]);
	let prepared: Vec<_> = fixed.into_iter().zip([key.gamma.as_slice(), key.delta.as_slice()]).collect();
	product *= miller_loop(&mut [], &prepared);
	let expected = PairingOutput::<S>(key.alpha_beta).mul_bigint(total.into_bigint()).0;
	if equals::<S>(product, expected) { Ok(()) } else { Err(Error::BatchInvalid) }
}

/// What some proofs of a batch add to its equation.
struct Part<S: Suite> {
	/// The product of the Miller loops of each A, raised, and B.
	product: S::TargetField,
	/// The sum of each C, raised.
	last: S::G1,
}

impl<S: Suite> Part<S> {
	fn new(proofs: &[(Proof<S>, Power)]) -> Result<Self, Error> {
		let points: Vec<S::G1Affine> =
			proofs.iter().map(|(proof, _)| proof.a).chain(proofs.iter().map(|(proof, _)| proof.c)).collect();
		let powers: Vec<Power> = proofs.iter().chain(proofs).map(|(_, power)| *power).collect();
		let multiples = multiples::<S>(&points, &powers);
		if points.iter().zip(&multiples).any(|(point, multiple)| !S::g1_within_subgroup(point, &multiple.tested)) {
			return Err(Error::ProofPointInvalid);
		}
		let (a, c) = multiples.split_at(proofs.len());
		let pairs: Vec<_> = a.iter().zip(proofs).map(|(a, (proof, _))| (a.raised, proof.b)).collect();
		let (product, within_subgroup) = lockstep::miller_loop::<S>(&pairs);
		if !within_subgroup {
			return Err(Error::ProofPointInvalid);
		}
		let last = c.iter().fold(S::G1::zero(), |sum, c| sum + c.raised);
		Ok(Self { product, last })
	}
}
