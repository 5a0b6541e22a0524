//! The host functions, and how a runtime calls them.

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
		_curve: u8,
		_key: PassFatPointerAndRead<&[u8]>,
		_inputs: u32,
		_registered: PassFatPointerAndWrite<&mut [u8]>,
	) -> u8 {
		1
	}

	/// Verifies one proof. The inputs are one behind the other.
	fn verify(
		_curve: u8,
		_key: PassFatPointerAndRead<&[u8]>,
		_proof: PassFatPointerAndRead<&[u8]>,
		_inputs: PassFatPointerAndRead<&[u8]>,
	) -> u8 {
		1
	}

	/// Verifies a batch. Proofs are the SCALE encoding of `Vec<Vec<u8>>`, inputs that of `Vec<Vec<Input>>`.
	fn verify_batch(
		_curve: u8,
		_key: PassFatPointerAndRead<&[u8]>,
		_proofs: PassFatPointerAndRead<&[u8]>,
		_inputs: PassFatPointerAndRead<&[u8]>,
	) -> u8 {
		1
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
