//! The chains that the node knows by name.
//!
//! | preset | validators | sudo | for |
//! |---|---|---|---|
//! | `development` | Alice | Alice | one developer, one machine |
//! | `local_testnet` | Alice, Bob, Charlie, Dave | Alice | several nodes of one person |
//! | `staging` | none: the spec's owner gives them | nobody | networks with something to lose |

use crate::{
	AccountId, Balance, BalancesConfig, PanelConfig, Runtime, RuntimeGenesisConfig, SessionConfig, SessionKeys,
	SudoConfig,
	configs::{BABE_GENESIS_EPOCH_CONFIG, SS58_PREFIX, fee_pot_account, stakers_account, treasury_account},
	currency::{ARTL, EXISTENTIAL_DEPOSIT},
};
use alloc::{vec, vec::Vec};
use artel_primitives::bonds::Role;
use frame_support::build_struct_json_patch;
use pallet_babe::GenesisConfig as BabeConfig;
use serde_json::Value;
use sp_core::crypto::{Ss58AddressFormat, set_default_ss58_version};
use sp_genesis_builder::{DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, PresetId};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::traits::Convert;

/// The name of the preset for networks with something to lose.
pub const STAGING_RUNTIME_PRESET: &str = "staging";

/// What each well-known account has in a test network.
const ENDOWMENT: Balance = 10_000_000 * ARTL;

/// A validator that signs with well-known keys.
struct WellKnown {
	stash: Sr25519Keyring,
	grandpa: Ed25519Keyring,
}

const ALICE: WellKnown = WellKnown { stash: Sr25519Keyring::Alice, grandpa: Ed25519Keyring::Alice };
const BOB: WellKnown = WellKnown { stash: Sr25519Keyring::Bob, grandpa: Ed25519Keyring::Bob };
const CHARLIE: WellKnown = WellKnown { stash: Sr25519Keyring::Charlie, grandpa: Ed25519Keyring::Charlie };
const DAVE: WellKnown = WellKnown { stash: Sr25519Keyring::Dave, grandpa: Ed25519Keyring::Dave };

impl WellKnown {
	fn session(&self) -> (AccountId, AccountId, SessionKeys) {
		let keys = SessionKeys { babe: self.stash.public().into(), grandpa: self.grandpa.public().into() };
		(self.stash.to_account_id(), self.stash.to_account_id(), keys)
	}
}

/// The accounts of the chain itself begin with the existential deposit, so that they can take their first share, however
/// small.
fn own_accounts() -> [(AccountId, Balance); 3] {
	[treasury_account(), fee_pot_account(), stakers_account()].map(|account| (account, EXISTENTIAL_DEPOSIT))
}

/// The pools that the chain begins with: of jurors, where disputes look for them, and of oracles. Who has the least bond of
/// its role can join.
fn pools() -> PanelConfig {
	let minimum = |role| <Runtime as pallet_bonds::Config>::DefaultTerms::convert(role).minimum;
	PanelConfig { pools: [Role::Juror, Role::Oracle].map(|role| (role, minimum(role))).to_vec(), ..Default::default() }
}

/// A network in which everybody knows all keys.
fn test_network(validators: &[WellKnown]) -> Value {
	let endowed = Sr25519Keyring::well_known().map(|key| (key.to_account_id(), ENDOWMENT));
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: endowed.chain(own_accounts()).collect::<Vec<_>>() },
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		session: SessionConfig { keys: validators.iter().map(WellKnown::session).collect::<Vec<_>>() },
		sudo: SudoConfig { key: Some(Sr25519Keyring::Alice.to_account_id()) },
		panel: pools(),
	})
}

/// A network of which nobody knows a key: whoever starts it adds `session.keys` and `balances.balances` to the chain
/// specification.
fn staging() -> Value {
	build_struct_json_patch!(RuntimeGenesisConfig {
		balances: BalancesConfig { balances: own_accounts().to_vec() },
		babe: BabeConfig { epoch_config: BABE_GENESIS_EPOCH_CONFIG },
		session: SessionConfig { keys: vec![] },
		sudo: SudoConfig { key: None },
		panel: pools(),
	})
}

/// Makes addresses in a genesis be written with this chain's prefix, and be read with it too, besides those of the
/// registered prefixes.
pub fn use_our_addresses() {
	set_default_ss58_version(Ss58AddressFormat::custom(SS58_PREFIX));
}

/// The JSON patch of a preset, if there is one of that name.
pub fn preset(id: &PresetId) -> Option<Vec<u8>> {
	let patch = match id.as_ref() {
		DEV_RUNTIME_PRESET => test_network(&[ALICE]),
		LOCAL_TESTNET_RUNTIME_PRESET => test_network(&[ALICE, BOB, CHARLIE, DAVE]),
		STAGING_RUNTIME_PRESET => staging(),
		_ => return None,
	};
	serde_json::to_vec(&patch).ok()
}

/// The names of all presets.
pub fn preset_names() -> Vec<PresetId> {
	[DEV_RUNTIME_PRESET, LOCAL_TESTNET_RUNTIME_PRESET, STAGING_RUNTIME_PRESET].map(PresetId::from).to_vec()
}
