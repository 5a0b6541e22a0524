//! What can be asked over HTTP and WebSocket, besides what every Substrate node answers.

mod did;

use crate::service::{FullBackend, FullClient, FullPool, FullSelectChain};
use artel_runtime::{Block, BlockNumber, Hash};
use jsonrpsee::RpcModule;
use sc_consensus_babe::BabeWorkerHandle;
use sc_consensus_grandpa::{FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState};
use sc_rpc::SubscriptionTaskExecutor;
use sp_keystore::KeystorePtr;
use std::{error::Error, sync::Arc};

/// What answering takes.
pub struct Needs {
	pub client: Arc<FullClient>,
	pub pool: Arc<FullPool>,
	pub select_chain: FullSelectChain,
	pub keystore: KeystorePtr,
	pub babe_worker: BabeWorkerHandle<Block>,
	pub grandpa: GrandpaNeeds,
}

/// What answering about finality takes.
pub struct GrandpaNeeds {
	pub voter_state: SharedVoterState,
	pub authorities: SharedAuthoritySet<Hash, BlockNumber>,
	pub justifications: GrandpaJustificationStream<Block>,
	pub finality_proofs: Arc<FinalityProofProvider<FullBackend, Block>>,
	pub subscriptions: SubscriptionTaskExecutor,
}

/// All methods of this node that sc-service does not bring.
pub fn module(needs: Needs) -> Result<RpcModule<()>, Box<dyn Error + Send + Sync>> {
	use did::{DidApiServer, DidRpc};
	use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
	use sc_consensus_babe_rpc::{Babe, BabeApiServer};
	use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
	use substrate_frame_rpc_system::{System, SystemApiServer};

	let Needs { client, pool, select_chain, keystore, babe_worker, grandpa } = needs;
	let mut module = RpcModule::new(());
	module.merge(System::new(client.clone(), pool).into_rpc())?;
	module.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	module.merge(Babe::new(client.clone(), babe_worker, keystore, select_chain).into_rpc())?;
	module.merge(
		Grandpa::new(
			grandpa.subscriptions,
			grandpa.authorities,
			grandpa.voter_state,
			grandpa.justifications,
			grandpa.finality_proofs,
		)
		.into_rpc(),
	)?;
	module.merge(DidRpc::new(client).into_rpc())?;
	Ok(module)
}
