//! The session keys of an account that is known by name, as `--dev`, `--alice` and their like have them.

use sc_service::error::Error as ServiceError;
use sp_core::{
	Pair,
	bytes::to_hex,
	crypto::key_types::{BABE, GRANDPA},
	ed25519, sr25519,
};
use sp_keystore::KeystorePtr;

/// Puts the session keys of `name`, for example `//Alice`, into the keystore until the node stops.
///
/// As secret seeds: sc-service would put the name there, and for a name the keystore works out the key for each signature
/// anew, by 2 048 rounds of HMAC-SHA-512.
pub(super) fn insert(name: &str, keystore: &KeystorePtr) -> Result<(), ServiceError> {
	keystore.sr25519_generate_new(BABE, Some(&seed_of::<sr25519::Pair>(name)?)).map_err(other)?;
	keystore.ed25519_generate_new(GRANDPA, Some(&seed_of::<ed25519::Pair>(name)?)).map_err(other)?;
	Ok(())
}

/// The secret seed of `name`, in hexadecimal digits.
fn seed_of<Key: Pair>(name: &str) -> Result<String, ServiceError> {
	let (_, seed) = Key::from_string_with_seed(name, None).map_err(|error| other(format!("{name}: {error:?}")))?;
	let seed = seed.ok_or_else(|| other(format!("{name}: a key that is derived softly has no seed")))?;
	Ok(to_hex(seed.as_ref(), false))
}

fn other(error: impl ToString) -> ServiceError {
	ServiceError::Other(error.to_string())
}

#[cfg(test)]
mod tests {
	use super::*;
	use artel_runtime::SessionKeys;
	use sp_keystore::{Keystore, testing::MemoryKeystore};
	use sp_runtime::traits::OpaqueKeys;
	use std::sync::Arc;

	#[test]
	fn each_session_key_is_that_of_the_name() {
		let keystore = Arc::new(MemoryKeystore::new());
		insert("//Alice", &(keystore.clone() as KeystorePtr)).unwrap();
		assert_eq!(keystore.sr25519_public_keys(BABE), [sr25519::Pair::from_string("//Alice", None).unwrap().public()]);
		assert_eq!(
			keystore.ed25519_public_keys(GRANDPA),
			[ed25519::Pair::from_string("//Alice", None).unwrap().public()]
		);
		// Whoever adds a key to a session adds it here.
		assert_eq!(SessionKeys::key_ids(), [BABE, GRANDPA]);
	}

	#[test]
	fn keys_are_kept_as_seeds_that_give_the_same_key() {
		let seed = seed_of::<ed25519::Pair>("//Bob//stash").unwrap();
		assert!(seed.starts_with("0x") && seed.len() == 66, "{seed}");
		let of = |text: &str| ed25519::Pair::from_string(text, None).unwrap().public();
		assert_eq!(of(&seed), of("//Bob//stash"));
	}

	#[test]
	fn a_name_that_gives_no_seed_is_refused_and_nothing_is_kept() {
		let keystore = Arc::new(MemoryKeystore::new());
		for (name, reason) in [("//Alice/soft", "has no seed"), ("no phrase at all", "InvalidPhrase")] {
			let error = insert(name, &(keystore.clone() as KeystorePtr)).unwrap_err().to_string();
			assert!(error.contains(name) && error.contains(reason), "{error}");
		}
		assert!(keystore.sr25519_public_keys(BABE).is_empty());
	}
}
