//! What one can do with escrows.

use frame::pallet_macros::pallet_section;

#[pallet_section]
mod section {
	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Funds an escrow with terms that no call changes afterwards.
		///
		/// - **Origin**: signed; the caller is the payer.
		/// - `amount`: what is held from the caller, at least the minimum balance of the asset.
		/// - `referrer`: who brought the deal, and gets its part of the fee; neither of the two sides.
		/// - **Deposit**: `ItemDeposit` and `ByteDeposit` for each byte, of the native token, held until it ends.
		/// - **Complexity**: linear in approvers, milestones and guardians, which are bounded.
		/// - **Event**: [`Event::Opened`].
		#[pallet::call_index(0)]
		// Of what is asked of other pallets, one more read than is measured: whether the circuit or the pool is known.
		#[pallet::weight(T::WeightInfo::open().saturating_add(T::DbWeight::get().reads(1)))]
		pub fn open(
			origin: OriginFor<T>,
			payee: T::AccountId,
			asset: AssetOf<T>,
			amount: Balance,
			terms: TermsOf<T>,
			referrer: Option<T::AccountId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_open(who, payee, asset, amount, terms, referrer)
		}

		/// Accepts the terms, before the deadline. From now on the payer alone cannot take the money back before it.
		///
		/// - **Origin**: signed by the payee.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Accepted`].
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept(who, id)
		}

		/// Adds money. A stream flows on as long as that takes; milestones are fixed.
		///
		/// - **Origin**: signed by the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::ToppedUp`].
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::top_up())]
		pub fn top_up(origin: OriginFor<T>, id: EscrowId, amount: Balance) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_top_up(who, id, amount)
		}

		/// Adds the money for so many more blocks of a stream, and makes its deadline as much later.
		///
		/// - **Origin**: signed by the payer.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::ToppedUp`], [`Event::Extended`].
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::extend())]
		pub fn extend(origin: OriginFor<T>, id: EscrowId, blocks: BlockNumberFor<T>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_extend(who, id, blocks)
		}

		/// Pays all that is left to the payee, whatever the condition.
		///
		/// - **Origin**: signed by the payer.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::release())]
		pub fn release(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_release(who, id)
		}

		/// Pays the next milestone; with the last one the escrow ends.
		///
		/// - **Origin**: signed by the payer.
		/// - `milestone`: its place, from 0. Should it have been paid meanwhile, this fails instead of paying another one.
		/// - **Deposit**: returned to the payer at the end.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Paid`], or [`Event::Settled`] at the end.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::release_milestone())]
		pub fn release_milestone(origin: OriginFor<T>, id: EscrowId, milestone: u8) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_release_milestone(who, id, milestone)
		}

		/// Says that the work, or the next milestone, is done, before the deadline. The payer has the review to contest it.
		///
		/// - **Origin**: signed by the payee.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Claimed`].
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::submit_claim())]
		pub fn submit_claim(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_submit_claim(who, id)
		}

		/// Pays what time has decided: a claim that stands, a time lock that is over, a stream that ran dry.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the payer at the end.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`]; [`Event::Paid`] for a milestone that is not the last.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::execute())]
		pub fn execute(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_execute(id)
		}

		/// Approves, before the deadline. With the last approval needed everything is paid to the payee.
		///
		/// - **Origin**: signed by an approver.
		/// - **Deposit**: returned to the payer at the end.
		/// - **Complexity**: linear in the approvers.
		/// - **Events**: [`Event::Approved`], and [`Event::Settled`] at the end.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::approve())]
		pub fn approve(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_approve(who, id)
		}

		/// Reveals the secret of a hash lock before it expires, which pays everything to the payee.
		///
		/// - **Origin**: signed by anyone.
		/// - `preimage`: the 32 bytes whose SHA-256 is the hash. One length only, so that a secret that opens this escrow
		///   opens its counterpart on another chain.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Events**: [`Event::Revealed`], [`Event::Settled`].
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::reveal())]
		pub fn reveal(origin: OriginFor<T>, id: EscrowId, preimage: [u8; 32]) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_reveal(id, preimage)
		}

		/// Proves the statement, before the deadline, which pays everything to the payee.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: that of checking the proof.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::prove().saturating_add(T::Proofs::weight(proof)))]
		pub fn prove(origin: OriginFor<T>, id: EscrowId, proof: Proof) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_prove(id, proof)
		}

		/// Summons the panel of the terms, before the deadline.
		///
		/// - **Origin**: signed by the payer or the payee, who pays the panel's fees and deposit.
		/// - **Complexity**: that of summoning a panel.
		/// - **Event**: [`Event::PanelSummoned`].
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::summon_panel())]
		pub fn summon_panel(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_summon_panel(who, id)
		}

		/// Divides what is held as the panel found, or as the terms say for its silence.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the payer; that for the panel to who summoned it.
		/// - **Complexity**: that of dismissing a panel.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::apply_finding())]
		pub fn apply_finding(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_apply_finding(id)
		}

		/// Pays what has flowed to the payee. With the last of it the escrow ends.
		///
		/// - **Origin**: signed by the payee.
		/// - **Deposit**: returned to the payer at the end.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Paid`], or [`Event::Settled`] at the end.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::draw())]
		pub fn draw(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_draw(who, id)
		}

		/// Takes back all that is left: before the payee accepts, or from the deadline on. What has flowed of a stream is paid
		/// to the payee first.
		///
		/// - **Origin**: signed by the payer.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::refund())]
		pub fn refund(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_refund(who, id)
		}

		/// Says how the caller would divide what is left. Replaces what either side proposed; whatever changes the balance
		/// ends it.
		///
		/// - **Origin**: signed by the payer or the payee.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::SplitProposed`].
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::propose_split())]
		pub fn propose_split(origin: OriginFor<T>, id: EscrowId, split: Split) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_propose_split(who, id, split)
		}

		/// Agrees to what the other side proposed, which is done at once.
		///
		/// - **Origin**: signed by the side that did not propose it.
		/// - `split`: what the caller agrees to, so that nobody can put something else in its place.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::accept_split())]
		pub fn accept_split(origin: OriginFor<T>, id: EscrowId, split: Split) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_accept_split(who, id, split)
		}

		/// Says how a guardian would divide what is left in an emergency, instead of what it said before. Once enough vote
		/// alike the delay begins; it ends if they no longer do.
		///
		/// - **Origin**: signed by a guardian.
		/// - `split`: none takes the caller's vote back.
		/// - **Complexity**: linear in the guardians.
		/// - **Event**: [`Event::EmergencyVoted`].
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::vote_emergency())]
		pub fn vote_emergency(origin: OriginFor<T>, id: EscrowId, split: Option<Split>) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_vote_emergency(who, id, split)
		}

		/// Divides what is left as the guardians decided, after their delay.
		///
		/// - **Origin**: signed by anyone.
		/// - **Deposit**: returned to the payer.
		/// - **Complexity**: linear in the guardians.
		/// - **Event**: [`Event::Settled`].
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::execute_emergency())]
		pub fn execute_emergency(origin: OriginFor<T>, id: EscrowId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_execute_emergency(id)
		}

		/// Takes what an escrow owes to the caller, to whatever account it likes.
		///
		/// - **Origin**: signed by whom it is owed to.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Collected`].
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::collect())]
		pub fn collect(origin: OriginFor<T>, id: EscrowId, beneficiary: T::AccountId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			Self::do_collect(id, who, beneficiary)
		}

		/// Delivers what an escrow owes to `owner`, to its own account, which can take it now.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::Collected`].
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::collect())]
		pub fn deliver(origin: OriginFor<T>, id: EscrowId, owner: T::AccountId) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_collect(id, owner.clone(), owner)
		}

		/// Divides the fees of an asset between treasury, stakers and burning, by `FeeShares`. The minimum balance
		/// stays in the pot. Fails if one of them cannot take its part.
		///
		/// - **Origin**: signed by anyone.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::FeesDistributed`].
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::distribute())]
		pub fn distribute(origin: OriginFor<T>, asset: AssetOf<T>) -> DispatchResult {
			ensure_signed(origin)?;
			Self::do_distribute(asset)
		}

		/// Sets what escrows pay that are opened from now on.
		///
		/// - **Origin**: `AuthorityOrigin`.
		/// - **Complexity**: constant.
		/// - **Event**: [`Event::RatesSet`].
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::set_rates())]
		pub fn set_rates(origin: OriginFor<T>, rates: Rates) -> DispatchResult {
			T::AuthorityOrigin::ensure_origin(origin)?;
			Self::do_set_rates(rates)
		}
	}
}
