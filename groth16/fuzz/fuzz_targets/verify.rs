//! Proofs out of whatever bytes: what is said of them alone, in batches and by arkworks is the same.
//!
//! The first byte picks the curve, the length of the proof, and which proof and inputs the rest is written over: it comes
//! in pieces, a place (two bytes), a length (one byte), and as many bytes.

#![no_main]

use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::{AffineRepr, pairing::Pairing};
use ark_groth16::{Groth16, Proof, VerifyingKey, prepare_verifying_key};
use ark_serialize::CanonicalDeserialize;
use artel_groth16::{Curve, Error, Input, verify, verify_batch};
use artel_groth16_fuzz::{PROVEN, circuit::encoded};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
	let Some((first, pieces)) = data.split_first() else { return };
	let proven = &PROVEN[usize::from(first & 1)];
	let compressed = first & 2 == 0;
	let (proof, inputs) = &proven.proofs[usize::from(first >> 2 & 1)];
	let mut proof = if compressed { proof.clone() } else { uncompressed(proven.curve, proof) };
	let mut inputs = inputs.clone();
	overwrite(&mut proof, &mut inputs, pieces);

	let (curve, key) = (proven.curve, proven.registered.as_slice());
	let alone = verify(curve, key, &proof, &inputs);
	let expected = match curve {
		Curve::Bn254 => by_arkworks::<Bn254>(&proven.key, &proof, &inputs, compressed),
		Curve::Bls12_381 => by_arkworks::<Bls12_381>(&proven.key, &proof, &inputs, compressed),
	};
	assert_eq!(alone.is_ok(), expected);

	let in_batch = alone.map_err(|error| if error == Error::Invalid { Error::BatchInvalid } else { error });
	assert_eq!(verify_batch(curve, key, &[&proof], &[&inputs]), in_batch);
	// Between good ones, twice.
	let (good, of_good) = &proven.proofs[2];
	assert_eq!(verify_batch(curve, key, &[good, &proof, &proof], &[of_good, &inputs, &inputs]), in_batch);
});

fn overwrite(proof: &mut [u8], inputs: &mut [Input], mut pieces: &[u8]) {
	let length = proof.len();
	while let [high, low, count, rest @ ..] = pieces {
		let (piece, left) = rest.split_at(rest.len().min(usize::from(*count)));
		let at = usize::from(u16::from_be_bytes([*high, *low])) % (length + inputs.as_flattened().len());
		let target = if at < length { &mut proof[at..] } else { &mut inputs.as_flattened_mut()[at - length..] };
		for (byte, new) in target.iter_mut().zip(piece) {
			*byte = *new;
		}
		pieces = left;
	}
}

fn uncompressed(curve: Curve, proof: &[u8]) -> Vec<u8> {
	fn on<E: Pairing>(proof: &[u8]) -> Vec<u8> {
		encoded(&Proof::<E>::deserialize_compressed(proof).expect("a good proof"), false)
	}
	match curve {
		Curve::Bn254 => on::<Bn254>(proof),
		Curve::Bls12_381 => on::<Bls12_381>(proof),
	}
}

/// Decoded with all checks of arkworks, encoded again in the same bytes, nothing at infinity, and verified by it.
fn by_arkworks<E: Pairing>(key: &[u8], proof: &[u8], inputs: &[Input], compressed: bool) -> bool {
	let decoded = if compressed {
		Proof::<E>::deserialize_compressed(proof)
	} else {
		Proof::<E>::deserialize_uncompressed(proof)
	};
	let Ok(decoded) = decoded else { return false };
	if encoded(&decoded, compressed) != proof || decoded.a.is_zero() || decoded.b.is_zero() || decoded.c.is_zero() {
		return false;
	}
	let inputs: Result<Vec<_>, _> =
		inputs.iter().map(|input| E::ScalarField::deserialize_compressed(&input[..])).collect();
	let Ok(inputs) = inputs else { return false };
	let key = VerifyingKey::<E>::deserialize_compressed(key).expect("a good key");
	Groth16::<E>::verify_proof(&prepare_verifying_key(&key), &decoded, &inputs).expect("as many as the key takes")
}
