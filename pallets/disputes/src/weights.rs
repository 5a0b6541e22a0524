//! What the calls cost. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// What an agreement weighs in a call, beyond the agreements that the benchmarks dispute. The dearest of all markets, for
/// it is asked before anything is read.
pub trait AgreementWeight {
	/// In `file`.
	fn freeze() -> Weight;
	/// In what divides it: `concede`, `settle`, `decide`, `execute`.
	fn rule() -> Weight;
	/// In `withdraw`.
	fn resume() -> Weight;
}

/// Weights of the calls, each for its worst case, with what markets, escrow and panels do in it.
pub trait WeightInfo {
	/// `file` with the longest address.
	fn file() -> Weight;
	/// `submit_evidence`, the last piece of all that a side may show; without the check of a proof.
	fn submit_evidence() -> Weight;
	/// `answer` that makes an offer better.
	fn answer() -> Weight;
	/// `concede` with all the evidence that there can be.
	fn concede() -> Weight;
	/// `settle` with all the evidence that there can be.
	fn settle() -> Weight;
	/// `withdraw` with all the evidence that there can be.
	fn withdraw() -> Weight;
	/// `summon`.
	fn summon() -> Weight;
	/// `conclude` of a panel of 5, whose jurors are excluded from now on.
	fn conclude() -> Weight;
	/// `appeal` to a panel of 7.
	fn appeal() -> Weight;
	/// `decide` after three appeals, with all the evidence that there can be.
	fn decide() -> Weight;
	/// `execute` after that many appeals, with all the evidence that there can be.
	fn execute(appeals: u32) -> Weight;
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn file() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn submit_evidence() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn answer() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn concede() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn settle() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn withdraw() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn summon() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn conclude() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn appeal() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn decide() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn execute(appeals: u32) -> Weight {
		Weight::from_parts(1_000_000, 0).saturating_mul(appeals.saturating_add(1).into())
	}
}
