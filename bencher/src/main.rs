//! Runs the benchmarks of a runtime and writes its weights: what `scripts/bench` and `scripts/ratios` call.
//!
//! A program of its own, so that the node carries none of it. The runtime is read from a wasm file that was built with
//! the feature `runtime-benchmarks`.

mod calm;
mod forget;
// The macro also writes a function to call from here, which nobody does.
#[allow(dead_code)]
mod warm;

use clap::Parser;
use frame_benchmarking_cli::PalletCmd;
use sc_cli::Result;
use sp_runtime::traits::BlakeTwo256;
use std::{fs, path::PathBuf};

/// What a runtime under measurement may ask for: what the node offers.
type HostFunctions = (sp_io::SubstrateHostFunctions, artel_groth16::HostFunctions, warm::benchmarking::HostFunctions);

#[derive(Parser)]
struct Options {
	/// Measure without the database: all of the state is at hand. The runtime must not be compressed.
	#[arg(long, requires = "runtime")]
	warm: bool,
	/// Where it stands how fast the core was before, if it does, and is to stand how fast it was at best.
	#[arg(long, requires = "warm")]
	pace: Option<PathBuf>,
	#[command(flatten)]
	command: PalletCmd,
}

fn main() -> Result<()> {
	sc_cli::LoggerBuilder::new("").init()?;
	// What is declared has to hold on one core, and for a node that has seen no verifying key before.
	rayon::ThreadPoolBuilder::new().num_threads(1).build_global().map_err(|error| error.to_string())?;
	artel_groth16::disable_cache();
	let Options { warm, pace, mut command } = Options::parse();
	let directory = tempfile::tempdir()?;
	if let Some(runtime) = command.runtime.as_mut().filter(|_| warm) {
		let rewritten = directory.path().join("runtime.wasm");
		fs::write(&rewritten, warm::warmed(fs::read(&*runtime)?)?)?;
		*runtime = rewritten;
		forget::prepare().map_err(|error| error.to_string())?;
	}
	if let Some(before) = pace.as_ref().and_then(|pace| fs::read_to_string(pace).ok()) {
		calm::was(before.trim().parse().map_err(|_| format!("not how fast the core was: {before}"))?);
	}
	command.run_with_spec::<BlakeTwo256, HostFunctions>(None)?;
	if let Some(pace) = pace {
		fs::write(pace, calm::fastest().to_string())?;
	}
	if warm {
		let (runs, restless) = calm::runs();
		eprintln!("{restless} of {runs} runs found no moment in which nobody else slowed the core");
	}
	Ok(())
}
