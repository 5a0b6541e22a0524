//! The parts of a running node, and how they are joined.

mod equivocation;
mod executor;
mod inherents;
mod keys;
mod network;
mod sealing;

use crate::{cli::Sealing, rpc};
use artel_runtime::{Block, apis::RuntimeApi};
use executor::HostFunctions;
use futures::FutureExt;
use inherents::Inherents;
use sc_client_api::Backend;
use sc_consensus_babe::{BabeLink, BabeWorkerHandle, SlotProportion};
use sc_consensus_grandpa::{FinalityProofProvider, SharedVoterState};
use sc_network::NetworkBackend;
use sc_service::{Configuration, TaskManager, error::Error as ServiceError};
use sc_storage_monitor::StorageMonitorParams;
use sc_telemetry::{Telemetry, TelemetryWorker};
use sc_transaction_pool_api::{OffchainTransactionPoolFactory, RejectAllTxPool};
use sp_api::ProvideRuntimeApi;
use sp_consensus_babe::BabeApi;
use sp_keystore::KeystorePtr;
use std::{path::Path, sync::Arc, time::Duration};

pub(crate) type FullClient = sc_service::TFullClient<Block, RuntimeApi, sc_executor::WasmExecutor<HostFunctions>>;
pub(crate) type FullBackend = sc_service::TFullBackend<Block>;
pub(crate) type FullSelectChain = sc_consensus::LongestChain<FullBackend, Block>;
pub(crate) type FullPool = sc_transaction_pool::TransactionPoolHandle<Block, FullClient>;
type GrandpaImport = sc_consensus_grandpa::GrandpaBlockImport<FullBackend, Block, FullClient, FullSelectChain>;
type GrandpaLink = sc_consensus_grandpa::LinkHalf<Block, FullClient, FullSelectChain>;
type BabeImport = sc_consensus_babe::BabeBlockImport<Block, FullClient, GrandpaImport, Inherents, FullSelectChain>;

type RpcBuilder = Box<dyn Fn(sc_rpc::SubscriptionTaskExecutor) -> Result<jsonrpsee::RpcModule<()>, ServiceError>>;

/// A justification of finality is stored at least every so many blocks, for those who warp-sync.
const JUSTIFICATION_PERIOD: u32 = 512;
/// How long a vote needs to reach the other validators. Rounds take two to four of these.
const GOSSIP_DURATION: Duration = Duration::from_millis(333);
/// How many blocks votes for finality stay behind the best block.
const VOTES_BEHIND_BEST: artel_runtime::BlockNumber = 1;
/// The part of a slot in which a block is built; the rest is for sending and importing it.
const PROPOSAL_PORTION: f32 = 0.5;

/// All that a node has whatever it does: a database, a pool, and the rules for importing blocks.
pub struct Parts {
	pub client: Arc<FullClient>,
	pub backend: Arc<FullBackend>,
	pub task_manager: TaskManager,
	pub import_queue: sc_consensus::DefaultImportQueue<Block>,
	/// What joins the rules for importing blocks with those for making them.
	pub link: Link,
	keystore: sc_service::KeystoreContainer,
	select_chain: FullSelectChain,
	pool: Arc<FullPool>,
	telemetry: Option<Telemetry>,
}

/// What joins the rules for importing blocks with those for making them.
pub struct Link {
	babe_import: BabeImport,
	babe: BabeLink<Block>,
	babe_worker: BabeWorkerHandle<Block>,
	grandpa: GrandpaLink,
	inherents: Inherents,
}

/// Opens the database and makes the parts. Compiled runtimes are kept in `runtime_cache`, else below the base path.
pub fn parts(
	config: &Configuration,
	sealing: Option<Sealing>,
	runtime_cache: Option<&Path>,
) -> Result<Parts, ServiceError> {
	let telemetry = config
		.telemetry_endpoints
		.clone()
		.filter(|endpoints| !endpoints.is_empty())
		.map(|endpoints| -> Result<_, sc_telemetry::Error> {
			let worker = TelemetryWorker::new(16)?;
			let telemetry = worker.handle().new_telemetry(endpoints);
			Ok((worker, telemetry))
		})
		.transpose()?;

	let (client, backend, keystore, task_manager) = sc_service::new_full_parts::<Block, RuntimeApi, _>(
		config,
		telemetry.as_ref().map(|(_, telemetry)| telemetry.handle()),
		executor::make(config, runtime_cache),
		Vec::new(),
	)?;
	let client = Arc::new(client);
	has_validators(&client)?;
	let telemetry = telemetry.map(|(worker, telemetry)| {
		task_manager.spawn_handle().spawn("telemetry", None, worker.run());
		telemetry
	});

	let select_chain = sc_consensus::LongestChain::new(backend.clone());
	let pool = Arc::from(
		sc_transaction_pool::Builder::new(
			task_manager.spawn_essential_handle(),
			client.clone(),
			config.role.is_authority().into(),
		)
		.with_options(config.transaction_pool.clone())
		.with_prometheus(config.prometheus_registry())
		.build(),
	);

	let (grandpa_import, grandpa) = sc_consensus_grandpa::block_import(
		client.clone(),
		JUSTIFICATION_PERIOD,
		&client,
		select_chain.clone(),
		telemetry.as_ref().map(Telemetry::handle),
	)?;
	let babe_config = sc_consensus_babe::configuration(&*client)?;
	let inherents = match sealing {
		None => Inherents::of_clock(babe_config.slot_duration()),
		Some(_) => Inherents::of_any_time(babe_config.slot_duration()),
	};
	let (babe_import, babe) = sc_consensus_babe::block_import(
		babe_config,
		grandpa_import.clone(),
		client.clone(),
		inherents,
		select_chain.clone(),
		// Its reports of equivocations lack the seals.
		OffchainTransactionPoolFactory::new(RejectAllTxPool::default()),
	)?;
	let (import_queue, babe_worker) = sc_consensus_babe::import_queue(sc_consensus_babe::ImportQueueParams {
		link: babe.clone(),
		block_import: equivocation::Reporting::new(
			babe_import.clone(),
			babe.clone(),
			client.clone(),
			OffchainTransactionPoolFactory::new(Arc::clone(&pool)),
		),
		justification_import: Some(Box::new(grandpa_import)),
		client: client.clone(),
		slot_duration: babe.config().slot_duration(),
		spawner: &task_manager.spawn_essential_handle(),
		registry: config.prometheus_registry(),
		telemetry: telemetry.as_ref().map(Telemetry::handle),
	})?;

	let link = Link { babe_import, babe, babe_worker, grandpa, inherents };
	Ok(Parts { client, backend, task_manager, import_queue, link, keystore, select_chain, pool, telemetry })
}

/// Starts a node. It runs until its task manager ends.
pub async fn start<N: NetworkBackend<Block, artel_runtime::Hash>>(
	mut config: Configuration,
	sealing: Option<Sealing>,
	storage: StorageMonitorParams,
	runtime_cache: Option<&Path>,
) -> Result<TaskManager, ServiceError> {
	let Parts { client, backend, mut task_manager, import_queue, link, keystore, select_chain, pool, mut telemetry } =
		parts(&config, sealing, runtime_cache)?;
	let Link { babe_import, babe, babe_worker, grandpa, inherents } = link;
	if let Some(name) = config.dev_key_seed.take() {
		keys::insert(&name, &keystore.keystore())?;
	}

	let database = config.database.path().map(ToOwned::to_owned);
	let (role, name, force_authoring) = (config.role, config.network.node_name.clone(), config.force_authoring);
	let grandpa_enabled = !config.disable_grandpa && sealing.is_none();
	let registry = config.prometheus_registry().cloned();
	if let Some(registry) = &registry {
		artel_groth16::register_metrics(registry).map_err(|error| ServiceError::Other(error.to_string()))?;
	}
	if sealing.is_some() && !role.is_authority() {
		return Err(ServiceError::Other("--sealing needs a node that makes blocks: add --dev or --validator".into()));
	}

	let network::Network { service: network, sync, system_rpc, transactions, grandpa_protocol, grandpa_votes } =
		network::build::<N>(&config, &client, &backend, &pool, &task_manager, &grandpa, import_queue)?;
	if config.offchain_worker.enabled {
		spawn_offchain_workers(&task_manager, &client, &backend, &pool, &keystore, role.is_authority(), &network)?;
	}

	let voter_state = SharedVoterState::empty();
	sc_service::spawn_tasks(sc_service::SpawnTasksParams {
		config,
		client: client.clone(),
		rpc_builder: rpc_builder(RpcParts {
			client: client.clone(),
			pool: pool.clone(),
			select_chain: select_chain.clone(),
			keystore: keystore.keystore(),
			backend: backend.clone(),
			babe_worker,
			grandpa: &grandpa,
			voter_state: voter_state.clone(),
		}),
		backend,
		task_manager: &mut task_manager,
		keystore: keystore.keystore(),
		transaction_pool: pool.clone(),
		network: network.clone(),
		system_rpc_tx: system_rpc,
		tx_handler_controller: transactions,
		sync_service: sync.clone(),
		telemetry: telemetry.as_mut(),
		tracing_execute_block: None,
	})?;
	if let Some(path) = database {
		sc_storage_monitor::StorageMonitorService::try_spawn(storage, path, &task_manager.spawn_essential_handle())
			.map_err(|error| ServiceError::Application(error.into()))?;
	}

	if role.is_authority() {
		let proposer = sc_basic_authorship::ProposerFactory::new(
			task_manager.spawn_handle(),
			client.clone(),
			pool.clone(),
			registry.as_ref(),
			telemetry.as_ref().map(Telemetry::handle),
		);
		let making = match sealing {
			Some(how) => {
				let (keystore, pool) = (keystore.keystore(), pool.clone());
				sealing::run(how, sealing::Needs { client, pool, select_chain, babe_import, babe, keystore, proposer })?
			}
			None => sc_consensus_babe::start_babe(sc_consensus_babe::BabeParams {
				keystore: keystore.keystore(),
				client,
				select_chain,
				env: proposer,
				block_import: babe_import,
				sync_oracle: sync.clone(),
				justification_sync_link: sync.clone(),
				create_inherent_data_providers: inherents,
				force_authoring,
				backoff_authoring_blocks: Some(sc_consensus_slots::BackoffAuthoringOnFinalizedHeadLagging::default()),
				babe_link: babe,
				block_proposal_slot_portion: SlotProportion::new(PROPOSAL_PORTION),
				max_block_proposal_slot_portion: None,
				telemetry: telemetry.as_ref().map(Telemetry::handle),
			})?
			.boxed(),
		};
		task_manager.spawn_essential_handle().spawn_blocking("block-authoring", Some("block-authoring"), making);
	}

	if grandpa_enabled {
		let voter = sc_consensus_grandpa::run_grandpa_voter(sc_consensus_grandpa::GrandpaParams {
			config: sc_consensus_grandpa::Config {
				gossip_duration: GOSSIP_DURATION,
				justification_generation_period: JUSTIFICATION_PERIOD,
				name: Some(name),
				observer_enabled: false,
				keystore: role.is_authority().then(|| keystore.keystore()),
				local_role: role,
				telemetry: telemetry.as_ref().map(Telemetry::handle),
				protocol_name: grandpa_protocol,
			},
			link: grandpa,
			network,
			sync,
			notification_service: grandpa_votes,
			// The default stays two blocks behind the best: docs/decisions/011-voting-one-block-behind.md
			voting_rule: sc_consensus_grandpa::VotingRulesBuilder::new()
				.add(sc_consensus_grandpa::BeforeBestBlockBy(VOTES_BEHIND_BEST))
				.add(sc_consensus_grandpa::ThreeQuartersOfTheUnfinalizedChain)
				.build(),
			prometheus_registry: registry,
			shared_voter_state: voter_state,
			telemetry: telemetry.as_ref().map(Telemetry::handle),
			offchain_tx_pool_factory: OffchainTransactionPoolFactory::new(pool),
		})?;
		task_manager.spawn_essential_handle().spawn_blocking("grandpa-voter", None, voter);
	}

	Ok(task_manager)
}

/// Starts the runner of the runtime's offchain workers.
fn spawn_offchain_workers(
	task_manager: &TaskManager,
	client: &Arc<FullClient>,
	backend: &FullBackend,
	pool: &Arc<FullPool>,
	keystore: &sc_service::KeystoreContainer,
	is_validator: bool,
	network: &Arc<dyn sc_network::service::traits::NetworkService>,
) -> Result<(), ServiceError> {
	let workers = sc_offchain::OffchainWorkers::new(sc_offchain::OffchainWorkerOptions {
		runtime_api_provider: client.clone(),
		keystore: Some(keystore.keystore()),
		offchain_db: backend.offchain_storage(),
		transaction_pool: Some(OffchainTransactionPoolFactory::new(pool.clone())),
		network_provider: Arc::new(network.clone()),
		is_validator,
		enable_http_requests: true,
		custom_extensions: |_| Vec::new(),
	})?;
	task_manager.spawn_handle().spawn(
		"offchain-workers-runner",
		"offchain-worker",
		workers.run(client.clone(), task_manager.spawn_handle()).boxed(),
	);
	Ok(())
}

/// What the RPC server is made from.
struct RpcParts<'a> {
	client: Arc<FullClient>,
	pool: Arc<FullPool>,
	select_chain: FullSelectChain,
	keystore: KeystorePtr,
	backend: Arc<FullBackend>,
	babe_worker: BabeWorkerHandle<Block>,
	grandpa: &'a GrandpaLink,
	voter_state: SharedVoterState,
}

/// Makes the methods that each RPC server of the node offers.
fn rpc_builder(parts: RpcParts<'_>) -> RpcBuilder {
	let RpcParts { client, pool, select_chain, keystore, backend, babe_worker, grandpa, voter_state } = parts;
	let (justifications, authorities) = (grandpa.justification_stream(), grandpa.shared_authority_set().clone());
	let finality_proofs = FinalityProofProvider::new_for_service(backend, Some(authorities.clone()));
	Box::new(move |subscriptions| {
		rpc::module(rpc::Needs {
			client: client.clone(),
			pool: pool.clone(),
			select_chain: select_chain.clone(),
			keystore: keystore.clone(),
			babe_worker: babe_worker.clone(),
			grandpa: rpc::GrandpaNeeds {
				voter_state: voter_state.clone(),
				authorities: authorities.clone(),
				justifications: justifications.clone(),
				finality_proofs: finality_proofs.clone(),
				subscriptions,
			},
		})
		.map_err(Into::into)
	})
}

/// Refuses a chain that nobody can ever make a block of.
fn has_validators(client: &FullClient) -> Result<(), ServiceError> {
	let chain = client.chain_info();
	// Once there is a block there is a validator; and the state of the genesis is not kept for ever.
	if chain.best_hash != chain.genesis_hash {
		return Ok(());
	}
	let config = client
		.runtime_api()
		.configuration(chain.genesis_hash)
		.map_err(|error| ServiceError::Other(error.to_string()))?;
	if config.authorities.is_empty() {
		return Err(ServiceError::Other(
			"this chain has no validators at genesis. Write its specification to a file (export-chain-spec), add \
			 session.keys and balances.balances to its genesis, and give that file as --chain"
				.into(),
		));
	}
	Ok(())
}
