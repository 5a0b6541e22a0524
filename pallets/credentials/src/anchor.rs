//! Credentials that stand on chain: their beginning, what their issuer does with them, their end.

use crate::{
	Anchored, AnchoredOf, Anchors, BalanceOf, Config, Credential, CredentialOf, DelegationId, Deposit, Error, Event,
	NewCredential, Pallet, Policy, Status, WeightInfo, types::MAX_DEPTH,
};
use alloc::vec::Vec;
use artel_primitives::{
	credentials::{CredentialId, SchemaId},
	did::Identity,
};
use artel_storage::{Entries, EntryOf};
use frame::{deps::sp_io::hashing::blake2_256, prelude::*, traits::Time};

/// How far it was necessary to look: what the weight depends on.
pub(crate) struct Looked {
	/// Accreditations read.
	pub accreditations: u32,
	/// Delegations read.
	pub delegations: u32,
	/// Whether the deposits were prepaid.
	pub prepaid: bool,
}

impl Looked {
	/// As far as it can be necessary, below a delegation or not.
	pub fn most(delegated: bool) -> Self {
		Self { accreditations: MAX_DEPTH, delegations: if delegated { MAX_DEPTH } else { 0 }, prepaid: false }
	}
}

/// An anchored credential, and where it stands.
type AnchoredAt<T> = (EntryOf<Anchors<T>, CredentialId>, AnchoredOf<T>);

impl<T: Config> Pallet<T> {
	/// The bytes that a key of the issuer signs: the SCALE encoding of `("artel/credential", genesis hash, credential)`.
	pub(crate) fn message_of(credential: &CredentialOf<T>) -> Vec<u8> {
		(b"artel/credential", artel_storage::genesis_hash::<T>(), credential).encode()
	}

	/// The identifier of a credential: the Blake2b-256 hash of [`Self::message_of`] it.
	pub(crate) fn id_of(credential: &CredentialOf<T>) -> CredentialId {
		blake2_256(&Self::message_of(credential)).into()
	}

	/// What it weighs to issue one credential, having looked so far.
	///
	/// Of the delegations one is written, if there are any. The lines that are laid through what was measured below none and
	/// below some leave that out.
	pub(crate) fn weight_of_issuing(looked: Looked) -> Weight {
		let Looked { accreditations, delegations, prepaid } = looked;
		let weight = if prepaid { T::WeightInfo::issue_prepaid } else { T::WeightInfo::issue };
		let written = T::DbWeight::get().writes(delegations.min(1).into());
		weight(accreditations, delegations).saturating_add(written)
	}

	/// Issues all of `news`, or none.
	pub(crate) fn do_issue(
		who: T::AccountId,
		schema: SchemaId,
		news: Vec<NewCredential<T::AccountId>>,
		under: Option<DelegationId>,
	) -> Result<Looked, DispatchError> {
		let count = u32::try_from(news.len()).map_err(|_| ArithmeticError::Overflow)?;
		ensure!(count > 0, Error::<T>::EmptyBatch);
		let now = frame_system::Pallet::<T>::block_number();
		let policy = Self::usable_schema(&schema)?.policy;
		Self::ensure_active(&who)?;
		let mut delegation = under.map(|id| Self::delegated(&who, id, schema, now)).transpose()?;
		let (issuer, delegations) = match &mut delegation {
			None => (who.clone(), 0),
			Some((_, delegation)) => {
				let left = delegation.remaining.checked_sub(count);
				delegation.remaining = left.ok_or(Error::<T>::DelegationExhausted)?;
				(delegation.issuer.clone(), delegation.depth)
			}
		};
		if issuer != who {
			ensure!(T::Identity::is_active(&issuer), Error::<T>::IssuerInactive);
		}
		let accreditations = match policy {
			Policy::Open => 0,
			Policy::AccreditedOnly => Self::accredited(&schema, &issuer, now).ok_or(Error::<T>::NotAccredited)?,
		};

		let genesis = artel_storage::genesis_hash::<T>();
		let mut credentials: Vec<(CredentialId, _, _)> = Vec::with_capacity(news.len());
		for NewCredential { subject, claims_root, valid_from, valid_until } in news {
			ensure!(valid_until.is_none_or(|until| valid_from < until), Error::<T>::InvalidPeriod);
			let issuer = issuer.clone();
			let credential =
				Credential { issuer, subject, schema, claims_root, issued: now, valid_from, valid_until, status: None };
			// As `id_of`, with the genesis hash read once.
			let id = CredentialId::from((b"artel/credential", genesis, &credential).using_encoded(blake2_256));
			let entry = Anchors::<T>::entry(id);
			// At most `MAX_BATCH` of them.
			let is_first = credentials.iter().all(|(other, ..)| *other != id);
			ensure!(is_first && !entry.exists(), Error::<T>::AlreadyIssued);
			credentials.push((id, entry, credential));
		}
		let amount = Self::price(AnchoredOf::<T>::max_encoded_len())?;
		let total = amount.checked_mul(&BalanceOf::<T>::from(count)).ok_or(ArithmeticError::Overflow)?;
		let prepaid = Self::charge(&who, total)?;

		if let Some((entry, delegation)) = delegation {
			entry.insert(&delegation);
		}
		for (id, entry, credential) in credentials {
			let (issuer, subject) = (credential.issuer.clone(), credential.subject.clone());
			let deposit = Deposit { payer: who.clone(), amount };
			entry.insert(&Anchored { credential, status: Status::Active, policy, under, deposit });
			Self::deposit_event(Event::CredentialIssued { credential: id, issuer, subject, schema });
		}
		Ok(Looked { accreditations, delegations, prepaid })
	}

	/// What is anchored as `id`, and where it stands.
	pub(crate) fn anchored(id: &CredentialId) -> Result<AnchoredAt<T>, Error<T>> {
		let entry = Anchors::<T>::entry(*id);
		let anchored = entry.get().ok_or(Error::<T>::CredentialNotFound)?;
		Ok((entry, anchored))
	}

	/// Checks that `who` is the issuer, or the delegate that issued it, as long as its delegation lives. Tells how many
	/// delegations were read.
	fn ensure_issuer(who: &T::AccountId, anchored: &AnchoredOf<T>) -> Result<u32, DispatchError> {
		if *who == anchored.credential.issuer {
			return Ok(0);
		}
		let id = anchored.under.ok_or(Error::<T>::NotIssuer)?;
		let (_, delegation) = Self::delegation_at(id).map_err(|_| Error::<T>::NotIssuer)?;
		ensure!(delegation.to == *who, Error::<T>::NotIssuer);
		Self::ensure_living(&delegation, frame_system::Pallet::<T>::block_number())?;
		Ok(delegation.depth)
	}

	pub(crate) fn do_revoke(who: T::AccountId, id: CredentialId) -> Result<u32, DispatchError> {
		let (entry, anchored) = Self::anchored(&id)?;
		let delegations = Self::ensure_issuer(&who, &anchored)?;
		ensure!(anchored.status != Status::Revoked, Error::<T>::Revoked);

		entry.insert(&Anchored { status: Status::Revoked, ..anchored });
		Self::deposit_event(Event::CredentialRevoked { credential: id });
		Ok(delegations)
	}

	pub(crate) fn do_suspend(who: T::AccountId, id: CredentialId) -> Result<u32, DispatchError> {
		let (entry, anchored) = Self::anchored(&id)?;
		let delegations = Self::ensure_issuer(&who, &anchored)?;
		match anchored.status {
			Status::Active => {}
			Status::Suspended => return Err(Error::<T>::Suspended.into()),
			Status::Revoked => return Err(Error::<T>::Revoked.into()),
		}

		entry.insert(&Anchored { status: Status::Suspended, ..anchored });
		Self::deposit_event(Event::CredentialSuspended { credential: id });
		Ok(delegations)
	}

	pub(crate) fn do_resume(who: T::AccountId, id: CredentialId) -> Result<u32, DispatchError> {
		let (entry, anchored) = Self::anchored(&id)?;
		let delegations = Self::ensure_issuer(&who, &anchored)?;
		match anchored.status {
			Status::Active => return Err(Error::<T>::NotSuspended.into()),
			Status::Suspended => {}
			Status::Revoked => return Err(Error::<T>::Revoked.into()),
		}

		entry.insert(&Anchored { status: Status::Active, ..anchored });
		Self::deposit_event(Event::CredentialResumed { credential: id });
		Ok(delegations)
	}

	pub(crate) fn do_remove(who: T::AccountId, id: CredentialId) -> DispatchResult {
		let (entry, Anchored { credential, status, deposit, .. }) = Self::anchored(&id)?;
		ensure!(who == credential.issuer || who == deposit.payer, Error::<T>::NotIssuer);
		let expired = credential.valid_until.is_some_and(|until| until <= T::Time::now());
		ensure!(status == Status::Revoked || expired, Error::<T>::StillValid);
		Self::refund(&deposit.payer, deposit.amount)?;

		entry.remove();
		Self::deposit_event(Event::CredentialRemoved { credential: id });
		Ok(())
	}
}
