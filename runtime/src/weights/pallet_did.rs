//! To be measured.
use frame_support::weights::Weight;
/// Weights.
pub struct WeightInfo<T>(core::marker::PhantomData<T>);
impl<T: frame_system::Config> pallet_did::WeightInfo for WeightInfo<T> {
	fn create(m: u32) -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_mul(u64::from(m).saturating_add(1))
	}
	fn add_method() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn revoke_method() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn remove_method() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn add_service() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn remove_service() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn dispatch() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
	fn deactivate() -> Weight {
		Weight::from_parts(60_000_000, 0)
	}
}
