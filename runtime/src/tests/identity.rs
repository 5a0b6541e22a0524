//! Identity, credentials and trust as the runtime joins them, the way a market asks.

use super::chain::genesis_of;
use crate::{
	AccountId, Balance, Balances, Credentials, Did, Runtime, RuntimeOrigin, System, Trust, currency::ARTL, time::DAYS,
};
use artel_primitives::{
	credentials::{Asked, Credentials as AskCredentials, Predicate, SchemaId, Unmet, Verdict},
	did::{Kind, NewMethod, Proof, PublicKey, Relationships, Signature},
	trust::{Aspect, Conduct, Outcome, Reputation},
};
use codec::Encode;
use frame_support::{assert_ok, traits::fungible::Inspect};
use pallet_credentials::{Credential, Policy, Source};
use sp_core::{H256, Pair, ed25519};
use sp_keyring::Sr25519Keyring::{Alice, Bob, Charlie, Dave};

fn run(test: impl FnOnce()) {
	genesis_of("development").execute_with(|| {
		System::set_block_number(1);
		test();
		use frame_support::traits::{TryState, TryStateSelect};
		<crate::AllPalletsWithSystem as TryState<_>>::try_state(System::block_number(), TryStateSelect::All).unwrap();
	});
}

fn by(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// A machine of Bob's.
fn machine(methods: Vec<NewMethod>) -> AccountId {
	let bob = Bob.to_account_id();
	let did = Did::next_account(bob.clone()).unwrap();
	assert_ok!(Did::create(by(&bob), Kind::Machine, methods.try_into().unwrap()));
	did
}

fn settle(subject: &AccountId, counterparty: &AccountId, outcome: Outcome, fee: Balance) {
	let outcomes = [outcome];
	assert_ok!(Trust::record(Conduct::of(subject, &outcomes, fee), Conduct::untold(counterparty)));
}

/// What a market asks.
fn score(account: &AccountId) -> u16 {
	<Trust as Reputation<_, _>>::score(account)
}

/// What a market asks, with no wishes as to the claims.
fn holds(account: &AccountId, schema: SchemaId) -> Result<(), Unmet> {
	let asked = vec![(schema, Predicate::new())].encode();
	<Credentials as AskCredentials<_>>::holds(account, Asked::by(&asked).unwrap())
}

#[test]
fn trust_moves_as_documented_and_decays() {
	run(|| {
		let (subject, customer) = (machine(vec![]), Charlie.to_account_id());
		assert_eq!(score(&subject), 5_000);
		// docs/trust.md: K (1 - 0.98) = 0.98997 of good evidence, and a prior of 5: 5.98997 / 10.98997.
		settle(&subject, &customer, Outcome::good(Aspect::Settlement), ARTL);
		assert_eq!(score(&subject), 5_450);
		// As much again weighs log2(3) - log2(2) = 0.585.
		settle(&subject, &customer, Outcome::good(Aspect::Settlement), ARTL);
		let good = score(&subject);
		assert!((5_600..5_700).contains(&good), "{good}");
		// A bad one weighs in full.
		settle(&subject, &customer, Outcome::bad(Aspect::ServiceLevel), ARTL);
		let bad = score(&subject);
		assert!(bad < good - 300, "{bad}");
		// Its owner cannot praise it, nor can dust.
		settle(&subject, &Bob.to_account_id(), Outcome::good(Aspect::Settlement), 1_000 * ARTL);
		settle(&subject, &customer, Outcome::good(Aspect::Settlement), 1);
		assert_eq!(score(&subject), bad);

		// Half a year later half of it is left, and ten years later nothing.
		let evidence = |account: &AccountId| Trust::breakdown(account.clone()).aspects.settlement.good;
		let before = evidence(&subject);
		System::set_block_number(1 + 180 * DAYS);
		assert!(evidence(&subject).abs_diff(before / 2) <= 1);
		System::set_block_number(1 + 3_650 * DAYS);
		assert!(score(&subject).abs_diff(5_000) <= 1);
	});
}

#[test]
fn a_machine_that_is_sold_keeps_its_balance_and_its_trust() {
	run(|| {
		let did = machine(vec![]);
		assert_ok!(Balances::transfer_keep_alive(by(&Alice.to_account_id()), did.clone().into(), 50 * ARTL));
		settle(&did, &Charlie.to_account_id(), Outcome::good(Aspect::Settlement), 10 * ARTL);
		let (earned, balance) = (score(&did), Balances::total_balance(&did));
		assert!(earned > 5_000);
		assert_ok!(Did::propose_transfer(by(&Bob.to_account_id()), did.clone(), Dave.to_account_id()));
		assert_ok!(Did::accept_transfer(by(&Dave.to_account_id()), did.clone(), Default::default()));
		assert_eq!((score(&did), Balances::total_balance(&did)), (earned, balance));
		// And now its new owner cannot praise it.
		settle(&did, &Dave.to_account_id(), Outcome::good(Aspect::Settlement), 10 * ARTL);
		assert_eq!(score(&did), earned);
	});
}

#[test]
fn a_key_that_was_revoked_later_still_vouches_for_what_it_signed_before() {
	run(|| {
		pallet_timestamp::Now::<Runtime>::put(1_800_000_000_000);
		let pair = ed25519::Pair::from_seed(&[7; 32]);
		let relationships = Relationships { assertion_method: true, ..Default::default() };
		let maker = machine(vec![NewMethod { key: PublicKey::Ed25519(pair.public().0), relationships }]);
		let subject = machine(vec![]);
		assert_ok!(Balances::transfer_keep_alive(by(&Alice.to_account_id()), subject.clone().into(), 50 * ARTL));
		let uri = || b"https://maker.example/machine.json".to_vec().try_into().unwrap();
		let alice = Alice.to_account_id();
		assert_ok!(Credentials::register_schema(by(&alice), 1, uri(), H256([1; 32]), Policy::Open));
		let schema = Credentials::schema_id(&alice, 1, &uri(), H256([1; 32]), Policy::Open);
		let credential = |issued| Credential {
			issuer: maker.clone(),
			subject: subject.clone(),
			schema,
			claims_root: H256([2; 32]),
			issued,
			valid_from: 1_700_000_000_000,
			valid_until: None,
			status: None,
		};
		let present = |issued| {
			let credential = credential(issued);
			let signature = Signature::Ed25519(pair.sign(&Credentials::credential_message(credential.clone())).0);
			let source = Source::Signed { credential, proof: Proof { method: 0, signature } };
			let until = System::block_number() + 100;
			Credentials::present(by(&subject), source, Default::default(), None, until)
		};
		System::set_block_number(10);
		assert_ok!(Did::revoke_method(by(&Bob.to_account_id()), maker.clone(), 0));
		System::set_block_number(11);
		assert_eq!(present(10), Err(pallet_credentials::Error::<Runtime>::KeyNotValidAtIssuance.into()));
		assert_eq!(holds(&subject, schema), Err(Unmet::NotPresented));
		assert_ok!(present(9));
		assert_eq!(holds(&subject, schema), Ok(()));
		// While its issuer rests nothing of it counts.
		assert_ok!(Did::suspend(by(&Bob.to_account_id()), maker.clone()));
		assert_eq!(holds(&subject, schema), Err(Unmet::Credential(Verdict::IssuerInactive)));
	});
}

#[test]
fn what_is_signed_names_the_first_block() {
	run(|| {
		frame_system::BlockHash::<Runtime>::insert(0, H256::repeat_byte(7));
		assert_eq!(artel_storage::genesis_hash::<Runtime>(), H256::repeat_byte(7));
		assert_eq!(artel_storage::genesis_hash::<Runtime>(), System::block_hash(0));
	});
}
