//! Where money lies that is not free: bonds.

use crate::{
	AccountId, Balances, BlockNumber, Runtime, RuntimeHoldReason,
	configs::{dynamic_params::settlement::SlashAppealWindow, money::TreasuryAccount},
	currency::ARTL,
	time::DAYS,
	weights,
};
use artel_primitives::{bonds::Role, settlement::BasisPoints};
use frame_support::{parameter_types, traits::ConstU32};
use frame_system::EnsureRoot;
use pallet_bonds::{RoleTerms, SlashShares};
use sp_runtime::traits::Convert;

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

impl pallet_bonds::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type OnBondChanged = ();
	type OnBondChangedWeight = ();
	type DefaultTerms = DefaultTerms;
	type MaxUnbonding = ConstU32<8>;
	type AppealWindow = SlashAppealWindow;
	type Retention = ConstU32<{ 90 * DAYS }>;
	type ReporterShare = ReporterShare;
	type SlashShares = SharesOfSlash;
	type Treasury = TreasuryAccount;
	type WeightInfo = weights::pallet_bonds::WeightInfo<Runtime>;
}
