//! The host functions, called with bytes that no runtime of ours sends.

use super::{CURVES, Proven};
use crate::{Error, groth16_host as host, types::verdict_of};
use codec::Encode;

#[test]
fn an_unknown_curve_is_refused() {
	let proven = Proven::new(CURVES[0], 1);
	let inputs = proven.inputs[0].as_flattened();
	for curve in [2, 255] {
		let unknown = Err(Error::UnknownCurve);
		assert_eq!(verdict_of(host::verify(curve, &proven.key, &proven.proofs[0], inputs)), unknown);
		let (proofs, inputs) = (proven.proofs.encode(), proven.inputs.encode());
		assert_eq!(verdict_of(host::verify_batch(curve, &proven.key, &proofs, &inputs)), unknown);
		assert_eq!(verdict_of(host::register_key(curve, &proven.key, 2, &mut [])), unknown);
	}
}

#[test]
fn lists_that_do_not_decode_are_refused() {
	for curve in CURVES {
		let proven = Proven::new(curve, 1);
		let (proofs, inputs) = (proven.proofs.encode(), proven.inputs.encode());
		let batch =
			|proofs: &[u8], inputs: &[u8]| verdict_of(host::verify_batch(curve.code(), &proven.key, proofs, inputs));
		assert_eq!(batch(&proofs, &inputs), Ok(()));
		for bad in [&[][..], &proofs[1..], &[0xff; 5], &[0xfe, 0xff, 0xff, 0xff]] {
			assert_eq!(batch(bad, &inputs), Err(Error::ProofMalformed));
		}
		for bad in [&[][..], &inputs[1..], &[0xff; 5], &[0xfe, 0xff, 0xff, 0xff]] {
			assert_eq!(batch(&proofs, bad), Err(Error::InputCount));
		}
		let trailing = [proofs.as_slice(), &[0]].concat();
		assert_eq!(batch(&trailing, &inputs), Err(Error::ProofMalformed));
		let odd = &proven.inputs[0].as_flattened()[1..];
		let verdict = host::verify(curve.code(), &proven.key, &proven.proofs[0], odd);
		assert_eq!(verdict_of(verdict), Err(Error::InputCount));
	}
}

#[test]
fn a_registered_form_is_written_to_no_other_length() {
	for curve in CURVES {
		let (key, _) = super::circuit::proven(curve, 1, 0, 1);
		let length = usize::try_from(crate::max_registered_key_len(curve, 1)).expect("not long");
		for wrong in [0, length - 1, length + 1] {
			let mut registered = vec![0; wrong];
			let verdict = verdict_of(host::register_key(curve.code(), &key, 1, &mut registered));
			assert_eq!(verdict, Err(Error::KeyArity));
			assert!(registered.iter().all(|byte| *byte == 0));
		}
	}
}

#[test]
fn a_number_that_nobody_knows_is_no_good_verdict() {
	assert_eq!(verdict_of(0), Ok(()));
	assert_eq!(verdict_of(1), Err(Error::UnknownCurve));
	assert_eq!(verdict_of(15), Err(Error::BatchInvalid));
	for code in 16..=255 {
		assert_eq!(verdict_of(code), Err(Error::Invalid));
	}
	for code in 0..=15 {
		assert_eq!(crate::types::code_of(verdict_of(code)), code);
	}
}
