//! What the calls weigh, out of what was measured.
//!
//! The curve stands in the storage, which a call cannot look at before it is weighed. So the length of a proof tells it:
//! those of the two curves have no length in common, and a proof of another length than its circuit's is refused before
//! it is verified.

use crate::{Config, Declaration, Inputs, ProofBytes, Submission, WeightInfo};
use artel_groth16::{Curve, MAX_INPUTS, proof_len};
use frame::prelude::*;

/// A length as a component of a weight.
pub(crate) fn count(length: usize) -> u32 {
	u32::try_from(length).unwrap_or(u32::MAX)
}

fn curve_of(proof: &ProofBytes) -> Curve {
	let is_bn254 = [true, false].map(|compressed| proof_len(Curve::Bn254, compressed)).contains(&count(proof.len()));
	if is_bn254 { Curve::Bn254 } else { Curve::Bls12_381 }
}

/// What one receipt adds to the end of the block.
fn leaf<T: Config>() -> Weight {
	T::WeightInfo::finalize(1).saturating_sub(T::WeightInfo::finalize(0))
}

/// `register`.
pub(crate) fn register<T: Config>(declaration: &Declaration) -> Weight {
	let inputs = declaration.inputs.min(MAX_INPUTS);
	match declaration.curve {
		Curve::Bn254 => T::WeightInfo::register_bn254(inputs),
		Curve::Bls12_381 => T::WeightInfo::register_bls12_381(inputs),
	}
}

/// `submit` to a circuit with neither binding nor nullifier.
pub(crate) fn submit<T: Config>(proof: &ProofBytes, inputs: &Inputs) -> Weight {
	let weight = match curve_of(proof) {
		Curve::Bn254 => T::WeightInfo::submit_bn254(count(inputs.len())),
		Curve::Bls12_381 => T::WeightInfo::submit_bls12_381(count(inputs.len())),
	};
	weight.saturating_add(leaf::<T>())
}

/// `submit_batch` to a circuit with neither binding nor nullifier.
///
/// Measured are batches of all lengths with one input, and those of the greatest length with all numbers of inputs. What
/// inputs add there, they add at the most.
pub(crate) fn submit_batch<T: Config>(batch: &[Submission]) -> Weight {
	let proofs = count(batch.len());
	let inputs = batch.iter().map(|one| count(one.inputs.len())).max().unwrap_or_default().max(1);
	let is_bls12_381 = batch.iter().any(|one| curve_of(&one.proof) == Curve::Bls12_381);
	let (weight, all, one) = if is_bls12_381 {
		let with = T::WeightInfo::batch_inputs_bls12_381;
		(T::WeightInfo::batch_bls12_381(proofs), with(inputs), with(1))
	} else {
		let with = T::WeightInfo::batch_inputs_bn254;
		(T::WeightInfo::batch_bn254(proofs), with(inputs), with(1))
	};
	let leaves = leaf::<T>().saturating_mul(proofs.into());
	weight.saturating_add(all.saturating_sub(one)).saturating_add(leaves)
}

/// What binding and nullifier add to a batch.
pub(crate) fn once<T: Config>(batch: &[Submission]) -> Weight {
	T::WeightInfo::once(count(batch.len()))
}

/// A proof that another pallet asks about.
pub(crate) fn inline<T: Config>(proof: &ProofBytes, inputs: &Inputs) -> Weight {
	match curve_of(proof) {
		Curve::Bn254 => T::WeightInfo::inline_bn254(count(inputs.len())),
		Curve::Bls12_381 => T::WeightInfo::inline_bls12_381(count(inputs.len())),
	}
}
