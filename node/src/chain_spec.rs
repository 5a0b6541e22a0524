//! The chains known by name. What they begin with is the runtime's to say, in its genesis presets.

use artel_runtime::{WASM_BINARY, configs::SS58_PREFIX, genesis::STAGING_RUNTIME_PRESET};
use sc_service::{ChainType, Properties};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET};

/// A specification of this chain: without extensions.
pub type ChainSpec = sc_service::GenericChainSpec;

/// The specification with that name, or from that file.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"dev" => named("Artel Development", "artel_dev", ChainType::Development, DEV_RUNTIME_PRESET),
		"" | "local" => named("Artel Local Testnet", "artel_local", ChainType::Local, LOCAL_TESTNET_RUNTIME_PRESET),
		"staging" => named("Artel Staging", "artel_staging", ChainType::Live, STAGING_RUNTIME_PRESET),
		path => ChainSpec::from_json_file(path.into())
			.map_err(|error| format!("`{path}` is neither dev, local nor staging, nor a chain specification: {error}")),
	}
}

fn named(name: &str, id: &str, kind: ChainType, preset: &str) -> Result<ChainSpec, String> {
	let wasm = WASM_BINARY.ok_or("this node was built with SKIP_WASM_BUILD, so it has no runtime to begin with")?;
	Ok(ChainSpec::builder(wasm, None)
		.with_name(name)
		.with_id(id)
		.with_chain_type(kind)
		.with_protocol_id("artel")
		.with_genesis_config_preset_name(preset)
		.with_properties(properties())
		.build())
}

/// What wallets show.
fn properties() -> Properties {
	let mut properties = Properties::new();
	properties.insert("tokenSymbol".into(), "ARTL".into());
	properties.insert("tokenDecimals".into(), 12.into());
	properties.insert("ss58Format".into(), SS58_PREFIX.into());
	properties
}
