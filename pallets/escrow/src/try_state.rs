//! What must hold after every block; the numbers are those of the crate header.

use crate::{
	AccountIdOf, Agreed, AssetOf, Condition, Config, Fulfilment, HoldReason, InProgress, Kind, NextId, OwedParts,
	Pallet, ProgressOf, RecordOf, Records, Stage, TermsOf,
};
use alloc::{
	collections::{BTreeMap, BTreeSet},
	vec::Vec,
};
use artel_primitives::Balance;
use codec::Encode;
use frame::{
	deps::sp_runtime::TryRuntimeError,
	prelude::*,
	token::{fungible::InspectHold as _, fungibles::InspectHold as _},
};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		// By account and encoded asset, which has an order.
		let mut held = BTreeMap::<(AccountIdOf<T>, Vec<u8>), (AssetOf<T>, Balance)>::new();
		let mut hold = |who: AccountIdOf<T>, asset: AssetOf<T>, amount: Balance| {
			let (_, sum) = held.entry((who, asset.encode())).or_insert((asset, 0));
			*sum = sum.checked_add(amount).ok_or("1: more is held than there can be")?;
			Ok::<_, TryRuntimeError>(())
		};
		let mut deposits = BTreeMap::<AccountIdOf<T>, Balance>::new();
		let mut direct = 0_usize;

		for (id, record) in Records::<T>::iter() {
			ensure!(id < NextId::<T>::get(), "3: a number that was not given");
			hold(record.payer.clone(), record.asset.clone(), record.held())?;
			let (terms, progress) = (Agreed::<T>::get(id), InProgress::<T>::get(id));
			match (record.kind, terms, progress) {
				(Kind::Managed(_), None, None) => {}
				(Kind::Direct, Some(terms), Some(progress)) => {
					direct = direct.saturating_add(1);
					let sum = deposits.entry(record.payer.clone()).or_default();
					*sum = sum.checked_add(progress.deposit).ok_or("2: deposits overflow")?;
					Self::try_direct(&record, &terms, &progress)?;
				}
				_ => return Err("3: terms and progress are those of direct escrows".into()),
			}
		}
		ensure!(Agreed::<T>::iter_keys().count() == direct, "3: terms of nothing");
		ensure!(InProgress::<T>::iter_keys().count() == direct, "3: progress of nothing");

		for (id, owed) in OwedParts::<T>::iter() {
			let owners: BTreeSet<_> = owed.parts.iter().map(|part| &part.to).collect();
			ensure!(id < NextId::<T>::get(), "5: owed by no escrow");
			ensure!(!owed.parts.is_empty(), "5: owed to nobody");
			ensure!(owners.len() == owed.parts.len(), "5: owed to somebody twice");
			ensure!(owed.parts.iter().all(|part| part.amount > 0), "5: nothing is owed");
			hold(owed.from.clone(), owed.asset.clone(), owed.held())?;
		}

		// Whoever has no escrow, too: what is held from it would never be given back.
		for who in frame_system::Account::<T>::iter_keys() {
			held.entry((who.clone(), T::NativeAsset::get().encode())).or_insert((T::NativeAsset::get(), 0));
			deposits.entry(who).or_default();
		}
		for ((who, _), (asset, sum)) in held {
			let on_hold = T::Currency::balance_on_hold(asset, &HoldReason::Escrow.into(), &who);
			ensure!(on_hold == sum, "1: what is held is not what escrows and owed parts are");
		}
		for (who, sum) in deposits {
			let on_hold = T::Native::balance_on_hold(&HoldReason::Deposit.into(), &who);
			ensure!(on_hold == sum, "2: what is held for deposits is not their sum");
		}
		Ok(())
	}

	fn try_direct(record: &RecordOf<T>, terms: &TermsOf<T>, progress: &ProgressOf<T>) -> Result<(), TryRuntimeError> {
		let claims = matches!(terms.condition, Condition::Manual(_) | Condition::Milestones(_));
		ensure!(claims || !matches!(progress.stage, Stage::Claimed(_)), "4: a claim that nothing allows");
		ensure!(record.frozen == progress.clock.frozen.is_some(), "4: a clock that goes while frozen");
		let disputable = terms.arbiter && progress.stage != Stage::Funded;
		ensure!(disputable || !record.frozen, "4: frozen by no dispute");
		let fits = match (&terms.condition, progress.fulfilment) {
			(Condition::Approvals(approvals), Fulfilment::Approved(bits)) => {
				let last = u16::BITS.saturating_sub(bits.leading_zeros());
				bits.count_ones() < u32::from(approvals.threshold)
					&& usize::try_from(last).is_ok_and(|last| last <= approvals.approvers.len())
			}
			(Condition::Milestones(milestones), Fulfilment::Milestones(paid)) => {
				let unpaid = milestones.amounts.iter().skip(paid.into());
				unpaid.fold(0, |sum: Balance, part| sum.saturating_add(*part)) == record.balance
			}
			(Condition::Panel(_), Fulfilment::Panel(_)) => true,
			(Condition::Stream(_), Fulfilment::Stream(flow)) => flow.due <= record.balance,
			(
				Condition::Manual(_) | Condition::TimeLock(_) | Condition::HashLock(_) | Condition::Proof(_),
				Fulfilment::Nothing,
			) => true,
			_ => false,
		};
		ensure!(fits, "4: progress that does not fit the terms");
		ensure!(progress.deadline >= terms.deadline, "4: a deadline that came nearer");
		let voters: BTreeSet<_> = progress.emergency.votes.iter().map(|vote| vote.guardian).collect();
		ensure!(voters.len() == progress.emergency.votes.len(), "4: a guardian with two votes");
		let threshold = terms.guardians.as_ref().map_or(u8::MAX, |guardians| guardians.threshold);
		let decided = progress.emergency.decided(threshold).is_some();
		ensure!(decided == progress.emergency.due.is_some(), "4: an emergency that nobody decided");
		Ok(())
	}
}
