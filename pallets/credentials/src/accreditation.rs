//! Accreditations: the register of who may issue by a schema that wants more than a DID.

use crate::{
	Accreditation, AccreditationOf, Accreditations, Config, Deposit, DepositOf, Error, Event, Pallet, Schemas,
	types::MAX_DEPTH,
};
use artel_primitives::credentials::SchemaId;
use artel_storage::Entries;
use frame::prelude::*;

impl<T: Config> Pallet<T> {
	/// How many accreditations lead from `issuer` to the authority at block `now`; `None` if one of them is missing or over.
	pub(crate) fn accredited(schema: &SchemaId, issuer: &T::AccountId, now: BlockNumberFor<T>) -> Option<u32> {
		let mut account = issuer.clone();
		let mut given = None;
		for depth in 1..=MAX_DEPTH {
			let entry = Accreditations::<T>::entry((schema, &account)).get()?;
			ensure_some(entry.expires.is_none_or(|expires| now < expires))?;
			// What was accredited before the accreditor itself was, it accredited under an accreditation that it lost.
			ensure_some(given.is_none_or(|given| entry.may_accredit && entry.since <= given))?;
			let Some(accreditor) = entry.accreditor else { return Some(depth) };
			(account, given) = (accreditor, Some(entry.since));
		}
		None
	}

	/// Accredits `issuer`; `accreditor` is `None` for the authority.
	pub(crate) fn do_accredit(
		accreditor: Option<T::AccountId>,
		schema: SchemaId,
		issuer: T::AccountId,
		may_accredit: bool,
		expires: Option<BlockNumberFor<T>>,
	) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(Schemas::<T>::entry(schema).exists(), Error::<T>::SchemaNotFound);
		ensure!(expires.is_none_or(|expires| now < expires), Error::<T>::ExpiryInPast);
		if let Some(accreditor) = &accreditor {
			Self::ensure_active(accreditor)?;
			let depth = Self::accredited(&schema, accreditor, now).ok_or(Error::<T>::NotAccreditor)?;
			let own = Accreditations::<T>::entry((schema, accreditor)).get().ok_or(Error::<T>::NotAccreditor)?;
			ensure!(own.may_accredit, Error::<T>::NotAccreditor);
			ensure!(depth < MAX_DEPTH, Error::<T>::TooDeep);
			let within = own.expires.is_none_or(|latest| expires.is_some_and(|expires| expires <= latest));
			ensure!(within, Error::<T>::ExpiryTooLate);
		}
		let old = Accreditations::<T>::entry((schema, &issuer)).get();
		let living = old.as_ref().filter(|_| Self::accredited(&schema, &issuer, now).is_some());
		let theirs = living.is_some_and(|old| accreditor.is_some() && old.accreditor != accreditor);
		ensure!(!theirs, Error::<T>::AlreadyAccredited);
		let since = living.filter(|old| old.may_accredit || !may_accredit).map_or(now, |old| old.since);

		let deposit = match &accreditor {
			Some(_) => Self::price(AccreditationOf::<T>::max_encoded_len())?,
			None => Zero::zero(),
		};
		let entry = Accreditation { accreditor: accreditor.clone(), may_accredit, since, expires, deposit };
		Self::replace(old.as_ref().and_then(deposit_of::<T>).as_ref(), deposit_of::<T>(&entry).as_ref())?;

		Accreditations::<T>::entry((schema, &issuer)).insert(&entry);
		Self::deposit_event(Event::IssuerAccredited { schema, issuer, accreditor, may_accredit, expires });
		Ok(())
	}

	/// Ends the accreditation of `issuer`; `who` is `None` for the authority.
	pub(crate) fn do_revoke_accreditation(
		who: Option<T::AccountId>,
		schema: SchemaId,
		issuer: T::AccountId,
	) -> DispatchResult {
		let entry = Accreditations::<T>::entry((schema, &issuer)).get().ok_or(Error::<T>::AccreditationNotFound)?;
		ensure!(who.is_none() || entry.accreditor == who, Error::<T>::NotAccreditor);
		Self::replace(deposit_of::<T>(&entry).as_ref(), None)?;

		Accreditations::<T>::entry((schema, &issuer)).remove();
		Self::deposit_event(Event::AccreditationRevoked { schema, issuer });
		Ok(())
	}
}

/// The accreditor pays; the authority has no account and pays nothing.
pub(crate) fn deposit_of<T: Config>(entry: &AccreditationOf<T>) -> Option<DepositOf<T>> {
	entry.accreditor.clone().map(|payer| Deposit { payer, amount: entry.deposit })
}

fn ensure_some(condition: bool) -> Option<()> {
	condition.then_some(())
}
