//! Weights of `pallet_bonds`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 50 steps, 20 repeats, wasm compiled by wasmtime.

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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:0)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn bond() -> Weight {
		// At the least 58_534_000 ps.
		Weight::from_parts(61_154_000, 3766)
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
		// At the least 18_873_000 ps.
		Weight::from_parts(20_614_000, 3712)
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
		// At the least 18_646_000 ps.
		Weight::from_parts(20_059_000, 3712)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// At the least 45_970_000 ps.
		Weight::from_parts(48_064_000, 3766)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(3222), added: 5697, mode: `MaxEncodedLen`)
	fn appeal_slash() -> Weight {
		// At the least 15_081_000 ps.
		Weight::from_parts(16_105_000, 6687)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn cancel_slash() -> Weight {
		// At the least 42_556_000 ps.
		Weight::from_parts(44_527_000, 3766)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:4 w:4)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	fn apply_slash() -> Weight {
		// At the least 135_661_000 ps.
		Weight::from_parts(140_558_000, 11402)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	fn forget_offence() -> Weight {
		// At the least 12_078_000 ps.
		Weight::from_parts(12_942_000, 3618)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Terms` (r:0 w:1)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	fn set_terms() -> Weight {
		// At the least 5_749_000 ps.
		Weight::from_parts(6_499_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	fn engage() -> Weight {
		// At the least 11_337_000 ps.
		Weight::from_parts(12_157_000, 3712)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	fn release() -> Weight {
		// At the least 11_200_000 ps.
		Weight::from_parts(12_119_000, 3712)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Bonds::Slashes` (r:1 w:1)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(3222), added: 5697, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:0)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn slash() -> Weight {
		// At the least 58_693_000 ps.
		Weight::from_parts(62_062_000, 6687)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
}
