//! Reads.

use crate::{Config, Ledgers, Pallet};
use alloc::vec::Vec;
use artel_primitives::bonds::Role;

impl<T: Config> Pallet<T> {
	/// The roles in which `account` has a ledger: one read for each that there is.
	pub(crate) fn roles_of(account: &T::AccountId) -> Vec<Role> {
		Role::ALL.into_iter().filter(|role| Ledgers::<T>::contains_key(account, role)).collect()
	}
}
