//! # Verifiable credentials
//!
//! Who says what about whom, in the vocabulary of
//! [W3C Verifiable Credentials 2.0](https://www.w3.org/TR/vc-data-model-2.0/). An *issuer*, a DID, states *claims* about
//! a *subject*, any account. The claims themselves stay with the holder; the chain sees their Merkle root, the status,
//! and of the claims only those that the holder shows. A market asks through the trait `Credentials` of the primitives
//! whether an account *holds* a valid credential of a schema whose shown claims satisfy a predicate.
//!
//! ## Life of a credential
//!
//! ```text
//!                      suspend
//!  --- issue --->   Active <===> Suspended
//!                      |  resume   |
//!                      '-----------'--- revoke --->   Revoked --- remove --->   (forgotten)
//!
//!  --- signed off chain, pointing to a bit --->   valid while the bit is clear   <--- set_status
//!
//!  either of them --- present --->   Presentation --- its end, or remove_presentation --->   (forgotten)
//! ```
//!
//! Dates, issuer and accreditation are not states: the verdict looks at them whenever somebody asks, also about what was
//! presented before.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | [`register_schema`](Pallet::register_schema) | anyone | held from the caller for ever |
//! | [`deprecate_schema`](Pallet::deprecate_schema) | its author | |
//! | [`issue`](Pallet::issue), [`issue_batch`](Pallet::issue_batch) | an active DID, or its delegate | held from the caller |
//! | [`prepay`](Pallet::prepay), [`withdraw_prepaid`](Pallet::withdraw_prepaid) | anyone who issues or presents much | held from the caller, for all other calls; what is not used is returned |
//! | [`revoke`](Pallet::revoke), [`suspend`](Pallet::suspend), [`resume`](Pallet::resume) | the issuer, or the delegate that issued it | |
//! | [`remove`](Pallet::remove) | the issuer or the payer | returned to the payer |
//! | [`delegate`](Pallet::delegate) | an active DID, or its delegate | held from the caller |
//! | [`revoke_delegation`](Pallet::revoke_delegation) | who gave it, or one above | |
//! | [`remove_delegation`](Pallet::remove_delegation) | who gave it | returned to it |
//! | [`accredit`](Pallet::accredit) | the authority, or an issuer that may | held from the issuer; nothing from the authority |
//! | [`revoke_accreditation`](Pallet::revoke_accreditation) | the authority, or who gave it | returned to who gave it |
//! | [`create_list`](Pallet::create_list), [`set_status`](Pallet::set_status), [`remove_list`](Pallet::remove_list) | an active DID, its owner | held from it by list and chunk; returned |
//! | [`present`](Pallet::present) | the subject, or anyone with its consent | held from the caller |
//! | [`remove_presentation`](Pallet::remove_presentation) | the subject; anyone once it is over | returned to the payer |
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits of the records it pays for and
//!    of what it has prepaid.
//! 2. Credentials and schemas stand under the hash of their content; a credential's schema exists and has its policy.
//! 3. A delegation is at most [`MAX_DEPTH`] deep, one deeper than its parent, of the same issuer and schema, given by its
//!    parent's delegate, and ends no later.
//! 4. A chunk belongs to a list and has a bit set. No list and no delegation has a number that was not given yet.
//! 5. A presentation stands under its own subject and schema, shows each claim once, and knows the purpose of the status
//!    list that it points to, which is its issuer's.
//! 6. An accreditation is for a schema that exists; it has a deposit if an issuer gave it, and none if the authority did.
//!
//! ## Assumptions
//!
//! An account that signs as a DID is that DID: it has no key, so it acts only through pallet `did`. Blake2b-256 and
//! SHA-256 have no known collisions. A Merkle root hides the claims as long as the salts are random.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod accreditation;
mod anchor;
pub mod bits;
mod calls;
pub mod claims;
mod delegation;
mod deposit;
mod errors;
mod events;
mod lists;
mod present;
mod schemas;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod verdict;
mod view;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;

pub use bits::Chunk;
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame::{pallet_macros::import_section, prelude::*};

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;

/// Amounts of the native token.
pub type BalanceOf<T> = <<T as Config>::Currency as fungible::Inspect<AccountIdOf<T>>>::Balance;
/// A deposit.
pub type DepositOf<T> = Deposit<AccountIdOf<T>, BalanceOf<T>>;
/// A schema.
pub type SchemaOf<T> = Schema<AccountIdOf<T>, BalanceOf<T>>;
/// A credential without its claims.
pub type CredentialOf<T> = Credential<AccountIdOf<T>, BlockNumberFor<T>>;
/// A credential that stands on chain.
pub type AnchoredOf<T> = Anchored<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// The right to issue in another DID's name.
pub type DelegationOf<T> = Delegation<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// The right to issue by a schema that wants accredited issuers.
pub type AccreditationOf<T> = Accreditation<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// A status list, apart from its bits.
pub type ListOf<T> = List<AccountIdOf<T>, BalanceOf<T>>;
/// What an account has shown of a credential.
pub type PresentationOf<T> = Presentation<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// Where a presented credential is from.
pub type SourceOf<T> = Source<AccountIdOf<T>, BlockNumberFor<T>>;
/// The subject's consent to a presentation.
pub type HolderProofOf<T> = HolderProof<BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[import_section(calls::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use anchor::Looked;
	use artel_primitives::{
		Moment,
		credentials::{Asked, CredentialId, Credentials as AskCredentials, Predicate, SchemaId, Unmet, Verdict},
		did::{Proof, Scheme},
	};
	use frame::traits::Time;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token: deposits are held in it.
		type Currency: fungible::Mutate<Self::AccountId>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// What is known of DIDs.
		type Identity: artel_primitives::did::Identity<Self::AccountId, BlockNumberFor<Self>>;
		/// Who accredits issuers for every schema.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The time of the block, in milliseconds since the Unix epoch.
		type Time: Time<Moment = Moment>;
		/// Deposit for each record, with its key, besides that for its bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<BalanceOf<Self>>;
		/// Deposit for each byte of a record, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<BalanceOf<Self>>;
		/// How long a presentation counts at the most, in blocks.
		#[pallet::constant]
		type MaxPresentationLifetime: Get<BlockNumberFor<Self>>;
		/// What checking a signature of a scheme weighs, above the Sr25519 one that is in the measured weights.
		type ProofWeight: Convert<Scheme, Weight>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
		/// DIDs that sign.
		#[cfg(feature = "runtime-benchmarks")]
		type Identities: artel_primitives::did::BenchmarkIdentities<Self::AccountId>;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Every schema there has ever been, by the hash of its content.
	///
	/// Never deleted: a credential names its schema by that hash, and what it says must stay readable.
	#[pallet::storage]
	pub type Schemas<T: Config> = StorageMap<_, Identity, SchemaId, SchemaOf<T>>;

	/// The anchored credentials, by the hash of their content.
	#[pallet::storage]
	pub type Anchors<T: Config> = StorageMap<_, Identity, CredentialId, AnchoredOf<T>>;

	/// The delegations, by number.
	#[pallet::storage]
	pub type Delegations<T: Config> = StorageMap<_, Twox64Concat, DelegationId, DelegationOf<T>>;

	/// The number that the next delegation gets.
	#[pallet::storage]
	pub type NextDelegation<T: Config> = StorageValue<_, DelegationId, ValueQuery>;

	/// Who is accredited for a schema.
	#[pallet::storage]
	pub type Accreditations<T: Config> =
		StorageDoubleMap<_, Identity, SchemaId, Blake2_128Concat, T::AccountId, AccreditationOf<T>>;

	/// The status lists, by number.
	#[pallet::storage]
	pub type Lists<T: Config> = StorageMap<_, Twox64Concat, ListId, ListOf<T>>;

	/// The number that the next status list gets.
	#[pallet::storage]
	pub type NextList<T: Config> = StorageValue<_, ListId, ValueQuery>;

	/// The bits of the status lists, by list and number of the chunk, without the chunks that are all zeros.
	#[pallet::storage]
	pub type StatusChunks<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ListId, Twox64Concat, u32, Chunk<BalanceOf<T>>>;

	/// What accounts have prepaid for deposits and not used, in planck; nothing for nothing.
	///
	/// Holding funds is most of what issuing costs. Who issues or presents much holds once for many.
	#[pallet::storage]
	pub type Prepaid<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, BalanceOf<T>, ValueQuery>;

	/// What an account has shown of its credential of a schema.
	#[pallet::storage]
	pub type Presentations<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, SchemaId, PresentationOf<T>>;

	/// The nonce that the next [`HolderProof`] of a subject has to have.
	///
	/// Stays for ever, for with it a proof could be used again. A DID pays for it with its own deposit.
	#[pallet::storage]
	pub type NextNonce<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that a record takes.
		Deposit,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(!T::ItemDeposit::get().is_zero() && !T::ByteDeposit::get().is_zero(), "storage is paid for");
			assert!(!T::MaxPresentationLifetime::get().is_zero(), "nothing could be presented");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	impl<T: Config> Pallet<T> {
		/// `None` for the authority, else who signed.
		fn authority_or_signed(origin: OriginFor<T>) -> Result<Option<T::AccountId>, DispatchError> {
			match T::AuthorityOrigin::try_origin(origin) {
				Ok(_) => Ok(None),
				Err(origin) => Ok(Some(ensure_signed(origin)?)),
			}
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What `account` has prepaid for deposits and not used, in planck.
		pub fn prepaid(account: T::AccountId) -> BalanceOf<T> {
			Prepaid::<T>::get(account)
		}

		/// What the credential that is anchored under `credential` is worth now.
		pub fn verify(credential: CredentialId) -> Verdict {
			<Self as AskCredentials<_>>::verify(credential)
		}

		/// What a credential that `proof` comes with is worth now; unknown if the issuer's key did not sign it.
		pub fn verify_signed(credential: CredentialOf<T>, proof: Proof) -> Verdict {
			Self::verdict_of_signed(&credential, &proof)
		}

		/// Whether `account` has shown a valid credential of `schema` whose shown claims satisfy `predicate`; if not, why.
		pub fn holds(account: T::AccountId, schema: SchemaId, predicate: Predicate) -> Result<(), Unmet> {
			let asked = [(schema, predicate)].as_slice().encode();
			<Self as AskCredentials<_>>::holds(&account, Asked::by(&asked).ok_or(Unmet::Predicate)?)
		}

		/// A schema.
		pub fn schema(id: SchemaId) -> Option<SchemaOf<T>> {
			Schemas::<T>::get(id)
		}

		/// An anchored credential.
		pub fn credential(id: CredentialId) -> Option<AnchoredOf<T>> {
			Anchors::<T>::get(id)
		}

		/// A delegation.
		pub fn delegation(id: DelegationId) -> Option<DelegationOf<T>> {
			Delegations::<T>::get(id)
		}

		/// What `issuer` was given for `schema`. Whether that counts now, with all that it comes from, tells
		/// `is_accredited`.
		pub fn accreditation(schema: SchemaId, issuer: T::AccountId) -> Option<AccreditationOf<T>> {
			Accreditations::<T>::get(schema, issuer)
		}

		/// Whether `issuer` is accredited for `schema` now.
		pub fn is_accredited(schema: SchemaId, issuer: T::AccountId) -> bool {
			Self::accredited(&schema, &issuer, frame_system::Pallet::<T>::block_number()).is_some()
		}

		/// What `account` has shown of its credential of `schema`.
		pub fn presentation(account: T::AccountId, schema: SchemaId) -> Option<PresentationOf<T>> {
			Presentations::<T>::get(account, schema)
		}

		/// A status list: owner and purpose, and all 131 072 bits as 16 KiB, entry 0 first.
		pub fn status_list(list: ListId) -> Option<(ListOf<T>, Vec<u8>)> {
			Self::bitstring(list)
		}

		/// The identifier of a credential.
		pub fn credential_id(credential: CredentialOf<T>) -> CredentialId {
			Self::id_of(&credential)
		}

		/// The bytes that a key of the issuer signs to issue `credential` off chain.
		pub fn credential_message(credential: CredentialOf<T>) -> Vec<u8> {
			Self::message_of(&credential)
		}

		/// The bytes that a key of the subject signs to let `sender` present.
		pub fn presentation_message(
			credential: CredentialId,
			disclosures: Disclosures,
			sender: T::AccountId,
			nonce: u64,
			expires: BlockNumberFor<T>,
			until: BlockNumberFor<T>,
		) -> Vec<u8> {
			Self::message_of_presenting(credential, &disclosures, &sender, nonce, expires, until)
		}

		/// The nonce that the next consent of `subject` has to have.
		pub fn next_nonce(subject: T::AccountId) -> u64 {
			NextNonce::<T>::get(subject)
		}
	}
}
