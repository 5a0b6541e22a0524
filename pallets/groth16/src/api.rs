//! What tools ask of the chain.

use crate::{BadProof, Batch, CircuitId, CircuitView, Context, Receipt, ReceiptId, ReceiptPath};
use alloc::vec::Vec;
use artel_groth16::Input;
use codec::Codec;
use frame::prelude::H256;

sp_api::decl_runtime_apis! {
	/// Reads of circuits, proofs and receipts.
	pub trait Groth16Api<AccountId, Balance, BlockNumber>
	where
		AccountId: Codec,
		Balance: Codec,
		BlockNumber: Codec,
	{
		/// A circuit; `None` if no circuit with that identifier was ever registered.
		fn circuit(circuit: CircuitId) -> Option<CircuitView<AccountId, Balance, BlockNumber>>;

		/// The nonce that the next binding of an account has to have.
		fn next_nonce(account: AccountId) -> u64;

		/// The first input of a proof that an account will submit with that context and nonce.
		fn binding(submitter: AccountId, context: Context, nonce: u64) -> Input;

		/// Whether a circuit has accepted a nullifier.
		fn is_nullified(circuit: CircuitId, nullifier: Input) -> bool;

		/// A receipt; `None` if there is none with that identifier, or it was pruned.
		fn receipt(receipt: ReceiptId) -> Option<Receipt<AccountId, Balance, BlockNumber>>;

		/// The root of the receipts of a block; `None` if it has none, is not over, or its receipts were pruned.
		fn statement_root(block: BlockNumber) -> Option<H256>;

		/// How a receipt is found in the root of its block.
		fn receipt_path(receipt: ReceiptId) -> Option<ReceiptPath<BlockNumber>>;

		/// The proofs of a batch that are wrong; `None` if the circuit takes no proofs. Bindings and nullifiers are not
		/// looked at.
		fn bad_proofs(circuit: CircuitId, batch: Batch) -> Option<Vec<BadProof>>;
	}
}
