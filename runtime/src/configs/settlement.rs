//! Where money lies that is not free, who decides about it, and what things cost.

use crate::{
	AccountId, Babe, BlockNumber, Bonds, Did, Escrow, Groth16, Panel, Rental, Runtime, RuntimeHoldReason,
	configs::{
		dynamic_params::settlement::{
			FastDisputes, ParametersKey, ParametersValue, RegularDisputes, SlashAppealWindow as Window,
		},
		governance::{RuntimeParametersKey, RuntimeParametersValue, SLASH_APPEAL_WINDOW},
		ledger::Ledger,
		money::{FeePot, NativeAndAssets, NativeAsset, StakersAccount, TreasuryAccount},
	},
	currency::{ARTL, BYTE_DEPOSIT, ESCROW_DEPOSIT, ITEM_DEPOSIT, MILLI_ARTL},
	time::{DAYS, HOURS, MINUTES},
	weights,
};
use artel_primitives::{
	bonds::Role,
	disputes::{Arbitrable, Case},
	panel::{Draw, PoolId, Schedule},
	settlement::{Agreement, BasisPoints, Market, Split},
};
use artel_storage::Entries;
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU128, Get, fungible::NativeOrWithId},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_bonds::{RoleTerms, SlashShares};
use pallet_disputes::Terms;
use pallet_escrow::{FeeShares, Rates};
use pallet_panel::WeightInfo as _;
use pallet_rental::WeightInfo as _;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult, traits::Convert};

parameter_types! {
	pub const ReporterShare: BasisPoints = BasisPoints::from_percent(5);
	/// A fifth of what a reporter leaves is burnt.
	pub const SharesOfSlash: SlashShares =
		SlashShares { victim: BasisPoints::from_percent(60), treasury: BasisPoints::from_percent(20) };
}

/// What a role requires, until the authority says otherwise: more where more depends on the role, and longer where it
/// takes longer until a fault is seen.
pub struct DefaultTerms;

impl Convert<Role, RoleTerms<BlockNumber>> for DefaultTerms {
	fn convert(role: Role) -> RoleTerms<BlockNumber> {
		let (minimum, days, percent) = match role {
			Role::Provider => (100, 7, 50),
			Role::Oracle => (500, 7, 20),
			Role::Juror => (1_000, 14, 20),
			Role::Evaluator => (500, 7, 20),
			Role::InferenceNode => (200, 7, 50),
			Role::RiskReporter => (500, 7, 20),
			Role::Validator => (10_000, 28, 100),
		};
		let minimum = ARTL.saturating_mul(minimum);
		let unbonding_period = DAYS.saturating_mul(days);
		RoleTerms { minimum, unbonding_period, cap: BasisPoints::from_percent(percent) }
	}
}

/// What it costs that a member of panels weighs more or less than before.
pub struct ReweighMember;

impl Get<Weight> for ReweighMember {
	fn get() -> Weight {
		weights::pallet_panel::WeightInfo::<Runtime>::on_bond_changed()
	}
}

/// For how long a slash waits. Every slash asks for it, so it is reached by an entry.
pub struct AppealWindow;

impl Get<BlockNumber> for AppealWindow {
	fn get() -> BlockNumber {
		let key = RuntimeParametersKey::Settlement(ParametersKey::SlashAppealWindow(Window));
		match pallet_parameters::Parameters::<Runtime>::entry(key).get() {
			Some(RuntimeParametersValue::Settlement(ParametersValue::SlashAppealWindow(window))) => window,
			_ => SLASH_APPEAL_WINDOW,
		}
	}
}

impl pallet_bonds::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
	type Rehold = Ledger;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type OnBondChanged = Panel;
	type OnBondChangedWeight = ReweighMember;
	type DefaultTerms = DefaultTerms;
	type MaxUnbonding = ConstU32<8>;
	type AppealWindow = AppealWindow;
	type Retention = ConstU32<{ 90 * DAYS }>;
	type ReporterShare = ReporterShare;
	type SlashShares = SharesOfSlash;
	type Treasury = TreasuryAccount;
	type WeightInfo = weights::pallet_bonds::WeightInfo<Runtime>;
}

/// What the author of the block before proved to have drawn at random; nothing where a block was sealed without slot.
pub struct LastVrfOutput;

impl Get<Option<H256>> for LastVrfOutput {
	fn get() -> Option<H256> {
		Babe::author_vrf_randomness().map(H256)
	}
}

/// The number of the running epoch, and what all authors of the epoch before it drew.
pub struct LastEpochOutput;

impl Get<(u64, H256)> for LastEpochOutput {
	fn get() -> (u64, H256) {
		(Babe::epoch_index(), H256(pallet_babe::NextRandomness::<Runtime>::get()))
	}
}

impl pallet_panel::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
	type Bonds = Bonds;
	type Asset = NativeOrWithId<u32>;
	type NativeAsset = NativeAsset;
	type Escrow = Escrow;
	type Identity = Did;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Vrf = LastVrfOutput;
	type Epoch = LastEpochOutput;
	type Era = ConstU32<{ 2 * MINUTES }>;
	type WeightUnit = ConstU128<{ 100 * ARTL }>;
	// Ten times the least bond of a juror: nobody sits on panels more often than ten small ones together.
	type MaxWeight = ConstU32<100>;
	type MaxPools = ConstU32<4>;
	type MinFee = ConstU128<{ 100 * MILLI_ARTL }>;
	type MaxPhase = ConstU32<{ 7 * DAYS }>;
	type Retention = ConstU32<{ 30 * DAYS }>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = weights::pallet_panel::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkBonds = Bonds;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkIdentities = Did;
}

parameter_types! {
	/// Half to the treasury, three tenths to stakers, a fifth burnt.
	pub const SharesOfFees: FeeShares =
		FeeShares { stakers: BasisPoints::from_percent(30), burn: BasisPoints::from_percent(20) };
	/// 2 %, of which a fifth is the referrer's.
	pub const InitialRates: Rates =
		Rates { fee: BasisPoints::from_percent(2), referrer: BasisPoints::from_percent(20) };
	pub const MaxMarketFee: BasisPoints = BasisPoints::from_percent(10);
}

impl pallet_escrow::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = NativeAndAssets;
	type Division = Ledger;
	type Native = Ledger;
	type NativeAsset = NativeAsset;
	type Panels = Panel;
	type Proofs = Groth16;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type PalletId = FeePot;
	type Treasury = TreasuryAccount;
	type Stakers = StakersAccount;
	type FeeShares = SharesOfFees;
	type InitialRates = InitialRates;
	type MaxFee = MaxMarketFee;
	type MinReview = ConstU32<{ 10 * MINUTES }>;
	type MaxDuration = ConstU32<{ 366 * DAYS }>;
	type PanelTimeout = ConstU32<{ 30 * DAYS }>;
	type ItemDeposit = ConstU128<ESCROW_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = weights::pallet_escrow::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPanels = Panel;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = EscrowBenchmarks;
}

/// Makes money for the benchmarks of escrow and of markets.
#[cfg(feature = "runtime-benchmarks")]
pub struct EscrowBenchmarks;

#[cfg(feature = "runtime-benchmarks")]
impl EscrowBenchmarks {
	/// An asset that nobody else has made.
	const ASSET: u32 = u32::MAX;
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::escrow::BenchmarkMoney<AccountId, NativeOrWithId<u32>> for EscrowBenchmarks {
	fn asset() -> NativeOrWithId<u32> {
		use crate::Assets;
		use frame_support::traits::fungibles::{Create, Inspect};
		if !Assets::asset_exists(Self::ASSET) {
			let created = <Assets as Create<AccountId>>::create(Self::ASSET, TreasuryAccount::get(), true, 1);
			debug_assert_eq!(created, Ok(()));
		}
		NativeOrWithId::WithId(Self::ASSET)
	}

	fn fund(asset: &NativeOrWithId<u32>, who: &AccountId, amount: artel_primitives::Balance) {
		use crate::{Assets, Balances};
		use frame_support::traits::{fungible, fungibles};
		let funded = match asset {
			NativeOrWithId::Native => <Balances as fungible::Mutate<_>>::mint_into(who, amount),
			NativeOrWithId::WithId(id) => <Assets as fungibles::Mutate<_>>::mint_into(*id, who, amount),
		};
		debug_assert!(funded.is_ok());
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl pallet_escrow::BenchmarkHelper<AccountId, NativeOrWithId<u32>> for EscrowBenchmarks {
	fn proof() -> Option<(H256, H256, pallet_escrow::Proof)> {
		// By receipt: what checking a proof weighs, the call adds.
		let (circuit, statement, evidence) = crate::Groth16::benchmark_receipt();
		Some((circuit, statement, evidence.try_into().ok()?))
	}
}

/// The pool that jurors are drawn from: the first one of the genesis.
pub const JURORS: PoolId = 0;

/// Evidence for 3 days, at most 7 days for each panel, whose jurors a whole epoch decides: no single author does.
pub fn regular_disputes() -> Terms<BlockNumber> {
	Terms {
		evidence: 3 * DAYS,
		patience: DAYS,
		hearing: 7 * DAYS,
		appeal: 2 * DAYS,
		authority: 14 * DAYS,
		panels: 3,
		pool: JURORS,
		schedule: Schedule {
			draw: Draw::Slow,
			decline: 12 * HOURS,
			commit: 36 * HOURS,
			reveal: DAYS,
			quorum: 2,
			tolerance: BasisPoints::from_percent(20),
			seat_bond: 100 * ARTL,
			silence: BasisPoints::from_percent(10),
			deviation: BasisPoints::from_percent(5),
		},
		fee: ARTL,
		panel_deposit: 500 * MILLI_ARTL,
		forfeit: BasisPoints::from_percent(50),
	}
}

/// Within a day, with one appeal.
pub fn fast_disputes() -> Terms<BlockNumber> {
	let regular = regular_disputes();
	Terms {
		evidence: 4 * HOURS,
		patience: HOURS,
		hearing: 5 * HOURS,
		appeal: 2 * HOURS,
		authority: 0,
		panels: 2,
		schedule: Schedule {
			draw: Draw::Fast,
			decline: 15 * MINUTES,
			commit: HOURS,
			reveal: 45 * MINUTES,
			..regular.schedule
		},
		..regular
	}
}

parameter_types! {
	pub const DisputeBondPart: BasisPoints = BasisPoints::from_percent(5);
}

/// The agreements of all markets. Those of a market that is not there yet are unknown.
pub struct Agreements;

impl Arbitrable<AccountId, NativeOrWithId<u32>> for Agreements {
	fn case(agreement: Agreement) -> Option<Case<AccountId, NativeOrWithId<u32>>> {
		match agreement.market {
			Market::Escrow => Escrow::case(agreement),
			Market::Rental => Rental::case(agreement),
			_ => None,
		}
	}

	fn freeze(agreement: Agreement) -> Result<Case<AccountId, NativeOrWithId<u32>>, DispatchError> {
		match agreement.market {
			Market::Escrow => Escrow::freeze(agreement),
			Market::Rental => Rental::freeze(agreement),
			_ => Err(DispatchError::Unavailable),
		}
	}

	fn rule(agreement: Agreement, split: Split) -> DispatchResult {
		match agreement.market {
			Market::Escrow => Escrow::rule(agreement, split),
			Market::Rental => Rental::rule(agreement, split),
			_ => Err(DispatchError::Unavailable),
		}
	}

	fn resume(agreement: Agreement) -> DispatchResult {
		match agreement.market {
			Market::Escrow => Escrow::resume(agreement),
			Market::Rental => Rental::resume(agreement),
			_ => Err(DispatchError::Unavailable),
		}
	}
}

/// Calls are charged by benchmarks that dispute an escrow; what a rental takes is added.
pub struct DearestAgreement;

impl pallet_disputes::AgreementWeight for DearestAgreement {
	fn freeze() -> Weight {
		weights::pallet_rental::WeightInfo::<Runtime>::freeze()
	}

	fn rule() -> Weight {
		let by_asset = weights::pallet_rental::WeightInfo::<Runtime>::rule_in_asset();
		weights::pallet_rental::WeightInfo::<Runtime>::rule().max(by_asset)
	}

	fn resume() -> Weight {
		weights::pallet_rental::WeightInfo::<Runtime>::resume()
	}
}

impl pallet_disputes::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
	type Asset = NativeOrWithId<u32>;
	type NativeAsset = NativeAsset;
	type Agreements = Agreements;
	type Escrow = Escrow;
	type Panels = Panel;
	type Proofs = Groth16;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Regular = RegularDisputes;
	type Fast = FastDisputes;
	type FastLimit = ConstU128<{ 100 * ARTL }>;
	type MinBond = ConstU128<{ 10 * ARTL }>;
	type BondPart = DisputeBondPart;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = weights::pallet_disputes::WeightInfo<Runtime>;
	type AgreementWeight = DearestAgreement;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkAgreements = Escrow;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkDearest = Rental;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPanels = Panel;
}

parameter_types! {
	pub const MaxPriceStep: BasisPoints = BasisPoints::from_percent(20);
	/// 2 / (24 + 1): an average over about four hours.
	pub const PriceAverageWeight: BasisPoints = BasisPoints::from_percent(8);
}

impl pallet_pricing::Config for Runtime {
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Period = ConstU32<{ 10 * MINUTES }>;
	type MaxStep = MaxPriceStep;
	type AverageWeight = PriceAverageWeight;
	// Eight hours: whoever needs a price to move after a longer quiet may poke it.
	type MaxPeriods = ConstU32<48>;
	type MaxSnapshots = ConstU32<24>;
	type WeightInfo = weights::pallet_pricing::WeightInfo<Runtime>;
}
