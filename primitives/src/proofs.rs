//! What a verifier of proofs answers.

use sp_core::H256;
use sp_runtime::Weight;

/// Why a proof proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unproven {
	/// No such circuit is registered, or it takes no proofs any more.
	UnknownCircuit,
	/// The proof does not decode, or is longer than the circuit's proofs are.
	Malformed,
	/// The proof is not one of that statement by that circuit.
	Invalid,
	/// The proof is said to have been verified before, and no such receipt stands.
	UnknownReceipt,
	/// The circuit accepts a proof once, so it has to be submitted to the verifier, and its receipt shown.
	ReceiptRequired,
}

/// Checks proofs for circuits that were registered with it.
pub trait ProofVerifier {
	/// Whether the circuit is registered and takes proofs.
	fn knows(circuit: H256) -> bool;

	/// Checks that `proof` proves `statement`, the hash of the circuit's public inputs.
	fn verify(circuit: H256, statement: H256, proof: &[u8]) -> Result<(), Unproven>;

	/// What [`verify`](Self::verify) of this proof weighs at the most, whatever the circuit. Reads nothing but the proof,
	/// for it is asked before a call is charged for.
	fn weight(proof: &[u8]) -> Weight;
}

/// A chain without verifier knows no circuit, so nobody can come to depend on one.
impl ProofVerifier for () {
	fn knows(_: H256) -> bool {
		false
	}

	fn verify(_: H256, _: H256, _: &[u8]) -> Result<(), Unproven> {
		Err(Unproven::UnknownCircuit)
	}

	fn weight(_: &[u8]) -> Weight {
		Weight::zero()
	}
}
