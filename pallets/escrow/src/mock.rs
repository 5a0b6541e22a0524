//! A runtime with accounts, balances, one more asset and escrows; panels and proofs that the test answers for; and the
//! names that the tests use.

use crate::{
	self as pallet_escrow, Approvals, Condition, FeeShares, Guardians, HashLock, Milestones, PanelTerms, ProofTerms,
	Rates, StreamTerms, Terms, TermsOf,
};
use artel_primitives::{
	escrow::{EscrowId, Opening},
	panel::{Draw, Finding, PanelId, Panels, PoolId, Question, Schedule, Summons},
	proofs::{ProofVerifier, Unproven},
	settlement::{Agreement, BasisPoints, Market, Split},
};
use frame::{
	deps::{frame_support::traits::AsEnsureOriginWithArg, sp_runtime::AccountId32},
	hashing::sha2_256,
	testing_prelude::*,
	token::{
		fungible::{NativeFromLeft, NativeOrWithId, UnionOf},
		fungibles::InspectHold,
		imbalance::ResolveTo,
	},
};
use std::{collections::BTreeMap, sync::OnceLock};

pub type AccountId = AccountId32;
pub use artel_primitives::Balance;
pub type BlockNumber = BlockNumberFor<Test>;
pub type Asset = NativeOrWithId<u32>;
type Block = MockBlock<Test>;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);
pub const DAVE: AccountId = AccountId::new([4; 32]);
pub const EVE: AccountId = AccountId::new([5; 32]);
pub const FERDIE: AccountId = AccountId::new([6; 32]);
/// Somebody who has no account yet.
pub const NOBODY: AccountId = AccountId::new([7; 32]);
pub const TREASURY: AccountId = AccountId::new([8; 32]);
pub const STAKERS: AccountId = AccountId::new([9; 32]);
/// Gets what is left of accounts below the existential deposit.
pub const DUST_COLLECTOR: AccountId = AccountId::new([10; 32]);
/// Issues the other asset.
pub const ISSUER: AccountId = AccountId::new([11; 32]);

pub const NATIVE: Asset = NativeOrWithId::Native;
pub const OTHER: Asset = NativeOrWithId::WithId(1);

/// What each of them but nobody has at the beginning, of either asset.
pub const ENDOWMENT: Balance = 1_000_000;
pub const EXISTENTIAL_DEPOSIT: Balance = 10;
pub const MINIMUM_OF_OTHER: Balance = 5;
pub const ITEM_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 1;

/// 1 %, of which the referrer gets a fifth.
pub const RATES: Rates = Rates { fee: BasisPoints::from_percent(1), referrer: BasisPoints::from_percent(20) };
/// Half to the treasury, 30 % to the stakers, 20 % burnt.
pub const SHARES: FeeShares = FeeShares { stakers: BasisPoints::from_percent(30), burn: BasisPoints::from_percent(20) };
pub const MAX_FEE: BasisPoints = BasisPoints::from_percent(10);
pub const MIN_REVIEW: BlockNumber = 5;
pub const MAX_DURATION: BlockNumber = 1_000;
pub const PANEL_TIMEOUT: BlockNumber = 50;

/// What the tests agree on, beginning in block 1.
pub const DEADLINE: BlockNumber = 101;
pub const REVIEW: BlockNumber = 10;
pub const SECRET: [u8; 32] = [42; 32];
pub const CIRCUIT: H256 = H256::repeat_byte(7);
pub const STATEMENT: H256 = H256::repeat_byte(8);
pub const HALF: Split = Split { payee: BasisPoints::from_percent(50) };

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Assets: pallet_assets,
		AssetsHolder: pallet_assets_holder,
		Escrows: pallet_escrow,
	}
);

#[derive_impl(frame_system::config_preludes::SolochainDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type BlockHashCount = ConstU64<10>;
	type Lookup = IdentityLookup<AccountId>;
	type AccountData = pallet_balances::AccountData<Balance>;
}

/// Every answer of the panels, by number; none while they are at work.
pub type Findings = BTreeMap<PanelId, Option<Finding>>;

parameter_types! {
	pub const DustCollector: AccountId = DUST_COLLECTOR;
	pub const Native: Asset = NATIVE;
	pub const EscrowPallet: PalletId = PalletId(*b"artl/esc");
	pub const Treasury: AccountId = TREASURY;
	pub const Stakers: AccountId = STAKERS;
	pub const Shares: FeeShares = SHARES;
	pub const InitialRates: Rates = RATES;
	pub const MaxFee: BasisPoints = MAX_FEE;
	pub static AllFindings: Findings = Findings::new();
	/// Whether the panels take new questions.
	pub static PanelsWork: bool = true;
	/// Every request so far.
	pub static AllSummons: Vec<Summons<AccountId, BlockNumber>> = Vec::new();
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<EXISTENTIAL_DEPOSIT>;
	type AccountStore = System;
	type RuntimeFreezeReason = RuntimeFreezeReason;
	type FreezeIdentifier = u8;
	type MaxFreezes = ConstU32<2>;
	// Not burnt, so that the issuance tells whether money was made or lost.
	type DustRemoval = ResolveTo<DustCollector, Balances>;
}

#[derive_impl(pallet_assets::config_preludes::TestDefaultConfig)]
impl pallet_assets::Config for Test {
	type Balance = Balance;
	type AssetDeposit = ConstU128<1>;
	type AssetAccountDeposit = ConstU128<10>;
	type MetadataDepositBase = ConstU128<1>;
	type MetadataDepositPerByte = ConstU128<1>;
	type ApprovalDeposit = ConstU128<1>;
	type CreateOrigin = AsEnsureOriginWithArg<EnsureSigned<AccountId>>;
	type ForceOrigin = EnsureRoot<AccountId>;
	type Currency = Balances;
	type Holder = AssetsHolder;
}

impl pallet_assets_holder::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeHoldReason = RuntimeHoldReason;
}

/// Finds what the test says.
pub struct Oracles;

impl Panels<AccountId, BlockNumber> for Oracles {
	fn ensure_possible(_: PoolId, _: u8, _: Question, _: &Schedule<BlockNumber>, _: Balance) -> DispatchResult {
		ensure!(PanelsWork::get(), DispatchError::Other("no such pool"));
		Ok(())
	}

	fn summon(summons: Summons<AccountId, BlockNumber>) -> Result<PanelId, DispatchError> {
		ensure!(PanelsWork::get(), DispatchError::Other("no such pool"));
		let id = AllFindings::get().len().try_into().unwrap();
		AllFindings::mutate(|all| all.insert(id, None));
		AllSummons::mutate(|all| all.push(summons));
		Ok(id)
	}

	fn finding(id: PanelId) -> Option<Finding> {
		AllFindings::get().remove(&id).flatten()
	}

	fn members(_: PanelId) -> Vec<AccountId> {
		Vec::new()
	}

	fn dismiss(id: PanelId) -> DispatchResult {
		ensure!(Self::finding(id).is_some(), DispatchError::Other("at work"));
		AllFindings::mutate(|all| all.insert(id, None));
		Ok(())
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::panel::BenchmarkPanels<AccountId> for Oracles {
	fn pool(_: artel_primitives::bonds::Role, _: Balance) -> artel_primitives::panel::PoolId {
		0
	}

	fn conclude(id: PanelId, _: Vec<AccountId>, finding: Finding) {
		find(id, Some(finding));
	}
}

/// Takes the statement for its own proof.
pub struct Verifier;

impl ProofVerifier for Verifier {
	fn knows(circuit: H256) -> bool {
		circuit == CIRCUIT
	}

	fn verify(circuit: H256, statement: H256, proof: &[u8]) -> Result<(), Unproven> {
		ensure!(Self::knows(circuit), Unproven::UnknownCircuit);
		ensure!(proof.starts_with(&statement[..]), Unproven::Invalid);
		Ok(())
	}

	fn weight(proof: &[u8]) -> Weight {
		Weight::from_parts(proof.len().try_into().unwrap(), 0)
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Helper;

#[cfg(feature = "runtime-benchmarks")]
impl artel_primitives::escrow::BenchmarkMoney<AccountId, Asset> for Helper {
	fn asset() -> Asset {
		OTHER
	}

	fn fund(asset: &Asset, who: &AccountId, amount: Balance) {
		use frame::token::{fungible::Mutate as _, fungibles::Mutate as _};
		match asset {
			NativeOrWithId::Native => Balances::mint_into(who, amount).unwrap(),
			NativeOrWithId::WithId(id) => Assets::mint_into(*id, who, amount).unwrap(),
		};
	}
}

#[cfg(feature = "runtime-benchmarks")]
impl crate::BenchmarkHelper<AccountId, Asset> for Helper {
	fn proof() -> Option<(H256, H256, crate::Proof)> {
		let mut proof = vec![0; crate::MAX_PROOF_BYTES.try_into().unwrap()];
		proof[..32].copy_from_slice(&STATEMENT[..]);
		Some((CIRCUIT, STATEMENT, proof.try_into().unwrap()))
	}
}

impl pallet_escrow::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Money;
	type Division = crate::ByHolds<Money>;
	type Native = Balances;
	type NativeAsset = Native;
	type Panels = Oracles;
	type Proofs = Verifier;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type PalletId = EscrowPallet;
	type Treasury = Treasury;
	type Stakers = Stakers;
	type FeeShares = Shares;
	type InitialRates = InitialRates;
	type MaxFee = MaxFee;
	type MinReview = ConstU64<MIN_REVIEW>;
	type MaxDuration = ConstU64<MAX_DURATION>;
	type PanelTimeout = ConstU64<PANEL_TIMEOUT>;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkPanels = Oracles;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Helper;
}

/// The money of any asset.
pub type Money = UnionOf<Balances, AssetsHolder, NativeFromLeft, Asset, AccountId>;

/// The state in which each test begins: block 1, rich accounts in both assets, the pot with the minimum.
///
/// Built once: the property tests begin some ten thousand times.
pub fn new_test_ext() -> TestState {
	static STORAGE: OnceLock<Storage> = OnceLock::new();
	let storage = STORAGE.get_or_init(|| {
		let rich = [ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE, TREASURY, STAKERS, DUST_COLLECTOR, ISSUER];
		let mut balances: Vec<_> = rich.iter().map(|who| (who.clone(), ENDOWMENT)).collect();
		let mut accounts: Vec<_> = rich.iter().map(|who| (1, who.clone(), ENDOWMENT)).collect();
		balances.push((crate::Pallet::<Test>::pot(), EXISTENTIAL_DEPOSIT));
		accounts.push((1, crate::Pallet::<Test>::pot(), MINIMUM_OF_OTHER));
		let balances = pallet_balances::GenesisConfig::<Test> { balances, ..Default::default() };
		let assets = vec![(1, ISSUER, false, MINIMUM_OF_OTHER)];
		let assets = pallet_assets::GenesisConfig::<Test> { assets, accounts, ..Default::default() };
		RuntimeGenesisConfig { balances, assets, ..Default::default() }.build_storage().unwrap()
	});
	let mut state = TestState::from(storage.clone());
	state.execute_with(|| {
		System::set_block_number(1);
		AllFindings::set(Findings::new());
		AllSummons::set(Vec::new());
		PanelsWork::set(true);
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		Escrows::do_try_state().unwrap();
	});
}

/// Who signed.
pub fn by(who: AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

/// Goes to that block.
pub fn at(block: BlockNumber) {
	System::set_block_number(block);
}

/// A panel of five, half of which must reveal.
pub fn panel_terms() -> PanelTerms<BlockNumber> {
	let schedule = Schedule {
		draw: Draw::Fast,
		decline: 2,
		commit: 5,
		reveal: 5,
		quorum: 3,
		tolerance: BasisPoints::from_percent(10),
		seat_bond: 100,
		silence: BasisPoints::from_percent(20),
		deviation: BasisPoints::from_percent(5),
	};
	PanelTerms { pool: 3, size: 5, fee: 10, subject: H256::repeat_byte(9), schedule }
}

/// One condition of each kind, for an amount of 1 000: the stream flows 5 a block, and lasts beyond the deadline.
pub fn conditions() -> Vec<(&'static str, Condition<AccountId, BlockNumber>)> {
	let approvers = vec![CHARLIE, DAVE, EVE].try_into().unwrap();
	let amounts = vec![200, 300, 500].try_into().unwrap();
	vec![
		("Manual", Condition::Manual(REVIEW)),
		("TimeLock", Condition::TimeLock(DEADLINE)),
		("Approvals", Condition::Approvals(Approvals { approvers, threshold: 2 })),
		("HashLock", Condition::HashLock(HashLock { hash: sha2_256(&SECRET), expires: DEADLINE })),
		("Milestones", Condition::Milestones(Milestones { amounts, review: REVIEW })),
		("Panel", Condition::Panel(panel_terms())),
		("Proof", Condition::Proof(ProofTerms { circuit: CIRCUIT, statement: STATEMENT })),
		("Stream", Condition::Stream(StreamTerms { rate: 5, start: 1 })),
	]
}

/// The one of that kind.
pub fn condition(kind: &str) -> Condition<AccountId, BlockNumber> {
	conditions().into_iter().find(|(name, _)| *name == kind).unwrap().1
}

/// Terms with that condition, a deadline in 100 blocks, an arbiter, half for silence, and three guardians.
pub fn terms(condition: Condition<AccountId, BlockNumber>) -> TermsOf<Test> {
	let members = vec![DAVE, EVE, FERDIE].try_into().unwrap();
	let guardians = Some(Guardians { members, threshold: 2, delay: MIN_REVIEW });
	Terms { condition, deadline: DEADLINE, arbiter: true, on_silence: HALF, guardians }
}

/// Alice opens an escrow of 1 000 for Bob.
pub fn opened_in(asset: Asset, terms: TermsOf<Test>) -> EscrowId {
	let id = crate::NextId::<Test>::get();
	assert_ok!(Escrows::open(by(ALICE), BOB, asset, 1_000, terms, None));
	id
}

/// The same in the native token, under the usual terms.
pub fn opened(kind: &str) -> EscrowId {
	opened_in(NATIVE, terms(condition(kind)))
}

/// The same, and Bob accepts.
pub fn accepted(kind: &str) -> EscrowId {
	let id = opened(kind);
	assert_ok!(Escrows::accept(by(BOB), id));
	id
}

/// A market holds 1 000 of Alice's for Bob.
pub fn managed(with_fee: bool, referrer: Option<AccountId>) -> EscrowId {
	managed_by(Market::Inference, with_fee, referrer)
}

/// The same of that market.
pub fn managed_by(manager: Market, with_fee: bool, referrer: Option<AccountId>) -> EscrowId {
	let opening = Opening { manager, payer: ALICE, payee: BOB, asset: NATIVE, amount: 1_000, with_fee, referrer };
	<Escrows as artel_primitives::escrow::Escrow<_, _>>::open(opening).unwrap()
}

/// The agreement that a dispute is about.
pub fn agreement(id: EscrowId) -> Agreement {
	Agreement { market: Market::Escrow, id }
}

/// Says what a panel finds.
pub fn find(panel: PanelId, finding: Option<Finding>) {
	AllFindings::mutate(|all| all.insert(panel, finding));
}

/// The place of the milestone that is paid next; 0 for what has none.
pub fn next_milestone(id: EscrowId) -> u8 {
	match crate::InProgress::<Test>::get(id).map(|progress| progress.fulfilment) {
		Some(crate::Fulfilment::Milestones(paid)) => paid,
		_ => 0,
	}
}

/// What is held from `who` under escrows.
pub fn held(asset: Asset, who: &AccountId) -> Balance {
	Money::balance_on_hold(asset, &crate::HoldReason::Escrow.into(), who)
}

/// What is held from `who` for storage.
pub fn deposit(who: &AccountId) -> Balance {
	Money::balance_on_hold(NATIVE, &crate::HoldReason::Deposit.into(), who)
}

/// What `who` can spend.
pub fn free(asset: Asset, who: &AccountId) -> Balance {
	use frame::token::fungibles::Inspect;
	Money::balance(asset, who)
}

/// The events of this pallet since the beginning, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Escrows(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}
