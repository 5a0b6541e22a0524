//! Proofs in zero knowledge.

use crate::{
	AccountId, Balances, Runtime, RuntimeHoldReason,
	configs::money::TreasuryAccount,
	currency::{BYTE_DEPOSIT, GROTH16_ITEM_DEPOSIT, GROTH16_RECORD_PRICE},
	time::DAYS,
	weights,
};
use frame_support::traits::{ConstU32, ConstU128};
use frame_system::EnsureRoot;

impl pallet_groth16::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Treasury = TreasuryAccount;
	type ItemDeposit = ConstU128<GROTH16_ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type PermanentPrice = ConstU128<GROTH16_RECORD_PRICE>;
	type Retention = ConstU32<{ 30 * DAYS }>;
	// As many as the weight of a block admits in the longest batches, and 64 KiB of leaves.
	type MaxReceipts = ConstU32<2_048>;
	type WeightInfo = weights::pallet_groth16::WeightInfo<Runtime>;
}
