//! Compute for rent: what a provider offers, and what can be read of a rental.

// The derive of `Encode` casts the index of each variant that has fields.
#![allow(clippy::cast_possible_truncation)]

use crate::{
	Balance,
	credentials::{Condition, SchemaId},
	escrow::EscrowId,
	panel::{PanelId, PoolId, Schedule},
	pricing::{ClassId, Region},
	settlement::{BasisPoints, Split, WHOLE},
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::{ConstU32, bounded::BoundedVec};

/// The number of an offer; none is used twice.
pub type OfferId = u32;
/// The number of a rental, of its agreement, and of the escrow that holds its money; none is used twice.
pub type RentalId = EscrowId;

/// Longest name in a class, in bytes.
pub const MAX_NAME_BYTES: u32 = 64;
/// Most credentials that an offer asks of a renter.
pub const MAX_REQUIREMENTS: u32 = 2;
/// Most conditions on one of them. Fewer than a predicate may have, as each request judges all.
pub const MAX_ASKED_CONDITIONS: u32 = 4;
/// Most bytes that one of them takes, as each request reads and walks them all.
pub const MAX_REQUIREMENT_BYTES: u32 = 512;
/// The greatest factor on a market price: three times it.
pub const MAX_FACTOR: u16 = 30_000;
/// The greatest numeric country code of ISO 3166-1.
pub const MAX_REGION: Region = 999;

/// A name, in UTF-8.
pub type Name = BoundedVec<u8, ConstU32<MAX_NAME_BYTES>>;

/// A class of resource: units of it are interchangeable.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Class {
	/// What people call it.
	pub name: Name,
	/// The kind of accelerator, such as `H100 SXM`.
	pub accelerator: Name,
	/// Memory of one unit, in GiB.
	pub memory: u32,
	/// What one unit is, such as `1 GPU, 16 vCPU, 200 GiB RAM`.
	pub unit: Name,
}

/// What one unit costs for one block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Price {
	/// Always this, in the smallest unit of the offer's asset.
	#[codec(index = 0)]
	Fixed(Balance),
	/// What the market says, within bounds. In the native token only.
	#[codec(index = 1)]
	Market(MarketPrice),
}

/// A price that follows the market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct MarketPrice {
	/// How much of the market price it is, in basis points: 10 000 is the market price, at most [`MAX_FACTOR`].
	pub factor: u16,
	/// Never less than this, in planck. Not 0.
	pub floor: Balance,
	/// Never more than this, in planck.
	pub ceiling: Balance,
}

impl Price {
	/// Whether anything can be rented at it: it is not 0, and its bounds are in order.
	pub fn is_valid(&self) -> bool {
		match self {
			Self::Fixed(price) => *price > 0,
			Self::Market(MarketPrice { factor, floor, ceiling }) => {
				(1..=MAX_FACTOR).contains(factor) && *floor > 0 && floor <= ceiling
			}
		}
	}

	/// What it is where the market price is `market`, rounded down and then put within the bounds; `None` where it
	/// follows a market that does not exist.
	pub fn at(&self, market: Option<Balance>) -> Option<Balance> {
		match self {
			Self::Fixed(price) => Some(*price),
			Self::Market(MarketPrice { factor, floor, ceiling }) => {
				let (whole, factor) = (Balance::from(WHOLE), Balance::from(*factor));
				let market = market?;
				// In two parts, so that the product of the rest cannot overflow; that of the whole saturates far above
				// any ceiling.
				let whole_part = market.checked_div(whole)?.saturating_mul(factor);
				let rest = market.checked_rem(whole)?.saturating_mul(factor).checked_div(whole)?;
				Some(whole_part.saturating_add(rest).min(*ceiling).max(*floor))
			}
		}
	}
}

/// One value for each thing that oracles measure, in the order of the numbers in their answer.
#[derive(
	Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen,
)]
pub struct PerMeasure<Value> {
	/// For the response time, in milliseconds: less is better.
	pub response_time: Value,
	/// For the availability, in basis points of the time.
	pub availability: Value,
	/// For the accuracy, in basis points of the results.
	pub accuracy: Value,
	/// For the throughput, in the unit that the provider describes: more is better.
	pub throughput: Value,
}

impl<Value> PerMeasure<Value> {
	/// All of them, in the order of an answer.
	pub fn values(self) -> [Value; 4] {
		[self.response_time, self.availability, self.accuracy, self.throughput]
	}
}

impl<Value> From<[Value; 4]> for PerMeasure<Value> {
	fn from([response_time, availability, accuracy, throughput]: [Value; 4]) -> Self {
		Self { response_time, availability, accuracy, throughput }
	}
}

/// What service is agreed, and what it costs or earns to be worse or better. Only in offers in the native token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct ServiceLevel<BlockNumber> {
	/// Who measures.
	pub pool: PoolId,
	/// How many blocks are measured together, from the start of a rental on.
	pub window: BlockNumber,
	/// What is agreed: a response time of at most this, and at least this of the others.
	pub targets: PerMeasure<u64>,
	/// What missing each target costs: this part of the window's pay, rounded down; all together at most all of it.
	pub penalties: PerMeasure<BasisPoints>,
	/// How much better than agreed earns the bonus: a response time, and a lack of availability and of accuracy, smaller
	/// by this part; a throughput greater by it.
	pub margin: BasisPoints,
	/// What the provider gets for that on top: this part of the window's pay, rounded down.
	pub bonus: BasisPoints,
}

/// How a service was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Level {
	/// As agreed.
	#[codec(index = 0)]
	Met,
	/// Better in everything, by the margin.
	#[codec(index = 1)]
	Exceeded,
	/// Worse, in what costs this part of the window's pay.
	#[codec(index = 2)]
	Missed(BasisPoints),
}

impl<BlockNumber> ServiceLevel<BlockNumber> {
	/// What missing everything costs.
	pub fn greatest_penalty(&self) -> BasisPoints {
		sum(self.penalties.values().into_iter())
	}

	/// How a service was that measured like that.
	pub fn judge(&self, measured: PerMeasure<u64>) -> Level {
		let targets = self.targets;
		let met = [
			measured.response_time <= targets.response_time,
			measured.availability >= targets.availability,
			measured.accuracy >= targets.accuracy,
			measured.throughput >= targets.throughput,
		];
		if met != [true; 4] {
			let missed = self.penalties.values().into_iter().zip(met).filter(|(_, met)| !met);
			return Level::Missed(sum(missed.map(|(penalty, _)| penalty)));
		}
		let (margin, rest) = (self.margin, self.margin.rest());
		let lack = |share: u64| u64::from(WHOLE).saturating_sub(share);
		let exceeded = u128::from(measured.response_time) <= rest.of(targets.response_time.into())
			&& u128::from(lack(measured.availability)) <= rest.of(lack(targets.availability).into())
			&& u128::from(lack(measured.accuracy)) <= rest.of(lack(targets.accuracy).into())
			&& u128::from(measured.throughput)
				>= u128::from(targets.throughput).saturating_add(margin.of_rounded_up(targets.throughput.into()));
		if exceeded { Level::Exceeded } else { Level::Met }
	}
}

/// All the parts together, at most the whole.
fn sum(parts: impl Iterator<Item = BasisPoints>) -> BasisPoints {
	let points = parts.fold(0u16, |sum, part| sum.saturating_add(part.points()));
	BasisPoints::new(points).unwrap_or(BasisPoints::ALL)
}

/// Who was at fault for what oracles measured: the options of the panel that is asked when a provider contests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Fault {
	/// The provider.
	#[codec(index = 0)]
	Provider,
	/// The renter.
	#[codec(index = 1)]
	Renter,
	/// Neither of them: the network between.
	#[codec(index = 2)]
	Network,
}

impl Fault {
	/// How many options there are.
	pub const OPTIONS: u8 = 3;

	/// The one with that number in an answer.
	pub fn from_option(option: u64) -> Option<Self> {
		match option {
			0 => Some(Self::Provider),
			1 => Some(Self::Renter),
			2 => Some(Self::Network),
			_ => None,
		}
	}
}

/// What an offer says, as long as it stands; none of it can be changed. A provider who wants other terms makes another
/// offer.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct OfferTerms<AssetId, BlockNumber> {
	/// Of which class the units are.
	pub class: ClassId,
	/// Where they are.
	pub region: Region,
	/// In what they are paid.
	pub asset: AssetId,
	/// What of the provider's bond covers each unit, in planck.
	pub unit_bond: Balance,
	/// What of that it costs, for each unit, not to start, or to be dead for too long, in planck.
	pub unit_penalty: Balance,
	/// Shortest rental, in blocks.
	pub min_blocks: BlockNumber,
	/// Longest rental, in blocks, extensions included.
	pub max_blocks: BlockNumber,
	/// Whether renters may extend.
	pub extendable: bool,
	/// Within how many blocks a heartbeat follows the one before.
	pub interval: BlockNumber,
	/// After how many intervals without one anyone may end the rental.
	pub missed: u8,
	/// What service is agreed.
	pub service_level: Option<ServiceLevel<BlockNumber>>,
	/// Least trust score of a renter.
	pub min_score: u16,
	/// How what is held is divided if a dispute is not decided in time.
	pub on_silence: Split,
}

/// A credential that an offer asks of a renter. Takes at most [`MAX_REQUIREMENT_BYTES`].
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Requirement {
	/// Its schema.
	pub schema: SchemaId,
	/// What its disclosed claims have to be: a predicate of at most so many conditions.
	pub predicate: BoundedVec<Condition, ConstU32<MAX_ASKED_CONDITIONS>>,
}

/// All the credentials that an offer asks for.
pub type Requirements = BoundedVec<Requirement, ConstU32<MAX_REQUIREMENTS>>;

/// How a panel is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct PanelTerms<BlockNumber> {
	/// How many members.
	pub size: u8,
	/// What each coherent member gets, in planck.
	pub fee: Balance,
	/// When, and at which risk.
	pub schedule: Schedule<BlockNumber>,
}

impl<BlockNumber> PanelTerms<BlockNumber> {
	/// What the panel costs at most, in planck.
	pub fn cost(&self) -> Balance {
		self.fee.saturating_mul(self.size.into())
	}
}

/// What the chain says about all rentals. An offer keeps the rules under which it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub struct Rules<BlockNumber> {
	/// Blocks in which a provider accepts a request.
	pub accept: BlockNumber,
	/// Blocks in which it starts what it accepted.
	pub start: BlockNumber,
	/// Blocks in which a provider contests a penalty, and in which a renter has the last window of a rental measured.
	pub contest: BlockNumber,
	/// After how many blocks a panel without a finding is taken to be silent.
	pub patience: BlockNumber,
	/// The panel that measures.
	pub measuring: PanelTerms<BlockNumber>,
	/// The panel that says who was at fault.
	pub contesting: PanelTerms<BlockNumber>,
}

/// Where a rental is in its life. Of one that has ended nothing is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Stage {
	/// Funded; the provider has not answered.
	#[codec(index = 0)]
	Requested,
	/// The provider prepares.
	#[codec(index = 1)]
	Accepted,
	/// It runs.
	#[codec(index = 2)]
	Active,
	/// It runs no longer; a measurement decides how it is paid.
	#[codec(index = 3)]
	Closing,
	/// Everything waits for a ruling.
	#[codec(index = 4)]
	Disputed,
}

/// One of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Side {
	/// Who pays.
	#[codec(index = 0)]
	Renter,
	/// Who is paid.
	#[codec(index = 1)]
	Provider,
}

/// How a rental ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Ending {
	/// Its time was over, and its funds were spent.
	#[codec(index = 0)]
	Completed,
	/// One side ended it before.
	#[codec(index = 1)]
	EndedEarly(Side),
	/// The provider did not answer in time.
	#[codec(index = 2)]
	Expired,
	/// The provider did not start in time, or was dead for too long.
	#[codec(index = 3)]
	Failed,
	/// The renter took the request back, or the provider declined it.
	#[codec(index = 4)]
	Cancelled,
	/// A ruling divided what was left.
	#[codec(index = 5)]
	Resolved,
}

/// What a rental is waiting for from panels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo, MaxEncodedLen)]
pub enum Waiting<BlockNumber> {
	/// For the panel that measures, until that block at most.
	#[codec(index = 0)]
	Measures(PanelId, BlockNumber),
	/// For the provider to contest a penalty of so many planck, before that block.
	#[codec(index = 1)]
	Contest(Balance, BlockNumber),
	/// For the panel that says who was at fault for it, until that block at most.
	#[codec(index = 2)]
	Fault(Balance, PanelId, BlockNumber),
}

/// All that is known of a rental, now. Amounts are in the smallest unit of its asset.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RentalView<AccountId, BlockNumber> {
	/// From which offer.
	pub offer: OfferId,
	/// Who pays.
	pub renter: AccountId,
	/// Who is paid.
	pub provider: AccountId,
	/// How many units.
	pub units: u32,
	/// What all of them cost for one block.
	pub rate: Balance,
	/// For how many blocks.
	pub blocks: BlockNumber,
	/// Where it is in its life.
	pub stage: Stage,
	/// When the provider is too late to accept or start; when an active rental is over. A dispute shifts it.
	pub until: Option<BlockNumber>,
	/// The last heartbeat.
	pub beat: Option<BlockNumber>,
	/// How many blocks were vouched for by heartbeats.
	pub credited: BlockNumber,
	/// What the provider may draw now.
	pub owed: Balance,
	/// What is kept back for a penalty that is not decided.
	pub withheld: Balance,
	/// What is kept for bonuses.
	pub reserve: Balance,
	/// What a heartbeat now would add to `owed`.
	pub accruing: Balance,
	/// What panels are asked.
	pub waiting: Option<Waiting<BlockNumber>>,
}

/// All that is known of an offer, now.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct OfferView<AccountId, AssetId, BlockNumber> {
	/// Whose it is.
	pub provider: AccountId,
	/// What it says.
	pub terms: OfferTerms<AssetId, BlockNumber>,
	/// What the chain says about rentals from it.
	pub rules: Rules<BlockNumber>,
	/// What it asks of renters.
	pub requirements: Requirements,
	/// How many units.
	pub units: u32,
	/// How many of them are not rented or requested.
	pub free: u32,
	/// How many rentals from it have not ended.
	pub live: u32,
	/// What one unit costs for one block.
	pub price: Price,
	/// What that is now; `None` where it follows a market that does not exist.
	pub price_now: Option<Balance>,
	/// Whether it takes requests.
	pub listed: bool,
}

/// What a rental would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, TypeInfo)]
pub struct RentalQuote {
	/// One unit for one block.
	pub price: Balance,
	/// All of it.
	pub total: Balance,
	/// What is held besides, and returned as far as it is not earned as a bonus.
	pub reserve: Balance,
}

sp_api::decl_runtime_apis! {
	/// Reads of offers and rentals.
	pub trait RentalApi<AccountId, AssetId, BlockNumber>
	where
		AccountId: codec::Codec,
		AssetId: codec::Codec,
		BlockNumber: codec::Codec,
	{
		/// A class of resources; `None` if it is unknown.
		fn class(class: ClassId) -> Option<Class>;

		/// An offer; `None` if there is none with that number, or it is gone.
		fn offer(offer: OfferId) -> Option<OfferView<AccountId, AssetId, BlockNumber>>;

		/// What so many units of an offer would cost for so many blocks now.
		fn quote(offer: OfferId, units: u32, blocks: BlockNumber) -> Option<RentalQuote>;

		/// A rental; `None` if there is none with that number, or it has ended.
		fn rental(rental: RentalId) -> Option<RentalView<AccountId, BlockNumber>>;

		/// What the provider of a rental would have to draw after a heartbeat now, in the smallest unit of its asset.
		fn accrued(rental: RentalId) -> Option<Balance>;
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn level() -> ServiceLevel<u32> {
		let penalty = |points| BasisPoints::new(points).unwrap();
		ServiceLevel {
			pool: 0,
			window: 100,
			targets: [200, 9_900, 9_500, 1_000].into(),
			penalties: [500, 4_000, 3_000, 4_000].map(penalty).into(),
			margin: BasisPoints::from_percent(10),
			bonus: BasisPoints::from_percent(5),
		}
	}

	#[test]
	fn a_market_price_is_rounded_down_and_stays_within_its_bounds() {
		let price = Price::Market(MarketPrice { factor: 11_000, floor: 5, ceiling: 1_000 });
		for (market, expected) in [(0, 5), (1, 5), (9, 9), (100, 110), (101, 111), (1_000, 1_000), (u128::MAX, 1_000)] {
			assert_eq!(price.at(Some(market)), Some(expected), "{market}");
		}
		assert_eq!(price.at(None), None);
		assert_eq!(Price::Fixed(7).at(None), Some(7));
	}

	#[test]
	fn a_price_of_nothing_is_none() {
		assert!(Price::Fixed(1).is_valid() && !Price::Fixed(0).is_valid());
		let market = |factor, floor, ceiling| Price::Market(MarketPrice { factor, floor, ceiling }).is_valid();
		assert!(market(1, 1, 1) && market(MAX_FACTOR, 1, u128::MAX));
		assert!(!market(0, 1, 1) && !market(MAX_FACTOR + 1, 1, 1) && !market(1, 0, 1) && !market(1, 2, 1));
	}

	#[test]
	fn each_missed_target_costs_its_part_and_all_together_the_whole() {
		let level = level();
		let missed = |points| Level::Missed(BasisPoints::new(points).unwrap());
		assert_eq!(level.judge([200, 9_900, 9_500, 1_000].into()), Level::Met);
		assert_eq!(level.judge([201, 9_900, 9_500, 1_000].into()), missed(500));
		assert_eq!(level.judge([200, 9_899, 9_500, 1_000].into()), missed(4_000));
		assert_eq!(level.judge([200, 9_899, 9_499, 1_000].into()), missed(7_000));
		assert_eq!(level.judge([u64::MAX, 0, 0, 0].into()), missed(10_000));
		assert_eq!(level.greatest_penalty(), BasisPoints::ALL);
	}

	#[test]
	fn a_bonus_needs_everything_better_by_the_margin() {
		let level = level();
		assert_eq!(level.judge([180, 9_910, 9_550, 1_100].into()), Level::Exceeded);
		assert_eq!(level.judge([0, 10_000, 10_000, u64::MAX].into()), Level::Exceeded);
		for worse in [
			[181, 9_910, 9_550, 1_100],
			[180, 9_909, 9_550, 1_100],
			[180, 9_910, 9_549, 1_100],
			[180, 9_910, 9_550, 1_099],
		] {
			assert_eq!(level.judge(worse.into()), Level::Met, "{worse:?}");
		}
		// More than the whole is no lack.
		assert_eq!(level.judge([0, u64::MAX, u64::MAX, u64::MAX].into()), Level::Exceeded);
	}

	#[test]
	fn the_options_of_a_fault_are_numbered_as_they_are_encoded() {
		for option in 0..Fault::OPTIONS {
			assert_eq!(Fault::from_option(option.into()).unwrap().encode(), [option]);
		}
		assert_eq!(Fault::from_option(Fault::OPTIONS.into()), None);
	}
}
