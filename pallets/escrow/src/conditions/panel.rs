//! A panel says which part is the payee's.

use crate::{AccountIdOf, Condition, Config, Ending, Error, Event, Fulfilment, Pallet, Summoned, direct::Direct};
use artel_primitives::{
	escrow::EscrowId,
	panel::{Agreed, Finding, MAX_EXCLUDED, Panels, Question, Summons},
	settlement::{BasisPoints, Market, Split},
};
use frame::{deps::frame_support::storage::with_storage_layer, prelude::*};

impl<T: Config> Pallet<T> {
	pub(crate) fn do_summon_panel(who: AccountIdOf<T>, id: EscrowId) -> DispatchResult {
		let mut escrow = Direct::<T>::movable(id)?;
		escrow.side_of(&who)?;
		let (Condition::Panel(terms), Fulfilment::Panel(before)) =
			(&escrow.terms.condition, escrow.progress.fulfilment)
		else {
			return Err(Error::<T>::WrongCondition.into());
		};
		escrow.ensure_accepted()?;
		escrow.ensure_in_time()?;
		ensure!(before.is_none(), Error::<T>::AlreadySummoned);

		let panel = T::Panels::summon(Summons {
			caller: Market::Escrow,
			pool: terms.pool,
			size: terms.size,
			subject: terms.subject,
			question: Question::Split,
			schedule: terms.schedule,
			excluded: escrow.interested(),
			payer: who,
			fee: terms.fee,
		})?;
		// A panel does not stop when the escrow does, so this is a block of the chain.
		let until = frame_system::Pallet::<T>::block_number().saturating_add(T::PanelTimeout::get());
		escrow.progress.fulfilment = Fulfilment::Panel(Some(Summoned { panel, until }));
		escrow.save_progress();
		Self::deposit_event(Event::PanelSummoned { id, panel });
		Ok(())
	}

	pub(crate) fn do_apply_finding(id: EscrowId) -> DispatchResult {
		let escrow = Direct::<T>::movable(id)?;
		let Fulfilment::Panel(summoned) = escrow.progress.fulfilment else {
			return Err(Error::<T>::WrongCondition.into());
		};
		let summoned = summoned.ok_or(Error::<T>::NotSummoned)?;
		let finding = T::Panels::finding(summoned.panel);
		let is_there = finding.is_some();
		let split = match finding {
			Some(Finding::Answered(agreed)) => split_of(&agreed).unwrap_or(escrow.terms.on_silence),
			Some(Finding::Silent) => escrow.terms.on_silence,
			// Somebody cleared it, or nobody moved it on.
			None => {
				let now = frame_system::Pallet::<T>::block_number();
				ensure!(now >= summoned.until, Error::<T>::PanelAtWork);
				escrow.terms.on_silence
			}
		};
		escrow.divide(split, Ending::Fulfilled)?;
		// One that could not be dismissed would be cleared by its own pallet; it must not keep the money here.
		if is_there && let Err(error) = with_storage_layer(|| T::Panels::dismiss(summoned.panel)) {
			defensive!("a panel that has its finding can be dismissed", error);
		}
		Ok(())
	}
}

/// The split that a panel found; `None` for something that is none.
fn split_of(agreed: &Agreed) -> Option<Split> {
	let points = u16::try_from(*agreed.answer.first()?).ok()?;
	Some(Split { payee: BasisPoints::new(points)? })
}

impl<T: Config> Direct<T> {
	/// Who must not sit on its panel.
	fn interested(&self) -> BoundedVec<AccountIdOf<T>, ConstU32<MAX_EXCLUDED>> {
		let sides = [&self.record.payer, &self.record.payee];
		let referrer = self.record.referral.iter().map(|referral| &referral.to);
		let guardians = self.terms.guardians.iter().flat_map(|guardians| guardians.members.iter());
		// At most 13.
		BoundedVec::truncate_from(sides.into_iter().chain(referrer).chain(guardians).cloned().collect())
	}
}
