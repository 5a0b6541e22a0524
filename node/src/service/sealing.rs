//! Blocks without slots, for tests of one node: see [`Sealing`].

use super::{BabeImport, FullClient, FullPool, FullSelectChain};
use crate::cli::Sealing;
use artel_runtime::{Block, Hash};
use futures::{FutureExt, Stream, StreamExt, future::BoxFuture};
use sc_client_api::BlockchainEvents;
use sc_consensus_babe::BabeLink;
use sc_consensus_manual_seal::{
	EngineCommand, ManualSealParams,
	consensus::{babe::BabeConsensusDataProvider, timestamp::SlotTimestampProvider},
	run_manual_seal,
};
use sc_service::error::Error as ServiceError;
use sc_transaction_pool_api::TransactionPool;
use sp_consensus_babe::inherents::InherentDataProvider as BabeInherents;
use sp_inherents::{InherentData, InherentDataProvider, InherentIdentifier};
use sp_keystore::KeystorePtr;
use std::{pin::Pin, sync::Arc, time::Duration};

/// How many notifications of the pool one block answers.
const MOST_AT_ONCE: usize = 8_192;

/// What it takes to make blocks.
pub struct Needs {
	pub client: Arc<FullClient>,
	pub pool: Arc<FullPool>,
	pub select_chain: FullSelectChain,
	pub babe_import: BabeImport,
	pub babe: BabeLink<Block>,
	pub keystore: KeystorePtr,
	pub proposer: sc_basic_authorship::ProposerFactory<FullPool, FullClient>,
}

/// Makes and finalises blocks, each in the slot after the one before, whatever the clock says.
pub fn run(how: Sealing, needs: Needs) -> Result<BoxFuture<'static, ()>, ServiceError> {
	let Needs { client, pool, select_chain, babe_import, babe, keystore, proposer } = needs;
	let consensus = BabeConsensusDataProvider::new(
		client.clone(),
		keystore,
		babe.epoch_changes().clone(),
		babe.config().authorities.clone(),
	)
	.map_err(other)?;
	let clock = Clock(Arc::new(SlotTimestampProvider::new_babe(client.clone()).map_err(other)?));

	// Always "create empty": the engine takes BABE's inherent data, which makes no extrinsic, for one, and so a block
	// with one transaction for an empty one.
	let seal = || EngineCommand::SealNewBlock { create_empty: true, finalize: true, parent_hash: None, sender: None };
	let commands: Pin<Box<dyn Stream<Item = EngineCommand<Hash>> + Send>> = match how {
		Sealing::Instant => {
			let arrivals = pool.import_notification_stream().map(|_| ());
			// The first block of a session takes no transactions. What was there must not wait for the next arrival.
			let waiting = pool.clone();
			let passed_over = client.import_notification_stream().filter_map(move |block| {
				let opens_session =
					matches!(sc_consensus_babe::find_next_epoch_digest::<Block>(&block.header), Ok(Some(_)));
				futures::future::ready((opens_session && waiting.status().ready > 0).then_some(()))
			});
			// Those that arrived together, or while the last block was made, go into one block.
			futures::stream::select(arrivals, passed_over).ready_chunks(MOST_AT_ONCE).map(move |_| seal()).boxed()
		}
		Sealing::Interval(milliseconds) => {
			let period = Duration::from_millis(milliseconds.get());
			futures::stream::unfold((), move |()| async move {
				futures_timer::Delay::new(period).await;
				Some((seal(), ()))
			})
			.boxed()
		}
	};

	let sealing = run_manual_seal(ManualSealParams {
		block_import: babe_import,
		env: proposer,
		client,
		pool,
		commands_stream: commands,
		select_chain,
		consensus_data_provider: Some(Box::new(consensus)),
		create_inherent_data_providers: move |_, ()| {
			let clock = clock.clone();
			async move { Ok((BabeInherents::new(clock.0.slot()), clock)) }
		},
	});
	Ok(sealing.boxed())
}

/// The clock of the chain: a slot further for each block.
#[derive(Clone)]
struct Clock(Arc<SlotTimestampProvider>);

#[async_trait::async_trait]
impl InherentDataProvider for Clock {
	async fn provide_inherent_data(&self, data: &mut InherentData) -> Result<(), sp_inherents::Error> {
		self.0.provide_inherent_data(data).await
	}

	async fn try_handle_error(
		&self,
		identifier: &InherentIdentifier,
		error: &[u8],
	) -> Option<Result<(), sp_inherents::Error>> {
		self.0.try_handle_error(identifier, error).await
	}
}

fn other(error: sc_consensus_manual_seal::Error) -> ServiceError {
	ServiceError::Other(error.to_string())
}
