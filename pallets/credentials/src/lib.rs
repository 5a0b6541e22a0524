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
//! 2. Credentials and schemas stand under the hash of their content, and a credential's schema exists.
//! 3. A delegation is at most [`MAX_DEPTH`] deep, one deeper than its parent, of the same issuer and schema, given by its
//!    parent's delegate, and ends no later.
//! 4. A chunk belongs to a list and has a bit set. No list and no delegation has a number that was not given yet.
//! 5. A presentation stands under its own subject and schema, and shows each claim once.
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
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use anchor::Looked;
	use artel_primitives::{
		Moment,
		credentials::{CredentialId, Predicate, SchemaId, Unmet, Verdict},
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers a schema.
		///
		/// - **Origin**: signed; the caller is its author.
		/// - `version`: the author's number. `uri`: where the JSON is. `json_hash`: its SHA-256. `policy`: who may issue.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller for ever: a schema is never
		///   deleted, since credentials out of the chain's sight may name it.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SchemaRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_schema())]
		pub fn register_schema(
			origin: OriginFor<T>,
			version: u32,
			uri: Uri,
			json_hash: H256,
			policy: Policy,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_schema(who, version, uri, json_hash, policy)
		}

		/// Ends issuing by a schema, for ever. What was issued stays valid. Credentials signed off chain cannot be told
		/// from earlier ones, so for them this is a request only.
		///
		/// - **Origin**: signed by the author.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SchemaDeprecated`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::deprecate_schema())]
		pub fn deprecate_schema(origin: OriginFor<T>, schema: SchemaId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deprecate_schema(who, schema)
		}

		/// Anchors a credential.
		///
		/// - **Origin**: signed by an active DID: the issuer or, with `under`, its delegate.
		/// - `under`: the delegation to issue under; each one that it hangs on counts the credential too.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller.
		/// - **Complexity**: linear in the accreditations and the delegations above the caller, at most 3 each.
		/// - **Event**: [`Event::CredentialIssued`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::issue(MAX_DEPTH, under.map_or(0, |_| MAX_DEPTH)))]
		pub fn issue(
			origin: OriginFor<T>,
			schema: SchemaId,
			new: NewCredential<T::AccountId>,
			under: Option<DelegationId>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let Looked { accreditations, delegations, prepaid } = Self::do_issue(who, schema, alloc::vec![new], under)?;
			let weight = if prepaid { T::WeightInfo::issue_prepaid } else { T::WeightInfo::issue };
			Ok(Some(weight(accreditations, delegations)).into())
		}

		/// Anchors many credentials of one schema: all of them, or none.
		///
		/// - **Origin**, `under`, **deposit**: as of [`issue`](Pallet::issue), for each credential.
		/// - **Complexity**: linear in the credentials, at most 64.
		/// - **Event**: [`Event::CredentialIssued`] for each credential.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::issue_batch(u32::try_from(new.len()).unwrap_or(u32::MAX)))]
		pub fn issue_batch(
			origin: OriginFor<T>,
			schema: SchemaId,
			new: BoundedVec<NewCredential<T::AccountId>, ConstU32<MAX_BATCH>>,
			under: Option<DelegationId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_issue(who, schema, new.into_inner(), under)?;
			Ok(())
		}

		/// Takes an anchored credential back, for ever.
		///
		/// - **Origin**: signed by the issuer, or by the delegate that issued it, as long as its delegation lives.
		/// - **Deposit**: unchanged, so that it never fails for want of money.
		/// - **Complexity**: linear in the delegations above the caller, at most 3.
		/// - **Event**: [`Event::CredentialRevoked`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::revoke(MAX_DEPTH))]
		pub fn revoke(origin: OriginFor<T>, credential: CredentialId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(T::WeightInfo::revoke(Self::do_revoke(who, credential)?)).into())
		}

		/// Takes an anchored credential back for a time.
		///
		/// - **Origin**, **deposit**, **complexity**: as of [`revoke`](Pallet::revoke).
		/// - **Event**: [`Event::CredentialSuspended`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::suspend(MAX_DEPTH))]
		pub fn suspend(origin: OriginFor<T>, credential: CredentialId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(T::WeightInfo::suspend(Self::do_suspend(who, credential)?)).into())
		}

		/// Lets a suspended credential count again.
		///
		/// - **Origin**, **deposit**, **complexity**: as of [`revoke`](Pallet::revoke).
		/// - **Event**: [`Event::CredentialResumed`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::resume(MAX_DEPTH))]
		pub fn resume(origin: OriginFor<T>, credential: CredentialId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(T::WeightInfo::resume(Self::do_resume(who, credential)?)).into())
		}

		/// Forgets a revoked or expired credential; its verdict is then unknown.
		///
		/// - **Origin**: signed by the issuer or the payer.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::CredentialRemoved`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, credential: CredentialId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove(who, credential)
		}

		/// Lets another DID issue in the name of the caller or, with `under`, of whom the caller may issue for.
		///
		/// - **Origin**: signed by an active DID.
		/// - `limit`: how many credentials, at most what is left of the parent's. `expires`: the first block at which it
		///   no longer counts, at most the parent's.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller.
		/// - **Complexity**: linear in the delegations above, at most 2.
		/// - **Event**: [`Event::Delegated`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::delegate())]
		pub fn delegate(
			origin: OriginFor<T>,
			schema: SchemaId,
			to: T::AccountId,
			limit: u32,
			expires: BlockNumberFor<T>,
			under: Option<DelegationId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_delegate(who, schema, to, limit, expires, under)
		}

		/// Cuts a delegation and all that hang on it. What was issued under them stays valid until it is revoked.
		///
		/// - **Origin**: signed by who gave it, or one that it hangs on.
		/// - **Complexity**: linear in the delegations above, at most 2.
		/// - **Event**: [`Event::DelegationRevoked`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::revoke_delegation())]
		pub fn revoke_delegation(origin: OriginFor<T>, delegation: DelegationId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke_delegation(who, delegation)
		}

		/// Forgets a delegation that is cut or over, or hangs on such a one.
		///
		/// - **Origin**: signed by who gave it.
		/// - **Deposit**: returned to the caller, who paid it.
		/// - **Complexity**: linear in the delegations above, at most 2.
		/// - **Event**: [`Event::DelegationRemoved`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::remove_delegation())]
		pub fn remove_delegation(origin: OriginFor<T>, delegation: DelegationId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_delegation(who, delegation)
		}

		/// Accredits an issuer for a schema, or changes its accreditation.
		///
		/// - **Origin**: `AuthorityOrigin`, or signed by an active DID that is accredited and may accredit.
		/// - `may_accredit`: whether it may accredit others in turn. `expires`: the first block at which it no longer
		///   counts, at most the accreditor's; none only if that has none.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the accreditor. The authority has no
		///   account and pays none; the schema's deposit and its own judgement bound what it stores.
		/// - **Complexity**: linear in the accreditations above, at most 3.
		/// - **Event**: [`Event::IssuerAccredited`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(
			origin: OriginFor<T>,
			schema: SchemaId,
			issuer: T::AccountId,
			may_accredit: bool,
			expires: Option<BlockNumberFor<T>>,
		) -> DispatchResult {
			let who = Self::authority_or_signed(origin)?;
			Self::do_accredit(who, schema, issuer, may_accredit, expires)
		}

		/// Ends an accreditation, and with it all that its holder gave: also what was issued counts no more.
		///
		/// - **Origin**: `AuthorityOrigin`, or signed by the issuer that gave it.
		/// - **Deposit**: returned to the issuer that gave it.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::AccreditationRevoked`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::revoke_accreditation())]
		pub fn revoke_accreditation(origin: OriginFor<T>, schema: SchemaId, issuer: T::AccountId) -> DispatchResult {
			let who = Self::authority_or_signed(origin)?;
			Self::do_revoke_accreditation(who, schema, issuer)
		}

		/// Creates a status list of 131 072 entries, all clear.
		///
		/// - **Origin**: signed by an active DID, to whose credentials alone the list applies.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte of its record, held from the caller.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::ListCreated`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::create_list())]
		pub fn create_list(origin: OriginFor<T>, purpose: Purpose) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create_list(who, purpose)
		}

		/// Sets entries of a status list, or clears them.
		///
		/// - **Origin**: signed by the owner.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte of each chunk that gets its first bit, held from
		///   the caller; returned for each chunk that loses its last.
		/// - **Complexity**: linear in the entries, at most 256, and the chunks that they are in, at most 16.
		/// - **Event**: [`Event::StatusSet`].
		#[pallet::call_index(14)]
		#[pallet::weight({
			let entries = u32::try_from(indices.len()).unwrap_or(u32::MAX);
			T::WeightInfo::set_status(entries, entries.min(bits::CHUNKS))
		})]
		pub fn set_status(origin: OriginFor<T>, list: ListId, indices: Indices, value: bool) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_status(who, list, indices, value)
		}

		/// Removes a status list. Every credential that points to it is unknown from then on, for ever: its number is
		/// never given again.
		///
		/// - **Origin**: signed by the owner.
		/// - **Deposit**: all of it is returned to the caller.
		/// - **Complexity**: linear in its chunks, at most 16.
		/// - **Event**: [`Event::ListRemoved`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::remove_list())]
		pub fn remove_list(origin: OriginFor<T>, list: ListId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_list(who, list)
		}

		/// Shows a valid credential of its subject, and some of its claims, in place of what the subject has shown of
		/// that schema before.
		///
		/// - **Origin**: signed by the subject, or by anyone with `holder`, the subject's consent.
		/// - `source`: an anchored credential, or one that a key of its issuer signed. `disclosures`: the claims to show,
		///   each with its way to the claims root. `until`: the first block at which this no longer counts.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller; that of the presentation
		///   before returns to its payer.
		/// - **Complexity**: linear in the claims, at most 16, each of constant size; up to two signatures.
		/// - **Event**: [`Event::Presented`].
		#[pallet::call_index(16)]
		#[pallet::weight(Pallet::<T>::weight_of_presenting(source, disclosures, holder.as_ref(), false))]
		pub fn present(
			origin: OriginFor<T>,
			source: SourceOf<T>,
			disclosures: Disclosures,
			holder: Option<HolderProofOf<T>>,
			until: BlockNumberFor<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let prepaid = Self::weight_of_presenting(&source, &disclosures, holder.as_ref(), true);
			Ok(Self::do_present(who, source, disclosures, holder, until)?.then_some(prepaid).into())
		}

		/// Removes a presentation.
		///
		/// - **Origin**: signed by the subject; by anyone once the presentation no longer counts.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::PresentationRemoved`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::remove_presentation())]
		pub fn remove_presentation(origin: OriginFor<T>, subject: T::AccountId, schema: SchemaId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_presentation(who, subject, schema)
		}

		/// Holds funds for deposits to come, so that issuing and presenting cost less.
		///
		/// Each deposit of this pallet is taken out of what its payer has prepaid, if that is enough; and as long as something
		/// is left, deposits return to it.
		///
		/// - **Origin**: signed.
		/// - `amount`: how much more, in planck; at least `ItemDeposit`.
		/// - **Deposit**: the amount.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::DepositPrepaid`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::prepay())]
		pub fn prepay(origin: OriginFor<T>, amount: BalanceOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_prepay(who, amount)
		}

		/// Releases what was prepaid and not used.
		///
		/// - **Origin**: signed.
		/// - `amount`: how much of it, in planck.
		/// - **Deposit**: the amount is returned.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::PrepaidWithdrawn`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::withdraw_prepaid())]
		pub fn withdraw_prepaid(origin: OriginFor<T>, amount: BalanceOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_prepaid(who, amount)
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
			Self::verdict_of(&credential)
		}

		/// What a credential that `proof` comes with is worth now; unknown if the issuer's key did not sign it.
		pub fn verify_signed(credential: CredentialOf<T>, proof: Proof) -> Verdict {
			Self::verdict_of_signed(&credential, &proof)
		}

		/// Whether `account` has shown a valid credential of `schema` whose shown claims satisfy `predicate`; if not, why.
		pub fn holds(account: T::AccountId, schema: SchemaId, predicate: Predicate) -> Result<(), Unmet> {
			Self::meets(&account, schema, &predicate)
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
			Self::accredited(&schema, &issuer).is_some()
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
