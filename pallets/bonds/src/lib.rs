//! # What accounts stake by role, and how it is slashed
//!
//! Who offers a service, measures one or decides about one bonds ARTL in that role. The money stays on the own account,
//! held. Markets and panels cover with it what they rely on the account for, and take from it what an offence costs.
//! `docs/bonds.md` is for users.
//!
//! ## Where the money is
//!
//! ```text
//!          bond             unbond, not below what is engaged           withdraw, once due
//!  free --------->  active ----------------------------------> unbonding ----------------> free
//!                     | ^                rebond                 |
//!                     | '---------------------------------------|
//!                     |                                         |
//!                     | slash, by a pallet: active first, then unbonding, the newest first
//!                     v                                         v
//!                   queued ------------------------------------------ cancel_slash -------> free
//!                     |                     appeal_slash extends the window, once
//!                     | apply_slash, once the window is over
//!                     v
//!                   5 % reporter, of the rest: victim, treasury, burnt
//! ```
//!
//! `engaged` is no place but a mark: so much of what is active covers a live agreement or an open seat and cannot leave.
//! A slash does not wait for it and does not lower it. So it may exceed what is active; then nothing leaves and nothing
//! more is engaged. Whoever engaged an amount releases that amount, whatever was slashed in between.
//!
//! ## Calls by role
//!
//! | call | who |
//! |---|---|
//! | [`bond`](Pallet::bond), [`unbond`](Pallet::unbond), [`rebond`](Pallet::rebond), [`withdraw`](Pallet::withdraw) | whose bond it is |
//! | `engage`, `release`, `slash` of [`Bonds`](artel_primitives::bonds::Bonds) | other pallets only |
//! | [`appeal_slash`](Pallet::appeal_slash) | the offender, once, while the window is open |
//! | [`cancel_slash`](Pallet::cancel_slash) | the authority, until it is applied |
//! | [`apply_slash`](Pallet::apply_slash) | anyone, once the window is over |
//! | [`forget_offence`](Pallet::forget_offence) | anyone, `Retention` after it was applied or cancelled |
//! | [`set_terms`](Pallet::set_terms) | the authority |
//!
//! Ledgers carry no deposit: the minimum of each role, at least the existential deposit, lies in them. Records of
//! slashes carry none either, as an offender must be punished whether or not it has money left. Only pallets make them,
//! only where something was taken, and anyone may clear them.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Bond`] is the sum over its roles of what is active and unbonding.
//! 2. What is held from it for [`HoldReason::Slashed`] is the sum of what is queued against it.
//! 3. No ledger and no part on its way out is empty. Nothing is bonded since a block in the future, nor without a bond.
//! 4. What is queued is not nothing, and nobody is victim or reporter of its own offence.
//! 5. The terms of each role are sound.
//!
//! Money is made by no call. It is burnt by `apply_slash` alone, which lowers the total issuance by the `burnt` of its
//! event; the property test of random calls accounts for every planck.
//!
//! ## Assumptions
//!
//! Pallets that slash say the truth, and name an offence by a key that nobody can use for something else. They release
//! all they engaged, once. The unbonding period of a role is longer than it takes to find its offences; what takes
//! longer than that is covered by being engaged.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod cover;
mod errors;
mod events;
mod rehold;
mod slashing;
mod stake;
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
pub use rehold::{ByHolds, Rehold};
pub use types::{Ledger, Parts, Queued, RoleTerms, Slash, SlashShares, Unbonding};
pub use weights::WeightInfo;

use artel_primitives::Balance;
use frame::{pallet_macros::import_section, prelude::*};

/// What an account has staked in one role.
pub type LedgerOf<T> = Ledger<BlockNumberFor<T>, <T as Config>::MaxUnbonding>;
/// What was taken for an offence, or that it is settled.
pub type SlashOf<T> = Slash<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// What a role requires.
pub type TermsOf<T> = RoleTerms<BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use artel_primitives::{
		bonds::{OnBondChanged, Role},
		settlement::BasisPoints,
	};
	use frame::traits::EnsureOrigin;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token: all bonds are in it.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// How what was bonded comes to be held as slashed.
		type Rehold: Rehold<Self::AccountId, Self::RuntimeHoldReason>;
		/// Who cancels slashes and sets terms.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Told whenever what is active of a bond has changed.
		type OnBondChanged: OnBondChanged<Self::AccountId>;
		/// What telling it weighs in the worst case: a part of each call that changes a bond, beside `WeightInfo`.
		type OnBondChangedWeight: Get<Weight>;
		/// What each role requires until the authority says otherwise.
		type DefaultTerms: Convert<Role, TermsOf<Self>>;
		/// Most parts of one bond that can be on their way out; those that end in the same block are one.
		#[pallet::constant]
		type MaxUnbonding: Get<u32>;
		/// For how many blocks a slash waits, and how many more an appeal gives the authority.
		#[pallet::constant]
		type AppealWindow: Get<BlockNumberFor<Self>>;
		/// For how many blocks after that an offence cannot be punished again; longer than any pallet may still name it.
		#[pallet::constant]
		type Retention: Get<BlockNumberFor<Self>>;
		/// What the reporter gets of a slash.
		#[pallet::constant]
		type ReporterShare: Get<BasisPoints>;
		/// Who gets what of the rest; what is left over is burnt.
		#[pallet::constant]
		type SlashShares: Get<SlashShares>;
		/// Gets its share, and that of who is missing or cannot take it.
		#[pallet::constant]
		type Treasury: Get<Self::AccountId>;
		/// Weights of the calls, and of what other pallets ask.
		type WeightInfo: WeightInfo;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What each account has staked in each role.
	///
	/// There are seven roles, of which nobody can make another: they need no hash.
	#[pallet::storage]
	pub type Ledgers<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::AccountId, Identity, Role, LedgerOf<T>, ValueQuery>;

	/// What the authority made each role require.
	#[pallet::storage]
	pub type Terms<T: Config> = StorageMap<_, Identity, Role, TermsOf<T>>;

	/// What was taken for each offence, until it is settled and forgotten.
	///
	/// The key is a hash already, made by a pallet.
	#[pallet::storage]
	pub type Slashes<T: Config> = StorageMap<_, Identity, H256, SlashOf<T>>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// They are bonded, or on their way out.
		Bond,
		/// They were slashed, and wait until appeals are over.
		Slashed,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			for role in Role::ALL {
				let terms = T::DefaultTerms::convert(role);
				assert!(Self::ensure_sound(&terms).is_ok(), "the terms of {role:?} are not sound");
			}
			assert!(T::MaxUnbonding::get() > 0, "a bond can be left");
			assert!(!T::AppealWindow::get().is_zero(), "a slash can be appealed against");
			assert!(!T::Retention::get().is_zero(), "an offence is remembered after it is settled");
			assert!(T::ReporterShare::get() < BasisPoints::ALL, "reporters do not live of what they report");
			assert!(T::SlashShares::get().is_sound(), "shares are at most the whole");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Bonds in a role, or adds to what is bonded.
		///
		/// - **Origin**: signed.
		/// - `amount`: in planck; with what is active it must be at least the minimum of the role. Held from the caller.
		/// - **Complexity**: linear in the parts that are on their way out.
		/// - **Event**: [`Event::Bonded`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::bond().saturating_add(T::OnBondChangedWeight::get()))]
		pub fn bond(origin: OriginFor<T>, role: Role, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_bond(who, role, amount)
		}

		/// Starts taking money out. It counts no longer, can still be slashed, and is due after the unbonding period.
		///
		/// - **Origin**: signed by whose bond it is.
		/// - `amount`: in planck. What stays active is nothing or at least the minimum, and no less than what is engaged.
		/// - **Complexity**: linear in the parts that are on their way out.
		/// - **Event**: [`Event::Unbonded`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::unbond().saturating_add(T::OnBondChangedWeight::get()))]
		pub fn unbond(origin: OriginFor<T>, role: Role, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_unbond(who, role, amount)
		}

		/// Bonds again what is on its way out, what left last first.
		///
		/// - **Origin**: signed by whose bond it is.
		/// - `amount`: in planck; with what is active it must be at least the minimum of the role.
		/// - **Complexity**: linear in the parts that are on their way out.
		/// - **Event**: [`Event::Rebonded`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::rebond().saturating_add(T::OnBondChangedWeight::get()))]
		pub fn rebond(origin: OriginFor<T>, role: Role, #[pallet::compact] amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_rebond(who, role, amount)
		}

		/// Takes out all that is due.
		///
		/// - **Origin**: signed by whose bond it is.
		/// - **Complexity**: linear in the parts that are on their way out.
		/// - **Event**: [`Event::Withdrawn`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, role: Role) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw(who, role)
		}

		/// Says why a slash is wrong, once. It waits for `AppealWindow` blocks more, for the authority to decide.
		///
		/// - **Origin**: signed by the offender, before the slash is due.
		/// - `statement`: hash of what it has to say, which the authority gets off chain.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SlashAppealed`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::appeal_slash())]
		pub fn appeal_slash(origin: OriginFor<T>, key: H256, statement: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_appeal_slash(who, key, statement)
		}

		/// Gives all of a slash back to the offender, who may spend it at once. The offence cannot be punished again.
		///
		/// - **Origin**: `AuthorityOrigin`, appealed or not, until the slash is applied.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SlashCancelled`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::cancel_slash())]
		pub fn cancel_slash(origin: OriginFor<T>, key: H256) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_cancel_slash(key)
		}

		/// Divides a slash between reporter, victim and treasury, and burns the rest.
		///
		/// - **Origin**: signed by anyone, once the slash is due.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SlashApplied`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::apply_slash())]
		pub fn apply_slash(origin: OriginFor<T>, key: H256) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_apply_slash(key)
		}

		/// Forgets an offence, `Retention` blocks after it was applied or cancelled.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::OffenceForgotten`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::forget_offence())]
		pub fn forget_offence(origin: OriginFor<T>, key: H256) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_forget_offence(key)
		}

		/// Sets what a role requires from now on. What is on its way out keeps the block at which it is due.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::TermsSet`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_terms())]
		pub fn set_terms(origin: OriginFor<T>, role: Role, terms: TermsOf<T>) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_set_terms(role, terms)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What `account` has staked in `role`; all zero for who has nothing there.
		pub fn ledger(account: T::AccountId, role: Role) -> LedgerOf<T> {
			Ledgers::<T>::get(account, role)
		}

		/// The roles in which `account` has a ledger.
		pub fn roles(account: T::AccountId) -> Vec<Role> {
			Self::roles_of(&account)
		}

		/// Since which block it has been bonded with at least the minimum in `role`; `None` if it is not now.
		pub fn bonded_since(account: T::AccountId, role: Role) -> Option<BlockNumberFor<T>> {
			Self::since(&account, role)
		}

		/// What `role` requires now.
		pub fn terms(role: Role) -> TermsOf<T> {
			Self::terms_of(role)
		}

		/// What was taken for an offence, or that it is settled; `None` for one that is unknown, forgotten, or cost nothing.
		pub fn slash(key: H256) -> Option<SlashOf<T>> {
			Slashes::<T>::get(key)
		}
	}
}
