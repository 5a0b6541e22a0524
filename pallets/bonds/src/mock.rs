//! A runtime with accounts, balances and bonds, a listener that remembers, and the names that the tests use.

use crate::{self as pallet_bonds, ByHolds, LedgerOf, RoleTerms, SlashShares, TermsOf};
use artel_primitives::{
	bonds::{Bonds as _, Offence, OnBondChanged, Role},
	settlement::BasisPoints,
};
use frame::{deps::sp_runtime::AccountId32, testing_prelude::*, token::imbalance::ResolveTo};

pub type AccountId = AccountId32;
pub use artel_primitives::Balance;
pub type BlockNumber = BlockNumberFor<Test>;
type Block = MockBlock<Test>;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);
/// Somebody who has no account yet.
pub const NOBODY: AccountId = AccountId::new([7; 32]);
pub const TREASURY: AccountId = AccountId::new([8; 32]);
/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);

/// What each of them has at the beginning, but for nobody.
pub const ENDOWMENT: Balance = 1_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const MAX_UNBONDING: u32 = 4;
pub const APPEAL_WINDOW: BlockNumber = 20;
pub const RETENTION: BlockNumber = 50;

pub const PROVIDER: Role = Role::Provider;
pub const JUROR: Role = Role::Juror;
/// Of providers; jurors need half of it.
pub const MINIMUM: Balance = 1_000;
/// Of providers; jurors wait half as long.
pub const PERIOD: BlockNumber = 100;
/// Of all roles.
pub const CAP: BasisPoints = BasisPoints::from_percent(50);

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Bonds: pallet_bonds,
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
	pub const Treasury: AccountId = TREASURY;
	pub const ReporterShare: BasisPoints = BasisPoints::from_percent(5);
	/// Of what the reporter leaves: 60 % to the victim, 30 % to the treasury, 10 % burnt.
	pub static Shares: SlashShares = SlashShares {
		victim: BasisPoints::from_percent(60),
		treasury: BasisPoints::from_percent(30),
	};
	pub const HookWeight: Weight = Weight::from_parts(7, 0);
	/// What was told of bonds, oldest first.
	pub static Told: Vec<(AccountId, Role, Balance)> = Vec::new();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	// Not burnt, so that the issuance tells what slashes burnt.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

/// Remembers in [`Told`].
pub struct Listener;

impl OnBondChanged<AccountId> for Listener {
	fn on_bond_changed(who: &AccountId, role: Role, bonded: Balance) {
		Told::mutate(|told| told.push((who.clone(), role, bonded)));
	}
}

pub struct DefaultTerms;

impl Convert<Role, TermsOf<Test>> for DefaultTerms {
	fn convert(role: Role) -> TermsOf<Test> {
		match role {
			Role::Juror => RoleTerms { minimum: MINIMUM / 2, unbonding_period: PERIOD / 2, cap: CAP },
			_ => RoleTerms { minimum: MINIMUM, unbonding_period: PERIOD, cap: CAP },
		}
	}
}

impl pallet_bonds::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Rehold = ByHolds<Balances>;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type OnBondChanged = Listener;
	type OnBondChangedWeight = HookWeight;
	type DefaultTerms = DefaultTerms;
	type MaxUnbonding = ConstU32<MAX_UNBONDING>;
	type AppealWindow = ConstU64<APPEAL_WINDOW>;
	type Retention = ConstU64<RETENTION>;
	type ReporterShare = ReporterShare;
	type SlashShares = Shares;
	type Treasury = Treasury;
	type WeightInfo = ();
}

/// The state in which each test begins: block 1, three rich accounts, a treasury, no bond.
pub fn new_test_ext() -> TestState {
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: [ALICE, BOB, CHARLIE, TREASURY, DUST_COLLECTOR].map(|who| (who, ENDOWMENT)).to_vec(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		System::set_block_number(1);
		Told::set(Vec::new());
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Bonds::do_try_state());
	});
}

/// Lets `blocks` blocks pass.
pub fn pass(blocks: BlockNumber) {
	System::set_block_number(System::block_number().saturating_add(blocks));
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

pub fn bonded(who: &AccountId, role: Role, amount: Balance) {
	assert_ok!(Bonds::bond(signed(who), role, amount));
}

pub fn unbonded(who: &AccountId, role: Role, amount: Balance) {
	assert_ok!(Bonds::unbond(signed(who), role, amount));
}

pub fn engaged(who: &AccountId, role: Role, amount: Balance) {
	assert_ok!(Bonds::engage(who, role, amount));
}

pub fn ledger(who: &AccountId, role: Role) -> LedgerOf<Test> {
	Bonds::ledger(who.clone(), role)
}

/// Names an offence.
pub fn key(number: u8) -> H256 {
	H256::repeat_byte(number)
}

/// What Alice did as a provider: offence 1, which harmed Bob and which Charlie showed.
pub fn offence(amount: Balance) -> Offence<AccountId> {
	Offence { offender: ALICE, role: PROVIDER, key: key(1), amount, victim: Some(BOB), reporter: Some(CHARLIE) }
}

/// A market slashes Alice for it, and this is how much it gets.
pub fn slashed(amount: Balance) -> Balance {
	<Bonds as artel_primitives::bonds::Bonds<_, _>>::slash(offence(amount)).unwrap()
}

/// What is held from `who`.
pub fn held(who: &AccountId, reason: crate::HoldReason) -> Balance {
	use frame::token::fungible::InspectHold;
	Balances::balance_on_hold(&reason.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
	Balances::free_balance(who)
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Bonds(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}
