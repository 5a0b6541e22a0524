//! What a unit of a resource costs, from what is offered and what is rented.

use crate::{Balance, settlement::BasisPoints};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// A class of resource, such as one kind of accelerator.
pub type ClassId = u32;
/// Where it is: the numeric country code of ISO 3166-1; 0 for anywhere.
pub type Region = u16;

/// The greatest code there can be: they have three digits. Nothing is priced in a region above it.
pub const MAX_REGION: Region = 999;

/// One market: what is interchangeable.
pub type Place = (ClassId, Region);

/// The market price. It moves by capacity and rentals alone: markets tell of both, no dispatchable does.
pub trait Pricing {
	/// What one unit costs for one block now, in planck; `None` where there has never been a market.
	fn price(place: Place) -> Option<Balance>;

	/// Units came to the market, or left it. Units that are rented are part of it.
	fn on_capacity(place: Place, added: u32, removed: u32);

	/// Units were rented, or given back.
	fn on_rented(place: Place, taken: u32, returned: u32);

	/// Units that were rented are given back, and leave the market with that.
	fn on_left(place: Place, units: u32) {
		Self::on_rented(place, 0, units);
		Self::on_capacity(place, 0, units);
	}
}

/// Makes markets, for the benchmarks of those who ask [`Pricing`].
#[cfg(feature = "runtime-benchmarks")]
pub trait BenchmarkPricing {
	/// Gives a class terms under which its price never ceases to move.
	fn price_class(class: ClassId);

	/// After how many blocks it is most work to bring a place to the present.
	fn rest() -> u32;
}

/// Within what the price of a class moves, and how fast. Of each place by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct ClassTerms {
	/// The first price of a place, in planck for one unit and one block.
	pub initial: Balance,
	/// The lowest price, in planck.
	pub floor: Balance,
	/// The highest price, in planck.
	pub ceiling: Balance,
	/// The utilisation at which the price stands still.
	pub target: BasisPoints,
	/// By how many basis points the price would move in a period if utilisation were off target by the whole;
	/// 10 000 moves it by 1 % for each 1 % off target.
	pub gain: u16,
	/// Of how many units, offered all the time, a market moves its price in full. A smaller one moves in proportion.
	pub depth: u32,
}

/// What a rental would cost now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Quote<BlockNumber> {
	/// What one unit costs for one block, in planck.
	pub price: Balance,
	/// What all units cost for all blocks, in planck.
	pub total: Balance,
	/// The first block at which the price may be another.
	pub until: BlockNumber,
}

/// All that is known of a market, now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct MarketView<BlockNumber> {
	/// What one unit costs for one block, in planck.
	pub price: Balance,
	/// The moving average of the prices of the periods that are over, in planck.
	pub average: Balance,
	/// How many units are offered, rented ones among them.
	pub capacity: u64,
	/// How many of them are rented.
	pub rented: u64,
	/// The rented part of what was offered in the running period so far, over time; `None` if nothing was.
	pub utilisation: Option<BasisPoints>,
	/// The first block of the running period.
	pub start: BlockNumber,
	/// The first block of the next one, at which the price may move.
	pub until: BlockNumber,
	/// The terms by which it will move then.
	pub terms: ClassTerms,
}

sp_api::decl_runtime_apis! {
	/// Reads of market prices.
	pub trait PricingApi<BlockNumber>
	where
		BlockNumber: codec::Codec,
	{
		/// What so many units cost for so many blocks now. `None` where there has never been a market, or if the total
		/// is more than an amount can be.
		fn quote(class: ClassId, region: Region, units: u32, blocks: BlockNumber) -> Option<Quote<BlockNumber>>;

		/// All that is known of a market. `None` where there has never been one.
		fn market(class: ClassId, region: Region) -> Option<MarketView<BlockNumber>>;

		/// The price over the last so many blocks, weighted by time and rounded down. `None` for no blocks, and for more
		/// than are remembered.
		fn twap(class: ClassId, region: Region, blocks: BlockNumber) -> Option<Balance>;
	}
}
