//! The token, other assets, and who gets the fees.

use crate::{
	AccountId, AssetsHolder, Authorship, Balance, Balances, Runtime, RuntimeEvent, RuntimeFreezeReason,
	RuntimeHoldReason, System,
	configs::{dynamic_params, ledger::Ledger},
	currency::{
		ASSET_ACCOUNT_DEPOSIT, ASSET_APPROVAL_DEPOSIT, ASSET_DEPOSIT, ASSET_METADATA_DEPOSIT, BYTE_DEPOSIT,
		EXISTENTIAL_DEPOSIT, FEE_PER_BYTE, FEE_PER_PICOSECOND,
	},
};
use codec::Compact;
use frame_support::{
	PalletId, parameter_types,
	traits::{
		AsEnsureOriginWithArg, ConstU8, ConstU32, ConstU128, Imbalance, OnUnbalanced,
		fungible::{Balanced, Credit, NativeFromLeft, NativeOrWithId, UnionOf},
		tokens::imbalance::ResolveTo,
	},
	weights::ConstantMultiplier,
};
use frame_system::{EnsureRoot, EnsureSigned};
use pallet_escrow::{ByHolds, Division};
use pallet_transaction_payment::{FungibleAdapter, Multiplier, TargetedFeeAdjustment};
use sp_runtime::{
	DispatchError, FixedPointNumber, Perquintill,
	traits::{AccountIdConversion, Bounded, Get, One},
};

/// The account of the treasury: no key belongs to it, governance spends from it.
pub fn treasury_account() -> AccountId {
	PalletId(*b"artl/tre").into_account_truncating()
}

/// The account in which the fees of agreements wait until somebody has them divided.
pub fn fee_pot_account() -> AccountId {
	FeePot::get().into_account_truncating()
}

/// The account that gets the stakers' part of those fees, until staking hands it on.
pub fn stakers_account() -> AccountId {
	PalletId(*b"artl/stk").into_account_truncating()
}

parameter_types! {
	pub TreasuryAccount: AccountId = treasury_account();
	pub StakersAccount: AccountId = stakers_account();
	pub const FeePot: PalletId = PalletId(*b"artl/fee");
}

impl pallet_balances::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type WeightInfo = pallet_balances::weights::SubstrateWeight<Runtime>;
	type Balance = Balance;
	// Not burnt: the issuance changes by what governance decides only.
	type DustRemoval = ResolveTo<TreasuryAccount, Balances>;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	type ReserveIdentifier = [u8; 8];
	type FreezeIdentifier = RuntimeFreezeReason;
	type MaxLocks = ConstU32<50>;
	type MaxReserves = ConstU32<50>;
	type MaxFreezes = ConstU32<50>;
	type DoneSlashHandler = ();
}

parameter_types! {
	/// Fees rise while blocks are fuller than this, and fall while they are emptier.
	pub const TargetBlockFullness: Perquintill = Perquintill::from_percent(25);
	/// How fast: at full blocks about elevenfold in a day, at empty ones to less than half.
	pub AdjustmentVariable: Multiplier = Multiplier::saturating_from_rational(75, 1_000_000);
	/// Never below what execution costs.
	pub MinimumMultiplier: Multiplier = Multiplier::one();
	pub MaximumMultiplier: Multiplier = Bounded::max_value();
}

impl pallet_transaction_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type OnChargeTransaction = FungibleAdapter<Balances, ShareFees>;
	type WeightToFee = ConstantMultiplier<Balance, ConstU128<FEE_PER_PICOSECOND>>;
	type LengthToFee = ConstantMultiplier<Balance, ConstU128<FEE_PER_BYTE>>;
	type FeeMultiplierUpdate =
		TargetedFeeAdjustment<Self, TargetBlockFullness, AdjustmentVariable, MinimumMultiplier, MaximumMultiplier>;
	type OperationalFeeMultiplier = ConstU8<5>;
	type WeightInfo = pallet_transaction_payment::weights::SubstrateWeight<Runtime>;
}

/// Gives fees and tips to the author of the block, but for the treasury's share.
pub struct ShareFees;

impl OnUnbalanced<Credit<AccountId, Balances>> for ShareFees {
	fn on_unbalanceds(fees_then_tips: impl Iterator<Item = Credit<AccountId, Balances>>) {
		let zero = Credit::<AccountId, Balances>::zero();
		Self::on_unbalanced(fees_then_tips.fold(zero, |sum, credit| sum.merge(credit)));
	}

	fn on_nonzero_unbalanced(paid: Credit<AccountId, Balances>) {
		let share = dynamic_params::fees::TreasuryShare::get();
		// Rounded down: what cannot be divided goes to the author.
		let (to_treasury, to_author) = {
			let amount = share.mul_floor(paid.peek());
			paid.split(amount)
		};
		// A block that no known validator made has no author to pay.
		let author = Authorship::author().unwrap_or_else(treasury_account);
		for (who, credit) in [(treasury_account(), to_treasury), (author, to_author)] {
			// An account below the existential deposit cannot take it; the credit drops, which burns it and lowers the
			// issuance by as much.
			drop(Balances::resolve(&who, credit));
		}
	}
}

impl pallet_skip_feeless_payment::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
}

impl pallet_assets::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Balance = Balance;
	type RemoveItemsLimit = ConstU32<1_000>;
	type AssetId = u32;
	type AssetIdParameter = Compact<u32>;
	type ReserveData = ();
	type Currency = Balances;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type AssetDeposit = ConstU128<ASSET_DEPOSIT>;
	type AssetAccountDeposit = ConstU128<ASSET_ACCOUNT_DEPOSIT>;
	type MetadataDepositBase = ConstU128<ASSET_METADATA_DEPOSIT>;
	type MetadataDepositPerByte = ConstU128<BYTE_DEPOSIT>;
	type ApprovalDeposit = ConstU128<ASSET_APPROVAL_DEPOSIT>;
	type StringLimit = ConstU32<50>;
	type Freezer = ();
	type Holder = AssetsHolder;
	type Extra = ();
	type CallbackHandle = ();
	type AssetIdAllocator = ();
	type WeightInfo = pallet_assets::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = ();
}

/// The native token and all assets, under one name each.
pub type NativeAndAssets = UnionOf<Ledger, AssetsHolder, NativeFromLeft, NativeOrWithId<u32>, AccountId>;

impl Division<AccountId, NativeOrWithId<u32>, RuntimeHoldReason> for Ledger {
	fn take_off(
		asset: &NativeOrWithId<u32>,
		reason: &RuntimeHoldReason,
		who: &AccountId,
		own: Balance,
		others: Balance,
	) -> Result<Balance, DispatchError> {
		match asset {
			NativeOrWithId::Native => Self::take_off(reason, who, own, others),
			NativeOrWithId::WithId(_) => ByHolds::<NativeAndAssets>::take_off(asset, reason, who, own, others),
		}
	}
}

parameter_types! {
	/// The native token by that name.
	pub const NativeAsset: NativeOrWithId<u32> = NativeOrWithId::Native;
}

impl pallet_assets_holder::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type RuntimeEvent = RuntimeEvent;
}
