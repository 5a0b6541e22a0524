//! A runtime with accounts, balances and rentals; around it a world in one stored value, so that what fails is rolled back
//! there too; and the names that the tests use.

#![allow(clippy::arithmetic_side_effects, clippy::cast_lossless, clippy::cast_possible_truncation)]

mod world;

pub use world::*;

use crate as pallet_rental;
use artel_primitives::{
	credentials::Condition,
	panel::{Draw, Schedule},
	rental::{
		Class, OfferId, OfferTerms, PanelTerms, Price, RentalId, Requirement, Requirements as Required, Rules,
		ServiceLevel,
	},
	settlement::{BasisPoints, Split},
};
use frame::{deps::sp_runtime::AccountId32, testing_prelude::*, token::imbalance::ResolveTo};

pub type AccountId = AccountId32;
pub type AssetId = u32;
pub type Balance = u128;
pub type BlockNumber = u32;
type Block = MockBlockU32<Test>;

/// The provider.
pub const PETRA: AccountId = AccountId::new([1; 32]);
/// The renter.
pub const RITA: AccountId = AccountId::new([2; 32]);
/// Another renter.
pub const ROBERT: AccountId = AccountId::new([3; 32]);
/// Another provider.
pub const PAUL: AccountId = AccountId::new([4; 32]);
/// Who has to do with nothing.
pub const EVE: AccountId = AccountId::new([5; 32]);
/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);
/// Of the others.
pub const ALL: [AccountId; 5] = [PETRA, RITA, ROBERT, PAUL, EVE];

/// What each of them has for deposits, and as much of each asset for agreements.
pub const ENDOWMENT: Balance = 1_000_000_000;
/// What the providers have bonded of that.
pub const BOND: Balance = 10_000_000;
pub const ITEM_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 2;
pub const RENTAL_DEPOSIT: Balance = 500;

pub const NATIVE: AssetId = 0;
/// A pool of nobody.
pub const UNKNOWN_POOL: u32 = 99;
pub const DOLLAR: AssetId = 7;

/// What a unit costs for a block.
pub const PRICE: Balance = 1_000;
pub const UNITS: u32 = 4;
pub const UNIT_BOND: Balance = 10_000;
pub const UNIT_PENALTY: Balance = 2_000;
pub const INTERVAL: BlockNumber = 10;
pub const MISSED: u8 = 2;
pub const WINDOW: BlockNumber = 20;
pub const BLOCKS: BlockNumber = 100;
pub const CLASS: u32 = 0;
pub const REGION: u16 = 276;
pub const PLACE: (u32, u16) = (CLASS, REGION);

pub const ACCEPT: BlockNumber = 5;
pub const START: BlockNumber = 6;
pub const CONTEST: BlockNumber = 15;
pub const PATIENCE: BlockNumber = 50;
pub const MEASURING_FEE: Balance = 7;
pub const CONTESTING_FEE: Balance = 8;
/// What the panel that says who was at fault costs.
pub const STAKE: Balance = 5 * CONTESTING_FEE;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Rental: pallet_rental,
	}
);

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockHashCount = ConstU32<10>;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

parameter_types! {
	pub const DustCollector: AccountId = DUST_COLLECTOR;
	pub static TheRules: Rules<BlockNumber> = rules();
	pub const BondChangeWeight: Weight = Weight::from_parts(2_000_000, 0);
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
	// Not burnt, so that the issuance tells whether money was made or lost.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

impl pallet_rental::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type AssetId = AssetId;
	type NativeAsset = ConstU32<NATIVE>;
	type Escrow = World;
	type Bonds = World;
	type Panels = World;
	type Pricing = World;
	type Identity = World;
	type Credentials = World;
	type Reputation = World;
	type Rules = TheRules;
	type MinBlocks = ConstU32<20>;
	type MaxBlocks = ConstU32<1_000>;
	type MinInterval = ConstU32<2>;
	type MaxMissed = ConstU8<3>;
	type MinUnitBond = ConstU128<100>;
	type RentalDeposit = ConstU128<RENTAL_DEPOSIT>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type BondChangeWeight = BondChangeWeight;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkBonds = World;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkIdentities = World;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkCredentials = World;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPricing = World;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkReputation = World;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkMoney = World;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPanels = World;
}

fn schedule() -> Schedule<BlockNumber> {
	Schedule {
		draw: Draw::Fast,
		decline: 2,
		commit: 3,
		reveal: 3,
		quorum: 2,
		tolerance: BasisPoints::from_percent(10),
		seat_bond: 100,
		silence: BasisPoints::from_percent(50),
		deviation: BasisPoints::from_percent(20),
	}
}

pub fn rules() -> Rules<BlockNumber> {
	Rules {
		accept: ACCEPT,
		start: START,
		contest: CONTEST,
		patience: PATIENCE,
		measuring: PanelTerms { size: 3, fee: MEASURING_FEE, schedule: schedule() },
		contesting: PanelTerms { size: 5, fee: CONTESTING_FEE, schedule: schedule() },
	}
}

/// 200 ms, 99 %, 95 %, 1 000 a second; the last three cost 30 % each, the first 10 %; a bonus of 5 %.
pub fn level() -> ServiceLevel<BlockNumber> {
	ServiceLevel {
		pool: 3,
		window: WINDOW,
		targets: [200, 9_900, 9_500, 1_000].into(),
		penalties: [10, 30, 30, 20].map(BasisPoints::from_percent).into(),
		margin: BasisPoints::from_percent(10),
		bonus: BasisPoints::from_percent(5),
	}
}

/// Terms without a service level.
pub fn terms() -> OfferTerms<AssetId, BlockNumber> {
	OfferTerms {
		class: CLASS,
		region: REGION,
		asset: NATIVE,
		unit_bond: UNIT_BOND,
		unit_penalty: UNIT_PENALTY,
		min_blocks: 20,
		max_blocks: 200,
		extendable: true,
		interval: INTERVAL,
		missed: MISSED,
		service_level: None,
		min_score: 0,
		on_silence: Split { payee: BasisPoints::from_percent(50) },
	}
}

/// The same with one.
pub fn measured_terms() -> OfferTerms<AssetId, BlockNumber> {
	OfferTerms { service_level: Some(level()), ..terms() }
}

pub fn requirement(schema: u8) -> Requirement {
	Requirement { schema: H256::repeat_byte(schema), predicate: BoundedVec::<Condition, _>::new() }
}

pub fn class() -> Class {
	let name = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	Class { name: name("H100 80 GB"), accelerator: name("H100 SXM"), memory: 80, unit: name("1 GPU, 16 vCPU") }
}

/// The state in which each test begins: block 1, rich accounts, two bonded providers, one class.
pub fn new_test_ext() -> TestState {
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: ALL.into_iter().chain([DUST_COLLECTOR]).map(|who| (who, ENDOWMENT)).collect(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		System::set_block_number(1);
		TheRules::set(rules());
		World::change(|world| world.found());
		assert_ok!(Rental::register_class(signed(PAUL), class()));
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Rental::do_try_state().unwrap();
		World::get().check();
	});
}

pub fn signed(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Lets `blocks` blocks pass.
pub fn pass(blocks: BlockNumber) {
	System::set_block_number(System::block_number() + blocks);
}

pub fn now() -> BlockNumber {
	System::block_number()
}

/// Petra offers [`UNITS`] at [`PRICE`].
pub fn offered(terms: OfferTerms<AssetId, BlockNumber>) -> OfferId {
	offered_at(terms, Price::Fixed(PRICE))
}

pub fn offered_at(terms: OfferTerms<AssetId, BlockNumber>, price: Price) -> OfferId {
	let id = crate::NextOffer::<Test>::get();
	assert_ok!(Rental::offer(signed(PETRA), terms, Required::new(), UNITS, price));
	id
}

/// Rita requests two units for [`BLOCKS`].
pub fn requested(offer: OfferId) -> RentalId {
	let id = World::get().next_escrow;
	assert_ok!(Rental::request(signed(RITA), offer, 2, BLOCKS, Balance::MAX));
	id
}

/// Petra accepts it.
pub fn accepted(offer: OfferId) -> RentalId {
	let id = requested(offer);
	assert_ok!(Rental::accept(signed(PETRA), id));
	id
}

/// Petra starts it.
pub fn started(offer: OfferId) -> RentalId {
	let id = accepted(offer);
	assert_ok!(Rental::start(signed(PETRA), id, H256::repeat_byte(8)));
	id
}

/// What Rita's two units cost for so many blocks.
pub fn pay(blocks: BlockNumber) -> Balance {
	2 * PRICE * Balance::from(blocks)
}

pub fn beat(id: RentalId) {
	assert_ok!(Rental::heartbeat(signed(PETRA), id));
}

/// So many blocks pass, with a heartbeat after each interval and at the end.
pub fn served(id: RentalId, blocks: BlockNumber) {
	let mut left = blocks;
	while left > 0 {
		let step = left.min(INTERVAL);
		pass(step);
		beat(id);
		left -= step;
	}
}

/// What is held from `who` by this pallet.
pub fn held(who: &AccountId) -> Balance {
	use frame::token::fungible::InspectHold;
	Balances::balance_on_hold(&crate::HoldReason::Deposit.into(), who)
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Rental(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}

/// Which rental ended by this event, and how.
pub fn end_by(event: &crate::Event<Test>) -> Option<(RentalId, artel_primitives::rental::Ending)> {
	match event {
		crate::Event::Settled { receipt, .. } => match receipt.cause {
			crate::Cause::End(ending) => Some((receipt.rental, ending)),
			_ => None,
		},
		_ => None,
	}
}

/// How the rental ended, if it did.
pub fn ending(id: RentalId) -> Option<artel_primitives::rental::Ending> {
	events().iter().filter_map(end_by).find(|(rental, _)| *rental == id).map(|(_, ending)| ending)
}

/// All receipts so far.
pub fn receipts() -> Vec<crate::ReceiptOf<Test>> {
	let receipt = |event| match event {
		crate::Event::Settled { receipt, .. } => Some(receipt),
		_ => None,
	};
	events().into_iter().filter_map(receipt).collect()
}
