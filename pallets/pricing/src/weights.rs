//! What the calls cost, and what other pallets ask. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls and of what other pallets ask, each for its worst case.
pub trait WeightInfo {
	/// `register` that replaces terms.
	fn register() -> Weight;
	/// `poke` of a market that has rested, with all the snapshots it can have.
	fn poke() -> Weight;
	/// `Pricing::on_capacity` in such a market. For callers.
	fn on_capacity() -> Weight;
	/// `Pricing::on_rented` in such a market. For callers.
	fn on_rented() -> Weight;
	/// `Pricing::price` of such a market. For callers.
	fn price() -> Weight;
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn register() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn poke() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn on_capacity() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn on_rented() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn price() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
