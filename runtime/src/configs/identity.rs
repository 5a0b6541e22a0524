//! DIDs.

use crate::{
	Balances, Runtime, RuntimeCall, RuntimeHoldReason,
	currency::{BYTE_DEPOSIT, DID_DEPOSIT},
	time::HOURS,
	weights,
};
use frame_support::traits::{ConstU32, ConstU128};

impl pallet_did::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type BaseDeposit = ConstU128<DID_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type MaxControllers = ConstU32<8>;
	type MaxMethods = ConstU32<20>;
	type MaxServices = ConstU32<25>;
	type MaxAliases = ConstU32<8>;
	type MaxGuardians = ConstU32<8>;
	type MinRecoveryDelay = ConstU32<HOURS>;
	type MaxCallBytes = ConstU32<{ 64 * 1024 }>;
	type WeightInfo = weights::pallet_did::WeightInfo<Runtime>;
}
