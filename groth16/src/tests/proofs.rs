//! One proof: what is accepted, and each way in which it is not.

use super::{
	CURVES, Proven, circuit,
	points::{add_order, infinity, off_curve, outside_of},
	verify_each_way,
};
use crate::{Curve, Error, Input, proof_len, verify};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ff::{BigInteger, PrimeField};

/// A proof in both forms, with a registered key and inputs.
struct Forms {
	key: Vec<u8>,
	compressed: Vec<u8>,
	uncompressed: Vec<u8>,
	inputs: Vec<Input>,
}

fn forms(curve: Curve) -> Forms {
	use ark_ec::pairing::Pairing;
	use ark_serialize::CanonicalDeserialize;
	fn on<E: Pairing>(compressed: &[u8]) -> Vec<u8> {
		let proof = ark_groth16::Proof::<E>::deserialize_compressed(compressed).expect("a good proof");
		circuit::encoded(&proof, false)
	}
	let proven = Proven::new(curve, 1);
	let compressed = proven.proofs[0].clone();
	let uncompressed = match curve {
		Curve::Bn254 => on::<Bn254>(&compressed),
		Curve::Bls12_381 => on::<Bls12_381>(&compressed),
	};
	Forms { key: proven.key, compressed, uncompressed, inputs: proven.inputs[0].clone() }
}

impl Forms {
	fn proof(&self, compressed: bool) -> &[u8] {
		if compressed { &self.compressed } else { &self.uncompressed }
	}
}

/// The proof with A, B or C replaced, if there is something to replace it with.
fn replaced(proof: &[u8], g1: Option<&[u8]>, g2: &[u8]) -> Vec<Vec<u8>> {
	let unit = proof.len() / 4;
	let places = [(0, g1), (unit, Some(g2)), (3 * unit, g1)];
	let replace = |(at, point): (usize, Option<&[u8]>)| {
		let point = point?;
		let mut proof = proof.to_vec();
		proof[at..at + point.len()].copy_from_slice(point);
		Some(proof)
	};
	places.into_iter().filter_map(replace).collect()
}

#[test]
fn a_good_proof_verifies_in_both_forms() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let proof = forms.proof(compressed);
			assert_eq!(u32::try_from(proof.len()), Ok(proof_len(curve, compressed)));
			assert_eq!(verify_each_way(curve, &forms.key, proof, &forms.inputs), Ok(()));
		}
	}
}

#[test]
fn a_proof_of_other_inputs_is_invalid() {
	for curve in CURVES {
		let proven = Proven::new(curve, 2);
		let verdict = verify_each_way(curve, &proven.key, &proven.proofs[0], &proven.inputs[1]);
		assert_eq!(verdict, Err(Error::Invalid));
	}
}

#[test]
fn a_proof_for_another_key_is_invalid() {
	for curve in CURVES {
		let proven = Proven::new(curve, 1);
		let other = Proven::seeded(curve, 0, 8);
		let verdict = verify_each_way(curve, &other.key, &proven.proofs[0], &proven.inputs[0]);
		assert_eq!(verdict, Err(Error::Invalid));
	}
}

#[test]
fn a_proof_with_a_and_c_swapped_is_invalid() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let unit = forms.proof(compressed).len() / 4;
			let mut proof = forms.proof(compressed).to_vec();
			let (front, c) = proof.split_at_mut(3 * unit);
			front[..unit].swap_with_slice(c);
			assert_eq!(verify_each_way(curve, &forms.key, &proof, &forms.inputs), Err(Error::Invalid));
		}
	}
}

#[test]
fn a_truncated_or_longer_proof_is_malformed() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let proof = forms.proof(compressed);
			for length in [0, 1, proof.len() - 1] {
				let verdict = verify_each_way(curve, &forms.key, &proof[..length], &forms.inputs);
				assert_eq!(verdict, Err(Error::ProofMalformed));
			}
			let longer = [proof, &[0]].concat();
			assert_eq!(verify_each_way(curve, &forms.key, &longer, &forms.inputs), Err(Error::ProofMalformed));
		}
	}
}

#[test]
fn infinity_is_refused_in_each_place() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let infinity = infinity(curve, compressed);
			for proof in replaced(forms.proof(compressed), Some(&infinity.g1), &infinity.g2) {
				let verdict = verify_each_way(curve, &forms.key, &proof, &forms.inputs);
				assert_eq!(verdict, Err(Error::ProofPointInvalid));
			}
		}
	}
}

#[test]
fn zeros_are_no_proof() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let zeros = vec![0; forms.proof(compressed).len()];
			let verdict = verify_each_way(curve, &forms.key, &zeros, &forms.inputs);
			// For BLS12-381 uncompressed it is a pair of coordinates, off the curve, and infinity by its flag alone.
			assert!(matches!(verdict, Err(Error::ProofMalformed | Error::ProofPointInvalid)), "{verdict:?}");
		}
	}
}

#[test]
fn a_point_off_the_curve_is_refused_in_each_place() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let off = off_curve(curve, compressed);
			for proof in replaced(forms.proof(compressed), Some(&off.g1), &off.g2) {
				let verdict = verify_each_way(curve, &forms.key, &proof, &forms.inputs);
				assert_eq!(verdict, Err(Error::ProofPointInvalid));
			}
		}
	}
}

#[test]
fn a_point_outside_of_the_subgroup_is_refused_in_each_place() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let (g1, g2) = outside_of(curve, compressed);
			for proof in replaced(forms.proof(compressed), g1.as_deref(), &g2) {
				let verdict = verify_each_way(curve, &forms.key, &proof, &forms.inputs);
				assert_eq!(verdict, Err(Error::ProofPointInvalid));
			}
		}
	}
}

#[test]
fn a_coordinate_that_is_not_below_the_order_is_refused() {
	for curve in CURVES {
		let forms = forms(curve);
		let mut proof = forms.uncompressed.clone();
		// The x of A has no flags beside it on BN254, and room below them on BLS12-381.
		let coordinate = proof.len() / 8;
		add_order(curve, &mut proof[..coordinate]);
		assert_eq!(verify_each_way(curve, &forms.key, &proof, &forms.inputs), Err(Error::ProofMalformed));
	}
}

/// Every bit of the flags of every point, in both forms, says something: turned over, it is another point or none.
#[test]
fn no_flag_is_ignored() {
	for curve in CURVES {
		let forms = forms(curve);
		for compressed in [true, false] {
			let proof = forms.proof(compressed);
			let unit = proof.len() / 4;
			for (at, length) in [(0, unit), (unit, 2 * unit), (3 * unit, unit)] {
				let (byte, bits) = match curve {
					Curve::Bn254 => (at + length - 1, [0x80, 0x40].as_slice()),
					Curve::Bls12_381 => (at, [0x80, 0x40, 0x20].as_slice()),
				};
				for bit in bits {
					let mut proof = proof.to_vec();
					proof[byte] ^= bit;
					let verdict = verify_each_way(curve, &forms.key, &proof, &forms.inputs);
					assert!(verdict.is_err(), "{curve:?}, byte {byte}, bit {bit}");
				}
			}
		}
	}
}

#[test]
fn an_input_that_is_not_below_the_order_is_refused() {
	for curve in CURVES {
		let proven = Proven::new(curve, 1);
		let order: Input = match curve {
			Curve::Bn254 => ark_bn254::Fr::MODULUS.to_bytes_le(),
			Curve::Bls12_381 => ark_bls12_381::Fr::MODULUS.to_bytes_le(),
		}
		.try_into()
		.expect("32 bytes");
		// The same number again, by adding the order: a second encoding of the same statement.
		let mut again = proven.inputs[0][0];
		let mut carry = 0;
		for (byte, add) in again.iter_mut().zip(order) {
			let sum = u16::from(*byte) + u16::from(add) + carry;
			*byte = sum.to_le_bytes()[0];
			carry = sum >> 8;
		}
		for bad in [order, again, [0xff; 32]] {
			for index in 0..2 {
				let mut inputs = proven.inputs[0].clone();
				inputs[index] = bad;
				let verdict = verify_each_way(curve, &proven.key, &proven.proofs[0], &inputs);
				assert_eq!(verdict, Err(Error::InputNotCanonical));
			}
		}
	}
}

#[test]
fn one_input_too_few_or_too_many_is_refused() {
	for curve in CURVES {
		let proven = Proven::new(curve, 1);
		let inputs = &proven.inputs[0];
		for inputs in [vec![], inputs[..1].to_vec(), [inputs.as_slice(), &[[0; 32]]].concat()] {
			let verdict = verify_each_way(curve, &proven.key, &proven.proofs[0], &inputs);
			assert_eq!(verdict, Err(Error::InputCount));
		}
	}
}

#[test]
fn a_key_or_a_proof_of_another_curve_is_refused() {
	let [bn254, bls12_381] = CURVES.map(|curve| Proven::new(curve, 1));
	for (ours, theirs) in [(&bn254, &bls12_381), (&bls12_381, &bn254)] {
		let key = verify_each_way(ours.curve, &theirs.key, &ours.proofs[0], &ours.inputs[0]);
		assert_eq!(key, Err(Error::KeyMalformed));
		let proof = verify_each_way(ours.curve, &ours.key, &theirs.proofs[0], &[[1; 32]; 2]);
		assert_eq!(proof, Err(Error::ProofMalformed));
	}
}

#[test]
fn a_key_that_is_not_registered_is_malformed() {
	for curve in CURVES {
		let proven = Proven::new(curve, 1);
		let canonical = crate::canonical_key(curve, &proven.key).expect("long enough");
		let longer = [proven.key.as_slice(), &[0]].concat();
		// A pairing is never zero.
		let zero = [canonical, &vec![0; proven.key.len() - canonical.len()]].concat();
		for key in [&[], canonical, &longer, &zero] {
			assert_eq!(verify(curve, key, &proven.proofs[0], &proven.inputs[0]), Err(Error::KeyMalformed));
		}
		assert_eq!(proven.verify(0), Ok(()));
	}
}
