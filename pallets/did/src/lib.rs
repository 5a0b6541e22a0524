//! # Decentralised identifiers that are accounts
//!
//! A DID is an account that nobody holds a private key for: `did:artel:<SS58 of that account>`. Its *controllers*,
//! ordinary accounts, change it and act through it. So keys rotate and owners change while the account, with its
//! income, bonds and reputation, stays, and every other pallet only ever speaks of an account.
//!
//! ## Life of a DID
//!
//! ```text
//!                                .--- suspend ---.
//!                                |               v
//!  --- create --->  Live: Active                Suspended
//!                        |       ^               |   |
//!                        |       '--- resume ----'   |
//!                        '------- deactivate --------'--->   Deactivated (for ever)
//! ```
//!
//! While it is live its controllers change it; while it is active they and its keys act through it. A verification
//! method lives within it: `add_method` makes it valid from that block on, `revoke_method` ends that (what it signed
//! before stays checkable), `remove_method` forgets it.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | [`create`](Pallet::create) | anyone; becomes the first controller | held from the caller |
//! | [`add_method`](Pallet::add_method), [`add_service`](Pallet::add_service), [`set_also_known_as`](Pallet::set_also_known_as) | a controller, or the DID itself | if it grows, the caller now pays all of it |
//! | [`revoke_method`](Pallet::revoke_method), [`set_relationships`](Pallet::set_relationships) | a controller, or the DID itself | unchanged, so it never fails for want of money |
//! | [`remove_method`](Pallet::remove_method), [`remove_service`](Pallet::remove_service) | a controller, or the DID itself | shrinks; the payer gets the difference |
//! | [`dispatch`](Pallet::dispatch) | a controller | |
//! | [`submit`](Pallet::submit) | anyone, with the signature of one of its keys | |
//! | [`add_controller`](Pallet::add_controller), [`remove_controller`](Pallet::remove_controller), [`suspend`](Pallet::suspend), [`resume`](Pallet::resume) | a controller | |
//! | [`propose_transfer`](Pallet::propose_transfer), [`cancel_transfer`](Pallet::cancel_transfer) | a controller | |
//! | [`accept_transfer`](Pallet::accept_transfer) | whom it was proposed to | the caller now pays, unless the DID does |
//! | [`set_recovery`](Pallet::set_recovery), [`cancel_recovery`](Pallet::cancel_recovery) | a controller | for the plan and all it may lead to |
//! | [`propose_recovery`](Pallet::propose_recovery) | a guardian | |
//! | [`execute_recovery`](Pallet::execute_recovery) | anyone, after the delay | |
//! | [`deactivate`](Pallet::deactivate) | a controller | returned to the payer |
//!
//! "The DID itself" is its account as the signed origin: controllers reach that through `dispatch`, its keys through
//! `submit`. It may rotate its keys, and not change who controls it: keys act, controllers decide. So a stolen key can be
//! revoked, and cannot sell the machine.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits of the DIDs that it pays for.
//! 2. The bytes that a deposit is for are those that are stored.
//! 3. Every method, service and other identifier, and every plan for recovery, belongs to a live DID, within its limits;
//!    none has a key, a method number or a service identifier twice.
//! 4. A live DID has controllers, each once and never itself, and its account a provider reference, so that it is never
//!    reaped.
//! 5. [`Controls`] counts the live DIDs that an account controls, and no account of a deactivated DID controls any.
//!
//! ## Assumptions
//!
//! A controller is trusted with everything the DID has; the pallet protects DIDs from strangers, not from their
//! controllers, who may also make two DIDs control each other and nobody else either. Two accounts never derive to one
//! DID, because Blake2b-256 has no known collisions.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod calls;
mod control;
mod deposit;
mod dispatch;
mod errors;
mod events;
mod identity;
mod lifecycle;
mod methods;
mod recovery;
mod services;
mod signature;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod view;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::{Deposit, Entry, PendingRecovery, Record, Recovery, RecoveryPlan, Tombstone};
pub use weights::WeightInfo;

use frame::{pallet_macros::import_section, prelude::*};

/// Amounts of the native token.
pub type BalanceOf<T> = <<T as Config>::Currency as fungible::Inspect<<T as frame_system::Config>::AccountId>>::Balance;
/// What is stored of a DID apart from its methods and services.
pub type EntryOf<T> =
	Entry<<T as frame_system::Config>::AccountId, BalanceOf<T>, BlockNumberFor<T>, <T as Config>::MaxControllers>;
/// The record of a DID that has not ended.
pub type RecordOf<T> =
	Record<<T as frame_system::Config>::AccountId, BalanceOf<T>, BlockNumberFor<T>, <T as Config>::MaxControllers>;
/// The verification methods of one DID.
pub type MethodsOf<T> =
	BoundedVec<artel_primitives::did::VerificationMethod<BlockNumberFor<T>>, <T as Config>::MaxMethods>;
/// The services of one DID.
pub type ServicesOf<T> = BoundedVec<artel_primitives::did::Service, <T as Config>::MaxServices>;
/// Other identifiers of the subject of one DID.
pub type AliasesOf<T> = BoundedVec<artel_primitives::did::Alias, <T as Config>::MaxAliases>;
/// The controllers of one DID.
pub type ControllersOf<T> = BoundedVec<<T as frame_system::Config>::AccountId, <T as Config>::MaxControllers>;
/// Who can bring a DID back, and how.
pub type RecoveryPlanOf<T> =
	RecoveryPlan<<T as frame_system::Config>::AccountId, BlockNumberFor<T>, <T as Config>::MaxGuardians>;
/// Where the recovery of a DID stands.
pub type RecoveryOf<T> = Recovery<
	<T as frame_system::Config>::AccountId,
	BlockNumberFor<T>,
	<T as Config>::MaxControllers,
	<T as Config>::MaxGuardians,
>;
/// What the chain knows of a DID.
pub type DocumentOf<T> = artel_primitives::did::Document<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[import_section(calls::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::{boxed::Box, vec::Vec};
	use artel_primitives::did::{
		Alias, Kind, MethodId, NewMethod, Proof, PublicKey, Relationships, Service, ServiceId,
	};

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// The calls that a DID may make.
		type RuntimeCall: Parameter
			+ Dispatchable<RuntimeOrigin = Self::RuntimeOrigin, PostInfo = PostDispatchInfo>
			+ GetDispatchInfo
			+ From<frame_system::Call<Self>>;
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token: deposits are held in it, and a deactivated DID's remaining funds are paid out in it.
		type Currency: fungible::Mutate<Self::AccountId>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// Deposit for a DID without methods, services, other identifiers and a plan for recovery, in planck.
		#[pallet::constant]
		type BaseDeposit: Get<BalanceOf<Self>>;
		/// Deposit for each byte of those, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<BalanceOf<Self>>;
		/// Most controllers of a DID.
		#[pallet::constant]
		type MaxControllers: Get<u32>;
		/// Most verification methods of a DID, revoked ones counted.
		#[pallet::constant]
		type MaxMethods: Get<u32>;
		/// Most services of a DID.
		#[pallet::constant]
		type MaxServices: Get<u32>;
		/// Most other identifiers of a DID's subject.
		#[pallet::constant]
		type MaxAliases: Get<u32>;
		/// Most guardians of a DID.
		#[pallet::constant]
		type MaxGuardians: Get<u32>;
		/// The shortest delay of a recovery, in blocks: the time that the present controllers need to notice it.
		#[pallet::constant]
		type MinRecoveryDelay: Get<BlockNumberFor<Self>>;
		/// Longest call that a key may submit, in bytes; each is hashed.
		#[pallet::constant]
		type MaxCallBytes: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Every DID there has ever been, by its account.
	///
	/// A deactivated one leaves a tombstone of about 20 bytes, so that it resolves as deactivated instead of as unknown
	/// and its account never becomes another DID.
	#[pallet::storage]
	pub type Dids<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, EntryOf<T>>;

	/// The verification methods of live DIDs, in the order of their numbers.
	///
	/// Apart from the record, because `dispatch`, the most frequent call, does not read them.
	#[pallet::storage]
	pub type Methods<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MethodsOf<T>, ValueQuery>;

	/// The services of live DIDs, in the order in which they were added.
	#[pallet::storage]
	pub type Services<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ServicesOf<T>, ValueQuery>;

	/// Other identifiers of the subjects of live DIDs.
	#[pallet::storage]
	pub type AlsoKnownAs<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, AliasesOf<T>, ValueQuery>;

	/// Who can bring a live DID back.
	#[pallet::storage]
	pub type RecoveryPlans<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, RecoveryPlanOf<T>>;

	/// What guardians of live DIDs have proposed.
	#[pallet::storage]
	pub type Recoveries<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, RecoveryOf<T>, ValueQuery>;

	/// How many live DIDs an account controls; nothing for none.
	///
	/// A DID that controls another cannot end before it, because nobody could reach the other one any more.
	#[pallet::storage]
	pub type Controls<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u32, ValueQuery>;

	/// How many DIDs an account has created.
	///
	/// One counter for each creator, so that nobody else can shift the account that its next DID will have: it may be
	/// funded and named before it exists.
	#[pallet::storage]
	pub type Created<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that a DID takes.
		Deposit,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxControllers::get() > 0, "a DID that nobody controls could never be used");
			assert!(!T::BaseDeposit::get().is_zero() && !T::ByteDeposit::get().is_zero(), "storage is paid for");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What the chain knows of the DID that is `account`; `None` where there has never been one.
		pub fn document(account: T::AccountId) -> Option<DocumentOf<T>> {
			Self::resolve(account)
		}

		/// Whether `account` is a controller of the live DID `did`.
		pub fn is_controller(did: T::AccountId, account: T::AccountId) -> bool {
			Self::live(&did).is_ok_and(|record| record.controllers.contains(&account))
		}

		/// The account that the next DID of `creator` will have.
		pub fn next_account(creator: T::AccountId) -> Option<T::AccountId> {
			Self::account_of(&creator, Created::<T>::get(&creator)).ok()
		}

		/// Who pays the deposit of a live DID, and how much.
		pub fn deposit(did: T::AccountId) -> Option<Deposit<T::AccountId, BalanceOf<T>>> {
			Self::live(&did).ok().map(|record| record.deposit)
		}

		/// The number that the next submitted call of a live DID must have.
		pub fn nonce(did: T::AccountId) -> Option<u64> {
			Self::live(&did).ok().map(|record| record.nonce)
		}

		/// What a key of `did` signs, so that anyone may submit the call with the Blake2b-256 hash `call`.
		pub fn submission(did: T::AccountId, call: H256, nonce: u64, expires: BlockNumberFor<T>) -> Vec<u8> {
			Self::message_of(&did, call, nonce, expires)
		}

		/// Who may take over control of a live DID, if that was proposed.
		pub fn proposed_controller(did: T::AccountId) -> Option<T::AccountId> {
			Self::live(&did).ok().and_then(|record| record.proposed)
		}

		/// The plan for recovery of a live DID, and what its guardians have proposed.
		pub fn recovery(did: T::AccountId) -> Option<(RecoveryPlanOf<T>, RecoveryOf<T>)> {
			RecoveryPlans::<T>::get(&did).map(|plan| (plan, Recoveries::<T>::get(&did)))
		}

		/// How many live DIDs an account controls.
		pub fn controls(account: T::AccountId) -> u32 {
			Controls::<T>::get(account)
		}
	}
}
