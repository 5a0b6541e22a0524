//! Weights of `pallet_panel`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 8 steps, 8 repeats, wasm compiled by wasmtime.

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
		// At the least 12_040_000 ps.
		Weight::from_parts(13_170_000, 1518)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Panel::NextPool` (r:1 w:1)
	// Proof: `Panel::NextPool` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:0 w:1)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	fn create_pool() -> Weight {
		// At the least 7_652_000 ps.
		Weight::from_parts(8_516_000, 1489)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:3 w:3)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// At the least 107_557_000 ps.
		Weight::from_parts(111_851_000, 16299)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:3 w:3)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:0 w:1)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// At the least 91_119_000 ps.
		Weight::from_parts(95_217_000, 16299)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:3 w:3)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:0 w:1)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	fn expel() -> Weight {
		// At the least 99_686_000 ps.
		Weight::from_parts(104_010_000, 16299)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(8))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Beacons` (r:1 w:0)
	// Proof: `Panel::Beacons` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:76 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Panel::Tree` (r:67 w:0)
	// Proof: `Panel::Tree` (`max_values`: None, `max_size`: Some(2628), added: 5103, mode: `MaxEncodedLen`)
	// Storage: `Panel::Places` (r:46 w:0)
	// Proof: `Panel::Places` (`max_values`: None, `max_size`: Some(61), added: 2536, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:46 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:0 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	// `s` is in `[1, 15]`.
	// `r` is in `[0, 31]`.
	// `x` is in `[0, 31]`.
	fn draw(s: u32, r: u32, x: u32) -> Weight {
		// At the least 943_711_000 ps.
		Weight::from_parts(129_563_804, 50856)
			.saturating_add(Weight::from_parts(44_675_499, 0).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(28_386_760, 0).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(4_561_170, 0).saturating_mul(x.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().reads((5_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(x.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 4778).saturating_mul(r.into()))
			.saturating_add(Weight::from_parts(0, 9566).saturating_mul(s.into()))
			.saturating_add(Weight::from_parts(0, 2892).saturating_mul(x.into()))
	}
	// Storage: `Panel::Panels` (r:1 w:0)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:1 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:1 w:1)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		// At the least 62_649_000 ps.
		Weight::from_parts(70_565_000, 4697)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Pools` (r:1 w:0)
	// Proof: `Panel::Pools` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:1 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
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
		// At the least 373_737_000 ps.
		Weight::from_parts(370_375_836, 134022)
			.saturating_add(Weight::from_parts(18_709_684, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(50))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2722).saturating_mul(n.into()))
	}
	// Storage: `Panel::Panels` (r:1 w:0)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:1 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	fn commit() -> Weight {
		// At the least 45_379_000 ps.
		Weight::from_parts(50_965_000, 4697)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Panel::Panels` (r:1 w:0)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:1 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		// At the least 54_607_000 ps.
		Weight::from_parts(61_189_000, 4697)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:1 w:0)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:15 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:1 w:1)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:16 w:16)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// `s` is in `[1, 15]`.
	fn tally_paid(s: u32) -> Weight {
		// At the least 126_701_000 ps.
		Weight::from_parts(86_368_893, 4697)
			.saturating_add(Weight::from_parts(54_934_077, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(4))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(s.into())))
			.saturating_add(Weight::from_parts(0, 2722).saturating_mul(s.into()))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:1 w:0)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Ledgers` (r:15 w:15)
	// Proof: `Bonds::Ledgers` (`max_values`: None, `max_size`: Some(247), added: 2722, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Slashes` (r:15 w:15)
	// Proof: `Bonds::Slashes` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	// Storage: `Bonds::Terms` (r:1 w:0)
	// Proof: `Bonds::Terms` (`max_values`: None, `max_size`: Some(23), added: 2498, mode: `MaxEncodedLen`)
	// Storage: `Parameters::Parameters` (r:1 w:0)
	// Proof: `Parameters::Parameters` (`max_values`: None, `max_size`: Some(3222), added: 5697, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:16 w:16)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:16 w:16)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
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
		// At the least 285_471_000 ps.
		Weight::from_parts(98_590_831, 21402)
			.saturating_add(Weight::from_parts(200_254_643, 0).saturating_mul(s.into()))
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:0 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	fn clear() -> Weight {
		// At the least 72_184_000 ps.
		Weight::from_parts(79_319_000, 4697)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Escrow::NextId` (r:1 w:1)
	// Proof: `Escrow::NextId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Panel::Panels` (r:0 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `Escrow::Records` (r:0 w:1)
	// Proof: `Escrow::Records` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn summon() -> Weight {
		// At the least 88_108_000 ps.
		Weight::from_parts(92_677_000, 3766)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Panel::Panels` (r:1 w:1)
	// Proof: `Panel::Panels` (`max_values`: None, `max_size`: Some(1232), added: 3707, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(301), added: 2776, mode: `MaxEncodedLen`)
	// Storage: `Panel::Seats` (r:0 w:1)
	// Proof: `Panel::Seats` (`max_values`: None, `max_size`: Some(1007), added: 3482, mode: `MaxEncodedLen`)
	fn dismiss() -> Weight {
		// At the least 54_074_000 ps.
		Weight::from_parts(58_873_000, 4697)
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
		// At the least 130_538_000 ps.
		Weight::from_parts(134_969_000, 62226)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(13))
	}
}
