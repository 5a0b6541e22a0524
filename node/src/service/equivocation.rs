//! Reports validators that make two blocks in one slot.
//!
//! BABE's own block import sees them as well, but only once the seals are off the headers, and without seals the runtime
//! finds every proof invalid (sc-consensus-babe 0.60). So this one looks first, when a block's seal has been verified and
//! lies beside it, and keeps the headers with their seals. The other gets no pool to report to, and logs an error.
//!
//! Headers are kept in memory: a validator that makes its second block only after all others have restarted is not reported.

use super::{BabeImport, FullClient};
use artel_runtime::{Block, Hash, Header};
use sc_consensus::{BlockCheckParams, BlockImport, BlockImportParams, ImportResult};
use sc_consensus_babe::{BabeIntermediate, BabeLink, Epoch, INTERMEDIATE_KEY, find_pre_digest};
use sc_transaction_pool_api::OffchainTransactionPoolFactory;
use sp_api::{ApiError, ApiExt, ProvideRuntimeApi};
use sp_blockchain::HeaderBackend;
use sp_consensus::{BlockOrigin, Error as ConsensusError};
use sp_consensus_babe::{AuthorityId, BabeApi, EquivocationProof, Slot};
use sp_runtime::traits::Header as _;
use std::{
	collections::BTreeMap,
	sync::{Arc, Mutex, PoisonError},
};

/// How many slots of the past are remembered; as many as the SDK remembers.
const SLOTS: usize = 1_000;

/// The block import that reports equivocations, for blocks from the import queue.
pub(super) struct Reporting {
	inner: BabeImport,
	babe: BabeLink<Block>,
	client: Arc<FullClient>,
	pool: OffchainTransactionPoolFactory<Block>,
	seen: Mutex<Seen>,
}

impl Reporting {
	/// Reports what `inner` imports, to `pool`.
	pub(super) fn new(
		inner: BabeImport,
		babe: BabeLink<Block>,
		client: Arc<FullClient>,
		pool: OffchainTransactionPoolFactory<Block>,
	) -> Self {
		Self { inner, babe, client, pool, seen: Mutex::default() }
	}

	/// The proof that the author of this verified block made another one in its slot.
	fn equivocation(&self, block: &BlockImportParams<Block>) -> Option<EquivocationProof<Header>> {
		// What is caught up with is stale.
		if matches!(block.origin, BlockOrigin::NetworkInitialSync) {
			return None;
		}
		// Blocks that come with the state, or below it, were not verified one by one and have no intermediate.
		let descriptor = &block.get_intermediate::<BabeIntermediate<Block>>(INTERMEDIATE_KEY).ok()?.epoch_descriptor;
		let made = find_pre_digest::<Block>(&block.header).ok()?;
		let changes = self.babe.epoch_changes().shared_data();
		let epoch = changes.viable_epoch(descriptor, |slot| Epoch::genesis(self.babe.config(), slot))?;
		let (author, _) = epoch.as_ref().authorities.get(usize::try_from(made.authority_index()).ok()?)?;
		// A panic elsewhere leaves whole headers behind.
		let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
		seen.note(made.slot(), author, block.post_header())
	}

	/// Puts the report into this node's pool. It is for its own blocks: other nodes do not take reports from a peer.
	fn report(&self, proof: EquivocationProof<Header>) -> Result<(), ApiError> {
		log::info!(
			"Validator {} made two blocks in slot {}: {} and {}",
			proof.offender,
			proof.slot,
			proof.first_header.hash(),
			proof.second_header.hash(),
		);
		let best = self.client.info().best_hash;
		let owner =
			|at: Hash| self.client.runtime_api().generate_key_ownership_proof(at, proof.slot, proof.offender.clone());
		// The parent is of the same session, unless the block is the first of its own; then the best block is.
		let owner = match owner(*proof.second_header.parent_hash())? {
			Some(owner) => Some(owner),
			None => owner(best)?,
		};
		let Some(owner) = owner else {
			log::warn!("It is no validator any more, and is not reported");
			return Ok(());
		};
		let mut api = self.client.runtime_api();
		api.register_extension(self.pool.offchain_transaction_pool(best));
		api.submit_report_equivocation_unsigned_extrinsic(best, proof, owner)?;
		Ok(())
	}
}

#[async_trait::async_trait]
impl BlockImport<Block> for Reporting {
	type Error = ConsensusError;

	async fn check_block(&self, block: BlockCheckParams<Block>) -> Result<ImportResult, ConsensusError> {
		self.inner.check_block(block).await
	}

	async fn import_block(&self, block: BlockImportParams<Block>) -> Result<ImportResult, ConsensusError> {
		let equivocation = self.equivocation(&block);
		let imported = self.inner.import_block(block).await;
		// Also if the block was bad: it was sealed.
		if let Some(proof) = equivocation
			&& let Err(error) = self.report(proof)
		{
			log::warn!("An equivocation could not be reported: {error}");
		}
		imported
	}
}

/// The first header of every author in each of the last slots, with its seal.
#[derive(Default)]
struct Seen(BTreeMap<Slot, BTreeMap<AuthorityId, Header>>);

impl Seen {
	/// Takes note of a header; gives the proof if it is the second of its author in that slot.
	fn note(&mut self, slot: Slot, author: &AuthorityId, header: Header) -> Option<EquivocationProof<Header>> {
		let authors = self.0.entry(slot).or_default();
		let proof = match authors.get(author) {
			None => {
				authors.insert(author.clone(), header);
				None
			}
			Some(first) if *first == header => None,
			Some(first) => Some(EquivocationProof {
				offender: author.clone(),
				slot,
				first_header: first.clone(),
				second_header: header,
			}),
		};
		while self.0.len() > SLOTS {
			self.0.pop_first();
		}
		proof
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::{H256, crypto::ByteArray};
	use sp_runtime::Digest;

	fn author(byte: u8) -> AuthorityId {
		AuthorityId::from_slice(&[byte; 32]).unwrap()
	}

	fn header(number: u32) -> Header {
		Header::new(number, H256::zero(), H256::zero(), H256::zero(), Digest::default())
	}

	#[test]
	fn two_headers_of_one_author_in_one_slot_are_an_equivocation() {
		let mut seen = Seen::default();
		assert!(seen.note(7.into(), &author(1), header(1)).is_none());
		let proof = seen.note(7.into(), &author(1), header(2)).unwrap();
		assert_eq!((proof.slot, proof.offender), (7.into(), author(1)));
		assert_eq!((proof.first_header, proof.second_header), (header(1), header(2)));
	}

	#[test]
	fn one_header_twice_or_of_another_author_or_slot_is_none() {
		let mut seen = Seen::default();
		for (slot, who, number) in [(7u64, 1, 1), (7, 1, 1), (7, 2, 2), (8, 1, 3)] {
			assert!(seen.note(slot.into(), &author(who), header(number)).is_none());
		}
	}

	#[test]
	fn old_slots_are_forgotten() {
		let mut seen = Seen::default();
		for slot in 0..2_000u64 {
			seen.note(slot.into(), &author(1), header(1));
		}
		assert_eq!(seen.0.len(), SLOTS);
		assert!(seen.note(1_999.into(), &author(1), header(2)).is_some());
		assert!(seen.note(3.into(), &author(1), header(2)).is_none());
	}
}
