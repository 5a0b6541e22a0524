//! # Conditional money
//!
//! Money that stands under an agreement stays on the payer's account, on hold, until the agreement says whose it is. Markets
//! open *managed* escrows through the trait [`Escrow`](artel_primitives::escrow::Escrow) and alone say what happens to them.
//! Two accounts open *direct* ones by calls: the payer funds it with [`Terms`] that no call changes afterwards, the payee
//! accepts them, and their [`Condition`] decides. Either kind holds the native token or any asset. `docs/escrow.md` is the
//! guide.
//!
//! ## Calls by role
//!
//! | call | who |
//! |---|---|
//! | [`open`](Pallet::open) | anyone, who becomes the payer |
//! | [`accept`](Pallet::accept), [`submit_claim`](Pallet::submit_claim), [`draw`](Pallet::draw) | the payee |
//! | [`top_up`](Pallet::top_up), [`extend`](Pallet::extend), [`release`](Pallet::release), [`release_milestone`](Pallet::release_milestone), [`refund`](Pallet::refund) | the payer |
//! | [`propose_split`](Pallet::propose_split), [`accept_split`](Pallet::accept_split), [`summon_panel`](Pallet::summon_panel) | either of the two |
//! | [`approve`](Pallet::approve) | an approver of that escrow |
//! | [`vote_emergency`](Pallet::vote_emergency) | a guardian of that escrow |
//! | [`execute`](Pallet::execute), [`reveal`](Pallet::reveal), [`prove`](Pallet::prove), [`apply_finding`](Pallet::apply_finding), [`execute_emergency`](Pallet::execute_emergency) | anyone, once the condition is fulfilled |
//! | [`collect`](Pallet::collect) | to whom something is owed |
//! | [`deliver`](Pallet::deliver), [`distribute`](Pallet::distribute) | anyone |
//! | [`set_rates`](Pallet::set_rates) | the authority |
//!
//! ## Life of a direct escrow
//!
//! *Lapsed* is funded, and *Late* accepted, from the deadline on; *Due* is claimed, from the end of the review on. A dot is an
//! error that changes nothing; *Ended* leaves nothing in storage. A call that is not listed for a condition is an error in
//! every state. A generated test walks the table, all conditions and all states.
//!
//! | call | condition | Funded | Lapsed | Accepted | Late | Claimed | Due | Frozen |
//! |---|---|---|---|---|---|---|---|---|
//! | `accept` | any | Accepted | · | · | · | · | · | · |
//! | `top_up` | any but Milestones | Funded | Lapsed | Accepted | Late | Claimed | Due | · |
//! | `extend` | Stream | Funded | · | Accepted | · | · | · | · |
//! | `release` | any | Ended | Ended | Ended | Ended | Ended | Ended | · |
//! | `release_milestone` | Milestones | · | · | Accepted | Late | Accepted | Accepted | · |
//! | `submit_claim` | Manual, Milestones | · | · | Claimed | · | · | · | · |
//! | `execute` | Manual | · | · | · | · | · | Ended | · |
//! | `execute` | Milestones | · | · | · | · | · | Accepted | · |
//! | `execute` | TimeLock | · | · | · | Ended | · | · | · |
//! | `approve` | Approvals | · | · | Ended | · | · | · | · |
//! | `reveal` | HashLock | · | · | Ended | · | · | · | · |
//! | `prove` | Proof | · | · | Ended | · | · | · | · |
//! | `summon_panel` | Panel | · | · | Accepted | · | · | · | · |
//! | `apply_finding` | Panel | · | · | Ended | Ended | · | · | · |
//! | `draw` | Stream | · | · | Accepted | Late | · | · | · |
//! | `refund` | any but TimeLock | Ended | Ended | · | Ended | · | · | · |
//! | `refund` | TimeLock | Ended | Ended | · | · | · | · | · |
//! | `propose_split` | any | Funded | Lapsed | Accepted | Late | Claimed | Due | · |
//! | `accept_split` | any | Ended | Ended | Ended | Ended | Ended | Ended | · |
//! | `vote_emergency` | any | Funded | Lapsed | Accepted | Late | Claimed | Due | · |
//! | `execute_emergency` | any | Ended | Ended | Ended | Ended | Ended | Ended | · |
//! | `freeze` by a dispute | any | · | · | Frozen | Frozen | Frozen | Frozen | · |
//! | `resume` by a dispute | any | · | · | · | · | · | · | Accepted |
//! | `rule` by a dispute | any | · | · | · | · | · | · | Ended |
//!
//! Besides: the last milestone, the last of a stream and the block of a time lock end the escrow in *Accepted* as well
//! (`execute` for a stream that ran dry and for a time lock whose block came); the approval that is not the last one needed
//! leaves it there. After the deadline a milestone that is paid leads to *Late*. `resume` leads back to where it was. While a
//! summoned panel is at work there is no refund.
//!
//! ## Fees
//!
//! [`Rates`] are copied when an escrow is opened. The fee is a part of what reaches the payee, rounded up, never more than
//! that, and never of a refund. It is set aside within the hold when the payee is paid, and delivered once, when the escrow
//! ends: the referrer's part to the referrer, the rest to the pot, a keyless account, which anyone may
//! [`distribute`](Pallet::distribute). So a payment is one transfer.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Escrow`] in an asset is the sum of balance and fee due over its open
//!    escrows, and of what is owed out of its account.
//! 2. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits of its direct escrows.
//! 3. Exactly direct escrows have terms and progress; no number is that of a later escrow.
//! 4. Progress fits the terms: only accepted ones are claimed or frozen, unpaid milestones sum up to the balance, a stream
//!    owes at most its balance, no guardian votes twice, and an emergency is due exactly while enough vote alike.
//! 5. Whatever is owed is owed to somebody, more than nothing, and to nobody twice.
//!
//! ## Assumptions
//!
//! Markets keep to their own numbers. Deliveries ignore freezes of the payer's account, since what is held was promised; an
//! asset's issuer may still block receivers. An ending changes the hold once and gives everybody its part; [`Event::Settled`] tells
//! all of them, the pallets of the assets do not. What cannot be delivered when an escrow ends is *owed*: it stays held, blocks
//! nobody else, and its owner takes it at any time. Managed escrows and what is owed carry no deposit: the fee of the one and
//! the money of the other have to be worth their bytes.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod arbitration;
mod calls;
mod conditions;
mod direct;
mod emergency;
mod ending;
mod errors;
mod events;
mod fees;
mod hold;
mod managed;
mod open;
mod owed;
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

#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use hold::{ByHolds, Division};
pub use pallet::*;
pub use terms::{
	Approvals, Clock, Condition, Emergency, Flow, Fulfilment, Guardians, HashLock, MAX_APPROVERS, MAX_GUARDIANS,
	MAX_MILESTONES, MAX_PROOF_BYTES, MIN_GUARDIANS, MIN_PANEL, Milestones, PanelTerms, Progress, ProofTerms, Proposal,
	Side, Stage, StreamTerms, Summoned, Terms, Vote,
};
pub use types::{Closing, Ending, FeeShares, Kind, MAX_OWED, Owed, Part, Rates, Record, Referral};
pub use view::{DirectView, EscrowView};
pub use weights::WeightInfo;

use artel_primitives::{
	Balance,
	escrow::EscrowId,
	panel::{PanelId, Panels},
	proofs::ProofVerifier,
	settlement::{BasisPoints, Split, WHOLE},
};
use frame::{pallet_macros::import_section, prelude::*};

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;

/// What names an asset.
pub type AssetOf<T> = <<T as Config>::Currency as fungibles::Inspect<AccountIdOf<T>>>::AssetId;
/// What is stored of an escrow.
pub type RecordOf<T> = Record<AccountIdOf<T>, AssetOf<T>>;
/// What both sides of a direct escrow agreed on.
pub type TermsOf<T> = Terms<AccountIdOf<T>, BlockNumberFor<T>>;
/// How far a direct escrow has come.
pub type ProgressOf<T> = Progress<BlockNumberFor<T>>;
/// What could not be delivered of an escrow.
pub type OwedOf<T> = Owed<AccountIdOf<T>, AssetOf<T>>;
/// All that is known of an escrow.
pub type EscrowViewOf<T> = EscrowView<AccountIdOf<T>, AssetOf<T>, BlockNumberFor<T>>;
/// A proof.
pub type Proof = BoundedVec<u8, ConstU32<MAX_PROOF_BYTES>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[import_section(calls::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// Everything that can be paid in: the native token and other assets.
		type Currency: fungibles::Inspect<Self::AccountId, Balance = Balance>
			+ fungibles::InspectHold<Self::AccountId, Reason = Self::RuntimeHoldReason>
			+ fungibles::MutateHold<Self::AccountId>;
		/// How what is held in that is divided.
		type Division: Division<Self::AccountId, AssetOf<Self>, Self::RuntimeHoldReason>;
		/// The native token: deposits for storage are held in it.
		type Native: fungible::Inspect<Self::AccountId, Balance = Balance>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// The native token as `Currency` calls it: the only one of which fees are burnt.
		#[pallet::constant]
		type NativeAsset: Get<AssetOf<Self>>;
		/// Who draws panels.
		type Panels: Panels<Self::AccountId, BlockNumberFor<Self>>;
		/// Who checks proofs.
		type Proofs: ProofVerifier;
		/// Who sets the rates.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Names the account that fees wait in. It should have the minimum balance of each asset from the beginning, or
		/// fees are owed to it until it has.
		#[pallet::constant]
		type PalletId: Get<PalletId>;
		/// Who gets the treasury's part of the fees.
		#[pallet::constant]
		type Treasury: Get<Self::AccountId>;
		/// Who gets the stakers' part, to hand it on.
		#[pallet::constant]
		type Stakers: Get<Self::AccountId>;
		/// How the pot of fees is divided.
		#[pallet::constant]
		type FeeShares: Get<FeeShares>;
		/// The rates until the authority sets others.
		#[pallet::constant]
		type InitialRates: Get<Rates>;
		/// The highest fee that the authority can set.
		#[pallet::constant]
		type MaxFee: Get<BasisPoints>;
		/// The shortest review of a claim, and the shortest delay of an emergency, in blocks: the time that the other side
		/// needs to file a dispute.
		#[pallet::constant]
		type MinReview: Get<BlockNumberFor<Self>>;
		/// The farthest deadline, and the longest review or delay, in blocks.
		#[pallet::constant]
		type MaxDuration: Get<BlockNumberFor<Self>>;
		/// After how many blocks a panel that has no finding counts as silent; longer than any panel takes.
		#[pallet::constant]
		type PanelTimeout: Get<BlockNumberFor<Self>>;
		/// Deposit for a direct escrow, with the keys of its three records, besides that for their bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<Balance>;
		/// Deposit for each byte of a direct escrow, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<Balance>;
		/// Weights of the calls, and of what other pallets ask.
		type WeightInfo: WeightInfo;
		/// Makes pools and findings.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkPanels: artel_primitives::panel::BenchmarkPanels<Self::AccountId>;
		/// Makes money and proofs.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<Self::AccountId, AssetOf<Self>>;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number that the next escrow gets.
	#[pallet::storage]
	pub type NextId<T: Config> = StorageValue<_, EscrowId, ValueQuery>;

	/// The open escrows, of both kinds.
	#[pallet::storage]
	pub type Records<T: Config> = StorageMap<_, Twox64Concat, EscrowId, RecordOf<T>>;

	/// What both sides of a direct escrow agreed on. Written when it is funded, removed when it ends.
	#[pallet::storage]
	pub type Agreed<T: Config> = StorageMap<_, Twox64Concat, EscrowId, TermsOf<T>>;

	/// How far direct escrows have come.
	#[pallet::storage]
	pub type InProgress<T: Config> = StorageMap<_, Twox64Concat, EscrowId, ProgressOf<T>>;

	/// What could not be delivered, by the escrow it is from.
	#[pallet::storage]
	pub type OwedParts<T: Config> = StorageMap<_, Twox64Concat, EscrowId, OwedOf<T>>;

	/// What escrows that are opened now pay to the chain.
	#[pallet::storage]
	pub type CurrentRates<T: Config> = StorageValue<_, Rates, ValueQuery, T::InitialRates>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// They stand under an agreement.
		Escrow,
		/// For the storage that a direct escrow takes.
		Deposit,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let shares = T::FeeShares::get();
			let sum = shares.stakers.points().saturating_add(shares.burn.points());
			assert!(sum <= WHOLE, "the fees are divided once");
			assert!(T::InitialRates::get().fee <= T::MaxFee::get(), "the rates begin within their bounds");
			assert!(T::MaxFee::get() < BasisPoints::ALL, "something reaches the payee");
			assert!(!T::MinReview::get().is_zero(), "a claim can be contested");
			assert!(T::MinReview::get() <= T::MaxDuration::get(), "there is a review that is allowed");
			assert!(!T::PanelTimeout::get().is_zero(), "a panel has time");
			assert!(!T::ByteDeposit::get().is_zero(), "storage is paid for");
			// What is less could not be given back to an account without free funds.
			let minimum = <T::Native as fungible::Inspect<T::AccountId>>::minimum_balance();
			assert!(T::ItemDeposit::get() >= minimum, "a deposit can be returned");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// All that is known of an escrow; `None` once it has ended.
		pub fn escrow(id: EscrowId) -> Option<EscrowViewOf<T>> {
			Self::view_of(id)
		}

		/// What the payee of a stream has earned and not drawn, now; `None` for anything else.
		pub fn accrued(id: EscrowId) -> Option<Balance> {
			Self::accrued_of(id)
		}

		/// What could not be delivered of an escrow, and whose it is.
		pub fn owed(id: EscrowId) -> Option<OwedOf<T>> {
			OwedParts::<T>::get(id)
		}

		/// What [`distribute`](Self::distribute) would divide of that asset now.
		pub fn fee_pot(asset: AssetOf<T>) -> Balance {
			Self::distributable(asset)
		}
	}
}
