//! Whatever is changed: nothing panics, and nothing verifies.

use super::{CURVES, Proven, of_a_batch};
use crate::{Curve, engine, register_key, verify, verify_batch};
use proptest::prelude::*;
use std::sync::LazyLock;

static PROVEN: LazyLock<[Proven; 2]> = LazyLock::new(|| CURVES.map(|curve| Proven::new(curve, 3)));

fn proven(curve: Curve) -> &'static Proven {
	&PROVEN[usize::from(curve.code())]
}

fn curve() -> impl Strategy<Value = Curve> {
	prop::sample::select(CURVES.to_vec())
}

/// What happens to bytes.
#[derive(Clone, Debug)]
enum Mutation {
	Flip(prop::sample::Index, u8),
	Set(prop::sample::Index, u8),
	Cut(prop::sample::Index),
	Append(Vec<u8>),
	Swap(prop::sample::Index, prop::sample::Index),
	Copy(prop::sample::Index, prop::sample::Index, usize),
}

fn mutation() -> impl Strategy<Value = Mutation> {
	prop_oneof![
		4 => (any::<prop::sample::Index>(), 0_u8..8).prop_map(|(at, bit)| Mutation::Flip(at, 1 << bit)),
		2 => (any::<prop::sample::Index>(), prop::sample::select(vec![0, 1, 0x40, 0x7f, 0x80, 0xff]))
			.prop_map(|(at, byte)| Mutation::Set(at, byte)),
		1 => any::<prop::sample::Index>().prop_map(Mutation::Cut),
		1 => prop::collection::vec(any::<u8>(), 1..200).prop_map(Mutation::Append),
		1 => (any::<prop::sample::Index>(), any::<prop::sample::Index>()).prop_map(|(a, b)| Mutation::Swap(a, b)),
		1 => (any::<prop::sample::Index>(), any::<prop::sample::Index>(), 1_usize..100)
			.prop_map(|(from, to, length)| Mutation::Copy(from, to, length)),
	]
}

fn mutate(bytes: &mut Vec<u8>, mutations: &[Mutation]) {
	for mutation in mutations {
		if bytes.is_empty() {
			return;
		}
		let size = bytes.len();
		match mutation {
			Mutation::Flip(at, bits) => bytes[at.index(size)] ^= bits,
			Mutation::Set(at, byte) => bytes[at.index(size)] = *byte,
			Mutation::Cut(at) => bytes.truncate(at.index(size)),
			Mutation::Append(more) => bytes.extend(more),
			Mutation::Swap(a, b) => bytes.swap(a.index(size), b.index(size)),
			Mutation::Copy(from, to, length) => {
				let (from, to) = (from.index(size), to.index(size));
				let length = (*length).min(size - from).min(size - to);
				bytes.copy_within(from..from + length, to);
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(300))]

	#[test]
	fn a_mutated_proof_never_verifies(curve in curve(), mutations in prop::collection::vec(mutation(), 1..4)) {
		let proven = proven(curve);
		let mut proof = proven.proofs[0].clone();
		mutate(&mut proof, &mutations);
		prop_assume!(proof != proven.proofs[0]);
		let verdict = verify(curve, &proven.key, &proof, &proven.inputs[0]);
		prop_assert!(verdict.is_err());
		prop_assert_eq!(verdict, engine::verify(curve, &proven.key, &proof, &proven.inputs[0]));
		let mut proofs = proven.proofs.clone();
		proofs[0] = proof;
		prop_assert_eq!(verify_batch(curve, &proven.key, &proofs, &proven.inputs), verdict.map_err(of_a_batch));
	}

	#[test]
	fn a_mutated_input_never_verifies(curve in curve(), mutations in prop::collection::vec(mutation(), 1..4)) {
		let proven = proven(curve);
		let mut bytes = proven.inputs[0].as_flattened().to_vec();
		mutate(&mut bytes, &mutations);
		let (inputs, _) = bytes.as_chunks::<32>();
		prop_assume!(inputs != proven.inputs[0]);
		let verdict = verify(curve, &proven.key, &proven.proofs[0], inputs);
		prop_assert!(verdict.is_err());
		prop_assert_eq!(verdict, engine::verify(curve, &proven.key, &proven.proofs[0], inputs));
	}

	/// A key that is changed is refused, or it is another good one, for which the proof does not hold.
	#[test]
	fn a_mutated_key_never_verifies(curve in curve(), mutations in prop::collection::vec(mutation(), 1..3)) {
		let proven = proven(curve);
		let canonical = crate::canonical_key(curve, &proven.key).expect("long enough");
		let mut key = canonical.to_vec();
		mutate(&mut key, &mutations);
		prop_assume!(key != canonical);
		if let Ok(registered) = register_key(curve, &key, 2) {
			prop_assert!(verify(curve, &registered, &proven.proofs[0], &proven.inputs[0]).is_err());
		}
	}

	/// A registered form is trusted, so of one that is changed only this can be said: it does not panic, and all ways
	/// agree.
	#[test]
	fn a_mutated_registered_form_never_panics(curve in curve(), mutations in prop::collection::vec(mutation(), 1..3)) {
		let proven = proven(curve);
		let mut key = proven.key.clone();
		mutate(&mut key, &mutations);
		let verdict = verify(curve, &key, &proven.proofs[0], &proven.inputs[0]);
		prop_assert_eq!(verdict, engine::verify(curve, &key, &proven.proofs[0], &proven.inputs[0]));
		let batch = verify_batch(curve, &key, &proven.proofs, &proven.inputs);
		prop_assert_eq!(batch, engine::verify_batch(curve, &key, &proven.proofs, &proven.inputs));
	}

	#[test]
	fn random_bytes_are_neither_proof_nor_key(
		curve in curve(),
		bytes in prop::collection::vec(any::<u8>(), 0..1200),
		inputs in 0_u32..80,
	) {
		let proven = proven(curve);
		prop_assert!(verify(curve, &proven.key, &bytes, &proven.inputs[0]).is_err());
		prop_assert!(register_key(curve, &bytes, inputs).is_err());
		prop_assert!(verify(curve, &bytes, &proven.proofs[0], &proven.inputs[0]).is_err());
	}
}
