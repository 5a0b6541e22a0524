//! Weights of `pallet_panel`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 20 steps, 10 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_panel` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_panel::WeightInfo for WeightInfo<T> {
	// Storage: `Babe::AuthorVrfRandomness` (r:1 w:0)
	// Proof: `Babe::AuthorVrfRandomness` (`max_values`: Some(1), `max_size`: Some(33), added: 528, mode: `MaxEncodedLen`)
	// Storage: `System::ParentHash` (r:1 w:0)
	// Proof: `System::ParentHash` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `Babe::EpochIndex` (r:1 w:0)
	// Proof: `Babe::EpochIndex` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Babe::NextRandomness` (r:1 w:0)
	// Proof: `Babe::NextRandomness` (`max_values`: Some(1), `max_size`: Some(32), added: 527, mode: `MaxEncodedLen`)
	// Storage: `Panel::Epochs` (r:1 w:1)
	// Proof: `Panel::Epochs` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	// Storage: `Panel::EpochBeacons` (r:0 w:1)
	// Proof: `Panel::EpochBeacons` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	// Storage: `Panel::Beacons` (r:0 w:1)
	// Proof: `Panel::Beacons` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn on_initialize() -> Weight {
		// At the least 14_070_000 ps.
		Weight::from_parts(19_261_000, 1518)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Panel::NextPool` (r:1 w:1)
	// Proof: `Panel::NextPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:0 w:1)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn create_pool() -> Weight {
		// At the least 9_885_000 ps.
		Weight::from_parts(16_405_000, 1489)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Panel::Pools` (r:1 w:1)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:1)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:0)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:1 w:1)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:3 w:3)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// At the least 95_030_000 ps.
		Weight::from_parts(121_523_000, 16299)
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage: `Panel::Members` (r:1 w:1)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:1)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:3 w:3)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:0 w:1)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// At the least 81_340_000 ps.
		Weight::from_parts(106_485_000, 16299)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage: `Panel::Pools` (r:1 w:1)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:1 w:1)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:0)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:3 w:3)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:0 w:1)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	fn expel() -> Weight {
		// At the least 90_078_000 ps.
		Weight::from_parts(124_271_000, 16299)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Beacons` (r:1 w:0)
	// Proof: `Panel::Beacons` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:77 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:67 w:0)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:46 w:0)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:46 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:0 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// `s` is in `[1, 15]`.
	// `r` is in `[0, 31]`.
	// `x` is in `[0, 31]`.
	fn draw(s: u32, r: u32, x: u32) -> Weight {
		// At the least 1_242_770_000 ps.
		Weight::from_parts(637_953_057, 49360)
			.saturating_add(Weight::from_parts(41_011_302, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(35_011_588, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(3_631_896, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(x.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 4803).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(0, 9594).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(0, 2892).saturating_mul(x.into()))
	}
	// Storage: `Panel::Panels` (r:1 w:0)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:1 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		// At the least 84_222_000 ps.
		Weight::from_parts(93_171_000, 4697)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:1 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:46 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:15 w:0)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:15 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// `n` is in `[1, 15]`.
	fn refill(n: u32) -> Weight {
		// At the least 517_122_000 ps.
		Weight::from_parts(565_537_577, 134022)
			.saturating_add(Weight::from_parts(19_801_784, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(50))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2722).saturating_mul(n.into()))
	}
	// Storage: `Panel::Sittings` (r:1 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		// At the least 51_338_000 ps.
		Weight::from_parts(58_294_000, 4486)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Panel::Sittings` (r:1 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		// At the least 61_716_000 ps.
		Weight::from_parts(69_838_000, 4486)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:1 w:0)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:15 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:1 w:1)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:16 w:16)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `s` is in `[1, 15]`.
	fn tally_paid(s: u32) -> Weight {
		// At the least 103_655_000 ps.
		Weight::from_parts(90_103_677, 4697)
			.saturating_add(Weight::from_parts(39_651_879, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2722).saturating_mul(s.into()))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:1 w:0)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:15 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Slashes` (r:15 w:15)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(3222), added: 5697, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:16 w:16)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:16 w:16)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Members` (r:15 w:15)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:4 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:124 w:124)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:1 w:1)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `s` is in `[1, 15]`.
	fn tally_slashed(s: u32) -> Weight {
		// At the least 295_213_000 ps.
		Weight::from_parts(89_908_305, 21402)
			.saturating_add(Weight::from_parts(219_989_661, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(15))
			.saturating_add(T::DbWeight::get().reads((13_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(8))
			.saturating_add(T::DbWeight::get().writes((13_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 40824).saturating_mul(s.into()))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:0 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	fn clear() -> Weight {
		// At the least 67_744_000 ps.
		Weight::from_parts(79_994_000, 4697)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::NextPanel` (r:1 w:1)
	// Proof: `Panel::NextPanel` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Epochs` (r:1 w:0)
	// Proof: `Panel::Epochs` (`max_values`: Some(1), `max_size`: Some(12), added: 507, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Escrow::NextId` (r:1 w:1)
	// Proof: `Escrow::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Panels` (r:0 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:0 w:1)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn summon() -> Weight {
		// At the least 41_381_000 ps.
		Weight::from_parts(48_978_000, 3784)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Panel::Sittings` (r:0 w:1)
	// Proof: `Panel::Sittings` (`max_values`: None, `max_size`: Some(1021), added: 3496, mode: `MaxEncodedLen`)
	fn dismiss() -> Weight {
		// At the least 43_612_000 ps.
		Weight::from_parts(52_149_000, 4697)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Panel::Members` (r:1 w:1)
	// Proof: `Panel::Members` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:4 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:12 w:12)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	fn on_bond_changed() -> Weight {
		// At the least 149_375_000 ps.
		Weight::from_parts(160_954_000, 62226)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(13))
	}
}
