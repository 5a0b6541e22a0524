//! Proofs by tools that nobody here wrote.

use super::{CURVES, verify_batch_each_way, verify_each_way};
use crate::{Curve, Error, Input, register_key};
use serde_json::Value;
use std::{fs, path::Path};

struct Vector {
	tool: String,
	curve: Curve,
	key: Vec<u8>,
	proof: Vec<u8>,
	inputs: Vec<Input>,
}

fn bytes(value: &Value) -> Vec<u8> {
	let digits = value.as_str().and_then(|text| text.strip_prefix("0x")).expect("0x and hexadecimal digits");
	assert_eq!(digits.len() % 2, 0);
	let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits");
	(0..digits.len()).step_by(2).map(byte).collect()
}

fn vector(value: &Value) -> Vector {
	Vector {
		tool: value["tool"].as_str().expect("a name").into(),
		curve: match value["curve"].as_str() {
			Some("bn254") => Curve::Bn254,
			Some("bls12_381") => Curve::Bls12_381,
			other => panic!("no such curve: {other:?}"),
		},
		key: bytes(&value["key"]),
		proof: bytes(&value["proof"]),
		inputs: value["inputs"]
			.as_array()
			.expect("a list")
			.iter()
			.map(|input| bytes(input).try_into().expect("32 bytes"))
			.collect(),
	}
}

/// Every vector in the folder.
fn vectors() -> Vec<Vector> {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
	let mut found = Vec::new();
	for file in fs::read_dir(folder).expect("the folder is there") {
		let path = file.expect("it can be read").path();
		if path.extension().is_some_and(|extension| extension == "json") {
			let text = fs::read_to_string(&path).expect("it can be read");
			match serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path:?}: {error}")) {
				Value::Array(list) => found.extend(list.iter().map(vector)),
				one => found.push(vector(&one)),
			}
		}
	}
	found
}

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
			let verdict = verify_each_way(vector.curve, &key, &vector.proof, &inputs);
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
