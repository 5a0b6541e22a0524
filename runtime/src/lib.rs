//! The Artel runtime: which pallets the chain has and how they are wired. No rule of its own lives here.
//!
//! | module | what it decides |
//! |---|---|
//! | [`configs`] | what each pallet is given, in groups |
//! | [`currency`] | units of the token, deposits for storage, fees |
//! | [`time`] | slots, blocks and epochs |
//! | [`validators`] | who validates the next session |
//! | [`genesis`] | the chains that the node knows by name |
//! | [`apis`] | what the node may ask |

#![cfg_attr(not(feature = "std"), no_std)]
// The macro that joins the pallets takes some levels for each.
#![recursion_limit = "512"]
// Most public items here are made by macros, which document none of them.
#![allow(missing_docs)]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

pub mod apis;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarks;
pub mod configs;
pub mod currency;
pub mod genesis;
#[cfg(feature = "try-runtime")]
mod rehearsal;
pub mod time;
pub mod validators;
pub mod weights;

#[cfg(test)]
mod tests;

pub use artel_primitives::{AccountId, Balance, BlockNumber, Hash, Moment, Nonce, Signature};

use alloc::vec::Vec;
use sp_runtime::{MultiAddress, generic, impl_opaque_keys, traits::BlakeTwo256};
use sp_version::RuntimeVersion;

/// How an extrinsic names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// The header of a block.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;
/// An extrinsic as it arrives.
pub type UncheckedExtrinsic = generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;
/// What a signature is made over.
pub type SignedPayload = generic::SignedPayload<RuntimeCall, TxExtension>;

/// What every transaction goes through, in this order.
///
/// `AuthorizeCall` comes first because it gives a call without a signer its origin; `CheckMetadataHash` only adds to
/// what is signed; `WeightReclaim` comes last, for it gives back what all before it left unused.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	pallet_skip_feeless_payment::SkipCheckIfFeeless<
		Runtime,
		pallet_transaction_payment::ChargeTransactionPayment<Runtime>,
	>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// Makes blocks out of extrinsics and checks those that others made.
pub type Executive =
	frame_executive::Executive<Runtime, Block, frame_system::ChainContext<Runtime>, Runtime, AllPalletsWithSystem>;

impl_opaque_keys! {
	/// The keys that a validator signs with.
	pub struct SessionKeys {
		/// For making blocks.
		pub babe: Babe,
		/// For finalising them.
		pub grandpa: Grandpa,
	}
}

/// The version of this runtime. `spec_version` grows with every release, `transaction_version` when a call changes.
#[sp_version::runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("artel"),
	impl_name: alloc::borrow::Cow::Borrowed("artel-node"),
	authoring_version: 1,
	spec_version: 100,
	impl_version: 0,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The version of the runtime that was compiled into this program.
#[cfg(feature = "std")]
pub fn native_version() -> RuntimeVersion {
	VERSION
}

#[frame_support::runtime]
mod runtime {
	/// The runtime.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	// The ground: indices 0 to 9.
	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Runtime>;
	// Before Timestamp, which tells it the slot.
	#[runtime::pallet_index(1)]
	pub type Babe = pallet_babe::Pallet<Runtime>;
	#[runtime::pallet_index(2)]
	pub type Timestamp = pallet_timestamp::Pallet<Runtime>;
	// Before Session, which tells both the validators.
	#[runtime::pallet_index(3)]
	pub type Authorship = pallet_authorship::Pallet<Runtime>;
	#[runtime::pallet_index(4)]
	pub type Offences = pallet_offences::Pallet<Runtime>;
	#[runtime::pallet_index(5)]
	pub type Historical = pallet_session::historical::Pallet<Runtime>;

	// Money: indices 10 to 19. Before Session, whose genesis refers to accounts.
	#[runtime::pallet_index(10)]
	pub type Balances = pallet_balances::Pallet<Runtime>;
	#[runtime::pallet_index(11)]
	pub type TransactionPayment = pallet_transaction_payment::Pallet<Runtime>;
	#[runtime::pallet_index(12)]
	pub type SkipFeelessPayment = pallet_skip_feeless_payment::Pallet<Runtime>;
	#[runtime::pallet_index(13)]
	pub type Assets = pallet_assets::Pallet<Runtime>;
	#[runtime::pallet_index(14)]
	pub type AssetsHolder = pallet_assets_holder::Pallet<Runtime>;

	#[runtime::pallet_index(6)]
	pub type Session = pallet_session::Pallet<Runtime>;
	#[runtime::pallet_index(7)]
	pub type Grandpa = pallet_grandpa::Pallet<Runtime>;

	// Calls about calls: indices 20 to 29.
	#[runtime::pallet_index(20)]
	pub type Utility = pallet_utility::Pallet<Runtime>;
	#[runtime::pallet_index(21)]
	pub type Multisig = pallet_multisig::Pallet<Runtime>;
	#[runtime::pallet_index(22)]
	pub type Proxy = pallet_proxy::Pallet<Runtime>;
	#[runtime::pallet_index(23)]
	pub type Preimage = pallet_preimage::Pallet<Runtime>;
	#[runtime::pallet_index(24)]
	pub type Scheduler = pallet_scheduler::Pallet<Runtime>;

	// Governance: indices 30 to 39.
	#[runtime::pallet_index(30)]
	pub type Sudo = pallet_sudo::Pallet<Runtime>;
	#[runtime::pallet_index(31)]
	pub type Parameters = pallet_parameters::Pallet<Runtime>;

	// Identity: indices 40 to 49.
	#[runtime::pallet_index(40)]
	pub type Did = pallet_did::Pallet<Runtime>;
	#[runtime::pallet_index(41)]
	pub type Credentials = pallet_credentials::Pallet<Runtime>;
	#[runtime::pallet_index(42)]
	pub type Trust = pallet_trust::Pallet<Runtime>;

	// Settlement: indices 50 to 59.
	#[runtime::pallet_index(50)]
	pub type Bonds = pallet_bonds::Pallet<Runtime>;
	#[runtime::pallet_index(51)]
	pub type Escrow = pallet_escrow::Pallet<Runtime>;
	#[runtime::pallet_index(52)]
	pub type Panel = pallet_panel::Pallet<Runtime>;
	#[runtime::pallet_index(53)]
	pub type Disputes = pallet_disputes::Pallet<Runtime>;
	#[runtime::pallet_index(54)]
	pub type Pricing = pallet_pricing::Pallet<Runtime>;

	// Markets: indices 60 to 69.
	#[runtime::pallet_index(60)]
	pub type Rental = pallet_rental::Pallet<Runtime>;

	// Proofs: indices 70 to 79.
	#[runtime::pallet_index(70)]
	pub type Groth16 = pallet_groth16::Pallet<Runtime>;
}
