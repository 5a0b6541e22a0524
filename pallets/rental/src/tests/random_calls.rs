//! Whatever is called in whatever order: the invariants hold, no money appears or vanishes, what fails changes nothing,
//! dead blocks are not paid, and from everything there is a way out on which nothing is lost.

use crate::{Call, Cause, Event, Listing, Offers, Phase, Rentals, Step as Measuring, mock::*};
use artel_primitives::{
	disputes::Arbitrable,
	panel::{Agreed, Answer, Finding},
	rental::{Ending, Fault, MarketPrice, Price, RentalId, Requirements as Required, Side},
	settlement::{Agreement, BasisPoints, Market, Split},
};
use artel_testing::cases;
use frame::{
	deps::{frame_support::storage::with_storage_layer, sp_io},
	testing_prelude::*,
};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};
use std::collections::{BTreeMap, BTreeSet};

/// A call by one of few accounts about one of few rentals or offers, so that calls meet.
#[derive(Clone, Debug)]
enum Step {
	Offer { measured: bool, dollars: bool, units: u32, price: Option<Balance> },
	Update { price: Balance, paused: bool },
	Withdraw,
	Clear,
	Request { units: u32, blocks: BlockNumber },
	Cancel,
	Accept,
	Start,
	Heartbeat,
	Draw,
	Extend { more: BlockNumber },
	EndEarly,
	Complete,
	Expire,
	ReportDead,
	Measure,
	Apply,
	Contest,
	Find { answer: Option<u64> },
	Freeze,
	Resume,
	Rule { percent: u8 },
	Market { price: Balance },
}

/// Who calls: mostly whose call it is.
#[derive(Clone, Copy, Debug)]
enum Caller {
	Entitled,
	Renter,
	Provider,
	Other(u8),
}

/// How far a rental has come when the calls begin: not at all, started, measured with a penalty, contested.
type Beginning = u8;
/// Who calls, about which rental or offer, after how many blocks, what.
type Steps = Vec<(Caller, u8, BlockNumber, Step)>;

fn sequences() -> impl Strategy<Value = (Beginning, Steps)> {
	let caller = prop_oneof![
		14 => Just(Caller::Entitled),
		2 => Just(Caller::Renter),
		2 => Just(Caller::Provider),
		1 => (0..5u8).prop_map(Caller::Other),
	];
	let offer = (any::<bool>(), prop::bool::weighted(0.2), 1..5u32, prop::option::of(1..3_000u128));
	let step = prop_oneof![
		2 => offer.prop_map(|(measured, dollars, units, price)| Step::Offer { measured, dollars, units, price }),
		1 => (1..3_000u128, any::<bool>()).prop_map(|(price, paused)| Step::Update { price, paused }),
		1 => Just(Step::Withdraw),
		2 => Just(Step::Clear),
		6 => (1..4u32, 20..60u32).prop_map(|(units, blocks)| Step::Request { units, blocks }),
		1 => Just(Step::Cancel),
		8 => Just(Step::Accept),
		12 => Just(Step::Start),
		30 => Just(Step::Heartbeat),
		6 => Just(Step::Draw),
		2 => (0..60u32).prop_map(|more| Step::Extend { more }),
		2 => Just(Step::EndEarly),
		4 => Just(Step::Complete),
		2 => Just(Step::Expire),
		1 => Just(Step::ReportDead),
		12 => Just(Step::Measure),
		10 => Just(Step::Apply),
		8 => Just(Step::Contest),
		12 => prop::option::weighted(0.8, 0..4u64).prop_map(|answer| Step::Find { answer }),
		1 => Just(Step::Freeze),
		2 => Just(Step::Resume),
		1 => (0..=100u8).prop_map(|percent| Step::Rule { percent }),
		1 => (0..5_000u128).prop_map(|price| Step::Market { price }),
	];
	let blocks = prop_oneof![6 => Just(0u32), 8 => 1..=INTERVAL, 1 => 0..3 * INTERVAL];
	let which = prop_oneof![3 => Just(0u8), 1 => 0..3u8];
	(0..4u8, prop::collection::vec((caller, which, blocks, step), 1..70))
}

/// What the test itself knows of a rental: which blocks its provider vouched for, one by one.
#[derive(Clone, Debug, Default)]
struct Known {
	provider: Option<AccountId>,
	began: BlockNumber,
	end: BlockNumber,
	beat: BlockNumber,
	paused: Option<BlockNumber>,
	live: BTreeSet<BlockNumber>,
	units_price: Balance,
	penalties: Balance,
	bonuses: Balance,
	/// What the renter put in for the measurement that is not decided, and what of that went to the provider.
	staked: Balance,
	stakes: Balance,
	/// What the bond answered for.
	bonded: Balance,
	paid: Balance,
	fees: Balance,
	ruled: bool,
}

impl Known {
	/// The blocks up to `now` that count if the provider says so, or if it is not late.
	fn vouch(&mut self, now: BlockNumber, by_provider: bool) {
		let clock = self.paused.unwrap_or(now).min(self.end);
		if by_provider || clock - self.beat <= INTERVAL {
			let from = self.beat.max(clock.saturating_sub(INTERVAL));
			self.live.extend(from..clock);
		}
		self.beat = clock;
	}
}

fn ids() -> Vec<RentalId> {
	let mut ids: Vec<_> = Rentals::<Test>::iter_keys().collect();
	ids.sort();
	ids
}

fn account(caller: Caller, step: &Step, provider: &AccountId, renter: &AccountId) -> AccountId {
	let is_renters = matches!(step, Step::Request { .. } | Step::Extend { .. } | Step::Cancel | Step::Measure);
	match caller {
		Caller::Entitled if is_renters => renter.clone(),
		Caller::Entitled | Caller::Provider => provider.clone(),
		Caller::Renter => renter.clone(),
		Caller::Other(seed) => ALL[usize::from(seed)].clone(),
	}
}

/// What bonds are engaged for, by offers.
fn covered() -> Balance {
	Offers::<Test>::iter_values().map(|offer| offer.terms.offered.unit_bond * Balance::from(offer.units)).sum()
}

fn engaged() -> Balance {
	World::get().bonds.values().map(|bond| bond.engaged).sum()
}

/// Performs the step as a transaction would.
fn perform(caller: Caller, which: u8, step: Step) -> Result<(), DispatchError> {
	let ids = ids();
	let id = ids.get(usize::from(which) % ids.len().max(1)).copied().unwrap_or_default();
	let sides = Rentals::<Test>::get(id).map(|rental| (rental.provider, rental.renter));
	let (provider, renter) = sides.unwrap_or((PETRA, RITA));
	let mut offers: Vec<_> = Offers::<Test>::iter_keys().collect();
	offers.sort();
	let offer = offers.get(usize::from(which) % offers.len().max(1)).copied().unwrap_or_default();
	let who = account(caller, &step, &provider, &renter);
	let agreement = Agreement { market: Market::Rental, id };
	let rental = id;
	let call = match step {
		Step::Offer { measured, dollars, units, price } => {
			let mut terms = if measured { measured_terms() } else { terms() };
			if dollars {
				terms.asset = DOLLAR;
			}
			let market = Price::Market(MarketPrice { factor: 12_000, floor: 1, ceiling: 2_000 });
			let price = price.map_or(market, Price::Fixed);
			Call::offer { terms, requirements: Required::new(), units, price }
		}
		Step::Update { price, paused } => Call::update_offer { offer, price: Price::Fixed(price), paused },
		Step::Withdraw => Call::withdraw_offer { offer },
		Step::Clear => Call::clear_offer { offer },
		Step::Request { units, blocks } => Call::request { offer, units, blocks, max_price: 2_500 },
		Step::Cancel => Call::cancel { rental },
		Step::Accept => Call::accept { rental },
		Step::Start => Call::start { rental, access: H256::zero() },
		Step::Heartbeat => Call::heartbeat { rental },
		Step::Draw => Call::draw { rental },
		Step::Extend { more } => Call::extend { rental, more },
		Step::EndEarly => Call::end_early { rental },
		Step::Complete => Call::complete { rental },
		Step::Expire => Call::expire { rental },
		Step::ReportDead => Call::report_dead { rental },
		Step::Measure => Call::measure { rental },
		Step::Apply => Call::apply_measures { rental },
		Step::Contest => Call::contest { rental },
		Step::Find { answer } => {
			find(rental, answer);
			return Ok(());
		}
		Step::Freeze => {
			return with_storage_layer(|| <Rental as Arbitrable<_, _>>::freeze(agreement)).map(|_| ());
		}
		Step::Resume => return with_storage_layer(|| <Rental as Arbitrable<_, _>>::resume(agreement)),
		Step::Rule { percent } => {
			let split = Split { payee: BasisPoints::from_percent(percent) };
			return with_storage_layer(|| <Rental as Arbitrable<_, _>>::rule(agreement, split));
		}
		Step::Market { price } => {
			World::change(|world| world.prices.insert(PLACE, price));
			return Ok(());
		}
	};
	RuntimeCall::Rental(call).dispatch(signed(who)).map(|_| ()).map_err(|failed| failed.error)
}

/// The panel that a rental waits for has a finding: about the service, or about who was at fault.
fn find(id: RentalId, answer: Option<u64>) {
	let Some(measurement) = crate::Measurements::<Test>::get(id) else { return };
	let (panel, numbers) = match (measurement.step, answer) {
		(Measuring::Measuring(_), Some(0)) => (measurement.panel, vec![200, 9_900, 9_500, 1_000]),
		(Measuring::Measuring(_), Some(1)) => (measurement.panel, vec![1, 10_000, 10_000, 9_000]),
		(Measuring::Measuring(_), Some(2)) => (measurement.panel, vec![300, 9_900, 9_500, 1_000]),
		(Measuring::Measuring(_), _) => (measurement.panel, vec![300, 0, 0, 0]),
		(Measuring::Contested(_, panel, _), other) => (panel, vec![other.unwrap_or_default()]),
		(Measuring::Missed(..), _) => return,
	};
	let answer = match answer {
		Some(_) => {
			let answer = Answer::truncate_from(numbers);
			Finding::Answered(Agreed { spread: answer.clone(), answer, revealed: 3 })
		}
		None => Finding::Silent,
	};
	World::change(|world| world.panels.get_mut(&panel).unwrap().finding = Some(answer));
}

/// Reads the events of one step of `who` and counts, block by block, what is to be paid; and what was, by receipts.
/// Returns what panels cost.
fn learn(known: &mut BTreeMap<RentalId, Known>, seen: &mut BTreeSet<String>, who: &AccountId) -> Balance {
	let (all, before, mut panels) = (events(), now(), 0);
	System::reset_events();
	for event in &all {
		if let Some((_, ending)) = end_by(event) {
			seen.insert(format!("{ending:?}"));
		}
		if let Event::LevelDecided { fault: Some(fault), .. } = event {
			seen.insert(format!("{fault:?}"));
		}
		match event {
			Event::RentalRequested { rental, provider, price, units, .. } => {
				let (provider, units_price) = (Some(provider.clone()), price * Balance::from(*units));
				known.insert(*rental, Known { provider, units_price, ..Known::default() });
			}
			Event::RentalStarted { rental, end, .. } => {
				let of = known.get_mut(rental).unwrap();
				(of.began, of.beat, of.end) = (before, before, *end);
			}
			Event::RentalExtended { rental, blocks, .. } => {
				let of = known.get_mut(rental).unwrap();
				of.end = of.began + blocks;
			}
			Event::Heartbeat { rental, .. } => known.get_mut(rental).unwrap().vouch(before, true),
			Event::RentalDisputed { rental, .. } => known.get_mut(rental).unwrap().paused = Some(before),
			Event::RentalResumed { rental } => {
				let of = known.get_mut(rental).unwrap();
				let shift = before - of.paused.take().unwrap();
				(of.began, of.beat, of.end) = (of.began + shift, of.beat + shift, of.end + shift);
				of.live = of.live.iter().map(|block| block + shift).collect();
			}
			Event::MeasurementRequested { rental, by, .. } => {
				let of = known.get_mut(rental).unwrap();
				of.staked = if of.provider.as_ref() == Some(by) { 0 } else { STAKE };
				panels += 3 * MEASURING_FEE;
			}
			Event::PenaltyContested { .. } => panels += STAKE,
			Event::LevelDecided { rental, fault, penalty, bonus, .. } => {
				let of = known.get_mut(rental).unwrap();
				of.penalties += penalty;
				of.bonuses += bonus;
				// Of nobody's but the renter's stake there is anything to get.
				of.stakes += if *fault == Some(Fault::Renter) { of.staked } else { 0 };
			}
			Event::Settled { receipt, .. } => {
				let of = known.get_mut(&receipt.rental).unwrap();
				of.paid += receipt.to_provider + receipt.fee;
				of.fees += receipt.fee;
				if let Cause::Level(_) = receipt.cause {
					// What was drawn stays drawn; the bond answers for it.
					of.bonded += receipt.slashed;
				}
			}
			_ => {}
		}
		// The end of a service counts its last blocks.
		let closing = match event {
			Event::RentalClosing { rental, ending } => Some((*rental, *ending)),
			_ => end_by(event),
		};
		if let Some((rental, ending)) = closing {
			let of = known.get_mut(&rental).unwrap();
			let counts = !matches!(ending, Ending::Failed | Ending::Resolved | Ending::Cancelled | Ending::Expired);
			if counts && of.end > 0 {
				let by_provider = match ending {
					Ending::EndedEarly(side) => side == Side::Provider,
					_ => of.provider.as_ref() == Some(who),
				};
				of.vouch(before, by_provider);
			}
			of.ruled |= ending == Ending::Resolved;
			// It is counted once.
			(of.end, of.paused) = (of.beat, Some(of.beat));
		}
	}
	panels
}

/// Ends whatever there is, with calls that anyone may make.
fn wind_up(mut learn: impl FnMut()) {
	pass(1_000);
	for id in ids() {
		let outsider = || signed(EVE);
		let rental = Rentals::<Test>::get(id).unwrap();
		if rental.disputed.is_some() {
			let agreement = Agreement { market: Market::Rental, id };
			assert_ok!(<Rental as Arbitrable<_, _>>::rule(agreement, Split { payee: BasisPoints::from_percent(50) }));
			learn();
			continue;
		}
		match rental.phase {
			Phase::Requested(_) | Phase::Accepted(_) => {
				assert_ok!(Rental::expire(outsider(), id));
			}
			Phase::Active(_) => {
				if Rental::report_dead(outsider(), id).is_err() {
					assert_ok!(Rental::complete(outsider(), id));
				}
			}
			Phase::Closing(..) => {}
		}
		learn();
		// At most: the panel was silent, the time to contest passes, the rest of the review passes.
		for _ in 0..3 {
			if Rental::stage_of(id).is_some() {
				pass(1_000);
				if Rental::apply_measures(outsider(), id).is_err() {
					assert_ok!(Rental::complete(outsider(), id));
				}
				learn();
			}
		}
		assert_eq!(Rental::stage_of(id), None, "an outsider alone ends everything");
	}
	for (id, offer) in Offers::<Test>::iter().collect::<Vec<_>>() {
		if offer.listing == Listing::Withdrawn {
			assert_ok!(Rental::clear_offer(signed(EVE), id));
		} else {
			assert_ok!(Rental::withdraw_offer(signed(offer.provider), id));
		}
	}
	assert_ok!(Rental::remove_class(signed(PAUL), CLASS));
}

/// Brings a rental so far.
fn begin(beginning: Beginning, mut learn: impl FnMut()) {
	if beginning >= 1 {
		started(1);
		learn();
	}
	if beginning >= 2 {
		for _ in 0..2 {
			served(0, INTERVAL);
			learn();
		}
		assert_ok!(Rental::measure(signed(RITA), 0));
		find(0, Some(3));
		assert_ok!(Rental::apply_measures(signed(EVE), 0));
	}
	if beginning >= 3 {
		assert_ok!(Rental::contest(signed(PETRA), 0));
	}
	learn();
}

/// Performs the steps, winds up, and checks everything. Returns the endings and the faults that came up.
fn play((beginning, steps): (Beginning, Steps)) -> Result<BTreeSet<String>, TestCaseError> {
	let issuance = Balances::total_issuance();
	let (mut known, mut seen, mut panels) = (BTreeMap::new(), BTreeSet::new(), 0);
	for terms in [terms(), measured_terms()] {
		offered(terms);
	}
	begin(beginning, || panels += learn(&mut known, &mut seen, &PETRA));
	for (caller, which, blocks, step) in steps {
		pass(blocks);
		// Not each time: it is the dearest part of the test.
		let before = (blocks == 0).then(|| sp_io::storage::root(StateVersion::V1));
		let ids = ids();
		let id = ids.get(usize::from(which) % ids.len().max(1)).copied().unwrap_or_default();
		let sides = Rentals::<Test>::get(id).map(|rental| (rental.provider, rental.renter));
		let (provider, renter) = sides.unwrap_or((PETRA, RITA));
		let who = account(caller, &step, &provider, &renter);
		if let (Err(_), Some(before)) = (perform(caller, which, step), before) {
			prop_assert_eq!(before, sp_io::storage::root(StateVersion::V1));
		}
		panels += learn(&mut known, &mut seen, &who);
		prop_assert_eq!(Rental::do_try_state(), Ok(()));
		prop_assert_eq!(covered(), engaged());
		World::get().check();
	}
	wind_up(|| panels += learn(&mut known, &mut seen, &EVE));
	prop_assert_eq!(Rental::do_try_state(), Ok(()));

	// Every block that was vouched for was paid, and no other, but for penalties and bonuses.
	for (id, of) in known.iter().filter(|(_, of)| !of.ruled) {
		let earned = of.units_price * of.live.len() as Balance;
		let due = earned + of.bonuses + of.stakes + of.bonded - of.penalties;
		prop_assert_eq!(of.paid, due, "rental {}: {:?}", id, of);
	}
	// All is gone and everything was given back.
	let world = World::get();
	world.check();
	prop_assert!(world.escrows.is_empty());
	prop_assert!(world.bonds.values().all(|bond| bond.engaged == 0));
	prop_assert!(world.places.values().all(|place| *place == (0, 0)));
	for who in ALL {
		prop_assert_eq!(held(&who), 0);
	}
	prop_assert_eq!(Balances::total_issuance(), issuance);
	// What the chain took is what receipts say.
	let taken: Balance = world.fees.values().sum();
	let fees: Balance = known.values().map(|of| of.fees).sum();
	prop_assert_eq!(taken, fees + panels);
	Ok(seen)
}

proptest! {
	#![proptest_config(ProptestConfig { cases: cases(10_000), max_shrink_iters: 4_000, ..ProptestConfig::default() })]

	#[test]
	fn keep_every_invariant_and_every_planck(sequence in sequences()) {
		new_test_ext().execute_with(|| play(sequence))?;
	}
}

#[test]
fn the_sequences_come_to_every_end() {
	let mut runner = TestRunner::deterministic();
	let mut seen = BTreeSet::new();
	for _ in 0..600 {
		let sequence = sequences().new_tree(&mut runner).unwrap().current();
		seen.extend(new_test_ext().execute_with(|| play(sequence)).unwrap());
	}
	let all = [
		"Cancelled",
		"Completed",
		"EndedEarly(Provider)",
		"EndedEarly(Renter)",
		"Expired",
		"Failed",
		"Network",
		"Provider",
		"Renter",
		"Resolved",
	];
	assert_eq!(seen.into_iter().collect::<Vec<_>>(), all);
}
