//! What runs the runtime.

use sc_executor::{DEFAULT_HEAP_ALLOC_STRATEGY, HeapAllocStrategy, WasmExecutor};
use sc_service::Configuration;
use std::path::Path;

/// What the runtime may ask of the node.
pub(crate) type HostFunctions = (sp_io::SubstrateHostFunctions, artel_groth16::HostFunctions);

/// The executor that sc-service makes, except that it keeps what it compiled: compiling the runtime takes seconds, at
/// every start of a node and for each subcommand that opens the database.
///
/// Whoever can write to the cache decides what the node executes. It therefore lies beside the keys of the node unless
/// another folder is named.
pub(super) fn make(config: &Configuration, cache: Option<&Path>) -> WasmExecutor<HostFunctions> {
	let settings = &config.executor;
	let heap = settings.default_heap_pages.map_or(DEFAULT_HEAP_ALLOC_STRATEGY, |pages| HeapAllocStrategy::Static {
		extra_pages: u32::try_from(pages).unwrap_or(u32::MAX),
	});
	let builder = WasmExecutor::builder()
		.with_execution_method(settings.wasm_method)
		.with_onchain_heap_alloc_strategy(heap)
		.with_offchain_heap_alloc_strategy(heap)
		.with_max_runtime_instances(settings.max_runtime_instances)
		.with_runtime_cache_size(settings.runtime_cache_size);
	let cache = cache.map_or_else(|| config.base_path.path().join("compiled-runtimes"), Path::to_owned);
	match std::path::absolute(&cache) {
		Ok(cache) => builder.with_cache_path(cache).build(),
		Err(error) => {
			log::warn!("Compiled runtimes are not kept, {} is no path: {error}", cache.display());
			builder.build()
		}
	}
}
