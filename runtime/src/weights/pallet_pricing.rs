//! Weights of `pallet_pricing`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-27, Intel(R) Xeon(R) Processor, 10 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_pricing` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_pricing::WeightInfo for WeightInfo<T> {
	// Storage: `Pricing::Classes` (r:0 w:1)
	// Proof: `Pricing::Classes` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn register() -> Weight {
		// At the least 7_725_000 ps.
		Weight::from_parts(10_465_000, 0)
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Pricing::Classes` (r:1 w:0)
	// Proof: `Pricing::Classes` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	// Storage: `Pricing::Markets` (r:1 w:1)
	// Proof: `Pricing::Markets` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	// Storage: `Pricing::Histories` (r:1 w:1)
	// Proof: `Pricing::Histories` (`max_values`: None, `max_size`: Some(503), added: 2978, mode: `MaxEncodedLen`)
	fn poke() -> Weight {
		// At the least 40_862_000 ps.
		Weight::from_parts(49_524_000, 3968)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Pricing::Markets` (r:1 w:1)
	// Proof: `Pricing::Markets` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	// Storage: `Pricing::Histories` (r:1 w:1)
	// Proof: `Pricing::Histories` (`max_values`: None, `max_size`: Some(503), added: 2978, mode: `MaxEncodedLen`)
	// Storage: `Pricing::Classes` (r:1 w:0)
	// Proof: `Pricing::Classes` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn on_capacity() -> Weight {
		// At the least 34_697_000 ps.
		Weight::from_parts(42_042_000, 3968)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Pricing::Markets` (r:1 w:1)
	// Proof: `Pricing::Markets` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	// Storage: `Pricing::Histories` (r:1 w:1)
	// Proof: `Pricing::Histories` (`max_values`: None, `max_size`: Some(503), added: 2978, mode: `MaxEncodedLen`)
	// Storage: `Pricing::Classes` (r:1 w:0)
	// Proof: `Pricing::Classes` (`max_values`: None, `max_size`: Some(68), added: 2543, mode: `MaxEncodedLen`)
	fn on_rented() -> Weight {
		// At the least 34_468_000 ps.
		Weight::from_parts(42_160_000, 3968)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Pricing::Markets` (r:1 w:0)
	// Proof: `Pricing::Markets` (`max_values`: None, `max_size`: Some(187), added: 2662, mode: `MaxEncodedLen`)
	fn price() -> Weight {
		// At the least 17_198_000 ps.
		Weight::from_parts(20_974_000, 3652)
			.saturating_add(T::DbWeight::get().reads(1))
	}
}
