//! What the calls cost. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls, each for its worst case.
pub trait WeightInfo {
	/// `create` with `m` methods.
	fn create(m: u32) -> Weight;
	/// `add_method` to a DID with all but one of its methods, taking the deposit over from another payer.
	fn add_method() -> Weight;
	/// `revoke_method` of the last of all its methods.
	fn revoke_method() -> Weight;
	/// `remove_method` of the last of all its methods.
	fn remove_method() -> Weight;
	/// `add_service` to a DID with all but one of its services, taking the deposit over from another payer.
	fn add_service() -> Weight;
	/// `remove_service` of the last of all its services.
	fn remove_service() -> Weight;
	/// `dispatch` without the inner call.
	fn dispatch() -> Weight;
	/// `deactivate` of a full DID with a beneficiary.
	fn deactivate() -> Weight;
}

/// One microsecond a call and one more a method: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn create(m: u32) -> Weight {
		Weight::from_parts(1_000_000, 0).saturating_mul(u64::from(m).saturating_add(1))
	}
	fn add_method() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn revoke_method() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn remove_method() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn add_service() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn remove_service() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn dispatch() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn deactivate() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
