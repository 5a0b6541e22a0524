//! What one can do with pools and panels.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Creates a pool.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - `role`: in which its members are bonded.
		/// - `minimum`: what each has bonded at least, in planck; at least `WeightUnit`.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::PoolCreated`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::create_pool())]
		pub fn create_pool(origin: OriginFor<T>, role: Role, minimum: Balance) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_create_pool(role, minimum).map(|_| ())
		}

		/// Joins a pool. From the next era on the caller can be drawn, for what is requested then.
		///
		/// - **Origin**: signed by who has at least the pool's minimum bonded in its role.
		/// - **Deposit**: twice `ItemDeposit`, and `ByteDeposit` for each byte; held from the caller until it is no member.
		/// - **Complexity**: the depth of the tree.
		/// - **Event**: [`Event::Joined`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::join())]
		pub fn join(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_join(who, pool)
		}

		/// Leaves a pool. Seats that the caller has it keeps, with what they oblige it to.
		///
		/// - **Origin**: signed by a member.
		/// - **Deposit**: returned.
		/// - **Complexity**: the depth of the tree.
		/// - **Event**: [`Event::Left`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, pool: PoolId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_leave(who, pool)
		}

		/// Puts a member out of a pool that has less than the minimum bonded. It could not be drawn anyway.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the member.
		/// - **Complexity**: the depth of the tree.
		/// - **Event**: [`Event::Expelled`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::expel())]
		pub fn expel(origin: OriginFor<T>, pool: PoolId, who: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_expel(who, pool)
		}

		/// Draws the members of a panel.
		///
		/// If the randomness that was to decide is forgotten, because nobody drew in time, the draw is requested again in
		/// this block instead. With fewer members than the quorum the panel is drawn a second time, or ends without an
		/// answer if that would find nobody else.
		///
		/// - **Origin**: signed by anyone, from the second block after the request; for a slow draw once a whole epoch has
		///   passed since the request.
		/// - **Complexity**: linear in the members found, those passed over, and those who must not sit. What is not used
		///   of the weight is returned.
		/// - **Events**: [`Event::Drawn`], then [`Event::Seated`] for each member, [`Event::Requested`] or
		///   [`Event::Found`]; or only [`Event::Requested`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::draw(MAX_PANEL, MAX_REJECTED, MAX_BARRED))]
		pub fn draw(origin: OriginFor<T>, id: PanelId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Ok(Self::do_draw(id)?.into())
		}

		/// Gives the caller's seat back.
		///
		/// - **Origin**: signed by a member, within the `decline` blocks of the schedule from the draw.
		/// - **Complexity**: linear in the seats.
		/// - **Event**: [`Event::Declined`].
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::decline())]
		pub fn decline(origin: OriginFor<T>, id: PanelId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_decline(who, id)
		}

		/// Gives seats that are vacant to those who were picked as replacements by the draw.
		///
		/// - **Origin**: signed by anyone, while members may decline.
		/// - **Complexity**: linear in the replacements looked at. What is not used of the weight is returned.
		/// - **Event**: [`Event::Seated`] for each new member.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::refill(MAX_PANEL))]
		pub fn refill(origin: OriginFor<T>, id: PanelId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Ok(Some(Self::do_refill(id)?).into())
		}

		/// Commits to an answer, once.
		///
		/// - **Origin**: signed by a member, in the `commit` blocks of the schedule.
		/// - `hash`: see [`commitment`](Pallet::commitment).
		/// - **Complexity**: linear in the seats.
		/// - **Event**: [`Event::Committed`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::commit())]
		pub fn commit(origin: OriginFor<T>, id: PanelId, hash: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_commit(who, id, hash)
		}

		/// Reveals the answer that the caller committed to.
		///
		/// - **Origin**: signed by a member, in the `reveal` blocks of the schedule, or before as soon as each member has
		///   committed.
		/// - `answer`, `salt`: what the commitment was made of.
		/// - **Complexity**: linear in the seats.
		/// - **Event**: [`Event::Revealed`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::reveal())]
		pub fn reveal(origin: OriginFor<T>, id: PanelId, answer: Answer, salt: [u8; 32]) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_reveal(who, id, answer, salt)
		}

		/// Makes one answer of all, pays who agrees with it, and slashes who was silent or is far off.
		///
		/// With fewer answers than the quorum nobody is paid, and the panel is drawn a second time without these members,
		/// or ends without an answer if this was the second time.
		///
		/// - **Origin**: signed by anyone, after the `reveal` blocks of the schedule, or before once nobody is left who may
		///   commit or reveal.
		/// - **Complexity**: linear in the seats. What is not used of the weight is returned.
		/// - **Events**: [`Event::Paid`] and [`Event::Slashed`] by member, then [`Event::Found`] or [`Event::Requested`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::tally_paid(MAX_PANEL).max(T::WeightInfo::tally_slashed(MAX_PANEL)))]
		pub fn tally(origin: OriginFor<T>, id: PanelId) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			Ok(Some(Self::do_tally(id)?).into())
		}

		/// Forgets a panel whose caller has not dismissed it.
		///
		/// - **Origin**: signed by anyone, `Retention` blocks after the finding.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Dismissed`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::clear())]
		pub fn clear(origin: OriginFor<T>, id: PanelId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_clear(id)
		}
	}
}
