//! Proofs by tools that nobody here wrote.

use super::{
	CURVES,
	files::{Vector, vectors},
	verify_batch_each_way, verify_each_way,
};
use crate::{Error, register_key, verify};

fn registered(vector: &Vector) -> Vec<u8> {
	let inputs = u32::try_from(vector.inputs.len()).expect("few");
	register_key(vector.curve, &vector.key, inputs).unwrap_or_else(|error| panic!("key of {}: {error:?}", vector.tool))
}

#[test]
fn every_vector_verifies_each_way() {
	let vectors = vectors();
	for curve in CURVES {
		assert!(vectors.iter().any(|vector| vector.curve == curve && vector.tool.starts_with("arkworks")));
	}
	for vector in vectors {
		let key = registered(&vector);
		assert_eq!(verify_each_way(vector.curve, &key, &vector.proof, &vector.inputs), Ok(()), "{}", vector.tool);
	}
}

#[test]
fn no_vector_verifies_for_another_input() {
	for vector in vectors() {
		let key = registered(&vector);
		for index in 0..vector.inputs.len() {
			let mut inputs = vector.inputs.clone();
			inputs[index] = if inputs[index] == [0; 32] { [1; 32] } else { [0; 32] };
			inputs[index][31] = 0;
			// Each way for a few of the many.
			let verify = if index < 3 { verify_each_way } else { verify };
			let verdict = verify(vector.curve, &key, &vector.proof, &inputs);
			assert_eq!(verdict, Err(Error::Invalid), "{}, input {index}", vector.tool);
		}
	}
}

#[test]
fn vectors_of_one_key_verify_as_a_batch() {
	let vectors = vectors();
	let mut batches = 0;
	for first in &vectors {
		let same: Vec<&Vector> = vectors.iter().filter(|other| other.key == first.key).collect();
		if same.len() > 1 {
			let proofs: Vec<_> = same.iter().map(|vector| vector.proof.clone()).collect();
			let inputs: Vec<_> = same.iter().map(|vector| vector.inputs.clone()).collect();
			assert_eq!(
				verify_batch_each_way(first.curve, &registered(first), &proofs, &inputs),
				Ok(()),
				"{}",
				first.tool
			);
			batches += 1;
		}
	}
	assert!(batches > 0);
}
