//! How a node meets others.

use super::{FullBackend, FullClient, FullPool, GrandpaLink};
use artel_runtime::Block;
use sc_consensus::DefaultImportQueue;
use sc_network::{NetworkBackend, NotificationService, ProtocolName, service::traits::NetworkService};
use sc_network_sync::SyncingService;
use sc_service::{Configuration, TaskManager, WarpSyncConfig, error::Error as ServiceError};
use sc_utils::mpsc::TracingUnboundedSender;
use std::sync::Arc;

/// The network, once it runs.
pub(super) struct Network {
	pub service: Arc<dyn NetworkService>,
	pub sync: Arc<SyncingService<Block>>,
	pub system_rpc: TracingUnboundedSender<sc_rpc::system::Request<Block>>,
	pub transactions: sc_network_transactions::TransactionsHandlerController<artel_runtime::Hash>,
	pub grandpa_protocol: ProtocolName,
	/// Votes of the other validators.
	pub grandpa_votes: Box<dyn NotificationService>,
}

/// Joins the network, with GRANDPA's protocol and warp sync.
pub(super) fn build<N: NetworkBackend<Block, artel_runtime::Hash>>(
	config: &Configuration,
	client: &Arc<FullClient>,
	backend: &Arc<FullBackend>,
	pool: &Arc<FullPool>,
	task_manager: &TaskManager,
	grandpa: &GrandpaLink,
	import_queue: DefaultImportQueue<Block>,
) -> Result<Network, ServiceError> {
	let registry = config.prometheus_registry();
	let metrics = N::register_notification_metrics(registry);
	let mut net_config =
		sc_network::config::FullNetworkConfiguration::<_, _, N>::new(&config.network, registry.cloned());
	let genesis = client.chain_info().genesis_hash;
	let grandpa_protocol = sc_consensus_grandpa::protocol_standard_name(&genesis, &config.chain_spec);
	let (grandpa_peers, grandpa_votes) = sc_consensus_grandpa::grandpa_peers_set_config::<_, N>(
		grandpa_protocol.clone(),
		metrics.clone(),
		net_config.peer_store_handle(),
	);
	net_config.add_notification_protocol(grandpa_peers);
	let warp_sync = Arc::new(sc_consensus_grandpa::warp_proof::NetworkProvider::new(
		backend.clone(),
		grandpa.shared_authority_set().clone(),
		Vec::new(),
	));
	let (service, system_rpc, transactions, sync, _bitswap) =
		sc_service::build_network(sc_service::BuildNetworkParams {
			config,
			net_config,
			client: client.clone(),
			transaction_pool: pool.clone(),
			spawn_handle: task_manager.spawn_handle(),
			spawn_essential_handle: task_manager.spawn_essential_handle(),
			import_queue,
			block_announce_validator_builder: None,
			warp_sync_config: Some(WarpSyncConfig::WithProvider(warp_sync)),
			block_relay: None,
			metrics,
			gap_sync_body_policy: None,
		})?;
	Ok(Network { service, sync, system_rpc, transactions, grandpa_protocol, grandpa_votes })
}
