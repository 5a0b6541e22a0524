//! Filing a dispute, and coming to terms before anybody has to decide it.

use crate::{
	Action, ByAgreement, Config, Dispute, DisputeId, DisputeOf, Disputes, Ending, Error, Event, Exhibits, NextDispute,
	Pallet, Piece, Pieces, Price, Refusal, Shown, Side, Stage, Terms, TermsOf, Uri,
};
use alloc::vec;
use artel_primitives::{
	Balance,
	disputes::{Arbitrable, Case},
	escrow::{Escrow, EscrowId, Opening},
	panel::{Finding, Panels},
	settlement::{Agreement, Market, Split},
};
use artel_storage::Entries;
use frame::prelude::*;

type CaseOf<T> = Case<<T as frame_system::Config>::AccountId, <T as Config>::Asset>;

impl<T> From<Refusal> for Error<T> {
	fn from(refusal: Refusal) -> Self {
		match refusal {
			Refusal::WrongStage => Self::WrongStage,
			Refusal::TooEarly => Self::TooEarly,
			Refusal::TooLate => Self::TooLate,
			Refusal::NoFinding => Self::NoFinding,
			Refusal::NoOffer => Self::NoOffer,
			Refusal::LastInstance => Self::LastInstance,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The dispute, if that can be done to it now.
	pub(crate) fn open_for(id: DisputeId, action: Action) -> Result<DisputeOf<T>, Error<T>> {
		let dispute = Disputes::<T>::entry(id).get().ok_or(Error::<T>::DisputeNotFound)?;
		let finding = (action == Action::Conclude).then(|| Self::finding(&dispute)).flatten();
		dispute.check(action, frame_system::Pallet::<T>::block_number(), finding.is_some())?;
		Ok(dispute)
	}

	/// What the panel that sits has found.
	pub(crate) fn finding(dispute: &DisputeOf<T>) -> Option<Finding> {
		match dispute.stage {
			Stage::Hearing(panel, _) => T::Panels::finding(panel),
			_ => None,
		}
	}

	/// Holds a bond, and what comes with it, from one side for the other.
	pub(crate) fn open_bond(
		posted_by: T::AccountId,
		against: T::AccountId,
		amount: Balance,
	) -> Result<EscrowId, DispatchError> {
		T::Escrow::open(Opening {
			manager: Market::Disputes,
			payer: posted_by,
			payee: against,
			asset: T::NativeAsset::get(),
			amount,
			with_fee: false,
			referrer: None,
		})
	}

	/// What disputing that case holds from the claimant, on which terms, and whether these are the fast ones.
	pub(crate) fn filing(case: &CaseOf<T>) -> Result<(Price, TermsOf<T>, bool), DispatchError> {
		let native = case.asset == T::NativeAsset::get();
		let fast = native && case.at_stake <= T::FastLimit::get();
		let terms = if fast { T::Fast::get() } else { T::Regular::get() };
		let part = if native { T::BondPart::get().of_rounded_up(case.at_stake) } else { 0 };
		let panel = terms.panel_cost(TermsOf::<T>::jurors(1)).ok_or(ArithmeticError::Overflow)?;
		Ok((Price { bond: part.max(T::MinBond::get()), panel }, terms, fast))
	}

	/// Freezes an agreement and tells what it is about: in one look, since what is refused after that takes it back.
	fn freeze(agreement: Agreement) -> Result<CaseOf<T>, DispatchError> {
		match T::Agreements::freeze(agreement) {
			Ok(case) if case.at_stake > 0 => Ok(case),
			Ok(_) => Err(Error::<T>::NothingToDispute.into()),
			// What is in dispute is frozen, so it has no case.
			Err(_) if ByAgreement::<T>::contains_key(agreement) => Err(Error::<T>::AlreadyDisputed.into()),
			Err(_) if T::Agreements::case(agreement).is_none() => Err(Error::<T>::NothingToDispute.into()),
			Err(error) => Err(error),
		}
	}

	pub(crate) fn do_file(
		who: T::AccountId,
		agreement: Agreement,
		claim: Split,
		statement: H256,
		uri: Uri,
	) -> DispatchResult {
		let case = Self::freeze(agreement)?;
		let (Price { bond, panel }, terms, fast) = Self::filing(&case)?;
		let Case { payer, payee, asset, at_stake, on_silence } = case;
		ensure!(payer != payee, Error::<T>::SameParties);
		let claimant = match &who {
			who if *who == payer => Side::Payer,
			who if *who == payee => Side::Payee,
			_ => return Err(Error::<T>::NotParty.into()),
		};
		ensure!(claimant.part(claim) > 0, Error::<T>::EmptyClaim);
		let id = NextDispute::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let held = bond.checked_add(panel).ok_or(ArithmeticError::Overflow)?;

		let respondent = if claimant == Side::Payer { payee.clone() } else { payer.clone() };
		let escrow = Self::open_bond(who.clone(), respondent.clone(), held)?;
		let until = frame_system::Pallet::<T>::block_number().saturating_add(terms.evidence);
		let mut dispute = Dispute {
			agreement,
			payer,
			payee,
			claimant,
			claim,
			offer: None,
			ruling: on_silence,
			round: 1,
			decided: 0,
			stage: Stage::Evidence(until),
			bond,
			escrow,
			appeals: BoundedVec::new(),
			shown: [Exhibits::default(); 2],
			jurors: BoundedVec::new(),
			terms,
		};
		// The bond stands for the deposit of this piece, as for that of the record.
		let piece = Piece { hash: statement, uri, note: None, proof: None };
		dispute.shown_by_mut(claimant).pieces = 1;

		Disputes::<T>::entry(id).insert(&dispute);
		ByAgreement::<T>::entry(agreement).insert(&id);
		Shown::<T>::entry((id, claimant)).insert(&Pieces::truncate_from(vec![piece.clone()]));
		NextDispute::<T>::put(next);
		Self::deposit_event(Event::Filed {
			dispute: id,
			agreement,
			claimant: who,
			respondent,
			claim,
			at_stake,
			asset,
			bond,
			fast,
			until,
		});
		Self::deposit_event(Event::EvidenceSubmitted { dispute: id, by: claimant, piece });
		Ok(())
	}

	pub(crate) fn do_answer(who: T::AccountId, id: DisputeId, offer: Split) -> DispatchResult {
		let mut dispute = Self::open_for(id, Action::Answer)?;
		let claimant = dispute.claimant;
		ensure!(who == *dispute.account(dispute.respondent()), Error::<T>::NotRespondent);
		ensure!(claimant.part(offer) < claimant.part(dispute.claim), Error::<T>::OfferCoversClaim);
		let better = dispute.offer.is_none_or(|before| claimant.part(offer) > claimant.part(before));
		ensure!(better, Error::<T>::OfferNotBetter);

		dispute.offer = Some(offer);
		Disputes::<T>::entry(id).insert(&dispute);
		Self::deposit_event(Event::Answered { dispute: id, offer });
		Ok(())
	}

	pub(crate) fn do_concede(who: T::AccountId, id: DisputeId) -> DispatchResult {
		let dispute = Self::open_for(id, Action::Concede)?;
		ensure!(who == *dispute.account(dispute.respondent()), Error::<T>::NotRespondent);
		let claim = dispute.claim;
		Self::agree(id, dispute, claim, Ending::Conceded)
	}

	pub(crate) fn do_settle(who: T::AccountId, id: DisputeId) -> DispatchResult {
		let dispute = Self::open_for(id, Action::Settle)?;
		ensure!(who == *dispute.account(dispute.claimant), Error::<T>::NotClaimant);
		let offer = dispute.offer.ok_or(Error::<T>::NoOffer)?;
		Self::agree(id, dispute, offer, Ending::Settled)
	}

	pub(crate) fn do_withdraw(who: T::AccountId, id: DisputeId) -> DispatchResult {
		let dispute = Self::open_for(id, Action::Withdraw)?;
		ensure!(who == *dispute.account(dispute.claimant), Error::<T>::NotClaimant);
		let Terms { forfeit, .. } = dispute.terms;

		T::Agreements::resume(dispute.agreement)?;
		T::Escrow::refund(dispute.escrow, Self::first_panel(&dispute)?)?;
		let forfeited = T::Escrow::settle(dispute.escrow, Split { payee: forfeit })?.to_payee;
		let agreement = dispute.agreement;
		Self::forget(id, &dispute)?;
		Self::deposit_event(Event::Withdrawn { dispute: id, agreement, forfeited });
		Ok(())
	}

	/// What the first panel costs, which is held with the bond until it is summoned.
	pub(crate) fn first_panel(dispute: &DisputeOf<T>) -> Result<Balance, ArithmeticError> {
		dispute.terms.panel_cost(TermsOf::<T>::jurors(1)).ok_or(ArithmeticError::Overflow)
	}
}
