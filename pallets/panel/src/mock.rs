//! A runtime with accounts, balances and panels; bonds and an escrow that keep real ledgers; an identity and a randomness
//! that the test writes; and the names that the tests use.
//!
//! The ledgers are in storage, so that what fails is rolled back there too.

// As in the tests that use it.
#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless, clippy::cast_possible_truncation)]

mod ledgers;

pub use ledgers::*;

use crate as pallet_panel;
use crate::{Fault, Seat, Stage};
use artel_primitives::{
	Balance,
	bonds::{Bonds, OnBondChanged, Role},
	did::{Identity, InvalidProof, Kind, Proof, Relationship, Status},
	escrow::Escrow,
	panel::{Agreed, Answer, Draw, Finding, PanelId, Panels, Question, Schedule, Summons},
	settlement::{BasisPoints, Market},
};
use codec::MaxEncodedLen;
use frame::{
	deps::{sp_io::hashing::blake2_256, sp_runtime::AccountId32},
	testing_prelude::*,
	token::imbalance::ResolveTo,
	traits::Hooks,
};
use std::collections::{BTreeMap, BTreeSet};

pub type AccountId = AccountId32;
pub type BlockNumber = BlockNumberFor<Test>;
type Block = MockBlock<Test>;

/// Pays for panels.
pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
/// Has nothing to do with anything, and makes the calls that anyone may make.
pub const OUTSIDER: AccountId = AccountId::new([8; 32]);
/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);
/// Where the escrow of this mock keeps what it holds.
pub const POT: AccountId = AccountId::new([10; 32]);

/// What each has at the beginning.
pub const ENDOWMENT: Balance = 1_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const ITEM_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 2;

pub const ERA: BlockNumber = 32;
pub const WEIGHT_UNIT: Balance = 100;
pub const MAX_WEIGHT: u32 = 50;
pub const MAX_POOLS: u32 = 4;
pub const MIN_FEE: Balance = 5;
pub const MAX_PHASE: BlockNumber = 1_000;
pub const RETENTION: BlockNumber = 500;
pub const EPOCH: BlockNumber = 50;
/// How many members there can be, each an account that has something.
pub const PEOPLE: u8 = 60;
/// What each has bonded, if the test does not say otherwise.
pub const BOND: Balance = 1_000;
pub const MINIMUM: Balance = 200;
pub const FEE: Balance = 40;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Panel: pallet_panel,
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
	/// What the randomness of blocks and epochs comes from; without it blocks have none.
	pub static Chance: Option<u64> = Some(0);
	/// The number of the epoch, if the test says so.
	pub static EpochNumber: Option<u64> = None;
	/// Whom the escrow cannot pay.
	pub static Unpayable: BTreeSet<AccountId> = BTreeSet::new();
	/// Whom the bonds cannot slash.
	pub static Unslashable: BTreeSet<AccountId> = BTreeSet::new();
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

/// The VRF output of the block before.
pub struct Vrf;

impl Get<Option<H256>> for Vrf {
	fn get() -> Option<H256> {
		Chance::get().map(|chance| (chance, System::block_number()).using_encoded(blake2_256).into())
	}
}

/// The epoch and the randomness of the one before.
pub struct EpochNow;

impl Get<(u64, H256)> for EpochNow {
	fn get() -> (u64, H256) {
		let epoch = EpochNumber::get().unwrap_or(System::block_number() / EPOCH);
		(epoch, (Chance::get(), "epoch", epoch).using_encoded(blake2_256).into())
	}
}

impl pallet_panel::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Bonds = Stakes;
	type Asset = u32;
	type NativeAsset = ConstU32<0>;
	type Escrow = Purse;
	type Identity = Identities;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Vrf = Vrf;
	type Epoch = EpochNow;
	type Era = ConstU64<ERA>;
	type WeightUnit = ConstU128<WEIGHT_UNIT>;
	type MaxWeight = ConstU32<MAX_WEIGHT>;
	type MaxPools = ConstU32<MAX_POOLS>;
	type MinFee = ConstU128<MIN_FEE>;
	type MaxPhase = ConstU64<MAX_PHASE>;
	type Retention = ConstU64<RETENTION>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkBonds = Stakes;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkIdentities = Identities;
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::did::BenchmarkIdentities<AccountId> for Identities {
	fn active(seed: u32) -> AccountId {
		let did = AccountId::new(("did", seed).using_encoded(blake2_256));
		control(did.clone(), &[AccountId::new(("controller", seed).using_encoded(blake2_256))]);
		did
	}

	fn sign(_: u32, _: &[u8]) -> Proof {
		unimplemented!("panels ask for no proof")
	}
}

/// The state in which each test begins: block 1, rich accounts, no DID, nobody bonded.
pub fn new_test_ext() -> TestState {
	let everyone = [ALICE, BOB, OUTSIDER, DUST_COLLECTOR, POT].into_iter().chain((0..PEOPLE).map(person));
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: everyone.map(|who| (who, ENDOWMENT)).collect(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		forget();
		System::set_block_number(1);
		Panel::on_initialize(1);
	});
	state
}

/// Forgets what tests before wrote outside the state.
pub fn forget() {
	Controllers::set(BTreeMap::new());
	Chance::set(Some(0));
	EpochNumber::set(None);
	Unpayable::set(BTreeSet::new());
	Unslashable::set(BTreeSet::new());
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Panel::do_try_state().unwrap();
	});
}

/// One of those who may become members.
pub fn person(number: u8) -> AccountId {
	let mut bytes = [100; 32];
	bytes[0] = number;
	AccountId::new(bytes)
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

pub fn outsider() -> RuntimeOrigin {
	RuntimeOrigin::signed(OUTSIDER)
}

/// Makes `did` a DID with these controllers.
pub fn control(did: AccountId, controllers: &[AccountId]) {
	Controllers::mutate(|all| all.insert(did, controllers.to_vec()));
}

/// Lets so many blocks begin.
pub fn pass(blocks: BlockNumber) {
	for _ in 0..blocks {
		let now = System::block_number() + 1;
		System::set_block_number(now);
		Panel::on_initialize(now);
	}
}

/// Lets blocks begin until this one.
pub fn pass_to(block: BlockNumber) {
	pass(block - System::block_number());
}

/// Lets the era end.
pub fn pass_era() {
	pass(ERA - System::block_number() % ERA);
}

/// Has `who` bond so much.
pub fn bond(who: &AccountId, role: Role, bonded: Balance) {
	Ledgers::mutate((who, role), |ledger| {
		ledger.bonded = bonded;
		// The minimum of the role, whatever the pools ask for besides.
		ledger.since = (bonded >= WEIGHT_UNIT).then(|| ledger.since.unwrap_or(System::block_number()));
	});
	Panel::on_bond_changed(who, role, bonded);
}

/// What of a bond covers seats.
pub fn engaged(who: &AccountId) -> Balance {
	Ledgers::get((who, Role::Oracle)).engaged
}

/// Has these people bond and join the pool.
pub fn joined(numbers: impl IntoIterator<Item = u8>) {
	for number in numbers {
		bond(&person(number), Role::Oracle, BOND);
		assert_ok!(Panel::join(signed(&person(number)), 0));
	}
}

/// Pool 0, of oracles, with the first so many people, all of whom can be drawn from now on.
pub fn pool(members: u8) {
	assert_ok!(Panel::create_pool(RuntimeOrigin::root(), Role::Oracle, MINIMUM));
	joined(0..members);
	pass_era();
}

pub fn schedule(size: u8) -> Schedule<BlockNumber> {
	Schedule {
		draw: Draw::Fast,
		decline: 5,
		commit: 6,
		reveal: 7,
		quorum: size.div_ceil(2),
		tolerance: BasisPoints::from_percent(10),
		seat_bond: 100,
		silence: BasisPoints::from_percent(50),
		deviation: BasisPoints::from_percent(20),
	}
}

/// What Alice asks: so many members for one measure.
pub fn summons(size: u8) -> Summons<AccountId, BlockNumber> {
	Summons {
		caller: Market::Rental,
		pool: 0,
		size,
		subject: H256::repeat_byte(7),
		question: Question::Measures(1),
		schedule: schedule(size),
		excluded: BoundedVec::new(),
		payer: ALICE,
		fee: FEE,
	}
}

/// Requests it.
pub fn summoned(summons: Summons<AccountId, BlockNumber>) -> PanelId {
	Panel::summon(summons).unwrap()
}

/// Waits until the panel can be drawn, and draws it.
pub fn drawn(id: PanelId) -> Vec<AccountId> {
	pass(2);
	assert_ok!(Panel::draw(outsider(), id));
	members(id)
}

/// Requests it and draws it.
pub fn seated(summons: Summons<AccountId, BlockNumber>) -> (PanelId, Vec<AccountId>) {
	let id = summoned(summons);
	(id, drawn(id))
}

pub fn members(id: PanelId) -> Vec<AccountId> {
	<Panel as Panels<_, _>>::members(id)
}

pub fn finding(id: PanelId) -> Option<Finding> {
	<Panel as Panels<AccountId, BlockNumber>>::finding(id)
}

pub fn answer(numbers: &[u64]) -> Answer {
	numbers.to_vec().try_into().unwrap()
}

/// The salt of each member in these tests.
pub fn salt(who: &AccountId) -> [u8; 32] {
	("salt", who).using_encoded(blake2_256)
}

pub fn commit(id: PanelId, who: &AccountId, numbers: &[u64]) -> DispatchResult {
	Panel::commit(signed(who), id, Panel::commitment(id, who, &answer(numbers), &salt(who)))
}

pub fn reveal(id: PanelId, who: &AccountId, numbers: &[u64]) -> DispatchResult {
	Panel::reveal(signed(who), id, answer(numbers), salt(who))
}

/// From the draw on: waits for commitments, has the members answer, and tallies.
pub fn answered(id: PanelId, answers: &[(&AccountId, &[u64])]) {
	pass_to(Panel::phases(id).unwrap().commit);
	for (who, numbers) in answers {
		assert_ok!(commit(id, who, numbers));
	}
	pass_to(Panel::phases(id).unwrap().reveal);
	for (who, numbers) in answers {
		assert_ok!(reveal(id, who, numbers));
	}
	pass_to(Panel::phases(id).unwrap().over);
	assert_ok!(Panel::tally(outsider(), id));
}

/// A finding of one measure.
pub fn measured(value: u64, spread: u64, revealed: u8) -> Option<Finding> {
	Some(Finding::Answered(Agreed { answer: answer(&[value]), spread: answer(&[spread]), revealed }))
}

/// What `who` has, free and held.
pub fn wealth(who: &AccountId) -> Balance {
	use frame::token::fungible::Inspect;
	Balances::total_balance(who)
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
			RuntimeEvent::Panel(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}

/// Who was slashed on that panel, for what, and how much.
pub fn slashed(id: PanelId) -> Vec<(AccountId, Fault, Balance)> {
	let slashed = |event| match event {
		crate::Event::Slashed { id: of, who, fault, amount, .. } if of == id => Some((who, fault, amount)),
		_ => None,
	};
	events().into_iter().filter_map(slashed).collect()
}

/// Whether the panel waits for its draw.
pub fn is_requested(id: PanelId) -> bool {
	matches!(Panel::panel(id).unwrap().stage, Stage::Requested(_))
}

/// The seats, to be looked at.
pub fn seats(id: PanelId) -> Vec<Seat<AccountId>> {
	Panel::seats(id)
}
