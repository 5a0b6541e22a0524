//! Circuits: registered, audited, retired, removed.

use crate::{
	Artefact, BalanceOf, Circuit, CircuitId, CircuitOf, Circuits, Config, Declaration, Declarations, Error, Event,
	KeyBytes, Keys, NewCircuit, Pallet, circuit_id,
};
use alloc::vec::Vec;
use artel_groth16::{Curve, MAX_INPUTS, canonical_key};
use artel_primitives::did::is_absolute_uri;
use frame::prelude::*;

/// The identifier of the circuit whose key that is in its registered form.
pub(crate) fn id_of(curve: Curve, registered: &[u8]) -> Option<CircuitId> {
	canonical_key(curve, registered).map(|key| circuit_id(curve, key))
}

impl Declaration {
	fn check<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(self.inputs <= MAX_INPUTS, Error::<T>::TooManyInputs);
		ensure!(!self.binding || self.inputs > 0, Error::<T>::NoSuchInput);
		if let Some(nullifier) = self.nullifier {
			ensure!(nullifier < self.inputs, Error::<T>::NoSuchInput);
			ensure!(!self.binding || nullifier > 0, Error::<T>::NullifierIsBinding);
		}
		Ok(())
	}
}

impl Artefact {
	fn check<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(is_absolute_uri(&self.uri), Error::<T>::InvalidUri);
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	fn known(circuit: &CircuitId) -> Result<CircuitOf<T>, Error<T>> {
		Circuits::<T>::get(circuit).ok_or(Error::<T>::UnknownCircuit)
	}

	/// How the proofs of a circuit are read, and its key, if it takes proofs.
	pub(crate) fn active(circuit: &CircuitId) -> Result<(Declaration, KeyBytes), Error<T>> {
		let (Some(declaration), Some(key)) = (Declarations::<T>::get(circuit), Keys::<T>::get(circuit)) else {
			let is_retired = Circuits::<T>::contains_key(circuit);
			return Err(if is_retired { Error::<T>::CircuitRetired } else { Error::<T>::UnknownCircuit });
		};
		Ok((declaration, key))
	}

	/// The version of a circuit with that predecessor.
	fn version_after(owner: &T::AccountId, predecessor: Option<CircuitId>) -> Result<u32, DispatchError> {
		let Some(predecessor) = predecessor else { return Ok(1) };
		let before = Circuits::<T>::get(predecessor).ok_or(Error::<T>::UnknownPredecessor)?;
		ensure!(before.owner == *owner, Error::<T>::NotOwner);
		Ok(before.version.checked_add(1).ok_or(ArithmeticError::Overflow)?)
	}

	pub(crate) fn do_register(owner: T::AccountId, new: NewCircuit) -> DispatchResult {
		let NewCircuit { name, declaration, key, source, setup, predecessor } = new;
		ensure!(!name.is_empty() && core::str::from_utf8(&name).is_ok(), Error::<T>::InvalidName);
		source.check::<T>()?;
		setup.check::<T>()?;
		declaration.check::<T>()?;
		let version = Self::version_after(&owner, predecessor)?;
		let key = Self::checked_key(&declaration, &key)?;
		let id = id_of(declaration.curve, &key).ok_or(Error::<T>::KeyMalformed)?;
		ensure!(!Circuits::<T>::contains_key(id), Error::<T>::CircuitExists);
		let before = Declarations::<T>::get(id);
		ensure!(before.is_none_or(|before| before == declaration), Error::<T>::DeclaredOtherwise);

		let mut circuit = Circuit {
			owner,
			name,
			source,
			setup,
			version,
			predecessor,
			audit: None,
			retired: None,
			deposit: Zero::zero(),
			key_deposit: Self::price(key.len())?,
		};
		circuit.deposit = Self::price(circuit.encoded_size())?;
		let deposit = circuit.deposit.checked_add(&circuit.key_deposit).ok_or(ArithmeticError::Overflow)?;
		Self::pay_for(&circuit.owner, usize::from(before.is_none()))?;
		Self::hold(&circuit.owner, deposit)?;

		let owner = circuit.owner.clone();
		Declarations::<T>::insert(id, declaration);
		Keys::<T>::insert(id, key);
		Circuits::<T>::insert(id, circuit);
		Self::deposit_event(Event::CircuitRegistered { circuit: id, owner, version, predecessor, declaration });
		Ok(())
	}

	fn checked_key(declaration: &Declaration, key: &[u8]) -> Result<KeyBytes, Error<T>> {
		let registered: Vec<u8> = artel_groth16::register_key(declaration.curve, key, declaration.inputs)?;
		registered.try_into().map_err(|_| Error::<T>::KeyMalformed)
	}

	pub(crate) fn do_retire(who: T::AccountId, id: CircuitId) -> DispatchResult {
		let circuit = Self::known(&id)?;
		ensure!(circuit.owner == who, Error::<T>::NotOwner);
		ensure!(circuit.retired.is_none(), Error::<T>::CircuitRetired);
		Self::release(&circuit.owner, circuit.key_deposit)?;

		let retired = Some(frame_system::Pallet::<T>::block_number());
		Keys::<T>::remove(id);
		Circuits::<T>::insert(id, Circuit { retired, key_deposit: BalanceOf::<T>::zero(), ..circuit });
		Self::deposit_event(Event::CircuitRetired { circuit: id });
		Ok(())
	}

	pub(crate) fn do_remove(who: T::AccountId, id: CircuitId) -> DispatchResult {
		let circuit = Self::known(&id)?;
		ensure!(circuit.owner == who, Error::<T>::NotOwner);
		let retired = circuit.retired.ok_or(Error::<T>::NotRetired)?;
		ensure!(Self::is_over(retired)?, Error::<T>::TooEarly);
		Self::release(&circuit.owner, circuit.deposit)?;

		Circuits::<T>::remove(id);
		Self::deposit_event(Event::CircuitRemoved { circuit: id });
		Ok(())
	}

	pub(crate) fn do_mark_audited(id: CircuitId, report: Artefact) -> DispatchResult {
		report.check::<T>()?;
		let circuit = Self::known(&id)?;

		let hash = report.hash;
		Circuits::<T>::insert(id, Circuit { audit: Some(report), ..circuit });
		Self::deposit_event(Event::CircuitAudited { circuit: id, report: hash });
		Ok(())
	}

	pub(crate) fn do_unmark_audited(id: CircuitId) -> DispatchResult {
		let circuit = Self::known(&id)?;
		ensure!(circuit.audit.is_some(), Error::<T>::NotAudited);

		Circuits::<T>::insert(id, Circuit { audit: None, ..circuit });
		Self::deposit_event(Event::AuditWithdrawn { circuit: id });
		Ok(())
	}

	/// Whether `Retention` blocks have passed since `block`.
	pub(crate) fn is_over(block: BlockNumberFor<T>) -> Result<bool, ArithmeticError> {
		let end = block.checked_add(&T::Retention::get()).ok_or(ArithmeticError::Overflow)?;
		Ok(frame_system::Pallet::<T>::block_number() >= end)
	}
}
