//! A runtime with prices and nothing else, and the names that the tests use.

use crate as pallet_pricing;
use artel_primitives::{
	Balance,
	pricing::{ClassId, ClassTerms, Place, Pricing as _, Region},
	settlement::BasisPoints,
};
use frame::{deps::sp_runtime::AccountId32, testing_prelude::*};

pub type AccountId = AccountId32;
pub type BlockNumber = BlockNumberFor<Test>;
type Block = MockBlock<Test>;

pub const ALICE: AccountId = AccountId::new([1; 32]);

pub const PERIOD: BlockNumber = 10;
pub const MAX_STEP: u16 = 2_000;
pub const AVERAGE_WEIGHT: u16 = 2_500;
pub const MAX_PERIODS: u32 = 12;
pub const MAX_SNAPSHOTS: u32 = 5;

pub const CLASS: ClassId = 7;
pub const REGION: Region = 276;
pub const PLACE: Place = (CLASS, REGION);

pub const INITIAL: Balance = 1_000_000;
pub const FLOOR: Balance = 10_000;
pub const CEILING: Balance = 100_000_000;
/// In percent.
pub const TARGET: u8 = 60;

/// The terms of most tests: a price that moves by half of what utilisation is off target.
pub const TERMS: ClassTerms = ClassTerms {
	initial: INITIAL,
	floor: FLOOR,
	ceiling: CEILING,
	target: BasisPoints::from_percent(TARGET),
	gain: 5_000,
	depth: 1,
};

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Pricing: pallet_pricing,
	}
);

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockHashCount = ConstU64<10>;
	type AccountData = ();
}

parameter_types! {
	pub const MaxStep: BasisPoints = BasisPoints::new(MAX_STEP).unwrap();
	pub const AverageWeight: BasisPoints = BasisPoints::new(AVERAGE_WEIGHT).unwrap();
}

impl pallet_pricing::Config for Test {
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Period = ConstU64<PERIOD>;
	type MaxStep = MaxStep;
	type AverageWeight = AverageWeight;
	type MaxPeriods = ConstU32<MAX_PERIODS>;
	type MaxSnapshots = ConstU32<MAX_SNAPSHOTS>;
	type WeightInfo = ();
}

/// The state in which each test begins: block 1, no class.
pub fn new_test_ext() -> TestState {
	let mut state = TestState::from(RuntimeGenesisConfig::default().build_storage().unwrap());
	state.execute_with(|| System::set_block_number(1));
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run<Answer>(test: impl FnOnce() -> Answer) -> Answer {
	new_test_ext().execute_with(|| {
		let answer = test();
		Pricing::do_try_state().unwrap();
		answer
	})
}

/// Lets `blocks` blocks pass.
pub fn pass(blocks: BlockNumber) {
	System::set_block_number(System::block_number().saturating_add(blocks));
}

/// Root registers the class.
pub fn registered(terms: ClassTerms) {
	assert_ok!(Pricing::register(RuntimeOrigin::root(), CLASS, terms));
}

/// A market opens, with so many units of which so many are rented.
pub fn opened(terms: ClassTerms, capacity: u32, rented: u32) {
	registered(terms);
	Pricing::on_capacity(PLACE, capacity, 0);
	Pricing::on_rented(PLACE, rented, 0);
}

/// Alice touches the place.
pub fn poked() {
	assert_ok!(Pricing::poke(RuntimeOrigin::signed(ALICE), CLASS, REGION));
}

/// The price now, of a market that there is.
pub fn price() -> Balance {
	<Pricing as artel_primitives::pricing::Pricing>::price(PLACE).unwrap()
}

/// The place as it is stored.
pub fn stored() -> crate::MarketOf<Test> {
	crate::Markets::<Test>::get(CLASS, REGION).unwrap()
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Pricing(event) => Some(event),
			_ => None,
		})
		.collect()
}
