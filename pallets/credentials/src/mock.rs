//! A runtime with accounts, balances, a clock and credentials; a small register of DIDs whose keys really sign; and the
//! names that the tests use.

// As in the tests that use it.
#![allow(clippy::arithmetic_side_effects, clippy::cast_possible_truncation)]

use crate as pallet_credentials;
use crate::{claims::tree, *};
use artel_primitives::{
	Moment,
	credentials::{Claim, Comparison, Condition, CredentialId, Predicate, SchemaId, Value},
	did::{
		Identity, InvalidProof, Kind, MethodId, Proof, PublicKey, Relationship, Relationships, Scheme, Signature,
		Status, VerificationMethod,
	},
};
use frame::{
	deps::{
		sp_core::{Pair, sr25519},
		sp_io,
		sp_runtime::AccountId32,
	},
	testing_prelude::*,
	token::imbalance::ResolveTo,
	traits::Time,
};

pub type AccountId = AccountId32;
pub type Balance = u128;
pub type BlockNumber = u64;
type Block = MockBlock<Test>;

/// DIDs: a manufacturer, its works, its dealer, a workshop, a machine, another one.
pub const MAKER: AccountId = AccountId::new([1; 32]);
pub const WORKS: AccountId = AccountId::new([2; 32]);
pub const DEALER: AccountId = AccountId::new([3; 32]);
pub const WORKSHOP: AccountId = AccountId::new([4; 32]);
pub const MACHINE: AccountId = AccountId::new([5; 32]);
pub const OTHER_MACHINE: AccountId = AccountId::new([6; 32]);
pub const DIDS: [AccountId; 6] = [MAKER, WORKS, DEALER, WORKSHOP, MACHINE, OTHER_MACHINE];
/// An account that is no DID.
pub const RELAYER: AccountId = AccountId::new([8; 32]);
/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);

/// What each has at the beginning.
pub const ENDOWMENT: Balance = 1_000_000_000;
pub const ITEM_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 2;
pub const MAX_LIFETIME: BlockNumber = 100;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Credentials: pallet_credentials,
	}
);

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockHashCount = ConstU64<10>;
	type DbWeight = frame::deps::frame_support::weights::constants::RocksDbWeight;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

parameter_types! {
	pub const DustCollector: AccountId = DUST_COLLECTOR;
	/// The time, in milliseconds.
	pub storage Now: Moment = 1_000;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
	// Not burnt, so that the issuance tells whether money was made or lost.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

pub struct Clock;
impl Time for Clock {
	type Moment = Moment;
	fn now() -> Moment {
		Now::get()
	}
}

/// What a P-256 signature takes more than a Sr25519 one, and what the others do.
pub const DEAR: Weight = Weight::from_parts(2_000_000_000, 0);
pub const CHEAP: Weight = Weight::from_parts(1_000_000, 0);

pub struct ProofWeight;
impl Convert<Scheme, Weight> for ProofWeight {
	fn convert(scheme: Scheme) -> Weight {
		if scheme == Scheme::EcdsaP256 { DEAR } else { CHEAP }
	}
}

impl pallet_credentials::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Identity = Register;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Time = Clock;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type MaxPresentationLifetime = ConstU64<MAX_LIFETIME>;
	type ProofWeight = ProofWeight;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Identities = Register;
}

/// Whether a DID acts, and its keys.
type Entry = (bool, Vec<VerificationMethod<BlockNumber>>);

#[storage_alias]
type Dids = StorageMap<Mock, Blake2_128Concat, AccountId, Entry>;

/// The DIDs of these tests.
pub struct Register;

impl Register {
	/// A DID with two keys that may be used for everything.
	pub fn create(account: &AccountId) {
		let everything = Relationships {
			authentication: true,
			assertion_method: true,
			capability_invocation: true,
			capability_delegation: true,
			key_agreement: false,
		};
		let method = |id| VerificationMethod {
			id,
			key: PublicKey::Sr25519(pair(account, id).public().0),
			relationships: everything,
			activated: 0,
			revoked: None,
		};
		Dids::insert(account, (true, vec![method(0), method(1)]));
	}

	pub fn set_active(account: &AccountId, active: bool) {
		Dids::mutate(account, |entry| entry.as_mut().unwrap().0 = active);
	}

	/// Changes a key of a DID.
	pub fn change(account: &AccountId, id: MethodId, change: impl FnOnce(&mut VerificationMethod<BlockNumber>)) {
		Dids::mutate(account, |entry| change(&mut entry.as_mut().unwrap().1[id as usize]));
	}
}

impl Identity<AccountId, BlockNumber> for Register {
	fn status(account: &AccountId) -> Option<Status> {
		Dids::get(account).map(|(active, _)| if active { Status::Active } else { Status::Suspended })
	}

	fn kind(account: &AccountId) -> Option<Kind> {
		Dids::get(account).map(|_| Kind::Machine)
	}

	fn controllers(_: &AccountId) -> Vec<AccountId> {
		vec![]
	}

	fn verify(
		account: &AccountId,
		relationship: Relationship,
		message: &[u8],
		proof: &Proof,
		at: BlockNumber,
	) -> Result<(), InvalidProof> {
		let (_, methods) = Dids::get(account).filter(|(active, _)| *active).ok_or(InvalidProof::NotActive)?;
		let method = methods.iter().find(|method| method.id == proof.method).ok_or(InvalidProof::MethodNotFound)?;
		ensure!(method.is_valid_at(&at), InvalidProof::NotValidAtBlock);
		ensure!(method.relationships.contains(relationship), InvalidProof::WrongRelationship);
		let (PublicKey::Sr25519(key), Signature::Sr25519(signature)) = (method.key, proof.signature) else {
			return Err(InvalidProof::BadSignature);
		};
		let signed = sp_io::crypto::sr25519_verify(&signature.into(), message, &key.into());
		ensure!(signed, InvalidProof::BadSignature);
		Ok(())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::did::BenchmarkIdentities<AccountId> for Register {
	fn active(seed: u32) -> AccountId {
		let account = benchmark_account(seed);
		Self::create(&account);
		account
	}

	fn sign(seed: u32, message: &[u8]) -> Proof {
		sign(&benchmark_account(seed), 0, message)
	}
}

#[cfg(feature = "runtime-benchmarks")]
fn benchmark_account(seed: u32) -> AccountId {
	let mut bytes = [7; 32];
	bytes[..4].copy_from_slice(&seed.to_le_bytes());
	AccountId::new(bytes)
}

/// The state in which each test begins: block 1, rich accounts, DIDs.
pub fn new_test_ext() -> TestState {
	let everyone = DIDS.into_iter().chain([RELAYER, DUST_COLLECTOR]);
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: everyone.map(|who| (who, ENDOWMENT)).collect(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		System::set_block_number(1);
		DIDS.iter().for_each(Register::create);
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Credentials::do_try_state().unwrap();
	});
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

fn pair(account: &AccountId, id: MethodId) -> sr25519::Pair {
	sr25519::Pair::from_seed(&(account, id).using_encoded(blake2_256))
}

pub fn sign(account: &AccountId, id: MethodId, message: &[u8]) -> Proof {
	Proof { method: id, signature: Signature::Sr25519(pair(account, id).sign(message).0) }
}

/// The maker registers schema number `version`.
pub fn schema_with(version: u32, policy: Policy) -> SchemaId {
	let uri: Uri = b"https://maker.example/machine.json".to_vec().try_into().unwrap();
	let hash = H256([7; 32]);
	assert_ok!(Credentials::register_schema(signed(MAKER), version, uri.clone(), hash, policy));
	Credentials::schema_id(&MAKER, version, &uri, hash, policy)
}

/// A schema by which everyone may issue.
pub fn schema() -> SchemaId {
	schema_with(1, Policy::Open)
}

pub fn text(value: &str) -> Value {
	Value::Text(value.as_bytes().to_vec().try_into().unwrap())
}

pub fn claim(name: &str, value: Value) -> Claim {
	Claim { name: name.as_bytes().to_vec().try_into().unwrap(), value }
}

/// What the maker says of a machine, in the order of the leaves.
pub fn claims() -> Vec<Claim> {
	vec![
		claim("gpu", text("H100")),
		claim("memory", Value::Integer(80)),
		claim("owner", text("someone")),
		claim("tested", Value::Bool(true)),
		claim("year", Value::Integer(2026)),
	]
}

pub fn salt(index: usize) -> Salt {
	[index as u8 + 1; 16]
}

/// All claims with their ways to the root, and the root.
pub fn disclosures(claims: &[Claim]) -> (Vec<Disclosure>, H256) {
	let leaves: Vec<_> =
		claims.iter().enumerate().map(|(index, claim)| crate::claims::leaf(&salt(index), claim).unwrap()).collect();
	let levels = tree::levels(&leaves);
	let shown = claims.iter().enumerate().map(|(index, claim)| Disclosure {
		claim: claim.clone(),
		salt: salt(index),
		index: index as u32,
		path: tree::path(&levels, index).try_into().unwrap(),
	});
	(shown.collect(), tree::root(&levels))
}

/// Those of the machine's claims.
pub fn shown(indices: &[usize]) -> Disclosures {
	let (all, _) = disclosures(&claims());
	indices.iter().map(|index| all[*index].clone()).collect::<Vec<_>>().try_into().unwrap()
}

/// What the maker says of `subject`, without end.
pub fn new(subject: AccountId) -> NewCredential<AccountId> {
	NewCredential { subject, claims_root: disclosures(&claims()).1, valid_from: 0, valid_until: None }
}

/// `issuer` anchors `new` and gets its identifier.
pub fn issued(
	issuer: AccountId,
	schema: SchemaId,
	new: NewCredential<AccountId>,
	under: Option<DelegationId>,
) -> CredentialId {
	assert_ok!(Credentials::issue(signed(issuer), schema, new, under));
	match events().pop() {
		Some(Event::CredentialIssued { credential, .. }) => credential,
		other => panic!("the last event is {other:?}"),
	}
}

/// A credential that is not anchored.
pub fn off_chain(schema: SchemaId, subject: AccountId, status: Option<StatusEntry>) -> CredentialOf<Test> {
	let NewCredential { subject, claims_root, valid_from, valid_until } = new(subject);
	let issued = System::block_number();
	Credential { issuer: MAKER, subject, schema, claims_root, issued, valid_from, valid_until, status }
}

/// The same with the proof of its issuer's first key.
pub fn signed_source(credential: CredentialOf<Test>) -> SourceOf<Test> {
	let proof = sign(&credential.issuer, 0, &Credentials::message_of(&credential));
	Source::Signed { credential, proof }
}

/// The consent of `subject` that `sender` presents, by its first key, for ten blocks.
pub fn consent(
	subject: &AccountId,
	credential: CredentialId,
	shown: &Disclosures,
	sender: &AccountId,
	until: BlockNumber,
) -> HolderProofOf<Test> {
	let nonce = Credentials::next_nonce(subject.clone());
	let expires = System::block_number() + 10;
	let message = Credentials::message_of_presenting(credential, shown, sender, nonce, expires, until);
	HolderProof { nonce, expires, proof: sign(subject, 0, &message) }
}

pub fn condition(name: &str, comparison: Comparison) -> Condition {
	Condition { claim: claim(name, Value::Bool(true)).name, comparison }
}

/// Asks for an H100.
pub fn h100() -> Predicate {
	vec![condition("gpu", Comparison::Equals(text("H100")))].try_into().unwrap()
}

/// What is held from `who` for records.
pub fn held(who: &AccountId) -> Balance {
	use frame::token::fungible::InspectHold;
	Balances::balance_on_hold(&pallet_credentials::HoldReason::Deposit.into(), who)
}

/// What a record of so many bytes costs.
pub fn price(bytes: usize) -> Balance {
	ITEM_DEPOSIT + BYTE_DEPOSIT * bytes as Balance
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Credentials(event) => Some(event),
			_ => None,
		})
		.collect()
}
