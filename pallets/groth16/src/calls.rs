//! What one can do with circuits and proofs.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers a circuit, or a new version of one.
		///
		/// - **Origin**: signed; the caller is its owner. That of a new version owns its predecessor.
		/// - `new`: see [`NewCircuit`]. The key is checked once and completely, and may be compressed.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, of the record and of the registered key, held from
		///   the caller. `PermanentPrice` is paid when the key is registered for the first time ever.
		/// - **Complexity**: linear in the inputs, at most 64.
		/// - **Event**: [`Event::CircuitRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(cost::register::<T>(&new.declaration))]
		pub fn register(origin: OriginFor<T>, new: NewCircuit) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register(who, new)
		}

		/// Lets a circuit take no more proofs, for ever. Its receipts stay.
		///
		/// - **Origin**: signed by its owner.
		/// - **Deposit**: that of the key is returned.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::CircuitRetired`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::retire())]
		pub fn retire(origin: OriginFor<T>, circuit: CircuitId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_retire(who, circuit)
		}

		/// Forgets a circuit that was retired at least `Retention` blocks ago, but for its declaration and its nullifiers.
		///
		/// - **Origin**: signed by its owner.
		/// - **Deposit**: returned.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::CircuitRemoved`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, circuit: CircuitId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove(who, circuit)
		}

		/// Says that a circuit and its set-up were audited, in place of what was said before.
		///
		/// - **Origin**: the authority.
		/// - `report`: the report of the auditor.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::CircuitAudited`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::mark_audited())]
		pub fn mark_audited(origin: OriginFor<T>, circuit: CircuitId, report: Artefact) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_mark_audited(circuit, report)
		}

		/// Takes that back.
		///
		/// - **Origin**: the authority.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::AuditWithdrawn`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::unmark_audited())]
		pub fn unmark_audited(origin: OriginFor<T>, circuit: CircuitId) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_unmark_audited(circuit)
		}

		/// Verifies a proof, and gives a receipt.
		///
		/// - **Origin**: signed; the account that the binding names, if the circuit declares one.
		/// - `context`: what for; part of the binding and of the receipt.
		/// - **Deposit**: two times `ItemDeposit` for the records of the block, `ItemDeposit` for the receipt, and
		///   `ByteDeposit` for each of their bytes, held from the caller. `PermanentPrice` is paid for a nullifier, and for
		///   the first binding of the caller.
		/// - **Complexity**: linear in the inputs, at most 64.
		/// - **Event**: [`Event::ProofVerified`].
		#[pallet::call_index(5)]
		#[pallet::weight(cost::submit::<T>(proof, inputs).saturating_add(T::WeightInfo::once(1)))]
		pub fn submit(
			origin: OriginFor<T>,
			circuit: CircuitId,
			proof: ProofBytes,
			inputs: Inputs,
			context: Context,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let weight = cost::submit::<T>(&proof, &inputs);
			let is_once = Self::do_submit(who, circuit, Submission { proof, inputs }, context)?;
			let once = if is_once { T::WeightInfo::once(1) } else { Weight::zero() };
			Ok(Some(weight.saturating_add(once)).into())
		}

		/// Verifies many proofs of one circuit together, and gives a receipt for each. All of them are right, or the whole
		/// call fails.
		///
		/// - **Origin**, `context`: as of [`submit`](Pallet::submit). Each binding has the nonce after that of the one
		///   before.
		/// - **Deposit**: as of [`submit`](Pallet::submit) for each proof; that for the records of the block once.
		/// - **Complexity**: linear in the proofs, at most 128, and in the inputs of each, at most 64.
		/// - **Event**: [`Event::ProofVerified`] for each proof.
		#[pallet::call_index(6)]
		#[pallet::weight(cost::submit_batch::<T>(proofs).saturating_add(cost::once::<T>(proofs)))]
		pub fn submit_batch(
			origin: OriginFor<T>,
			circuit: CircuitId,
			proofs: Batch,
			context: Context,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let (weight, once) = (cost::submit_batch::<T>(&proofs), cost::once::<T>(&proofs));
			let is_once = Self::do_submit_batch(who, circuit, &proofs, context)?;
			let once = if is_once { once } else { Weight::zero() };
			Ok(Some(weight.saturating_add(once)).into())
		}

		/// Forgets receipts that have stood for `Retention` blocks, and root and leaves of their blocks: all of them, or
		/// none.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: that of each is returned to its submitter.
		/// - **Complexity**: linear in the receipts, at most 128.
		/// - **Event**: [`Event::ReceiptPruned`] for each receipt.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::prune(cost::count(receipts.len())))]
		pub fn prune(origin: OriginFor<T>, receipts: BoundedVec<ReceiptId, ConstU32<MAX_PRUNED>>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prune(&receipts)
		}
	}
}
