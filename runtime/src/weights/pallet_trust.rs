//! Weights of `pallet_trust`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 50 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_trust` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_trust::WeightInfo for WeightInfo<T> {
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(509), added: 2984, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Trust::Profiles` (r:1 w:1)
	// Proof: `Trust::Profiles` (`max_values`: None, `max_size`: Some(212), added: 2687, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// At the least 27_377_000 ps.
		Weight::from_parts(29_190_000, 6774)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(509), added: 2984, mode: `MaxEncodedLen`)
	fn prune() -> Weight {
		// At the least 15_339_000 ps.
		Weight::from_parts(16_609_000, 3974)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:1)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn add_reporter() -> Weight {
		// At the least 15_585_000 ps.
		Weight::from_parts(19_004_000, 3535)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:1)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn remove_reporter() -> Weight {
		// At the least 15_413_000 ps.
		Weight::from_parts(19_042_000, 3535)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:0)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn report_risk() -> Weight {
		// At the least 74_199_000 ps.
		Weight::from_parts(79_920_000, 6774)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn withdraw_report() -> Weight {
		// At the least 53_711_000 ps.
		Weight::from_parts(59_326_000, 4906)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn clear_report() -> Weight {
		// At the least 54_250_000 ps.
		Weight::from_parts(60_215_000, 4906)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Appeals` (r:1 w:1)
	// Proof: `Trust::Appeals` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reports` (r:1 w:0)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reporters` (r:1 w:0)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// At the least 68_262_000 ps.
		Weight::from_parts(74_627_000, 4906)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Appeals` (r:1 w:1)
	// Proof: `Trust::Appeals` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn withdraw_appeal() -> Weight {
		// At the least 49_002_000 ps.
		Weight::from_parts(54_321_000, 3622)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Appeals` (r:1 w:1)
	// Proof: `Trust::Appeals` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:17 w:17)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:17 w:17)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	fn decide_appeal() -> Weight {
		// At the least 589_758_000 ps.
		Weight::from_parts(606_191_000, 45734)
			.saturating_add(T::DbWeight::get().reads(36))
			.saturating_add(T::DbWeight::get().writes(36))
	}
	// Storage: `Trust::Restrictions` (r:0 w:1)
	// Proof: `Trust::Restrictions` (`max_values`: None, `max_size`: Some(120), added: 2595, mode: `MaxEncodedLen`)
	fn set_standing() -> Weight {
		// At the least 7_394_000 ps.
		Weight::from_parts(8_210_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(509), added: 2984, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Trust::Profiles` (r:1 w:1)
	// Proof: `Trust::Profiles` (`max_values`: None, `max_size`: Some(212), added: 2687, mode: `MaxEncodedLen`)
	fn record(_o: u32) -> Weight {
		// At the least 24_854_000 ps.
		Weight::from_parts(26_550_000, 6774)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Trust::Reports` (r:1 w:0)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reporters` (r:1 w:0)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn risk() -> Weight {
		// At the least 16_527_000 ps.
		Weight::from_parts(18_770_000, 4906)
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
