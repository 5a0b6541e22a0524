//! Where people deal with each other.

use crate::{
	BlockNumber, Bonds, Credentials, Did, Escrow, Panel, Pricing, Runtime, RuntimeHoldReason, Trust,
	configs::{dynamic_params::markets::RentalRules, ledger::Ledger, money::NativeAsset},
	currency::{ARTL, BYTE_DEPOSIT, ITEM_DEPOSIT, MILLI_ARTL, RENTAL_DEPOSIT},
	time::{DAYS, HOURS, MINUTES},
	weights,
};
use artel_primitives::{
	panel::{Draw, Schedule},
	rental::{PanelTerms, Rules},
	settlement::BasisPoints,
};
use frame_support::traits::{ConstU8, ConstU32, ConstU128, fungible::NativeOrWithId};

/// Oracles who measured answer within a day; who was at fault is asked of five, within two.
pub fn rental_rules() -> Rules<BlockNumber> {
	let schedule = Schedule {
		draw: Draw::Fast,
		decline: HOURS,
		commit: 3 * HOURS,
		reveal: 3 * HOURS,
		quorum: 2,
		tolerance: BasisPoints::from_percent(10),
		seat_bond: 100 * ARTL,
		silence: BasisPoints::from_percent(10),
		deviation: BasisPoints::from_percent(5),
	};
	Rules {
		accept: HOURS,
		start: HOURS,
		contest: DAYS,
		patience: 3 * DAYS,
		measuring: PanelTerms { size: 3, fee: 250 * MILLI_ARTL, schedule },
		contesting: PanelTerms { size: 5, fee: 500 * MILLI_ARTL, schedule: Schedule { quorum: 3, ..schedule } },
	}
}

impl pallet_rental::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
	type AssetId = NativeOrWithId<u32>;
	type NativeAsset = NativeAsset;
	type Escrow = Escrow;
	type Bonds = Bonds;
	type Panels = Panel;
	type Pricing = Pricing;
	type Identity = Did;
	type Credentials = Credentials;
	type Reputation = Trust;
	type Rules = RentalRules;
	type MinBlocks = ConstU32<HOURS>;
	type MaxBlocks = ConstU32<{ 30 * DAYS }>;
	type MinInterval = ConstU32<MINUTES>;
	type MaxMissed = ConstU8<3>;
	type MinUnitBond = ConstU128<ARTL>;
	type RentalDeposit = ConstU128<RENTAL_DEPOSIT>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type BondChangeWeight = super::settlement::ReweighMember;
	type WeightInfo = weights::pallet_rental::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkBonds = Bonds;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkIdentities = Did;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCredentials = Credentials;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPricing = Pricing;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkReputation = Trust;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkMoney = super::settlement::EscrowBenchmarks;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPanels = Panel;
}
