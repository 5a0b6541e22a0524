//! Weights of `pallet_did`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-20, Intel(R) Xeon(R) Processor, 50 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_did` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_did::WeightInfo for WeightInfo<T> {
	// Storage: `Did::Created` (r:1 w:1)
	// Proof: `Did::Created` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:0 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:0 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `m` is in `[0, 20]`.
	fn create(m: u32) -> Weight {
		// At the least 55_682_000 ps.
		Weight::from_parts(63_194_719, 6196)
			.saturating_add(Weight::from_parts(2_338_270, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	fn add_method() -> Weight {
		// At the least 93_862_000 ps.
		Weight::from_parts(105_599_000, 6196)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	fn revoke_method() -> Weight {
		// At the least 19_132_000 ps.
		Weight::from_parts(21_779_000, 4554)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	fn remove_method() -> Weight {
		// At the least 52_644_000 ps.
		Weight::from_parts(60_308_000, 4554)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `Did::Services` (r:1 w:1)
	// Proof: `Did::Services` (`max_values`: None, `max_size`: Some(8974), added: 11449, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	fn add_service() -> Weight {
		// At the least 111_104_000 ps.
		Weight::from_parts(124_393_000, 12439)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `Did::Services` (r:1 w:1)
	// Proof: `Did::Services` (`max_values`: None, `max_size`: Some(8974), added: 11449, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	fn remove_service() -> Weight {
		// At the least 71_804_000 ps.
		Weight::from_parts(81_387_000, 12439)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	fn dispatch() -> Weight {
		// At the least 13_379_000 ps.
		Weight::from_parts(15_454_000, 3840)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(375), added: 2850, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(103), added: 2578, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:0 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Did::Services` (r:0 w:1)
	// Proof: `Did::Services` (`max_values`: None, `max_size`: Some(8974), added: 11449, mode: `MaxEncodedLen`)
	fn deactivate() -> Weight {
		// At the least 104_632_000 ps.
		Weight::from_parts(116_775_000, 8799)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	fn set_relationships() -> Weight {
		Self::deactivate()
	}
	fn set_also_known_as(_a: u32) -> Weight {
		Self::deactivate()
	}
	fn add_controller() -> Weight {
		Self::deactivate()
	}
	fn remove_controller() -> Weight {
		Self::deactivate()
	}
	fn propose_transfer() -> Weight {
		Self::deactivate()
	}
	fn cancel_transfer() -> Weight {
		Self::deactivate()
	}
	fn accept_transfer() -> Weight {
		Self::deactivate()
	}
	fn suspend() -> Weight {
		Self::deactivate()
	}
	fn resume() -> Weight {
		Self::deactivate()
	}
	fn submit_ed25519(_b: u32) -> Weight {
		Self::deactivate()
	}
	fn submit_sr25519(_b: u32) -> Weight {
		Self::deactivate()
	}
	fn submit_secp256k1(_b: u32) -> Weight {
		Self::deactivate()
	}
	fn submit_p256(_b: u32) -> Weight {
		Self::deactivate()
	}
	fn set_recovery() -> Weight {
		Self::deactivate()
	}
	fn propose_recovery() -> Weight {
		Self::deactivate()
	}
	fn execute_recovery() -> Weight {
		Self::deactivate()
	}
	fn cancel_recovery() -> Weight {
		Self::deactivate()
	}
}
