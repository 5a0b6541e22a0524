//! # How an account has behaved
//!
//! Markets record how each settled deal went for the accounts in it, and ask before they let an account in. From what
//! was recorded comes a score from 0 to 10 000, which begins at 5 000; accredited reporters warn of risk; the authority
//! may restrict an account. `docs/trust.md` has the formulas and where they come from.
//!
//! ## What moves a score
//!
//! ```text
//!  record (by a market)        counted: evidence moves, and a settlement may be rated
//!        |                   .------------>  attest (1 to 5 stars, by the counterparty, once, in time)
//!        '-- is it counted? -|
//!                            '-- ignored:   one account or one controller on both sides, a fee below MinFee,
//!                                           too many deals of the two in the window
//!
//!  time: all evidence halves with each HalfLife, computed when it is read
//! ```
//!
//! Only what a deal really paid to the chain gives an outcome weight, and a good one weighs what it *adds* to all that
//! was paid before. So a score rises as much by one deal as by the same fees in many deals with many accounts, and who
//! deals with itself pays as much as everybody else.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | `record` of [`Reputation`](artel_primitives::trust::Reputation) | other pallets only | |
//! | [`attest`](Pallet::attest) | the counterparty of a settled deal | |
//! | [`prune`](Pallet::prune) | anyone, for a pair that is over | |
//! | [`report_risk`](Pallet::report_risk), [`withdraw_report`](Pallet::withdraw_report) | a reporter | held, returned |
//! | [`clear_report`](Pallet::clear_report) | anyone, for a report that is over | returned to the reporter |
//! | [`appeal`](Pallet::appeal), [`withdraw_appeal`](Pallet::withdraw_appeal) | whom reports are about | held, returned |
//! | [`decide_appeal`](Pallet::decide_appeal) | the authority | all returned |
//! | [`add_reporter`](Pallet::add_reporter), [`remove_reporter`](Pallet::remove_reporter) | the authority | |
//! | [`set_standing`](Pallet::set_standing) | the authority | |
//!
//! Profiles and pairs carry no deposit: a market must be able to record an outcome whether or not the parties have money
//! left. Their bytes are bounded, and `MinFee` is set so that the fee of the deal pays for them.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Report`] is the sum of the deposits of its reports, and for
//!    [`HoldReason::Appeal`] that of its appeal.
//! 2. Good and bad evidence of an aspect are together at most [`MAX_EVIDENCE`], and no profile is from the future.
//! 3. A pair is of two accounts, the lesser first, its window began in the past, and no deal waits twice for its rating.
//! 4. A reporter has one report of an account, with a risk of at most 100. No list of reports is empty.
//! 5. Whoever is restricted is watched or suspended, and a reason is given.
//!
//! ## Assumptions
//!
//! Markets tell the truth about outcomes and about fees that were really paid, and each settled deal gets one outcome in
//! [`Settlement`](artel_primitives::trust::Aspect::Settlement). That two accounts share a controller is seen only where
//! they say so by being DIDs; the weights make hiding it useless.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod errors;
mod events;
mod evidence;
mod fixed;
mod risk;
mod standing;
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
pub use types::{Appeal, Counted, Evidence, Ignored, Learnt, MAX_EVIDENCE, Pair, Profile, Report, Told};
pub use weights::WeightInfo;

use artel_primitives::trust::{Breakdown, Conduct, MAX_REASON_BYTES, Restriction};
use frame::{pallet_macros::import_section, prelude::*};

/// Amounts of the native token.
pub type BalanceOf<T> = <<T as Config>::Currency as fungible::Inspect<<T as frame_system::Config>::AccountId>>::Balance;
/// What two accounts have had with each other.
pub type PairOf<T> = Pair<BlockNumberFor<T>, MaxRights<T>>;
/// What was told of one account in its deals with another.
pub type ToldOf<T> = Told<BlockNumberFor<T>, MaxRights<T>>;
/// How a deal went for one of its parties.
pub(crate) type ConductOf<'a, T> = Conduct<'a, <T as frame_system::Config>::AccountId, BalanceOf<T>>;
/// A risk report with its deposit.
pub type ReportOf<T> = Report<<T as frame_system::Config>::AccountId, BalanceOf<T>, BlockNumberFor<T>>;
/// All reports about one account.
pub type ReportsOf<T> = BoundedVec<ReportOf<T>, <T as Config>::MaxReports>;
/// All that is known of an account.
pub type BreakdownOf<T> = Breakdown<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// Why the authority restricts an account.
pub type Reason = BoundedVec<u8, ConstU32<MAX_REASON_BYTES>>;

/// Most deals of two accounts that can wait for a rating: those of two windows, since a rating lapses within one.
pub struct MaxRights<T>(core::marker::PhantomData<T>);

impl<T: Config> Get<u32> for MaxRights<T> {
	fn get() -> u32 {
		T::MaxDealsPerWindow::get().saturating_mul(2)
	}
}

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use artel_primitives::{
		did::Identity,
		trust::{MAX_RISK, RatingRight, Standing},
	};
	use frame::{deps::frame_support::BoundedBTreeSet, traits::EnsureOrigin};

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
		/// Who controls a DID.
		type Identity: Identity<Self::AccountId, BlockNumberFor<Self>>;
		/// Who accredits reporters, decides appeals and restricts accounts.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// The fees, in planck, that have weight 1 together: `n` times as much weighs log2(1 + `n`).
		#[pallet::constant]
		type FeeUnit: Get<BalanceOf<Self>>;
		/// The least fee that counts, in planck: what a profile and a pair take in storage.
		#[pallet::constant]
		type MinFee: Get<BalanceOf<Self>>;
		/// How much good and how much bad everybody begins with, in billionths of weight 1.
		#[pallet::constant]
		type Prior: Get<u64>;
		/// After how many blocks half of the evidence is left.
		#[pallet::constant]
		type HalfLife: Get<BlockNumberFor<Self>>;
		/// How many blocks the deals of a pair are counted over, from the first of them.
		#[pallet::constant]
		type PairWindow: Get<BlockNumberFor<Self>>;
		/// Most outcomes of one aspect that count for a pair in a window.
		#[pallet::constant]
		type MaxDealsPerWindow: Get<u32>;
		/// For how many blocks a settled deal may be rated; not longer than `PairWindow`.
		#[pallet::constant]
		type RatingWindow: Get<BlockNumberFor<Self>>;
		/// Most reporters.
		#[pallet::constant]
		type MaxReporters: Get<u32>;
		/// Most risk reports about one account.
		#[pallet::constant]
		type MaxReports: Get<u32>;
		/// Fewest live reports that make a risk.
		#[pallet::constant]
		type MinReports: Get<u32>;
		/// For how many blocks a risk report may live.
		#[pallet::constant]
		type MaxReportLifetime: Get<BlockNumberFor<Self>>;
		/// Above this risk money should be held back.
		#[pallet::constant]
		type HoldAbove: Get<u8>;
		/// Above this risk an account should not be let in.
		#[pallet::constant]
		type RejectAbove: Get<u8>;
		/// Deposit for a report or an appeal, besides that for its bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<BalanceOf<Self>>;
		/// Deposit for each byte of a report or an appeal, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<BalanceOf<Self>>;
		/// Weights of the calls, and of what other pallets ask.
		type WeightInfo: WeightInfo;
		/// DIDs for the benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type Identities: artel_primitives::did::BenchmarkIdentities<Self::AccountId>;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// How each account that ever had an outcome has behaved.
	#[pallet::storage]
	pub type Profiles<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Profile<BlockNumberFor<T>>>;

	/// What two accounts have had with each other, the lesser one first. One record for both: how a deal went is told of both
	/// at once.
	#[pallet::storage]
	pub type Pairs<T: Config> = StorageMap<_, Blake2_128Concat, (T::AccountId, T::AccountId), PairOf<T>>;

	/// The accredited reporters.
	///
	/// One value, because whoever asks for a risk needs to know of each reporter whether it still is one.
	#[pallet::storage]
	pub type Reporters<T: Config> = StorageValue<_, BoundedBTreeSet<T::AccountId, T::MaxReporters>, ValueQuery>;

	/// The risk reports about an account, in the order in which their reporters came.
	#[pallet::storage]
	pub type Reports<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ReportsOf<T>, ValueQuery>;

	/// The appeals that wait for a decision, by who appeals.
	#[pallet::storage]
	pub type Appeals<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Appeal<BalanceOf<T>>>;

	/// Whom the authority restricts.
	#[pallet::storage]
	pub type Restrictions<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, Restriction<BlockNumberFor<T>>>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that a risk report takes.
		Report,
		/// For the storage that an appeal takes.
		Appeal,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(!T::FeeUnit::get().is_zero() && !T::MinFee::get().is_zero(), "weight comes from fees");
			assert!(T::Prior::get() > 0, "everybody begins in the middle");
			assert!(!T::HalfLife::get().is_zero(), "evidence lives for a time");
			assert!(!T::RatingWindow::get().is_zero(), "a settled deal can be rated");
			assert!(T::RatingWindow::get() <= T::PairWindow::get(), "all ratings of two windows fit into a pair");
			assert!(T::MaxDealsPerWindow::get() > 0, "two accounts may deal");
			assert!((1..=T::MaxReports::get()).contains(&T::MinReports::get()), "there can be enough reports");
			assert!(T::MaxReporters::get() >= T::MinReports::get(), "there can be enough reporters");
			assert!(!T::MaxReportLifetime::get().is_zero(), "a report can live");
			assert!(T::HoldAbove::get() <= T::RejectAbove::get(), "who is rejected would also be held");
			assert!(T::RejectAbove::get() < MAX_RISK, "there is a risk that is rejected");
			assert!(!T::ItemDeposit::get().is_zero() && !T::ByteDeposit::get().is_zero(), "storage is paid for");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Rates a settled deal with `subject`, once.
		///
		/// - **Origin**: signed by the counterparty of the deal.
		/// - `deal`: its number between the two, from [`Event::DealRecorded`] or the view `rights_to_rate`.
		/// - `stars`: 1 (entirely bad) to 5 (entirely good). It weighs by what the deal paid to the chain.
		/// - **Complexity**: linear in the deals of the two that wait for a rating.
		/// - **Event**: [`Event::DealRated`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(origin: OriginFor<T>, subject: T::AccountId, deal: u32, stars: u8) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_attest(who, subject, deal, stars)
		}

		/// Forgets what two accounts had with each other, once its window and its ratings are over. Which one is named first
		/// makes no difference.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: linear in the deals of the two that waited for a rating.
		/// - **Event**: [`Event::PairPruned`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::prune())]
		pub fn prune(origin: OriginFor<T>, one: T::AccountId, other: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(one, other)
		}

		/// Lets an account report risks.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - **Complexity**: linear in the reporters.
		/// - **Event**: [`Event::ReporterAdded`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::add_reporter())]
		pub fn add_reporter(origin: OriginFor<T>, reporter: T::AccountId) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_add_reporter(reporter)
		}

		/// Ends that. From now on its reports do not count; anyone may clear them.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - **Complexity**: linear in the reporters.
		/// - **Event**: [`Event::ReporterRemoved`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_reporter())]
		pub fn remove_reporter(origin: OriginFor<T>, reporter: T::AccountId) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_remove_reporter(reporter)
		}

		/// Says how risky an account is. A report that the caller made of it before is replaced.
		///
		/// - **Origin**: signed by a reporter that does not share a controller with `subject`.
		/// - `score`: 0 to 100.
		/// - `model`: hash of the model that found it.
		/// - `reason`: why, in the code that the reporter publishes.
		/// - `expires`: the first block at which it no longer counts, at most `MaxReportLifetime` from now.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller; a replacement takes none.
		/// - **Complexity**: linear in the reports of the account.
		/// - **Event**: [`Event::RiskReported`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::report_risk())]
		pub fn report_risk(
			origin: OriginFor<T>,
			subject: T::AccountId,
			score: u8,
			model: H256,
			reason: u16,
			expires: BlockNumberFor<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_report_risk(who, subject, score, model, reason, expires)
		}

		/// Takes back the caller's report about an account.
		///
		/// - **Origin**: signed by whose report it is, reporter or no longer.
		/// - **Deposit**: returned.
		/// - **Complexity**: linear in the reports of the account.
		/// - **Event**: [`Event::ReportRemoved`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::withdraw_report())]
		pub fn withdraw_report(origin: OriginFor<T>, subject: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_report(who, subject)
		}

		/// Removes a report that no longer counts: it expired, or its reporter is no longer one.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the reporter.
		/// - **Complexity**: linear in the reports of the account.
		/// - **Event**: [`Event::ReportRemoved`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::clear_report())]
		pub fn clear_report(origin: OriginFor<T>, subject: T::AccountId, reporter: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_clear_report(subject, reporter)
		}

		/// Objects to the reports about the caller.
		///
		/// - **Origin**: signed by whom live reports are about.
		/// - `statement`: hash of what the caller has to say, which the authority gets off chain.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held until the appeal is decided or withdrawn.
		/// - **Complexity**: linear in the reports of the account.
		/// - **Event**: [`Event::Appealed`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::appeal())]
		pub fn appeal(origin: OriginFor<T>, statement: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal(who, statement)
		}

		/// Takes the caller's appeal back, at any time: an authority that is silent locks nothing.
		///
		/// - **Origin**: signed by who appealed.
		/// - **Deposit**: returned.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::AppealWithdrawn`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::withdraw_appeal())]
		pub fn withdraw_appeal(origin: OriginFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_appeal(who)
		}

		/// Decides an appeal. If it is upheld, all reports about the account are gone.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - **Deposit**: that of the appeal is returned either way; those of the reports that go, to their reporters.
		/// - **Complexity**: linear in the reports of the account.
		/// - **Events**: [`Event::ReportRemoved`] for each report that goes, then [`Event::AppealDecided`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::decide_appeal())]
		pub fn decide_appeal(origin: OriginFor<T>, subject: T::AccountId, upheld: bool) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_decide_appeal(subject, upheld)
		}

		/// Restricts an account, replacing a restriction before, or ends its restriction.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - `standing`: `Watched` or `Suspended`; `Normal` ends it.
		/// - `reason`: why, in UTF-8; not empty for a restriction.
		/// - `until`: the first block at which it is over; without one it lasts until the authority ends it.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::StandingSet`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::set_standing())]
		pub fn set_standing(
			origin: OriginFor<T>,
			subject: T::AccountId,
			standing: Standing,
			reason: Reason,
			until: Option<BlockNumberFor<T>>,
		) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_set_standing(subject, standing, reason, until)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// All that is known of the behaviour of `account`, now.
		pub fn breakdown(account: T::AccountId) -> BreakdownOf<T> {
			Self::breakdown_of(&account)
		}

		/// Its score, from 0 to 10 000.
		pub fn score(account: T::AccountId) -> u16 {
			Self::score_of(&account, frame_system::Pallet::<T>::block_number())
		}

		/// The median of the risk reports about it, from 0 to 100; `None` while there are too few.
		pub fn risk(account: T::AccountId) -> Option<u8> {
			Self::risk_of(&account, frame_system::Pallet::<T>::block_number())
		}

		/// Whether the authority restricts it.
		pub fn standing(account: T::AccountId) -> Standing {
			Self::standing_of(&account)
		}

		/// The deals with `subject` that `rater` may rate now.
		pub fn rights_to_rate(subject: T::AccountId, rater: T::AccountId) -> Vec<RatingRight<BlockNumberFor<T>>> {
			Self::rights_of(&subject, &rater)
		}
	}
}
