//! Runs the benchmarks of a runtime and writes its weights: what `scripts/bench` calls.
//!
//! A program of its own, so that the node carries none of it. The runtime is read from a wasm file that was built with
//! the feature `runtime-benchmarks`.

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;
use sc_cli::Result;
use sp_runtime::traits::BlakeTwo256;

/// What a runtime under measurement may ask for: what the node offers.
type HostFunctions = sp_io::SubstrateHostFunctions;

fn main() -> Result<()> {
	sc_cli::LoggerBuilder::new("").init()?;
	PalletCmd::parse().run_with_spec::<BlakeTwo256, HostFunctions>(None)
}
