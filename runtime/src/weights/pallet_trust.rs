//! Being measured.
#![allow(unused_variables)]
use frame_support::weights::Weight;
pub struct WeightInfo<T>(core::marker::PhantomData<T>);
impl<T> pallet_trust::WeightInfo for WeightInfo<T> {
	fn attest() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn prune() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn add_reporter() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn remove_reporter() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn report_risk() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn withdraw_report() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn clear_report() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn appeal() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn withdraw_appeal() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn decide_appeal() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn set_standing() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn record() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
	fn risk() -> Weight {
		Weight::from_parts(100_000_000, 0)
	}
}
