//! What the calls cost, and what other pallets ask. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls and of what other pallets ask, each for its worst case.
pub trait WeightInfo {
	/// `attest` of the last of all the deals that can wait for a rating.
	fn attest() -> Weight;
	/// `prune` of a pair with all the deals that can have waited for a rating.
	fn prune() -> Weight;
	/// `add_reporter` to all but one of the reporters.
	fn add_reporter() -> Weight;
	/// `remove_reporter` from all the reporters.
	fn remove_reporter() -> Weight;
	/// `report_risk`, the last report that an account can have, by the last of all the reporters.
	fn report_risk() -> Weight;
	/// `withdraw_report` of the last of all the reports about an account.
	fn withdraw_report() -> Weight;
	/// `clear_report` of the last of all the reports about an account, expired.
	fn clear_report() -> Weight;
	/// `appeal` against all the reports that an account can have.
	fn appeal() -> Weight;
	/// `withdraw_appeal`.
	fn withdraw_appeal() -> Weight;
	/// `decide_appeal` that clears all the reports that an account can have.
	fn decide_appeal() -> Weight;
	/// `set_standing` that replaces a restriction.
	fn set_standing() -> Weight;
	/// `Reputation::record` of `o` outcomes with a settlement, between accounts with all the deals that can wait for a
	/// rating. For callers.
	fn record(o: u32) -> Weight;
	/// `Reputation::risk` from all the reports that an account can have. For callers; `score` and `standing` cost less.
	fn risk() -> Weight;
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn attest() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn prune() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn add_reporter() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn remove_reporter() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn report_risk() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn withdraw_report() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn clear_report() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn appeal() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn withdraw_appeal() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn decide_appeal() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn set_standing() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn record(_o: u32) -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn risk() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
