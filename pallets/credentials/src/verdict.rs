//! What a credential is worth now: the one place where that is decided.

use crate::{
	Anchors, Config, CredentialOf, DepositOf, Error, Pallet, Policy, Presentations, Presented, Schemas, Status,
	types::Standing,
};
use artel_primitives::{
	Moment,
	credentials::{Asked, CredentialId, EncodedClaims, SchemaId, Unmet, Verdict},
	did::{Identity, InvalidProof, Proof, Relationship},
};
use artel_storage::Entries;
use codec::Decode;
use frame::{prelude::*, traits::Time};

/// The moment at which something is judged, asked for once for all that is.
pub(crate) struct Now<T: Config> {
	block: BlockNumberFor<T>,
	time: Moment,
}

impl<T: Config> Now<T> {
	pub(crate) fn read() -> Self {
		Self { block: frame_system::Pallet::<T>::block_number(), time: T::Time::now() }
	}
}

/// What of a [`Presentation`](crate::Presentation) tells whether it counts.
struct Shown<'a, T: Config> {
	credential: Presented<T::AccountId, BlockNumberFor<T>>,
	/// Not decoded: that would take longer than to judge them.
	claims: EncodedClaims<'a>,
	expires: BlockNumberFor<T>,
}

impl<'a, T: Config> Shown<'a, T> {
	/// That of the presentation that is encoded in `bytes`.
	fn of(mut bytes: &'a [u8]) -> Option<Self> {
		let (_, credential) = <(DepositOf<T>, _)>::decode(&mut bytes).ok()?;
		let claims = EncodedClaims::split_off(&mut bytes)?;
		Some(Self { credential, claims, expires: Decode::decode(&mut bytes).ok()? })
	}
}

impl<T: Config> Pallet<T> {
	/// What `credential` is worth now, if it is its issuer's and has that standing. Of several causes the first in the order
	/// of [`Verdict`] is told.
	fn verdict(credential: &CredentialOf<T>, standing: Standing, now: &Now<T>) -> Verdict {
		Self::verdict_if(credential, standing, now, || T::Identity::is_active(&credential.issuer))
	}

	/// The same; `is_active` tells whether the issuer is.
	fn verdict_if(
		credential: &CredentialOf<T>,
		Standing { status, policy, purpose }: Standing,
		now: &Now<T>,
		is_active: impl FnOnce() -> bool,
	) -> Verdict {
		let listed = || match credential.status {
			// Whoever removes a list takes back all that point to it.
			Some(entry) => Self::status_at(entry, &credential.issuer, purpose),
			None => Some(Status::Active),
		};
		match if status == Status::Active { listed() } else { Some(status) } {
			Some(Status::Active) => {}
			Some(Status::Revoked) => return Verdict::Revoked,
			Some(Status::Suspended) => return Verdict::Suspended,
			None => return Verdict::Unknown,
		}
		if now.time < credential.valid_from {
			return Verdict::NotYetValid;
		}
		if credential.valid_until.is_some_and(|until| until <= now.time) {
			return Verdict::Expired;
		}
		if !is_active() {
			return Verdict::IssuerInactive;
		}
		let is_accredited = || Self::accredited(&credential.schema, &credential.issuer, now.block).is_some();
		match policy {
			Policy::AccreditedOnly if !is_accredited() => Verdict::NotAccredited,
			Policy::AccreditedOnly | Policy::Open => Verdict::Valid,
		}
	}

	/// What the credential that is anchored as `id` is worth now.
	pub(crate) fn verdict_of(id: &CredentialId, now: &Now<T>) -> Verdict {
		Anchors::<T>::entry(id)
			.get()
			.map_or(Verdict::Unknown, |anchored| Self::verdict(&anchored.credential, anchored.standing(), now))
	}

	/// What a credential is worth now that `proof` is said to come from its issuer with.
	///
	/// One that nobody signed is not known.
	pub(crate) fn verdict_of_signed(credential: &CredentialOf<T>, proof: &Proof) -> Verdict {
		let message = Self::message_of(credential);
		let anchored = Anchors::<T>::entry(Self::id_of(credential)).get().map(|anchored| anchored.standing());
		let of_schema = || {
			let policy = Schemas::<T>::entry(credential.schema).get()?.policy;
			Some(Standing { status: Status::Active, policy, purpose: None })
		};
		let Some(standing) = anchored.or_else(of_schema) else { return Verdict::Unknown };
		let signed = Self::ensure_signed_by_issuer(credential, &message, proof);
		match (signed, Self::verdict(credential, standing, &Now::read())) {
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
		standing: Standing,
		is_active: impl FnOnce() -> bool,
	) -> Result<(), Error<T>> {
		Err(match Self::verdict_if(credential, standing, &Now::read(), is_active) {
			Verdict::Valid => return Ok(()),
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

	/// Whether `account` has shown a credential of `schema` that is valid now and whose claims satisfy the predicate that
	/// begins `predicate`, of which it is taken off if they do.
	fn meets(account: &T::AccountId, schema: SchemaId, predicate: &mut &[u8], now: &Now<T>) -> Result<(), Unmet> {
		let bytes = Presentations::<T>::entry((account, schema)).get_encoded();
		let shown = bytes.as_ref().and_then(|bytes| Shown::<T>::of(bytes.as_ref())).ok_or(Unmet::NotPresented)?;
		ensure!(now.block < shown.expires, Unmet::PresentationExpired);
		let verdict = match &shown.credential {
			Presented::Anchored(id) => Self::verdict_of(id, now),
			Presented::Signed { credential, policy, purpose } => {
				let standing = Standing { status: Status::Active, policy: *policy, purpose: *purpose };
				Self::verdict(credential, standing, now)
			}
		};
		ensure!(verdict == Verdict::Valid, Unmet::Credential(verdict));
		ensure!(shown.claims.satisfy(predicate), Unmet::Predicate);
		Ok(())
	}
}

impl<T: Config> artel_primitives::credentials::Credentials<T::AccountId> for Pallet<T> {
	fn holds(account: &T::AccountId, asked: Asked) -> Result<(), Unmet> {
		let now = Now::read();
		asked.try_each(|schema, predicate| Self::meets(account, schema, predicate, &now))
	}

	fn verify(credential: CredentialId) -> Verdict {
		Self::verdict_of(&credential, &Now::read())
	}
}
