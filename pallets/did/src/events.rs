//! What happens to a DID.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A DID was created.
		DidCreated {
			/// Its account.
			did: T::AccountId,
			/// What stands behind it.
			kind: Kind,
			/// Who created it and now controls it.
			controller: T::AccountId,
		},
		/// A verification method became valid.
		MethodAdded {
			/// The DID.
			did: T::AccountId,
			/// Its number: `#key-<method>` in the document.
			method: MethodId,
			/// The key.
			key: PublicKey,
		},
		/// A verification method is valid no longer.
		MethodRevoked {
			/// The DID.
			did: T::AccountId,
			/// Its number.
			method: MethodId,
		},
		/// A revoked verification method was forgotten.
		MethodRemoved {
			/// The DID.
			did: T::AccountId,
			/// Its number.
			method: MethodId,
		},
		/// A service was added.
		ServiceAdded {
			/// The DID.
			did: T::AccountId,
			/// The service.
			service: Service,
		},
		/// A service was removed.
		ServiceRemoved {
			/// The DID.
			did: T::AccountId,
			/// Its identifier.
			id: ServiceId,
		},
		/// A controller acted through a DID.
		Dispatched {
			/// The DID: the origin of the call.
			did: T::AccountId,
			/// Who acted.
			controller: T::AccountId,
			/// How the call ended.
			result: DispatchResult,
		},
		/// What a verification method may be used for changed.
		RelationshipsSet {
			/// The DID.
			did: T::AccountId,
			/// Number of the method.
			method: MethodId,
			/// What it may be used for now.
			relationships: Relationships,
		},
		/// The other identifiers of the subject changed.
		AlsoKnownAsSet {
			/// The DID.
			did: T::AccountId,
			/// All that there are now.
			aliases: Vec<Alias>,
		},
		/// An account came to control a DID.
		ControllerAdded {
			/// The DID.
			did: T::AccountId,
			/// The account.
			controller: T::AccountId,
		},
		/// An account controls a DID no longer.
		ControllerRemoved {
			/// The DID.
			did: T::AccountId,
			/// The account.
			controller: T::AccountId,
		},
		/// An account may take over control.
		TransferProposed {
			/// The DID.
			did: T::AccountId,
			/// The account.
			to: T::AccountId,
		},
		/// Nobody may take over control any more.
		TransferCancelled {
			/// The DID.
			did: T::AccountId,
		},
		/// An account took over control; nobody else has any.
		ControlTransferred {
			/// The DID.
			did: T::AccountId,
			/// The account.
			controller: T::AccountId,
		},
		/// A DID was put to rest.
		DidSuspended {
			/// Its account.
			did: T::AccountId,
		},
		/// A DID acts again.
		DidResumed {
			/// Its account.
			did: T::AccountId,
		},
		/// A key acted through its DID.
		Submitted {
			/// The DID: the origin of the call.
			did: T::AccountId,
			/// Who sent it, and paid for it.
			relayer: T::AccountId,
			/// Number of the method that signed it.
			method: MethodId,
			/// The number of the call, used up now.
			nonce: u64,
			/// How the call ended.
			result: DispatchResult,
		},
		/// A DID got another plan for recovery, or none.
		RecoverySet {
			/// The DID.
			did: T::AccountId,
		},
		/// A guardian proposed new controllers.
		RecoveryProposed {
			/// The DID.
			did: T::AccountId,
			/// Who proposed.
			guardian: T::AccountId,
			/// Who is to control the DID.
			controllers: Vec<T::AccountId>,
		},
		/// Enough guardians proposed the same. The present controllers may cancel it until somebody executes it.
		RecoveryAgreed {
			/// The DID.
			did: T::AccountId,
			/// The first block at which it can be executed.
			ready: BlockNumberFor<T>,
		},
		/// A controller cancelled what guardians proposed.
		RecoveryCancelled {
			/// The DID.
			did: T::AccountId,
		},
		/// A DID got the controllers that its guardians proposed; nobody else controls it.
		DidRecovered {
			/// The DID.
			did: T::AccountId,
			/// Who controls it now.
			controllers: Vec<T::AccountId>,
		},
		/// A DID ended, for ever.
		DidDeactivated {
			/// Its account.
			did: T::AccountId,
		},
	}
}
