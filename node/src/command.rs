//! What happens on each command.

use crate::{
	chain_spec,
	cli::{Cli, Subcommand},
	service::{self, FullBackend, FullClient, Parts},
};
use artel_runtime::{Block, BlockNumber};
use sc_cli::SubstrateCli;
use sc_network::config::NetworkBackendType;
use std::sync::Arc;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"Artel Node".into()
	}

	fn impl_version() -> String {
		env!("CARGO_PKG_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		"the documentation in docs/".into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> Result<Box<dyn sc_service::ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}
}

/// Reads the command line and does what it says.
pub fn run() -> sc_cli::Result<()> {
	// So that addresses are written with the chain's prefix, and read with it.
	artel_runtime::genesis::use_our_addresses();
	let cli = Cli::from_args();
	match &cli.subcommand {
		None => run_node(&cli),
		Some(Subcommand::Key(command)) => command.run(&cli),
		Some(Subcommand::ExportChainSpec(command)) => command.run(cli.load_spec(&command.chain)?),
		#[allow(deprecated)]
		Some(Subcommand::BuildSpec(command)) => {
			cli.create_runner(command)?.sync_run(|config| command.run(config.chain_spec, config.network))
		}
		Some(Subcommand::CheckBlock(command)) => cli.create_runner(command)?.async_run(|config| {
			let Parts { client, import_queue, task_manager, link, .. } = service::parts(&config, None, None)?;
			Ok((while_alive(link, command.run(client, import_queue)), task_manager))
		}),
		Some(Subcommand::ExportBlocks(command)) => cli.create_runner(command)?.async_run(|config| {
			let Parts { client, task_manager, link, .. } = service::parts(&config, None, None)?;
			Ok((while_alive(link, command.run(client, config.database)), task_manager))
		}),
		Some(Subcommand::ExportState(command)) => cli.create_runner(command)?.async_run(|config| {
			let Parts { client, task_manager, link, .. } = service::parts(&config, None, None)?;
			Ok((while_alive(link, command.run(client, config.chain_spec)), task_manager))
		}),
		Some(Subcommand::ImportBlocks(command)) => cli.create_runner(command)?.async_run(|config| {
			let Parts { client, import_queue, task_manager, link, .. } = service::parts(&config, None, None)?;
			Ok((while_alive(link, command.run(client, import_queue)), task_manager))
		}),
		Some(Subcommand::PurgeChain(command)) => {
			cli.create_runner(command)?.sync_run(|config| command.run(config.database))
		}
		Some(Subcommand::Revert(command)) => cli.create_runner(command)?.async_run(|config| {
			let Parts { client, backend, task_manager, link, .. } = service::parts(&config, None, None)?;
			Ok((while_alive(link, command.run(client, backend, Some(Box::new(revert_consensus)))), task_manager))
		}),
		Some(Subcommand::ChainInfo(command)) => {
			cli.create_runner(command)?.sync_run(|config| command.run::<Block>(&config))
		}
	}
}

fn run_node(cli: &Cli) -> sc_cli::Result<()> {
	let runner = cli.create_runner(&cli.run)?;
	let (sealing, storage, runtime_cache) = (cli.sealing, cli.storage_monitor.clone(), cli.runtime_cache.clone());
	runner.run_node_until_exit(|config| async move {
		let runtime_cache = runtime_cache.as_deref();
		match config.network.network_backend {
			NetworkBackendType::Libp2p => {
				service::start::<sc_network::NetworkWorker<_, _>>(config, sealing, storage, runtime_cache).await
			}
			NetworkBackendType::Litep2p => {
				service::start::<sc_network::Litep2pNetworkBackend>(config, sealing, storage, runtime_cache).await
			}
		}
		.map_err(sc_cli::Error::from)
	})
}

/// Takes back what BABE and GRANDPA remember of the last `blocks` blocks.
fn revert_consensus(client: Arc<FullClient>, backend: Arc<FullBackend>, blocks: BlockNumber) -> sc_cli::Result<()> {
	sc_consensus_babe::revert(client.clone(), backend, blocks)?;
	sc_consensus_grandpa::revert(client, blocks)?;
	Ok(())
}

/// Keeps `link` until `work` ends: without it the worker that answers for BABE ends, which a node takes for a failure.
async fn while_alive<L, R>(link: L, work: impl Future<Output = R>) -> R {
	let result = work.await;
	drop(link);
	result
}
