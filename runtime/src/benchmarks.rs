//! Which pallets are measured: ours. Those of the SDK bring weights measured on its reference machine.

use crate::{Did, Runtime, RuntimeCall, System};
use alloc::{string::String, vec::Vec};
use frame_benchmarking::{BenchmarkBatch, BenchmarkConfig, BenchmarkList, Benchmarking, add_benchmark, list_benchmark};
use frame_support::traits::{StorageInfo, StorageInfoTrait, WhitelistedStorageKeys};
use frame_system_benchmarking::Pallet as SystemBench;

frame_benchmarking::define_benchmarks!([frame_system, SystemBench::<Runtime>] [pallet_did, Did]);

impl frame_system_benchmarking::Config for Runtime {}
