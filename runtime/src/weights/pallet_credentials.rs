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
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn register_schema() -> Weight {
		// At the least 47_546_000 ps.
		Weight::from_parts(50_504_000, 3841)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:1)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	fn deprecate_schema() -> Weight {
		// At the least 11_749_000 ps.
		Weight::from_parts(12_850_000, 3841)
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
		// At the least 94_817_000 ps.
		Weight::from_parts(81_925_556, 3841)
			.saturating_add(Weight::from_parts(6_619_918, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(9_251_803, 0).saturating_mul(d.into()))
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
		// At the least 54_678_000 ps.
		Weight::from_parts(39_168_538, 3841)
			.saturating_add(Weight::from_parts(7_389_876, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(9_811_117, 0).saturating_mul(d.into()))
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
		// At the least 53_334_000 ps.
		Weight::from_parts(58_382_000, 3622)
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
		// At the least 46_214_000 ps.
		Weight::from_parts(51_642_000, 3622)
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
		// At the least 121_624_000 ps.
		Weight::from_parts(130_781_276, 8961)
			.saturating_add(Weight::from_parts(6_477_456, 0).saturating_mul(n.into()))
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
		// At the least 14_748_000 ps.
		Weight::from_parts(18_634_315, 3717)
			.saturating_add(Weight::from_parts(6_682_773, 0).saturating_mul(d.into()))
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
		// At the least 13_905_000 ps.
		Weight::from_parts(18_169_411, 3717)
			.saturating_add(Weight::from_parts(6_558_978, 0).saturating_mul(d.into()))
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
		// At the least 13_980_000 ps.
		Weight::from_parts(17_467_825, 3717)
			.saturating_add(Weight::from_parts(6_570_475, 0).saturating_mul(d.into()))
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
		// At the least 53_487_000 ps.
		Weight::from_parts(56_675_000, 3717)
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
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// At the least 76_649_000 ps.
		Weight::from_parts(81_213_000, 6304)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	fn revoke_delegation() -> Weight {
		// At the least 24_786_000 ps.
		Weight::from_parts(28_584_000, 8961)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_delegation() -> Weight {
		// At the least 63_985_000 ps.
		Weight::from_parts(68_737_000, 8961)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:4 w:1)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn accredit() -> Weight {
		// At the least 120_929_000 ps.
		Weight::from_parts(128_157_000, 11446)
			.saturating_add(T::DbWeight::get().reads(10))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `Credentials::Accreditations` (r:1 w:1)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn revoke_accreditation() -> Weight {
		// At the least 52_441_000 ps.
		Weight::from_parts(55_721_000, 3622)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextList` (r:1 w:1)
	// Proof: `Credentials::NextList` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:0 w:1)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn create_list() -> Weight {
		// At the least 54_970_000 ps.
		Weight::from_parts(60_106_000, 3882)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:16 w:16)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `i` is in `[16, 256]`.
	// `c` is in `[1, 16]`.
	fn set_status(i: u32, c: u32) -> Weight {
		// At the least 59_675_000 ps.
		Weight::from_parts(59_286_631, 3622)
			.saturating_add(Weight::from_parts(12_478, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(6_037_262, 0).saturating_mul(c.into()))
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(c.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(c.into())))
			.saturating_add(Weight::from_parts(0, 3543).saturating_mul(c.into()))
	}
	// Storage: `Credentials::Lists` (r:1 w:1)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:16 w:16)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_list() -> Weight {
		// At the least 128_258_000 ps.
		Weight::from_parts(135_126_000, 57678)
			.saturating_add(T::DbWeight::get().reads(19))
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
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present(n: u32) -> Weight {
		// At the least 152_165_000 ps.
		Weight::from_parts(173_127_943, 8832)
			.saturating_add(Weight::from_parts(4_295_622, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12))
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
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present_signed(n: u32) -> Weight {
		// At the least 269_670_000 ps.
		Weight::from_parts(302_984_575, 8832)
			.saturating_add(Weight::from_parts(6_468_566, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(19))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove_presentation() -> Weight {
		// At the least 69_684_000 ps.
		Weight::from_parts(84_717_000, 5889)
			.saturating_add(T::DbWeight::get().reads(3))
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
		// At the least 17_310_000 ps.
		Weight::from_parts(19_145_780, 3882)
			.saturating_add(Weight::from_parts(6_357_249, 0).saturating_mul(a.into()))
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
		// At the least 58_409_000 ps.
		Weight::from_parts(68_862_000, 8832)
			.saturating_add(T::DbWeight::get().reads(9))
	}
	fn present_prepaid(n: u32) -> Weight {
		Self::present(n)
	}
	fn present_signed_prepaid(n: u32) -> Weight {
		Self::present_signed(n)
	}
}
