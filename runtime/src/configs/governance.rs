//! Who may change what. Until the chain governs itself, root is the sudo key.

// The macro casts the index of each parameter.
#![allow(clippy::cast_possible_truncation)]

use crate::{
	AccountId, BlockNumber, Runtime, RuntimeCall, RuntimeEvent,
	configs::{
		MaxValidators,
		markets::rental_rules,
		settlement::{fast_disputes, regular_disputes},
	},
	time::DAYS,
};
use artel_primitives::rental::Rules;
use frame_support::{
	dynamic_params::{dynamic_pallet_params, dynamic_params},
	traits::AsEnsureOriginWithArg,
};
use frame_system::EnsureRoot;
use pallet_disputes::Terms;
use sp_runtime::{BoundedVec, Permill};

impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}

/// For how many blocks a slash waits while root has said nothing.
pub const SLASH_APPEAL_WINDOW: BlockNumber = 3 * DAYS;

/// What root may change without an upgrade.
#[dynamic_params(RuntimeParameters, pallet_parameters::Parameters::<Runtime>)]
pub mod dynamic_params {
	use super::*;

	/// Fees.
	#[dynamic_pallet_params]
	#[codec(index = 0)]
	pub mod fees {
		/// The part of fees and tips that the treasury gets; the author of the block gets the rest.
		#[codec(index = 0)]
		pub static TreasuryShare: Permill = Permill::from_percent(20);
	}

	/// Consensus.
	#[dynamic_pallet_params]
	#[codec(index = 1)]
	pub mod consensus {
		/// Who validates from the session after the next on; while empty, who validates now goes on.
		#[codec(index = 0)]
		pub static Validators: BoundedVec<AccountId, MaxValidators> = BoundedVec::new();
	}

	/// Bonds, escrow, panels and disputes. Nothing that was agreed before changes with these.
	#[dynamic_pallet_params]
	#[codec(index = 2)]
	pub mod settlement {
		/// For how many blocks a slash waits, and how many more an appeal gives the authority.
		#[codec(index = 0)]
		pub static SlashAppealWindow: BlockNumber = SLASH_APPEAL_WINDOW;

		/// How disputes are decided.
		#[codec(index = 1)]
		pub static RegularDisputes: Terms<BlockNumber> = regular_disputes();

		/// How disputes about little money are decided.
		#[codec(index = 2)]
		pub static FastDisputes: Terms<BlockNumber> = fast_disputes();
	}

	/// What markets say to all who meet there. Offers keep what held when they were made.
	#[dynamic_pallet_params]
	#[codec(index = 3)]
	pub mod markets {
		/// How rentals go.
		#[codec(index = 0)]
		pub static RentalRules: Rules<BlockNumber> = rental_rules();
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl Default for RuntimeParameters {
	fn default() -> Self {
		Self::Fees(dynamic_params::fees::Parameters::TreasuryShare(
			dynamic_params::fees::TreasuryShare,
			Some(Permill::from_percent(20)),
		))
	}
}

impl pallet_parameters::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeParameters = RuntimeParameters;
	type AdminOrigin = AsEnsureOriginWithArg<EnsureRoot<AccountId>>;
	type WeightInfo = ();
}
