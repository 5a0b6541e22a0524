//! The vectors in the folder `vectors`, for tests and examples.

use artel_groth16::{Curve, Input};
use serde_json::Value;
use std::{fs, path::Path};

/// A key, and a proof of it that is good.
pub struct Vector {
	pub tool: String,
	pub curve: Curve,
	pub key: Vec<u8>,
	pub proof: Vec<u8>,
	pub inputs: Vec<Input>,
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
pub fn vectors() -> Vec<Vector> {
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
