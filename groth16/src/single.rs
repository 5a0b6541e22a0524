//! One proof.

use crate::{
	Error, Input,
	encoding::Proof,
	key::PreparedKey,
	miller::{Walk, miller_loop},
	suite::{Suite, scalar},
};
use alloc::vec::Vec;
use ark_ec::{CurveGroup, VariableBaseMSM, pairing::MillerLoopOutput};
use ark_ff::One;
use core::ops::Neg;

/// Verifies e(A, B) = e(alpha, beta) e(X, gamma) e(C, delta), where X is the sum of the key's points, each times its
/// input.
pub(crate) fn verify<S: Suite>(key: &PreparedKey<S>, proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
	let scalars = scalars::<S>(key, inputs)?;
	let proof = Proof::<S>::decode(proof)?;
	if ![proof.a, proof.c].iter().all(S::G1Affine::is_in_correct_subgroup_assuming_on_curve) {
		return Err(Error::ProofPointInvalid);
	}
	let sum = sum_of_inputs(key, S::ScalarField::one(), &scalars);
	let mut walks = [(proof.a, Walk::new(proof.b))];
	let product = miller_loop(&mut walks, &[(sum.neg().into_affine(), &key.gamma), (proof.c.neg(), &key.delta)]);
	if walks.iter().any(|(_, walk)| !walk.within_subgroup()) {
		return Err(Error::ProofPointInvalid);
	}
	if equals::<S>(product, key.alpha_beta) { Ok(()) } else { Err(Error::Invalid) }
}

/// The inputs as elements of the scalar field, as many as the key takes.
pub(crate) fn scalars<S: Suite>(key: &PreparedKey<S>, inputs: &[Input]) -> Result<Vec<S::ScalarField>, Error> {
	if Some(inputs.len()) != key.inputs.len().checked_sub(1) {
		return Err(Error::InputCount);
	}
	inputs.iter().map(|input| scalar::<S>(input).ok_or(Error::InputNotCanonical)).collect()
}

/// The sum of the key's points for the inputs, each times its scalar, and the first times that for the constant.
pub(crate) fn sum_of_inputs<S: Suite>(
	key: &PreparedKey<S>,
	constant: S::ScalarField,
	scalars: &[S::ScalarField],
) -> S::G1 {
	let all: Vec<S::ScalarField> = core::iter::once(constant).chain(scalars.iter().copied()).collect();
	S::G1::msm_unchecked(&key.inputs, &all)
}

/// Whether the product of Miller loops is that pairing.
pub(crate) fn equals<S: Suite>(product: S::TargetField, pairing: S::TargetField) -> bool {
	S::final_exponentiation(MillerLoopOutput(product)).is_some_and(|output| output.0 == pairing)
}
