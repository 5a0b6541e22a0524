//! Weights of `pallet_did`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 50 steps, 20 repeats, wasm compiled by wasmtime.

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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:1 w:1)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:0 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:0 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// `m` is in `[0, 20]`.
	fn create(m: u32) -> Weight {
		// At the least 59_226_000 ps.
		Weight::from_parts(63_612_193, 6196)
			.saturating_add(Weight::from_parts(2_154_972, 0).saturating_mul(m.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(7))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn add_method() -> Weight {
		// At the least 93_018_000 ps.
		Weight::from_parts(100_054_000, 6254)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	fn revoke_method() -> Weight {
		// At the least 19_294_000 ps.
		Weight::from_parts(20_874_000, 4554)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_method() -> Weight {
		// At the least 51_441_000 ps.
		Weight::from_parts(55_362_000, 4554)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn add_service() -> Weight {
		// At the least 110_991_000 ps.
		Weight::from_parts(117_913_000, 12439)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_service() -> Weight {
		// At the least 71_650_000 ps.
		Weight::from_parts(77_303_000, 12439)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn dispatch() -> Weight {
		// At the least 13_570_000 ps.
		Weight::from_parts(15_033_000, 3882)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:9 w:8)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:3 w:3)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
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
		// At the least 157_003_000 ps.
		Weight::from_parts(168_396_000, 23733)
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:1 w:1)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	fn set_relationships() -> Weight {
		// At the least 19_124_000 ps.
		Weight::from_parts(21_303_000, 4554)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `a` is in `[0, 8]`.
	fn set_also_known_as(a: u32) -> Weight {
		// At the least 53_201_000 ps.
		Weight::from_parts(82_956_161, 5578)
			.saturating_add(Weight::from_parts(5_166_498, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(Weight::from_parts(0, 228).saturating_mul(a.into()))
	}
	// Storage: `Did::Dids` (r:2 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:1 w:1)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn add_controller() -> Weight {
		// At the least 21_318_000 ps.
		Weight::from_parts(23_100_000, 6774)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:1 w:1)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn remove_controller() -> Weight {
		// At the least 20_202_000 ps.
		Weight::from_parts(21_737_000, 3882)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `Did::Dids` (r:2 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn propose_transfer() -> Weight {
		// At the least 15_125_000 ps.
		Weight::from_parts(16_344_000, 6774)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn cancel_transfer() -> Weight {
		// At the least 13_012_000 ps.
		Weight::from_parts(14_270_000, 3882)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Did::Controls` (r:9 w:9)
	// Proof: `Did::Controls` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:0 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn accept_transfer() -> Weight {
		// At the least 174_821_000 ps.
		Weight::from_parts(184_825_000, 23733)
			.saturating_add(T::DbWeight::get().reads(17))
			.saturating_add(T::DbWeight::get().writes(17))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// At the least 13_537_000 ps.
		Weight::from_parts(14_722_000, 3882)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Did::Dids` (r:1 w:1)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	fn resume() -> Weight {
		// At the least 13_615_000 ps.
		Weight::from_parts(14_983_000, 3882)
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
		// At the least 73_916_000 ps.
		Weight::from_parts(79_000_406, 4554)
			.saturating_add(Weight::from_parts(2_493, 0).saturating_mul(b.into()))
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
		// At the least 72_621_000 ps.
		Weight::from_parts(78_030_189, 4554)
			.saturating_add(Weight::from_parts(2_424, 0).saturating_mul(b.into()))
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
		// At the least 70_072_000 ps.
		Weight::from_parts(74_454_716, 4554)
			.saturating_add(Weight::from_parts(2_453, 0).saturating_mul(b.into()))
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
		// At the least 1_077_018_000 ps.
		Weight::from_parts(1_108_125_666, 4554)
			.saturating_add(Weight::from_parts(2_533, 0).saturating_mul(b.into()))
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:0 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn set_recovery() -> Weight {
		// At the least 84_827_000 ps.
		Weight::from_parts(90_352_000, 6254)
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
		// At the least 43_907_000 ps.
		Weight::from_parts(47_879_000, 27018)
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
		// At the least 103_519_000 ps.
		Weight::from_parts(116_159_000, 41422)
			.saturating_add(T::DbWeight::get().reads(26))
			.saturating_add(T::DbWeight::get().writes(18))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Recoveries` (r:1 w:1)
	// Proof: `Did::Recoveries` (`max_values`: None, `max_size`: Some(823), added: 3298, mode: `MaxEncodedLen`)
	fn cancel_recovery() -> Weight {
		// At the least 17_436_000 ps.
		Weight::from_parts(19_695_000, 4288)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(1))
	}
}
