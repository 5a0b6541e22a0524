//! Sessions, and what is known of validators who cheat.

use super::chain::{Chain, genesis_of, signed};
use crate::{
	AccountId, Babe, Header, Historical, Parameters, Runtime, RuntimeOrigin, Session, SessionKeys, System,
	configs::{RuntimeParameters, dynamic_params},
	time::{EPOCH_SLOTS, REPORT_SESSIONS},
	validators::NamedValidators,
};
use codec::Encode;
use frame_support::{assert_noop, assert_ok, traits::KeyOwnerProofSystem};
use pallet_session::SessionManager;
use sp_consensus_babe::{
	BABE_ENGINE_ID, EquivocationProof, Slot,
	digests::{PreDigest, SecondaryPlainPreDigest},
};
use sp_core::Pair;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave};
use sp_runtime::{Digest, DigestItem, traits::Header as _};

fn name_validators(accounts: &[Sr25519Keyring]) {
	let accounts: Vec<AccountId> = accounts.iter().map(|key| key.to_account_id()).collect();
	let key_value = RuntimeParameters::Consensus(dynamic_params::consensus::Parameters::Validators(
		dynamic_params::consensus::Validators,
		Some(accounts.try_into().unwrap()),
	));
	assert_ok!(Parameters::set_parameter(RuntimeOrigin::root(), key_value));
}

/// Who validates after three sessions more.
fn validators_later(chain: &mut Chain) -> Vec<AccountId> {
	for _ in 0..3 {
		chain.block_by(0, EPOCH_SLOTS, vec![]);
	}
	Session::validators()
}

#[test]
fn root_names_the_validators() {
	genesis_of("local_testnet").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![]);
		name_validators(&[Dave, Bob]);
		assert_eq!(validators_later(&mut chain), [Dave, Bob].map(|key| key.to_account_id()));
		assert_eq!(Babe::authorities().len(), 2);
	});
}

#[test]
fn no_mistake_in_the_list_stops_the_chain() {
	genesis_of("local_testnet").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![]);
		let all = Session::validators();
		// Ferdie has no session keys.
		name_validators(&[Sr25519Keyring::Ferdie]);
		assert_eq!(validators_later(&mut chain), all);
		name_validators(&[]);
		assert_eq!(validators_later(&mut chain), all);
		name_validators(&[Sr25519Keyring::Ferdie, Charlie]);
		assert_eq!(validators_later(&mut chain), [Charlie.to_account_id()]);
		name_validators(&[]);
		assert_eq!(validators_later(&mut chain), [Charlie.to_account_id()], "who validates goes on");
	});
}

#[test]
fn a_newcomer_sets_keys_and_validates_when_named() {
	genesis_of("development").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![]);
		let generated = SessionKeys::generate(&Bob.to_account_id().encode(), None);
		let set = pallet_session::Call::set_keys { keys: generated.keys, proof: generated.proof.encode() };
		assert_eq!(chain.block(vec![signed(Bob, set)]), vec![Ok(Ok(()))]);
		name_validators(&[Alice, Bob]);
		assert_eq!(validators_later(&mut chain), [Alice, Bob].map(|key| key.to_account_id()));
	});
}

/// A header of `slot` sealed by Alice; `mark` makes it another than its sibling.
fn sealed(slot: Slot, mark: u8) -> Header {
	let pre_digest = PreDigest::SecondaryPlain(SecondaryPlainPreDigest { slot, authority_index: 0 });
	let digest = Digest { logs: vec![DigestItem::PreRuntime(BABE_ENGINE_ID, pre_digest.encode())] };
	let mut header =
		Header::new(System::block_number(), [mark; 32].into(), Default::default(), System::parent_hash(), digest);
	let signature = Alice.pair().sign(header.hash().as_bytes());
	header.digest_mut().push(DigestItem::Seal(BABE_ENGINE_ID, signature.encode()));
	header
}

#[test]
fn an_equivocation_is_reported_once_and_recorded() {
	genesis_of("local_testnet").execute_with(|| {
		let mut chain = Chain::new();
		chain.block(vec![]);
		chain.block_by(0, EPOCH_SLOTS, vec![]);
		let offender = sp_consensus_babe::AuthorityId::from(Alice.public());
		let key_owner = Historical::prove((sp_consensus_babe::KEY_TYPE, offender.clone())).unwrap();
		let slot = chain.slot();
		let (first, second) = (sealed(slot, 1), sealed(slot, 2));
		let report = |second: &Header| {
			let proof = EquivocationProof {
				offender: offender.clone(),
				slot,
				first_header: first.clone(),
				second_header: second.clone(),
			};
			Babe::report_equivocation(RuntimeOrigin::signed(Bob.to_account_id()), Box::new(proof), key_owner.clone())
		};
		// Twice the same block is no equivocation.
		assert_noop!(report(&first), pallet_babe::Error::<Runtime>::InvalidEquivocationProof);
		assert_eq!(pallet_offences::Reports::<Runtime>::iter().count(), 0);
		assert_ok!(report(&second));
		let reports: Vec<_> = pallet_offences::Reports::<Runtime>::iter_values().collect();
		assert_eq!(reports.len(), 1);
		assert_eq!(reports[0].offender.0, Alice.to_account_id());
		assert_eq!(reports[0].reporters, vec![Bob.to_account_id()]);
		assert_noop!(report(&second), pallet_babe::Error::<Runtime>::DuplicateOffenceReport);
	});
}

#[test]
fn old_sessions_are_forgotten() {
	genesis_of("development").execute_with(|| {
		type Manager = pallet_session::historical::NoteHistoricalRoot<Runtime, NamedValidators>;
		// As pallet-session calls it, without the blocks in between.
		for session in 0..REPORT_SESSIONS + 20 {
			Manager::new_session(session + 2);
			Manager::end_session(session);
		}
		let stored = pallet_session::historical::HistoricalSessions::<Runtime>::iter().count();
		let kept = usize::try_from(REPORT_SESSIONS).unwrap();
		assert!(stored >= kept && stored <= kept + 5, "{stored}");
	});
}
