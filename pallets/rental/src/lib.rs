//! # Compute for rent
//!
//! A provider offers units of a class of resource; a renter takes some of them for a number of blocks. All that it costs is
//! held in escrow before the provider does anything, at a price fixed then. While the provider vouches for its service by
//! heartbeats it earns block by block and draws when it likes. Panels measure the service, disputes are ruled upon, and
//! when a rental has ended nothing of it is left. `docs/rental.md` is for users.
//!
//! ## Life of a rental
//!
//! ```text
//!            request          accept          start                      end_early, report_dead, complete
//!  (nothing) -------> Requested ----> Accepted ----> Active ------------------------------.--------> (nothing)
//!                      |   |             |  |          |  ^  heartbeat, draw, extend,     |              ^
//!                cancel|   |expire expire|  |freeze    |  |  measure                      | a window is  |
//!                      v   v             v  |          |  |resume                         | undecided    | complete,
//!                     (nothing)   (nothing) '-> Disputed <-----------.                    v              | apply
//!                                                  |   freeze        '---------------- Closing ----------'
//!                                                  | rule
//!                                                  v
//!                                              (nothing)
//! ```
//!
//! What each call does at each stage; the tests read this table and try all of it. `-` is refused. Requested, Accepted and
//! Active stand for such rentals whose time has not come; *late* is one whose deadline has passed, *over* one whose blocks
//! have, *dead* one whose provider missed more heartbeats than it may, *missed* one with a penalty that can be contested, and
//! *uncontested* one with a penalty that can no longer be. All of them have a service level and a window that could be measured, if they have a service; a dispute was filed while active.
//!
//! | call | Requested | late request | Accepted | late start | Active | over | dead | missed | uncontested | Closing | Disputed | ended |
//! |---|---|---|---|---|---|---|---|---|---|---|---|---|
//! | `cancel` | Cancelled | Cancelled | - | - | - | - | - | - | - | - | - | - |
//! | `accept` | Accepted | - | - | - | - | - | - | - | - | - | - | - |
//! | `expire` | - | Expired | - | Failed | - | - | - | - | - | - | - | - |
//! | `start` | - | - | Active | - | - | - | - | - | - | - | - | - |
//! | `heartbeat` | - | - | - | - | Active | Active | Active | Active | Active | - | Disputed | - |
//! | `draw` | - | - | - | - | Active | Active | Active | Active | Active | Closing | - | - |
//! | `extend` | - | - | - | - | Active | - | Active | Active | Active | - | - | - |
//! | `end_early` by the renter | - | - | - | - | EndedEarly | - | EndedEarly | Closing | Closing | - | - | - |
//! | `end_early` by the provider | - | - | - | - | Closing | - | Closing | Closing | Closing | - | - | - |
//! | `complete` by the renter | - | - | - | - | - | Completed | - | - | - | EndedEarly | - | - |
//! | `complete` by anyone | - | - | - | - | - | Closing | - | - | - | - | - | - |
//! | `report_dead` | - | - | - | - | - | - | Closing | - | - | - | - | - |
//! | `measure` | - | - | - | - | Active | Active | Active | - | - | Closing | - | - |
//! | `apply_measures` | - | - | - | - | - | - | - | - | Active | - | - | - |
//! | `contest` | - | - | - | - | - | - | - | Active | - | - | - | - |
//! | `freeze` by a dispute | - | - | Disputed | Disputed | Disputed | Disputed | Disputed | Disputed | Disputed | Disputed | - | - |
//! | `resume` by a dispute | - | - | - | - | - | - | - | - | - | - | Active | - |
//! | `rule` by a dispute | - | - | - | - | - | - | - | - | - | - | Resolved | - |
//!
//! `apply_measures` also goes on when a panel has its finding, or had the time for it. Without a service level, or a
//! window that can still be measured, everything that leads to Closing ends the rental at once.
//!
//! ## What is paid
//!
//! A heartbeat credits the blocks since the one before, at most `interval` of them; those before are dead and are never
//! paid. When somebody else than the provider ends a service, the blocks since the last heartbeat are paid if the provider
//! is not late with the next. Beyond the end of a rental, and while it is disputed, its clock stands still. All that was not
//! earned goes back to the renter, to the planck.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | [`register_class`](Pallet::register_class), [`remove_class`](Pallet::remove_class) | anyone; who registered it | held, returned |
//! | [`offer`](Pallet::offer), [`update_offer`](Pallet::update_offer), [`withdraw_offer`](Pallet::withdraw_offer) | a bonded provider | held, returned |
//! | [`request`](Pallet::request) | whom the offer admits | held, returned when the rental ends |
//! | [`accept`](Pallet::accept), [`start`](Pallet::start), [`heartbeat`](Pallet::heartbeat), [`draw`](Pallet::draw), [`contest`](Pallet::contest) | the provider | |
//! | [`extend`](Pallet::extend) | the renter | |
//! | [`cancel`](Pallet::cancel), [`end_early`](Pallet::end_early), [`measure`](Pallet::measure) | either of the two | |
//! | [`complete`](Pallet::complete), [`expire`](Pallet::expire), [`report_dead`](Pallet::report_dead), [`apply_measures`](Pallet::apply_measures), [`clear_offer`](Pallet::clear_offer) | anyone, when it is time | |
//! | `case`, `freeze`, `resume`, `rule` of [`Arbitrable`](artel_primitives::disputes::Arbitrable) | other pallets only | |
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits of its classes and offers, and
//!    of its rentals that are not paid in the native token.
//! 2. What the escrow of a rental holds is the pay of all blocks that were not credited, what is owed, what is withheld for
//!    a penalty, what is kept for bonuses, the stake of a measurement, and, if it is in the native token, the rental's
//!    deposit: nothing runs for free, nothing is lost.
//! 3. No more blocks are credited than are rented, and no heartbeat is from the future.
//! 4. The units of an offer are free or in one of its rentals; each record belongs to one that exists, and is counted; a
//!    withdrawn offer has units that were not given back.
//!
//! ## Assumptions
//!
//! Escrow holds the money, bonds cover units and are slashed, panels find, and trust records without failing. The terms of
//! an offer are never changed, so a rental refers to them; what does change of an offer, its price, is copied.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod arbitration;
mod calls;
mod deposit;
mod ending;
mod errors;
mod events;
mod levels;
mod offers;
mod request;
mod service;
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
pub use types::{
	Agreed, Cause, Closed, Listing, Measurement, Offer, Phase, Receipt, Registered, Service, Step, Windows,
};
pub use weights::WeightInfo;

use artel_primitives::rental::{OfferTerms, OfferView, RentalView};
use frame::{pallet_macros::import_section, prelude::*};

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;

/// What a provider says of an offer, for its whole life.
pub type OfferTermsOf<T> = OfferTerms<<T as Config>::AssetId, BlockNumberFor<T>>;
/// That, with the rules under which it was made.
pub type TermsOf<T> = Agreed<<T as Config>::AssetId, BlockNumberFor<T>>;
/// An offer.
pub type OfferOf<T> = Offer<AccountIdOf<T>, <T as Config>::AssetId, BlockNumberFor<T>>;
/// A rental.
pub type RentalOf<T> = types::Rental<AccountIdOf<T>, BlockNumberFor<T>>;
/// What a provider has done for a rental.
pub type ServiceOf<T> = Service<BlockNumberFor<T>>;
/// A measurement that is not decided.
pub type MeasurementOf<T> = Measurement<BlockNumberFor<T>>;
/// What one settlement came to.
pub type ReceiptOf<T> = Receipt<AccountIdOf<T>, <T as Config>::AssetId, BlockNumberFor<T>>;
/// All that is known of a rental.
pub type RentalViewOf<T> = RentalView<AccountIdOf<T>, BlockNumberFor<T>>;
/// All that is known of an offer.
pub type OfferViewOf<T> = OfferView<AccountIdOf<T>, <T as Config>::AssetId, BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(calls::section)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use artel_primitives::{
		Balance,
		bonds::Bonds,
		credentials::Credentials,
		did::Identity,
		escrow::Escrow,
		panel::{PanelId, Panels},
		pricing::{ClassId, Pricing, Region},
		rental::{
			Class, Ending, Fault, Level, MAX_REQUIREMENTS, OfferId, PerMeasure, Price, RentalId, RentalQuote,
			Requirements as Required, Rules,
		},
		trust::Reputation,
	};
	use artel_storage::Entries;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token: deposits are held in it.
		type Currency: fungible::Mutate<Self::AccountId, Balance = Balance>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason>;
		/// In what rentals are paid.
		type AssetId: Parameter + MaxEncodedLen;
		/// Which of that is the native token.
		#[pallet::constant]
		type NativeAsset: Get<Self::AssetId>;
		/// Who holds the money of rentals.
		type Escrow: Escrow<Self::AccountId, Self::AssetId>;
		/// What providers have staked.
		type Bonds: Bonds<Self::AccountId, BlockNumberFor<Self>>;
		/// Who measures, and says who was at fault.
		type Panels: Panels<Self::AccountId, BlockNumberFor<Self>>;
		/// The market price, told of units and rentals here.
		type Pricing: Pricing;
		/// Which accounts are DIDs that act.
		type Identity: Identity<Self::AccountId, BlockNumberFor<Self>>;
		/// What accounts are told to be.
		type Credentials: Credentials<Self::AccountId>;
		/// How accounts have behaved, told of rentals here.
		type Reputation: Reputation<Self::AccountId, Balance>;
		/// The rules of now, for offers that are made now.
		#[pallet::constant]
		type Rules: Get<Rules<BlockNumberFor<Self>>>;
		/// Shortest rental that may be offered, in blocks.
		#[pallet::constant]
		type MinBlocks: Get<BlockNumberFor<Self>>;
		/// Longest rental that may be offered, in blocks.
		#[pallet::constant]
		type MaxBlocks: Get<BlockNumberFor<Self>>;
		/// Shortest interval between heartbeats, in blocks.
		#[pallet::constant]
		type MinInterval: Get<BlockNumberFor<Self>>;
		/// Most intervals without a heartbeat that an offer may allow. A rental whose provider is silent is not paid, yet
		/// counts as rented for the market price till somebody reports it; so they are few.
		#[pallet::constant]
		type MaxMissed: Get<u8>;
		/// Least bond that covers a unit, in planck.
		#[pallet::constant]
		type MinUnitBond: Get<Balance>;
		/// Deposit for a rental and its measurement, whatever its bytes, in planck.
		#[pallet::constant]
		type RentalDeposit: Get<Balance>;
		/// Deposit for a class or an offer, besides that for its bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<Balance>;
		/// Deposit for each byte of a class or an offer, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<Balance>;
		/// What telling of a bond that changes weighs at worst, which a slash does.
		type BondChangeWeight: Get<Weight>;
		/// Weights of the calls, and of what other pallets ask.
		type WeightInfo: WeightInfo;
		/// Bonds providers in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkBonds: artel_primitives::bonds::BenchmarkBonds<Self::AccountId>;
		/// Makes DIDs in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkIdentities: artel_primitives::did::BenchmarkIdentities<Self::AccountId>;
		/// Makes credentials in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkCredentials: artel_primitives::credentials::BenchmarkCredentials<Self::AccountId>;
		/// Makes market prices in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkPricing: artel_primitives::pricing::BenchmarkPricing;
		/// Makes accounts known to each other in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkReputation: artel_primitives::trust::BenchmarkReputation<Self::AccountId>;
		/// Makes money in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkMoney: artel_primitives::escrow::BenchmarkMoney<Self::AccountId, Self::AssetId>;
		/// Makes pools and findings in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkPanels: artel_primitives::panel::BenchmarkPanels<Self::AccountId>;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number that the next class gets.
	#[pallet::storage]
	pub type NextClass<T: Config> = StorageValue<_, ClassId, ValueQuery>;

	/// The classes of resources.
	#[pallet::storage]
	pub type Classes<T: Config> = StorageMap<_, Twox64Concat, ClassId, Registered<T::AccountId>>;

	/// The number that the next offer gets.
	#[pallet::storage]
	pub type NextOffer<T: Config> = StorageValue<_, OfferId, ValueQuery>;

	/// The offers. One can be removed when it is withdrawn and all of its rentals have ended.
	#[pallet::storage]
	pub type Offers<T: Config> = StorageMap<_, Twox64Concat, OfferId, OfferOf<T>>;

	/// The credentials that an offer asks for, if any. They can be long, and only requests need them.
	#[pallet::storage]
	pub type Requirements<T: Config> = StorageMap<_, Twox64Concat, OfferId, Required, ValueQuery>;

	/// The rentals that have not ended, by the numbers of their escrows.
	#[pallet::storage]
	pub type Rentals<T: Config> = StorageMap<_, Twox64Concat, RentalId, RentalOf<T>>;

	/// The measurements that are not decided, at most one of a rental.
	#[pallet::storage]
	pub type Measurements<T: Config> = StorageMap<_, Twox64Concat, RentalId, MeasurementOf<T>>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that classes, offers and rentals take.
		Deposit,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(Self::are_sound(&T::Rules::get()), "rentals come to their end");
			assert!(T::MinBlocks::get() <= T::MaxBlocks::get(), "there are durations");
			assert!(!T::MinInterval::get().is_zero(), "heartbeats take time");
			assert!(T::MinInterval::get() <= T::MinBlocks::get(), "the shortest rental has a heartbeat");
			assert!(T::MaxMissed::get() > 0, "a provider can be dead");
			assert!(T::MinUnitBond::get() > 0, "a provider has something to lose");
			assert!(T::RentalDeposit::get() > 0, "storage is paid for");
			assert!(T::ItemDeposit::get() > 0 && T::ByteDeposit::get() > 0, "storage is paid for");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	impl<T: Config> Pallet<T> {
		pub(crate) fn now() -> BlockNumberFor<T> {
			frame_system::Pallet::<T>::block_number()
		}

		pub(crate) fn rental_of(id: RentalId) -> Result<RentalOf<T>, Error<T>> {
			Rentals::<T>::entry(id).get().ok_or(Error::<T>::RentalNotFound)
		}

		/// What `request` weighs if so many credentials are asked for.
		pub(crate) fn weight_of_request(requirements: u32) -> Weight {
			T::WeightInfo::request(requirements).max(T::WeightInfo::request_in_asset(requirements))
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A class of resources; `None` if it is unknown.
		pub fn class(class: ClassId) -> Option<Class> {
			Classes::<T>::get(class).map(|registered| registered.class)
		}

		/// An offer; `None` if there is none with that number, or it is gone.
		pub fn offer_details(offer: OfferId) -> Option<OfferViewOf<T>> {
			Self::offer_view(offer)
		}

		/// What so many units of an offer would cost for so many blocks now.
		pub fn quote(offer: OfferId, units: u32, blocks: BlockNumberFor<T>) -> Option<RentalQuote> {
			Self::quote_of(offer, units, blocks)
		}

		/// A rental; `None` if there is none with that number, or it has ended.
		pub fn rental(rental: RentalId) -> Option<RentalViewOf<T>> {
			Self::rental_view(rental)
		}

		/// What its provider would have to draw after a heartbeat now, in the smallest unit of its asset.
		pub fn accrued(rental: RentalId) -> Option<Balance> {
			Self::accrued_of(rental)
		}
	}
}
