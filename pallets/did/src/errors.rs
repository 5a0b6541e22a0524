//! What can be wrong with a call.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What was wrong with a call.
	#[pallet::error]
	pub enum Error<T> {
		/// No DID has this account.
		NotFound,
		/// The DID was deactivated, which nothing undoes.
		Deactivated,
		/// The caller is not a controller of the DID.
		NotController,
		/// The key has not the form that its scheme asks for, or is all zeros.
		InvalidKey,
		/// The key already stands in the DID; a revoked key cannot come back.
		DuplicateKey,
		/// The method names no relationship, so it could be used for nothing.
		NoRelationship,
		/// An X25519 key is for key agreement and nothing else, and no other key is for that.
		UnsuitableRelationship,
		/// The DID has as many methods as it may; remove a revoked one first.
		TooManyMethods,
		/// The DID has no method with this number.
		MethodNotFound,
		/// The method has been revoked.
		AlreadyRevoked,
		/// The method is still valid; revoke it first.
		NotRevoked,
		/// A service identifier is 1 to 32 letters, digits, `.`, `_` or `-`, and does not start with `key-`.
		InvalidServiceId,
		/// A service type is 1 to 64 printable ASCII characters without spaces.
		InvalidServiceType,
		/// A service endpoint is an absolute URI of at most 256 ASCII characters.
		InvalidServiceEndpoint,
		/// The DID already has a service with this identifier.
		DuplicateService,
		/// The DID has as many services as it may; remove one first.
		TooManyServices,
		/// The DID has no service with this identifier.
		ServiceNotFound,
		/// The DID's account still has funds, holds or assets: name a beneficiary for native funds, and clear the rest
		/// through `dispatch` first.
		AccountInUse,
		/// Another identifier of a subject is an absolute URI of at most 256 ASCII characters.
		InvalidAlias,
		/// An identifier stands twice in the list.
		DuplicateAlias,
		/// The DID is suspended; a controller resumes it.
		Suspended,
		/// The DID is suspended already.
		AlreadySuspended,
		/// The DID is not suspended.
		NotSuspended,
		/// A DID cannot control itself, and one that has ended nothing at all.
		InvalidController,
		/// The account controls the DID already, or stands twice in the list.
		DuplicateController,
		/// The DID has as many controllers as it may; remove one first.
		TooManyControllers,
		/// The account does not control the DID.
		ControllerNotFound,
		/// A DID keeps at least one controller; to end it, deactivate it.
		LastController,
		/// The DID controls others, which nobody could reach any more: deactivate them, or give them other controllers.
		StillController,
		/// Nobody has proposed a transfer of control.
		TransferNotProposed,
		/// The transfer of control was proposed to another account.
		NotProposedController,
		/// The call is meant for an earlier block.
		Expired,
		/// A call with this number was submitted before.
		StaleNonce,
		/// A call with an earlier number has to be submitted first.
		FutureNonce,
		/// The call is longer than a key may submit.
		CallTooLarge,
		/// The key is not meant for this: acting takes `capability_invocation`.
		WrongRelationship,
		/// The key did not sign this call with this number and expiry for this chain.
		BadSignature,
		/// DIDs act through DIDs at most two deep.
		TooDeep,
		/// The threshold is at least 1, and at most the number of guardians.
		InvalidThreshold,
		/// A guardian stands twice in the list, or is the DID itself.
		InvalidGuardian,
		/// The delay is shorter than the present controllers need to notice a recovery.
		RecoveryDelayTooShort,
		/// The DID has no plan for recovery.
		NoRecoveryPlan,
		/// The caller is not a guardian of the DID.
		NotGuardian,
		/// The guardian has proposed the same before.
		AlreadyProposed,
		/// No guardian has proposed anything.
		RecoveryNotProposed,
		/// Not enough guardians have proposed the same.
		RecoveryNotAgreed,
		/// The present controllers still have time to cancel it.
		RecoveryTooEarly,
	}
}
