//! Makes the vectors of arkworks again: `cargo run --release -p artel-groth16 --example vectors` writes
//! `groth16/vectors/arkworks-*.json`. The seeds are fixed, so the files come out the same.

// As in tests: what goes wrong must stop it.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic
)]

#[path = "../src/tests/circuit.rs"]
#[allow(dead_code)]
mod circuit;

use artel_groth16::{Curve, Input};
use serde_json::{Value, json};
use std::{fs, io, path::Path};

const MADE: &str = "ark-groth16 0.6.0: circuit_specific_setup and prove of \"I know the square roots of the inputs\", \
	 by `cargo run --release -p artel-groth16 --example vectors`";

fn main() -> io::Result<()> {
	let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
	for (curve, name) in [(Curve::Bn254, "bn254"), (Curve::Bls12_381, "bls12_381")] {
		let vectors: Vec<Value> = [0, 1, 3, 16, 64].into_iter().flat_map(|inputs| made(curve, name, inputs)).collect();
		fs::write(folder.join(format!("arkworks-{name}.json")), format!("{:#}\n", Value::from(vectors)))?;
	}
	Ok(())
}

/// Two proofs of one key.
fn made(curve: Curve, name: &str, inputs: usize) -> Vec<Value> {
	let (key, proofs) = circuit::proven(curve, inputs, 2, u64::try_from(inputs).unwrap_or(u64::MAX));
	let vector = |(proof, inputs): (Vec<u8>, Vec<Input>)| {
		let inputs: Vec<String> = inputs.iter().map(|input| hex(input)).collect();
		json!({
			"tool": "arkworks 0.6.0", "curve": name, "key": hex(&key), "proof": hex(&proof), "inputs": inputs, "made": MADE
		})
	};
	proofs.into_iter().map(vector).collect()
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().fold(String::from("0x"), |text, byte| text + &format!("{byte:02x}"))
}
