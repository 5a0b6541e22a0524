//! # The market price of a resource class
//!
//! Each place, a class of resource in a region, has a price for one unit and one block. It follows what is offered and
//! what is rented there: at the end of each period it rises if more than the target was rented, and falls if less. Nobody
//! sets it. `docs/pricing.md` has the formulas, where they come from, and what it costs to move a price.
//!
//! ## How a price goes
//!
//! ```text
//!  register (authority)      on_capacity, on_rented (markets)       poke (anyone)
//!        |                               |                               |
//!        v                               v                               |
//!  terms of the class ----->  units of the place are counted             |
//!                                        |  its class has terms, units are offered
//!                                        v                               v
//!                             open at the initial price -----> every Period blocks: price, average,
//!                                                              snapshot; at most MaxStep, within floor and ceiling
//! ```
//!
//! Nothing has to run at the end of a period: whoever touches a place next brings it to the present, and reads compute
//! what a touch would. As long as the terms stay, one touch after many periods and a touch in each block lead to the same
//! price, exactly. A place that nobody touches for `MaxPeriods` periods rests: its price stands still until somebody does.
//!
//! ## Calls by role
//!
//! | call | who |
//! |---|---|
//! | `price`, `on_capacity`, `on_rented`, `on_left` of [`Pricing`](artel_primitives::pricing::Pricing) | other pallets only |
//! | [`register`](Pallet::register) | the authority |
//! | [`poke`](Pallet::poke) | anyone |
//!
//! No call takes a price, and no money is held here, deposits neither: a place comes to be when a market tells of units,
//! behind which it holds a bond. Its price stays when the units leave. There are at most 1 000 regions, so a class that the
//! authority registered has as many places at most; a place of any other class ends with its units.
//!
//! ## Invariants (`try_state`)
//!
//! 1. No more units are rented than are offered. A place has units or a price.
//! 2. A price is within floor and ceiling of the terms that it last moved by, and its class has terms.
//! 3. In the running period no more was rented than was offered, and nothing is counted beyond its end or this block.
//! 4. Snapshots rise in block and sum, and the last is that with which the running period began.
//! 5. By the terms of each class a price can move both ways.
//!
//! ## Assumptions
//!
//! Markets count as offered only what a bond covered when it was offered, and as rented only what runs and pays, or what
//! anyone may end because it does not any more; the bounds of what moving a price costs rest on that. They tell of each unit that comes and goes, once.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod classes;
mod errors;
mod events;
mod history;
mod market;
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

pub use history::History;
pub use pallet::*;
pub use types::{Course, MAX_CEILING, MIN_FLOOR, Market, Rules, Snapshot, Step, Supply};
pub use weights::WeightInfo;

use artel_primitives::pricing::{MarketView, Quote};
use frame::{pallet_macros::import_section, prelude::*};

/// What is known of a place.
pub type MarketOf<T> = Market<BlockNumberFor<T>>;
/// How the price of a place goes.
pub type CourseOf<T> = Course<BlockNumberFor<T>>;
/// What its price was.
pub type HistoryOf<T> = History<BlockNumberFor<T>, <T as Config>::MaxSnapshots>;
/// The runtime's constants.
pub type RulesOf<T> = Rules<BlockNumberFor<T>>;
/// What a rental would cost.
pub type QuoteOf<T> = Quote<BlockNumberFor<T>>;
/// All that is known of a market.
pub type MarketViewOf<T> = MarketView<BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use artel_primitives::{
		Balance,
		pricing::{ClassId, ClassTerms, Region},
		settlement::BasisPoints,
	};
	use frame::traits::EnsureOrigin;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Who says within what prices move.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// After how many blocks a price moves.
		#[pallet::constant]
		type Period: Get<BlockNumberFor<Self>>;
		/// The most that a price moves by at the end of a period, either way.
		#[pallet::constant]
		type MaxStep: Get<BasisPoints>;
		/// The part of its distance to the price that the moving average goes in a period.
		#[pallet::constant]
		type AverageWeight: Get<BasisPoints>;
		/// In how many periods without a touch a price moves.
		#[pallet::constant]
		type MaxPeriods: Get<u32>;
		/// Of how many periods the sums of prices are kept, so that there is an average over time.
		#[pallet::constant]
		type MaxSnapshots: Get<u32>;
		/// Weights of the calls, and of what other pallets ask.
		type WeightInfo: WeightInfo;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The terms of each class that is priced.
	#[pallet::storage]
	pub type Classes<T: Config> = StorageMap<_, Twox64Concat, ClassId, ClassTerms>;

	/// What is known of each place, as of when it was touched last.
	#[pallet::storage]
	pub type Markets<T: Config> = StorageDoubleMap<_, Twox64Concat, ClassId, Twox64Concat, Region, MarketOf<T>>;

	/// The snapshots of each place that has a price. Apart, because they change only with the end of a period.
	#[pallet::storage]
	pub type Histories<T: Config> =
		StorageDoubleMap<_, Twox64Concat, ClassId, Twox64Concat, Region, HistoryOf<T>, ValueQuery>;

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			let period = T::Period::get();
			assert!(!period.is_zero() && period <= u32::MAX.into(), "a period has blocks, and unit-blocks fit");
			assert!(T::MaxStep::get() > BasisPoints::ZERO, "a price moves");
			assert!(T::MaxStep::get() < BasisPoints::ALL, "a price never falls to nothing");
			assert!(T::AverageWeight::get() > BasisPoints::ZERO, "an average moves");
			assert!(T::MaxPeriods::get() > 0, "a price moves without a touch");
			assert!(T::MaxSnapshots::get() > 1, "there is an average over a whole period");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Says within what the prices of a class move, and how fast. What was said before is replaced.
		///
		/// A place takes other terms when it is touched next, and follows them from the end of the period that runs then:
		/// no price moves by this call, nor within a period.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - `terms`: of each place by itself. A floor of at least 10 000 planck below a ceiling of at most 2^64 - 1, a target
		///   between nothing and all, and a gain by which the price can move a basis point both ways.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::ClassRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register())]
		pub fn register(origin: OriginFor<T>, class: ClassId, terms: ClassTerms) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_register(class, terms)
		}

		/// Brings a place to this block: ends its periods that are over, and takes the terms of its class. Opens the market
		/// if units were offered there before the class had terms.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: linear in the periods since it was touched last, of which `MaxPeriods` count.
		/// - **Events**: [`Event::PriceMoved`] if the price did, [`Event::MarketOpened`] if it has one only now.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::poke())]
		pub fn poke(origin: OriginFor<T>, class: ClassId, region: Region) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_poke(class, region)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// What so many units cost for so many blocks now. `None` where there has never been a market, or if the total is
		/// more than an amount can be.
		pub fn quote(class: ClassId, region: Region, units: u32, blocks: BlockNumberFor<T>) -> Option<QuoteOf<T>> {
			Self::quote_of((class, region), units, blocks)
		}

		/// All that is known of a market. `None` where there has never been one.
		pub fn market(class: ClassId, region: Region) -> Option<MarketViewOf<T>> {
			Self::market_of((class, region))
		}

		/// The price over the last so many blocks, weighted by time and rounded down, in planck. `None` for no blocks, and
		/// for more than are remembered.
		pub fn twap(class: ClassId, region: Region, blocks: BlockNumberFor<T>) -> Option<Balance> {
			Self::twap_of((class, region), blocks)
		}

		/// The terms of a class. `None` if nothing of it is priced.
		pub fn terms(class: ClassId) -> Option<ClassTerms> {
			Classes::<T>::get(class)
		}
	}
}
