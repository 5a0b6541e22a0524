//! A runtime with accounts, balances and disputes. A market, an escrow and panels are here with ledgers of their own: what
//! they hold lies on the account [`POT`]. They keep everything in storage, so that a call that fails changes none of it.

#![allow(clippy::arithmetic_side_effects)]

mod ledgers;

pub use ledgers::*;

use crate as pallet_disputes;
use crate::{DisputeId, Stage, Terms};
use artel_primitives::{
	Balance,
	panel::{Agreed, Draw, Finding, PanelId, Schedule},
	settlement::{Agreement, BasisPoints, Market, Split},
};
use frame::{
	deps::sp_runtime::AccountId32,
	testing_prelude::*,
	token::{fungible::InspectHold, imbalance::ResolveTo},
};

pub type AccountId = AccountId32;
pub type BlockNumber = BlockNumberFor<Test>;
type Block = MockBlock<Test>;

/// The payer of [`deal`].
pub const ALICE: AccountId = AccountId::new([1; 32]);
/// The payee of [`deal`].
pub const BOB: AccountId = AccountId::new([2; 32]);
/// An outsider.
pub const EVE: AccountId = AccountId::new([5; 32]);
/// Where the money is that the mocks hold.
pub const POT: AccountId = AccountId::new([8; 32]);
/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([9; 32]);

/// What each of the others has at the beginning.
pub const ENDOWMENT: Balance = 1_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const ITEM_DEPOSIT: Balance = 10;
pub const BYTE_DEPOSIT: Balance = 1;

/// What is at stake in a regular dispute, and in one on the fast track.
pub const STAKE: Balance = 100_001;
pub const SMALL_STAKE: Balance = FAST_LIMIT;
pub const FAST_LIMIT: Balance = 10_000;
pub const MIN_BOND: Balance = 1_000;
/// 5 % of [`STAKE`], rounded up.
pub const BOND: Balance = 5_001;
pub const FEE: Balance = 50;
/// What a panel holds for its records; the terms allow for a little more.
pub const PANEL_DEPOSIT: Balance = 30;
pub const MAX_PANEL_DEPOSIT: Balance = 40;
/// What a panel of 3 takes at the most.
pub const PANEL: Balance = 3 * FEE + MAX_PANEL_DEPOSIT;

/// The circuit that the mock verifier knows. Its proof of a statement is the statement.
pub const CIRCUIT: H256 = H256::repeat_byte(7);

pub const NATIVE: u32 = 0;
pub const DOLLARS: u32 = 1;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Court: pallet_disputes,
	}
);

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockHashCount = ConstU64<10>;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

const fn schedule(draw: Draw, step: BlockNumber) -> Schedule<BlockNumber> {
	let tolerance = BasisPoints::from_percent(20);
	let part = BasisPoints::from_percent(10);
	Schedule {
		draw,
		decline: step,
		commit: step,
		reveal: step,
		quorum: 0,
		tolerance,
		seat_bond: 500,
		silence: part,
		deviation: part,
	}
}

/// The terms of a regular dispute.
pub const TERMS: Terms<BlockNumber> = Terms {
	evidence: 100,
	patience: 20,
	hearing: 200,
	appeal: 50,
	authority: 300,
	panels: 3,
	pool: 4,
	schedule: schedule(Draw::Slow, 30),
	fee: FEE,
	panel_deposit: MAX_PANEL_DEPOSIT,
	forfeit: BasisPoints::from_percent(50),
};

/// The terms of a dispute on the fast track: two panels, and no authority.
pub const FAST_TERMS: Terms<BlockNumber> = Terms {
	evidence: 20,
	patience: 5,
	hearing: 40,
	appeal: 10,
	authority: 0,
	panels: 2,
	schedule: schedule(Draw::Fast, 5),
	..TERMS
};

parameter_types! {
	pub const DustCollector: AccountId = DUST_COLLECTOR;
	pub const BondPart: BasisPoints = BasisPoints::from_percent(5);
	pub static Regular: Terms<BlockNumber> = TERMS;
	pub static Fast: Terms<BlockNumber> = FAST_TERMS;
	/// Whether no panel can be summoned.
	pub static Jammed: bool = false;
	/// How many jurors there are, besides Alice and Bob, who are some too.
	pub static Pool: u8 = 20;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	// Not burnt, so that the issuance tells whether money was made or lost.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

/// What the only market weighs.
pub struct Dearest;

impl pallet_disputes::AgreementWeight for Dearest {
	fn freeze() -> Weight {
		Weight::from_parts(1, 0)
	}

	fn rule() -> Weight {
		Weight::from_parts(20, 0)
	}

	fn resume() -> Weight {
		Weight::from_parts(300, 0)
	}
}

impl pallet_disputes::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type Asset = u32;
	type NativeAsset = ConstU32<NATIVE>;
	type Agreements = Deals;
	type Escrow = Purses;
	type Panels = Juries;
	type Proofs = Verifier;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Regular = Regular;
	type Fast = Fast;
	type FastLimit = ConstU128<FAST_LIMIT>;
	type MinBond = ConstU128<MIN_BOND>;
	type BondPart = BondPart;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = ();
	type AgreementWeight = Dearest;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkAgreements = Deals;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkDearest = Deals;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPanels = Juries;
}

/// The state in which each test begins: block 1, three rich accounts, no agreement.
pub fn new_test_ext() -> TestState {
	let rich = [ALICE, BOB, EVE, DUST_COLLECTOR].map(|who| (who, ENDOWMENT)).to_vec();
	let balances = [rich, vec![(POT, EXISTENTIAL_DEPOSIT)]].concat();
	let balances = pallet_balances::GenesisConfig::<Test> { balances, ..Default::default() };
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		System::set_block_number(1);
		Regular::set(TERMS);
		Fast::set(FAST_TERMS);
		Jammed::set(false);
		Pool::set(20);
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		check_ledgers();
	});
}

/// The invariants of the pallet, and that the pot has what the mocks hold.
pub fn check_ledgers() {
	Court::do_try_state().unwrap();
	let deals: Balance = AllDeals::iter_values().filter(|deal| deal.asset == NATIVE).map(|deal| deal.held).sum();
	let purses: Balance = AllPurses::iter_values().map(|purse| purse.balance).sum();
	let juries: Balance = AllJuries::iter_values().map(|jury| jury.held).sum();
	assert_eq!(Balances::free_balance(POT), EXISTENTIAL_DEPOSIT + deals + purses + juries);
}

/// Lets `blocks` blocks pass.
pub fn pass(blocks: BlockNumber) {
	System::set_block_number(System::block_number().saturating_add(blocks));
}

/// A split with so many basis points for the payee.
pub fn split(payee: u16) -> Split {
	Split { payee: BasisPoints::new(payee).unwrap() }
}

/// An agreement of which silence gives 30 % to the payee.
pub fn deal_of(payer: &AccountId, payee: &AccountId, asset: u32, held: Balance) -> Agreement {
	if asset == NATIVE {
		take(payer, held).unwrap();
	}
	let (payer, payee) = (payer.clone(), payee.clone());
	let deal = Deal { payer, payee, asset, held, on_silence: split(3_000), frozen: false, rulings: vec![] };
	let id = number();
	AllDeals::insert(id, deal);
	Agreement { market: Market::Rental, id }
}

/// An agreement by which Alice pays Bob.
pub fn deal() -> Agreement {
	deal_of(&ALICE, &BOB, NATIVE, STAKE)
}

/// The rulings on an agreement.
pub fn rulings(agreement: Agreement) -> Vec<Split> {
	AllDeals::get(agreement.id).unwrap().rulings
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

pub fn file(who: &AccountId, agreement: Agreement, claim: Split) -> DispatchResult {
	let uri = b"ipfs://why".to_vec().try_into().unwrap();
	Court::file(signed(who), agreement, claim, H256::repeat_byte(1), uri)
}

/// Alice disputes `agreement`, and says that Bob deserves 20 %.
pub fn filed_about(agreement: Agreement) -> DisputeId {
	assert_ok!(file(&ALICE, agreement, split(2_000)));
	Court::dispute_of(agreement).unwrap()
}

/// The same about [`deal`].
pub fn filed() -> DisputeId {
	filed_about(deal())
}

/// The panel that sits on a dispute.
pub fn panel_of(dispute: DisputeId) -> PanelId {
	match Court::dispute(dispute).unwrap().stage {
		Stage::Hearing(panel, _) => panel,
		stage => panic!("{stage:?}"),
	}
}

pub fn jury_of(dispute: DisputeId) -> Jury {
	AllJuries::get(panel_of(dispute)).unwrap()
}

/// The jurors say that the payee deserves so many basis points. All of them are coherent, and paid.
pub fn find(dispute: DisputeId, points: u64) {
	let mut jury = jury_of(dispute);
	let (answer, spread) = (vec![points].try_into().unwrap(), vec![0].try_into().unwrap());
	jury.finding = Some(Finding::Answered(Agreed { answer, spread, revealed: jury.size }));
	for member in &jury.members {
		give(member, jury.fee).unwrap();
		jury.held -= jury.fee;
	}
	AllJuries::insert(panel_of(dispute), jury);
}

/// The jurors say nothing.
pub fn stay_silent(dispute: DisputeId) {
	AllJuries::mutate(panel_of(dispute), |jury| jury.as_mut().unwrap().finding = Some(Finding::Silent));
}

/// Eve makes the timed call that is due for the dispute, when it is.
pub fn move_on(dispute: DisputeId) -> DispatchResult {
	let (at, action) = Court::deadline(dispute).unwrap();
	System::set_block_number(at.max(System::block_number()));
	match action {
		crate::Action::Summon => Court::summon(signed(&EVE), dispute),
		crate::Action::Conclude => Court::conclude(signed(&EVE), dispute),
		crate::Action::Execute => Court::execute(signed(&EVE), dispute).map(|_| ()).map_err(|failed| failed.error),
		action => panic!("{action:?} is not for everybody"),
	}
}

/// A new dispute whose panel sits.
pub fn summoned() -> DisputeId {
	let dispute = filed();
	assert_ok!(move_on(dispute));
	dispute
}

/// The panel of a dispute says that, and it is concluded.
pub fn ruled(dispute: DisputeId, points: u64) {
	find(dispute, points);
	assert_ok!(Court::conclude(signed(&EVE), dispute));
}

/// What is held from `who` for evidence.
pub fn deposit(who: &AccountId) -> Balance {
	Balances::balance_on_hold(&crate::HoldReason::Deposit.into(), who)
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Court(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}
