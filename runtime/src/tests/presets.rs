//! The chains known by name.

use super::chain::genesis_of;
use crate::{
	AccountId, Babe, Balances, Grandpa, Panel, Runtime, Session,
	configs::{dynamic_params::settlement::RegularDisputes, fee_pot_account, stakers_account, treasury_account},
	currency::ARTL,
	genesis,
};
use artel_primitives::bonds::Role;
use frame_support::traits::Get;
use sp_keyring::Sr25519Keyring;

fn validators() -> Vec<AccountId> {
	Session::validators()
}

/// Those that belong to the chain itself.
fn own_accounts() -> Vec<AccountId> {
	let mut accounts = vec![treasury_account(), fee_pot_account(), stakers_account()];
	accounts.sort();
	accounts
}

#[test]
fn each_preset_builds_with_its_validators() {
	let accounts = |keys: &[Sr25519Keyring]| {
		let mut accounts: Vec<_> = keys.iter().map(|key| key.to_account_id()).collect();
		accounts.sort();
		accounts
	};
	use Sr25519Keyring::{Alice, Bob, Charlie, Dave};
	for (preset, expected) in [
		("development", accounts(&[Alice])),
		("local_testnet", accounts(&[Alice, Bob, Charlie, Dave])),
		("staging", vec![]),
	] {
		genesis_of(preset).execute_with(|| {
			assert_eq!(validators(), expected, "{preset}");
			assert_eq!(Babe::authorities().len(), expected.len());
			assert_eq!(Grandpa::grandpa_authorities().len(), expected.len());
			for account in own_accounts() {
				assert!(Balances::free_balance(account) > 0);
			}
			let pool = |id| Panel::pool(id).map(|pool| (pool.role, pool.minimum));
			assert_eq!(pool(RegularDisputes::get().pool), Some((Role::Juror, 1_000 * ARTL)));
			assert_eq!((pool(1), pool(2)), (Some((Role::Oracle, 500 * ARTL)), None));
		});
	}
	assert_eq!(genesis::preset_names().len(), 3);
	assert!(genesis::preset(&"nonsense".into()).is_none());
}

#[test]
fn staging_has_no_sudo_and_no_well_known_account() {
	genesis_of("staging").execute_with(|| {
		assert!(pallet_sudo::Key::<Runtime>::get().is_none());
		let mut with_funds: Vec<_> = frame_system::Account::<Runtime>::iter_keys().collect();
		with_funds.sort();
		assert_eq!(with_funds, own_accounts());
	});
	genesis_of("development").execute_with(|| {
		assert_eq!(pallet_sudo::Key::<Runtime>::get(), Some(Sr25519Keyring::Alice.to_account_id()));
	});
}

#[test]
fn metadata_is_there_in_three_versions() {
	sp_io::TestExternalities::default().execute_with(|| {
		assert_eq!(Runtime::metadata_versions(), [14, 15, 16]);
		for version in [14, 15, 16] {
			assert!(Runtime::metadata_at_version(version).is_some());
		}
		assert!(Runtime::metadata_at_version(13).is_none());
	});
}
