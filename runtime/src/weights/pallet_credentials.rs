//! Weights of `pallet_credentials`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 50 steps, 20 repeats, wasm compiled by wasmtime.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_credentials` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_credentials::WeightInfo for WeightInfo<T> {
	// Storage: `Credentials::Schemas` (r:1 w:1)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn register_schema() -> Weight {
		// At the least 49_439_000 ps.
		Weight::from_parts(51_913_000, 3841)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:1)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	fn deprecate_schema() -> Weight {
		// At the least 11_709_000 ps.
		Weight::from_parts(12_713_000, 3841)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:3)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	// `d` is in `[0, 3]`.
	fn issue(a: u32, d: u32) -> Weight {
		// At the least 93_893_000 ps.
		Weight::from_parts(79_390_132, 3841)
			.saturating_add(Weight::from_parts(6_318_693, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(8_649_995, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:3)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	// `d` is in `[0, 3]`.
	fn issue_prepaid(a: u32, d: u32) -> Weight {
		// At the least 54_321_000 ps.
		Weight::from_parts(37_513_480, 3841)
			.saturating_add(Weight::from_parts(7_036_917, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(9_051_391, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn prepay() -> Weight {
		// At the least 53_764_000 ps.
		Weight::from_parts(57_675_000, 3622)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn withdraw_prepaid() -> Weight {
		// At the least 46_519_000 ps.
		Weight::from_parts(50_189_000, 3622)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:3)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:64 w:64)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `n` is in `[1, 64]`.
	fn issue_batch(n: u32) -> Weight {
		// At the least 118_641_000 ps.
		Weight::from_parts(117_762_609, 8961)
			.saturating_add(Weight::from_parts(6_227_296, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(n.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn revoke(d: u32) -> Weight {
		// At the least 14_249_000 ps.
		Weight::from_parts(17_641_729, 3717)
			.saturating_add(Weight::from_parts(6_102_766, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn suspend(d: u32) -> Weight {
		// At the least 13_903_000 ps.
		Weight::from_parts(17_332_304, 3717)
			.saturating_add(Weight::from_parts(6_116_230, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn resume(d: u32) -> Weight {
		// At the least 13_693_000 ps.
		Weight::from_parts(17_123_969, 3717)
			.saturating_add(Weight::from_parts(5_908_541, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// At the least 52_930_000 ps.
		Weight::from_parts(55_449_000, 3717)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:2 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextDelegation` (r:1 w:1)
	// Proof: `Credentials::NextDelegation` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// At the least 78_216_000 ps.
		Weight::from_parts(81_428_000, 6304)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	fn revoke_delegation() -> Weight {
		// At the least 24_039_000 ps.
		Weight::from_parts(26_221_000, 8961)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_delegation() -> Weight {
		// At the least 66_176_000 ps.
		Weight::from_parts(70_094_000, 8961)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:4 w:1)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:2 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn accredit() -> Weight {
		// At the least 126_416_000 ps.
		Weight::from_parts(131_405_000, 11446)
			.saturating_add(T::DbWeight::get().reads(12))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `Credentials::Accreditations` (r:1 w:1)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn revoke_accreditation() -> Weight {
		// At the least 55_213_000 ps.
		Weight::from_parts(57_582_000, 3622)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextList` (r:1 w:1)
	// Proof: `Credentials::NextList` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:0 w:1)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn create_list() -> Weight {
		// At the least 57_369_000 ps.
		Weight::from_parts(62_140_000, 3882)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:16 w:16)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `i` is in `[16, 256]`.
	// `c` is in `[1, 16]`.
	fn set_status(i: u32, c: u32) -> Weight {
		// At the least 61_793_000 ps.
		Weight::from_parts(60_548_897, 3622)
			.saturating_add(Weight::from_parts(13_678, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(6_170_719, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3543).saturating_mul(c.into()))
	}
	// Storage: `Credentials::Lists` (r:1 w:1)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:16 w:16)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_list() -> Weight {
		// At the least 129_704_000 ps.
		Weight::from_parts(137_484_000, 57678)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:2 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present(n: u32) -> Weight {
		// At the least 143_716_000 ps.
		Weight::from_parts(168_519_908, 8832)
			.saturating_add(Weight::from_parts(4_488_104, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(14))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:1 w:0)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:2 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextNonce` (r:1 w:1)
	// Proof: `Credentials::NextNonce` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:2 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present_signed(n: u32) -> Weight {
		// At the least 265_907_000 ps.
		Weight::from_parts(287_588_131, 8832)
			.saturating_add(Weight::from_parts(6_229_543, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present_prepaid(n: u32) -> Weight {
		// At the least 57_961_000 ps.
		Weight::from_parts(61_917_591, 8832)
			.saturating_add(Weight::from_parts(4_206_677, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:1 w:0)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:2 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextNonce` (r:1 w:1)
	// Proof: `Credentials::NextNonce` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present_signed_prepaid(n: u32) -> Weight {
		// At the least 176_506_000 ps.
		Weight::from_parts(194_015_553, 8832)
			.saturating_add(Weight::from_parts(6_284_365, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(16))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_presentation() -> Weight {
		// At the least 67_809_000 ps.
		Weight::from_parts(80_894_000, 5889)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	fn verdict(a: u32) -> Weight {
		// At the least 17_311_000 ps.
		Weight::from_parts(18_733_638, 3882)
			.saturating_add(Weight::from_parts(6_118_912, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(a.into()))
	}
	// Storage: `Credentials::Presentations` (r:1 w:0)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:1 w:0)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	fn holds() -> Weight {
		// At the least 57_176_000 ps.
		Weight::from_parts(68_038_000, 8832)
			.saturating_add(T::DbWeight::get().reads(9))
	}
}
