//! Being measured.
#![allow(unused_variables)]
use frame_support::weights::Weight;
pub struct WeightInfo<T>(core::marker::PhantomData<T>);
impl<T> pallet_credentials::WeightInfo for WeightInfo<T> {
	fn register_schema() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn deprecate_schema() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn issue(a: u32, d: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn issue_batch(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn revoke(d: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn suspend(d: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn resume(d: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn delegate() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn revoke_delegation() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove_delegation() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn accredit() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn revoke_accreditation() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn create_list() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_status(i: u32, c: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove_list() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn present(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn present_signed(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove_presentation() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn verdict() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn holds() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
