//! Reads.

use crate::{Config, EscrowViewOf, Pallet, Progress, Record, Records, Terms, direct::Direct};
use artel_primitives::{Balance, escrow::EscrowId};
use codec::{Decode, Encode};
use frame::prelude::*;

/// What is known of a direct escrow besides its money.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct DirectView<AccountId, BlockNumber> {
	/// What both sides agreed on.
	pub terms: Terms<AccountId, BlockNumber>,
	/// How far they have come.
	pub progress: Progress<BlockNumber>,
	/// The block that it is by its clock, which stands while it is frozen.
	pub now: BlockNumber,
	/// What of the balance is the payee's already.
	pub accrued: Balance,
}

/// All that is known of an escrow.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct EscrowView<AccountId, Asset, BlockNumber> {
	/// The money.
	pub record: Record<AccountId, Asset>,
	/// The rest, if it is a direct one.
	pub direct: Option<DirectView<AccountId, BlockNumber>>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn view_of(id: EscrowId) -> Option<EscrowViewOf<T>> {
		let record = Records::<T>::get(id)?;
		let direct = Direct::<T>::load(id).ok().map(|escrow| {
			let accrued = escrow.accrued();
			let Direct { terms, progress, now, .. } = escrow;
			DirectView { terms, progress, now, accrued }
		});
		Some(EscrowView { record, direct })
	}
}
