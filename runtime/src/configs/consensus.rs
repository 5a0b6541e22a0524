//! Who makes blocks, who finalises them, and what is known of those who cheat.

use crate::{
	AccountId, Babe, Balances, Historical, Offences, Runtime, RuntimeEvent, Session, SessionKeys,
	currency::SESSION_KEYS_DEPOSIT,
	time::{EPOCH_SLOTS, REPORT_SESSIONS, SLOT_MILLISECONDS},
	validators::{NamedValidators, NothingElse},
};
use frame_support::{
	parameter_types,
	traits::{ConstU32, ConstU64, ConstU128, KeyOwnerProofSystem},
};
use sp_consensus_babe::{AllowedSlots, BabeEpochConfiguration};
use sp_core::crypto::KeyTypeId;
use sp_runtime::traits::{ConvertInto, OpaqueKeys};

/// The babe epoch configuration at genesis.
///
/// One slot in four has a primary author, drawn by a verifiable random function (VRF). Every slot has a secondary one
/// in turn, who proves a VRF output too: there is a block in each slot, and each adds to the randomness.
pub const BABE_GENESIS_EPOCH_CONFIG: BabeEpochConfiguration =
	BabeEpochConfiguration { c: (1, 4), allowed_slots: AllowedSlots::PrimaryAndSecondaryVRFSlots };

/// The same number for those who count in 64 bits; `From` is not const.
#[allow(clippy::cast_lossless)]
const REPORT_SESSIONS_U64: u64 = REPORT_SESSIONS as u64;

/// Most validators that can be named.
pub type MaxValidators = ConstU32<100>;

parameter_types! {
	/// For how many blocks an equivocation can be reported.
	pub const ReportLongevity: u64 = EPOCH_SLOTS.saturating_mul(REPORT_SESSIONS_U64);
}

/// Proof that a key of that type was a validator's in a session that is still known.
type KeyOwnerProof<Key> = <Historical as KeyOwnerProofSystem<(KeyTypeId, Key)>>::Proof;

impl pallet_babe::Config for Runtime {
	type EpochDuration = ConstU64<EPOCH_SLOTS>;
	type ExpectedBlockTime = ConstU64<SLOT_MILLISECONDS>;
	type EpochChangeTrigger = pallet_babe::ExternalTrigger;
	type DisabledValidators = Session;
	// The pallet implements its weights on `()`, from a benchmark.
	type WeightInfo = ();
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	type KeyOwnerProof = KeyOwnerProof<pallet_babe::AuthorityId>;
	type EquivocationReportSystem = pallet_babe::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// The pallet implements its weights on `()`, from a benchmark.
	type WeightInfo = ();
	type MaxAuthorities = MaxValidators;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<REPORT_SESSIONS_U64>;
	type KeyOwnerProof = KeyOwnerProof<pallet_grandpa::AuthorityId>;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = ConvertInto;
	type ShouldEndSession = Babe;
	type NextSessionRotation = Babe;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, NamedValidators>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	// Nothing is disabled while nothing is at stake.
	type DisablingStrategy = ();
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
	type Currency = Balances;
	type KeyDeposit = ConstU128<SESSION_KEYS_DEPOSIT>;
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = NothingElse;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Babe>;
	type EventHandler = ();
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	// Reports are recorded, and act on nothing until validators have bonds.
	type OnOffenceHandler = ();
}
