//! What the calls cost, and what other pallets ask. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls and of what other pallets ask, each for its worst case and the dearest asset.
///
/// Nobody charges the weights for callers but the callers: a market adds them to its own.
pub trait WeightInfo {
	/// `open` with all approvers and all guardians.
	fn open() -> Weight;
	/// `accept` of a stream.
	fn accept() -> Weight;
	/// `top_up` of a stream.
	fn top_up() -> Weight;
	/// `extend`.
	fn extend() -> Weight;
	/// `release` with a fee, a referrer and a part for the pot.
	fn release() -> Weight;
	/// `release_milestone` of the last one, with a fee and a referrer.
	fn release_milestone() -> Weight;
	/// `submit_claim`.
	fn submit_claim() -> Weight;
	/// `execute` of a claim for the last milestone, with a fee and a referrer.
	fn execute() -> Weight;
	/// `approve`, the last of all, with a fee and a referrer.
	fn approve() -> Weight;
	/// `reveal`, with a fee and a referrer.
	fn reveal() -> Weight;
	/// `prove`, without what the verifier takes for the proof.
	fn prove() -> Weight;
	/// `summon_panel` with all guardians excluded; what the panel takes is in it.
	fn summon_panel() -> Weight;
	/// `apply_finding` with a split, a fee and a referrer; what dismissing the panel takes is in it.
	fn apply_finding() -> Weight;
	/// `draw` of the last of a stream, with a fee and a referrer.
	fn draw() -> Weight;
	/// `refund` of a stream that has flowed, with a fee and a referrer.
	fn refund() -> Weight;
	/// `propose_split`.
	fn propose_split() -> Weight;
	/// `accept_split`, with a fee and a referrer.
	fn accept_split() -> Weight;
	/// `vote_emergency`, the last of all guardians.
	fn vote_emergency() -> Weight;
	/// `execute_emergency` with all guardians, a fee and a referrer.
	fn execute_emergency() -> Weight;
	/// `collect` and `deliver`, of the last of all owed parts.
	fn collect() -> Weight;
	/// `distribute` of the native token, to three.
	fn distribute() -> Weight;
	/// `set_rates`.
	fn set_rates() -> Weight;
	/// `Escrow::open` with a fee and a referrer. For callers.
	fn managed_open() -> Weight;
	/// `Escrow::top_up`. For callers.
	fn managed_top_up() -> Weight;
	/// `Escrow::pay`. For callers; `pay_to` and `refund` cost less.
	fn managed_pay() -> Weight;
	/// `Escrow::settle` with a fee and a referrer. For callers.
	fn managed_settle() -> Weight;
	/// `Escrow::freeze`. For callers; `thaw` costs the same.
	fn managed_freeze() -> Weight;
	/// `Arbitrable::case`. For callers.
	fn case() -> Weight;
	/// `Arbitrable::freeze`. For callers; `resume` costs the same.
	fn freeze() -> Weight;
	/// `Arbitrable::rule` with a fee and a referrer. For callers.
	fn rule() -> Weight;
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn open() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn accept() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn top_up() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn extend() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn release() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn release_milestone() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn submit_claim() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn execute() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn approve() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn reveal() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn prove() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn summon_panel() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn apply_finding() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn draw() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn refund() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn propose_split() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn accept_split() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn vote_emergency() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn execute_emergency() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn collect() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn distribute() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn set_rates() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn managed_open() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn managed_top_up() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn managed_pay() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn managed_settle() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn managed_freeze() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn case() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn freeze() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn rule() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
