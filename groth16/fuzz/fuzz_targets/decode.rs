//! Keys, registered forms and lists over the host boundary, out of whatever bytes: nothing panics, and a key that is
//! taken is canonical.
//!
//! The first byte picks the curve and what the rest is.

#![no_main]

use artel_groth16::{Curve, canonical_key, groth16_host, key_len, max_registered_key_len, register_key, verify};
use artel_groth16_fuzz::PROVEN;
use codec::Encode;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
	let Some((first, bytes)) = data.split_first() else { return };
	let proven = &PROVEN[usize::from(first & 1)];
	let (proof, inputs) = &proven.proofs[0];
	match first >> 1 & 3 {
		0 => key(proven.curve, bytes),
		1 => {
			// Its verdict means nothing, but there is one.
			let _ = verify(proven.curve, bytes, proof, inputs);
		}
		2 => {
			let code = first >> 3;
			let proofs = groth16_host::verify_batch(code, &proven.registered, bytes, &vec![inputs].encode());
			let inputs = groth16_host::verify_batch(code, &proven.registered, &vec![proof].encode(), bytes);
			assert!(code == proven.curve.code() || (proofs != 0 && inputs != 0), "a good verdict on another curve");
		}
		_ => {
			let code = first >> 3;
			let _ = groth16_host::verify(code, &proven.registered, proof, bytes);
			let mut form = vec![0; 1_000];
			let _ = groth16_host::register_key(code, bytes, u32::from(first >> 3), &mut form);
		}
	}
});

/// The number of inputs is what the key says, so that most is reached.
fn key(curve: Curve, bytes: &[u8]) {
	for inputs in 0..4 {
		let Ok(registered) = register_key(curve, bytes, inputs) else { continue };
		assert_eq!(u32::try_from(registered.len()), Ok(max_registered_key_len(curve, inputs)));
		let canonical = canonical_key(curve, &registered).expect("it is long enough");
		assert_eq!(register_key(curve, canonical, inputs).as_ref(), Ok(&registered), "another key by its own form");
		let compressed = u32::try_from(bytes.len()) == Ok(key_len(curve, inputs, true));
		assert!(compressed || canonical == bytes, "two uncompressed forms of a key");
	}
}
