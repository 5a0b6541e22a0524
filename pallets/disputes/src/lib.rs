//! # Disputes
//!
//! Whoever pays or is paid under an agreement may dispute it while it holds money. Then nothing of it moves until both
//! sides come to terms, or jurors have ruled how it is divided, which is executed at once. Markets keep the agreements
//! and answer [`Arbitrable`](artel_primitives::disputes::Arbitrable); jurors sit on
//! [`Panels`](artel_primitives::panel::Panels); bonds lie in [`Escrow`](artel_primitives::escrow::Escrow).
//! `docs/disputes.md` is for users.
//!
//! ## Life of a dispute
//!
//! ```text
//!                        .-- concede, settle --------------------------------------------------> agreement divided
//!                        |
//!  --- file --> Evidence +-- withdraw ---------------------------------------------------------> agreement goes on
//!                        |
//!                        '-- summon --> Hearing --- conclude --> Ruled +-- execute ------------> agreement divided
//!                                      3, 5, 7 <---- appeal ----------+
//!                                                                     '-- appeal --> Authority
//!                                                                                        |
//!                                                                         decide, execute '---> agreement divided
//! ```
//!
//! What each call comes to in each state, if who may call it does. *early* is [`Error::TooEarly`], or for a panel at
//! work [`Error::NoFinding`]; *late* is [`Error::TooLate`]; a dash is [`Error::WrongStage`]; *none* is
//! [`Error::DisputeNotFound`]. A test reads this table and walks it.
//!
//! | state | `submit_evidence` | `answer` | `concede` | `settle` | `withdraw` | `summon` | `conclude` | `appeal` | `decide` | `execute` |
//! |---|---|---|---|---|---|---|---|---|---|---|
//! | Evidence | Evidence | Evidence | divided | divided | resumed | early | - | - | - | - |
//! | Evidence, over | late | late | divided | divided | resumed | Hearing | - | - | - | - |
//! | Hearing | - | - | - | - | - | - | early | - | - | - |
//! | Hearing, found | - | - | - | - | - | - | Ruled | - | - | - |
//! | Hearing, over | - | - | - | - | - | - | Ruled | - | - | - |
//! | Ruled | - | - | - | - | - | - | - | Hearing | - | early |
//! | Ruled by the last panel | - | - | - | - | - | - | - | Authority | - | early |
//! | Ruled, over | - | - | - | - | - | - | - | late | - | divided |
//! | Authority | - | - | - | - | - | - | - | - | divided | early |
//! | Authority, over | - | - | - | - | - | - | - | - | late | divided |
//! | ended | none | none | none | none | none | none | none | none | none | none |
//!
//! So in each state that is over there is a call that anyone may make and that ends it. A panel without finding counts
//! as silent when its time is over, and so does a first panel that cannot be summoned for [`Terms::patience`] blocks;
//! then the ruling before stands, and before the first one what the agreement says for silence. All together takes at
//! most [`Terms::longest`] blocks, if somebody makes each call when it may be made.
//!
//! ## Calls by role
//!
//! | call | who | what is held |
//! |---|---|---|
//! | [`file`](Pallet::file) | either side of the agreement, then the claimant | bond, and the cost of a panel of 3 |
//! | [`submit_evidence`](Pallet::submit_evidence) | either side | deposit for its bytes |
//! | [`answer`](Pallet::answer), [`concede`](Pallet::concede) | the other side: the respondent | |
//! | [`settle`](Pallet::settle), [`withdraw`](Pallet::withdraw) | the claimant | |
//! | [`summon`](Pallet::summon), [`conclude`](Pallet::conclude), [`execute`](Pallet::execute) | anyone | |
//! | [`appeal`](Pallet::appeal) | either side | twice the bond before, and the cost of the next panel |
//! | [`decide`](Pallet::decide) | the authority | |
//!
//! ## Whose the bonds are in the end
//!
//! Each bond goes to one side as a whole: back to who posted it, or to the other side, whose costs it pays.
//!
//! - The bond for filing is lost if the final ruling is nearer to what the respondent demands (its offer, or all that is
//!   held) than to the claim. It is returned if it is as near or nearer to the claim, if the respondent concedes, if the
//!   claimant takes the offer, and if nobody ever decided. Of a claim that is withdrawn the part [`Terms::forfeit`] is
//!   lost.
//! - The bond for an appeal is returned if the final ruling gives who appealed more than the ruling it was against, or if
//!   nobody has decided since. Else it is lost.
//!
//! A juror's fee is paid by who called for the panel. A bond that is lost is at least what any panel of the dispute costs.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits for what it has shown.
//! 2. Each open dispute stands under its agreement in [`ByAgreement`], and nothing else stands there. Its agreement has
//!    nothing that could be disputed, for it is frozen.
//! 3. The escrow of a dispute holds its bond and, before the first panel, what that costs; the escrow of an appeal holds
//!    twice the bond before.
//! 4. A dispute in its n-th round has had n - 1 appeals, and no later round has decided. The authority comes after the
//!    last panel.
//! 5. Evidence is of open disputes, which know how many pieces of each side there are, and no list of it is empty. No
//!    dispute has a number that was not given yet.
//!
//! ## Assumptions
//!
//! Markets keep what is frozen, and divide it when told; panels seat nobody who is excluded, or who shares a controller
//! with them. [`Terms::panel_deposit`] is not less than what a panel holds for its records. If a finding is older than
//! panels keep it and nobody concluded it, it is lost, and the panel counts as silent.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod ending;
mod errors;
mod events;
mod evidence;
mod filing;
mod hearing;
mod terms;
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
pub use terms::*;
pub use types::*;
pub use weights::{AgreementWeight, WeightInfo};

use frame::{pallet_macros::import_section, prelude::*};

/// An open dispute.
pub type DisputeOf<T> = Dispute<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// What holds for a dispute.
pub type TermsOf<T> = Terms<BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use artel_primitives::{
		Balance,
		disputes::Arbitrable,
		escrow::{Escrow, EscrowId},
		panel::{PanelId, Panels},
		proofs::ProofVerifier,
		settlement::{Agreement, BasisPoints, Split},
	};
	use frame::traits::EnsureOrigin;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token: deposits for evidence are held in it.
		type Currency: fungible::Mutate<Self::AccountId>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason, Balance = Balance>;
		/// In what agreements are paid.
		type Asset: Parameter;
		/// The native token among them: bonds are posted in it.
		type NativeAsset: Get<Self::Asset>;
		/// The agreements of all markets.
		type Agreements: Arbitrable<Self::AccountId, Self::Asset>;
		/// Who holds the bonds.
		type Escrow: Escrow<Self::AccountId, Self::Asset>;
		/// Who seats jurors.
		type Panels: Panels<Self::AccountId, BlockNumberFor<Self>>;
		/// Who checks proofs in evidence.
		type Proofs: ProofVerifier;
		/// Who decides after the last panel.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// What holds for a dispute that is filed now.
		#[pallet::constant]
		type Regular: Get<TermsOf<Self>>;
		/// The same for small amounts.
		#[pallet::constant]
		type Fast: Get<TermsOf<Self>>;
		/// The most of the native token that is decided on the fast track, in planck.
		#[pallet::constant]
		type FastLimit: Get<Balance>;
		/// The least bond for filing, in planck. It stands for the deposit for the record of the dispute, too.
		#[pallet::constant]
		type MinBond: Get<Balance>;
		/// The bond for filing as a part of what is at stake, rounded up, where that is the native token.
		#[pallet::constant]
		type BondPart: Get<BasisPoints>;
		/// Deposit for each piece of evidence, besides that for its bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<Balance>;
		/// Deposit for each byte of evidence, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<Balance>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
		/// What agreements weigh in them besides.
		type AgreementWeight: AgreementWeight;
		/// Agreements to dispute.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkAgreements: artel_primitives::disputes::BenchmarkAgreements<Self::AccountId>;
		/// Those of the dearest market, for comparison: calls are charged for it by `AgreementWeight`.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkDearest: artel_primitives::disputes::BenchmarkAgreements<Self::AccountId>;
		/// Panels that answer.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkPanels: artel_primitives::panel::BenchmarkPanels<Self::AccountId>;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The open disputes, by number.
	#[pallet::storage]
	pub type Disputes<T: Config> = StorageMap<_, Twox64Concat, DisputeId, DisputeOf<T>>;

	/// The open dispute about an agreement.
	///
	/// Disputes have numbers of their own, so that a call meant for one never meets another about the same agreement.
	#[pallet::storage]
	pub type ByAgreement<T: Config> = StorageMap<_, Twox64Concat, Agreement, DisputeId>;

	/// What each side of an open dispute has shown.
	#[pallet::storage]
	pub type Shown<T: Config> = StorageDoubleMap<_, Twox64Concat, DisputeId, Identity, Side, Pieces, ValueQuery>;

	/// The number that the next dispute gets.
	#[pallet::storage]
	pub type NextDispute<T: Config> = StorageValue<_, DisputeId, ValueQuery>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that evidence takes.
		Deposit,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let (regular, fast, min_bond) = (T::Regular::get(), T::Fast::get(), T::MinBond::get());
			assert_eq!(regular.check(min_bond), Ok(()));
			assert_eq!(fast.check(min_bond), Ok(()));
			assert!(fast.longest() <= regular.longest(), "the fast track is no slower");
			assert!(!T::ItemDeposit::get().is_zero() && !T::ByteDeposit::get().is_zero(), "storage is paid for");
			let bytes = [DisputeOf::<T>::max_encoded_len(), Piece::max_encoded_len()];
			let mut prices = bytes.into_iter().map(Self::price);
			let record = prices.try_fold(0, |sum: Balance, price| sum.checked_add(price.ok()?));
			assert!(record.is_some_and(|record| record <= min_bond), "a bond stands for the deposit of the record");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Disputes an agreement. From now on its money stays where it is.
		///
		/// - **Origin**: signed by the payer or the payee; the caller is the claimant.
		/// - `claim`: how the claimant wants what is held to be divided; not without a part for itself.
		/// - `statement`: hash of why. `uri`: where to read it. It counts as the claimant's first piece of evidence.
		/// - **Held**, in the native token: the bond, which is the part `BondPart` of what is at stake, rounded up, if that is
		///   native, and at least `MinBond`; and what the first panel costs. The view `filing_price` has both.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::Filed`], [`Event::EvidenceSubmitted`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::file().saturating_add(T::AgreementWeight::freeze()))]
		pub fn file(
			origin: OriginFor<T>,
			agreement: Agreement,
			claim: Split,
			statement: H256,
			uri: Uri,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_file(who, agreement, claim, statement, uri)
		}

		/// Shows evidence.
		///
		/// - **Origin**: signed by either side, while there is time for evidence.
		/// - `hash`: of the document. `uri`: where it is. `note`: how it is encrypted, if it is.
		/// - `proof`: a statement that the evidence rests on. With a proof it is checked, and fails if it is wrong; without
		///   one it is kept as a reference that nobody checked.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller until the dispute ends.
		/// - **Complexity**: linear in what the side has shown, at most 8 pieces; and the check of the proof.
		/// - **Event**: [`Event::EvidenceSubmitted`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::submit_evidence().saturating_add(Pallet::<T>::proof_weight(proof)))]
		pub fn submit_evidence(
			origin: OriginFor<T>,
			dispute: DisputeId,
			hash: H256,
			uri: Uri,
			note: Option<Note>,
			proof: Option<ShownProof>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_submit_evidence(who, dispute, hash, uri, note, proof)
		}

		/// Offers the claimant a part of what it demands. An offer stands until the dispute ends; it can be made better.
		///
		/// - **Origin**: signed by the respondent, while there is time for evidence.
		/// - `offer`: less for the claimant than its claim, and more than an offer before.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Answered`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::answer())]
		pub fn answer(origin: OriginFor<T>, dispute: DisputeId, offer: Split) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_answer(who, dispute, offer)
		}

		/// Gives in: the agreement is divided as the claimant demands. Its bond is returned.
		///
		/// - **Origin**: signed by the respondent, before the first panel is summoned.
		/// - **Deposits**: returned to both sides.
		/// - **Complexity**: linear in the evidence, at most 16 pieces.
		/// - **Events**: [`Event::BondAwarded`], [`Event::Executed`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::concede().saturating_add(T::AgreementWeight::rule()))]
		pub fn concede(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_concede(who, dispute)
		}

		/// Takes what the respondent offers: the agreement is divided so. The bond is returned.
		///
		/// - **Origin**: signed by the claimant, before the first panel is summoned.
		/// - **Deposits**: returned to both sides.
		/// - **Complexity**: linear in the evidence, at most 16 pieces.
		/// - **Events**: [`Event::BondAwarded`], [`Event::Executed`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::settle().saturating_add(T::AgreementWeight::rule()))]
		pub fn settle(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_settle(who, dispute)
		}

		/// Takes the claim back: the agreement goes on. A part of the bond goes to the respondent.
		///
		/// - **Origin**: signed by the claimant, before the first panel is summoned.
		/// - **Deposits**: returned to both sides.
		/// - **Complexity**: linear in the evidence, at most 16 pieces.
		/// - **Event**: [`Event::Withdrawn`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw().saturating_add(T::AgreementWeight::resume()))]
		pub fn withdraw(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, dispute)
		}

		/// Summons the first panel, once the time for evidence is over.
		///
		/// If that fails for as long as it is tried again, the panel counts as silent.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::Summoned`]; or [`Event::NotSummoned`] and [`Event::Ruled`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::summon())]
		pub fn summon(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_summon(dispute)
		}

		/// Takes the finding of a panel for the ruling, or its silence when its time is over.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: linear in the jurors of earlier panels.
		/// - **Event**: [`Event::Ruled`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::conclude())]
		pub fn conclude(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_conclude(dispute)
		}

		/// Appeals against a ruling: to a panel of two jurors more, after the last panel to the authority.
		///
		/// - **Origin**: signed by either side that did not get all that it demands, in time.
		/// - **Held**, in the native token: twice the bond before, and what the panel costs. The view `appeal_price` has both.
		/// - **Complexity**: linear in the jurors of earlier panels.
		/// - **Events**: [`Event::Appealed`]; then [`Event::Summoned`] or [`Event::Referred`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(who, dispute)
		}

		/// Decides what was appealed to the authority, and executes it.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - **Bonds and deposits**: as of [`execute`](Pallet::execute).
		/// - **Complexity**: linear in the appeals, at most 3, and in the evidence, at most 16 pieces.
		/// - **Events**: [`Event::Ruled`]; then those of `execute`.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::decide().saturating_add(T::AgreementWeight::rule()))]
		pub fn decide(origin: OriginFor<T>, dispute: DisputeId, split: Split) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_decide(dispute, split)
		}

		/// Executes the ruling that stands, once nobody can appeal any more or the authority is too late: divides the
		/// agreement, and gives each bond to whose it is. Nothing of the dispute remains in storage.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposits**: returned to both sides.
		/// - **Complexity**: linear in the appeals, at most 3, and in the evidence, at most 16 pieces. What appeals there
		///   could have been but were not is not charged.
		/// - **Events**: [`Event::BondAwarded`] for each bond, then [`Event::Executed`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::execute(MAX_APPEALS).saturating_add(T::AgreementWeight::rule()))]
		pub fn execute(origin: OriginFor<T>, dispute: DisputeId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let appeals = Self::do_execute(dispute)?;
			Ok(Some(T::WeightInfo::execute(appeals).saturating_add(T::AgreementWeight::rule())).into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// An open dispute.
		pub fn dispute(dispute: DisputeId) -> Option<DisputeOf<T>> {
			Disputes::<T>::get(dispute)
		}

		/// The open dispute about an agreement.
		pub fn dispute_of(agreement: Agreement) -> Option<DisputeId> {
			ByAgreement::<T>::get(agreement)
		}

		/// What one side has shown.
		pub fn evidence(dispute: DisputeId, side: Side) -> Vec<Piece> {
			Shown::<T>::get(dispute, side).into_inner()
		}

		/// The block from which on anyone may move it on, whatever others do, and by which call.
		pub fn deadline(dispute: DisputeId) -> Option<(BlockNumberFor<T>, Action)> {
			Disputes::<T>::get(dispute).map(|dispute| dispute.deadline())
		}

		/// What can be done to it in the present block, by whoever may.
		pub fn actions(dispute: DisputeId) -> Vec<Action> {
			Self::actions_now(dispute)
		}

		/// The subject of its panels, by which jurors find it.
		pub fn subject(dispute: DisputeId) -> H256 {
			Self::subject_of(dispute)
		}

		/// What disputing an agreement holds from the claimant; `None` if it cannot be disputed now.
		pub fn filing_price(agreement: Agreement) -> Option<Price> {
			Self::price_of_filing(agreement)
		}

		/// What appealing holds from who appeals; `None` if nobody can appeal now.
		pub fn appeal_price(dispute: DisputeId) -> Option<Price> {
			Self::price_of_appeal(dispute)
		}
	}
}
