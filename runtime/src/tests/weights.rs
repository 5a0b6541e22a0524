//! Weights and limits.

use crate::{AllPalletsWithSystem, Runtime, RuntimeCall, configs::BlockWeights};
use codec::Decode;
use core::any::type_name;
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{Get, GetCallMetadata as _, PalletsInfoAccess},
	weights::Weight,
};
use pallet_did::WeightInfo as _;
use sp_runtime::traits::TrailingZeroInput;

/// Every call there is, with arguments that are all zeros, or ones where zeros do not decode.
fn every_call() -> Vec<RuntimeCall> {
	let pallets = AllPalletsWithSystem::infos();
	pallets
		.iter()
		.flat_map(|pallet| (0..=u8::MAX).map(|call| [u8::try_from(pallet.index).unwrap(), call]))
		.filter_map(|[pallet, call]| {
			let decode = |bytes: &[u8]| RuntimeCall::decode(&mut TrailingZeroInput::new(bytes)).ok();
			decode(&[pallet, call]).or_else(|| decode(&[pallet, call, 1]))
		})
		.collect()
}

fn fits(weight: Weight, class: DispatchClass) -> bool {
	match BlockWeights::get().get(class).max_extrinsic {
		Some(most) => weight.all_lte(most),
		None => weight.all_lte(BlockWeights::get().max_block),
	}
}

#[test]
fn every_call_fits_a_block() {
	let calls = every_call();
	let names: usize =
		RuntimeCall::get_module_names().iter().map(|module| RuntimeCall::get_call_names(module).len()).sum();
	assert_eq!(calls.len(), names, "each call was made");
	for call in calls {
		let info = call.get_dispatch_info();
		assert!(fits(info.total_weight(), info.class), "{call:?} weighs {:?}", info.total_weight());
	}
}

#[test]
fn the_worst_case_of_each_call_of_ours_fits_a_block_a_hundred_times() {
	type Did = <Runtime as pallet_did::Config>::WeightInfo;
	let most = BlockWeights::get().get(DispatchClass::Normal).max_extrinsic.unwrap();
	for (name, weight) in [
		("create", Did::create(<Runtime as pallet_did::Config>::MaxMethods::get())),
		("add_method", Did::add_method()),
		("revoke_method", Did::revoke_method()),
		("remove_method", Did::remove_method()),
		("add_service", Did::add_service()),
		("remove_service", Did::remove_service()),
		("dispatch", Did::dispatch()),
		("deactivate", Did::deactivate()),
	] {
		assert!(weight.ref_time() > 0, "{name} weighs nothing");
		assert!(weight.saturating_mul(100).all_lte(most), "{name} weighs {weight:?}");
	}
}

#[test]
fn each_pallet_has_its_own_weights() {
	/// The pallets whose weights are named `$path`, with the start of that name.
	macro_rules! has {
		($($pallet:ident: $path:literal),* $(,)?) => {
			$(
				let name = type_name::<<Runtime as $pallet::Config>::WeightInfo>();
				assert!(name.starts_with($path), "{} has {name}", stringify!($pallet));
			)*
		};
	}
	has!(
		pallet_assets: "pallet_assets::weights::SubstrateWeight<",
		pallet_balances: "pallet_balances::weights::SubstrateWeight<",
		pallet_did: "artel_runtime::weights::pallet_did::WeightInfo<",
		pallet_multisig: "pallet_multisig::weights::SubstrateWeight<",
		pallet_preimage: "pallet_preimage::weights::SubstrateWeight<",
		pallet_proxy: "pallet_proxy::weights::SubstrateWeight<",
		pallet_scheduler: "pallet_scheduler::weights::SubstrateWeight<",
		pallet_session: "pallet_session::weights::SubstrateWeight<",
		pallet_sudo: "pallet_sudo::weights::SubstrateWeight<",
		pallet_timestamp: "pallet_timestamp::weights::SubstrateWeight<",
		pallet_transaction_payment: "pallet_transaction_payment::weights::SubstrateWeight<",
		pallet_utility: "pallet_utility::weights::SubstrateWeight<",
	);
	let system = type_name::<<Runtime as frame_system::Config>::SystemWeightInfo>();
	assert!(system.starts_with("frame_system::weights::SubstrateWeight<"), "{system}");
	// These three publish their measured weights on `()` only.
	assert!(<() as pallet_babe::WeightInfo>::plan_config_change().ref_time() > 0);
	assert!(<() as pallet_grandpa::WeightInfo>::note_stalled().ref_time() > 0);
	assert!(<() as pallet_parameters::WeightInfo>::set_parameter().ref_time() > 0);
}

#[test]
fn a_block_takes_a_second_of_which_users_have_85_percent() {
	let weights = BlockWeights::get();
	let normal = weights.get(DispatchClass::Normal).max_total.unwrap();
	assert_eq!(weights.max_block, Weight::from_parts(1_000_000_000_000, u64::MAX));
	assert_eq!(normal.ref_time(), 850_000_000_000);
}
