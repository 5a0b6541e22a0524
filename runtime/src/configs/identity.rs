//! Who is who: DIDs, what they are told to be, and how they have behaved.

use crate::{
	AccountId, Did, Runtime, RuntimeCall, RuntimeHoldReason, Timestamp,
	configs::ledger::Ledger,
	currency::{ARTL, BYTE_DEPOSIT, CREDENTIALS_ITEM_DEPOSIT, DID_DEPOSIT, ITEM_DEPOSIT, MILLI_ARTL},
	time::{DAYS, HOURS},
	weights,
};
use artel_primitives::did::Scheme;
use frame_support::{
	traits::{ConstU8, ConstU32, ConstU64, ConstU128},
	weights::Weight,
};
use frame_system::EnsureRoot;
use pallet_did::WeightInfo;
use sp_runtime::traits::Convert;

impl pallet_did::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
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

/// By how much checking a signature of a scheme outweighs checking an Sr25519 one, as the weights of `did.submit` tell.
pub struct ProofWeight;

impl Convert<Scheme, Weight> for ProofWeight {
	fn convert(scheme: Scheme) -> Weight {
		type Submit = weights::pallet_did::WeightInfo<Runtime>;
		let of_scheme = match scheme {
			Scheme::Ed25519 => Submit::submit_ed25519(0),
			Scheme::Sr25519 => Submit::submit_sr25519(0),
			Scheme::EcdsaSecp256k1 => Submit::submit_secp256k1(0),
			Scheme::EcdsaP256 => Submit::submit_p256(0),
		};
		of_scheme.saturating_sub(Submit::submit_sr25519(0))
	}
}

impl pallet_credentials::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
	type Identity = Did;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Time = Timestamp;
	type ItemDeposit = ConstU128<CREDENTIALS_ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type MaxPresentationLifetime = ConstU32<{ 30 * DAYS }>;
	type ProofWeight = ProofWeight;
	type WeightInfo = weights::pallet_credentials::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type Identities = Did;
}

impl pallet_trust::Config for Runtime {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Ledger;
	type Identity = Did;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	// Of the fees that go to the chain: at 2 % a deal of 50 ARTL.
	type FeeUnit = ConstU128<ARTL>;
	// A profile of about 250 bytes and a full pair of about 540 cost 0.0985 ARTL at the prices of deposits.
	type MinFee = ConstU128<{ 100 * MILLI_ARTL }>;
	// Five outcomes of weight 1, so that the first few do not decide.
	type Prior = ConstU64<5_000_000_000>;
	type HalfLife = ConstU32<{ 180 * DAYS }>;
	type PairWindow = ConstU32<{ 30 * DAYS }>;
	type MaxDealsPerWindow = ConstU32<8>;
	type RatingWindow = ConstU32<{ 14 * DAYS }>;
	type MaxReporters = ConstU32<64>;
	type MaxReports = ConstU32<16>;
	type MinReports = ConstU32<3>;
	type MaxReportLifetime = ConstU32<{ 30 * DAYS }>;
	type HoldAbove = ConstU8<60>;
	type RejectAbove = ConstU8<80>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = weights::pallet_trust::WeightInfo<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type Identities = Did;
}
