//! Weights of `pallet_bonds`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-28, Intel(R) Xeon(R) Processor, 5 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_bonds` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_bonds::WeightInfo for WeightInfo<T> {
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:0)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn bond() -> Weight {
		// At the least 34_969_000 ps.
		Weight::from_parts(42_395_000, 3784)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:0)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn unbond() -> Weight {
		// At the least 22_134_000 ps.
		Weight::from_parts(27_317_000, 3712)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:0)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn rebond() -> Weight {
		// At the least 21_708_000 ps.
		Weight::from_parts(26_864_000, 3712)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// At the least 25_960_000 ps.
		Weight::from_parts(31_722_000, 3784)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn appeal_slash() -> Weight {
		// At the least 15_380_000 ps.
		Weight::from_parts(19_190_000, 3622)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn cancel_slash() -> Weight {
		// At the least 26_019_000 ps.
		Weight::from_parts(31_474_000, 3784)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:4 w:4)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn apply_slash() -> Weight {
		// At the least 70_173_000 ps.
		Weight::from_parts(84_643_000, 11402)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn forget_offence() -> Weight {
		// At the least 14_904_000 ps.
		Weight::from_parts(18_784_000, 3622)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Terms` (r:0 w:1)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// At the least 7_567_000 ps.
		Weight::from_parts(9_484_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	fn engage() -> Weight {
		// At the least 12_097_000 ps.
		Weight::from_parts(14_853_000, 3712)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// At the least 11_677_000 ps.
		Weight::from_parts(14_586_000, 3712)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(3222), added: 5697, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:0)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn slash() -> Weight {
		// At the least 47_373_000 ps.
		Weight::from_parts(57_753_000, 6687)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
