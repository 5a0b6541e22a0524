//! # Groth16 proofs
//!
//! Verifies [Groth16](https://eprint.iacr.org/2016/260) proofs on BN254 and BLS12-381, and remembers that it did. A
//! *circuit* is registered once with its verifying key. Who submits a proof of it gets a *receipt*: that this circuit
//! proves this *statement*, the hash of the public inputs. Other pallets ask through the trait `ProofVerifier` of the
//! primitives, with a receipt or with the proof itself; other chains are shown a receipt by a path to the root of its
//! block, which stands in the state and in the header.
//!
//! ## Life of a circuit
//!
//! ```text
//! --- register --->   Active   --- retire --->   Retired   --- remove --->   Declared
//!                  takes proofs                 takes none                 may be registered again,
//!                                             receipts stay                  as it was declared
//! ```
//!
//! A new version is a circuit of its own that names its predecessor. The identifier of a circuit is the hash of its key.
//! How its proofs are read, the [`Declaration`], stays for ever: else a key could be registered again without binding and
//! nullifier, and its old proofs be used once more.
//!
//! ## A proof that counts once
//!
//! Whoever sees a proof can submit it too. Two inputs are against that; a circuit declares which it has.
//!
//! - The *binding*, its first input, is a hash over this chain, the submitter, the context and the submitter's next nonce,
//!   see [`binding`]. Only that account can submit the proof, for that context, once.
//! - The *nullifier* is an input that a circuit accepts once, whoever submits it: a vote, a note, a claim. It counts in its
//!   circuit only; a new version that must know the old ones has to prove so.
//!
//! ## Calls by role
//!
//! | call | who | deposit |
//! |---|---|---|
//! | [`register`](Pallet::register) | anyone; a new version its owner | held from the caller for record and key; the declaration is paid for |
//! | [`retire`](Pallet::retire) | the owner | that of the key returned |
//! | [`remove`](Pallet::remove) | the owner, `Retention` blocks later | that of the record returned |
//! | [`mark_audited`](Pallet::mark_audited), [`unmark_audited`](Pallet::unmark_audited) | the authority | |
//! | [`submit`](Pallet::submit), [`submit_batch`](Pallet::submit_batch) | anyone | held from the caller for each receipt; nullifiers are paid for |
//! | [`prune`](Pallet::prune) | anyone, `Retention` blocks later | that of each receipt returned to its submitter |
//!
//! What stays for ever is *paid for*, to the treasury, and not held: declarations, nullifiers, and the first nonce of an
//! account. A hold that never ends would be a price that pretends to be a deposit, would keep the account from closing,
//! and each nullifier would have to name its payer, which is what a nullifier must not do.
//!
//! ## Roots
//!
//! At the end of each block with receipts the root of the tree over their identifiers, see [`merkle`], goes into
//! [`Roots`] and into the header, as the digest item `Other(SCALE("artel/groth16/root/1", root, count))`. A header chain
//! is enough to check a path. Headers stay; root and leaves stand in the state until the first receipt of the block is
//! pruned, paid for by its submitters, so that a path can be asked for as long as the receipts stand.
//!
//! ## Invariants (`try_state`)
//!
//! 1. What is held from an account for [`HoldReason::Deposit`] is the sum of the deposits of its circuits and receipts.
//! 2. A circuit is declared, and has a key, of the length that its declaration asks for, until it is retired.
//! 3. A circuit stands under the hash of its key.
//! 4. A receipt stands under the hash of what it says, its circuit is declared, and it is from no later block.
//! 5. While the leaves of a block stand, each of its receipts is the leaf with its number; and its root is theirs, once the
//!    block is over.
//! 6. A nullifier is one of a circuit that declares it. Nobody has a nonce without having used one.
//!
//! ## Assumptions
//!
//! The set-up of a circuit was honest: who knows its secrets proves anything. What the public inputs mean is the circuit's
//! business; the chain sees numbers. Who relies on a circuit relies on its owner not to retire it: a receipt that was made
//! before stays good, a proof that comes later is refused. Who registers a key first says how its proofs are read, also if
//! it is not the one who made it; then one more contribution to the set-up makes another key. Blake2b-256 and SHA-256 have no known collisions.

#![cfg_attr(not(feature = "std"), no_std)]
// The code that `decl_runtime_apis` makes.
#![allow(clippy::too_many_arguments)]

extern crate alloc;

pub mod api;
mod calls;
mod circuits;
mod cost;
mod deposit;
mod errors;
mod events;
pub mod merkle;
mod once;
mod receipts;
mod submit;
#[cfg(any(feature = "try-runtime", test))]
mod try_state;
mod types;
mod verifier;
mod view;
pub mod weights;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(any(test, feature = "runtime-benchmarks"))]
pub mod samples;
#[cfg(test)]
mod tests;

pub use pallet::*;
pub use types::*;
pub use weights::WeightInfo;

use frame::{pallet_macros::import_section, prelude::*};

type AccountIdOf<T> = <T as frame_system::Config>::AccountId;

/// Amounts of the native token.
pub type BalanceOf<T> = <<T as Config>::Currency as fungible::Inspect<AccountIdOf<T>>>::Balance;
/// What is known of a circuit.
pub type CircuitOf<T> = Circuit<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// A circuit as a reader sees it.
pub type CircuitViewOf<T> = CircuitView<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;
/// That a proof was verified.
pub type ReceiptOf<T> = Receipt<AccountIdOf<T>, BalanceOf<T>, BlockNumberFor<T>>;

// The macro writes expects and casts. What we write stands in the files beside this one, where clippy sees it.
#[allow(clippy::cast_possible_truncation, clippy::expect_used)]
#[import_section(events::section)]
#[import_section(errors::section)]
#[import_section(calls::section)]
#[frame::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use artel_groth16::Input;

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
		/// Who says which circuits are audited.
		type AuthorityOrigin: EnsureOrigin<Self::RuntimeOrigin>;
		/// Who is paid for what stays for ever.
		type Treasury: Get<Self::AccountId>;
		/// Deposit for each record, with its key, besides that for its bytes, in planck.
		#[pallet::constant]
		type ItemDeposit: Get<BalanceOf<Self>>;
		/// Deposit for each byte of a record, in planck.
		#[pallet::constant]
		type ByteDeposit: Get<BalanceOf<Self>>;
		/// Price of each record that stays for ever: a declaration, a nullifier, the first nonce of an account; in planck.
		#[pallet::constant]
		type PermanentPrice: Get<BalanceOf<Self>>;
		/// How long a receipt stands at least, in blocks; and a circuit, after it was retired.
		#[pallet::constant]
		type Retention: Get<BlockNumberFor<Self>>;
		/// Most receipts of a block.
		#[pallet::constant]
		type MaxReceipts: Get<u32>;
		/// Weights of the calls.
		type WeightInfo: WeightInfo;
	}

	/// The pallet.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// How the proofs of each circuit are read that was ever registered.
	///
	/// Never deleted: a circuit that comes back must not accept what it accepted before.
	#[pallet::storage]
	pub type Declarations<T: Config> = StorageMap<_, Identity, CircuitId, Declaration>;

	/// The circuits, active and retired.
	#[pallet::storage]
	pub type Circuits<T: Config> = StorageMap<_, Identity, CircuitId, CircuitOf<T>>;

	/// The verifying keys of the active circuits, as [`artel_groth16::register_key`] made them.
	#[pallet::storage]
	pub type Keys<T: Config> = StorageMap<_, Identity, CircuitId, KeyBytes>;

	/// The nonce that the next binding of an account has to have.
	///
	/// Stays for ever, for with it a proof could be used again.
	#[pallet::storage]
	pub type NextNonce<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, u64, ValueQuery>;

	/// The nullifiers that each circuit has accepted.
	#[pallet::storage]
	pub type Nullifiers<T: Config> = StorageDoubleMap<_, Identity, CircuitId, Blake2_128Concat, Input, ()>;

	/// The receipts, by identifier.
	#[pallet::storage]
	pub type Receipts<T: Config> = StorageMap<_, Identity, ReceiptId, ReceiptOf<T>>;

	/// The identifiers of the receipts of a block, in the order in which they were given.
	#[pallet::storage]
	pub type Leaves<T: Config> =
		StorageMap<_, Twox64Concat, BlockNumberFor<T>, BoundedVec<ReceiptId, T::MaxReceipts>, ValueQuery>;

	/// The root of the tree over the receipts of a block.
	#[pallet::storage]
	pub type Roots<T: Config> = StorageMap<_, Twox64Concat, BlockNumberFor<T>, H256>;

	/// Why this pallet holds funds.
	#[pallet::composite_enum]
	pub enum HoldReason {
		/// For the storage that a record takes.
		Deposit,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		/// Leaves room for the end of the block; the calls weigh what each of their receipts adds to it.
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			T::WeightInfo::finalize(0)
		}

		fn on_finalize(now: BlockNumberFor<T>) {
			Self::seal_receipts(now);
		}

		fn integrity_test() {
			assert!(!T::ItemDeposit::get().is_zero() && !T::ByteDeposit::get().is_zero(), "storage is paid for");
			assert!(!T::PermanentPrice::get().is_zero(), "storage is paid for");
			assert!(!T::Retention::get().is_zero(), "nobody could use a receipt");
			assert!(T::MaxReceipts::get() >= artel_groth16::MAX_BATCH, "a whole batch fits a block");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), frame::try_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A circuit that was ever registered.
		pub fn circuit(circuit: CircuitId) -> Option<CircuitViewOf<T>> {
			Self::view_of(circuit)
		}

		/// The nonce that the next binding of `account` has to have.
		pub fn next_nonce(account: T::AccountId) -> u64 {
			NextNonce::<T>::get(account)
		}

		/// The first input of a proof that `submitter` will submit with that context and nonce, see [`binding`].
		pub fn binding_of(submitter: T::AccountId, context: Context, nonce: u64) -> Input {
			binding(&Self::genesis(), &submitter, &context, nonce)
		}

		/// Whether a circuit has accepted a nullifier.
		pub fn is_nullified(circuit: CircuitId, nullifier: Input) -> bool {
			Nullifiers::<T>::contains_key(circuit, nullifier)
		}

		/// A receipt.
		pub fn receipt(receipt: ReceiptId) -> Option<ReceiptOf<T>> {
			Receipts::<T>::get(receipt)
		}

		/// The root of the receipts of a block that is over, while they stand.
		pub fn statement_root(block: BlockNumberFor<T>) -> Option<H256> {
			Roots::<T>::get(block)
		}

		/// How a receipt is found in the root of its block, which has to be over.
		pub fn receipt_path(receipt: ReceiptId) -> Option<ReceiptPath<BlockNumberFor<T>>> {
			Self::path_of(receipt)
		}

		/// The proofs of `batch` that are wrong; `None` if the circuit takes no proofs. Bindings and nullifiers are not
		/// looked at.
		pub fn bad_proofs(circuit: CircuitId, batch: Batch) -> Option<Vec<BadProof>> {
			Self::bad_of(circuit, &batch)
		}
	}
}
