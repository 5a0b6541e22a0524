//! Which pallets `scripts/bench` measures: ours, and a transfer to compare them with. Those of the SDK bring weights
//! measured on its reference machine.

use crate::{
	AllPalletsWithSystem, Balances, Bonds, Credentials, Did, Disputes, Escrow, Groth16, Panel, Pricing, Rental, Trust,
};
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};

frame_benchmarking::define_benchmarks!(
	[pallet_balances, Balances]
	[pallet_bonds, Bonds]
	[pallet_credentials, Credentials]
	[pallet_did, Did]
	[pallet_disputes, Disputes]
	[pallet_escrow, Escrow]
	[pallet_groth16, Groth16]
	[pallet_panel, Panel]
	[pallet_pricing, Pricing]
	[pallet_rental, Rental]
	[pallet_trust, Trust]
);

/// What can be measured, and what is stored.
pub fn metadata(extra: bool) -> (Vec<BenchmarkList>, Vec<StorageInfo>) {
	let mut list = Vec::new();
	list_benchmarks!(list, extra);
	(list, AllPalletsWithSystem::storage_info())
}

/// Measures.
pub fn run(config: BenchmarkConfig) -> Result<Vec<BenchmarkBatch>, String> {
	let whitelist = AllPalletsWithSystem::whitelisted_storage_keys();
	let mut batches = Vec::new();
	let params = (&config, &whitelist);
	add_benchmarks!(params, batches);
	Ok(batches)
}
