//! Weights of `pallet_disputes`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-28, Intel(R) Xeon(R) Processor, 5 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_disputes` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_disputes::WeightInfo for WeightInfo<T> {
	// Storage: `Escrow::Records` (r:1 w:2)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Agreed` (r:1 w:0)
	// Proof: `Escrow::Agreed` (`max_values`: None, `max_size`: Some(673), added: 3148, mode: `MaxEncodedLen`)
	// Storage: `Escrow::InProgress` (r:1 w:1)
	// Proof: `Escrow::InProgress` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(3222), added: 5697, mode: `MaxEncodedLen`)
	// Storage: `Disputes::NextDispute` (r:1 w:1)
	// Proof: `Disputes::NextDispute` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Escrow::NextId` (r:1 w:1)
	// Proof: `Escrow::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Disputes::ByAgreement` (r:0 w:1)
	// Proof: `Disputes::ByAgreement` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:0 w:1)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Disputes` (r:0 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	fn file() -> Weight {
		// At the least 65_467_000 ps.
		Weight::from_parts(81_160_000, 6687)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(10))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:1 w:1)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn submit_evidence() -> Weight {
		// At the least 43_233_000 ps.
		Weight::from_parts(53_023_000, 5843)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	fn answer() -> Weight {
		// At the least 17_822_000 ps.
		Weight::from_parts(22_611_000, 4021)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:2 w:2)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Agreed` (r:1 w:1)
	// Proof: `Escrow::Agreed` (`max_values`: None, `max_size`: Some(673), added: 3148, mode: `MaxEncodedLen`)
	// Storage: `Escrow::InProgress` (r:1 w:1)
	// Proof: `Escrow::InProgress` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Disputes::ByAgreement` (r:0 w:1)
	// Proof: `Disputes::ByAgreement` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:0 w:2)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn concede() -> Weight {
		// At the least 102_249_000 ps.
		Weight::from_parts(126_372_000, 6578)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(12))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:2 w:2)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Agreed` (r:1 w:1)
	// Proof: `Escrow::Agreed` (`max_values`: None, `max_size`: Some(673), added: 3148, mode: `MaxEncodedLen`)
	// Storage: `Escrow::InProgress` (r:1 w:1)
	// Proof: `Escrow::InProgress` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Disputes::ByAgreement` (r:0 w:1)
	// Proof: `Disputes::ByAgreement` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:0 w:2)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn settle() -> Weight {
		// At the least 113_105_000 ps.
		Weight::from_parts(137_023_000, 8799)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(13))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:2 w:2)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Agreed` (r:1 w:0)
	// Proof: `Escrow::Agreed` (`max_values`: None, `max_size`: Some(673), added: 3148, mode: `MaxEncodedLen`)
	// Storage: `Escrow::InProgress` (r:1 w:1)
	// Proof: `Escrow::InProgress` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Disputes::ByAgreement` (r:0 w:1)
	// Proof: `Disputes::ByAgreement` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:0 w:2)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// At the least 93_886_000 ps.
		Weight::from_parts(114_905_000, 6578)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(11))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:1 w:2)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::NextPanel` (r:1 w:1)
	// Proof: `Panel::NextPanel` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Epochs` (r:1 w:0)
	// Proof: `Panel::Epochs` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	// Storage: `Escrow::NextId` (r:1 w:1)
	// Proof: `Escrow::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Panels` (r:0 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	fn summon() -> Weight {
		// At the least 80_482_000 ps.
		Weight::from_parts(99_497_000, 4021)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:1 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn conclude() -> Weight {
		// At the least 56_082_000 ps.
		Weight::from_parts(69_205_000, 4697)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Escrow::NextId` (r:1 w:1)
	// Proof: `Escrow::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::NextPanel` (r:1 w:1)
	// Proof: `Panel::NextPanel` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Epochs` (r:1 w:0)
	// Proof: `Panel::Epochs` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	// Storage: `Panel::Panels` (r:0 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:0 w:2)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// At the least 81_561_000 ps.
		Weight::from_parts(99_092_000, 4021)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:5 w:5)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Agreed` (r:1 w:1)
	// Proof: `Escrow::Agreed` (`max_values`: None, `max_size`: Some(673), added: 3148, mode: `MaxEncodedLen`)
	// Storage: `Escrow::InProgress` (r:1 w:1)
	// Proof: `Escrow::InProgress` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Disputes::ByAgreement` (r:0 w:1)
	// Proof: `Disputes::ByAgreement` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:0 w:2)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	fn decide() -> Weight {
		// At the least 146_985_000 ps.
		Weight::from_parts(174_699_000, 14150)
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(16))
	}
	// Storage: `Disputes::Disputes` (r:1 w:1)
	// Proof: `Disputes::Disputes` (`max_values`: None, `max_size`: Some(556), added: 3031, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:5 w:5)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Agreed` (r:1 w:1)
	// Proof: `Escrow::Agreed` (`max_values`: None, `max_size`: Some(673), added: 3148, mode: `MaxEncodedLen`)
	// Storage: `Escrow::InProgress` (r:1 w:1)
	// Proof: `Escrow::InProgress` (`max_values`: None, `max_size`: Some(111), added: 2586, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Disputes::ByAgreement` (r:0 w:1)
	// Proof: `Disputes::ByAgreement` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	// Storage: `Disputes::Shown` (r:0 w:2)
	// Proof: `Disputes::Shown` (`max_values`: None, `max_size`: Some(2378), added: 4853, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	fn execute(a: u32) -> Weight {
		// At the least 109_960_000 ps.
		Weight::from_parts(131_417_742, 8799)
			.saturating_add(Weight::from_parts(14_164_390, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().writes(13))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2632).saturating_mul(a.into()))
	}
}
