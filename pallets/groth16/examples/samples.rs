//! Writes the keys and proofs that the benchmarks of pallet `groth16` use:
//! `cargo run --release -p pallet-groth16 --example samples`.

#![allow(missing_docs, dead_code, clippy::arithmetic_side_effects, clippy::indexing_slicing, clippy::unwrap_used)]

#[path = "../src/mock/prover.rs"]
mod prover;

fn main() -> std::io::Result<()> {
	let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("samples");
	std::fs::write(folder.join("bn254.bin"), prover::sample::<ark_bn254::Bn254>())?;
	std::fs::write(folder.join("bls12_381.bin"), prover::sample::<ark_bls12_381::Bls12_381>())
}
