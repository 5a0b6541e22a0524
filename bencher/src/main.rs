//! Runs the benchmarks of a runtime and writes its weights: what `scripts/bench` calls.
//!
//! A program of its own, so that the node carries none of it. The runtime is read from a wasm file that was built with
//! the feature `runtime-benchmarks`.

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;
use sc_cli::Result;
use sp_runtime::traits::BlakeTwo256;

/// What a runtime under measurement may ask for: what the node offers.
type HostFunctions = (sp_io::SubstrateHostFunctions, artel_groth16::HostFunctions);

fn main() -> Result<()> {
	sc_cli::LoggerBuilder::new("").init()?;
	// What is declared has to hold on one core, and for a node that has seen no verifying key before.
	rayon::ThreadPoolBuilder::new().num_threads(1).build_global().map_err(|error| error.to_string())?;
	artel_groth16::disable_cache();
	PalletCmd::parse().run_with_spec::<BlakeTwo256, HostFunctions>(None)
}
