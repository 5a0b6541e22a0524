//! What can be typed.

use std::{num::NonZeroU64, path::PathBuf, str::FromStr};

/// The command line.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	/// What to do other than running a node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// The usual options of a node.
	#[clap(flatten)]
	pub run: sc_cli::RunCmd,

	/// Make and finalise blocks without waiting for slots: `instant`, one as soon as a transaction arrives, or
	/// `interval=MS`, one each MS milliseconds.
	///
	/// For tests of one node. The blocks are not sealed by their author, so another node does not import them, and the
	/// chain's clock moves 2 seconds a block whatever the time is.
	#[arg(long, value_name = "HOW")]
	pub sealing: Option<Sealing>,

	/// Where compiled runtimes are kept, so that a node need not compile them again when it starts. `compiled-runtimes`
	/// below the base path unless named.
	///
	/// What lies there is executed without further checks: name a folder that only the node's user can write to.
	#[arg(long, value_name = "DIR")]
	pub runtime_cache: Option<PathBuf>,

	/// When to stop because the disk is nearly full.
	#[clap(flatten)]
	pub storage_monitor: sc_storage_monitor::StorageMonitorParams,
}

/// When blocks are made, if not in slots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sealing {
	/// As soon as a transaction is in the pool.
	Instant,
	/// Every so many milliseconds, empty or not.
	Interval(NonZeroU64),
}

impl FromStr for Sealing {
	type Err = String;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		match text.strip_prefix("interval=") {
			None if text == "instant" => Ok(Self::Instant),
			Some(milliseconds) => milliseconds
				.parse()
				.map(Self::Interval)
				.map_err(|error| format!("`{milliseconds}` is not a number of milliseconds: {error}")),
			None => Err("expected `instant` or `interval=MS`".into()),
		}
	}
}

/// What to do other than running a node.
#[derive(Debug, clap::Subcommand)]
pub enum Subcommand {
	/// Make, look at and store keys
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write a chain specification
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Write a chain specification (the older command; prefer export-chain-spec)
	#[allow(deprecated)]
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Execute a block of the database once more
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state of a block into a chain specification
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the whole chain
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Go back some blocks
	Revert(sc_cli::RevertCmd),

	/// Print what the database holds
	ChainInfo(sc_cli::ChainInfoCmd),
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn sealing_is_instant_or_at_an_interval() {
		assert_eq!("instant".parse(), Ok(Sealing::Instant));
		assert_eq!("interval=250".parse(), Ok(Sealing::Interval(NonZeroU64::new(250).unwrap())));
		for bad in ["", "interval", "interval=", "interval=0", "interval=-1", "interval=1s", "manual"] {
			assert!(bad.parse::<Sealing>().is_err(), "{bad}");
		}
	}
}
