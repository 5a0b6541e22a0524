//! What must hold after every block; the numbers are those of the crate header.

use crate::{
	Accreditations, Anchors, BalanceOf, Config, Delegations, HoldReason, Lists, MAX_DEPTH, NextDelegation, NextList,
	Pallet, Prepaid, Presentations, Presented, Schemas, StatusChunks, accreditation,
};
use alloc::collections::{BTreeMap, BTreeSet};
use frame::{deps::sp_runtime::TryRuntimeError, prelude::*, token::fungible::InspectHold};

/// What each account pays.
struct Owed<T: Config>(BTreeMap<T::AccountId, BalanceOf<T>>);

impl<T: Config> Owed<T> {
	fn add(&mut self, payer: T::AccountId, amount: BalanceOf<T>) -> Result<(), TryRuntimeError> {
		let sum = self.0.entry(payer).or_default();
		*sum = sum.checked_add(&amount).ok_or("deposits overflow")?;
		Ok(())
	}
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_try_state() -> Result<(), TryRuntimeError> {
		let mut owed = Owed::<T>(BTreeMap::new());
		Self::try_credentials(&mut owed)?;
		Self::try_rights(&mut owed)?;
		Self::try_lists(&mut owed)?;
		Self::try_presentations(&mut owed)?;
		for (payer, left) in Prepaid::<T>::iter() {
			ensure!(!left.is_zero(), "1: an entry for nothing");
			owed.add(payer, left)?;
		}
		for (payer, sum) in owed.0 {
			let held = T::Currency::balance_on_hold(&HoldReason::Deposit.into(), &payer);
			ensure!(held == sum, "1: what is held is not what is owed");
		}
		Ok(())
	}

	fn try_credentials(owed: &mut Owed<T>) -> Result<(), TryRuntimeError> {
		for (id, schema) in Schemas::<T>::iter() {
			let content = Self::schema_id(&schema.author, schema.version, &schema.uri, schema.json_hash, schema.policy);
			ensure!(id == content, "2: a schema under another hash");
			owed.add(schema.author, schema.deposit)?;
		}
		for (id, anchored) in Anchors::<T>::iter() {
			ensure!(id == Self::id_of(&anchored.credential), "2: a credential under another hash");
			let schema = Schemas::<T>::get(anchored.credential.schema).ok_or("2: a credential without a schema")?;
			ensure!(anchored.policy == schema.policy, "2: a credential under another policy than its schema's");
			owed.add(anchored.deposit.payer, anchored.deposit.amount)?;
		}
		Ok(())
	}

	fn try_rights(owed: &mut Owed<T>) -> Result<(), TryRuntimeError> {
		for (id, one) in Delegations::<T>::iter() {
			ensure!(id < NextDelegation::<T>::get(), "4: a delegation whose number was never given");
			ensure!((1..=MAX_DEPTH).contains(&one.depth), "3: a delegation too deep");
			match one.parent {
				None => ensure!(one.depth == 1 && one.from == one.issuer, "3: a root that the issuer did not give"),
				Some(id) => {
					ensure!(one.depth > 1, "3: a delegation as high as its parent");
					if let Some(parent) = Delegations::<T>::get(id) {
						ensure!(parent.depth.checked_add(1) == Some(one.depth), "3: a delegation that skips one");
						ensure!((&parent.issuer, parent.schema) == (&one.issuer, one.schema), "3: of another root");
						ensure!(parent.to == one.from, "3: given by another than the delegate");
						ensure!(one.expires <= parent.expires, "3: a delegation that outlives its parent");
					}
				}
			}
			owed.add(one.from, one.deposit)?;
		}
		for (schema, _, entry) in Accreditations::<T>::iter() {
			ensure!(Schemas::<T>::contains_key(schema), "6: an accreditation without a schema");
			ensure!(entry.accreditor.is_none() == entry.deposit.is_zero(), "6: a deposit without a payer");
			if let Some(deposit) = accreditation::deposit_of::<T>(&entry) {
				owed.add(deposit.payer, deposit.amount)?;
			}
		}
		Ok(())
	}

	fn try_lists(owed: &mut Owed<T>) -> Result<(), TryRuntimeError> {
		for (list, entry) in Lists::<T>::iter() {
			ensure!(list < NextList::<T>::get(), "4: a list whose number was never given");
			owed.add(entry.owner, entry.deposit)?;
		}
		for (list, number, chunk) in StatusChunks::<T>::iter() {
			let entry = Lists::<T>::get(list).ok_or("4: a chunk without a list")?;
			ensure!(number < crate::bits::CHUNKS && !chunk.is_empty(), "4: a chunk that need not be");
			owed.add(entry.owner, chunk.deposit)?;
		}
		Ok(())
	}

	fn try_presentations(owed: &mut Owed<T>) -> Result<(), TryRuntimeError> {
		for (subject, schema, presentation) in Presentations::<T>::iter() {
			let credential = match presentation.credential {
				Presented::Signed { credential, policy, purpose } => {
					let known = Schemas::<T>::get(schema).is_some_and(|schema| schema.policy == policy);
					ensure!(known, "2: a presentation of a schema that is not there or has another policy");
					let list = credential.status.map(|entry| entry.list);
					ensure!(list.is_some() == purpose.is_some(), "5: a status without a purpose");
					let kept = list.and_then(Lists::<T>::get);
					let same = kept.is_none_or(|list| list.owner == credential.issuer && Some(list.purpose) == purpose);
					ensure!(same, "5: a presentation that points to another list");
					Some(credential)
				}
				Presented::Anchored(id) => Anchors::<T>::get(id).map(|anchored| anchored.credential),
			};
			if let Some(credential) = credential {
				let own = credential.subject == subject && credential.schema == schema;
				ensure!(own, "5: a presentation of another's credential");
			}
			let names: BTreeSet<_> = presentation.claims.iter().map(|claim| &claim.name).collect();
			ensure!(names.len() == presentation.claims.len(), "5: a claim shown twice");
			owed.add(presentation.deposit.payer, presentation.deposit.amount)?;
		}
		Ok(())
	}
}
