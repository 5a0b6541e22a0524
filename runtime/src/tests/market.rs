//! Rentals, escrow, bonds, panels, disputes and prices as the runtime joins them.

use super::chain::genesis_of;
use crate::{
	AccountId, AllPalletsWithSystem, Balance, Balances, Bonds, Disputes, Escrow, Panel, Parameters, Pricing, Rental,
	Runtime, RuntimeOrigin, System, Trust,
	configs::{
		RuntimeParameters,
		dynamic_params::settlement::{FastDisputes, Parameters as ParametersOf, RegularDisputes, SlashAppealWindow},
		fee_pot_account,
	},
	currency::{ARTL, MILLI_ARTL, RENTAL_DEPOSIT},
	time::{DAYS, HOURS, MINUTES},
};
use artel_primitives::{
	bonds::{Bonds as AskBonds, Role},
	escrow::Escrow as AskEscrow,
	panel::{Panels, Question, Summons},
	pricing::ClassTerms,
	rental::{Class, MarketPrice, OfferTerms, Price, RentalId},
	settlement::{Agreement, BasisPoints, Market, Split},
	trust::Reputation,
};
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		Get, Hooks,
		fungible::{Inspect, NativeOrWithId},
	},
};
use sp_core::H256;
use sp_keyring::Sr25519Keyring::{self, Alice, Bob, Charlie, Dave};

fn try_state() {
	use frame_support::traits::{TryState, TryStateSelect};
	<AllPalletsWithSystem as TryState<_>>::try_state(System::block_number(), TryStateSelect::All).unwrap();
}

fn run(test: impl FnOnce()) {
	genesis_of("development").execute_with(|| {
		System::set_block_number(1);
		test();
		try_state();
	});
}

fn by(who: Sr25519Keyring) -> RuntimeOrigin {
	RuntimeOrigin::signed(who.to_account_id())
}

fn pass(blocks: u32) {
	for _ in 0..blocks {
		let now = System::block_number() + 1;
		System::set_block_number(now);
		Panel::on_initialize(now);
	}
}

/// Bob offers four units at the market price.
fn offered() -> u32 {
	assert_ok!(Bonds::bond(by(Bob), Role::Provider, 500 * ARTL));
	let name = |text: &str| text.as_bytes().to_vec().try_into().unwrap();
	let class = Class { name: name("H100 80 GB"), accelerator: name("H100 SXM"), memory: 80, unit: name("1 GPU") };
	assert_ok!(Rental::register_class(by(Bob), class));
	let priced = ClassTerms {
		initial: MILLI_ARTL,
		floor: MILLI_ARTL / 10,
		ceiling: 10 * MILLI_ARTL,
		target: BasisPoints::from_percent(70),
		gain: 10_000,
		depth: 4,
	};
	assert_ok!(Pricing::register(RuntimeOrigin::root(), 0, priced));
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
	assert_ok!(Rental::offer(by(Bob), terms, Default::default(), 4, price));
	0
}

/// Charlie rents all of them for an hour.
fn rented(offer: u32) -> RentalId {
	let id = pallet_escrow::NextId::<Runtime>::get();
	assert_ok!(Rental::request(by(Charlie), offer, 4, HOURS, ARTL));
	assert_ok!(Rental::accept(by(Bob), id));
	assert_ok!(Rental::start(by(Bob), id, H256([1; 32])));
	id
}

/// Bytes of all keys and values, but for those of the pallets named.
fn state_size(without: &[&str]) -> usize {
	System::reset_events();
	let skipped: Vec<_> = without.iter().map(|name| sp_io::hashing::twox_128(name.as_bytes())).collect();
	let mut size = 0;
	let mut key = vec![];
	while let Some(next) = sp_io::storage::next_key(&key) {
		if !skipped.iter().any(|prefix| next.starts_with(prefix)) {
			size += next.len() + sp_io::storage::get(&next).map_or(0, |value| value.len());
		}
		key = next;
	}
	size
}

#[test]
fn a_live_rental_takes_at_most_1_200_bytes_and_leaves_none() {
	run(|| {
		let offer = offered();
		// The first one makes the counter of escrows, which also numbers rentals.
		let first = rented(offer);
		assert_ok!(Rental::end_early(by(Charlie), first));
		pass(5);
		// The randomness of blocks, the history of prices and what trust knows are of no one rental.
		let others = ["Panel", "Pricing", "Trust"];
		let (all, own) = (state_size(&[]), state_size(&others));
		let id = rented(offer);
		let live = state_size(&[]) - all;
		assert!(live <= 1_200, "{live} bytes");
		pass(100);
		assert_ok!(Rental::heartbeat(by(Bob), id));
		assert_ok!(Rental::draw(by(Bob), id));
		assert_ok!(Rental::end_early(by(Charlie), id));
		assert_eq!(state_size(&others), own, "nothing of it is left");
	});
}

#[test]
fn a_whole_rental_moves_money_trust_and_price() {
	run(|| {
		let offer = offered();
		let of = |who: Sr25519Keyring| Balances::total_balance(&who.to_account_id());
		let score = |who: Sr25519Keyring| <Trust as Reputation<_, _>>::score(&who.to_account_id());
		let before = (of(Bob), of(Charlie), Balances::total_balance(&fee_pot_account()));
		let issuance = Balances::total_issuance();
		let price = Pricing::market(0, 276).unwrap().price;
		let id = rented(offer);
		let total = 4 * price * Balance::from(HOURS);
		assert_eq!(<Escrow as AskEscrow<_, _>>::balance(id), Some(total + RENTAL_DEPOSIT));
		for _ in 0..6 {
			pass(10 * MINUTES);
			assert_ok!(Rental::heartbeat(by(Bob), id));
			try_state();
		}
		assert!(Pricing::market(0, 276).unwrap().price > price, "all is rented, so the price rises");
		assert_ok!(Rental::complete(by(Dave), id));
		let fee = total / 50;
		let after = (of(Bob), of(Charlie), Balances::total_balance(&fee_pot_account()));
		assert_eq!((after.0 - before.0, before.1 - after.1, after.2 - before.2), (total - fee, total, fee));
		assert_eq!(Balances::total_issuance(), issuance);
		assert!(score(Bob) > 5_000 && score(Charlie) > 5_000);
	});
}

#[test]
fn a_provider_that_is_dead_pays_and_is_known_for_it() {
	run(|| {
		let id = rented(offered());
		pass(30 * MINUTES + 1);
		assert_ok!(Rental::report_dead(by(Dave), id));
		assert!(<Trust as Reputation<_, _>>::score(&Bob.to_account_id()) < 5_000);
		assert_eq!(<Bonds as AskBonds<_, _>>::bonded(&Bob.to_account_id(), Role::Provider), 480 * ARTL);
		assert_eq!(<Bonds as AskBonds<_, _>>::available(&Bob.to_account_id(), Role::Provider), 400 * ARTL);
	});
}

/// It is read past the type of the parameter, by an entry.
#[test]
fn a_slash_waits_as_long_as_root_says() {
	run(|| {
		let window = <Runtime as pallet_bonds::Config>::AppealWindow::get;
		assert_eq!((window(), SlashAppealWindow::get()), (3 * DAYS, 3 * DAYS));
		for set in [Some(HOURS), None] {
			let key_value = RuntimeParameters::Settlement(ParametersOf::SlashAppealWindow(SlashAppealWindow, set));
			assert_ok!(Parameters::set_parameter(RuntimeOrigin::root(), key_value));
			let said = set.unwrap_or(3 * DAYS);
			assert_eq!((window(), SlashAppealWindow::get()), (said, said));
		}
	});
}

#[test]
fn a_dispute_that_nobody_decides_ends_as_both_agreed() {
	run(|| {
		let id = rented(offered());
		pass(100);
		let agreement = Agreement { market: Market::Rental, id };
		let unknown = Agreement { market: Market::Channels, id };
		let file =
			|who, agreement| Disputes::file(by(who), agreement, Split::ALL_TO_PAYER, H256::zero(), Default::default());
		assert_noop!(file(Charlie, unknown), pallet_disputes::Error::<Runtime>::NothingToDispute);
		assert_ok!(file(Charlie, agreement));
		assert_noop!(file(Bob, agreement), pallet_disputes::Error::<Runtime>::AlreadyDisputed);
		// The deposit is held with it, and not at stake.
		let held = <Escrow as AskEscrow<_, _>>::balance(id).unwrap() - RENTAL_DEPOSIT;
		let before = Balances::total_balance(&Bob.to_account_id());
		// No juror has joined. Anyone moves it on, one call after the other.
		let mut blocks = 0;
		while Disputes::dispute(0).is_some() {
			pass(30 * MINUTES);
			blocks += 30 * MINUTES;
			let _ = Disputes::summon(by(Dave), 0);
			let _ = Disputes::conclude(by(Dave), 0);
			let _ = Disputes::execute(by(Dave), 0);
			for panel in 0..3 {
				let _ = Panel::draw(by(Dave), panel);
				let _ = Panel::tally(by(Dave), panel);
			}
			assert!(blocks <= 2 * FastDisputes::get().longest(), "it ends");
		}
		try_state();
		assert_eq!(Rental::rental(id), None);
		let part = held / 2;
		let fee = part / 50;
		let got = Balances::total_balance(&Bob.to_account_id()) - before;
		assert!(got.abs_diff(part - fee) <= 1, "{got} of {held}");
	});
}

#[test]
fn the_fast_track_is_over_within_a_day_and_bonds_pay_for_panels() {
	run(|| {
		assert!(FastDisputes::get().longest() <= DAYS);
		let terms = RegularDisputes::get();
		let alice = Alice.to_account_id();
		let held = || Balances::total_balance(&alice) - Balances::usable_balance(&alice);
		let size = 7;
		assert_ok!(<Panel as Panels<AccountId, _>>::summon(Summons {
			caller: Market::Disputes,
			pool: terms.pool,
			size,
			subject: H256::zero(),
			question: Question::Split,
			schedule: terms.schedule_of(size),
			excluded: Default::default(),
			payer: alice.clone(),
			fee: terms.fee,
		}));
		assert!(held() <= terms.panel_cost(size).unwrap(), "{} planck", held());
		let least: Balance = <<Runtime as pallet_disputes::Config>::MinBond as Get<Balance>>::get();
		assert!(least >= terms.panel_cost(size).unwrap());
	});
}
