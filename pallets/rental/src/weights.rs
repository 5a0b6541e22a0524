//! What the calls cost, and what other pallets ask. The runtime answers with figures from `scripts/bench`.

use frame::prelude::*;

/// Weights of the calls and of what other pallets ask, each for its worst case.
pub trait WeightInfo {
	/// `register_class` of the longest class.
	fn register_class() -> Weight;
	/// `remove_class`.
	fn remove_class() -> Weight;
	/// `offer` with `r` of the longest requirements and a service level.
	fn offer(r: u32) -> Weight;
	/// `update_offer` that brings units to the market.
	fn update_offer() -> Weight;
	/// `withdraw_offer` without rentals.
	fn withdraw_offer() -> Weight;
	/// `clear_offer` after the last rental.
	fn clear_offer() -> Weight;
	/// `request` where `r` credentials are asked for, with the longest predicates, of which each takes longest to judge.
	fn request(r: u32) -> Weight;
	/// `cancel` of a rental from a withdrawn offer.
	fn cancel() -> Weight;
	/// `accept`.
	fn accept() -> Weight;
	/// `start`.
	fn start() -> Weight;
	/// `heartbeat` with a service level.
	fn heartbeat() -> Weight;
	/// `draw`.
	fn draw() -> Weight;
	/// `extend`.
	fn extend() -> Weight;
	/// `end_early` by the renter, of a rental from a withdrawn offer.
	fn end_early() -> Weight;
	/// `complete` by the renter, of a rental from a withdrawn offer.
	fn complete() -> Weight;
	/// `expire` of what was not started, from a withdrawn offer.
	fn expire() -> Weight;
	/// `report_dead` of a rental from a withdrawn offer.
	fn report_dead() -> Weight;
	/// `measure` by the renter.
	fn measure() -> Weight;
	/// `apply_measures` of a contested penalty that was drawn, of a rental from a withdrawn offer, which only waited for it.
	fn apply_measures() -> Weight;
	/// `contest`.
	fn contest() -> Weight;
	/// `Arbitrable::freeze`. For callers.
	fn freeze() -> Weight;
	/// `Arbitrable::rule`, of a rental from a withdrawn offer with a contested penalty. For callers.
	fn rule() -> Weight;
	/// `Arbitrable::resume`, with a measurement. For callers.
	fn resume() -> Weight;
	/// The same as `request`, of a rental in the asset that is dearest to move.
	fn request_in_asset(r: u32) -> Weight;
	/// The same as `cancel`, of a rental in the asset that is dearest to move.
	fn cancel_in_asset() -> Weight;
	/// The same as `draw`, of a rental in the asset that is dearest to move.
	fn draw_in_asset() -> Weight;
	/// The same as `extend`, of a rental in the asset that is dearest to move.
	fn extend_in_asset() -> Weight;
	/// The same as `end_early`, of a rental in the asset that is dearest to move.
	fn end_early_in_asset() -> Weight;
	/// The same as `complete`, of a rental in the asset that is dearest to move.
	fn complete_in_asset() -> Weight;
	/// The same as `expire`, of a rental in the asset that is dearest to move.
	fn expire_in_asset() -> Weight;
	/// The same as `report_dead`, of a rental in the asset that is dearest to move.
	fn report_dead_in_asset() -> Weight;
	/// The same as `rule`, of a rental in the asset that is dearest to move.
	fn rule_in_asset() -> Weight;
}

/// One microsecond for everything: for tests that need some weight, whatever it is.
#[cfg(feature = "std")]
impl WeightInfo for () {
	fn register_class() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn remove_class() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn offer(r: u32) -> Weight {
		Weight::from_parts(1_000_000, 0).saturating_mul(u64::from(r).saturating_add(1))
	}
	fn update_offer() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn withdraw_offer() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn clear_offer() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn request(r: u32) -> Weight {
		Weight::from_parts(1_000_000, 0).saturating_mul(u64::from(r).saturating_add(1))
	}
	fn cancel() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn accept() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn start() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn heartbeat() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn draw() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn extend() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn end_early() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn complete() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn expire() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn report_dead() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn measure() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn apply_measures() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn contest() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn freeze() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn rule() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn resume() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn request_in_asset(_r: u32) -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn cancel_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn draw_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn extend_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn end_early_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn complete_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn expire_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn report_dead_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
	fn rule_in_asset() -> Weight {
		Weight::from_parts(1_000_000, 0)
	}
}
