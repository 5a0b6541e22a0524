//! Worst case of each call, with its outcome asserted. The proofs are those of [`samples`](crate::samples).

// As in tests: what goes wrong here must stop the benchmark.
#![allow(
	missing_docs,
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::indexing_slicing,
	clippy::panic,
	clippy::unwrap_used
)]

use crate::{
	Artefact, Batch, Call, Circuit, CircuitId, Circuits, Config, Context, Declaration, Declarations, Evidence, Inputs,
	Keys, Leaves, MAX_CONTEXT_BYTES, MAX_NAME_BYTES, MAX_PRUNED, MAX_URI_BYTES, Name, NewCircuit, NextNonce,
	Nullifiers, Pallet, ProofBytes, Receipt, ReceiptId, Receipts, Roots, Submission, Uri, binding, samples, statement,
};
use alloc::{vec, vec::Vec};
use artel_groth16::{Curve, MAX_BATCH, MAX_INPUTS};
use artel_primitives::proofs::ProofVerifier;
use frame::{benchmarking::prelude::*, prelude::Hooks, token::fungible::Mutate};

/// Somebody with more than all deposits take.
fn rich<T: Config>(seed: u32) -> T::AccountId {
	let who = account("rich", seed, 0);
	let much = Pallet::<T>::price(1_000_000).unwrap();
	T::Currency::mint_into(&who, much).unwrap();
	who
}

/// Makes the account of the treasury exist, as it does on the chain.
fn treasury<T: Config>() {
	T::Currency::mint_into(&T::Treasury::get(), Pallet::<T>::price(1_000_000).unwrap()).unwrap();
}

fn artefact() -> Artefact {
	let mut uri = b"https:".to_vec();
	uri.resize(MAX_URI_BYTES as usize, b'x');
	Artefact { uri: Uri::try_from(uri).unwrap(), hash: H256::repeat_byte(1) }
}

fn context() -> Context {
	vec![7; MAX_CONTEXT_BYTES as usize].try_into().unwrap()
}

fn plain(curve: Curve, inputs: u32) -> Declaration {
	Declaration { curve, inputs, binding: false, nullifier: None }
}

fn new_circuit(curve: Curve, inputs: u32, predecessor: Option<CircuitId>) -> NewCircuit {
	NewCircuit {
		name: Name::try_from(vec![b'x'; MAX_NAME_BYTES as usize]).unwrap(),
		declaration: plain(curve, inputs),
		key: samples::key(curve, inputs),
		source: artefact(),
		setup: artefact(),
		predecessor,
	}
}

/// A circuit that has never been, of the same owner.
fn predecessor<T: Config>(owner: &T::AccountId) -> CircuitId {
	let id = H256::repeat_byte(9);
	let circuit = Circuit {
		owner: owner.clone(),
		name: Name::try_from(vec![b'x'; MAX_NAME_BYTES as usize]).unwrap(),
		source: artefact(),
		setup: artefact(),
		version: 1,
		predecessor: None,
		audit: Some(artefact()),
		retired: None,
		deposit: 1u32.into(),
		key_deposit: 1u32.into(),
	};
	Circuits::<T>::insert(id, circuit);
	id
}

/// Registers that circuit.
fn registered<T: Config>(owner: &T::AccountId, curve: Curve, inputs: u32) -> CircuitId {
	treasury::<T>();
	let before = predecessor::<T>(owner);
	Pallet::<T>::do_register(owner.clone(), new_circuit(curve, inputs, Some(before))).unwrap();
	Circuits::<T>::iter_keys().find(|id| *id != before).unwrap()
}

/// The longest circuit, audited.
fn audited<T: Config>(owner: &T::AccountId) -> CircuitId {
	let id = registered::<T>(owner, Curve::Bls12_381, MAX_INPUTS);
	Pallet::<T>::do_mark_audited(id, artefact()).unwrap();
	id
}

fn wait<T: Config>() {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now + T::Retention::get());
}

fn batch(curve: Curve, proofs: u32, inputs: u32) -> Batch {
	vec![samples::submission(curve, inputs); proofs as usize].try_into().unwrap()
}

/// Receipts, each of another account and another block.
fn old_receipts<T: Config>(count: u32) -> Vec<ReceiptId> {
	(0..count)
		.map(|number| {
			let submitter = rich::<T>(number);
			frame_system::Pallet::<T>::set_block_number((number + 1).into());
			let statements = vec![H256::repeat_byte(5)];
			Pallet::<T>::give_receipts(submitter, H256::repeat_byte(3), statements, context()).unwrap();
			let block = frame_system::Pallet::<T>::block_number();
			Pallet::<T>::on_finalize(block);
			Leaves::<T>::get(block)[0]
		})
		.collect()
}

/// What a proof in a block that is full but for it is charged.
fn received<T: Config>(count: u32) {
	assert_eq!(Leaves::<T>::iter_values().map(|leaves| leaves.len()).sum::<usize>(), count as usize);
}

/// A leaf like no other.
fn leaf(number: u32) -> H256 {
	let mut bytes = [0; 32];
	bytes[..4].copy_from_slice(&number.to_be_bytes());
	H256(bytes)
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_bn254(i: Linear<0, { MAX_INPUTS }>) {
		let owner = rich::<T>(0);
		treasury::<T>();
		let new = new_circuit(Curve::Bn254, i, Some(predecessor::<T>(&owner)));

		#[extrinsic_call]
		register(RawOrigin::Signed(owner), new);

		assert_eq!(Keys::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn register_bls12_381(i: Linear<0, { MAX_INPUTS }>) {
		let owner = rich::<T>(0);
		treasury::<T>();
		let new = new_circuit(Curve::Bls12_381, i, Some(predecessor::<T>(&owner)));

		#[extrinsic_call]
		register(RawOrigin::Signed(owner), new);

		assert_eq!(Keys::<T>::iter().count(), 1);
	}

	#[benchmark]
	fn retire() {
		let owner = rich::<T>(0);
		let id = audited::<T>(&owner);

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);

		assert!(!Keys::<T>::contains_key(id));
	}

	#[benchmark]
	fn remove() {
		let owner = rich::<T>(0);
		let id = audited::<T>(&owner);
		Pallet::<T>::do_retire(owner.clone(), id).unwrap();
		wait::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(owner), id);

		assert!(!Circuits::<T>::contains_key(id));
	}

	#[benchmark]
	fn mark_audited() -> Result<(), BenchmarkError> {
		let origin = T::AuthorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let id = audited::<T>(&rich::<T>(0));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, artefact());

		assert!(Circuits::<T>::get(id).unwrap().audit.is_some());
		Ok(())
	}

	#[benchmark]
	fn unmark_audited() -> Result<(), BenchmarkError> {
		let origin = T::AuthorityOrigin::try_successful_origin().map_err(|()| BenchmarkError::Weightless)?;
		let id = audited::<T>(&rich::<T>(0));

		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id);

		assert!(Circuits::<T>::get(id).unwrap().audit.is_none());
		Ok(())
	}

	#[benchmark]
	fn submit_bn254(i: Linear<0, { MAX_INPUTS }>) {
		let id = registered::<T>(&rich::<T>(0), Curve::Bn254, i);
		let Submission { proof, inputs } = samples::submission(Curve::Bn254, i);

		#[extrinsic_call]
		submit(RawOrigin::Signed(rich::<T>(1)), id, proof, inputs, context());

		received::<T>(1);
	}

	#[benchmark]
	fn submit_bls12_381(i: Linear<0, { MAX_INPUTS }>) {
		let id = registered::<T>(&rich::<T>(0), Curve::Bls12_381, i);
		let Submission { proof, inputs } = samples::submission(Curve::Bls12_381, i);

		#[extrinsic_call]
		submit(RawOrigin::Signed(rich::<T>(1)), id, proof, inputs, context());

		received::<T>(1);
	}

	#[benchmark]
	fn batch_bn254(p: Linear<1, { MAX_BATCH }>) {
		let id = registered::<T>(&rich::<T>(0), Curve::Bn254, 1);
		let proofs = batch(Curve::Bn254, p, 1);

		#[extrinsic_call]
		submit_batch(RawOrigin::Signed(rich::<T>(1)), id, proofs, context());

		received::<T>(p);
	}

	#[benchmark]
	fn batch_bls12_381(p: Linear<1, { MAX_BATCH }>) {
		let id = registered::<T>(&rich::<T>(0), Curve::Bls12_381, 1);
		let proofs = batch(Curve::Bls12_381, p, 1);

		#[extrinsic_call]
		submit_batch(RawOrigin::Signed(rich::<T>(1)), id, proofs, context());

		received::<T>(p);
	}

	#[benchmark]
	fn batch_inputs_bn254(i: Linear<1, { MAX_INPUTS }>) {
		let id = registered::<T>(&rich::<T>(0), Curve::Bn254, i);
		let proofs = batch(Curve::Bn254, MAX_BATCH, i);

		#[extrinsic_call]
		submit_batch(RawOrigin::Signed(rich::<T>(1)), id, proofs, context());

		received::<T>(MAX_BATCH);
	}

	#[benchmark]
	fn batch_inputs_bls12_381(i: Linear<1, { MAX_INPUTS }>) {
		let id = registered::<T>(&rich::<T>(0), Curve::Bls12_381, i);
		let proofs = batch(Curve::Bls12_381, MAX_BATCH, i);

		#[extrinsic_call]
		submit_batch(RawOrigin::Signed(rich::<T>(1)), id, proofs, context());

		received::<T>(MAX_BATCH);
	}

	/// The proofs themselves are not looked at here.
	#[benchmark]
	fn once(p: Linear<1, { MAX_BATCH }>) {
		treasury::<T>();
		let (who, id) = (rich::<T>(1), H256::repeat_byte(3));
		let declaration = Declaration { binding: true, nullifier: Some(1), ..plain(Curve::Bn254, 2) };
		let submission = |nonce: u32| {
			let first = binding(&Pallet::<T>::genesis(), &who, &context(), nonce.into());
			let mut nullifier = [0; 32];
			nullifier[..4].copy_from_slice(&nonce.to_le_bytes());
			Submission { proof: ProofBytes::default(), inputs: Inputs::try_from(vec![first, nullifier]).unwrap() }
		};
		let batch: Vec<_> = (0..p).map(submission).collect();

		#[block]
		{
			let uses = Pallet::<T>::unused(&who, &id, &declaration, &context(), &batch).unwrap();
			Pallet::<T>::spend(&who, &id, uses).unwrap();
		}

		assert_eq!(NextNonce::<T>::get(&who), u64::from(p));
		assert_eq!(Nullifiers::<T>::iter_prefix(id).count(), p as usize);
	}

	#[benchmark]
	fn prune(r: Linear<1, { MAX_PRUNED }>) {
		let receipts = old_receipts::<T>(r);
		wait::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(rich::<T>(r + 1)), receipts.try_into().unwrap());

		assert_eq!((Receipts::<T>::iter().count(), Roots::<T>::iter().count()), (0, 0));
	}

	#[benchmark]
	fn finalize(n: Linear<1, { T::MaxReceipts::get() }>) {
		let block = frame_system::Pallet::<T>::block_number();
		let leaves: Vec<_> = (0..n).map(leaf).collect();
		Leaves::<T>::insert(block, BoundedVec::try_from(leaves).unwrap());

		#[block]
		{
			Pallet::<T>::on_initialize(block);
			Pallet::<T>::on_finalize(block);
		}

		assert!(Roots::<T>::contains_key(block));
	}

	#[benchmark]
	fn show_receipt() {
		let block = frame_system::Pallet::<T>::block_number();
		let (circuit, statement) = (H256::repeat_byte(3), H256::repeat_byte(5));
		let submitter = account("submitter", 0, 0);
		let deposit = 1u32.into();
		let receipt = Receipt { circuit, statement, submitter, context: context(), block, index: 0, deposit };
		let id = receipt.id();
		Receipts::<T>::insert(id, receipt);
		let evidence = Evidence::Receipt(id).encode();

		#[block]
		{
			assert!(<Pallet<T> as ProofVerifier>::verify(circuit, statement, &evidence).is_ok());
		}
	}

	#[benchmark]
	fn inline_bn254(i: Linear<0, { MAX_INPUTS }>) {
		let (id, expected, evidence) = shown_inline::<T>(Curve::Bn254, i);

		#[block]
		{
			assert!(<Pallet<T> as ProofVerifier>::verify(id, expected, &evidence).is_ok());
		}
	}

	#[benchmark]
	fn inline_bls12_381(i: Linear<0, { MAX_INPUTS }>) {
		let (id, expected, evidence) = shown_inline::<T>(Curve::Bls12_381, i);

		#[block]
		{
			assert!(<Pallet<T> as ProofVerifier>::verify(id, expected, &evidence).is_ok());
		}
	}

	// The invariants need circuits that the benchmarks make by half.
	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}

/// A circuit, a statement, and a proof of it as other pallets are shown it.
fn shown_inline<T: Config>(curve: Curve, inputs: u32) -> (CircuitId, H256, Vec<u8>) {
	let id = registered::<T>(&rich::<T>(0), curve, inputs);
	let Submission { proof, inputs } = samples::submission(curve, inputs);
	let expected = statement(&inputs);
	(id, expected, Evidence::Inline { inputs, proof }.encode())
}

impl<T: Config> Pallet<T> {
	/// A circuit that stands, a statement, and evidence of it by receipt, for the benchmarks of other pallets: what the
	/// check of a proof weighs they add themselves.
	pub fn benchmark_receipt() -> (CircuitId, H256, Vec<u8>) {
		let (curve, inputs) = (Curve::Bn254, 1);
		let one = samples::submission(curve, inputs);
		let key: Vec<u8> = artel_groth16::register_key(curve, &samples::key(curve, inputs), inputs).unwrap();
		let circuit = crate::circuits::id_of(curve, &key).unwrap();
		Declarations::<T>::insert(circuit, plain(curve, inputs));
		Keys::<T>::insert(circuit, crate::KeyBytes::try_from(key).unwrap());
		let submitter = rich::<T>(0);
		let statement = statement(&one.inputs);
		Self::give_receipts(submitter, circuit, vec![statement], Context::default()).unwrap();
		let id = *Leaves::<T>::get(frame_system::Pallet::<T>::block_number()).last().unwrap();
		(circuit, statement, Evidence::Receipt(id).encode())
	}
}
