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
	/// `set_relationships` of the last of all its methods.
	fn set_relationships() -> Weight;
	/// `set_also_known_as` to `a` identifiers instead of all, taking the deposit over from another payer.
	fn set_also_known_as(a: u32) -> Weight;
	/// `add_controller` to a DID with all but one of its controllers.
	fn add_controller() -> Weight;
	/// `remove_controller` from a DID with all its controllers.
	fn remove_controller() -> Weight;
	/// `propose_transfer` of a DID with all its controllers.
	fn propose_transfer() -> Weight;
	/// `cancel_transfer` of a DID with all its controllers.
	fn cancel_transfer() -> Weight;
	/// `accept_transfer` of a full DID, keeping none of its methods.
	fn accept_transfer() -> Weight;
	/// `suspend` of a DID with all its controllers.
	fn suspend() -> Weight;
	/// `resume` of a DID with all its controllers.
	fn resume() -> Weight;
	/// `submit` of a call of `b` bytes, without the call itself, with a signature by Ed25519.
	fn submit_ed25519(b: u32) -> Weight;
	/// The same by Sr25519.
	fn submit_sr25519(b: u32) -> Weight;
	/// The same by ECDSA over secp256k1.
	fn submit_secp256k1(b: u32) -> Weight;
	/// The same by ECDSA over P-256.
	fn submit_p256(b: u32) -> Weight;
	/// `set_recovery` with all guardians, taking the deposit over from another payer.
	fn set_recovery() -> Weight;
	/// `propose_recovery` of all controllers by the last of all guardians.
	fn propose_recovery() -> Weight;
	/// `execute_recovery` from all controllers to all others.
	fn execute_recovery() -> Weight;
	/// `cancel_recovery` that all guardians agree on.
	fn cancel_recovery() -> Weight;
}

/// A microsecond.
#[cfg(feature = "std")]
const MICROSECOND: Weight = Weight::from_parts(1_000_000, 0);

/// One microsecond a call, and one more for each item or a nanosecond for each byte: for tests that need some weight,
/// whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn create(m: u32) -> Weight {
		MICROSECOND.saturating_mul(u64::from(m).saturating_add(1))
	}
	fn add_method() -> Weight {
		MICROSECOND
	}
	fn set_also_known_as(a: u32) -> Weight {
		MICROSECOND.saturating_mul(u64::from(a).saturating_add(1))
	}
	fn submit_ed25519(b: u32) -> Weight {
		MICROSECOND.saturating_add(Weight::from_parts(1_000, 0).saturating_mul(b.into()))
	}
	fn submit_sr25519(b: u32) -> Weight {
		MICROSECOND.saturating_add(Weight::from_parts(1_000, 0).saturating_mul(b.into()))
	}
	fn submit_secp256k1(b: u32) -> Weight {
		MICROSECOND.saturating_add(Weight::from_parts(1_000, 0).saturating_mul(b.into()))
	}
	fn submit_p256(b: u32) -> Weight {
		MICROSECOND.saturating_add(Weight::from_parts(1_000, 0).saturating_mul(b.into()))
	}
	fn revoke_method() -> Weight {
		MICROSECOND
	}
	fn remove_method() -> Weight {
		MICROSECOND
	}
	fn add_service() -> Weight {
		MICROSECOND
	}
	fn remove_service() -> Weight {
		MICROSECOND
	}
	fn dispatch() -> Weight {
		MICROSECOND
	}
	fn deactivate() -> Weight {
		MICROSECOND
	}
	fn set_relationships() -> Weight {
		MICROSECOND
	}
	fn add_controller() -> Weight {
		MICROSECOND
	}
	fn remove_controller() -> Weight {
		MICROSECOND
	}
	fn propose_transfer() -> Weight {
		MICROSECOND
	}
	fn cancel_transfer() -> Weight {
		MICROSECOND
	}
	fn accept_transfer() -> Weight {
		MICROSECOND
	}
	fn suspend() -> Weight {
		MICROSECOND
	}
	fn resume() -> Weight {
		MICROSECOND
	}
	fn set_recovery() -> Weight {
		MICROSECOND
	}
	fn propose_recovery() -> Weight {
		MICROSECOND
	}
	fn execute_recovery() -> Weight {
		MICROSECOND
	}
	fn cancel_recovery() -> Weight {
		MICROSECOND
	}
}
