//! What the calls cost. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls, each for its worst case. Proofs and keys are compressed, and the host remembers no key.
pub trait WeightInfo {
	/// `register` a circuit on BN254 with `i` inputs, a new version, with the longest texts, for the first time.
	fn register_bn254(i: u32) -> Weight;
	/// `register` a circuit on BLS12-381 with `i` inputs, a new version, with the longest texts, for the first time.
	fn register_bls12_381(i: u32) -> Weight;
	/// `retire` a circuit with the longest texts and key.
	fn retire() -> Weight;
	/// `remove` a circuit with the longest texts.
	fn remove() -> Weight;
	/// `mark_audited` a circuit with the longest texts, again.
	fn mark_audited() -> Weight;
	/// `unmark_audited` a circuit with the longest texts.
	fn unmark_audited() -> Weight;
	/// `submit` a proof on BN254 with `i` inputs and the longest context, to a circuit that has neither binding nor
	/// nullifier, as the first of the block.
	fn submit_bn254(i: u32) -> Weight;
	/// `submit` a proof on BLS12-381, as `submit_bn254`.
	fn submit_bls12_381(i: u32) -> Weight;
	/// `submit_batch` of `p` proofs on BN254 with one input, as `submit_bn254`.
	fn batch_bn254(p: u32) -> Weight;
	/// `submit_batch` of `p` proofs on BLS12-381 with one input, as `submit_bn254`.
	fn batch_bls12_381(p: u32) -> Weight;
	/// `submit_batch` of 128 proofs on BN254 with `i` inputs, as `submit_bn254`.
	fn batch_inputs_bn254(i: u32) -> Weight;
	/// `submit_batch` of 128 proofs on BLS12-381 with `i` inputs, as `submit_bn254`.
	fn batch_inputs_bls12_381(i: u32) -> Weight;
	/// What the bindings of `p` proofs, the first of their submitter, and their nullifiers add to submitting them.
	fn once(p: u32) -> Weight;
	/// `prune` of `r` receipts with the longest context, of as many accounts and blocks.
	fn prune(r: u32) -> Weight;
	/// The end of a block with `n` receipts.
	fn finalize(n: u32) -> Weight;
	/// What showing a receipt to another pallet adds to its call.
	fn show_receipt() -> Weight;
	/// What showing another pallet a proof on BN254 with `i` inputs adds to its call.
	fn inline_bn254(i: u32) -> Weight;
	/// What showing another pallet a proof on BLS12-381 with `i` inputs adds to its call.
	fn inline_bls12_381(i: u32) -> Weight;
}

/// For tests: not measured.
#[cfg(test)]
impl WeightInfo for () {
	fn register_bn254(i: u32) -> Weight {
		Weight::from_parts(1_000, 0).saturating_mul(u64::from(i).saturating_add(1))
	}
	fn register_bls12_381(i: u32) -> Weight {
		Self::register_bn254(i).saturating_mul(2)
	}
	fn retire() -> Weight {
		Weight::from_parts(1_000, 0)
	}
	fn remove() -> Weight {
		Weight::from_parts(1_000, 0)
	}
	fn mark_audited() -> Weight {
		Weight::from_parts(1_000, 0)
	}
	fn unmark_audited() -> Weight {
		Weight::from_parts(1_000, 0)
	}
	fn submit_bn254(i: u32) -> Weight {
		Weight::from_parts(1_000, 0).saturating_add(Weight::from_parts(7, 0).saturating_mul(i.into()))
	}
	fn submit_bls12_381(i: u32) -> Weight {
		Self::submit_bn254(i).saturating_mul(2)
	}
	fn batch_bn254(p: u32) -> Weight {
		Weight::from_parts(1_000, 0).saturating_add(Weight::from_parts(300, 0).saturating_mul(p.into()))
	}
	fn batch_bls12_381(p: u32) -> Weight {
		Self::batch_bn254(p).saturating_mul(2)
	}
	fn batch_inputs_bn254(i: u32) -> Weight {
		Weight::from_parts(30_000, 0).saturating_add(Weight::from_parts(20, 0).saturating_mul(i.into()))
	}
	fn batch_inputs_bls12_381(i: u32) -> Weight {
		Self::batch_inputs_bn254(i).saturating_mul(2)
	}
	fn once(p: u32) -> Weight {
		Weight::from_parts(100, 0).saturating_mul(p.into())
	}
	fn prune(r: u32) -> Weight {
		Weight::from_parts(1_000, 0).saturating_mul(r.into())
	}
	fn finalize(n: u32) -> Weight {
		Weight::from_parts(50, 0).saturating_add(Weight::from_parts(3, 0).saturating_mul(n.into()))
	}
	fn show_receipt() -> Weight {
		Weight::from_parts(10, 0)
	}
	fn inline_bn254(i: u32) -> Weight {
		Weight::from_parts(900, 0).saturating_add(Weight::from_parts(7, 0).saturating_mul(i.into()))
	}
	fn inline_bls12_381(i: u32) -> Weight {
		Self::inline_bn254(i).saturating_mul(2)
	}
}
