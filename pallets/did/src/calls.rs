//! What one can do with a DID.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a DID, controlled by the caller.
		///
		/// - **Origin**: signed.
		/// - `kind`: what stands behind it.
		/// - `methods`: its first verification methods; they get the numbers 0, 1, …
		/// - **Deposit**: `BaseDeposit`, and `ByteDeposit` for each byte of the methods, held from the caller.
		/// - **Complexity**: quadratic in `methods`, at most `MaxMethods`.
		/// - **Events**: [`Event::DidCreated`], then [`Event::MethodAdded`] for each method.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create(u32::try_from(methods.len()).unwrap_or(u32::MAX)))]
		pub fn create(
			origin: OriginFor<T>,
			kind: Kind,
			methods: BoundedVec<NewMethod, T::MaxMethods>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_create(who, kind, methods)
		}

		/// Adds a verification method, valid from this block on.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: grows by `ByteDeposit` for each byte of the method; the caller now pays all of the DID's.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::MethodAdded`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::add_method())]
		pub fn add_method(
			origin: OriginFor<T>,
			did: T::AccountId,
			key: PublicKey,
			relationships: Relationships,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_method(who, did, NewMethod { key, relationships })
		}

		/// Revokes a verification method: from this block on its signatures do not count, earlier ones still do.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: unchanged, for the method stays until it is removed.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::MethodRevoked`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::revoke_method())]
		pub fn revoke_method(origin: OriginFor<T>, did: T::AccountId, method: MethodId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_revoke_method(who, did, method)
		}

		/// Forgets a revoked verification method, to make room. What it signed is checkable no longer.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: shrinks by `ByteDeposit` for each byte of the method, returned to whoever pays.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::MethodRemoved`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::remove_method())]
		pub fn remove_method(origin: OriginFor<T>, did: T::AccountId, method: MethodId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_method(who, did, method)
		}

		/// Adds a service.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: grows by `ByteDeposit` for each byte of the service; the caller now pays all of the DID's.
		/// - **Complexity**: linear in the services of the DID.
		/// - **Event**: [`Event::ServiceAdded`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::add_service())]
		pub fn add_service(origin: OriginFor<T>, did: T::AccountId, service: Service) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_service(who, did, service)
		}

		/// Removes a service.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: shrinks by `ByteDeposit` for each byte of the service, returned to whoever pays.
		/// - **Complexity**: linear in the services of the DID.
		/// - **Event**: [`Event::ServiceRemoved`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::remove_service())]
		pub fn remove_service(origin: OriginFor<T>, did: T::AccountId, id: ServiceId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_service(who, did, id)
		}

		/// Makes a call as the DID.
		///
		/// The outer call succeeds whatever the inner one does; the event says how that ended. Filters on the caller's
		/// origin, such as those of a proxy, stay in force for the inner call.
		///
		/// - **Origin**: signed by a controller.
		/// - **Complexity**: one read, and what the inner call takes.
		/// - **Event**: [`Event::Dispatched`], after those of the inner call.
		#[pallet::call_index(6)]
		#[pallet::weight({
			let inner = call.get_dispatch_info();
			(T::WeightInfo::dispatch().saturating_add(inner.call_weight), inner.class)
		})]
		pub fn dispatch(
			origin: OriginFor<T>,
			did: T::AccountId,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			Self::do_dispatch(origin, did, *call)
		}

		/// Ends a DID for ever and returns its deposit.
		///
		/// - **Origin**: signed by a controller.
		/// - `beneficiary`: who gets the native funds that the DID's account has. Without one, and whenever the account
		///   has anything that cannot be paid out here, the call is refused, so that nothing is locked in for ever.
		/// - **Deposit**: returned to whoever pays.
		/// - **Complexity**: linear in the controllers, at most `MaxControllers`.
		/// - **Event**: [`Event::DidDeactivated`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::deactivate())]
		pub fn deactivate(
			origin: OriginFor<T>,
			did: T::AccountId,
			beneficiary: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_deactivate(who, did, beneficiary)
		}

		/// Changes what a valid verification method may be used for, as if it had always been so.
		///
		/// To end a purpose from now on only, revoke the method and add another key.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - **Deposit**: unchanged.
		/// - **Complexity**: linear in the methods of the DID.
		/// - **Event**: [`Event::RelationshipsSet`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::set_relationships())]
		pub fn set_relationships(
			origin: OriginFor<T>,
			did: T::AccountId,
			method: MethodId,
			relationships: Relationships,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_relationships(who, did, method, relationships)
		}

		/// Replaces the other identifiers of the subject.
		///
		/// - **Origin**: signed by a controller or the DID itself.
		/// - `aliases`: all that there shall be; none removes them. What they say is not checked: whoever reads the
		///   document has to look whether the other identifier names this one too.
		/// - **Deposit**: changes by `ByteDeposit` for each byte; if it grows the caller now pays all of the DID's.
		/// - **Complexity**: quadratic in the identifiers, at most `MaxAliases`.
		/// - **Event**: [`Event::AlsoKnownAsSet`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::set_also_known_as(u32::try_from(aliases.len()).unwrap_or(u32::MAX)))]
		pub fn set_also_known_as(origin: OriginFor<T>, did: T::AccountId, aliases: AliasesOf<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_also_known_as(who, did, aliases)
		}

		/// Lets one account more control the DID. It has no say in it, and can remove itself.
		///
		/// - **Origin**: signed by a controller.
		/// - **Deposit**: unchanged; room for all controllers is in `BaseDeposit`.
		/// - **Complexity**: linear in the controllers.
		/// - **Event**: [`Event::ControllerAdded`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::add_controller())]
		pub fn add_controller(origin: OriginFor<T>, did: T::AccountId, controller: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_add_controller(who, did, controller)
		}

		/// Takes control from an account, maybe the caller's own, but never from the last one.
		///
		/// - **Origin**: signed by a controller.
		/// - **Deposit**: unchanged.
		/// - **Complexity**: linear in the controllers.
		/// - **Event**: [`Event::ControllerRemoved`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::remove_controller())]
		pub fn remove_controller(origin: OriginFor<T>, did: T::AccountId, controller: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_controller(who, did, controller)
		}

		/// Lets `to` take over control, for example because it bought the machine. A later proposal replaces it.
		///
		/// - **Origin**: signed by a controller.
		/// - **Deposit**: unchanged until it is accepted.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::TransferProposed`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::propose_transfer())]
		pub fn propose_transfer(origin: OriginFor<T>, did: T::AccountId, to: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_transfer(who, did, to)
		}

		/// Takes that proposal back.
		///
		/// - **Origin**: signed by a controller.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::TransferCancelled`].
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::cancel_transfer())]
		pub fn cancel_transfer(origin: OriginFor<T>, did: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_transfer(who, did)
		}

		/// Takes over control of a DID, alone, with all that its account has.
		///
		/// Everything through which those before could still act ends: their control, their plan for recovery, and the
		/// keys that the caller does not name.
		///
		/// - **Origin**: signed by the account that the transfer was proposed to.
		/// - `keep`: the methods that stay valid, for example the key inside the machine; all others are revoked.
		/// - **Deposit**: the caller pays it from now on and the payer before gets it back, unless the DID itself pays.
		/// - **Complexity**: linear in the methods and controllers of the DID.
		/// - **Events**: [`Event::MethodRevoked`] for each method, then [`Event::ControlTransferred`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::accept_transfer())]
		pub fn accept_transfer(
			origin: OriginFor<T>,
			did: T::AccountId,
			keep: BoundedVec<MethodId, T::MaxMethods>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_transfer(who, did, keep)
		}

		/// Puts a DID to rest: neither controllers nor keys act through it, and no signature of its keys counts.
		///
		/// - **Origin**: signed by a controller.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::DidSuspended`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, did: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_suspend(who, did)
		}

		/// Wakes a suspended DID.
		///
		/// - **Origin**: signed by a controller.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::DidResumed`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::resume())]
		pub fn resume(origin: OriginFor<T>, did: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_resume(who, did)
		}

		/// Makes a call as the DID, on the word of one of its keys. So a machine that has no account and no funds acts,
		/// and whoever sends this pays the fee.
		///
		/// The call succeeds whatever the inner one does; the event tells how that ended, and its number is used up.
		///
		/// - **Origin**: signed by anyone; what limits its origin does not limit the inner call.
		/// - `nonce`: the number of the call, one more than that of the last: see the view function `nonce`.
		/// - `expires`: the last block at which it may be made.
		/// - `proof`: by a valid method with `capability_invocation`, over the SCALE encoding of `("artel/did/submit",
		///   genesis hash, did, nonce, expires, Blake2b-256 hash of the encoded call)`, the text without its length: see
		///   the view function `submission`.
		/// - **Complexity**: linear in the bytes of the call, at most `MaxCallBytes`, and in the methods of the DID; besides
		///   what the call itself costs.
		/// - **Event**: [`Event::Submitted`].
		#[pallet::call_index(17)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			let own = dispatch::submit_weight::<T>(proof.signature.scheme(), call.encoded_size());
			(own.saturating_add(info.call_weight), info.class)
		})]
		pub fn submit(
			origin: OriginFor<T>,
			did: T::AccountId,
			call: Box<<T as Config>::RuntimeCall>,
			nonce: u64,
			expires: BlockNumberFor<T>,
			proof: Proof,
		) -> DispatchResultWithPostInfo {
			let relayer = ensure_signed(origin)?;
			Self::do_submit(relayer, did, *call, nonce, expires, proof)
		}

		/// Says who can bring the DID back if its controllers are lost; `None` says nobody. Ends what guardians proposed
		/// before.
		///
		/// - **Origin**: signed by a controller.
		/// - **Deposit**: for the plan, its guardians' proposals and the new controllers, so that guardians need none.
		/// - **Complexity**: quadratic in the guardians, at most `MaxGuardians`.
		/// - **Event**: [`Event::RecoverySet`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::set_recovery())]
		pub fn set_recovery(
			origin: OriginFor<T>,
			did: T::AccountId,
			plan: Option<RecoveryPlanOf<T>>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_set_recovery(who, did, plan)
		}

		/// Proposes new controllers. Once as many guardians as the plan asks for have proposed the same, its delay
		/// begins. A guardian's later proposal replaces its earlier one.
		///
		/// - **Origin**: signed by a guardian.
		/// - **Deposit**: none; the plan's covers it.
		/// - **Complexity**: quadratic in the guardians and in the controllers.
		/// - **Events**: [`Event::RecoveryProposed`], and [`Event::RecoveryAgreed`] when the delay begins.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::propose_recovery())]
		pub fn propose_recovery(
			origin: OriginFor<T>,
			did: T::AccountId,
			controllers: ControllersOf<T>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_recovery(who, did, controllers)
		}

		/// Gives control to those that the guardians agreed on, after the delay. Keys, services and the plan stay.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: unchanged; who pays it stays the payer until the DID grows.
		/// - **Complexity**: linear in the controllers.
		/// - **Event**: [`Event::DidRecovered`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::execute_recovery())]
		pub fn execute_recovery(origin: OriginFor<T>, did: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_execute_recovery(did)
		}

		/// Ends whatever guardians have proposed, agreed or not.
		///
		/// - **Origin**: signed by a controller.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::RecoveryCancelled`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::cancel_recovery())]
		pub fn cancel_recovery(origin: OriginFor<T>, did: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel_recovery(who, did)
		}
	}
}
