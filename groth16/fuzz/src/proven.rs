//! What the targets share: a circuit of each curve with two inputs, and proofs of it.

#[path = "../../src/tests/circuit.rs"]
pub mod circuit;

use artel_groth16::{Curve, Input, register_key};
use std::sync::LazyLock;

/// How many inputs the circuits have.
pub const INPUTS: u32 = 2;

/// A circuit, and proofs.
pub struct Proven {
	/// Its curve.
	pub curve: Curve,
	/// The verifying key, compressed.
	pub key: Vec<u8>,
	/// The same as it is registered.
	pub registered: Vec<u8>,
	/// Compressed proofs and their inputs.
	pub proofs: Vec<(Vec<u8>, Vec<Input>)>,
}

/// The circuit of each curve. The same in every run.
pub static PROVEN: LazyLock<[Proven; 2]> = LazyLock::new(|| {
	[Curve::Bn254, Curve::Bls12_381].map(|curve| {
		let (key, proofs) = circuit::proven(curve, 2, 3, 7);
		let registered = register_key(curve, &key, INPUTS).expect("a good key");
		Proven { curve, key, registered, proofs }
	})
});
