//! Weights of `pallet_did`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-28, Intel(R) Xeon(R) Processor, 5 steps, 20 repeats, wasm compiled by wasmtime.

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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:1 w:1)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:0 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:0 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `m` is in `[0, 20]`.
	fn create(m: u32) -> Weight {
		// At the least 35_686_000 ps.
		Weight::from_parts(44_827_745, 6196)
			.saturating_add(Weight::from_parts(3_055_135, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn add_method() -> Weight {
		// At the least 48_430_000 ps.
		Weight::from_parts(60_214_000, 6578)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	fn revoke_method() -> Weight {
		// At the least 23_241_000 ps.
		Weight::from_parts(28_557_000, 4554)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_method() -> Weight {
		// At the least 34_704_000 ps.
		Weight::from_parts(42_007_000, 4554)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Services` (r:1 w:1)
	// Proof: `Did::Services` (`max_values`: None, `max_size`: Some(8974), added: 11449, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn add_service() -> Weight {
		// At the least 67_362_000 ps.
		Weight::from_parts(81_554_000, 12439)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Services` (r:1 w:1)
	// Proof: `Did::Services` (`max_values`: None, `max_size`: Some(8974), added: 11449, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_service() -> Weight {
		// At the least 54_392_000 ps.
		Weight::from_parts(65_360_000, 12439)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn dispatch() -> Weight {
		// At the least 16_181_000 ps.
		Weight::from_parts(20_424_000, 3882)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:9 w:8)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:0 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Did::RecoveryPlans` (r:0 w:1)
	// Proof: `Did::RecoveryPlans` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	// Storage: `Did::AlsoKnownAs` (r:0 w:1)
	// Proof: `Did::AlsoKnownAs` (`max_values`: None, `max_size`: Some(2113), added: 4588, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:0 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	// Storage: `Did::Services` (r:0 w:1)
	// Proof: `Did::Services` (`max_values`: None, `max_size`: Some(8974), added: 11449, mode: `MaxEncodedLen`)
	fn deactivate() -> Weight {
		// At the least 160_736_000 ps.
		Weight::from_parts(189_076_000, 23733)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	fn set_relationships() -> Weight {
		// At the least 22_680_000 ps.
		Weight::from_parts(28_209_000, 4554)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::AlsoKnownAs` (r:1 w:1)
	// Proof: `Did::AlsoKnownAs` (`max_values`: None, `max_size`: Some(2113), added: 4588, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `a` is in `[0, 8]`.
	fn set_also_known_as(a: u32) -> Weight {
		// At the least 34_625_000 ps.
		Weight::from_parts(46_919_430, 5578)
			.saturating_add(Weight::from_parts(3_298_936, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 279).saturating_mul(a.into()))
	}
	// Storage: `Did::Dids` (r:2 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:1 w:1)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn add_controller() -> Weight {
		// At the least 26_224_000 ps.
		Weight::from_parts(31_772_000, 6774)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:1 w:1)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn remove_controller() -> Weight {
		// At the least 25_135_000 ps.
		Weight::from_parts(30_770_000, 3882)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:2 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn propose_transfer() -> Weight {
		// At the least 18_514_000 ps.
		Weight::from_parts(22_609_000, 6774)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn cancel_transfer() -> Weight {
		// At the least 16_099_000 ps.
		Weight::from_parts(20_151_000, 3882)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:2 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Did::RecoveryPlans` (r:1 w:1)
	// Proof: `Did::RecoveryPlans` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:9 w:9)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:0 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn accept_transfer() -> Weight {
		// At the least 150_273_000 ps.
		Weight::from_parts(182_174_000, 23733)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// At the least 16_566_000 ps.
		Weight::from_parts(20_368_000, 3882)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn resume() -> Weight {
		// At the least 16_278_000 ps.
		Weight::from_parts(20_240_000, 3882)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `b` is in `[0, 65536]`.
	fn submit_ed25519(b: u32) -> Weight {
		// At the least 79_839_000 ps.
		Weight::from_parts(100_346_334, 4554)
			.saturating_add(Weight::from_parts(3_213, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `b` is in `[0, 65536]`.
	fn submit_sr25519(b: u32) -> Weight {
		// At the least 82_021_000 ps.
		Weight::from_parts(101_451_245, 4554)
			.saturating_add(Weight::from_parts(3_236, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `b` is in `[0, 65536]`.
	fn submit_secp256k1(b: u32) -> Weight {
		// At the least 76_994_000 ps.
		Weight::from_parts(88_828_850, 4554)
			.saturating_add(Weight::from_parts(3_313, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `b` is in `[0, 65536]`.
	fn submit_p256(b: u32) -> Weight {
		// At the least 1_292_965_000 ps.
		Weight::from_parts(1_482_817_666, 4554)
			.saturating_add(Weight::from_parts(3_166, 0).saturating_mul(b.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::RecoveryPlans` (r:1 w:1)
	// Proof: `Did::RecoveryPlans` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:0 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn set_recovery() -> Weight {
		// At the least 41_935_000 ps.
		Weight::from_parts(52_028_000, 6578)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	// Storage: `Did::Dids` (r:9 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::RecoveryPlans` (r:1 w:0)
	// Proof: `Did::RecoveryPlans` (`max_values`: None, `max_size`: Some(313), added: 2788, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:1 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn propose_recovery() -> Weight {
		// At the least 52_607_000 ps.
		Weight::from_parts(63_405_000, 27018)
			.saturating_add(T::DbWeight::get().reads(11))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:9 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:1 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:16 w:16)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn execute_recovery() -> Weight {
		// At the least 119_890_000 ps.
		Weight::from_parts(145_521_000, 41422)
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:1 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn cancel_recovery() -> Weight {
		// At the least 20_800_000 ps.
		Weight::from_parts(26_575_000, 4288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
