//! What happens to schemas, credentials and presentations.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A schema was registered.
		SchemaRegistered {
			/// Its identifier.
			schema: SchemaId,
			/// Who registered it.
			author: T::AccountId,
		},
		/// Nothing is issued by a schema any more.
		SchemaDeprecated {
			/// The schema.
			schema: SchemaId,
		},
		/// A credential was anchored.
		CredentialIssued {
			/// Its identifier.
			credential: CredentialId,
			/// In whose name.
			issuer: T::AccountId,
			/// About whom.
			subject: T::AccountId,
			/// By which schema.
			schema: SchemaId,
		},
		/// A credential was taken back, for ever.
		CredentialRevoked {
			/// The credential.
			credential: CredentialId,
		},
		/// A credential was taken back for a time.
		CredentialSuspended {
			/// The credential.
			credential: CredentialId,
		},
		/// A suspended credential counts again.
		CredentialResumed {
			/// The credential.
			credential: CredentialId,
		},
		/// A credential that no longer counts was forgotten.
		CredentialRemoved {
			/// The credential.
			credential: CredentialId,
		},
		/// A DID may issue in another one's name.
		Delegated {
			/// Number of the delegation.
			delegation: DelegationId,
			/// By which schema.
			schema: SchemaId,
			/// Who gave the right.
			from: T::AccountId,
			/// Who has it.
			to: T::AccountId,
			/// How many credentials.
			limit: u32,
			/// The first block at which it no longer counts.
			expires: BlockNumberFor<T>,
			/// The delegation out of which it was given.
			under: Option<DelegationId>,
		},
		/// A delegation was cut, and all that hang on it.
		DelegationRevoked {
			/// The delegation.
			delegation: DelegationId,
		},
		/// A dead delegation was forgotten.
		DelegationRemoved {
			/// The delegation.
			delegation: DelegationId,
		},
		/// An issuer was accredited, or its accreditation changed.
		IssuerAccredited {
			/// For which schema.
			schema: SchemaId,
			/// The issuer.
			issuer: T::AccountId,
			/// The issuer that accredited it; none if the authority did.
			accreditor: Option<T::AccountId>,
			/// Whether it may accredit others.
			may_accredit: bool,
			/// The first block at which it no longer counts.
			expires: Option<BlockNumberFor<T>>,
		},
		/// An issuer is accredited no longer.
		AccreditationRevoked {
			/// For which schema.
			schema: SchemaId,
			/// The issuer.
			issuer: T::AccountId,
		},
		/// A status list was created.
		ListCreated {
			/// Its number.
			list: ListId,
			/// The issuer that it belongs to.
			owner: T::AccountId,
			/// What a set bit says.
			purpose: Purpose,
		},
		/// Entries of a status list were set or cleared.
		StatusSet {
			/// The list.
			list: ListId,
			/// The entries.
			indices: Indices,
			/// Whether they are set now.
			value: bool,
		},
		/// A status list was removed: no credential that points to it counts any more.
		ListRemoved {
			/// The list.
			list: ListId,
		},
		/// A credential was presented.
		Presented {
			/// Who holds it.
			subject: T::AccountId,
			/// Its schema.
			schema: SchemaId,
			/// The credential.
			credential: CredentialId,
			/// The first block at which the presentation no longer counts.
			until: BlockNumberFor<T>,
		},
		/// A presentation was removed.
		PresentationRemoved {
			/// Who had presented.
			subject: T::AccountId,
			/// The schema.
			schema: SchemaId,
		},
		/// Somebody prepaid deposits.
		DepositPrepaid {
			/// Who.
			who: T::AccountId,
			/// How much more, in planck.
			amount: BalanceOf<T>,
			/// How much there is now, in planck.
			left: BalanceOf<T>,
		},
		/// Somebody took back what was prepaid and not used.
		PrepaidWithdrawn {
			/// Who.
			who: T::AccountId,
			/// How much, in planck.
			amount: BalanceOf<T>,
			/// How much is left, in planck.
			left: BalanceOf<T>,
		},
	}
}
