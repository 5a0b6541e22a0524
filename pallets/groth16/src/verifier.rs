//! What other pallets ask.

use crate::{Config, Declarations, Error, Evidence, Keys, Pallet, Receipts, Submission, WeightInfo, cost, statement};
use artel_primitives::proofs::{ProofVerifier, Unproven};
use codec::DecodeAll;
use frame::prelude::*;

/// Reads evidence of which nothing is left over.
fn decoded(proof: &[u8]) -> Option<Evidence> {
	let mut bytes = proof;
	Evidence::decode_all(&mut bytes).ok()
}

impl<T: Config> ProofVerifier for Pallet<T> {
	fn knows(circuit: H256) -> bool {
		Keys::<T>::contains_key(circuit)
	}

	/// Takes the SCALE encoding of [`Evidence`].
	fn verify(circuit: H256, expected: H256, proof: &[u8]) -> Result<(), Unproven> {
		match decoded(proof).ok_or(Unproven::Malformed)? {
			Evidence::Receipt(id) => {
				let receipt = Receipts::<T>::get(id).ok_or(Unproven::UnknownReceipt)?;
				ensure!((receipt.circuit, receipt.statement) == (circuit, expected), Unproven::Invalid);
				Ok(())
			}
			Evidence::Inline { inputs, proof } => {
				let declaration = Declarations::<T>::get(circuit).ok_or(Unproven::UnknownCircuit)?;
				ensure!(!declaration.is_once(), Unproven::ReceiptRequired);
				ensure!(statement(&inputs) == expected, Unproven::Invalid);
				let key = Keys::<T>::get(circuit).ok_or(Unproven::UnknownCircuit)?;
				Self::verify_one(&declaration, &key, &Submission { proof, inputs }).map_err(|error| match error {
					Error::InvalidProof => Unproven::Invalid,
					_ => Unproven::Malformed,
				})
			}
		}
	}

	fn weight(proof: &[u8]) -> Weight {
		match decoded(proof) {
			Some(Evidence::Inline { inputs, proof }) => cost::inline::<T>(&proof, &inputs),
			_ => T::WeightInfo::show_receipt(),
		}
	}
}
