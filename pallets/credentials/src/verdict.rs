//! What a credential is worth now: the one place where that is decided.

use crate::{
	Anchors, Config, CredentialOf, Error, List, Lists, Pallet, Policy, Presented, Purpose, Schemas, Status, StatusEntry,
};
use artel_primitives::{
	credentials::{Condition, CredentialId, SchemaId, Unmet, Verdict, satisfies},
	did::{Identity, InvalidProof, Proof, Relationship},
};
use artel_storage::Entries;
use frame::{prelude::*, traits::Time};

impl<T: Config> Pallet<T> {
	/// What `credential` is worth now, if it is its issuer's; `anchored` is its status, and the policy of its schema, if it
	/// stands on chain. Of several causes the first in the order of [`Verdict`] is told.
	pub(crate) fn verdict(credential: &CredentialOf<T>, anchored: Option<(Status, Policy)>) -> Verdict {
		Self::verdict_if(credential, anchored, || T::Identity::is_active(&credential.issuer))
	}

	/// The same; `is_active` tells whether the issuer is.
	fn verdict_if(
		credential: &CredentialOf<T>,
		anchored: Option<(Status, Policy)>,
		is_active: impl FnOnce() -> bool,
	) -> Verdict {
		let (status, policy) = match anchored {
			Some(known) => known,
			None => match Schemas::<T>::entry(credential.schema).get() {
				Some(schema) => (Status::Active, schema.policy),
				None => return Verdict::Unknown,
			},
		};
		match status {
			Status::Revoked => return Verdict::Revoked,
			Status::Suspended => return Verdict::Suspended,
			Status::Active => {}
		}
		if let Some(StatusEntry { list, index }) = credential.status {
			let entry = Lists::<T>::entry(list).get().filter(|entry| entry.owner == credential.issuer);
			match (entry, Self::is_set(list, index)) {
				(Some(_), Some(false)) => {}
				(Some(List { purpose: Purpose::Revocation, .. }), Some(true)) => return Verdict::Revoked,
				(Some(List { purpose: Purpose::Suspension, .. }), Some(true)) => return Verdict::Suspended,
				// Whoever removes a list takes back all that point to it, and nobody sets bits for another issuer.
				(None, _) | (_, None) => return Verdict::Unknown,
			}
		}
		let now = T::Time::now();
		if now < credential.valid_from {
			return Verdict::NotYetValid;
		}
		if credential.valid_until.is_some_and(|until| until <= now) {
			return Verdict::Expired;
		}
		if !is_active() {
			return Verdict::IssuerInactive;
		}
		let is_accredited = || {
			let block = frame_system::Pallet::<T>::block_number();
			Self::accredited(&credential.schema, &credential.issuer, block).is_some()
		};
		match policy {
			Policy::AccreditedOnly if !is_accredited() => Verdict::NotAccredited,
			Policy::AccreditedOnly | Policy::Open => Verdict::Valid,
		}
	}

	/// What the credential that is anchored as `id` is worth now.
	pub(crate) fn verdict_of(id: &CredentialId) -> Verdict {
		Anchors::<T>::entry(id)
			.get()
			.map_or(Verdict::Unknown, |anchored| Self::verdict(&anchored.credential, Some(anchored.standing())))
	}

	/// What a credential is worth now that `proof` is said to come from its issuer with.
	///
	/// One that nobody signed is not known.
	pub(crate) fn verdict_of_signed(credential: &CredentialOf<T>, proof: &Proof) -> Verdict {
		let message = Self::message_of(credential);
		let anchored = Anchors::<T>::entry(Self::id_of(credential)).get().map(|anchored| anchored.standing());
		let signed = Self::ensure_signed_by_issuer(credential, &message, proof);
		match (signed, Self::verdict(credential, anchored)) {
			(Err(Error::<T>::BadSignature), _) => Verdict::Unknown,
			(Err(_), Verdict::Valid) => Verdict::KeyNotValidAtIssuance,
			(_, verdict) => verdict,
		}
	}

	/// Checks that a key of the issuer signed `message`, which is the credential's, and was valid when it did.
	pub(crate) fn ensure_signed_by_issuer(
		credential: &CredentialOf<T>,
		message: &[u8],
		proof: &Proof,
	) -> Result<(), Error<T>> {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(credential.issued <= now, Error::<T>::IssuedInFuture);
		T::Identity::verify(&credential.issuer, Relationship::AssertionMethod, message, proof, credential.issued)
			.map_err(|invalid| match invalid {
				InvalidProof::NotActive => Error::<T>::IssuerInactive,
				InvalidProof::MethodNotFound | InvalidProof::NotValidAtBlock | InvalidProof::WrongRelationship => {
					Error::<T>::KeyNotValidAtIssuance
				}
				InvalidProof::BadSignature => Error::<T>::BadSignature,
			})
	}

	/// The error that a call gives for a verdict; `is_active` tells whether the issuer is.
	pub(crate) fn ensure_valid(
		credential: &CredentialOf<T>,
		anchored: Option<(Status, Policy)>,
		is_active: impl FnOnce() -> bool,
	) -> Result<(), Error<T>> {
		Err(match Self::verdict_if(credential, anchored, is_active) {
			Verdict::Valid => return Ok(()),
			Verdict::Unknown if !Schemas::<T>::entry(credential.schema).exists() => Error::<T>::SchemaNotFound,
			Verdict::Unknown => Error::<T>::ListNotFound,
			Verdict::Revoked => Error::<T>::Revoked,
			Verdict::Suspended => Error::<T>::Suspended,
			Verdict::NotYetValid => Error::<T>::NotYetValid,
			Verdict::Expired => Error::<T>::Expired,
			Verdict::IssuerInactive => Error::<T>::IssuerInactive,
			Verdict::NotAccredited => Error::<T>::NotAccredited,
			Verdict::KeyNotValidAtIssuance => Error::<T>::KeyNotValidAtIssuance,
		})
	}

	/// Whether `account` has shown a credential of `schema` that is valid now and whose claims satisfy `predicate`.
	pub(crate) fn meets(account: &T::AccountId, schema: SchemaId, predicate: &[Condition]) -> Result<(), Unmet> {
		let presentation = crate::Presentations::<T>::entry((account, schema)).get().ok_or(Unmet::NotPresented)?;
		ensure!(frame_system::Pallet::<T>::block_number() < presentation.expires, Unmet::PresentationExpired);
		let verdict = match &presentation.credential {
			Presented::Anchored(id) => Self::verdict_of(id),
			Presented::Signed(credential) => Self::verdict(credential, None),
		};
		ensure!(verdict == Verdict::Valid, Unmet::Credential(verdict));
		ensure!(satisfies(&presentation.claims, predicate), Unmet::Predicate);
		Ok(())
	}
}

impl<T: Config> artel_primitives::credentials::Credentials<T::AccountId> for Pallet<T> {
	fn holds(account: &T::AccountId, schema: SchemaId, predicate: &[Condition]) -> Result<(), Unmet> {
		Self::meets(account, schema, predicate)
	}

	fn verify(credential: CredentialId) -> Verdict {
		Self::verdict_of(&credential)
	}
}
