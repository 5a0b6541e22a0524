//! Reads.

use crate::{
	BadProof, Batch, CircuitId, CircuitView, CircuitViewOf, Circuits, Config, Declarations, Keys, Pallet, Submission,
};
use alloc::vec::Vec;
use artel_groth16::canonical_key;

impl<T: Config> Pallet<T> {
	/// A circuit that was ever registered.
	pub(crate) fn view_of(circuit: CircuitId) -> Option<CircuitViewOf<T>> {
		let declaration = Declarations::<T>::get(circuit)?;
		let registered = Keys::<T>::get(circuit);
		let key = registered.and_then(|key| Some(canonical_key(declaration.curve, &key)?.to_vec()));
		Some(CircuitView { declaration, circuit: Circuits::<T>::get(circuit), key })
	}

	/// The proofs of `batch` that are wrong, each verified by itself.
	pub(crate) fn bad_of(circuit: CircuitId, batch: &Batch) -> Option<Vec<BadProof>> {
		let (declaration, key) = Self::active(&circuit).ok()?;
		let verdict = |one: &Submission| match u32::try_from(one.inputs.len()) {
			Ok(count) if count == declaration.inputs => {
				artel_groth16::verify(declaration.curve, &key, &one.proof, &one.inputs).err()
			}
			_ => Some(artel_groth16::Error::InputCount),
		};
		let bad = (0u32..).zip(batch).filter_map(|(index, one)| verdict(one).map(|why| BadProof { index, why }));
		Some(bad.collect())
	}
}
