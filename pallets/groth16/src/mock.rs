//! A runtime with accounts, balances and circuits, a prover, and the names that the tests use.

#![allow(clippy::arithmetic_side_effects)]

pub mod prover;

use crate::{
	self as pallet_groth16, Artefact, Batch, CircuitId, Context, Declaration, Inputs, KeyBytes, NewCircuit, ProofBytes,
	ReceiptId, Submission, Uri, binding,
};
use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_serialize::Compress;
use artel_groth16::{Curve, Input};
use frame::{deps::sp_runtime::AccountId32, testing_prelude::*};
use prover::Setup;
use std::sync::LazyLock;

pub type AccountId = AccountId32;
pub use artel_primitives::Balance;
pub type BlockNumber = BlockNumberFor<Test>;
type Block = MockBlock<Test>;

pub const ALICE: AccountId = AccountId::new([1; 32]);
pub const BOB: AccountId = AccountId::new([2; 32]);
pub const CHARLIE: AccountId = AccountId::new([3; 32]);
/// Has nothing.
pub const NOBODY: AccountId = AccountId::new([7; 32]);
pub const TREASURY: AccountId = AccountId::new([8; 32]);

/// What each of them has at the beginning, but for nobody.
pub const ENDOWMENT: Balance = 10_000_000;
pub const ITEM_DEPOSIT: Balance = 100;
pub const BYTE_DEPOSIT: Balance = 1;
pub const PERMANENT_PRICE: Balance = 250;
pub const RETENTION: BlockNumber = 20;
pub const MAX_RECEIPTS: u32 = 130;

construct_runtime!(
	pub enum Test {
		System: frame_system,
		Balances: pallet_balances,
		Groth16: pallet_groth16,
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
	pub const Treasury: AccountId = TREASURY;
}

#[derive_impl(pallet_balances::config_preludes::TestDefaultConfig)]
impl pallet_balances::Config for Test {
	type Balance = Balance;
	type ExistentialDeposit = ConstU128<10>;
	type AccountStore = System;
}

impl pallet_groth16::Config for Test {
	type RuntimeHoldReason = RuntimeHoldReason;
	type Currency = Balances;
	type AuthorityOrigin = EnsureRoot<AccountId>;
	type Treasury = Treasury;
	type ItemDeposit = ConstU128<ITEM_DEPOSIT>;
	type ByteDeposit = ConstU128<BYTE_DEPOSIT>;
	type PermanentPrice = ConstU128<PERMANENT_PRICE>;
	type Retention = ConstU64<RETENTION>;
	type MaxReceipts = ConstU32<MAX_RECEIPTS>;
	type WeightInfo = ();
}

/// The state in which each test begins: block 1, three rich accounts, a treasury, no circuit.
pub fn new_test_ext() -> TestState {
	let balances = pallet_balances::GenesisConfig::<Test> {
		balances: [ALICE, BOB, CHARLIE, TREASURY].map(|who| (who, ENDOWMENT)).to_vec(),
		..Default::default()
	};
	let storage = RuntimeGenesisConfig { balances, ..Default::default() }.build_storage().unwrap();
	let mut state = TestState::from(storage);
	state.execute_with(|| {
		System::set_block_number(1);
		frame_system::BlockHash::<Test>::insert(0, H256::repeat_byte(0xab));
	});
	state
}

/// Runs `test` in that state, and checks the invariants after it.
pub fn run(test: impl FnOnce()) {
	new_test_ext().execute_with(|| {
		test();
		assert_ok!(Groth16::do_try_state());
	});
}

/// Ends the block, and lets `blocks` pass.
pub fn pass(blocks: BlockNumber) {
	if blocks > 0 {
		Groth16::on_finalize(System::block_number());
		System::set_block_number(System::block_number() + blocks);
		Groth16::on_initialize(System::block_number());
	}
}

pub fn signed(who: &AccountId) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.clone())
}

/// The secrets of a circuit with three inputs, on the one curve or the other.
pub enum Secrets {
	OnBn254(Setup<Bn254>),
	OnBls(Setup<Bls12_381>),
}

impl Secrets {
	pub fn key(&self, compress: Compress) -> KeyBytes {
		let key = match self {
			Self::OnBn254(setup) => setup.key(compress),
			Self::OnBls(setup) => setup.key(compress),
		};
		key.try_into().unwrap()
	}

	pub fn prove(&self, salt: usize, inputs: &[Input], compress: Compress) -> ProofBytes {
		let proof = match self {
			Self::OnBn254(setup) => setup.prove(salt, inputs, compress),
			Self::OnBls(setup) => setup.prove(salt, inputs, compress),
		};
		proof.try_into().unwrap()
	}

	/// A right proof of these inputs.
	pub fn submission(&self, inputs: &[Input]) -> Submission {
		let proof = self.prove(0, inputs, Compress::Yes);
		Submission { proof, inputs: inputs.to_vec().try_into().unwrap() }
	}

	pub fn curve(&self) -> Curve {
		match self {
			Self::OnBn254(_) => Curve::Bn254,
			Self::OnBls(_) => Curve::Bls12_381,
		}
	}
}

/// How many inputs the circuits of the tests have.
pub const INPUTS: u32 = 3;
pub static BN254: LazyLock<Secrets> = LazyLock::new(|| Secrets::OnBn254(Setup::new("a", 3)));
pub static BLS: LazyLock<Secrets> = LazyLock::new(|| Secrets::OnBls(Setup::new("a", 3)));
/// Another one on BN254.
pub static SECOND: LazyLock<Secrets> = LazyLock::new(|| Secrets::OnBn254(Setup::new("b", 3)));

/// A small number as an input.
pub fn input(number: u64) -> Input {
	let mut input = [0; 32];
	input[..8].copy_from_slice(&number.to_le_bytes());
	input
}

/// Three inputs that differ by that number.
pub fn inputs(number: u64) -> [Input; 3] {
	[input(number), input(100 + number), input(u64::MAX - number)]
}

/// Three inputs of which the first binds them to `who` with that nonce.
pub fn bound(who: &AccountId, context: &Context, nonce: u64, number: u64) -> [Input; 3] {
	let [_, second, third] = inputs(number);
	[binding(&H256::repeat_byte(0xab), who, context, nonce), second, third]
}

pub fn uri(text: &str) -> Uri {
	text.as_bytes().to_vec().try_into().unwrap()
}

pub fn artefact(text: &str) -> Artefact {
	Artefact { uri: uri(text), hash: H256::repeat_byte(1) }
}

pub fn context(text: &str) -> Context {
	text.as_bytes().to_vec().try_into().unwrap()
}

/// Neither bound nor with a nullifier.
pub fn plain(secrets: &Secrets) -> Declaration {
	Declaration { curve: secrets.curve(), inputs: INPUTS, binding: false, nullifier: None }
}

pub fn new_circuit(secrets: &Secrets, declaration: Declaration) -> NewCircuit {
	NewCircuit {
		name: b"age over 18".to_vec().try_into().unwrap(),
		declaration,
		key: secrets.key(Compress::Yes),
		source: artefact("https://circuits.example/age.circom"),
		setup: artefact("ipfs://transcript"),
		predecessor: None,
	}
}

/// The circuit that was registered last.
pub fn last_circuit() -> CircuitId {
	events()
		.into_iter()
		.rev()
		.find_map(|event| match event {
			crate::Event::CircuitRegistered { circuit, .. } => Some(circuit),
			_ => None,
		})
		.unwrap()
}

/// Alice registers it.
pub fn registered(secrets: &Secrets, declaration: Declaration) -> CircuitId {
	assert_ok!(Groth16::register(signed(&ALICE), new_circuit(secrets, declaration)));
	last_circuit()
}

pub fn submit(who: &AccountId, circuit: CircuitId, one: Submission) -> DispatchResult {
	submit_for(who, circuit, one, context(""))
}

pub fn submit_for(who: &AccountId, circuit: CircuitId, one: Submission, context: Context) -> DispatchResult {
	let Submission { proof, inputs } = one;
	Groth16::submit(signed(who), circuit, proof, inputs, context).map(|_| ()).map_err(|failed| failed.error)
}

pub fn submit_batch(who: &AccountId, circuit: CircuitId, batch: Vec<Submission>) -> DispatchResult {
	let batch: Batch = batch.try_into().unwrap();
	Groth16::submit_batch(signed(who), circuit, batch, context("")).map(|_| ()).map_err(|failed| failed.error)
}

pub fn prune(receipts: &[ReceiptId]) -> DispatchResult {
	Groth16::prune(signed(&CHARLIE), receipts.to_vec().try_into().unwrap())
}

/// The receipts since the events were last cleared, oldest first.
pub fn receipts() -> Vec<ReceiptId> {
	events()
		.into_iter()
		.filter_map(|event| match event {
			crate::Event::ProofVerified { receipt, .. } => Some(receipt),
			_ => None,
		})
		.collect()
}

/// Bob gets a receipt for a proof of these inputs.
pub fn receipt_for(secrets: &Secrets, circuit: CircuitId, number: u64) -> ReceiptId {
	assert_ok!(submit(&BOB, circuit, secrets.submission(&inputs(number))));
	*receipts().last().unwrap()
}

/// What is held from `who`.
pub fn held(who: &AccountId) -> Balance {
	use frame::token::fungible::InspectHold;
	Balances::balance_on_hold(&crate::HoldReason::Deposit.into(), who)
}

pub fn free(who: &AccountId) -> Balance {
	Balances::free_balance(who)
}

/// The events of this pallet since they were last cleared, oldest first.
pub fn events() -> Vec<crate::Event<Test>> {
	System::events()
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::Groth16(event) => Some(event),
			_ => None,
		})
		.collect()
}

/// The last of them.
pub fn last_event() -> crate::Event<Test> {
	events().pop().unwrap()
}

/// The inputs as the calls take them.
pub fn listed(inputs: &[Input]) -> Inputs {
	inputs.to_vec().try_into().unwrap()
}
