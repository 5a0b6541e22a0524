//! Disputes about direct escrows whose terms allow them.

use crate::{AccountIdOf, AssetOf, Config, Ending, Error, Event, Pallet, Stage, direct::Direct};
use artel_primitives::{
	disputes::{Arbitrable, Case},
	escrow::EscrowId,
	settlement::{Agreement, Market, Split},
};
use frame::prelude::*;

type CaseOf<T> = Case<AccountIdOf<T>, AssetOf<T>>;

/// The escrow that is meant, if it is one of ours.
fn id_of<T: Config>(agreement: Agreement) -> Result<EscrowId, Error<T>> {
	ensure!(agreement.market == Market::Escrow, Error::<T>::EscrowNotFound);
	Ok(agreement.id)
}

impl<T: Config> Direct<T> {
	/// Fails for what cannot be disputed now.
	fn ensure_disputable(&self) -> Result<(), Error<T>> {
		ensure!(!self.record.frozen, Error::<T>::Frozen);
		ensure!(self.terms.arbiter, Error::<T>::Unarbitrated);
		ensure!(self.progress.stage != Stage::Funded, Error::<T>::NotAccepted);
		ensure!(!self.record.balance.is_zero(), Error::<T>::InsufficientBalance);
		Ok(())
	}

	/// What there is to rule about.
	fn case(&self) -> CaseOf<T> {
		let Self { record, terms, .. } = self;
		Case {
			payer: record.payer.clone(),
			payee: record.payee.clone(),
			asset: record.asset.clone(),
			at_stake: record.balance,
			on_silence: terms.on_silence,
		}
	}
}

impl<T: Config> Arbitrable<AccountIdOf<T>, AssetOf<T>> for Pallet<T> {
	fn case(agreement: Agreement) -> Option<CaseOf<T>> {
		let escrow = Direct::<T>::load(id_of::<T>(agreement).ok()?).ok()?;
		escrow.ensure_disputable().ok()?;
		Some(escrow.case())
	}

	fn freeze(agreement: Agreement) -> Result<CaseOf<T>, DispatchError> {
		let mut escrow = Direct::<T>::load(id_of::<T>(agreement)?)?;
		escrow.ensure_disputable()?;
		let case = escrow.case();
		escrow.record.frozen = true;
		escrow.progress.clock.stop(frame_system::Pallet::<T>::block_number());
		escrow.save();
		Self::deposit_event(Event::Froze { id: agreement.id });
		Ok(case)
	}

	fn rule(agreement: Agreement, split: Split) -> DispatchResult {
		let escrow = Direct::<T>::load(id_of::<T>(agreement)?)?;
		ensure!(escrow.record.frozen, Error::<T>::NotFrozen);
		escrow.divide(split, Ending::Ruled)?;
		Ok(())
	}

	fn resume(agreement: Agreement) -> DispatchResult {
		let mut escrow = Direct::<T>::load(id_of::<T>(agreement)?)?;
		ensure!(escrow.record.frozen, Error::<T>::NotFrozen);
		escrow.record.frozen = false;
		// The clock stood, so who disputed and gave up has run out nobody's time.
		escrow.progress.clock.go_on(frame_system::Pallet::<T>::block_number());
		escrow.save();
		Self::deposit_event(Event::Thawed { id: agreement.id });
		Ok(())
	}
}
