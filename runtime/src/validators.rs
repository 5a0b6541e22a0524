//! Who validates: the accounts that root named, as long as they have session keys.
//!
//! The parameter `Consensus.Validators` names them; while it is empty those of genesis go on. An account without session
//! keys is left out, and a set in which nobody is left changes nothing, so that no mistake in the parameter can stop the
//! chain. A change takes effect two sessions later, as pallet-session has it.
//!
//! Bonded validators, and with them slashing, come with the bonds.

use crate::{AccountId, Historical, Runtime, Session, configs::dynamic_params, time::REPORT_SESSIONS};
use alloc::vec::Vec;
use frame_support::traits::Get;
use sp_runtime::traits::Convert;
use sp_staking::SessionIndex;

/// Plans sessions, see the module.
pub struct NamedValidators;

impl pallet_session::SessionManager<AccountId> for NamedValidators {
	fn new_session(_: SessionIndex) -> Option<Vec<AccountId>> {
		let named = dynamic_params::consensus::Validators::get();
		let has_keys = |account: &AccountId| pallet_session::NextKeys::<Runtime>::contains_key(account);
		let ready: Vec<_> = named.into_iter().filter(has_keys).collect();
		Some(if ready.is_empty() { Session::validators() } else { ready })
	}

	/// At genesis nobody validates yet; all who were given session keys begin.
	fn new_session_genesis(_: SessionIndex) -> Option<Vec<AccountId>> {
		let mut accounts: Vec<_> = pallet_session::NextKeys::<Runtime>::iter_keys().collect();
		accounts.sort();
		Some(accounts)
	}

	fn start_session(_: SessionIndex) {}

	fn end_session(ended: SessionIndex) {
		if let Some(oldest) = ended.checked_sub(REPORT_SESSIONS) {
			Historical::prune_up_to(oldest);
		}
	}
}

/// The same, with what is proven of each validator in an equivocation report besides its account: nothing.
impl pallet_session::historical::SessionManager<AccountId, ()> for NamedValidators {
	fn new_session(index: SessionIndex) -> Option<Vec<(AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session(index).map(with_nothing_else)
	}

	fn new_session_genesis(index: SessionIndex) -> Option<Vec<(AccountId, ())>> {
		<Self as pallet_session::SessionManager<_>>::new_session_genesis(index).map(with_nothing_else)
	}

	fn start_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::start_session(index);
	}

	fn end_session(index: SessionIndex) {
		<Self as pallet_session::SessionManager<_>>::end_session(index);
	}
}

fn with_nothing_else(accounts: Vec<AccountId>) -> Vec<(AccountId, ())> {
	accounts.into_iter().map(|account| (account, ())).collect()
}

/// What is proven of a validator in an equivocation report, besides its account: nothing.
pub struct NothingElse;

impl Convert<AccountId, Option<()>> for NothingElse {
	fn convert(_: AccountId) -> Option<()> {
		Some(())
	}
}
