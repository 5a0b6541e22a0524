//! Proofs as the runtime joins them: what the header says of them, and what they pay.

use super::chain::{Chain, genesis_of, signed, signed_with};
use crate::{
	Balance, Balances, Groth16, Runtime, RuntimeCall, System,
	configs::{BlockLength, BlockWeights},
	currency::ARTL,
	time::{DAYS, SLOT_MILLISECONDS},
};
use artel_groth16::Curve::{self, Bls12_381, Bn254};
use artel_primitives::{
	escrow::EscrowId,
	proofs::ProofVerifier,
	settlement::{BasisPoints, Split},
};
use codec::{Decode, Encode};
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{Get, fungible::NativeOrWithId},
};
use pallet_escrow::{Condition, Error, ProofTerms, Terms};
use pallet_groth16::{
	Artefact, CircuitId, Declaration, Evidence, Leaves, NewCircuit, Submission, WeightInfo as _, circuit_id, merkle,
	samples, statement,
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave};
use sp_runtime::{DigestItem, generic::Header, traits::BlakeTwo256};

/// The circuit of the samples with so many inputs.
fn circuit(curve: Curve, inputs: u32) -> (CircuitId, RuntimeCall) {
	let artefact = Artefact { uri: b"https://circuits.example".to_vec().try_into().unwrap(), hash: H256([1; 32]) };
	let key = samples::key(curve, inputs);
	let registered = artel_groth16::register_key(curve, &key, inputs).unwrap();
	let new = NewCircuit {
		name: b"roots".to_vec().try_into().unwrap(),
		declaration: Declaration { curve, inputs, binding: false, nullifier: None },
		key,
		source: artefact.clone(),
		setup: artefact,
		predecessor: None,
	};
	let id = circuit_id(curve, artel_groth16::canonical_key(curve, &registered).unwrap());
	(id, pallet_groth16::Call::register { new }.into())
}

/// A chain with two circuits: one of each curve, with one input and with two.
fn run(test: impl FnOnce(&mut Chain, CircuitId, CircuitId)) {
	genesis_of("development").execute_with(|| {
		let mut chain = Chain::new();
		let ((first, register), (second, also)) = (circuit(Bn254, 1), circuit(Bls12_381, 2));
		all_good(&mut chain, &[(Dave, register), (Dave, also)]);
		assert!(Groth16::knows(first) && Groth16::knows(second));
		test(&mut chain, first, second);
		#[cfg(feature = "try-runtime")]
		{
			use frame_support::traits::{TryState, TryStateSelect};
			let now = System::block_number();
			<crate::AllPalletsWithSystem as TryState<_>>::try_state(now, TryStateSelect::All).unwrap();
		}
	});
}

/// A block of these calls, none of which fails.
fn all_good(chain: &mut Chain, calls: &[(Sr25519Keyring, RuntimeCall)]) {
	let mut extrinsics = vec![];
	for (index, (who, call)) in calls.iter().enumerate() {
		let earlier = calls.iter().take(index).filter(|(other, _)| other == who).count();
		let nonce = System::account_nonce(who.to_account_id()) + u32::try_from(earlier).unwrap();
		extrinsics.push(signed_with(*who, nonce, 0, call.clone()));
	}
	for outcome in chain.block(extrinsics) {
		outcome.unwrap().unwrap();
	}
}

fn submit(circuit: CircuitId, Submission { proof, inputs }: Submission) -> RuntimeCall {
	let context = b"task 7".to_vec().try_into().unwrap();
	pallet_groth16::Call::submit { circuit, proof, inputs, context }.into()
}

/// What the header says of receipts: a root and their number.
fn sealed(header: &Header<u32, BlakeTwo256>) -> Vec<(H256, u32)> {
	let text = b"artel/groth16/root/1";
	let others = header.digest.logs.iter().filter_map(DigestItem::as_other);
	let said = others.filter_map(|item| item.strip_prefix(text));
	said.map(|mut rest| {
		let decoded = Decode::decode(&mut rest).unwrap();
		assert!(rest.is_empty());
		decoded
	})
	.collect()
}

#[test]
fn the_root_of_the_receipts_of_a_block_stands_in_its_header() {
	run(|chain, first, second| {
		assert_eq!(sealed(chain.last()), [], "circuits are no receipts");
		let (one, other) = (samples::submission(Bn254, 1), samples::submission(Bls12_381, 2));
		let batch = pallet_groth16::Call::submit_batch {
			circuit: second,
			proofs: vec![other.clone(), other.clone()].try_into().unwrap(),
			context: Default::default(),
		};
		all_good(chain, &[(Alice, submit(first, one.clone())), (Bob, batch.into()), (Alice, submit(first, one))]);

		let now = System::block_number();
		let receipts = Leaves::<Runtime>::get(now).into_inner();
		assert_eq!(receipts.len(), 4);
		let root = merkle::root(&receipts);
		assert_eq!(sealed(chain.last()), [(root, 4)]);
		assert_eq!(Groth16::statement_root(now), Some(root));
		// Whoever has the header alone checks a receipt by its path.
		for (index, id) in (0..).zip(receipts) {
			let receipt = Groth16::receipt(id).unwrap();
			assert_eq!((receipt.id(), receipt.block, receipt.index), (id, now, index));
			let path = Groth16::receipt_path(id).unwrap();
			assert_eq!(merkle::root_by_path(receipt.id(), path.index, &path.path), Some(root));
		}

		chain.block(vec![]);
		assert_eq!(sealed(chain.last()), [], "each block speaks of its own");
		all_good(chain, &[(Charlie, submit(second, other))]);
		let [(next, 1)] = sealed(chain.last())[..] else { panic!("one receipt") };
		assert_ne!(next, root);
	});
}

/// Alice opens an escrow for Bob on the statement of that submission, and he accepts.
fn escrow(chain: &mut Chain, circuit: CircuitId, one: &Submission) -> EscrowId {
	let terms = Terms {
		condition: Condition::Proof(ProofTerms { circuit, statement: statement(&one.inputs) }),
		deadline: System::block_number() + DAYS,
		arbiter: false,
		on_silence: Split { payee: BasisPoints::from_percent(0) },
		guardians: None,
	};
	let id = pallet_escrow::NextId::<Runtime>::get();
	let (payee, asset, amount) = (Bob.to_account_id(), NativeOrWithId::Native, 10 * ARTL);
	let open = pallet_escrow::Call::open { payee, asset, amount, terms, referrer: None };
	all_good(chain, &[(Alice, open.into()), (Bob, pallet_escrow::Call::accept { id }.into())]);
	id
}

fn prove(id: EscrowId, evidence: &Evidence) -> RuntimeCall {
	pallet_escrow::Call::prove { id, proof: evidence.encode().try_into().unwrap() }.into()
}

fn inline(Submission { proof, inputs }: Submission) -> Evidence {
	Evidence::Inline { inputs, proof }
}

fn balance() -> Balance {
	Balances::free_balance(Bob.to_account_id())
}

#[test]
fn an_escrow_pays_for_an_inline_proof_of_its_statement_and_for_no_other() {
	run(|chain, first, second| {
		for (circuit, one, other) in [
			(first, samples::submission(Bn254, 1), samples::submission(Bls12_381, 2)),
			(second, samples::submission(Bls12_381, 2), samples::submission(Bn254, 1)),
		] {
			let id = escrow(chain, circuit, &one);
			let before = balance();
			let mut forged = one.clone();
			forged.proof = other.proof.clone();
			for wrong in [inline(other), inline(forged), Evidence::Receipt(H256([7; 32]))] {
				let outcome = chain.block(vec![signed(Charlie, prove(id, &wrong))]);
				assert_eq!(outcome[0].unwrap(), Err(Error::<Runtime>::ProofRejected.into()));
				assert_eq!(balance(), before);
			}
			let call = prove(id, &inline(one.clone()));
			let verifying = <Groth16 as ProofVerifier>::weight(&inline(one).encode());
			assert!(call.get_dispatch_info().call_weight.all_gte(verifying), "the proof is paid for");
			all_good(chain, &[(Charlie, call)]);
			assert_eq!(balance() - before, 98 * ARTL / 10, "all but 2 %");
		}
	});
}

#[test]
fn an_escrow_pays_for_the_receipt_of_its_statement_and_for_no_other() {
	run(|chain, first, second| {
		let (one, other) = (samples::submission(Bn254, 1), samples::submission(Bls12_381, 2));
		// Whoever submitted it: the escrow asks for the statement.
		all_good(chain, &[(Dave, submit(first, one.clone())), (Dave, submit(second, other))]);
		let [right, wrong] = Leaves::<Runtime>::get(System::block_number())[..] else { panic!("two receipts") };
		let id = escrow(chain, first, &one);
		let before = balance();
		let outcome = chain.block(vec![signed(Charlie, prove(id, &Evidence::Receipt(wrong)))]);
		assert_eq!(outcome[0].unwrap(), Err(Error::<Runtime>::ProofRejected.into()));
		all_good(chain, &[(Charlie, prove(id, &Evidence::Receipt(right)))]);
		assert_eq!(balance() - before, 98 * ARTL / 10);
	});
}

/// How many proofs a block takes in calls like this one, each with so many: by weight, by length, and by the receipts
/// that it holds.
fn admitted(call: RuntimeCall, proofs: u32) -> u32 {
	let extrinsic = signed_with(Alice, 0, 0, call);
	let class = BlockWeights::get().get(DispatchClass::Normal).clone();
	// What binding and nullifier weigh is given back where there is none.
	let once = <Runtime as pallet_groth16::Config>::WeightInfo::once(proofs);
	let weight = extrinsic.get_dispatch_info().total_weight().saturating_sub(once).saturating_add(class.base_extrinsic);
	let by_weight = class.max_total.unwrap().ref_time() / weight.ref_time();
	let by_length =
		*BlockLength::get().max.get(DispatchClass::Normal) / u32::try_from(extrinsic.encoded_size()).unwrap();
	let receipts: u32 = <Runtime as pallet_groth16::Config>::MaxReceipts::get();
	by_length.min(u32::try_from(by_weight).unwrap()).min(receipts / proofs) * proofs
}

/// Prints the table of `docs/groth16.md`: `cargo nextest run … proofs_that_a_block_admits --no-capture`.
#[test]
fn proofs_that_a_block_admits_are_more_in_batches() {
	genesis_of("development").execute_with(|| {
		println!("{:<10} {:>6} {:>8} {:>15} {:>16}", "curve", "inputs", "singly", "batches of 128", "of them a second");
		for inputs in [1, 8, 32, 64] {
			for curve in [Bn254, Bls12_381] {
				let one = samples::submission(curve, inputs);
				let proofs = vec![one.clone(); 128].try_into().unwrap();
				let batch =
					pallet_groth16::Call::submit_batch { circuit: H256::zero(), proofs, context: Default::default() };
				let singly = admitted(submit(H256::zero(), one), 1);
				let batched = admitted(batch.into(), 128);
				let second = u64::from(batched) * 1_000 / SLOT_MILLISECONDS;
				println!("{:<10} {inputs:>6} {singly:>8} {batched:>15} {second:>16}", format!("{curve:?}"));
				assert!(batched > 2 * singly, "{curve:?}, {inputs} inputs: {batched} in batches, {singly} singly");
			}
		}
	});
}
