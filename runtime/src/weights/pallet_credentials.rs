//! Weights of `pallet_credentials`, written by `scripts/bench`; do not change by hand.
//!
//! 2026-11-21, Intel(R) Xeon(R) Processor, 10 steps, 20 repeats, wasm compiled by wasmtime.

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
		// At the least 56_973_000 ps.
		Weight::from_parts(60_887_000, 3841)
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	// Storage: `Credentials::Schemas` (r:1 w:1)
	// Proof: `Credentials::Schemas` (`max_values`: None, `max_size`: Some(376), added: 2851, mode: `MaxEncodedLen`)
	fn deprecate_schema() -> Weight {
		// At the least 13_497_000 ps.
		Weight::from_parts(14_760_000, 3841)
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
		// At the least 105_643_000 ps.
		Weight::from_parts(96_941_228, 3958)
			.saturating_add(Weight::from_parts(8_239_073, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(11_977_670, 0).saturating_mul(d.into()))
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
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:1)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// `a` is in `[0, 3]`.
	// `d` is in `[0, 3]`.
	fn issue_prepaid(a: u32, d: u32) -> Weight {
		// At the least 64_876_000 ps.
		Weight::from_parts(41_227_996, 3958)
			.saturating_add(Weight::from_parts(11_482_756, 0).saturating_mul(a.into()))
			.saturating_add(Weight::from_parts(13_775_107, 0).saturating_mul(d.into()))
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn prepay() -> Weight {
		// At the least 64_875_000 ps.
		Weight::from_parts(69_790_000, 3784)
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
		// At the least 56_116_000 ps.
		Weight::from_parts(60_245_000, 3784)
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
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Prepaid` (r:1 w:0)
	// Proof: `Credentials::Prepaid` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	// Storage: `System::Account` (r:1 w:1)
	// Proof: `System::Account` (`max_values`: None, `max_size`: Some(128), added: 2603, mode: `MaxEncodedLen`)
	// Storage: `Balances::Holds` (r:1 w:1)
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	// `n` is in `[1, 64]`.
	fn issue_batch(n: u32) -> Weight {
		// At the least 154_901_000 ps.
		Weight::from_parts(162_170_555, 8961)
			.saturating_add(Weight::from_parts(7_442_133, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(13))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2728).saturating_mul(n.into()))
	}
	// Storage: `Credentials::Anchors` (r:1 w:1)
	// Proof: `Credentials::Anchors` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	// Storage: `Credentials::Delegations` (r:3 w:0)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	// `d` is in `[0, 3]`.
	fn revoke(d: u32) -> Weight {
		// At the least 18_722_000 ps.
		Weight::from_parts(20_742_714, 3718)
			.saturating_add(Weight::from_parts(9_762_208, 0).saturating_mul(d.into()))
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
		// At the least 18_539_000 ps.
		Weight::from_parts(20_996_122, 3718)
			.saturating_add(Weight::from_parts(9_498_593, 0).saturating_mul(d.into()))
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
		// At the least 18_945_000 ps.
		Weight::from_parts(20_899_770, 3718)
			.saturating_add(Weight::from_parts(9_429_053, 0).saturating_mul(d.into()))
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
		// At the least 63_891_000 ps.
		Weight::from_parts(68_871_000, 3784)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// At the least 93_656_000 ps.
		Weight::from_parts(102_002_000, 6304)
			.saturating_add(T::DbWeight::get().reads(8))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	// Storage: `Credentials::Delegations` (r:3 w:1)
	// Proof: `Credentials::Delegations` (`max_values`: None, `max_size`: Some(182), added: 2657, mode: `MaxEncodedLen`)
	fn revoke_delegation() -> Weight {
		// At the least 34_684_000 ps.
		Weight::from_parts(40_473_000, 8961)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn remove_delegation() -> Weight {
		// At the least 81_784_000 ps.
		Weight::from_parts(89_318_000, 8961)
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
	// Proof: `Balances::Holds` (`max_values`: None, `max_size`: Some(319), added: 2794, mode: `MaxEncodedLen`)
	fn accredit() -> Weight {
		// At the least 147_896_000 ps.
		Weight::from_parts(162_035_000, 11446)
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
		// At the least 63_427_000 ps.
		Weight::from_parts(70_631_000, 3784)
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
		// At the least 68_851_000 ps.
		Weight::from_parts(72_452_000, 3882)
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
		// At the least 76_614_000 ps.
		Weight::from_parts(66_157_819, 3784)
			.saturating_add(Weight::from_parts(37_495, 0).saturating_mul(i.into()))
			.saturating_add(Weight::from_parts(7_889_927, 0).saturating_mul(c.into()))
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
		// At the least 148_734_000 ps.
		Weight::from_parts(156_012_000, 57678)
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
		// At the least 183_421_000 ps.
		Weight::from_parts(197_274_282, 8832)
			.saturating_add(Weight::from_parts(6_067_186, 0).saturating_mul(n.into()))
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
		// At the least 341_340_000 ps.
		Weight::from_parts(387_307_691, 8832)
			.saturating_add(Weight::from_parts(7_718_919, 0).saturating_mul(n.into()))
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
		// At the least 74_162_000 ps.
		Weight::from_parts(88_334_017, 8832)
			.saturating_add(Weight::from_parts(5_420_520, 0).saturating_mul(n.into()))
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
		// At the least 246_878_000 ps.
		Weight::from_parts(270_714_878, 8832)
			.saturating_add(Weight::from_parts(8_798_091, 0).saturating_mul(n.into()))
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
		// At the least 91_758_000 ps.
		Weight::from_parts(111_666_000, 5889)
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
		// At the least 17_202_000 ps.
		Weight::from_parts(17_948_440, 3882)
			.saturating_add(Weight::from_parts(7_675_750, 0).saturating_mul(a.into()))
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
		// At the least 73_278_000 ps.
		Weight::from_parts(82_244_000, 8832)
			.saturating_add(T::DbWeight::get().reads(9))
	}
}
