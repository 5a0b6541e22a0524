//! What one can do with schemas and credentials.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers a schema.
		///
		/// - **Origin**: signed; the caller is its author.
		/// - `version`: the author's number. `uri`: where the JSON is. `json_hash`: its SHA-256. `policy`: who may issue.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller for ever: a schema is never
		///   deleted, since credentials out of the chain's sight may name it.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SchemaRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_schema())]
		pub fn register_schema(
			origin: OriginFor<T>,
			version: u32,
			uri: Uri,
			json_hash: H256,
			policy: Policy,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_schema(who, version, uri, json_hash, policy)
		}

		/// Ends issuing by a schema, for ever. What was issued stays valid. Credentials signed off chain cannot be told
		/// from earlier ones, so for them this is a request only.
		///
		/// - **Origin**: signed by the author.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SchemaDeprecated`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::deprecate_schema())]
		pub fn deprecate_schema(origin: OriginFor<T>, schema: SchemaId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deprecate_schema(who, schema)
		}

		/// Anchors a credential.
		///
		/// - **Origin**: signed by an active DID: the issuer or, with `under`, its delegate.
		/// - `under`: the delegation to issue under, out of whose limit it comes.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller.
		/// - **Complexity**: linear in the accreditations and the delegations above the caller, at most 3 each.
		/// - **Event**: [`Event::CredentialIssued`].
		#[pallet::call_index(2)]
		#[pallet::weight(Pallet::<T>::weight_of_issuing(Looked::most(under.is_some())))]
		pub fn issue(
			origin: OriginFor<T>,
			schema: SchemaId,
			new: NewCredential<T::AccountId>,
			under: Option<DelegationId>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let looked = Self::do_issue(who, schema, alloc::vec![new], under)?;
			Ok(Some(Self::weight_of_issuing(looked)).into())
		}

		/// Anchors many credentials of one schema: all of them, or none.
		///
		/// - **Origin**, `under`, **deposit**: as of [`issue`](Pallet::issue), for each credential.
		/// - **Complexity**: linear in the credentials, at most 64.
		/// - **Event**: [`Event::CredentialIssued`] for each credential.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::issue_batch(u32::try_from(new.len()).unwrap_or(u32::MAX)))]
		pub fn issue_batch(
			origin: OriginFor<T>,
			schema: SchemaId,
			new: BoundedVec<NewCredential<T::AccountId>, ConstU32<MAX_BATCH>>,
			under: Option<DelegationId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_issue(who, schema, new.into_inner(), under)?;
			Ok(())
		}

		/// Takes an anchored credential back, for ever.
		///
		/// - **Origin**: signed by the issuer, or by the delegate that issued it, as long as its delegation lives.
		/// - **Deposit**: unchanged, so that it never fails for want of money.
		/// - **Complexity**: linear in the delegations above the caller, at most 3.
		/// - **Event**: [`Event::CredentialRevoked`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::revoke(MAX_DEPTH))]
		pub fn revoke(origin: OriginFor<T>, credential: CredentialId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(T::WeightInfo::revoke(Self::do_revoke(who, credential)?)).into())
		}

		/// Takes an anchored credential back for a time.
		///
		/// - **Origin**, **deposit**, **complexity**: as of [`revoke`](Pallet::revoke).
		/// - **Event**: [`Event::CredentialSuspended`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::suspend(MAX_DEPTH))]
		pub fn suspend(origin: OriginFor<T>, credential: CredentialId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(T::WeightInfo::suspend(Self::do_suspend(who, credential)?)).into())
		}

		/// Lets a suspended credential count again.
		///
		/// - **Origin**, **deposit**, **complexity**: as of [`revoke`](Pallet::revoke).
		/// - **Event**: [`Event::CredentialResumed`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::resume(MAX_DEPTH))]
		pub fn resume(origin: OriginFor<T>, credential: CredentialId) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			Ok(Some(T::WeightInfo::resume(Self::do_resume(who, credential)?)).into())
		}

		/// Forgets a revoked or expired credential; its verdict is then unknown.
		///
		/// - **Origin**: signed by the issuer or the payer.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::CredentialRemoved`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, credential: CredentialId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove(who, credential)
		}

		/// Lets another DID issue in the name of the caller or, with `under`, of whom the caller may issue for.
		///
		/// - **Origin**: signed by an active DID.
		/// - `limit`: how many credentials, which are taken out of what is left of the parent's. `expires`: the first block
		///   at which it no longer counts, at most the parent's.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller.
		/// - **Complexity**: linear in the delegations above, at most 2.
		/// - **Event**: [`Event::Delegated`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::delegate())]
		pub fn delegate(
			origin: OriginFor<T>,
			schema: SchemaId,
			to: T::AccountId,
			limit: u32,
			expires: BlockNumberFor<T>,
			under: Option<DelegationId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_delegate(who, schema, to, limit, expires, under)
		}

		/// Cuts a delegation and all that hang on it. What was issued under them stays valid until it is revoked.
		///
		/// - **Origin**: signed by who gave it, or one that it hangs on.
		/// - **Complexity**: linear in the delegations above, at most 2.
		/// - **Event**: [`Event::DelegationRevoked`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::revoke_delegation())]
		pub fn revoke_delegation(origin: OriginFor<T>, delegation: DelegationId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke_delegation(who, delegation)
		}

		/// Forgets a delegation that is cut or over, or hangs on such a one. What is left of its limit returns to the one that
		/// it was given out of, unless that was forgotten before.
		///
		/// - **Origin**: signed by who gave it.
		/// - **Deposit**: returned to the caller, who paid it.
		/// - **Complexity**: linear in the delegations above, at most 2.
		/// - **Event**: [`Event::DelegationRemoved`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::remove_delegation())]
		pub fn remove_delegation(origin: OriginFor<T>, delegation: DelegationId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_delegation(who, delegation)
		}

		/// Accredits an issuer for a schema, or changes its accreditation.
		///
		/// - **Origin**: `AuthorityOrigin`, or signed by an active DID that is accredited and may accredit.
		/// - `may_accredit`: whether it may accredit others in turn. `expires`: the first block at which it no longer
		///   counts, at most the accreditor's; none only if that has none.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the accreditor. The authority has no
		///   account and pays none; the schema's deposit and its own judgement bound what it stores.
		/// - **Complexity**: linear in the accreditations above, at most 3.
		/// - **Event**: [`Event::IssuerAccredited`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::accredit())]
		pub fn accredit(
			origin: OriginFor<T>,
			schema: SchemaId,
			issuer: T::AccountId,
			may_accredit: bool,
			expires: Option<BlockNumberFor<T>>,
		) -> DispatchResult {
			let who = Self::authority_or_signed(origin)?;
			Self::do_accredit(who, schema, issuer, may_accredit, expires)
		}

		/// Ends an accreditation, and with it all that its holder gave: also what was issued counts no more.
		///
		/// - **Origin**: `AuthorityOrigin`, or signed by the issuer that gave it.
		/// - **Deposit**: returned to the issuer that gave it.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::AccreditationRevoked`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::revoke_accreditation())]
		pub fn revoke_accreditation(origin: OriginFor<T>, schema: SchemaId, issuer: T::AccountId) -> DispatchResult {
			let who = Self::authority_or_signed(origin)?;
			Self::do_revoke_accreditation(who, schema, issuer)
		}

		/// Creates a status list of 131 072 entries, all clear.
		///
		/// - **Origin**: signed by an active DID, to whose credentials alone the list applies.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte of its record, held from the caller.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::ListCreated`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::create_list())]
		pub fn create_list(origin: OriginFor<T>, purpose: Purpose) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create_list(who, purpose)
		}

		/// Sets entries of a status list, or clears them.
		///
		/// - **Origin**: signed by the owner.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte of each chunk that gets its first bit, held from
		///   the caller; returned for each chunk that loses its last.
		/// - **Complexity**: linear in the entries, at most 256, and the chunks that they are in, at most 16.
		/// - **Event**: [`Event::StatusSet`].
		#[pallet::call_index(14)]
		#[pallet::weight({
			let entries = u32::try_from(indices.len()).unwrap_or(u32::MAX);
			T::WeightInfo::set_status(entries, entries.min(bits::CHUNKS))
		})]
		pub fn set_status(origin: OriginFor<T>, list: ListId, indices: Indices, value: bool) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_status(who, list, indices, value)
		}

		/// Removes a status list. Every credential that points to it is unknown from then on, for ever: its number is
		/// never given again.
		///
		/// - **Origin**: signed by the owner.
		/// - **Deposit**: all of it is returned to the caller.
		/// - **Complexity**: linear in its chunks, at most 16.
		/// - **Event**: [`Event::ListRemoved`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::remove_list())]
		pub fn remove_list(origin: OriginFor<T>, list: ListId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_list(who, list)
		}

		/// Shows a valid credential of its subject, and some of its claims, in place of what the subject has shown of
		/// that schema before.
		///
		/// - **Origin**: signed by the subject, or by anyone with `holder`, the subject's consent.
		/// - `source`: an anchored credential, or one that a key of its issuer signed. `disclosures`: the claims to show,
		///   each with its way to the claims root. `until`: the first block at which this no longer counts.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller; that of the presentation
		///   before returns to its payer.
		/// - **Complexity**: linear in the claims, at most 16, each of constant size; up to two signatures.
		/// - **Event**: [`Event::Presented`].
		#[pallet::call_index(16)]
		#[pallet::weight(Pallet::<T>::weight_of_presenting(source, disclosures, holder.as_ref(), false))]
		pub fn present(
			origin: OriginFor<T>,
			source: SourceOf<T>,
			disclosures: Disclosures,
			holder: Option<HolderProofOf<T>>,
			until: BlockNumberFor<T>,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let prepaid = Self::weight_of_presenting(&source, &disclosures, holder.as_ref(), true);
			Ok(Self::do_present(who, source, disclosures, holder, until)?.then_some(prepaid).into())
		}

		/// Removes a presentation.
		///
		/// - **Origin**: signed by the subject; by anyone once the presentation no longer counts.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::PresentationRemoved`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::remove_presentation())]
		pub fn remove_presentation(origin: OriginFor<T>, subject: T::AccountId, schema: SchemaId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_presentation(who, subject, schema)
		}

		/// Holds funds for deposits to come, so that issuing and presenting cost less.
		///
		/// Each deposit of this pallet is taken out of what its payer has prepaid, if that is enough; and as long as something
		/// is left, deposits return to it.
		///
		/// - **Origin**: signed.
		/// - `amount`: how much more, in planck; at least `ItemDeposit`.
		/// - **Deposit**: the amount.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::DepositPrepaid`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::prepay())]
		pub fn prepay(origin: OriginFor<T>, amount: BalanceOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_prepay(who, amount)
		}

		/// Releases what was prepaid and not used.
		///
		/// - **Origin**: signed.
		/// - `amount`: how much of it, in planck.
		/// - **Deposit**: the amount is returned.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::PrepaidWithdrawn`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::withdraw_prepaid())]
		pub fn withdraw_prepaid(origin: OriginFor<T>, amount: BalanceOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_prepaid(who, amount)
		}
	}
}
