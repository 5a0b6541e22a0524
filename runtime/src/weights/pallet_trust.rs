//! Weights of `pallet_trust`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-28, Intel(R) Xeon(R) Processor, 5 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_trust` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_trust::WeightInfo for WeightInfo<T> {
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(902), added: 3377, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Trust::Profiles` (r:1 w:1)
	// Proof: `Trust::Profiles` (`max_values`: None, `max_size`: Some(212), added: 2687, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// At the least 44_656_000 ps.
		Weight::from_parts(52_971_000, 6774)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(902), added: 3377, mode: `MaxEncodedLen`)
	fn prune() -> Weight {
		// At the least 16_106_000 ps.
		Weight::from_parts(19_964_000, 4367)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:1)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn add_reporter() -> Weight {
		// At the least 19_124_000 ps.
		Weight::from_parts(25_351_000, 3535)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:1)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn remove_reporter() -> Weight {
		// At the least 18_956_000 ps.
		Weight::from_parts(24_739_000, 3535)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn report_risk() -> Weight {
		// At the least 65_571_000 ps.
		Weight::from_parts(77_906_000, 6774)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw_report() -> Weight {
		// At the least 36_879_000 ps.
		Weight::from_parts(46_533_000, 4906)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn clear_report() -> Weight {
		// At the least 38_158_000 ps.
		Weight::from_parts(48_220_000, 4906)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// At the least 44_479_000 ps.
		Weight::from_parts(56_727_000, 4906)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Appeals` (r:1 w:1)
	// Proof: `Trust::Appeals` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw_appeal() -> Weight {
		// At the least 32_145_000 ps.
		Weight::from_parts(41_179_000, 3784)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Trust::Appeals` (r:1 w:1)
	// Proof: `Trust::Appeals` (`max_values`: None, `max_size`: Some(96), added: 2571, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:17 w:17)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:17 w:17)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reports` (r:1 w:1)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	fn decide_appeal() -> Weight {
		// At the least 247_743_000 ps.
		Weight::from_parts(293_933_000, 48488)
			.saturating_add(T::DbWeight::get().reads(36))
			.saturating_add(T::DbWeight::get().writes(36))
	}
	// Storage: `Trust::Restrictions` (r:0 w:1)
	// Proof: `Trust::Restrictions` (`max_values`: None, `max_size`: Some(120), added: 2595, mode: `MaxEncodedLen`)
	fn set_standing() -> Weight {
		// At the least 9_313_000 ps.
		Weight::from_parts(11_652_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(902), added: 3377, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Trust::Profiles` (r:1 w:1)
	// Proof: `Trust::Profiles` (`max_values`: None, `max_size`: Some(212), added: 2687, mode: `MaxEncodedLen`)
	// `o` is in `[1, 5]`.
	fn record(o: u32) -> Weight {
		// At the least 37_587_000 ps.
		Weight::from_parts(43_020_810, 6774)
			.saturating_add(Weight::from_parts(718_190, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Trust::Reports` (r:1 w:0)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reporters` (r:1 w:0)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn risk() -> Weight {
		// At the least 18_639_000 ps.
		Weight::from_parts(22_937_000, 4906)
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
