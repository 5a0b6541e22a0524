//! Writes what the fuzz targets begin with to `groth16/fuzz/corpus`: `cargo run --release -p artel-groth16 --example seeds`.

// As in tests: what goes wrong must stop it.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic
)]

#[path = "../fuzz/src/proven.rs"]
#[allow(dead_code)]
mod proven;

use artel_groth16::canonical_key;
use codec::Encode;
use proven::PROVEN;
use std::{fs, io, path::Path};

fn main() -> io::Result<()> {
	let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
	let write = |target: &str, name: &str, curve: u8, parts: &[&[u8]]| {
		let folder = corpus.join(target);
		fs::create_dir_all(&folder)?;
		fs::write(folder.join(format!("{name}-{curve}")), parts.concat())
	};
	for (curve, proven) in (0_u8..).zip(PROVEN.iter()) {
		let canonical = canonical_key(proven.curve, &proven.registered).expect("long enough");
		let (proof, inputs) = &proven.proofs[0];
		write("decode", "key", curve, &[&[curve], &proven.key])?;
		write("decode", "uncompressed", curve, &[&[curve], canonical])?;
		write("decode", "registered", curve, &[&[curve | 2], &proven.registered])?;
		write("decode", "proofs", curve, &[&[curve | 4 | curve << 3], &vec![proof].encode()])?;
		write("decode", "inputs", curve, &[&[curve | 6 | curve << 3], inputs.as_flattened()])?;
		for kind in 0..4 {
			write("verify", &format!("good{kind}"), curve, &[&[curve | kind << 1]])?;
		}
		// A of one proof in another, and an input of another.
		let (other, others) = &proven.proofs[1];
		let unit = u8::try_from(other.len() / 4).expect("short");
		write("verify", "a", curve, &[&[curve], &[0, 0, unit], &other[..usize::from(unit)]])?;
		let at = u16::try_from(proof.len()).expect("short").to_be_bytes();
		write("verify", "input", curve, &[&[curve], &at, &[32], &others[0]])?;
	}
	Ok(())
}
