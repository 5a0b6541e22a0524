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
		record(5),
		risk(),
	);
	fit_a_hundred_times("trust", weights);
}

/// A call to pallet `groth16` with that many proofs of the greatest length, each with as many inputs.
fn batch(curve: artel_groth16::Curve, proofs: u32, inputs: u32) -> RuntimeCall {
	let length = artel_groth16::proof_len(curve, true) as usize;
	let one = pallet_groth16::Submission {
		proof: vec![0; length].try_into().unwrap(),
		inputs: vec![[0; 32]; inputs as usize].try_into().unwrap(),
	};
	let proofs = vec![one; proofs as usize].try_into().unwrap();
	pallet_groth16::Call::submit_batch { circuit: Default::default(), proofs, context: Default::default() }.into()
}

#[test]
fn the_longest_batch_of_proofs_fits_a_block_and_costs_less_than_its_proofs() {
	use artel_groth16::Curve::{Bls12_381, Bn254};
	use pallet_groth16::WeightInfo as _;
	type Groth16 = <Runtime as pallet_groth16::Config>::WeightInfo;
	for (curve, single) in [(Bn254, Groth16::submit_bn254 as fn(u32) -> Weight), (Bls12_381, Groth16::submit_bls12_381)]
	{
		for inputs in [1, 8, 32, 64] {
			let info = batch(curve, 128, inputs).get_dispatch_info();
			assert!(fits(info.total_weight(), info.class), "{curve:?} {:?}", info.total_weight());
			// What is used up once is in the call's weight, and given back where a circuit declares none.
			let call = info.call_weight.saturating_sub(Groth16::once(128));
			let singly = single(inputs).saturating_mul(128);
			assert!(call.ref_time() < singly.ref_time(), "{curve:?}, {inputs} inputs");
		}
	}
}

#[test]
fn a_key_with_the_most_inputs_is_registered_within_a_block_and_so_is_the_most_pruned() {
	use pallet_groth16::WeightInfo as _;
	type Groth16 = <Runtime as pallet_groth16::Config>::WeightInfo;
	let receipts = <Runtime as pallet_groth16::Config>::MaxReceipts::get();
	let weights = weights!(Groth16:
		register_bn254(64),
		register_bls12_381(64),
		retire(),
		remove(),
		mark_audited(),
		unmark_audited(),
		submit_bn254(64),
		submit_bls12_381(64),
		once(1),
		finalize(receipts),
		show_receipt(),
		inline_bn254(64),
		inline_bls12_381(64),
	);
	let most = BlockWeights::get().get(DispatchClass::Normal).max_extrinsic.unwrap();
	for (name, weight) in weights {
		assert!(weight.ref_time() > 0, "groth16.{name} weighs nothing");
		assert!(weight.saturating_mul(10).all_lte(most), "groth16.{name} weighs {weight:?}");
	}
	assert!(Groth16::prune(pallet_groth16::MAX_PRUNED).all_lte(most));
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
		pallet_groth16: "artel_runtime::weights::pallet_groth16::WeightInfo<",
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
