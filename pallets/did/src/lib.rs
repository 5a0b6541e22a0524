//! # Decentralised identifiers that are accounts
//!
//! A DID is an account that nobody holds a private key for: `did:artel:<SS58 of that account>`. Its *controllers*,
//! ordinary accounts, change it and act through it. So keys rotate and owners change while the account, with its
//! income, bonds and reputation, stays, and every other pallet only ever speaks of an account.
//!
//! ## Life of a DID
//!
//! ```text
//!              add_method, revoke_method, remove_method,
//!              add_service, remove_service, dispatch
//!                      .-------.
//!                      v       |
//!  --- create --->   Active ---'--- deactivate --->   Deactivated (for ever)
//! ```
//!
//! A verification method lives within it: `add_method` makes it valid from that block on, `revoke_method` ends that
//! (what it signed before stays checkable), `remove_method` forgets it.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | [`create`](Pallet::create) | anyone; becomes the first controller | held from the caller |
//! | [`add_method`](Pallet::add_method), [`add_service`](Pallet::add_service) | a controller, or the DID itself | grows; the caller now pays all of it |
//! | [`revoke_method`](Pallet::revoke_method) | a controller, or the DID itself | unchanged, so it never fails for want of money |
//! | [`remove_method`](Pallet::remove_method), [`remove_service`](Pallet::remove_service) | a controller, or the DID itself | shrinks; the payer gets the difference |
//! | [`dispatch`](Pallet::dispatch) | a controller | |
//! | [`deactivate`](Pallet::deactivate) | a controller, or the DID itself | returned to the payer |
//!
//! "The DID itself" is its account as the signed origin: a controller reaches that through `dispatch`.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits of the DIDs that it pays for.
//! 2. The bytes that a deposit is for are those that are stored.
//! 3. Every method and every service belongs to an active DID, within its limits; none has a key, a method number or a
//!    service identifier twice.
//! 4. An active DID has a controller, and its account a provider reference, so that it is never reaped.
//!
//! ## Assumptions
//!
//! A controller is trusted with everything the DID has; the pallet protects DIDs from strangers, not from their
//! controllers. Two accounts never derive to one DID, because Blake2b-256 has no known collisions.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod deposit;
mod dispatch;
mod lifecycle;
mod methods;
mod services;
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
pub use types::{Deposit, Entry, Record, Tombstone};
pub use weights::WeightInfo;

use frame::prelude::*;

/// Amounts of the native token.
pub type BalanceOf<T> = <<T as Config>::Currency as fungible::Inspect<<T as frame_system::Config>::AccountId>>::Balance;
/// What is stored of a DID apart from its methods and services.
pub type EntryOf<T> =
	Entry<<T as frame_system::Config>::AccountId, BalanceOf<T>, BlockNumberFor<T>, <T as Config>::MaxControllers>;
/// An active DID's record.
pub type RecordOf<T> =
	Record<<T as frame_system::Config>::AccountId, BalanceOf<T>, BlockNumberFor<T>, <T as Config>::MaxControllers>;
/// The verification methods of one DID.
pub type MethodsOf<T> =
	BoundedVec<artel_primitives::did::VerificationMethod<BlockNumberFor<T>>, <T as Config>::MaxMethods>;
/// The services of one DID.
pub type ServicesOf<T> = BoundedVec<artel_primitives::did::Service, <T as Config>::MaxServices>;
/// What the chain knows of a DID.
pub type DocumentOf<T> = artel_primitives::did::Document<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::boxed::Box;
	use artel_primitives::did::{Kind, MethodId, NewMethod, PublicKey, Relationships, Service, ServiceId};

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
		/// Deposit for a DID without methods and services, in planck.
		#[pallet::constant]
		type BaseDeposit: Get<BalanceOf<Self>>;
		/// Deposit for each byte of its methods and services, in planck.
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

	/// The verification methods of active DIDs, in the order of their numbers.
	///
	/// Apart from the record, because `dispatch`, the most frequent call, does not read them.
	#[pallet::storage]
	pub type Methods<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MethodsOf<T>, ValueQuery>;

	/// The services of active DIDs, in the order in which they were added.
	#[pallet::storage]
	pub type Services<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ServicesOf<T>, ValueQuery>;

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

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A DID was created.
		DidCreated {
			/// Its account.
			did: T::AccountId,
			/// What stands behind it.
			kind: Kind,
			/// Who created it and now controls it.
			controller: T::AccountId,
		},
		/// A verification method became valid.
		MethodAdded {
			/// The DID.
			did: T::AccountId,
			/// Its number: `#key-<method>` in the document.
			method: MethodId,
			/// The key.
			key: PublicKey,
		},
		/// A verification method is valid no longer.
		MethodRevoked {
			/// The DID.
			did: T::AccountId,
			/// Its number.
			method: MethodId,
		},
		/// A revoked verification method was forgotten.
		MethodRemoved {
			/// The DID.
			did: T::AccountId,
			/// Its number.
			method: MethodId,
		},
		/// A service was added.
		ServiceAdded {
			/// The DID.
			did: T::AccountId,
			/// The service.
			service: Service,
		},
		/// A service was removed.
		ServiceRemoved {
			/// The DID.
			did: T::AccountId,
			/// Its identifier.
			id: ServiceId,
		},
		/// A controller acted through a DID.
		Dispatched {
			/// The DID: the origin of the call.
			did: T::AccountId,
			/// Who acted.
			controller: T::AccountId,
			/// How the call ended.
			result: DispatchResult,
		},
		/// A DID ended, for ever.
		DidDeactivated {
			/// Its account.
			did: T::AccountId,
		},
	}

	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// No DID has this account.
		NotFound,
		/// The DID was deactivated, which nothing undoes.
		Deactivated,
		/// The caller is not a controller of the DID.
		NotController,
		/// The key has not the form that its scheme asks for, or is all zeros.
		InvalidKey,
		/// The key already stands in the DID; a revoked key cannot come back.
		DuplicateKey,
		/// The method names no relationship, so it could be used for nothing.
		NoRelationship,
		/// A signature key cannot be used for key agreement.
		KeyAgreementNotSupported,
		/// The DID has as many methods as it may; remove a revoked one first.
		TooManyMethods,
		/// The DID has no method with this number.
		MethodNotFound,
		/// The method has been revoked before.
		AlreadyRevoked,
		/// The method is still valid; revoke it first.
		NotRevoked,
		/// A service identifier is 1 to 32 letters, digits, `.`, `_` or `-`, and does not start with `key-`.
		InvalidServiceId,
		/// A service type is 1 to 64 printable ASCII characters without spaces.
		InvalidServiceType,
		/// A service endpoint is an absolute URI of at most 256 ASCII characters.
		InvalidServiceEndpoint,
		/// The DID already has a service with this identifier.
		DuplicateService,
		/// The DID has as many services as it may; remove one first.
		TooManyServices,
		/// The DID has no service with this identifier.
		ServiceNotFound,
		/// The DID's account still has funds, holds or assets: name a beneficiary for native funds, and clear the rest
		/// through `dispatch` first.
		AccountInUse,
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a DID, controlled by the caller.
		///
		/// - **Origin**: signed.
		/// - `kind`: what stands behind it.
		/// - `methods`: its first verification methods; they get the numbers 0, 1, …
		/// - **Deposit**: `BaseDeposit`, and `ByteDeposit` for each byte of the methods, held from the caller.
		/// - **Complexity**: quadratic in `methods`, at most `MaxMethods`.
		/// - **Events**: [`Event::DidCreated`], then [`Event::MethodAdded`] for each method.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create(u32::try_from(methods.len()).unwrap_or(u32::MAX)))]
		pub fn create(
			origin: OriginFor<T>,
			kind: Kind,
			methods: BoundedVec<NewMethod, T::MaxMethods>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create(who, kind, methods)
		}

		/// Adds a verification method, valid from this block on.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: grows by `ByteDeposit` for each byte of the method; the caller now pays all of the DID's.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::MethodAdded`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_method())]
		pub fn add_method(
			origin: OriginFor<T>,
			did: T::AccountId,
			key: PublicKey,
			relationships: Relationships,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_method(who, did, NewMethod { key, relationships })
		}

		/// Revokes a verification method: from this block on its signatures do not count, earlier ones still do.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: unchanged, for the method stays until it is removed.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::MethodRevoked`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::revoke_method())]
		pub fn revoke_method(origin: OriginFor<T>, did: T::AccountId, method: MethodId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke_method(who, did, method)
		}

		/// Forgets a revoked verification method, to make room. What it signed is checkable no longer.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: shrinks by `ByteDeposit` for each byte of the method, returned to whoever pays.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::MethodRemoved`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_method())]
		pub fn remove_method(origin: OriginFor<T>, did: T::AccountId, method: MethodId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_method(who, did, method)
		}

		/// Adds a service.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: grows by `ByteDeposit` for each byte of the service; the caller now pays all of the DID's.
		/// - **Complexity**: linear in the services of the DID.
		/// - **Event**: [`Event::ServiceAdded`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::add_service())]
		pub fn add_service(origin: OriginFor<T>, did: T::AccountId, service: Service) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_service(who, did, service)
		}

		/// Removes a service.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: shrinks by `ByteDeposit` for each byte of the service, returned to whoever pays.
		/// - **Complexity**: linear in the services of the DID.
		/// - **Event**: [`Event::ServiceRemoved`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::remove_service())]
		pub fn remove_service(origin: OriginFor<T>, did: T::AccountId, id: ServiceId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_service(who, did, id)
		}

		/// Makes a call as the DID.
		///
		/// The outer call succeeds whatever the inner one does; the event says how that ended. Filters on the caller's
		/// origin, such as those of a proxy, stay in force for the inner call.
		///
		/// - **Origin**: signed by a controller.
		/// - **Complexity**: one read, and what the inner call takes.
		/// - **Event**: [`Event::Dispatched`], after those of the inner call.
		#[pallet::call_index(6)]
		#[pallet::weight({
			let inner = call.get_dispatch_info();
			(T::WeightInfo::dispatch().saturating_add(inner.call_weight), inner.class)
		})]
		pub fn dispatch(
			origin: OriginFor<T>,
			did: T::AccountId,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			Self::do_dispatch(origin, did, *call)
		}

		/// Ends a DID for ever and returns its deposit.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - `beneficiary`: who gets the native funds that the DID's account has. Without one, and whenever the account
		///   has anything that cannot be paid out here, the call is refused, so that nothing is locked in for ever.
		/// - **Deposit**: returned to whoever pays.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::DidDeactivated`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::deactivate())]
		pub fn deactivate(
			origin: OriginFor<T>,
			did: T::AccountId,
			beneficiary: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deactivate(who, did, beneficiary)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What the chain knows of the DID that is `account`; `None` where there has never been one.
		pub fn document(account: T::AccountId) -> Option<DocumentOf<T>> {
			Self::resolve(account)
		}

		/// Whether `account` is a controller of the active DID `did`.
		pub fn is_controller(did: T::AccountId, account: T::AccountId) -> bool {
			matches!(Dids::<T>::get(did), Some(Entry::Active(record)) if record.controllers.contains(&account))
		}

		/// The account that the next DID of `creator` will have.
		pub fn next_account(creator: T::AccountId) -> Option<T::AccountId> {
			Self::account_of(&creator, Created::<T>::get(&creator)).ok()
		}

		/// Who pays the deposit of an active DID, and how much.
		pub fn deposit(did: T::AccountId) -> Option<Deposit<T::AccountId, BalanceOf<T>>> {
			match Dids::<T>::get(did) {
				Some(Entry::Active(record)) => Some(record.deposit),
				_ => None,
			}
		}
	}
}
