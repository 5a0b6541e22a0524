//! What the calls cost, and what other pallets ask. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls and of what other pallets ask, each for its worst case, without `OnBondChanged`.
pub trait WeightInfo {
	/// `bond` more, with all the parts on their way out that there can be.
	fn bond() -> Weight;
	/// `unbond` of the last part that can be on its way out.
	fn unbond() -> Weight;
	/// `rebond` of all the parts that can be on their way out.
	fn rebond() -> Weight;
	/// `withdraw` of all the parts that can be on their way out.
	fn withdraw() -> Weight;
	/// `appeal_slash`.
	fn appeal_slash() -> Weight;
	/// `cancel_slash`.
	fn cancel_slash() -> Weight;
	/// `apply_slash` that makes accounts for reporter and victim, pays the treasury and burns.
	fn apply_slash() -> Weight;
	/// `forget_offence`.
	fn forget_offence() -> Weight;
	/// `set_terms`.
	fn set_terms() -> Weight;
	/// `Bonds::engage`, with all the parts on their way out that there can be. For callers; reads cost less.
	fn engage() -> Weight;
	/// `Bonds::release`, alike. For callers.
	fn release() -> Weight;
	/// `Bonds::slash` of all that is active and all that can be on its way out. For callers, who add `OnBondChanged`.
	fn slash() -> Weight;
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn bond() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn unbond() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn rebond() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn withdraw() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn appeal_slash() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn cancel_slash() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn apply_slash() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn forget_offence() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn set_terms() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn engage() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn release() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn slash() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
