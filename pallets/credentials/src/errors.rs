//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// The caller is no DID, or one that is suspended or deactivated; create a DID and act through it.
		NotActive,
		/// The URI of a schema is absolute and has at most 256 ASCII characters.
		InvalidUri,
		/// The caller has registered this schema before; raise the version.
		SchemaExists,
		/// No schema has this identifier.
		SchemaNotFound,
		/// The schema was deprecated, which nothing undoes; use the one that came after it.
		SchemaDeprecated,
		/// Only the author of the schema may do this.
		NotAuthor,
		/// A batch has at least one credential.
		EmptyBatch,
		/// The credential would end before it begins.
		InvalidPeriod,
		/// The same credential has been issued in this block; change its claims root by a new salt.
		AlreadyIssued,
		/// No credential is anchored under this identifier.
		CredentialNotFound,
		/// The caller is neither the issuer of the credential, nor its delegate for it, nor, to remove it, its payer.
		NotIssuer,
		/// The credential was revoked, which nothing undoes.
		Revoked,
		/// The credential is suspended; its issuer can resume it.
		Suspended,
		/// The credential is not suspended.
		NotSuspended,
		/// The credential is neither revoked nor expired; revoke it first.
		StillValid,
		/// The time of the credential has not begun.
		NotYetValid,
		/// The time of the credential is over; ask its issuer for a new one.
		Expired,
		/// The issuer is no DID that acts.
		IssuerInactive,
		/// The schema wants accredited issuers, and the issuer is not, or no longer.
		NotAccredited,
		/// The key that signed the credential was not valid for assertions when the credential was issued.
		KeyNotValidAtIssuance,
		/// No delegation has this number, or one that it hangs on was removed.
		DelegationNotFound,
		/// The delegation was cut, or one that it hangs on.
		DelegationRevoked,
		/// The delegation is over, or one that it hangs on.
		DelegationExpired,
		/// So many credentials are not left of the delegation.
		DelegationExhausted,
		/// The delegation is another DID's.
		NotDelegate,
		/// The caller gave neither the delegation nor, to cut it, one that it hangs on.
		NotDelegator,
		/// The delegation is for another schema.
		WrongSchema,
		/// A delegation is for at least one credential.
		ZeroLimit,
		/// The delegation would allow more credentials than are left of the one that it hangs on.
		LimitTooHigh,
		/// The delegation is alive; cut it first.
		DelegationAlive,
		/// Delegations and accreditations go three deep.
		TooDeep,
		/// It would end before it begins: name a later block.
		ExpiryInPast,
		/// It would end after what it comes from: name an earlier block.
		ExpiryTooLate,
		/// The caller is neither the authority nor an issuer that may accredit, or accredited this one.
		NotAccreditor,
		/// Another accreditor has accredited the issuer; only it and the authority may change that while it lasts.
		AlreadyAccredited,
		/// The issuer is not accredited for the schema.
		AccreditationNotFound,
		/// No status list of the issuer has this number.
		ListNotFound,
		/// Only the owner of the status list may do this.
		NotOwner,
		/// Name at least one entry.
		NoIndices,
		/// A status list has the entries 0 to 131 071.
		IndexOutOfRange,
		/// The credential says that it was issued at a block that is yet to come.
		IssuedInFuture,
		/// The issuer's key did not sign this credential.
		BadSignature,
		/// Names and texts of claims are UTF-8.
		NotUtf8,
		/// Integers in claims are from -(2^53 - 1) to 2^53 - 1.
		IntegerOutOfRange,
		/// Claim, salt, index and path do not lead to the claims root of the credential.
		NotInCredential,
		/// A claim is shown twice.
		DuplicateClaim,
		/// The caller is not the subject, and has no proof that the subject agrees.
		HolderProofMissing,
		/// The subject's proof no longer counts; ask for a new one.
		HolderProofExpired,
		/// The nonce is not the next one of the subject: the proof was used before, or waits for another.
		WrongNonce,
		/// The subject is no DID that acts, so it cannot agree by a key; it has to present by itself.
		HolderNotActive,
		/// The subject has no such key that is valid for authentication now.
		InvalidHolderKey,
		/// The subject's key did not sign this.
		BadHolderSignature,
		/// A presentation counts at most `MaxPresentationLifetime` blocks.
		LifetimeTooLong,
		/// The account has presented no credential of this schema.
		PresentationNotFound,
		/// The presentation counts still, so only its subject may remove it.
		PresentationAlive,
		/// Less than one item deposit is not worth a record of its own.
		PrepaidTooLittle,
		/// The caller has not as much prepaid and unused.
		NotPrepaid,
	}
}
