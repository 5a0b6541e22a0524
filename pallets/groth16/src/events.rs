//! What happens to circuits and receipts.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A circuit was registered.
		CircuitRegistered {
			/// Its identifier.
			circuit: CircuitId,
			/// Who registered it.
			owner: T::AccountId,
			/// Its version.
			version: u32,
			/// What it is a new version of.
			predecessor: Option<CircuitId>,
			/// How its proofs are read.
			declaration: Declaration,
		},
		/// A circuit takes no proofs any more.
		CircuitRetired {
			/// The circuit.
			circuit: CircuitId,
		},
		/// The record of a retired circuit was removed.
		CircuitRemoved {
			/// The circuit.
			circuit: CircuitId,
		},
		/// Governance recognises an audit of a circuit.
		CircuitAudited {
			/// The circuit.
			circuit: CircuitId,
			/// The SHA-256 hash of the report.
			report: H256,
		},
		/// Governance no longer recognises an audit of a circuit.
		AuditWithdrawn {
			/// The circuit.
			circuit: CircuitId,
		},
		/// A proof was verified.
		ProofVerified {
			/// The receipt of it.
			receipt: ReceiptId,
			/// The circuit.
			circuit: CircuitId,
			/// The hash of the public inputs.
			statement: H256,
			/// Who submitted it.
			submitter: T::AccountId,
		},
		/// A receipt was pruned.
		ReceiptPruned {
			/// The receipt.
			receipt: ReceiptId,
		},
	}
}
