//! A runtime with accounts, balances and trust, an identity that the test writes, and the names that the tests use.

use crate as pallet_trust;
use artel_primitives::{
	did::{Identity, InvalidProof, Kind, Proof, Relationship, Status},
	trust::{Aspect, Conduct, Outcome, Reputation},
};
use frame::{deps::sp_runtime::AccountId32, testing_prelude::*, token::imbalance::ResolveTo};
use std::collections::BTreeMap;

pub type AccountId = AccountId32;
pub type Balance = u128;
pub type BlockNumber = BlockNumberFor<Test>;
type Block = MockBlock<Test>;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);
pub const DAVE: AccountId = AccountId::new([4; 32]);
pub const EVE: AccountId = AccountId::new([5; 32]);

/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);

/// What each of the others has at the beginning.
pub const ENDOWMENT: Balance = 1_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const ITEM_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 2;

pub const FEE_UNIT: Balance = 1_000;
pub const MIN_FEE: Balance = 100;
pub const PRIOR: u64 = 5_000_000_000;
pub const HALF_LIFE: BlockNumber = 1_000;
pub const PAIR_WINDOW: BlockNumber = 100;
pub const MAX_DEALS: u32 = 3;
pub const RATING_WINDOW: BlockNumber = 50;
pub const MAX_REPORTERS: u32 = 5;
pub const MAX_REPORTS: u32 = 4;
pub const MIN_REPORTS: u32 = 3;
pub const MAX_REPORT_LIFETIME: BlockNumber = 200;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Trust: pallet_trust,
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
	/// Who controls whom.
	pub static Controllers: BTreeMap<AccountId, Vec<AccountId>> = BTreeMap::new();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	// Not burnt, so that the issuance tells whether money was made or lost.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

/// Knows of [`Controllers`] and no more.
pub struct Identities;

impl Identity<AccountId, BlockNumber> for Identities {
	fn status(account: &AccountId) -> Option<Status> {
		Controllers::get().contains_key(account).then_some(Status::Active)
	}

	fn kind(account: &AccountId) -> Option<Kind> {
		Self::status(account).map(|_| Kind::Machine)
	}

	fn controllers(account: &AccountId) -> Vec<AccountId> {
		Controllers::get().remove(account).unwrap_or_default()
	}

	fn verify(_: &AccountId, _: Relationship, _: &[u8], _: &Proof, _: BlockNumber) -> Result<(), InvalidProof> {
		Err(InvalidProof::NotActive)
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::did::BenchmarkIdentities<AccountId> for Identities {
	fn active(seed: u32) -> AccountId {
		let numbered = |number: u8| {
			let mut bytes = [number; 32];
			bytes[..4].copy_from_slice(&seed.to_be_bytes());
			AccountId::new(bytes)
		};
		control(numbered(0), &(1..=8).map(numbered).collect::<Vec<_>>());
		numbered(0)
	}

	fn sign(_: u32, _: &[u8]) -> Proof {
		unreachable!("nothing is signed here")
	}
}

impl pallet_trust::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Identity = Identities;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type FeeUnit = ConstU128<FEE_UNIT>;
	type MinFee = ConstU128<MIN_FEE>;
	type Prior = ConstU64<PRIOR>;
	type HalfLife = ConstU64<HALF_LIFE>;
	type PairWindow = ConstU64<PAIR_WINDOW>;
	type MaxDealsPerWindow = ConstU32<MAX_DEALS>;
	type RatingWindow = ConstU64<RATING_WINDOW>;
	type MaxReporters = ConstU32<MAX_REPORTERS>;
	type MaxReports = ConstU32<MAX_REPORTS>;
	type MinReports = ConstU32<MIN_REPORTS>;
	type MaxReportLifetime = ConstU64<MAX_REPORT_LIFETIME>;
	type HoldAbove = ConstU8<60>;
	type RejectAbove = ConstU8<80>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type Identities = Identities;
}

/// The state in which each test begins: block 1, five rich accounts, no DID.
pub fn new_test_ext() -> TestState {
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: [ALICE, BOB, CHARLIE, DAVE, EVE, DUST_COLLECTOR].map(|who| (who, ENDOWMENT)).to_vec(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		System::set_block_number(1);
		Controllers::set(BTreeMap::new());
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Trust::do_try_state().unwrap();
	});
}

/// Makes `did` a DID with these controllers.
pub fn control(did: AccountId, controllers: &[AccountId]) {
	Controllers::mutate(|all| all.insert(did, controllers.to_vec()));
}

/// Lets `blocks` blocks pass.
pub fn pass(blocks: BlockNumber) {
	System::set_block_number(System::block_number().saturating_add(blocks));
}

/// Records an outcome as a market does.
pub fn record(subject: &AccountId, counterparty: &AccountId, outcome: Outcome, fee: Balance) {
	told(subject, counterparty, &[outcome], fee);
}

/// Records several outcomes of one deal.
pub fn told(subject: &AccountId, counterparty: &AccountId, outcomes: &[Outcome], fee: Balance) {
	let conduct = Conduct::of(subject, outcomes, fee);
	assert_ok!(<Trust as Reputation<_, _>>::record(conduct, Conduct::untold(counterparty)));
}

/// What the last event says was learnt of the subject of [`record`] or [`told`].
pub fn learnt() -> crate::Learnt<Balance> {
	let crate::Event::DealRecorded { of_one, of_other, .. } = last_event() else { panic!("no deal was recorded") };
	assert_eq!(of_other, crate::Learnt::Nothing);
	of_one
}

/// What is kept of two accounts.
pub fn pair(one: AccountId, other: AccountId) -> Option<crate::PairOf<Test>> {
	crate::Pairs::<Test>::get(Trust::pair_key(&one, &other))
}

/// What is kept of one account's deals with another.
pub fn told_of(subject: AccountId, other: AccountId) -> crate::ToldOf<Test> {
	pair(subject.clone(), other.clone()).unwrap().of(&subject, &other).clone()
}

/// Bob and Alice settle a deal well: an outcome about Alice.
pub fn settled(fee: Balance) {
	record(&ALICE, &BOB, Outcome::good(Aspect::Settlement), fee);
}

/// Root makes these accounts reporters.
pub fn accredited(reporters: &[AccountId]) {
	for reporter in reporters {
		assert_ok!(Trust::add_reporter(RuntimeOrigin::root(), reporter.clone()));
	}
}

/// Reports a risk about Alice that lives for 100 blocks.
pub fn reported(reporter: &AccountId, score: u8) {
	let expires = System::block_number().saturating_add(100);
	assert_ok!(Trust::report_risk(RuntimeOrigin::signed(reporter.clone()), ALICE, score, H256::zero(), 7, expires));
}

/// What is held from `who`.
pub fn held(who: &AccountId, reason: crate::HoldReason) -> Balance {
	use frame::token::fungible::InspectHold;
	Balances::balance_on_hold(&reason.into(), who)
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Trust(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}
