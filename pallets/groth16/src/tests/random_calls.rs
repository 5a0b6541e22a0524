//! Whatever is called in whatever order: every planck is accounted for, nothing counts twice, and what fails changes
//! nothing.

use crate::{mock::*, *};
use frame::{deps::sp_io, testing_prelude::*};
use proptest::prelude::*;
use std::collections::BTreeMap;

const PEOPLE: [AccountId; 3] = [ALICE, BOB, CHARLIE];

/// What somebody does. Numbers are picked so that many calls fit, and some do not.
#[derive(Clone, Debug)]
enum Step {
	Register { binding: bool, nullifier: Option<u32> },
	Retire,
	Remove,
	Audit { mark: bool },
	Submit { numbers: Vec<u64>, nonce: u64, right: bool, batch: bool },
	Prune { which: Vec<usize> },
	Spend,
}

#[derive(Clone, Debug)]
struct Turn {
	who: usize,
	circuit: usize,
	/// Whether it is called by whom it is for.
	entitled: bool,
	/// How many blocks pass before.
	blocks: BlockNumber,
	step: Step,
}

fn steps() -> impl Strategy<Value = Step> {
	let numbers = prop::collection::vec(0..12u64, 0..4);
	// The right nonce, mostly.
	let nonce = prop_oneof![9 => Just(0u64), 1 => 1..3u64];
	prop_oneof![
		4 => (any::<bool>(), prop::option::of(0..4u32))
			.prop_map(|(binding, nullifier)| Step::Register { binding, nullifier }),
		1 => Just(Step::Retire),
		2 => Just(Step::Remove),
		1 => any::<bool>().prop_map(|mark| Step::Audit { mark }),
		9 => (numbers, nonce, prop::bool::weighted(0.9), any::<bool>())
			.prop_map(|(numbers, nonce, right, batch)| Step::Submit { numbers, nonce, right, batch }),
		4 => prop::collection::vec(0..8usize, 0..4).prop_map(|which| Step::Prune { which }),
		1 => Just(Step::Spend),
	]
}

fn turns() -> impl Strategy<Value = Vec<Turn>> {
	let blocks = prop_oneof![6 => 0..2u64, 1 => RETENTION - 1..RETENTION + 2];
	let turn = (0..PEOPLE.len(), 0..2usize, prop::bool::weighted(0.95), blocks, steps())
		.prop_map(|(who, circuit, entitled, blocks, step)| Turn { who, circuit, entitled, blocks, step });
	prop::collection::vec(turn, 1..30)
}

/// What a reader of the documentation expects, kept beside the pallet.
#[derive(Default)]
struct Model {
	/// The first declaration of each circuit.
	declared: BTreeMap<CircuitId, Declaration>,
	/// The nullifiers that were accepted.
	nullifiers: Vec<(CircuitId, Input)>,
	/// How many bound proofs of each account were accepted.
	bound: BTreeMap<AccountId, u64>,
}

type Input = artel_groth16::Input;

impl Model {
	/// The proofs that `who` submits: bound to it if the circuit wants that.
	fn proofs(&self, who: &AccountId, secrets: &Secrets, id: CircuitId, step: &Step) -> Vec<Submission> {
		let Step::Submit { numbers, nonce, right, .. } = step else { return vec![] };
		let binding = self.declared.get(&id).is_some_and(|declaration| declaration.binding);
		let first = self.bound.get(who).copied().unwrap_or_default() + nonce;
		let mut proofs: Vec<_> = (first..)
			.zip(numbers)
			.map(|(nonce, number)| if binding { bound(who, &context(""), nonce, *number) } else { inputs(*number) })
			.map(|inputs| secrets.submission(&inputs))
			.collect();
		if let (false, Some(last)) = (right, proofs.last_mut()) {
			// The second input stays, so that the nullifier is right if that is it.
			last.inputs[2] = input(999);
		}
		proofs
	}

	/// Remembers that they were accepted, and checks that they should have been.
	fn accepted(&mut self, who: &AccountId, id: CircuitId, proofs: &[Submission]) {
		let declaration = self.declared[&id];
		for one in proofs {
			if declaration.binding {
				let nonce = self.bound.entry(who.clone()).or_default();
				assert_eq!(one.inputs[0], binding(&H256::repeat_byte(0xab), who, &context(""), *nonce));
				*nonce += 1;
			}
			if let Some(index) = declaration.nullifier {
				let nullifier = (id, one.inputs[index as usize]);
				assert!(!self.nullifiers.contains(&nullifier), "accepted twice");
				self.nullifiers.push(nullifier);
			}
			assert_ne!(one.inputs[2], input(999), "a wrong proof was accepted");
		}
	}

	fn perform(&mut self, turn: Turn) -> DispatchResult {
		let Turn { who, circuit, entitled, step, .. } = turn;
		let (who, secrets) = (PEOPLE[who].clone(), [&*BN254, &*SECOND][circuit]);
		let id = circuit_id(secrets.curve(), &secrets.key(ark_serialize::Compress::No));
		let origin = if entitled { signed(&who) } else { RuntimeOrigin::none() };
		let owner = Circuits::<Test>::get(id).map(|circuit| circuit.owner);
		// Mostly by the owner, whoever is meant.
		let owners = if entitled { owner.map_or(origin.clone(), |owner| signed(&owner)) } else { origin.clone() };
		match step.clone() {
			Step::Register { binding, nullifier } => {
				let declaration = Declaration { binding, nullifier, ..plain(secrets) };
				let result = Groth16::register(origin, new_circuit(secrets, declaration));
				if result.is_ok() {
					assert_eq!(*self.declared.entry(id).or_insert(declaration), declaration, "declared otherwise");
				}
				result
			}
			Step::Retire => Groth16::retire(owners, id),
			Step::Remove => Groth16::remove(owners, id),
			Step::Audit { mark } => {
				let authority = if entitled { RuntimeOrigin::root() } else { origin };
				if mark {
					Groth16::mark_audited(authority, id, artefact("https://auditor.example"))
				} else {
					Groth16::unmark_audited(authority, id)
				}
			}
			Step::Submit { batch, .. } => {
				let proofs = self.proofs(&who, secrets, id, &step);
				let result = match (batch, proofs.as_slice()) {
					(false, [one, ..]) => {
						let Submission { proof, inputs } = one.clone();
						let result = Groth16::submit(origin, id, proof, inputs, context(""));
						result.map(|_| proofs[..1].to_vec())
					}
					_ => Groth16::submit_batch(origin, id, proofs.clone().try_into().unwrap(), context(""))
						.map(|_| proofs),
				};
				let proofs = result.map_err(|failed| failed.error)?;
				self.accepted(&who, id, &proofs);
				Ok(())
			}
			Step::Prune { which } => {
				let all: Vec<_> = Receipts::<Test>::iter_keys().collect();
				let some = which.into_iter().filter_map(|place| all.get(place).copied()).collect::<Vec<_>>();
				Groth16::prune(origin, some.try_into().unwrap())
			}
			Step::Spend => Balances::transfer_allow_death(origin, TREASURY, free(&who) / 2),
		}
	}
}

fn play(turns: Vec<Turn>) {
	let mut model = Model::default();
	for turn in turns {
		pass(turn.blocks);
		System::reset_events();
		let issuance = Balances::total_issuance();
		let root = sp_io::storage::root(StateVersion::V1);
		if model.perform(turn).is_err() {
			assert_eq!(root, sp_io::storage::root(StateVersion::V1));
			assert_eq!(System::event_count(), 0);
		}
		Groth16::do_try_state().unwrap();
		assert_eq!(Balances::total_issuance(), issuance);
		for who in PEOPLE {
			assert_eq!(NextNonce::<Test>::get(&who), model.bound.get(&who).copied().unwrap_or_default());
		}
		assert_eq!(Nullifiers::<Test>::iter().count(), model.nullifiers.len());
	}
	// Everything can end, and then nothing is held.
	for secrets in [&*BN254, &*SECOND] {
		let id = circuit_id(secrets.curve(), &secrets.key(ark_serialize::Compress::No));
		if let Some(circuit) = Circuits::<Test>::get(id)
			&& circuit.retired.is_none()
		{
			Groth16::retire(signed(&circuit.owner), id).unwrap();
		}
	}
	pass(RETENTION);
	for (id, circuit) in Circuits::<Test>::iter().collect::<Vec<_>>() {
		Groth16::remove(signed(&circuit.owner), id).unwrap();
	}
	for id in Receipts::<Test>::iter_keys().collect::<Vec<_>>() {
		prune(&[id]).unwrap();
	}
	Groth16::do_try_state().unwrap();
	assert!(PEOPLE.iter().all(|who| held(who) == 0));
	assert_eq!((Leaves::<Test>::iter().count(), Roots::<Test>::iter().count()), (0, 0));
}

proptest! {
	// Fewer than elsewhere, for each proof takes milliseconds.
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(300)))]

	#[test]
	fn keep_every_invariant(turns in turns()) {
		new_test_ext().execute_with(|| play(turns));
	}
}
