//! What the calls weigh.

use crate::{mock::*, weights::WeightInfo as _, *};
use artel_primitives::proofs::ProofVerifier;
use codec::Encode;
use frame::{
	deps::frame_support::dispatch::{GetDispatchInfo, PostDispatchInfo},
	testing_prelude::*,
};

fn weight(call: Call<Test>) -> Weight {
	call.get_dispatch_info().call_weight
}

fn submit_call(circuit: CircuitId, one: Submission) -> Call<Test> {
	Call::submit { circuit, proof: one.proof, inputs: one.inputs, context: context("") }
}

fn batch_call(circuit: CircuitId, batch: Vec<Submission>) -> Call<Test> {
	Call::submit_batch { circuit, proofs: batch.try_into().unwrap(), context: context("") }
}

/// What a receipt adds to the end of the block.
fn leaf() -> Weight {
	<()>::finalize(1) - <()>::finalize(0)
}

#[test]
fn a_proof_weighs_what_its_curve_and_inputs_do() {
	let (bn254, bls) = (BN254.submission(&inputs(1)), BLS.submission(&inputs(1)));
	assert_eq!(weight(submit_call(H256::zero(), bn254)), <()>::submit_bn254(3) + leaf() + <()>::once(1));
	assert_eq!(weight(submit_call(H256::zero(), bls)), <()>::submit_bls12_381(3) + leaf() + <()>::once(1));
	// What is of neither length may be on either curve.
	let short = Submission { proof: ProofBytes::default(), inputs: Inputs::default() };
	assert_eq!(weight(submit_call(H256::zero(), short)), <()>::submit_bls12_381(0) + leaf() + <()>::once(1));
}

#[test]
fn a_batch_weighs_what_its_proofs_and_their_inputs_do() {
	let batch = vec![BN254.submission(&inputs(1)); 4];
	let inputs_of = <()>::batch_inputs_bn254(3) - <()>::batch_inputs_bn254(1);
	let expected = <()>::batch_bn254(4) + inputs_of + leaf() * 4 + <()>::once(4);
	assert_eq!(weight(batch_call(H256::zero(), batch.clone())), expected);
	// One of them on the other curve makes all weigh as much.
	let mixed = [batch, vec![BLS.submission(&inputs(1))]].concat();
	let inputs_of = <()>::batch_inputs_bls12_381(3) - <()>::batch_inputs_bls12_381(1);
	let expected = <()>::batch_bls12_381(5) + inputs_of + leaf() * 5 + <()>::once(5);
	assert_eq!(weight(batch_call(H256::zero(), mixed)), expected);
	assert_eq!(weight(batch_call(H256::zero(), vec![])), <()>::batch_bn254(0));
}

#[test]
fn what_counts_more_than_once_gives_weight_back() {
	run(|| {
		let plain_one = registered(&BN254, plain(&BN254));
		let once = registered(&SECOND, Declaration { nullifier: Some(0), ..plain(&SECOND) });
		let used = |call: Call<Test>| -> Option<Weight> {
			let post: PostDispatchInfo = RuntimeCall::from(call).dispatch(signed(&BOB)).unwrap();
			post.actual_weight
		};
		for (circuit, secrets, refund) in [(plain_one, &*BN254, 1), (once, &*SECOND, 0)] {
			let call = submit_call(circuit, secrets.submission(&inputs(1)));
			assert_eq!(used(call.clone()), Some(weight(call) - <()>::once(1) * refund));
			let batch = vec![secrets.submission(&inputs(2)), secrets.submission(&inputs(3))];
			let call = batch_call(circuit, batch);
			assert_eq!(used(call.clone()), Some(weight(call) - <()>::once(2) * refund));
		}
	});
}

#[test]
fn a_registration_weighs_what_its_key_does() {
	let weight = |declaration| weight(Call::register { new: new_circuit(&BN254, declaration) });
	assert_eq!(weight(plain(&BN254)), <()>::register_bn254(3));
	assert_eq!(weight(plain(&BLS)), <()>::register_bls12_381(3));
	let too_many = Declaration { inputs: u32::MAX, ..plain(&BN254) };
	assert_eq!(weight(too_many), <()>::register_bn254(64));
}

#[test]
fn evidence_weighs_what_it_takes_to_check_it() {
	let weight = |evidence: &[u8]| <Groth16 as ProofVerifier>::weight(evidence);
	let inline = |one: Submission| Evidence::Inline { inputs: one.inputs, proof: one.proof }.encode();
	assert_eq!(weight(&Evidence::Receipt(H256::zero()).encode()), <()>::show_receipt());
	assert_eq!(weight(&[9]), <()>::show_receipt());
	assert_eq!(weight(&inline(BN254.submission(&inputs(1)))), <()>::inline_bn254(3));
	assert_eq!(weight(&inline(BLS.submission(&inputs(1)))), <()>::inline_bls12_381(3));
}

#[test]
fn pruning_weighs_by_the_receipts_and_the_end_of_a_block_is_left_room_for() {
	assert_eq!(weight(Call::prune { receipts: vec![H256::zero(); 3].try_into().unwrap() }), <()>::prune(3));
	run(|| assert_eq!(Groth16::on_initialize(2), <()>::finalize(0)));
}
