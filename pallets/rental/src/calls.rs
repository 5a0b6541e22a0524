//! What one can do with classes, offers and rentals.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Registers a class of resource, so that units of it can be offered. What they cost on the market is for the
		/// authority to allow; without that they have fixed prices.
		///
		/// - **Origin**: signed.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller.
		/// - **Complexity**: linear in the bytes.
		/// - **Event**: [`Event::ClassRegistered`].
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::register_class())]
		pub fn register_class(origin: OriginFor<T>, class: Class) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_register_class(who, class)
		}

		/// Removes a class of which there are no offers.
		///
		/// - **Origin**: signed by who registered it.
		/// - **Deposit**: returned.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::ClassRemoved`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::remove_class())]
		pub fn remove_class(origin: OriginFor<T>, class: ClassId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_remove_class(who, class)
		}

		/// Offers units for rent.
		///
		/// - **Origin**: signed by an account that has bonded the minimum of a provider.
		/// - `terms`: what will hold for all rentals from it. None of it can be changed; the chain's rules of now are kept with
		///   it.
		/// - `requirements`: the credentials that a renter has to hold, all of them.
		/// - `units`: how many, covered by `terms.unit_bond` each out of the caller's bond, till the offer is withdrawn and they
		///   are not rented.
		/// - `price`: of one unit for one block, for those who request it now.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, held from the caller till the offer is gone.
		/// - **Complexity**: linear in the bytes of `requirements`.
		/// - **Event**: [`Event::OfferMade`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::offer(u32::try_from(requirements.len()).unwrap_or(u32::MAX)))]
		pub fn offer(
			origin: OriginFor<T>,
			terms: OfferTermsOf<T>,
			requirements: Required,
			units: u32,
			price: Price,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_offer(who, terms, requirements, units, price)
		}

		/// Sets the price for those who request from now on, and whether there may be any. Rentals keep their price.
		///
		/// - **Origin**: signed by the provider.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::OfferUpdated`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::update_offer())]
		pub fn update_offer(origin: OriginFor<T>, offer: OfferId, price: Price, paused: bool) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_update_offer(who, offer, price, paused)
		}

		/// Takes no requests any more, for ever. Rentals go on; when they have ended,
		/// [`clear_offer`](Pallet::clear_offer) removes the offer.
		///
		/// - **Origin**: signed by the provider.
		/// - **Deposit**: returned if it has no rental, as is what covers its free units.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::OfferWithdrawn`], and [`Event::OfferRemoved`] if it has no rental.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_offer())]
		pub fn withdraw_offer(origin: OriginFor<T>, offer: OfferId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_withdraw_offer(who, offer)
		}

		/// Asks for a rental, and funds all of it, at the price of now.
		///
		/// - **Origin**: signed by whom the offer admits: active if it is a DID, not suspended, not too risky, with the trust and
		///   the credentials that are asked for.
		/// - `blocks`: for how long, within what the offer allows.
		/// - `max_price`: the most that one unit may cost for one block.
		/// - **Deposit**: `RentalDeposit`, held from the caller till the rental has ended.
		/// - **Complexity**: linear in the credentials that are asked for; what were not is refunded of the weight.
		/// - **Event**: [`Event::RentalRequested`].
		#[pallet::call_index(5)]
		#[pallet::weight(Pallet::<T>::weight_of_request(MAX_REQUIREMENTS))]
		pub fn request(
			origin: OriginFor<T>,
			offer: OfferId,
			units: u32,
			blocks: BlockNumberFor<T>,
			max_price: Balance,
		) -> DispatchResultWithPostInfo {
			let who = ensure_signed(origin)?;
			let requirements = Self::do_request(who, offer, units, blocks, max_price)?;
			Ok(Some(Self::weight_of_request(requirements)).into())
		}

		/// Takes a request back, or declines it. Everything is refunded.
		///
		/// - **Origin**: signed by the renter or the provider, before it is accepted.
		/// - **Deposit**: returned to the renter.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::cancel().max(T::WeightInfo::cancel_in_asset()))]
		pub fn cancel(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_cancel(who, rental)
		}

		/// Undertakes to start a rental in time. Its bond answers for that.
		///
		/// - **Origin**: signed by the provider, before the deadline.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::RentalAccepted`].
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, rental)
		}

		/// Begins the service. From now on the provider vouches for it by heartbeats.
		///
		/// - **Origin**: signed by the provider, before the deadline.
		/// - `access`: hash of what the renter needs for access, which it gets off chain.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::RentalStarted`].
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::start())]
		pub fn start(origin: OriginFor<T>, rental: RentalId, access: H256) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_start(who, rental, access)
		}

		/// Vouches for the blocks since the last heartbeat, at most `interval` of them; those before are never paid. In a
		/// dispute it vouches for the blocks before the dispute.
		///
		/// - **Origin**: signed by the provider.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Heartbeat`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::heartbeat())]
		pub fn heartbeat(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_heartbeat(who, rental)
		}

		/// Pays the provider what heartbeats have earned and no penalty withholds.
		///
		/// - **Origin**: signed by the provider.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::draw().max(T::WeightInfo::draw_in_asset()))]
		pub fn draw(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_draw(who, rental)
		}

		/// Rents for `more` blocks longer at the agreed price, and funds them.
		///
		/// - **Origin**: signed by the renter, before the time is over, if the offer allows it and is not withdrawn.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::RentalExtended`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::extend().max(T::WeightInfo::extend_in_asset()))]
		pub fn extend(origin: OriginFor<T>, rental: RentalId, more: BlockNumberFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_extend(who, rental, more)
		}

		/// Ends a rental before its time. What is due is paid, and the rest refunded.
		///
		/// - **Origin**: signed by the renter or the provider.
		/// - **Deposit**: returned to the renter when the rental has ended.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::Settled`], or [`Event::RentalClosing`] if a window has to be
		///   decided or may be measured.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::end_early().max(T::WeightInfo::end_early_in_asset()))]
		pub fn end_early(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_end_early(who, rental)
		}

		/// Ends a rental whose blocks are over, and with them its funds; or one that is closing and whose last window nobody
		/// had measured.
		///
		/// - **Origin**: signed by anyone; for one that is closing by the renter, or by anyone after the review.
		/// - **Deposit**: returned to the renter when the rental has ended.
		/// - **Complexity**: constant.
		/// - **Events**: as for [`end_early`](Self::end_early).
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::complete().max(T::WeightInfo::complete_in_asset()))]
		pub fn complete(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_complete(who, rental)
		}

		/// Ends a rental that its provider did not accept, or accepted and did not start in time. Everything is refunded; for
		/// what was accepted the provider's bond is slashed by `unit_penalty` for each unit, of which the caller gets the share of a
		/// reporter.
		///
		/// - **Origin**: signed by anyone, after the deadline.
		/// - **Deposit**: returned to the renter.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::expire().max(T::WeightInfo::expire_in_asset()).saturating_add(T::BondChangeWeight::get()))]
		pub fn expire(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_expire(who, rental)
		}

		/// Ends a rental whose provider missed more heartbeats than it may. The blocks since the last one are refunded, and
		/// its bond is slashed by `unit_penalty` for each unit, of which the caller gets the share of a reporter.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the renter when the rental has ended.
		/// - **Complexity**: constant.
		/// - **Events**: as for [`end_early`](Self::end_early).
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::report_dead().max(T::WeightInfo::report_dead_in_asset()).saturating_add(T::BondChangeWeight::get()))]
		pub fn report_dead(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_report_dead(who, rental)
		}

		/// Has the last whole window measured, which was not and in which something was earned. Till it is decided the
		/// greatest penalty is withheld of what is owed.
		///
		/// - **Origin**: signed by the renter or the provider, who pays the panel. The renter also puts in what a second panel
		///   costs, and loses that if it is found to be at fault itself.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::MeasurementRequested`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::measure())]
		pub fn measure(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_measure(who, rental)
		}

		/// Takes a measurement one step on: to what a panel found, or to a penalty that was not contested in time.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::Measured`] and [`Event::PenaltyFound`]; or [`Event::Settled`] and [`Event::LevelDecided`], and
		///   those of the end of a rental that only waited for it.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::apply_measures().saturating_add(T::BondChangeWeight::get()))]
		pub fn apply_measures(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_apply_measures(rental)
		}

		/// Says that somebody else is at fault for a penalty, and has another panel decide who is.
		///
		/// - **Origin**: signed by the provider, who pays the panel, before the deadline.
		/// - **Complexity**: linear in the members of the panel that measured.
		/// - **Event**: [`Event::PenaltyContested`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::contest())]
		pub fn contest(origin: OriginFor<T>, rental: RentalId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_contest(who, rental)
		}

		/// Gives back to its provider what covered those units of a withdrawn offer whose rentals have ended, and removes the
		/// offer if that was the last of them.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the provider when the offer is gone.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::OfferRemoved`] if it has no rental; bonds tell of the cover.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::clear_offer())]
		pub fn clear_offer(origin: OriginFor<T>, offer: OfferId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_clear_offer(offer)
		}
	}
}
