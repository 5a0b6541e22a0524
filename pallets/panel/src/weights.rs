//! What the calls cost, and what other pallets ask. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls and of what other pallets ask, each for its worst case.
pub trait WeightInfo {
	/// The hook in the first block of an epoch.
	fn on_initialize() -> Weight;
	/// `create_pool`.
	fn create_pool() -> Weight;
	/// `join` of the last pool that an account can be in, into a vacant place under nodes with all their versions.
	fn join() -> Weight;
	/// `leave` of such a pool.
	fn leave() -> Weight;
	/// `expel` from such a pool.
	fn expel() -> Weight;
	/// `draw` out of 10 000 members that seats `s`, after `r` who could not sit, with `x` who must not.
	fn draw(s: u32, r: u32, x: u32) -> Weight;
	/// `decline` of the last of all the seats that a panel can have.
	fn decline() -> Weight;
	/// `refill` that looks at `n` replacements, with as many who must not sit as there can be.
	fn refill(n: u32) -> Weight;
	/// `commit` of the last of all the seats that a panel can have.
	fn commit() -> Weight;
	/// `reveal` of the longest answer by the last of all the seats.
	fn reveal() -> Weight;
	/// `tally` that pays `s` members.
	fn tally_paid(s: u32) -> Weight;
	/// `tally` that slashes `s` members and ends without an answer.
	fn tally_slashed(s: u32) -> Weight;
	/// `clear` of a panel with all its seats.
	fn clear() -> Weight;
	/// `Panels::summon` with all the accounts that can be excluded. For callers.
	fn summon() -> Weight;
	/// `Panels::dismiss` of a panel with all its seats. For callers.
	fn dismiss() -> Weight;
	/// `OnBondChanged` for a member of all the pools that it can be in. For who tells of bonds.
	fn on_bond_changed() -> Weight;
}

/// One microsecond, and one for each of what is counted, so that tests see what was charged.
#[cfg(feature = "std")]
fn micros(counted: u32) -> Weight {
	Weight::from_parts(1_000_000, 0).saturating_mul(u64::from(counted).saturating_add(1))
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn on_initialize() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn create_pool() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn join() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn leave() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn expel() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn draw(s: u32, r: u32, x: u32) -> Weight {
		micros(s.saturating_add(r).saturating_add(x))
	}
	fn decline() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn refill(n: u32) -> Weight {
		micros(n)
	}
	fn commit() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn reveal() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn tally_paid(s: u32) -> Weight {
		micros(s)
	}
	fn tally_slashed(s: u32) -> Weight {
		micros(s)
	}
	fn clear() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn summon() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn dismiss() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn on_bond_changed() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
