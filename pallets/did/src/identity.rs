//! What this pallet answers to others.

use crate::{
	Config, Dids, Error, Methods, Pallet, signature,
	types::{Governed, Head},
};
use alloc::vec::Vec;
use artel_primitives::did::{Identity, InvalidProof, Kind, MethodId, Proof, Relationship, Status, VerificationMethod};
use artel_storage::Entries;
use frame::prelude::*;

/// The method with that number, if it was valid for `relationship` at block `at`.
pub(crate) fn usable<BlockNumber: PartialOrd>(
	methods: &[VerificationMethod<BlockNumber>],
	relationship: Relationship,
	id: MethodId,
	at: BlockNumber,
) -> Result<&VerificationMethod<BlockNumber>, InvalidProof> {
	let method = methods.iter().find(|method| method.id == id).ok_or(InvalidProof::MethodNotFound)?;
	ensure!(method.is_valid_at(&at), InvalidProof::NotValidAtBlock);
	ensure!(method.relationships.contains(relationship), InvalidProof::WrongRelationship);
	Ok(method)
}

impl<T> From<InvalidProof> for Error<T> {
	fn from(invalid: InvalidProof) -> Self {
		match invalid {
			InvalidProof::NotActive => Error::Suspended,
			InvalidProof::MethodNotFound => Error::MethodNotFound,
			InvalidProof::NotValidAtBlock => Error::AlreadyRevoked,
			InvalidProof::WrongRelationship => Error::WrongRelationship,
			InvalidProof::BadSignature => Error::BadSignature,
		}
	}
}

impl<T: Config> Pallet<T> {
	fn head(did: &T::AccountId) -> Option<Head> {
		Dids::<T>::entry(did).get_beginning()
	}

	/// Checks a proof by a key of a DID that the caller knows to be active.
	pub(crate) fn check_proof(
		did: &T::AccountId,
		relationship: Relationship,
		message: &[u8],
		proof: &Proof,
		at: BlockNumberFor<T>,
	) -> Result<(), InvalidProof> {
		let methods = Methods::<T>::entry(did).get();
		let method = usable(&methods, relationship, proof.method, at)?;
		ensure!(signature::is_by(&method.key, message, &proof.signature), InvalidProof::BadSignature);
		Ok(())
	}
}

impl<T: Config> Identity<T::AccountId, BlockNumberFor<T>> for Pallet<T> {
	fn status(account: &T::AccountId) -> Option<Status> {
		Some(match Self::head(account)? {
			Head::Live { suspended: false, .. } => Status::Active,
			Head::Live { suspended: true, .. } => Status::Suspended,
			Head::Deactivated { .. } => Status::Deactivated,
		})
	}

	fn kind(account: &T::AccountId) -> Option<Kind> {
		Self::head(account).map(|(Head::Live { kind, .. } | Head::Deactivated { kind })| kind)
	}

	fn controllers(account: &T::AccountId) -> Vec<T::AccountId> {
		match Dids::<T>::entry(account).get_beginning() {
			Some(Governed::Live { controllers, .. }) => controllers,
			Some(Governed::Deactivated) | None => Vec::new(),
		}
	}

	fn verify(
		account: &T::AccountId,
		relationship: Relationship,
		message: &[u8],
		proof: &Proof,
		at: BlockNumberFor<T>,
	) -> Result<(), InvalidProof> {
		ensure!(Self::is_active(account), InvalidProof::NotActive);
		Self::check_proof(account, relationship, message, proof, at)
	}
}
