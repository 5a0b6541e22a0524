//! Limits of a block, accounts, and the clock.

use crate::{
	AccountId, Babe, Balance, Block, BlockNumber, Nonce, PalletInfo, Runtime, RuntimeCall, RuntimeEvent, RuntimeOrigin,
	RuntimeTask, UncheckedExtrinsic, VERSION,
	currency::{BLOCK_BYTES, BLOCK_REF_TIME},
	time::SLOT_MILLISECONDS,
};
use frame_support::{
	derive_impl,
	dispatch::DispatchClass,
	parameter_types,
	traits::{ConstU16, ConstU32, ConstU64},
	weights::{Weight, constants::ParityDbWeight},
};
use sp_runtime::{Perbill, traits::AccountIdLookup};
use sp_version::RuntimeVersion;

/// The address format of the chain (an SS58 prefix that the public registry gives to nobody else).
pub const SS58_PREFIX: u16 = 1865;

/// The part of a block that is for calls of users; the rest is for operational calls.
const NORMAL_RATIO: Perbill = Perbill::from_percent(85);

parameter_types! {
	/// For how many blocks an extrinsic may name a block as its birth, and a client ask for the hash of one.
	pub const BlockHashCount: BlockNumber = 4_096;
	pub const Version: RuntimeVersion = VERSION;
	/// A block may take 1 s of ref-time and any proof size: there is no relay chain to which a proof would be sent.
	pub BlockWeights: frame_system::limits::BlockWeights = frame_system::limits::BlockWeights::with_sensible_defaults(
		Weight::from_parts(BLOCK_REF_TIME, u64::MAX),
		NORMAL_RATIO,
	);
	pub BlockLength: frame_system::limits::BlockLength = frame_system::limits::BlockLength::builder()
		.max_length(BLOCK_BYTES)
		.modify_max_length_for_class(DispatchClass::Normal, |length| *length = NORMAL_RATIO.mul_floor(BLOCK_BYTES))
		.build();
}

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Runtime {
	type Block = Block;
	type BlockWeights = BlockWeights;
	type BlockLength = BlockLength;
	type BlockHashCount = BlockHashCount;
	type AccountId = AccountId;
	type AccountData = pallet_balances::AccountData<Balance>;
	type Lookup = AccountIdLookup<AccountId, ()>;
	type Nonce = Nonce;
	type Hash = crate::Hash;
	type DbWeight = ParityDbWeight;
	type Version = Version;
	type SS58Prefix = ConstU16<SS58_PREFIX>;
	type MaxConsumers = ConstU32<128>;
	type SystemWeightInfo = frame_system::weights::SubstrateWeight<Runtime>;
	type ExtensionsWeightInfo = frame_system::SubstrateExtensionsWeight<Runtime>;
}

impl pallet_timestamp::Config for Runtime {
	type Moment = crate::Moment;
	type OnTimestampSet = Babe;
	type MinimumPeriod = ConstU64<{ SLOT_MILLISECONDS / 2 }>;
	type WeightInfo = pallet_timestamp::weights::SubstrateWeight<Runtime>;
}

impl<C> frame_system::offchain::CreateTransactionBase<C> for Runtime
where
	RuntimeCall: From<C>,
{
	type Extrinsic = UncheckedExtrinsic;
	type RuntimeCall = RuntimeCall;
}

/// For reports of equivocations, which validators make without a signature.
impl<C> frame_system::offchain::CreateBare<C> for Runtime
where
	RuntimeCall: From<C>,
{
	fn create_bare(call: RuntimeCall) -> UncheckedExtrinsic {
		UncheckedExtrinsic::new_bare(call)
	}
}
