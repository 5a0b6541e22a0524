//! The verifier for a curve that is chosen when it runs, without host functions and without cache.

use crate::{Curve, Error, Input, batch, key, key::PreparedKey, single, suite::Suite};
use alloc::vec::Vec;
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use sp_crypto_hashing::blake2_256;

pub(crate) fn register_key(curve: Curve, key: &[u8], inputs: u32) -> Result<Vec<u8>, Error> {
	match curve {
		Curve::Bn254 => key::register::<Bn254>(key, inputs),
		Curve::Bls12_381 => key::register::<Bls12_381>(key, inputs),
	}
}

#[cfg_attr(all(feature = "std", not(test)), allow(dead_code))]
pub(crate) fn verify(curve: Curve, key: &[u8], proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
	fn on<S: Suite>(key: &[u8], proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
		single::verify(&PreparedKey::<S>::from_registered(key)?, proof, inputs)
	}
	match curve {
		Curve::Bn254 => on::<Bn254>(key, proof, inputs),
		Curve::Bls12_381 => on::<Bls12_381>(key, proof, inputs),
	}
}

#[cfg_attr(all(feature = "std", not(test)), allow(dead_code))]
pub(crate) fn verify_batch<P: AsRef<[u8]>, I: AsRef<[Input]>>(
	curve: Curve,
	key: &[u8],
	proofs: &[P],
	inputs: &[I],
) -> Result<(), Error> {
	fn on<S: Suite>(key: &[u8], proofs: &[&[u8]], inputs: &[&[Input]]) -> Result<(), Error> {
		batch::verify_batch(&PreparedKey::<S>::from_registered(key)?, blake2_256(key), proofs, inputs)
	}
	let proofs: Vec<&[u8]> = proofs.iter().map(AsRef::as_ref).collect();
	let inputs: Vec<&[Input]> = inputs.iter().map(AsRef::as_ref).collect();
	match curve {
		Curve::Bn254 => on::<Bn254>(key, &proofs, &inputs),
		Curve::Bls12_381 => on::<Bls12_381>(key, &proofs, &inputs),
	}
}
