//! # Asking people
//!
//! Bonded members, drawn at random, who commit to an answer, reveal it, and are paid when they agree. Oracles that measure
//! a service, jurors that decide a dispute and evaluators that score a contribution are all panels. This pallet owns who
//! sits, what they said and what that came to; whoever asks owns the question and what follows from the answer.
//! `docs/panel.md` has the same for those who sit.
//!
//! ## The life of a panel
//!
//! ```text
//!  summon (by another pallet)
//!    |  fees and deposit are taken from the payer
//!    v
//!  Requested --draw--> Drawn: declining ------> committing -----> revealing -----> over
//!    ^  |               |  decline, refill       commit            reveal           |
//!    |  |               |                          '-- all have ----^               |
//!    |  |               '------------------- tally: nobody is left who may speak <--'
//!    |  |                                      |                |
//!    |  '-- the pool is too small --.          |                '-- quorum --.
//!    |                              |   too few revealed                     |
//!    '------- first round ----------|----------'-- second round --.          |
//!                                   v                             v          v
//!                                Silent                        Silent   Answered (a tie: Silent)
//!
//!  Silent, Answered --dismiss (by who asked)--> gone      --clear (anyone, after Retention)--> gone
//! ```
//!
//! Each step but the members' own may be made by anyone, at once when it is due. Nothing but the note of each block's
//! randomness depends on a hook.
//!
//! ## The draw
//!
//! Members weigh what they have bonded, in units of `WeightUnit`, at most `MaxWeight`. The weights are sums in a
//! [`tree`] of wide nodes, so a draw reads three nodes for each pick, whatever the size of the pool; and each pick takes
//! one of those that are left, so a small pool is drawn as easily as a large one.
//!
//! What decides a draw is fixed by its request, and unknown then: for [`Draw::Fast`](artel_primitives::panel::Draw) the
//! VRF output of the block after the request, for [`Draw::Slow`](artel_primitives::panel::Draw) that of all blocks of the
//! first whole epoch after it. Nor can the weights be changed once it is known: they count as they were when an *era* of
//! `Era` blocks began, for a fast draw that of the request, for a slow one the last whole one before the randomness. Hence
//! who joins can be drawn from the next era on. Who draws, and in which block, changes nothing.
//!
//! Who had no place or no bond before that, is barred, shares a controller with somebody who is barred or seated, or has
//! not enough bond that is free to cover the seat, is passed over. As many places as the panel has seats are picked besides,
//! for the replacement of members who decline. They too are fixed by the draw.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | `summon`, `finding`, `members`, `dismiss` of [`Panels`](artel_primitives::panel::Panels) | other pallets only | held from the payer, returned |
//! | `on_bond_changed` of [`OnBondChanged`](artel_primitives::bonds::OnBondChanged) | who keeps the bonds | |
//! | [`create_pool`](Pallet::create_pool) | the authority | |
//! | [`join`](Pallet::join), [`leave`](Pallet::leave) | who is bonded | held, returned |
//! | [`expel`](Pallet::expel) | anyone, for who is bonded no longer | returned to the member |
//! | [`decline`](Pallet::decline), [`commit`](Pallet::commit), [`reveal`](Pallet::reveal) | a member of the panel | |
//! | [`draw`](Pallet::draw), [`refill`](Pallet::refill), [`tally`](Pallet::tally) | anyone | |
//! | [`clear`](Pallet::clear) | anyone, long after the finding | returned to the payer |
//!
//! ## Money
//!
//! The fees of all seats are in an escrow, the panel's purse, from the summons to the finding. Each coherent member is
//! paid its fee out of it, and the rest returns to the payer. Slashes go where the bonds pallet sends them, never to the
//! payer: nobody gains by asking those who will fail. This pallet holds nothing but deposits.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Panel`] is the sum of the deposits of the panels that it paid for, and
//!    for [`HoldReason::Membership`] that of its memberships.
//! 2. Each place that is taken has one membership and the other way round; the vacant places of a pool are one list.
//! 3. Each sum in a tree is that of the node below it, each weight that of the member in its place. Versions are in order.
//! 4. A panel without finding has all its fees in its purse; one with a finding has no purse.
//! 5. A panel has at most as many seats taken as it has, nobody has two, and none before it is drawn. Its members go by its
//!    own schedule and question, and on one with a finding nobody has anything left to say.
//!
//! ## Assumptions
//!
//! `Vrf` and `Epoch` are what their documentation says. A validator knows its own VRF outputs before others do: by
//! withholding a block it can change a fast draw, and if it also makes the request it can choose when. So fast draws are
//! for what is worth less than a validator's honesty, slow ones for the rest. Where a block has no VRF output, as with
//! manual sealing in development, the parent's hash stands in for it, which its author can choose.

#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

pub mod answers;
mod ballot;
mod beacon;
mod calls;
mod draw;
mod errors;
mod events;
mod pools;
mod summon;
mod tally;
pub mod tree;
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

pub use beacon::{BLOCKS, EPOCHS};
pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use artel_primitives::{
	Balance,
	bonds::Role,
	panel::{Answer, Finding, MAX_PANEL, PanelId, PoolId, Question},
	settlement::Market,
};
use frame::{pallet_macros::import_section, prelude::*};

/// A panel.
pub type PanelOf<T> = Record<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// Where a panel is in its life.
pub type StageOf<T> = Stage<BlockNumberFor<T>>;
/// When a draw was requested.
pub type RequestOf<T> = Request<BlockNumberFor<T>>;
/// The draw of a panel.
pub type DrawnOf<T> = Drawn<BlockNumberFor<T>>;
/// A seat of a panel.
pub type SeatOf<T> = Seat<<T as frame_system::Config>::AccountId>;
/// What the members of a panel need to speak.
pub type SittingOf<T> = Sitting<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// A place in a pool.
pub type PlaceOf<T> = Place<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// What an account is in its pools.
pub type MembershipsOf<T> = BoundedVec<Membership, <T as Config>::MaxPools>;

/// Most places that one draw looks at in vain.
pub const MAX_REJECTED: u32 = 32;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[import_section(calls::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use artel_primitives::{bonds::Bonds, escrow::Escrow};
	use core::marker::PhantomData;
	use frame::traits::EnsureOrigin;

	/// The current layout of this pallet's storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What the pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeEvent: From<Event<Self>>> {
		/// Why funds are held, over all pallets.
		type RuntimeHoldReason: From<HoldReason>;
		/// The native token: deposits are held in it.
		type Currency: fungible::Mutate<Self::AccountId>
			+ fungible::MutateHold<Self::AccountId, Reason = Self::RuntimeHoldReason, Balance = Balance>;
		/// What members have bonded.
		type Bonds: Bonds<Self::AccountId, BlockNumberFor<Self>>;
		/// How `Escrow` names what it holds.
		type Asset;
		/// The native token by that name: fees are paid in it.
		type NativeAsset: Get<Self::Asset>;
		/// Holds the fees.
		type Escrow: Escrow<Self::AccountId, Self::Asset>;
		/// Who controls a DID.
		type Identity: artel_primitives::did::Identity<Self::AccountId, BlockNumberFor<Self>>;
		/// Who creates pools.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// In block N: the VRF output of the author of block N - 1, from the beginning of block N to the end of its
		/// extrinsics; `None` if that block had none.
		///
		/// With BABE: `pallet_babe::Pallet::author_vrf_randomness()`, which is written when a block ends. It keeps the last
		/// output where a block has none, so every slot must have one: `PrimaryAndSecondaryVRFSlots`.
		type Vrf: Get<Option<H256>>;
		/// The number of the running epoch, and what was accumulated from the VRF outputs of all blocks of the epoch
		/// before it.
		///
		/// With BABE: `EpochIndex` and `NextRandomness`, which at the beginning of an epoch becomes the hash over the
		/// outputs of the epoch that ended. Numbers may be skipped.
		type Epoch: Get<(u64, H256)>;
		/// How many blocks an era lasts, at whose beginning weights count. All of the history of the trees is at least as
		/// long as the randomness of blocks is known.
		#[pallet::constant]
		type Era: Get<BlockNumberFor<Self>>;
		/// The bond that weighs 1 in draws, in planck.
		#[pallet::constant]
		type WeightUnit: Get<Balance>;
		/// The most that a member weighs in draws.
		#[pallet::constant]
		type MaxWeight: Get<u32>;
		/// Most pools that an account can be in.
		#[pallet::constant]
		type MaxPools: Get<u32>;
		/// The least that a member is paid for an answer, in planck.
		#[pallet::constant]
		type MinFee: Get<Balance>;
		/// Most blocks that declining, committing and revealing may take, each.
		#[pallet::constant]
		type MaxPhase: Get<BlockNumberFor<Self>>;
		/// After how many blocks anyone may clear a panel that has its finding.
		#[pallet::constant]
		type Retention: Get<BlockNumberFor<Self>>;
		/// Deposit for each record, besides that for its bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<Balance>;
		/// Deposit for each byte of a record, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<Balance>;
		/// Weights of the calls, and of what other pallets ask.
		type WeightInfo: WeightInfo;
		/// Bonds for members.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkBonds: artel_primitives::bonds::BenchmarkBonds<Self::AccountId>;
		/// DIDs that are members.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkIdentities: artel_primitives::did::BenchmarkIdentities<Self::AccountId>;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// The number that the next pool gets.
	#[pallet::storage]
	pub type NextPool<T: Config> = StorageValue<_, PoolId, ValueQuery>;

	/// The pools.
	#[pallet::storage]
	pub type Pools<T: Config> = StorageMap<_, Twox64Concat, PoolId, Pool>;

	/// The places of each pool.
	#[pallet::storage]
	pub type Places<T: Config> = StorageDoubleMap<_, Twox64Concat, PoolId, Twox64Concat, u32, PlaceOf<T>>;

	/// In which pools an account is.
	#[pallet::storage]
	pub type Members<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MembershipsOf<T>, ValueQuery>;

	/// The weights in each pool: pool, level and number of a node.
	///
	/// Nodes stay when all below them have left, for those who come next: 1 057 at the most for a pool.
	#[pallet::storage]
	pub type Tree<T: Config> = StorageMap<_, Twox64Concat, (PoolId, u8, u32), tree::Node, ValueQuery>;

	/// The VRF outputs of the last [`BLOCKS`] blocks, by block number modulo that.
	#[pallet::storage]
	pub type Beacons<T: Config> = StorageMap<_, Identity, u8, Beacon<BlockNumberFor<T>>>;

	/// What the last [`EPOCHS`] changes of epoch brought, by the number of the change modulo that.
	#[pallet::storage]
	pub type EpochBeacons<T: Config> = StorageMap<_, Identity, u8, EpochBeacon<BlockNumberFor<T>>>;

	/// The epoch that was seen last.
	#[pallet::storage]
	pub type Epochs<T: Config> = StorageValue<_, SeenEpoch>;

	/// The number that the next panel gets.
	#[pallet::storage]
	pub type NextPanel<T: Config> = StorageValue<_, PanelId, ValueQuery>;

	/// The panels.
	#[pallet::storage]
	pub type Panels<T: Config> = StorageMap<_, Twox64Concat, PanelId, PanelOf<T>>;

	/// Who sits on each panel that was drawn, and what it said: apart, because members read and write only this.
	#[pallet::storage]
	pub type Sittings<T: Config> = StorageMap<_, Twox64Concat, PanelId, SittingOf<T>>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that a panel takes.
		Panel,
		/// For the storage that a member of a pool takes.
		Membership,
	}

	/// What the chain begins with.
	#[pallet::genesis_config]
	#[derive(DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The role and the minimum, in planck, of each pool, in the order of their numbers.
		pub pools: Vec<(Role, Balance)>,
		/// Nothing.
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (role, minimum) in &self.pools {
				assert!(Pallet::<T>::do_create_pool(*role, *minimum).is_ok(), "a pool of the genesis");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Notes the randomness of the block before, and of the epoch before if one has begun. Constant work.
		fn on_initialize(now: BlockNumberFor<T>) -> Weight {
			Self::note_randomness(now);
			T::WeightInfo::on_initialize()
		}

		fn integrity_test() {
			let history = T::Era::get().saturating_mul(tree::HISTORY.into());
			assert!(history >= BLOCKS.into(), "weights are known for as long as randomness is");
			assert!(T::WeightUnit::get() > 0 && T::MaxWeight::get() > 0, "a bond weighs something");
			assert!(T::MaxPools::get() > 0, "there can be members");
			assert!(T::MinFee::get() > 0, "members are paid");
			assert!(!T::MaxPhase::get().is_zero(), "there is time to answer");
			assert!(!T::Retention::get().is_zero(), "who asked has time to see what was found");
			assert!(T::ItemDeposit::get() > 0 && T::ByteDeposit::get() > 0, "storage is paid for");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A panel.
		pub fn panel(id: PanelId) -> Option<PanelOf<T>> {
			Panels::<T>::get(id)
		}

		/// Who sits on a panel, and what it said.
		pub fn seats(id: PanelId) -> Vec<SeatOf<T>> {
			Self::seats_of(id)
		}

		/// When the phases of a panel that is drawn begin.
		pub fn phases(id: PanelId) -> Option<Phases<BlockNumberFor<T>>> {
			Self::phases_of(id)
		}

		/// What anyone may call for a panel in this block.
		pub fn step(id: PanelId) -> Option<Step> {
			Self::step_of(id)
		}

		/// A pool.
		pub fn pool(id: PoolId) -> Option<Pool> {
			Pools::<T>::get(id)
		}

		/// In which pools an account is.
		pub fn memberships(who: T::AccountId) -> Vec<Membership> {
			Members::<T>::get(who).into_inner()
		}
	}
}
