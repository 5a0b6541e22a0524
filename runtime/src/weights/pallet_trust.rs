//! Weights of `pallet_trust`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 10 steps, 20 repeats, wasm compiled by wasmtime.

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
		// At the least 44_117_000 ps.
		Weight::from_parts(49_307_000, 6774)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Trust::Pairs` (r:1 w:1)
	// Proof: `Trust::Pairs` (`max_values`: None, `max_size`: Some(902), added: 3377, mode: `MaxEncodedLen`)
	fn prune() -> Weight {
		// At the least 16_190_000 ps.
		Weight::from_parts(18_090_000, 4367)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:1)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn add_reporter() -> Weight {
		// At the least 17_046_000 ps.
		Weight::from_parts(21_761_000, 3535)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Trust::Reporters` (r:1 w:1)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn remove_reporter() -> Weight {
		// At the least 17_503_000 ps.
		Weight::from_parts(21_663_000, 3535)
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
		// At the least 105_286_000 ps.
		Weight::from_parts(113_519_000, 6774)
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
		// At the least 60_707_000 ps.
		Weight::from_parts(68_227_000, 4906)
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
		// At the least 62_978_000 ps.
		Weight::from_parts(70_111_000, 4906)
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
		// At the least 75_903_000 ps.
		Weight::from_parts(85_526_000, 4906)
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
		// At the least 56_153_000 ps.
		Weight::from_parts(63_417_000, 3784)
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
		// At the least 652_014_000 ps.
		Weight::from_parts(693_148_000, 48488)
			.saturating_add(T::DbWeight::get().reads(36))
			.saturating_add(T::DbWeight::get().writes(36))
	}
	// Storage: `Trust::Restrictions` (r:0 w:1)
	// Proof: `Trust::Restrictions` (`max_values`: None, `max_size`: Some(120), added: 2595, mode: `MaxEncodedLen`)
	fn set_standing() -> Weight {
		// At the least 8_076_000 ps.
		Weight::from_parts(9_213_000, 0)
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
		// At the least 37_066_000 ps.
		Weight::from_parts(39_625_308, 6774)
			.saturating_add(Weight::from_parts(656_025, 0).saturating_mul(o.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Trust::Reports` (r:1 w:0)
	// Proof: `Trust::Reports` (`max_values`: None, `max_size`: Some(1441), added: 3916, mode: `MaxEncodedLen`)
	// Storage: `Trust::Reporters` (r:1 w:0)
	// Proof: `Trust::Reporters` (`max_values`: Some(1), `max_size`: Some(2050), added: 2545, mode: `MaxEncodedLen`)
	fn risk() -> Weight {
		// At the least 17_953_000 ps.
		Weight::from_parts(20_502_000, 4906)
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
