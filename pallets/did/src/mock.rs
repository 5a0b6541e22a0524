//! A runtime with accounts, balances, batches and DIDs, and the names that the tests use.

use crate as pallet_did;
use artel_primitives::did::{Kind, NewMethod, PublicKey, Relationships, Service};
use frame::{deps::sp_runtime::AccountId32, testing_prelude::*, token::imbalance::ResolveTo};
use sp_keystore::{KeystoreExt, testing::MemoryKeystore};

pub type AccountId = AccountId32;
pub type Balance = u128;
type Block = MockBlock<Test>;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);

/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);

/// What each of the others has at the beginning.
pub const ENDOWMENT: Balance = 1_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const BASE_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 2;
pub const MAX_CONTROLLERS: u32 = 3;
pub const MAX_METHODS: u32 = 4;
pub const MAX_SERVICES: u32 = 3;
pub const MIN_RECOVERY_DELAY: u64 = 10;
pub const MAX_CALL_BYTES: u32 = 1_000;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Utility: pallet_utility,
		Did: pallet_did,
	}
);

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockHashCount = ConstU64<10>;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

parameter_types! {
	pub const DustCollector: AccountId = DUST_COLLECTOR;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	// Not burnt, so that the issuance tells whether money was made or lost.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

impl pallet_utility::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = ();
}

impl pallet_did::Config for Test {
	type RuntimeCall = RuntimeCall;
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type BaseDeposit = ConstU128<BASE_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type MaxControllers = ConstU32<MAX_CONTROLLERS>;
	type MaxMethods = ConstU32<MAX_METHODS>;
	type MaxServices = ConstU32<MAX_SERVICES>;
	type MaxAliases = ConstU32<2>;
	type MaxGuardians = ConstU32<3>;
	type MinRecoveryDelay = ConstU64<MIN_RECOVERY_DELAY>;
	type MaxCallBytes = ConstU32<MAX_CALL_BYTES>;
	type WeightInfo = ();
}

/// The state in which each test begins: block 1, three rich accounts.
pub fn new_test_ext() -> TestState {
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: [ALICE, BOB, CHARLIE, DUST_COLLECTOR].map(|who| (who, ENDOWMENT)).to_vec(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	// Where benchmarks keep the keys that they sign with.
	state.register_extension(KeystoreExt::new(MemoryKeystore::new()));
	state.execute_with(|| System::set_block_number(1));
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Did::do_try_state().unwrap();
	});
}

pub fn sr25519(seed: u8) -> PublicKey {
	PublicKey::Sr25519([seed; 32])
}

pub fn authentication() -> Relationships {
	Relationships { authentication: true, ..Default::default() }
}

pub fn method(seed: u8) -> NewMethod {
	NewMethod { key: sr25519(seed), relationships: authentication() }
}

pub fn service(id: &str) -> Service {
	Service {
		id: id.as_bytes().to_vec().try_into().unwrap(),
		service_type: b"InferenceApi".to_vec().try_into().unwrap(),
		endpoint: b"https://gpu.example".to_vec().try_into().unwrap(),
	}
}

/// Alice creates a machine's DID with one method for each seed.
pub fn created(seeds: &[u8]) -> AccountId {
	let did = Did::next_account(ALICE).unwrap();
	let methods: Vec<_> = seeds.iter().map(|seed| method(*seed)).collect();
	assert_ok!(Did::create(RuntimeOrigin::signed(ALICE), Kind::Machine, methods.try_into().unwrap()));
	did
}

/// What is held from `who` for DIDs.
pub fn held(who: &AccountId) -> Balance {
	use frame::token::fungible::InspectHold;
	Balances::balance_on_hold(&pallet_did::HoldReason::Deposit.into(), who)
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Did(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The call of this pallet, as the DID that Alice controls.
pub fn dispatch_as(did: &AccountId, call: impl Into<RuntimeCall>) -> DispatchResult {
	assert_ok!(Did::dispatch(RuntimeOrigin::signed(ALICE), did.clone(), Box::new(call.into())));
	match events().pop() {
		Some(crate::Event::Dispatched { result, .. }) => result,
		other => panic!("{other:?}"),
	}
}

/// A transfer from whoever calls it.
pub fn transfer(dest: AccountId, value: Balance) -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_keep_alive { dest, value })
}

/// Bob sends the DID some funds.
pub fn fund(did: &AccountId, value: Balance) {
	assert_ok!(Balances::transfer_allow_death(RuntimeOrigin::signed(BOB), did.clone(), value));
}
