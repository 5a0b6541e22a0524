//! Weights of `pallet_credentials`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-28, Intel(R) Xeon(R) Processor, 5 steps, 20 repeats, wasm compiled by wasmtime.

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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn register_schema() -> Weight {
		// At the least 25_437_000 ps.
		Weight::from_parts(31_306_000, 3841)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:1)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	fn deprecate_schema() -> Weight {
		// At the least 14_169_000 ps.
		Weight::from_parts(18_094_000, 3841)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	// `d` is in `[0, 3]`.
	fn issue(a: u32, d: u32) -> Weight {
		// At the least 75_119_000 ps.
		Weight::from_parts(68_498_634, 4136)
			.saturating_add(Weight::from_parts(7_194_406, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(8_673_235, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(7))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	// `d` is in `[0, 3]`.
	fn issue_prepaid(a: u32, d: u32) -> Weight {
		// At the least 64_217_000 ps.
		Weight::from_parts(50_017_891, 4136)
			.saturating_add(Weight::from_parts(8_334_000, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(9_489_682, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(a.into())))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(2))
			.saturating_add(Weight::from_parts(0, 2614).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn prepay() -> Weight {
		// At the least 28_895_000 ps.
		Weight::from_parts(36_821_000, 3784)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn withdraw_prepaid() -> Weight {
		// At the least 30_312_000 ps.
		Weight::from_parts(37_390_000, 3784)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:64 w:64)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `n` is in `[1, 64]`.
	fn issue_batch(n: u32) -> Weight {
		// At the least 104_296_000 ps.
		Weight::from_parts(107_602_936, 8961)
			.saturating_add(Weight::from_parts(6_853_259, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2728).saturating_mul(n.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn revoke(d: u32) -> Weight {
		// At the least 18_774_000 ps.
		Weight::from_parts(23_024_527, 3718)
			.saturating_add(Weight::from_parts(6_104_224, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn suspend(d: u32) -> Weight {
		// At the least 19_208_000 ps.
		Weight::from_parts(22_727_103, 3718)
			.saturating_add(Weight::from_parts(6_142_723, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn resume(d: u32) -> Weight {
		// At the least 18_464_000 ps.
		Weight::from_parts(22_011_854, 3718)
			.saturating_add(Weight::from_parts(6_004_858, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1))
			.saturating_add(Weight::from_parts(0, 2657).saturating_mul(d.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// At the least 37_093_000 ps.
		Weight::from_parts(45_835_000, 3784)
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:2 w:2)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextDelegation` (r:1 w:1)
	// Proof: `Credentials::NextDelegation` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// At the least 60_320_000 ps.
		Weight::from_parts(69_426_000, 6304)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	fn revoke_delegation() -> Weight {
		// At the least 30_478_000 ps.
		Weight::from_parts(36_456_000, 8961)
			.saturating_add(T::DbWeight::get().reads(3))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	// Storage: `Credentials::Delegations` (r:3 w:2)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_delegation() -> Weight {
		// At the least 52_953_000 ps.
		Weight::from_parts(61_122_000, 8961)
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn accredit() -> Weight {
		// At the least 86_346_000 ps.
		Weight::from_parts(98_066_000, 11446)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn revoke_accreditation() -> Weight {
		// At the least 38_646_000 ps.
		Weight::from_parts(45_257_000, 3784)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:0 w:1)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn create_list() -> Weight {
		// At the least 36_315_000 ps.
		Weight::from_parts(44_694_000, 3882)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `i` is in `[16, 256]`.
	// `c` is in `[1, 16]`.
	fn set_status(i: u32, c: u32) -> Weight {
		// At the least 46_040_000 ps.
		Weight::from_parts(43_039_734, 3784)
			.saturating_add(Weight::from_parts(19_093, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(8_348_275, 0).saturating_mul(c.into()))
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_list() -> Weight {
		// At the least 133_956_000 ps.
		Weight::from_parts(156_904_000, 57678)
			.saturating_add(T::DbWeight::get().reads(20))
			.saturating_add(T::DbWeight::get().writes(19))
	}
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present(n: u32) -> Weight {
		// At the least 99_499_000 ps.
		Weight::from_parts(130_384_650, 8832)
			.saturating_add(Weight::from_parts(7_693_068, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:2 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:1 w:0)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextNonce` (r:1 w:1)
	// Proof: `Credentials::NextNonce` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:2 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:2 w:2)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:2 w:2)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present_signed(n: u32) -> Weight {
		// At the least 276_278_000 ps.
		Weight::from_parts(312_337_233, 8832)
			.saturating_add(Weight::from_parts(8_950_465, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(21))
			.saturating_add(T::DbWeight::get().writes(6))
	}
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
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
		// At the least 60_370_000 ps.
		Weight::from_parts(75_353_336, 8832)
			.saturating_add(Weight::from_parts(6_207_001, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	// Storage: `System::BlockHash` (r:1 w:0)
	// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:2 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Did::Methods` (r:2 w:0)
	// Proof: `Did::Methods` (`max_values`: None, `max_size`: Some(1089), added: 3564, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Schemas` (r:1 w:0)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Lists` (r:1 w:0)
	// Proof: `Credentials::Lists` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	// Storage: `Credentials::StatusChunks` (r:1 w:0)
	// Proof: `Credentials::StatusChunks` (`max_values`: None, `max_size`: Some(1068), added: 3543, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// Storage: `Credentials::NextNonce` (r:1 w:1)
	// Proof: `Credentials::NextNonce` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Presentations` (r:1 w:1)
	// Proof: `Credentials::Presentations` (`max_values`: None, `max_size`: Some(2424), added: 4899, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// `n` is in `[0, 16]`.
	fn present_signed_prepaid(n: u32) -> Weight {
		// At the least 210_521_000 ps.
		Weight::from_parts(274_233_300, 8832)
			.saturating_add(Weight::from_parts(9_585_346, 0).saturating_mul(n.into()))
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_presentation() -> Weight {
		// At the least 60_448_000 ps.
		Weight::from_parts(75_981_000, 5889)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Anchors` (r:1 w:0)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Timestamp::Now` (r:1 w:0)
	// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	// Storage: `Did::Dids` (r:1 w:0)
	// Proof: `Did::Dids` (`max_values`: None, `max_size`: Some(417), added: 2892, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Accreditations` (r:3 w:0)
	// Proof: `Credentials::Accreditations` (`max_values`: None, `max_size`: Some(139), added: 2614, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	fn verdict(a: u32) -> Weight {
		// At the least 16_607_000 ps.
		Weight::from_parts(20_340_368, 3882)
			.saturating_add(Weight::from_parts(7_004_599, 0).saturating_mul(a.into()))
			.saturating_add(T::DbWeight::get().reads(3))
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
		// At the least 64_798_000 ps.
		Weight::from_parts(76_793_000, 8832)
			.saturating_add(T::DbWeight::get().reads(9))
	}
}
