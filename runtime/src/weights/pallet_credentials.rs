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
		// At the least 48_127_000 ps.
		Weight::from_parts(50_999_000, 3841)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:1)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	fn deprecate_schema() -> Weight {
		// At the least 11_930_000 ps.
		Weight::from_parts(12_983_000, 3841)
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
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	// `d` is in `[0, 3]`.
	fn issue(a: u32, d: u32) -> Weight {
		// At the least 94_597_000 ps.
		Weight::from_parts(76_005_202, 3841)
			.saturating_add(Weight::from_parts(8_480_079, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(11_736_908, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(6))
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
	// Storage: `Credentials::Anchors` (r:64 w:64)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	// `n` is in `[1, 64]`.
	fn issue_batch(n: u32) -> Weight {
		// At the least 123_779_000 ps.
		Weight::from_parts(114_832_776, 8961)
			.saturating_add(Weight::from_parts(7_453_858, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(12))
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
		// At the least 15_218_000 ps.
		Weight::from_parts(20_742_089, 3717)
			.saturating_add(Weight::from_parts(7_767_716, 0).saturating_mul(d.into()))
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
		// At the least 15_677_000 ps.
		Weight::from_parts(20_273_546, 3717)
			.saturating_add(Weight::from_parts(7_177_957, 0).saturating_mul(d.into()))
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
		// At the least 14_824_000 ps.
		Weight::from_parts(18_581_375, 3717)
			.saturating_add(Weight::from_parts(7_095_371, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// At the least 53_603_000 ps.
		Weight::from_parts(60_558_000, 3717)
			.saturating_add(T::DbWeight::get().reads(4))
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
		// At the least 78_813_000 ps.
		Weight::from_parts(85_834_000, 6304)
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	fn revoke_delegation() -> Weight {
		// At the least 26_055_000 ps.
		Weight::from_parts(28_974_000, 8961)
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
		// At the least 66_838_000 ps.
		Weight::from_parts(73_744_000, 8961)
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
		// At the least 123_188_000 ps.
		Weight::from_parts(131_009_000, 11446)
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
		// At the least 52_893_000 ps.
		Weight::from_parts(56_916_000, 3622)
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
		// At the least 56_013_000 ps.
		Weight::from_parts(61_862_000, 3882)
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
		// At the least 63_504_000 ps.
		Weight::from_parts(60_008_506, 3622)
			.saturating_add(Weight::from_parts(11_549, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(6_411_505, 0).saturating_mul(c.into()))
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
		// At the least 129_779_000 ps.
		Weight::from_parts(136_531_000, 57678)
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
		// At the least 150_536_000 ps.
		Weight::from_parts(164_042_779, 8832)
			.saturating_add(Weight::from_parts(38_539_028, 0).saturating_mul(n.into()))
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
		// At the least 289_452_000 ps.
		Weight::from_parts(307_593_140, 8832)
			.saturating_add(Weight::from_parts(46_811_187, 0).saturating_mul(n.into()))
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
		// At the least 66_719_000 ps.
		Weight::from_parts(73_159_000, 5889)
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
	fn verdict(_a: u32) -> Weight {
		// At the least 33_908_000 ps.
		Weight::from_parts(37_133_000, 8832)
			.saturating_add(T::DbWeight::get().reads(7))
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
		// At the least 58_489_000 ps.
		Weight::from_parts(68_769_000, 8832)
			.saturating_add(T::DbWeight::get().reads(9))
	}
	fn issue_prepaid(a: u32, d: u32) -> Weight {
		Self::issue(a, d)
	}
	fn prepay() -> Weight {
		Self::remove()
	}
	fn withdraw_prepaid() -> Weight {
		Self::remove()
	}
}
