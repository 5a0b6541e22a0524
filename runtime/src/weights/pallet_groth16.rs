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
		// At the least 1_518_357_000 ps.
		Weight::from_parts(3_338_745_196, 8090)
			.saturating_add(Weight::from_parts(46_229_863, 0).saturating_mul(i.into()))
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
		// At the least 2_215_850_000 ps.
		Weight::from_parts(6_841_770_117, 8090)
			.saturating_add(Weight::from_parts(263_893_097, 0).saturating_mul(i.into()))
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
		// At the least 99_187_000 ps.
		Weight::from_parts(139_016_000, 4540)
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
		// At the least 89_861_000 ps.
		Weight::from_parts(132_119_000, 4540)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Groth16::Circuits` (r:1 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	fn mark_audited() -> Weight {
		// At the least 39_766_000 ps.
		Weight::from_parts(71_478_000, 4540)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Groth16::Circuits` (r:1 w:1)
	// Proof: `Groth16::Circuits` (`max_values`: None, `max_size`: Some(1075), added: 3550, mode: `MaxEncodedLen`)
	fn unmark_audited() -> Weight {
		// At the least 37_674_000 ps.
		Weight::from_parts(73_527_000, 4540)
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
		// At the least 1_411_615_000 ps.
		Weight::from_parts(6_022_967_517, 69015)
			.saturating_add(Weight::from_parts(81_697_888, 0).saturating_mul(i.into()))
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
		// At the least 2_761_287_000 ps.
		Weight::from_parts(14_299_045_055, 69015)
			.saturating_add(Weight::from_parts(89_786_039, 0).saturating_mul(i.into()))
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
		// At the least 5_026_695_000 ps.
		Weight::from_parts(21_192_818_331, 69015)
			.saturating_add(Weight::from_parts(809_480_403, 0).saturating_mul(p.into()))
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
		// At the least 7_368_960_000 ps.
		Weight::from_parts(7_233_572_060, 69015)
			.saturating_add(Weight::from_parts(1_858_220_903, 0).saturating_mul(p.into()))
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
		// At the least 55_041_166_000 ps.
		Weight::from_parts(105_334_873_322, 69015)
			.saturating_add(Weight::from_parts(402_424_770, 0).saturating_mul(i.into()))
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
		// At the least 92_073_274_000 ps.
		Weight::from_parts(185_628_340_341, 69015)
			.saturating_add(Weight::from_parts(1_886_282_037, 0).saturating_mul(i.into()))
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
		// At the least 60_476_000 ps.
		Weight::from_parts(78_897_000, 6196)
			.saturating_add(Weight::from_parts(11_462_264, 0).saturating_mul(p.into()))
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
		// At the least 107_920_000 ps.
		Weight::from_parts(127_493_000, 3593)
			.saturating_add(Weight::from_parts(349_027_093, 0).saturating_mul(r.into()))
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
		// At the least 12_975_000 ps.
		Weight::from_parts(16_645_000, 69015)
			.saturating_add(Weight::from_parts(3_393_693, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Groth16::Receipts` (r:1 w:0)
	// Proof: `Groth16::Receipts` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	fn show_receipt() -> Weight {
		// At the least 5_544_000 ps.
		Weight::from_parts(10_195_000, 3683)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn inline_bn254(i: u32) -> Weight {
		// At the least 1_394_404_000 ps.
		Weight::from_parts(6_038_963_388, 10995)
			.saturating_add(Weight::from_parts(81_492_596, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	// Storage: `Groth16::Declarations` (r:1 w:0)
	// Proof: `Groth16::Declarations` (`max_values`: None, `max_size`: Some(43), added: 2518, mode: `MaxEncodedLen`)
	// Storage: `Groth16::Keys` (r:1 w:0)
	// Proof: `Groth16::Keys` (`max_values`: None, `max_size`: Some(7530), added: 10005, mode: `MaxEncodedLen`)
	// `i` is in `[0, 64]`.
	fn inline_bls12_381(i: u32) -> Weight {
		// At the least 2_228_114_000 ps.
		Weight::from_parts(10_152_344_814, 10995)
			.saturating_add(Weight::from_parts(126_419_913, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
