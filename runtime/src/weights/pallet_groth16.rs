//! Weights of `pallet_groth16`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 20 steps, 10 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_groth16` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_groth16::WeightInfo for WeightInfo<T> {
	// Storage: `Groth16::Circuits` (r:2 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:1)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:0 w:1)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn register_bn254(i: u32) -> Weight {
		// At the least 1_354_306_000 ps.
		Weight::from_parts(1_412_741_560, 8090)
			.saturating_add(Weight::from_parts(6_292_459, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Groth16::Circuits` (r:2 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:1)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:0 w:1)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn register_bls12_381(i: u32) -> Weight {
		// At the least 1_653_375_000 ps.
		Weight::from_parts(1_739_092_423, 8090)
			.saturating_add(Weight::from_parts(69_201_988, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Groth16::Circuits` (r:1 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:0 w:1)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	fn retire() -> Weight {
		// At the least 66_942_000 ps.
		Weight::from_parts(71_019_000, 4540)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Groth16::Circuits` (r:1 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// At the least 59_806_000 ps.
		Weight::from_parts(63_915_000, 4540)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Groth16::Circuits` (r:1 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	fn mark_audited() -> Weight {
		// At the least 23_835_000 ps.
		Weight::from_parts(26_156_000, 4540)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Groth16::Circuits` (r:1 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	fn unmark_audited() -> Weight {
		// At the least 22_809_000 ps.
		Weight::from_parts(25_946_000, 4540)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:1 w:1)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:0 w:1)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn submit_bn254(i: u32) -> Weight {
		// At the least 1_339_342_000 ps.
		Weight::from_parts(1_586_628_701, 69015)
			.saturating_add(Weight::from_parts(18_624_460, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:1 w:1)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:0 w:1)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn submit_bls12_381(i: u32) -> Weight {
		// At the least 1_967_287_000 ps.
		Weight::from_parts(2_318_814_524, 69015)
			.saturating_add(Weight::from_parts(34_224_115, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:1 w:1)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:0 w:127)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// `p` is in `[1, 128]`.
	fn batch_bn254(p: u32) -> Weight {
		// At the least 2_980_830_000 ps.
		Weight::from_parts(3_202_601_132, 69015)
			.saturating_add(Weight::from_parts(230_272_073, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:1 w:1)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:0 w:127)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// `p` is in `[1, 128]`.
	fn batch_bls12_381(p: u32) -> Weight {
		// At the least 4_529_196_000 ps.
		Weight::from_parts(4_453_658_620, 69015)
			.saturating_add(Weight::from_parts(407_557_179, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:1 w:1)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:0 w:128)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// `i` is in `[1, 64]`.
	fn batch_inputs_bn254(i: u32) -> Weight {
		// At the least 32_198_838_000 ps.
		Weight::from_parts(32_693_595_470, 69015)
			.saturating_add(Weight::from_parts(65_920_582, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(131))
	}
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:1 w:1)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:0 w:128)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// `i` is in `[1, 64]`.
	fn batch_inputs_bls12_381(i: u32) -> Weight {
		// At the least 55_593_163_000 ps.
		Weight::from_parts(55_556_046_434, 69015)
			.saturating_add(Weight::from_parts(99_887_940, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(131))
	}
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Groth16::NextNonce` (r:1 w:1)
	// Proof: `Groth16::NextNonce` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Nullifiers` (r:127 w:127)
	// Proof: `Groth16::Nullifiers` (`max_values`: None, `max_size`: Some(80), added: 2555, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// `p` is in `[1, 128]`.
	fn once(p: u32) -> Weight {
		// At the least 57_431_000 ps.
		Weight::from_parts(56_226_105, 6196)
			.saturating_add(Weight::from_parts(4_644_267, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(p.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(p.into())))
			.saturating_add(Weight::from_parts(0, 2555).saturating_mul(p.into()))
	}
	// Storage: `System::Account` (r:128 w:128)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Receipts` (r:127 w:127)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:127 w:127)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Roots` (r:0 w:127)
	// Proof: `Groth16::Roots` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Leaves` (r:0 w:127)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// `r` is in `[1, 128]`.
	fn prune(r: u32) -> Weight {
		// At the least 81_703_000 ps.
		Weight::from_parts(83_741_000, 3593)
			.saturating_add(Weight::from_parts(50_259_551, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(r.into())))
			.saturating_add(Weight::from_parts(0, 2794).saturating_mul(r.into()))
	}
	// Storage: `Groth16::Leaves` (r:1 w:0)
	// Proof: `Groth16::Leaves` (`max_values`: None, `max_size`: Some(65550), added: 68025, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Roots` (r:0 w:1)
	// Proof: `Groth16::Roots` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// `n` is in `[1, 2048]`.
	fn finalize(n: u32) -> Weight {
		// At the least 9_534_000 ps.
		Weight::from_parts(145_277_209, 69015)
			.saturating_add(Weight::from_parts(786_529, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Groth16::Receipts` (r:1 w:0)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	fn show_receipt() -> Weight {
		// At the least 5_064_000 ps.
		Weight::from_parts(5_587_000, 3683)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn inline_bn254(i: u32) -> Weight {
		// At the least 1_253_140_000 ps.
		Weight::from_parts(1_462_967_885, 10995)
			.saturating_add(Weight::from_parts(18_377_453, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn inline_bls12_381(i: u32) -> Weight {
		// At the least 1_857_258_000 ps.
		Weight::from_parts(2_198_918_953, 10995)
			.saturating_add(Weight::from_parts(33_968_307, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
