//! Weights and limits.

use crate::{AllPalletsWithSystem, Runtime, RuntimeCall, configs::BlockWeights};
use codec::Decode;
use core::any::type_name;
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{Get, GetCallMetadata as _, PalletsInfoAccess},
	weights::Weight,
};
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

/// The weight of each function of `WeightInfo` with these arguments, by name.
macro_rules! weights {
	($weights:ty: $($name:ident($($argument:expr),*)),* $(,)?) => {
		[$((stringify!($name), <$weights>::$name($($argument),*))),*].to_vec()
	};
}

fn fit_a_hundred_times(pallet: &str, weights: Vec<(&str, Weight)>) {
	let most = BlockWeights::get().get(DispatchClass::Normal).max_extrinsic.unwrap();
	for (name, weight) in weights {
		assert!(weight.ref_time() > 0, "{pallet}.{name} weighs nothing");
		assert!(weight.saturating_mul(100).all_lte(most), "{pallet}.{name} weighs {weight:?}");
	}
}

#[test]
fn the_worst_case_of_each_did_call_fits_a_block_a_hundred_times() {
	use pallet_did::WeightInfo as _;
	type Did = <Runtime as pallet_did::Config>::WeightInfo;
	let bytes = <Runtime as pallet_did::Config>::MaxCallBytes::get();
	let weights = weights!(Did:
		create(<Runtime as pallet_did::Config>::MaxMethods::get()),
		add_method(),
		revoke_method(),
		remove_method(),
		add_service(),
		remove_service(),
		dispatch(),
		deactivate(),
		set_relationships(),
		set_also_known_as(<Runtime as pallet_did::Config>::MaxAliases::get()),
		add_controller(),
		remove_controller(),
		propose_transfer(),
		cancel_transfer(),
		accept_transfer(),
		suspend(),
		resume(),
		submit_ed25519(bytes),
		submit_sr25519(bytes),
		submit_secp256k1(bytes),
		submit_p256(bytes),
		set_recovery(),
		propose_recovery(),
		execute_recovery(),
		cancel_recovery(),
	);
	fit_a_hundred_times("did", weights);
}

#[test]
fn the_worst_case_of_each_credentials_call_fits_a_block_a_hundred_times() {
	use pallet_credentials::WeightInfo as _;
	type Credentials = <Runtime as pallet_credentials::Config>::WeightInfo;
	let weights = weights!(Credentials:
		register_schema(),
		deprecate_schema(),
		issue(3, 3),
		issue_prepaid(3, 3),
		issue_batch(64),
		prepay(),
		withdraw_prepaid(),
		revoke(3),
		suspend(3),
		resume(3),
		remove(),
		delegate(),
		revoke_delegation(),
		remove_delegation(),
		accredit(),
		revoke_accreditation(),
		create_list(),
		set_status(256, 16),
		remove_list(),
		present(16),
		present_signed(16),
		present_prepaid(16),
		present_signed_prepaid(16),
		remove_presentation(),
		verdict(3),
		holds(),
	);
	fit_a_hundred_times("credentials", weights);
}

#[test]
fn the_worst_case_of_each_trust_call_fits_a_block_a_hundred_times() {
	use pallet_trust::WeightInfo as _;
	type Trust = <Runtime as pallet_trust::Config>::WeightInfo;
	let weights = weights!(Trust:
		attest(),
		prune(),
		add_reporter(),
		remove_reporter(),
		report_risk(),
		withdraw_report(),
		clear_report(),
		appeal(),
		withdraw_appeal(),
		decide_appeal(),
		set_standing(),
		record(),
		risk(),
	);
	fit_a_hundred_times("trust", weights);
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
		pallet_bonds: "artel_runtime::weights::pallet_bonds::WeightInfo<",
		pallet_credentials: "artel_runtime::weights::pallet_credentials::WeightInfo<",
		pallet_did: "artel_runtime::weights::pallet_did::WeightInfo<",
		pallet_disputes: "artel_runtime::weights::pallet_disputes::WeightInfo<",
		pallet_escrow: "artel_runtime::weights::pallet_escrow::WeightInfo<",
		pallet_multisig: "pallet_multisig::weights::SubstrateWeight<",
		pallet_panel: "artel_runtime::weights::pallet_panel::WeightInfo<",
		pallet_preimage: "pallet_preimage::weights::SubstrateWeight<",
		pallet_pricing: "artel_runtime::weights::pallet_pricing::WeightInfo<",
		pallet_proxy: "pallet_proxy::weights::SubstrateWeight<",
		pallet_rental: "artel_runtime::weights::pallet_rental::WeightInfo<",
		pallet_scheduler: "pallet_scheduler::weights::SubstrateWeight<",
		pallet_session: "pallet_session::weights::SubstrateWeight<",
		pallet_sudo: "pallet_sudo::weights::SubstrateWeight<",
		pallet_timestamp: "pallet_timestamp::weights::SubstrateWeight<",
		pallet_transaction_payment: "pallet_transaction_payment::weights::SubstrateWeight<",
		pallet_trust: "artel_runtime::weights::pallet_trust::WeightInfo<",
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
