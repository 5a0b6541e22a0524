//! Money out: payments while an escrow lives, and its end.

use crate::{
	AccountIdOf, AssetOf, Condition, Config, Ending, Error, Event, Fulfilment, HoldReason, Kind, Owed, OwedParts,
	Pallet, Proposal, RecordOf, Stage, direct::Direct, hold::Division,
};
use alloc::vec::Vec;
use artel_primitives::{
	Balance,
	escrow::{EscrowId, Paid},
	settlement::Split,
};
use artel_storage::Entries;
use frame::{
	prelude::*,
	token::{
		fungibles::{MutateHold, Unbalanced, UnbalancedHold},
		tokens::Restriction,
	},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_release(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payer(&who)?;
		escrow.divide(Split::ALL_TO_PAYEE, Ending::Released)?;
		Ok(())
	}

	pub(crate) fn do_refund(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		escrow.ensure_payer(&who)?;
		match escrow.progress.stage {
			Stage::Funded => {}
			Stage::Claimed(_) => return Err(Error::<T>::UnderReview.into()),
			Stage::Accepted => {
				ensure!(escrow.now >= escrow.progress.deadline, Error::<T>::DeadlineNotReached);
				// A time lock is over by its deadline.
				ensure!(!matches!(escrow.terms.condition, Condition::TimeLock(_)), Error::<T>::DueToPayee);
				// Who waits for a panel gets its answer; it has a time limit of its own.
				ensure!(!matches!(escrow.progress.fulfilment, Fulfilment::Panel(Some(_))), Error::<T>::PanelAtWork);
			}
		}
		let for_payee = escrow.accrued();
		escrow.finish(for_payee, Ending::Refunded)?;
		Ok(())
	}

	pub(crate) fn do_propose_split(who: AccountIdOf<T>, id: EscrowId, split: Split) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		let by = escrow.side_of(&who)?;
		escrow.progress.proposal = Some(Proposal { by, split });
		escrow.save_progress();
		Self::deposit_event(Event::SplitProposed { id, by, split });
		Ok(())
	}

	pub(crate) fn do_accept_split(who: AccountIdOf<T>, id: EscrowId, split: Split) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		let side = escrow.side_of(&who)?;
		let proposal = escrow.progress.proposal.ok_or(Error::<T>::ProposalNotFound)?;
		ensure!(proposal.by != side && proposal.split == split, Error::<T>::ProposalNotFound);
		escrow.divide(split, Ending::Agreed)?;
		Ok(())
	}

	/// Holds `amount` more on the payer's account.
	pub(crate) fn hold(record: &mut RecordOf<T>, amount: Balance) -> DispatchResult {
		record.balance = record.balance.checked_add(amount).ok_or(ArithmeticError::Overflow)?;
		// What is held has to be less than all there is, or the fee that is due would not fit either.
		record.balance.checked_add(record.fee_due).ok_or(ArithmeticError::Overflow)?;
		if !amount.is_zero() {
			T::Currency::hold(record.asset.clone(), &HoldReason::Escrow.into(), &record.payer, amount)?;
		}
		Ok(())
	}

	/// Moves `amount` of what is held on the account of `from` to `to`, free. Nothing is moved for nothing.
	pub(crate) fn send(
		asset: &AssetOf<T>,
		from: &AccountIdOf<T>,
		to: &AccountIdOf<T>,
		amount: Balance,
	) -> DispatchResult {
		if amount.is_zero() {
			return Ok(());
		}
		let reason = HoldReason::Escrow.into();
		let sent = if from == to {
			T::Currency::release(asset.clone(), &reason, from, amount, Precision::Exact)?
		} else {
			// With force: no freeze that the payer put on its account takes back what it promised.
			T::Currency::transfer_on_hold(
				asset.clone(),
				&reason,
				from,
				to,
				amount,
				Precision::Exact,
				Restriction::Free,
				Fortitude::Force,
			)?
		};
		// A release is by best effort inside, whatever is asked for, and what does not arrive would be lost.
		ensure!(sent == amount, TokenError::CannotCreate);
		Ok(())
	}

	/// Pays out of an escrow that goes on. Fails if the payee cannot take it.
	pub(crate) fn pay_out(id: EscrowId, record: &mut RecordOf<T>, amount: Balance) -> Result<Paid, DispatchError> {
		let paid = record.pay(amount).ok_or(Error::<T>::InsufficientBalance)?;
		Self::send(&record.asset, &record.payer, &record.payee, paid.to_payee)?;
		let Paid { to_payee, fee, .. } = paid;
		Self::tell(record.kind, Event::Paid { id, to_payee, fee, balance: record.balance });
		Ok(paid)
	}

	/// The same, but what the payee cannot take is owed to it.
	pub(crate) fn pay_or_owe(id: EscrowId, record: &mut RecordOf<T>, amount: Balance) -> Result<Paid, DispatchError> {
		let paid @ Paid { to_payee, fee, .. } = record.pay(amount).ok_or(Error::<T>::InsufficientBalance)?;
		let part = (record.payee.clone(), to_payee);
		let owed = Self::send_or_owe(id, &record.payer, &record.asset, 0, alloc::vec![part])?;
		Self::tell(record.kind, Event::Paid { id, to_payee, fee, balance: record.balance });
		Self::tell_of(id, owed);
		Ok(paid)
	}

	/// Gives `amount` of what was taken out back to the payer, who is owed what it cannot take.
	pub(crate) fn return_or_owe(id: EscrowId, record: &RecordOf<T>, amount: Balance) -> DispatchResult {
		let owed = Self::send_or_owe(id, &record.payer, &record.asset, amount, Vec::new())?;
		Self::tell(record.kind, Event::Refunded { id, amount, balance: record.balance });
		Self::tell_of(id, owed);
		Ok(())
	}

	/// Pays an escrow of either kind out: `for_payee` less the fee to the payee, all fees to referrer and pot, and the rest of
	/// the balance to the payer. Its record is the caller's to remove.
	pub(crate) fn close_record(
		id: EscrowId,
		record: RecordOf<T>,
		for_payee: Balance,
		ending: Ending,
	) -> Result<Paid, DispatchError> {
		let closing = record.close(for_payee).ok_or(Error::<T>::InsufficientBalance)?;
		let paid @ Paid { to_payee, to_payer, fee } = closing.paid;
		let (to_referrer, to_pot) = (closing.to_referrer, closing.to_pot);
		let mut parts = Vec::with_capacity(3);
		parts.push((record.payee, to_payee));
		parts.extend(record.referral.map(|referral| (referral.to, to_referrer)));
		parts.push((Self::pot(), to_pot));
		let owed = Self::send_or_owe(id, &record.payer, &record.asset, to_payer, parts)?;
		Self::tell(record.kind, Event::Settled { id, ending, to_payee, to_payer, fee, to_referrer, to_pot });
		Self::tell_of(id, owed);
		Ok(paid)
	}

	/// Frees `own` of what is held on the account of `from` and gives the others their parts of it. What its owner cannot
	/// take is owed to it. Tells what that is.
	///
	/// The hold is changed once for all of them, and each account written once, which is why this is no sequence of
	/// releases and transfers: ends would cost more than twice as much. What is taken off the hold is exactly what is given.
	fn send_or_owe(
		id: EscrowId,
		from: &AccountIdOf<T>,
		asset: &AssetOf<T>,
		mut own: Balance,
		mut parts: Vec<(AccountIdOf<T>, Balance)>,
	) -> Result<Vec<(AccountIdOf<T>, Balance)>, DispatchError> {
		// A payer may be its own payee.
		let own_parts = parts.iter().filter(|(to, _)| to == from);
		own = own_parts.fold(own, |sum, (_, amount)| sum.saturating_add(*amount));
		parts.retain(|(to, amount)| to != from && !amount.is_zero());
		if own.is_zero() && parts.is_empty() {
			return Ok(parts);
		}
		let reason = HoldReason::Escrow.into();
		let freed = T::Division::take_off(asset, &reason, from, own, sum_of(&parts)?)?;
		// An account that cannot take its part is left as it was.
		parts.retain_mut(|(to, amount)| {
			let given = T::Currency::increase_balance(asset.clone(), to, *amount, Precision::Exact);
			*amount = amount.saturating_sub(given.unwrap_or_default());
			!amount.is_zero()
		});
		if !parts.is_empty() {
			T::Currency::increase_balance_on_hold(asset.clone(), &reason, from, sum_of(&parts)?, Precision::Exact)?;
		}
		let kept = own.saturating_sub(freed);
		if !kept.is_zero() {
			parts.push((from.clone(), kept));
		}
		if !parts.is_empty() {
			let nothing = || Owed { from: from.clone(), asset: asset.clone(), parts: BoundedVec::new() };
			let mut owed = OwedParts::<T>::entry(id).get().unwrap_or_else(nothing);
			for (to, amount) in &parts {
				owed.add(to.clone(), *amount).ok_or(ArithmeticError::Overflow)?;
			}
			OwedParts::<T>::entry(id).insert(&owed);
		}
		Ok(parts)
	}

	/// Tells what happened to an escrow of that kind, unless its market does.
	pub(crate) fn tell(kind: Kind, event: Event<T>) {
		if !kind.is_told_elsewhere() {
			Self::deposit_event(event);
		}
	}

	/// Tells what could not be delivered, of which no market knows.
	fn tell_of(id: EscrowId, owed: Vec<(AccountIdOf<T>, Balance)>) {
		for (owner, amount) in owed {
			Self::deposit_event(Event::Undelivered { id, owner, amount });
		}
	}

	/// Whether a market may move that escrow.
	pub(crate) fn is_managed(record: &RecordOf<T>) -> bool {
		matches!(record.kind, Kind::Managed(_))
	}
}

/// What all parts are together.
fn sum_of<AccountId>(parts: &[(AccountId, Balance)]) -> Result<Balance, ArithmeticError> {
	parts.iter().try_fold(0, |sum: Balance, (_, amount)| sum.checked_add(*amount)).ok_or(ArithmeticError::Overflow)
}
