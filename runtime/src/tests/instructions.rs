//! What a rental costs step by step, counted: a count of instructions is the same each time, however busy the machine is.
//!
//! Run by itself it only shows that the steps work. With `ARTEL_STEP` naming one, and the test binary under
//!
//! ```text
//! valgrind --tool=callgrind --collect-atstart=no --toggle-collect='*counted_step*' BINARY tests::instructions --test-threads=1
//! ```
//!
//! the instructions of that step alone are collected, and `callgrind_annotate --inclusive=yes` says where they go. It is the
//! native runtime, so the counts tell proportions; what calls weigh is measured by `scripts/bench`.

use super::chain::genesis_of;
use crate::{
	Balances, Escrow, Pricing, Rental, Runtime, RuntimeCall, RuntimeEvent, RuntimeHoldReason, RuntimeOrigin, System,
	Trust,
	configs::Ledger,
	currency::{ARTL, MILLI_ARTL},
	time::{DAYS, HOURS, MINUTES},
};
use artel_primitives::{
	bonds::Role,
	escrow::Escrow as AskEscrow,
	pricing::{ClassTerms, Pricing as AskPricing},
	rental::{Class, MarketPrice, OfferTerms, Price},
	settlement::{BasisPoints, Split},
	trust::{Aspect, Conduct, Outcome, Reputation},
};
use frame_support::traits::{
	fungible::{Inspect, MutateHold, NativeOrWithId, Unbalanced},
	tokens::{Fortitude, Precision, Restriction},
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, Bob, Charlie, Dave};
use sp_runtime::traits::Dispatchable;

const REASON: RuntimeHoldReason = RuntimeHoldReason::Escrow(pallet_escrow::HoldReason::Escrow);

/// What valgrind looks for.
#[inline(never)]
fn counted_step(step: &mut dyn FnMut()) {
	step();
}

pub(super) fn step<Answer>(name: &str, mut step: impl FnMut() -> Answer) {
	let mut answer = None;
	let mut run = || answer = Some(step());
	if std::env::var("ARTEL_STEP").as_deref() == Ok(name) {
		counted_step(&mut run);
	} else {
		run();
	}
}

pub(super) fn call(who: Sr25519Keyring, call: impl Into<RuntimeCall>) {
	let call: RuntimeCall = call.into();
	call.dispatch(RuntimeOrigin::signed(who.to_account_id())).unwrap();
}

fn pass(blocks: u32) {
	System::set_block_number(System::block_number() + blocks);
}

/// Bob offers four units at a market price that makes fees count as evidence.
fn offer() {
	let name = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	let class = Class { name: name("H100 80 GB"), accelerator: name("H100 SXM"), memory: 80, unit: name("1 GPU") };
	let target = BasisPoints::from_percent(70);
	let priced = ClassTerms { initial: ARTL, floor: MILLI_ARTL, ceiling: 10 * ARTL, target, gain: 10_000, depth: 4 };
	call(Bob, pallet_bonds::Call::bond { role: Role::Provider, amount: 500 * ARTL });
	call(Bob, pallet_rental::Call::register_class { class });
	Pricing::register(RuntimeOrigin::root(), 0, priced).unwrap();
	let terms = OfferTerms {
		class: 0,
		region: 276,
		asset: NativeOrWithId::Native,
		unit_bond: 20 * ARTL,
		unit_penalty: 5 * ARTL,
		min_blocks: HOURS,
		max_blocks: DAYS,
		extendable: true,
		interval: 10 * MINUTES,
		missed: 2,
		service_level: None,
		min_score: 4_000,
		on_silence: Split { payee: BasisPoints::from_percent(50) },
	};
	let price = Price::Market(MarketPrice { factor: 10_000, floor: 1, ceiling: ARTL });
	call(Bob, pallet_rental::Call::offer { terms, requirements: Default::default(), units: 4, price });
}

/// A whole life; `named` names its steps.
fn life(rental: u64, named: impl Fn(&'static str) -> &'static str) {
	let request = pallet_rental::Call::request { offer: 0, units: 4, blocks: HOURS, max_price: ARTL };
	step(named("request"), || call(Charlie, request.clone()));
	step(named("accept"), || call(Bob, pallet_rental::Call::accept { rental }));
	step(named("start"), || call(Bob, pallet_rental::Call::start { rental, access: H256([1; 32]) }));
	pass(100);
	step(named("heartbeat"), || call(Bob, pallet_rental::Call::heartbeat { rental }));
	step(named("draw"), || call(Bob, pallet_rental::Call::draw { rental }));
	pass(50);
	step(named("end"), || call(Charlie, pallet_rental::Call::end_early { rental }));
	assert_eq!((Rental::rental(rental), <Escrow as AskEscrow<_, _>>::balance(rental)), (None, None));
}

/// What the steps are made of: by the ledger, and by `pallet-balances` for comparison.
fn parts() {
	let (bob, charlie, dave) = (Bob.to_account_id(), Charlie.to_account_id(), Dave.to_account_id());
	let transfer = pallet_balances::Call::transfer_keep_alive { dest: dave.clone().into(), value: ARTL };
	step("transfer", || call(Charlie, transfer.clone()));
	Balances::hold(&REASON, &charlie, ARTL).unwrap();
	let (tenth, exact, free, force) = (ARTL / 10, Precision::Exact, Restriction::Free, Fortitude::Force);
	step("hold, pallet-balances", || Balances::hold(&REASON, &charlie, ARTL).unwrap());
	step("hold", || Ledger::hold(&REASON, &charlie, ARTL).unwrap());
	step("release, pallet-balances", || Balances::release(&REASON, &charlie, tenth, exact).unwrap());
	step("release", || Ledger::release(&REASON, &charlie, tenth, exact).unwrap());
	step("pay, pallet-balances", || {
		Balances::transfer_on_hold(&REASON, &charlie, &dave, tenth, exact, free, force).unwrap()
	});
	step("pay", || Ledger::transfer_on_hold(&REASON, &charlie, &dave, tenth, exact, free, force).unwrap());
	step("give, pallet-balances", || Balances::increase_balance(&dave, tenth, exact).unwrap());
	step("give", || Ledger::increase_balance(&dave, tenth, exact).unwrap());
	step("take off", || Ledger::take_off(&REASON, &charlie, tenth, tenth).unwrap());
	let good = [Outcome { aspect: Aspect::Settlement, merit: 9_000 }];
	step("record", || {
		let of_bob = Conduct::of(&bob, &good, ARTL);
		<Trust as Reputation<_, _>>::record(of_bob, Conduct::untold(&charlie)).unwrap();
	});
	step("rented", || <Pricing as AskPricing>::on_rented((0, 276), 1, 0));
	pass(10 * MINUTES * 170);
	step("rented after a rest", || <Pricing as AskPricing>::on_rented((0, 276), 1, 1));
	let event = pallet_balances::Event::Held { reason: REASON, who: charlie.clone(), amount: 1 };
	step("event", || System::deposit_event(RuntimeEvent::Balances(event.clone())));
	step("read", || System::account(&charlie));
	assert_eq!(Balances::total_balance(&charlie), Balances::balance(&charlie) + held(&charlie));
}

fn held(who: &crate::AccountId) -> crate::Balance {
	use frame_support::traits::fungible::InspectHold;
	Balances::total_balance_on_hold(who)
}

#[test]
fn each_step_of_a_rental_can_be_counted() {
	genesis_of("development").execute_with(|| {
		System::set_block_number(1);
		offer();
		let first = pallet_escrow::NextId::<Runtime>::get();
		// The first deal of two makes what trust knows of them.
		life(first, |_| "");
		life(first + 1, |name| name);
		parts();
	});
}
