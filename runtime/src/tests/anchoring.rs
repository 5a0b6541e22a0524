//! What anchoring costs below accreditations and delegations, counted: see `instructions`.

use super::{chain::genesis_of, instructions::step};
use crate::{AccountId, Balances, Credentials, Did, Runtime, RuntimeCall, RuntimeOrigin, System, currency::ARTL};
use artel_primitives::{credentials::SchemaId, did::Kind};
use frame_support::{assert_ok, traits::fungible::Mutate};
use pallet_credentials::{DelegationId, MAX_DEPTH, NewCredential, Policy};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::Alice;
use sp_runtime::traits::Dispatchable;

fn by(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// A new DID that has some money.
fn did() -> AccountId {
	let alice = Alice.to_account_id();
	let did = Did::next_account(alice.clone()).unwrap();
	assert_ok!(Did::create(by(&alice), Kind::Organisation, Default::default()));
	assert_ok!(Balances::mint_into(&did, 10 * ARTL));
	did
}

fn schema(version: u32, policy: Policy) -> SchemaId {
	let alice = Alice.to_account_id();
	let uri = || b"https://maker.example/machine.json".to_vec().try_into().unwrap();
	assert_ok!(Credentials::register_schema(by(&alice), version, uri(), H256([1; 32]), policy));
	Credentials::schema_id(&alice, version, &uri(), H256([1; 32]), policy)
}

/// Accredits `issuer`, through as many others as there may be.
fn accredit(schema: SchemaId, issuer: &AccountId) {
	let mut accreditor = RuntimeOrigin::root();
	for _ in 1..MAX_DEPTH {
		let next = did();
		assert_ok!(Credentials::accredit(accreditor, schema, next.clone(), true, None));
		accreditor = by(&next);
	}
	assert_ok!(Credentials::accredit(accreditor, schema, issuer.clone(), false, None));
}

/// Who issues for `issuer`, through as many others as there may be, and by which delegation.
fn delegate(schema: SchemaId, issuer: &AccountId) -> (AccountId, DelegationId) {
	let (mut who, mut under) = (issuer.clone(), None);
	for _ in 0..MAX_DEPTH {
		let to = did();
		let id = pallet_credentials::NextDelegation::<Runtime>::get();
		assert_ok!(Credentials::delegate(by(&who), schema, to.clone(), 10, 1_000, under));
		(who, under) = (to, Some(id));
	}
	(who, under.unwrap())
}

#[test]
fn each_way_to_anchor_can_be_counted() {
	genesis_of("development").execute_with(|| {
		System::set_block_number(1);
		let (open, accredited) = (schema(1, Policy::Open), schema(2, Policy::AccreditedOnly));
		let issuer = did();
		accredit(accredited, &issuer);
		let subject = did();
		let (below_open, below_accredited) = (delegate(open, &issuer), delegate(accredited, &issuer));
		let mut number = 0;
		let mut anchor = |name, who: &AccountId, under, schema| {
			number += 1;
			let claims_root = H256([number; 32]);
			let new = NewCredential { subject: subject.clone(), claims_root, valid_from: 1, valid_until: None };
			let call = RuntimeCall::from(pallet_credentials::Call::issue { schema, new, under });
			step(name, || call.clone().dispatch(by(who)).unwrap());
		};
		anchor("anchor", &issuer, None, open);
		anchor("anchor, accredited", &issuer, None, accredited);
		anchor("anchor, delegated", &below_open.0, Some(below_open.1), open);
		anchor("anchor, both", &below_accredited.0, Some(below_accredited.1), accredited);
		assert_eq!(pallet_credentials::Anchors::<Runtime>::iter().count(), 4);
	});
}
