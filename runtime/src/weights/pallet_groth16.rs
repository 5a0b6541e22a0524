//! Weights of `pallet_groth16`, estimated until `scripts/bench` has written them.

#![cfg_attr(rustfmt, rustfmt_skip)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::Weight};

/// What the calls of `pallet_groth16` cost.
pub struct WeightInfo<T>(PhantomData<T>);

impl<T: frame_system::Config> pallet_groth16::WeightInfo for WeightInfo<T> {
	fn register_bn254(i: u32) -> Weight {
		Weight::from_parts(6_000_000_000, 0)
			.saturating_add(Weight::from_parts(150_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn register_bls12_381(i: u32) -> Weight {
		Weight::from_parts(8_000_000_000, 0)
			.saturating_add(Weight::from_parts(250_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(5))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn retire() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(3))
	}
	fn remove() -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(2))
			.saturating_add(T::DbWeight::get().writes(2))
	}
	fn mark_audited() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn unmark_audited() -> Weight {
		Weight::from_parts(40_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn submit_bn254(i: u32) -> Weight {
		Weight::from_parts(2_200_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	fn submit_bls12_381(i: u32) -> Weight {
		Weight::from_parts(3_000_000_000, 0)
			.saturating_add(Weight::from_parts(45_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(4))
	}
	fn batch_bn254(p: u32) -> Weight {
		Weight::from_parts(3_000_000_000, 0)
			.saturating_add(Weight::from_parts(480_000_000, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(132))
	}
	fn batch_bls12_381(p: u32) -> Weight {
		Weight::from_parts(4_000_000_000, 0)
			.saturating_add(Weight::from_parts(660_000_000, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(132))
	}
	fn batch_inputs_bn254(i: u32) -> Weight {
		Weight::from_parts(61_000_000_000, 0)
			.saturating_add(Weight::from_parts(110_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(132))
	}
	fn batch_inputs_bls12_381(i: u32) -> Weight {
		Weight::from_parts(84_000_000_000, 0)
			.saturating_add(Weight::from_parts(110_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(6))
			.saturating_add(T::DbWeight::get().writes(132))
	}
	fn once(p: u32) -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(60_000_000, 0).saturating_mul(p.into()))
			.saturating_add(T::DbWeight::get().reads(130))
			.saturating_add(T::DbWeight::get().writes(130))
	}
	fn prune(r: u32) -> Weight {
		Weight::from_parts(60_000_000, 0)
			.saturating_add(Weight::from_parts(350_000_000, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(4))
			.saturating_add(T::DbWeight::get().writes(5))
	}
	fn finalize(n: u32) -> Weight {
		Weight::from_parts(30_000_000, 0)
			.saturating_add(Weight::from_parts(3_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1))
			.saturating_add(T::DbWeight::get().writes(1))
	}
	fn show_receipt() -> Weight {
		Weight::from_parts(10_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(1))
	}
	fn inline_bn254(i: u32) -> Weight {
		Weight::from_parts(2_000_000_000, 0)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
	fn inline_bls12_381(i: u32) -> Weight {
		Weight::from_parts(2_800_000_000, 0)
			.saturating_add(Weight::from_parts(45_000_000, 0).saturating_mul(i.into()))
			.saturating_add(T::DbWeight::get().reads(2))
	}
}
