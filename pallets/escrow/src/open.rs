//! Money in: what may be agreed on, funding, acceptance.

use crate::{
	AccountIdOf, Agreed, AssetOf, Condition, Config, CurrentRates, Error, Event, Fulfilment, HoldReason, InProgress,
	Kind, NextId, Pallet, Progress, ProgressOf, Rates, Record, RecordOf, Records, Referral, Stage, Terms, TermsOf,
	direct::Direct,
	terms::{Clock, Emergency, Flow},
};
use artel_primitives::{
	Balance,
	escrow::{EscrowId, Opening},
	panel::{Panels, Question},
	proofs::ProofVerifier,
};
use artel_storage::Entries;
use frame::{
	prelude::*,
	token::{fungible::MutateHold, fungibles::Inspect},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_open(
		payer: AccountIdOf<T>,
		payee: AccountIdOf<T>,
		asset: AssetOf<T>,
		amount: Balance,
		terms: TermsOf<T>,
		referrer: Option<AccountIdOf<T>>,
	) -> DispatchResult {
		ensure!(payer != payee, Error::<T>::SameAccount);
		let minimum = T::Currency::minimum_balance(asset.clone());
		ensure!(!amount.is_zero() && amount >= minimum, Error::<T>::AmountTooSmall);
		Self::ensure_sound(&terms, &payer, &payee, amount)?;

		let deposit = Self::deposit_for(&terms);
		T::Native::hold(&HoldReason::Deposit.into(), &payer, deposit)?;
		let id = Self::create(payer, payee, asset, amount, true, referrer, Kind::Direct)?;
		InProgress::<T>::insert(id, Self::beginning(&terms, deposit));
		Agreed::<T>::insert(id, terms);
		Ok(())
	}

	pub(crate) fn do_accept(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payee(&who)?;
		ensure!(escrow.progress.stage == Stage::Funded, Error::<T>::AlreadyAccepted);
		escrow.ensure_in_time()?;
		escrow.progress.stage = Stage::Accepted;
		if let Fulfilment::Stream(flow) = &mut escrow.progress.fulfilment {
			flow.since = flow.since.max(escrow.now);
		}
		escrow.save_progress();
		Self::deposit_event(Event::Accepted { id });
		Ok(())
	}

	pub(crate) fn do_top_up(who: AccountIdOf<T>, id: EscrowId, amount: Balance) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payer(&who)?;
		ensure!(!amount.is_zero(), Error::<T>::AmountTooSmall);
		ensure!(!matches!(escrow.terms.condition, Condition::Milestones(_)), Error::<T>::FixedAmount);
		escrow.add(amount)?;
		escrow.save();
		Ok(())
	}

	/// Opens an escrow of either kind, with the rates of now.
	pub(crate) fn create(
		payer: AccountIdOf<T>,
		payee: AccountIdOf<T>,
		asset: AssetOf<T>,
		amount: Balance,
		with_fee: bool,
		referrer: Option<AccountIdOf<T>>,
		kind: Kind,
	) -> Result<EscrowId, DispatchError> {
		ensure!(referrer.as_ref().is_none_or(|who| *who != payer && *who != payee), Error::<T>::ReferrerIsParty);
		let rates = if with_fee { CurrentRates::<T>::entry(()).get() } else { Rates::default() };
		// Without a fee, nobody has a part of it.
		let referrer = referrer.filter(|_| !rates.fee.points().is_zero());
		let referral = referrer.map(|to| Referral { to, share: rates.referrer });
		let (balance, fee_due, frozen) = (0, 0, false);
		let mut record: RecordOf<T> =
			Record { payer, payee, asset, balance, fee_due, fee: rates.fee, referral, frozen, kind };
		Self::hold(&mut record, amount)?;

		let id = NextId::<T>::entry(()).get();
		NextId::<T>::entry(()).insert(&id.checked_add(1).ok_or(ArithmeticError::Overflow)?);
		Records::<T>::entry(id).insert(&record);
		let Record { payer, payee, asset, fee, .. } = record;
		Self::tell(kind, Event::Opened { id, payer, payee, asset, amount, fee, kind });
		Ok(id)
	}

	/// Opens what a market wants.
	pub(crate) fn open_managed(opening: Opening<AccountIdOf<T>, AssetOf<T>>) -> Result<EscrowId, DispatchError> {
		let Opening { manager, payer, payee, asset, amount, with_fee, referrer } = opening;
		Self::create(payer, payee, asset, amount, with_fee, referrer, Kind::Managed(manager))
	}

	/// What is held for the storage of a direct escrow.
	fn deposit_for(terms: &TermsOf<T>) -> Balance {
		let fixed = RecordOf::<T>::max_encoded_len().saturating_add(ProgressOf::<T>::max_encoded_len());
		let bytes: Balance = fixed.saturating_add(terms.encoded_size()).saturated_into();
		T::ItemDeposit::get().saturating_add(T::ByteDeposit::get().saturating_mul(bytes))
	}

	fn beginning(terms: &TermsOf<T>, deposit: Balance) -> ProgressOf<T> {
		let fulfilment = match &terms.condition {
			Condition::Approvals(_) => Fulfilment::Approved(0),
			Condition::Milestones(_) => Fulfilment::Milestones(0),
			Condition::Panel(_) => Fulfilment::Panel(None),
			Condition::Stream(stream) => Fulfilment::Stream(Flow { since: stream.start, due: 0 }),
			Condition::Manual(_) | Condition::TimeLock(_) | Condition::HashLock(_) | Condition::Proof(_) => {
				Fulfilment::Nothing
			}
		};
		Progress {
			stage: Stage::Funded,
			deadline: terms.deadline,
			fulfilment,
			proposal: None,
			emergency: Emergency::default(),
			// The clock of an escrow shows the blocks of the chain until it is frozen for the first time.
			clock: Clock::default(),
			deposit,
		}
	}

	/// Fails for terms that could never be fulfilled, or that let one guardian or one member of a panel decide alone.
	fn ensure_sound(
		terms: &TermsOf<T>,
		payer: &AccountIdOf<T>,
		payee: &AccountIdOf<T>,
		amount: Balance,
	) -> DispatchResult {
		let Terms { condition, deadline, arbiter, guardians, .. } = terms;
		let now = frame_system::Pallet::<T>::block_number();
		Self::ensure_deadline(now, *deadline)?;
		let in_time = |block| ensure_with(now < block && block <= *deadline, Error::<T>::InvalidTime);
		match condition {
			Condition::Manual(review) => {
				ensure!(*arbiter, Error::<T>::Unarbitrated);
				Self::ensure_review(*review)?;
			}
			Condition::TimeLock(at) => in_time(*at)?,
			Condition::Approvals(approvals) => ensure!(approvals.is_sound(), Error::<T>::InvalidApprovers),
			Condition::HashLock(lock) => in_time(lock.expires)?,
			Condition::Milestones(milestones) => {
				ensure!(*arbiter, Error::<T>::Unarbitrated);
				Self::ensure_review(milestones.review)?;
				let sum = milestones.amounts.iter().try_fold(0, |sum: Balance, part| sum.checked_add(*part));
				let nothing = milestones.amounts.iter().any(|part| part.is_zero());
				ensure!(sum == Some(amount) && !nothing, Error::<T>::InvalidMilestones);
			}
			Condition::Panel(panel) => {
				// One that takes longer would count as silent before it speaks.
				// Draws take their time, too.
				let draws = T::PanelTimeout::get().checked_div(&10u32.into()).unwrap_or_default();
				let in_time = panel.lasts().saturating_add(draws) < T::PanelTimeout::get();
				ensure!(panel.is_sound() && in_time, Error::<T>::InvalidPanel);
				T::Panels::ensure_possible(panel.pool, panel.size, Question::Split, &panel.schedule, panel.fee)?;
			}
			Condition::Proof(proof) => ensure!(T::Proofs::knows(proof.circuit), Error::<T>::UnknownCircuit),
			Condition::Stream(stream) => {
				ensure!(!stream.rate.is_zero(), Error::<T>::InvalidRate);
				ensure!(stream.start < *deadline, Error::<T>::InvalidTime);
			}
		}
		if let Some(guardians) = guardians {
			Self::ensure_review(guardians.delay)?;
			let neutral = !guardians.members.iter().any(|member| member == payer || member == payee);
			ensure!(neutral && guardians.are_sound(), Error::<T>::InvalidGuardians);
		}
		Ok(())
	}

	/// Fails for a deadline that has passed, or is too far from `now`.
	pub(crate) fn ensure_deadline(now: BlockNumberFor<T>, deadline: BlockNumberFor<T>) -> DispatchResult {
		let last = now.saturating_add(T::MaxDuration::get());
		ensure!(now < deadline && deadline <= last, Error::<T>::InvalidDeadline);
		Ok(())
	}

	fn ensure_review(blocks: BlockNumberFor<T>) -> DispatchResult {
		let allowed = T::MinReview::get()..=T::MaxDuration::get();
		ensure!(allowed.contains(&blocks), Error::<T>::InvalidReview);
		Ok(())
	}
}

fn ensure_with<E>(holds: bool, otherwise: E) -> Result<(), E> {
	if holds { Ok(()) } else { Err(otherwise) }
}
