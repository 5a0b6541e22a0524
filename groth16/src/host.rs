//! The host functions, and how a runtime calls them.

#[cfg(not(substrate_runtime))]
use crate::types::code_of;
use crate::{Curve, Error, Input, MAX_BATCH, MAX_INPUTS, max_registered_key_len, types::verdict_of};
use alloc::{vec, vec::Vec};
use codec::Encode;
use sp_runtime_interface::{
	pass_by::{PassFatPointerAndRead, PassFatPointerAndWrite},
	runtime_interface,
};

/// Groth16 over the host boundary. Bytes only; the curve is [`Curve::code`]; the answer is zero for a good verdict, or
/// the error's number.
#[runtime_interface]
pub trait Groth16Host {
	/// Checks a key and writes its registered form to `registered`, which must have exactly its length.
	fn register_key(
		curve: u8,
		key: PassFatPointerAndRead<&[u8]>,
		inputs: u32,
		registered: PassFatPointerAndWrite<&mut [u8]>,
	) -> u8 {
		code_of(bodies::register_key(curve, key, inputs, registered))
	}

	/// Verifies one proof. The inputs are one behind the other.
	fn verify(
		curve: u8,
		key: PassFatPointerAndRead<&[u8]>,
		proof: PassFatPointerAndRead<&[u8]>,
		inputs: PassFatPointerAndRead<&[u8]>,
	) -> u8 {
		code_of(bodies::verify(curve, key, proof, inputs))
	}

	/// Verifies a batch. Proofs are the SCALE encoding of `Vec<Vec<u8>>`, inputs that of `Vec<Vec<Input>>`.
	fn verify_batch(
		curve: u8,
		key: PassFatPointerAndRead<&[u8]>,
		proofs: PassFatPointerAndRead<&[u8]>,
		inputs: PassFatPointerAndRead<&[u8]>,
	) -> u8 {
		code_of(bodies::verify_batch(curve, key, proofs, inputs))
	}
}

/// What the host does. Nothing is taken for granted that the runtime's side of this file would not send.
#[cfg(not(substrate_runtime))]
mod bodies {
	use crate::{Curve, Error, Input, batch, cache, engine, single, suite::Suite};
	use codec::DecodeAll;
	use sp_crypto_hashing::blake2_256;

	fn known(curve: u8) -> Result<Curve, Error> {
		Curve::from_code(curve).ok_or(Error::UnknownCurve)
	}

	pub(super) fn register_key(curve: u8, key: &[u8], inputs: u32, registered: &mut [u8]) -> Result<(), Error> {
		let form = engine::register_key(known(curve)?, key, inputs)?;
		if form.len() != registered.len() {
			return Err(Error::KeyArity);
		}
		registered.copy_from_slice(&form);
		Ok(())
	}

	pub(super) fn verify(curve: u8, key: &[u8], proof: &[u8], inputs: &[u8]) -> Result<(), Error> {
		fn on<S: Suite>(cache: &cache::Cache<S>, key: &[u8], proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
			single::verify(&*cache.get(blake2_256(key), key)?, proof, inputs)
		}
		let curve = known(curve)?;
		let (inputs, []) = inputs.as_chunks() else { return Err(Error::InputCount) };
		match curve {
			Curve::Bn254 => on(&cache::BN254, key, proof, inputs),
			Curve::Bls12_381 => on(&cache::BLS12_381, key, proof, inputs),
		}
	}

	pub(super) fn verify_batch(curve: u8, key: &[u8], proofs: &[u8], inputs: &[u8]) -> Result<(), Error> {
		fn on<S: Suite>(
			cache: &cache::Cache<S>,
			key: &[u8],
			proofs: &[&[u8]],
			inputs: &[&[Input]],
		) -> Result<(), Error> {
			let hash = blake2_256(key);
			batch::verify_batch(&*cache.get(hash, key)?, hash, proofs, inputs)
		}
		let curve = known(curve)?;
		let proofs = Vec::<Vec<u8>>::decode_all(&mut &*proofs).map_err(|_| Error::ProofMalformed)?;
		let inputs = Vec::<Vec<Input>>::decode_all(&mut &*inputs).map_err(|_| Error::InputCount)?;
		let proofs: Vec<&[u8]> = proofs.iter().map(Vec::as_slice).collect();
		let inputs: Vec<&[Input]> = inputs.iter().map(Vec::as_slice).collect();
		match curve {
			Curve::Bn254 => on(&cache::BN254, key, &proofs, &inputs),
			Curve::Bls12_381 => on(&cache::BLS12_381, key, &proofs, &inputs),
		}
	}
}

pub(crate) fn register_key(curve: Curve, key: &[u8], inputs: u32) -> Result<Vec<u8>, Error> {
	// Before anything is allocated for it.
	if inputs > MAX_INPUTS {
		return Err(Error::KeyArity);
	}
	let length = usize::try_from(max_registered_key_len(curve, inputs)).map_err(|_| Error::KeyArity)?;
	let mut registered = vec![0; length];
	verdict_of(groth_16_host::register_key(curve.code(), key, inputs, &mut registered))?;
	Ok(registered)
}

pub(crate) fn verify(curve: Curve, key: &[u8], proof: &[u8], inputs: &[Input]) -> Result<(), Error> {
	verdict_of(groth_16_host::verify(curve.code(), key, proof, inputs.as_flattened()))
}

pub(crate) fn verify_batch<P: AsRef<[u8]>, I: AsRef<[Input]>>(
	curve: Curve,
	key: &[u8],
	proofs: &[P],
	inputs: &[I],
) -> Result<(), Error> {
	// Before they are copied.
	if proofs.len() > usize::try_from(MAX_BATCH).unwrap_or(usize::MAX) {
		return Err(Error::BatchTooLong);
	}
	let proofs: Vec<&[u8]> = proofs.iter().map(AsRef::as_ref).collect();
	let inputs: Vec<&[Input]> = inputs.iter().map(AsRef::as_ref).collect();
	verdict_of(groth_16_host::verify_batch(curve.code(), key, &proofs.encode(), &inputs.encode()))
}
