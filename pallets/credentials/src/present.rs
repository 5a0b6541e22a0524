//! Presentations: what a holder shows of a credential.

use crate::{
	Anchors, BalanceOf, Claims, Config, Deposit, DepositOf, Disclosures, Error, Event, HolderProofOf, NextNonce,
	Pallet, Presentation, Presentations, Presented, Schemas, Source, SourceOf, Status, WeightInfo, claims,
	claims::InvalidClaim, types::Standing,
};
use alloc::vec::Vec;
use artel_primitives::{
	credentials::{CredentialId, SchemaId},
	did::{Identity, InvalidProof, Proof, Relationship, Scheme},
};
use artel_storage::Entries;
use frame::{deps::sp_io::hashing::blake2_256, prelude::*};

impl<T: Config> Pallet<T> {
	/// What presenting weighs: more with each claim, more with signatures, and some signatures more than others; less if it
	/// is `prepaid`, so that no funds are held or released.
	pub(crate) fn weight_of_presenting(
		source: &SourceOf<T>,
		disclosures: &Disclosures,
		holder: Option<&HolderProofOf<T>>,
		prepaid: bool,
	) -> Weight {
		let claims = u32::try_from(disclosures.len()).unwrap_or(u32::MAX);
		let more = |proof: &Proof| match proof.signature.scheme() {
			// This is what was measured.
			Scheme::Sr25519 => Weight::zero(),
			scheme => T::ProofWeight::convert(scheme),
		};
		let issuers = match source {
			Source::Anchored(_) => None,
			Source::Signed { proof, .. } => Some(proof),
		};
		let proofs: Vec<_> = issuers.into_iter().chain(holder.map(|holder| &holder.proof)).collect();
		let base = match (proofs.is_empty(), prepaid) {
			(true, false) => T::WeightInfo::present(claims),
			(true, true) => T::WeightInfo::present_prepaid(claims),
			(false, false) => T::WeightInfo::present_signed(claims),
			(false, true) => T::WeightInfo::present_signed_prepaid(claims),
		};
		proofs.into_iter().map(more).fold(base, Weight::saturating_add)
	}

	/// The bytes that a key of the subject signs, so that `sender` may present: the SCALE encoding of
	/// `("artel/present", genesis hash, credential, Blake2b-256 of the SCALE-encoded disclosures, sender, nonce, expires,
	/// until)`.
	pub(crate) fn message_of_presenting(
		credential: CredentialId,
		disclosures: &Disclosures,
		sender: &T::AccountId,
		nonce: u64,
		expires: BlockNumberFor<T>,
		until: BlockNumberFor<T>,
	) -> Vec<u8> {
		let shown = disclosures.using_encoded(blake2_256);
		(b"artel/present", artel_storage::genesis_hash::<T>(), credential, shown, sender, nonce, expires, until)
			.encode()
	}

	/// Tells whether it went without holding or releasing funds.
	pub(crate) fn do_present(
		sender: T::AccountId,
		source: SourceOf<T>,
		disclosures: Disclosures,
		holder: Option<HolderProofOf<T>>,
		until: BlockNumberFor<T>,
	) -> Result<bool, DispatchError> {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now < until, Error::<T>::ExpiryInPast);
		let latest = now.checked_add(&T::MaxPresentationLifetime::get()).ok_or(ArithmeticError::Overflow)?;
		ensure!(until <= latest, Error::<T>::LifetimeTooLong);

		let (id, credential, presented) = match source {
			Source::Anchored(id) => {
				let (_, anchored) = Self::anchored(&id)?;
				let issuer = &anchored.credential.issuer;
				let is_active = || T::Identity::is_active(issuer);
				Self::ensure_valid(&anchored.credential, anchored.standing(), is_active)?;
				(id, anchored.credential, Presented::Anchored(id))
			}
			Source::Signed { credential, proof } => {
				let message = Self::message_of(&credential);
				let id = CredentialId::from(blake2_256(&message));
				// Who signed what it also anchored took it back where it is anchored.
				let anchored = Anchors::<T>::entry(id).get().map(|anchored| anchored.standing());
				// Only who is active has proofs.
				Self::ensure_signed_by_issuer(&credential, &message, &proof)?;
				let (standing, presented) = match anchored {
					Some(standing) => (standing, Presented::Anchored(id)),
					None => {
						let schema = Schemas::<T>::entry(credential.schema).get().ok_or(Error::<T>::SchemaNotFound)?;
						let policy = schema.policy;
						let list = credential.status.map(|entry| entry.list);
						let purpose = list.and_then(|list| Self::purpose_of(list, &credential.issuer));
						let standing = Standing { status: Status::Active, policy, purpose };
						(standing, Presented::Signed { credential: credential.clone(), policy, purpose })
					}
				};
				Self::ensure_valid(&credential, standing, || true)?;
				(id, credential, presented)
			}
		};
		let (subject, schema) = (credential.subject, credential.schema);
		let nonce = if sender == subject {
			None
		} else {
			let holder = holder.ok_or(Error::<T>::HolderProofMissing)?;
			let nonce = NextNonce::<T>::entry(&subject);
			let due = nonce.get();
			let next = Self::ensure_consent(&sender, &subject, id, &disclosures, holder, due, until)?;
			Some((nonce, next))
		};
		let claims = Self::ensure_shown(credential.claims_root, disclosures)?;

		let deposit = Deposit { payer: sender, amount: BalanceOf::<T>::zero() };
		let mut presentation = Presentation { deposit, credential: presented, claims, expires: until };
		presentation.deposit.amount = Self::price(presentation.encoded_size())?;
		// Of the old one its deposit is enough, which comes first; to decode its claims takes longer than all this.
		let entry = Presentations::<T>::entry((&subject, schema));
		let old = entry.get_beginning::<DepositOf<T>>();
		let prepaid = Self::replace(old.as_ref(), Some(&presentation.deposit))?;

		if let Some((nonce, next)) = nonce {
			nonce.insert(&next);
		}
		entry.insert(&presentation);
		Self::deposit_event(Event::Presented { subject, schema, credential: id, until });
		Ok(prepaid)
	}

	/// Checks that the subject lets `sender` present by a proof with the nonce `due`, and gives that of the next one.
	fn ensure_consent(
		sender: &T::AccountId,
		subject: &T::AccountId,
		credential: CredentialId,
		disclosures: &Disclosures,
		holder: HolderProofOf<T>,
		due: u64,
		until: BlockNumberFor<T>,
	) -> Result<u64, DispatchError> {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now < holder.expires, Error::<T>::HolderProofExpired);
		ensure!(holder.nonce == due, Error::<T>::WrongNonce);
		let message = Self::message_of_presenting(credential, disclosures, sender, holder.nonce, holder.expires, until);
		T::Identity::verify(subject, Relationship::Authentication, &message, &holder.proof, now).map_err(
			|invalid| match invalid {
				InvalidProof::NotActive => Error::<T>::HolderNotActive,
				InvalidProof::MethodNotFound | InvalidProof::NotValidAtBlock | InvalidProof::WrongRelationship => {
					Error::<T>::InvalidHolderKey
				}
				InvalidProof::BadSignature => Error::<T>::BadHolderSignature,
			},
		)?;
		Ok(holder.nonce.checked_add(1).ok_or(ArithmeticError::Overflow)?)
	}

	/// Checks that every disclosed claim is a leaf of the tree with that root, and that no name stands twice.
	fn ensure_shown(root: H256, disclosures: Disclosures) -> Result<Claims, DispatchError> {
		let mut shown = Claims::new();
		for disclosure in disclosures {
			let leaf = claims::leaf(&disclosure.salt, &disclosure.claim).map_err(|invalid| match invalid {
				InvalidClaim::NotUtf8 => Error::<T>::NotUtf8,
				InvalidClaim::IntegerOutOfRange => Error::<T>::IntegerOutOfRange,
			})?;
			let led_to = claims::root_by_path(leaf, disclosure.index, &disclosure.path);
			ensure!(led_to == Some(root), Error::<T>::NotInCredential);
			ensure!(!shown.iter().any(|claim| claim.name == disclosure.claim.name), Error::<T>::DuplicateClaim);
			shown.try_push(disclosure.claim).map_err(|_| DispatchError::Exhausted)?;
		}
		Ok(shown)
	}

	pub(crate) fn do_remove_presentation(who: T::AccountId, subject: T::AccountId, schema: SchemaId) -> DispatchResult {
		let entry = Presentations::<T>::entry((&subject, schema));
		let presentation = entry.get().ok_or(Error::<T>::PresentationNotFound)?;
		let over = presentation.expires <= frame_system::Pallet::<T>::block_number();
		ensure!(who == subject || over, Error::<T>::PresentationAlive);
		Self::refund(&presentation.deposit.payer, presentation.deposit.amount)?;

		entry.remove();
		Self::deposit_event(Event::PresentationRemoved { subject, schema });
		Ok(())
	}
}
