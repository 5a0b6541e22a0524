//! What a verifier of proofs answers.

use sp_core::H256;

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproven {
	/// No such circuit is registered.
	UnknownCircuit,
	/// The proof does not decode, or is longer than the circuit's proofs are.
	Malformed,
	/// The proof is not one of that statement.
	Invalid,
}

/// Checks proofs for circuits that were registered with it.
pub trait ProofVerifier {
	/// Whether the circuit is registered.
	fn knows(circuit: H256) -> bool;

	/// Checks that `proof` proves `statement`, the hash of the circuit's public inputs.
	fn verify(circuit: H256, statement: H256, proof: &[u8]) -> Result<(), Unproven>;
}

/// A chain without verifier knows no circuit, so nobody can come to depend on one.
impl ProofVerifier for () {
	fn knows(_: H256) -> bool {
		false
	}

	fn verify(_: H256, _: H256, _: &[u8]) -> Result<(), Unproven> {
		Err(Unproven::UnknownCircuit)
	}
}
