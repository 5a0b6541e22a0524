//! Whatever is called in whatever order: the invariants hold, purses come out even, no money appears or vanishes, seats
//! are released, and what fails changes nothing.

use crate::{mock::*, *};
use artel_primitives::{
	bonds::Role,
	panel::{Draw, Panels as _, Summons},
	settlement::BasisPoints,
};
use frame::{deps::sp_io, testing_prelude::*, token::fungible::Inspect};
use proptest::prelude::*;
use std::{cell::RefCell, collections::BTreeMap};

/// People who act, so few that their calls meet.
const ACTORS: u8 = 8;

thread_local! {
	/// A pool of all who act, made once for all cases.
	static STATE: RefCell<TestState> = RefCell::new({
		let mut state = new_test_ext();
		state.execute_with(|| pool(ACTORS));
		state.commit_all().unwrap();
		state
	});
}

/// Runs a case in that state, and leaves nothing of it behind.
fn in_state(case: impl FnOnce() -> Result<(), TestCaseError>) -> Result<(), TestCaseError> {
	STATE.with_borrow_mut(|state| {
		state.execute_with(|| {
			forget();
			hypothetically!(case())
		})
	})
}

#[derive(Clone, Debug)]
enum Action {
	Summon {
		size: u8,
		question: Question,
		slow: bool,
		excluded: Vec<u8>,
		decline: BlockNumber,
	},
	Bond {
		bonded: Balance,
	},
	Join,
	Leave,
	Expel {
		who: u8,
	},
	Draw,
	Decline,
	Refill,
	Commit {
		number: u64,
	},
	Reveal {
		number: u64,
	},
	Tally,
	Dismiss,
	Clear,
	Control {
		other: u8,
	},
	Pay {
		payable: bool,
	},
	/// A whole panel. Each who is drawn says nothing, commits only, reveals a number, or declines.
	Life {
		size: u8,
		question: Question,
		says: [u8; ACTORS as usize],
	},
}

/// Who does it, to which panel, after how many blocks, and what.
type Moment = (u8, u8, BlockNumber, Action);

fn actions() -> impl Strategy<Value = Vec<Moment>> {
	let question = prop_oneof![
		Just(Question::Measures(1)),
		Just(Question::Choice(2)),
		Just(Question::Split),
		Just(Question::Measures(9))
	];
	let summon = (0..8u8, question, prop::bool::weighted(0.2), prop::collection::vec(0..ACTORS, 0..3), 0..3u64);
	let asked = prop_oneof![Just(Question::Measures(1)), Just(Question::Choice(3)), Just(Question::Split)];
	let size = prop_oneof![Just(1u8), Just(3u8), Just(5u8), Just(7u8)];
	let life = (size, asked, prop::array::uniform8(0..10u8));
	let action = prop_oneof![
		4 => summon.prop_map(|(size, question, slow, excluded, decline)| Action::Summon {
			size, question, slow, excluded, decline
		}),
		1 => prop_oneof![Just(0), Just(MINIMUM - 1), MINIMUM..6_000].prop_map(|bonded| Action::Bond { bonded }),
		2 => Just(Action::Join),
		1 => Just(Action::Leave),
		1 => (0..ACTORS).prop_map(|who| Action::Expel { who }),
		10 => Just(Action::Draw),
		1 => Just(Action::Decline),
		2 => Just(Action::Refill),
		16 => (0..3u64).prop_map(|number| Action::Commit { number }),
		16 => (0..3u64).prop_map(|number| Action::Reveal { number }),
		8 => Just(Action::Tally),
		2 => Just(Action::Dismiss),
		1 => Just(Action::Clear),
		1 => (0..ACTORS).prop_map(|other| Action::Control { other }),
		1 => any::<bool>().prop_map(|payable| Action::Pay { payable }),
		10 => life.prop_map(|(size, question, says)| Action::Life { size, question, says }),
	];
	let blocks = prop_oneof![12 => 0..2u64, 4 => 2..5u64, 1 => 0..60u64];
	prop::collection::vec((0..ACTORS, 0..3u8, blocks, action), 1..60)
}

/// Performs the step. If it fails nothing has changed. To look at all of the state takes longer than anything else, so
/// only one case in many `looks`: there the invariants hold after each step, too.
fn step(number: u8, id: PanelId, action: Action, looks: bool) -> DispatchResult {
	let root = || looks.then(|| sp_io::storage::root(StateVersion::V1));
	let (before, events) = (root(), System::event_count());
	let result = perform(number, id, action);
	if result.is_err() {
		assert_eq!((System::event_count(), root()), (events, before));
	} else if looks {
		assert_eq!(Panel::do_try_state(), Ok(()));
	}
	result
}

/// The life of a panel from the request to the tally, whatever its members say.
fn live(number: u8, size: u8, question: Question, says: [u8; ACTORS as usize], looks: bool) {
	let id = NextPanel::<Test>::get();
	let summon = Action::Summon { size, question, slow: false, excluded: vec![], decline: 1 };
	if step(number, id, summon, looks).is_err() {
		return;
	}
	// Two rounds at the most.
	while finding(id).is_none() {
		pass(2);
		assert_ok!(step(number, id, Action::Draw, looks));
		let Some(phases) = Panel::phases(id) else { continue };
		let says = |number: u8| says[usize::from(number)];
		for number in (0..ACTORS).filter(|number| says(*number) == 9 && members(id).contains(&person(*number))) {
			assert_ok!(step(number, id, Action::Decline, looks));
		}
		if Panel::step(id) == Some(Step::Refill) {
			assert_ok!(step(number, id, Action::Refill, looks));
		}
		let members = members(id);
		let who_goes = |so_far: u8| {
			let goes = |number: &u8| members.contains(&person(*number)) && says(*number) >= so_far;
			(0..ACTORS).filter(goes).collect::<Vec<_>>()
		};
		pass_to(phases.commit);
		for number in who_goes(1) {
			assert_ok!(step(number, id, Action::Commit { number: u64::from(says(number)) % 3 }, looks));
		}
		pass_to(phases.reveal);
		for number in who_goes(2) {
			assert_ok!(step(number, id, Action::Reveal { number: 0 }, looks));
		}
		pass_to(phases.over);
		assert_ok!(step(number, id, Action::Tally, looks));
	}
}

/// Who reveals says what it committed to; the number is for the others.
fn perform(number: u8, panel: PanelId, action: Action) -> DispatchResult {
	let who = person(number);
	let signed = signed(&who);
	let id = panel;
	let call = match action {
		Action::Life { .. } => unreachable!("made of steps"),
		Action::Summon { size, question, slow, excluded, decline } => {
			let excluded: Vec<_> = excluded.into_iter().map(person).collect();
			let mut asked = Summons { question, payer: who, excluded: excluded.try_into().unwrap(), ..summons(size) };
			asked.schedule.draw = if slow { Draw::Slow } else { Draw::Fast };
			asked.schedule.decline = decline;
			asked.schedule.commit = 4;
			asked.schedule.reveal = 4;
			asked.schedule.tolerance = BasisPoints::from_percent(if slow { 100 } else { 20 });
			return Panel::summon(asked).map(|_| ());
		}
		Action::Bond { bonded } => {
			bond(&who, Role::Oracle, bonded);
			return Ok(());
		}
		Action::Control { other } => {
			control(who, &[person(other)]);
			return Ok(());
		}
		Action::Pay { payable } => {
			Unpayable::mutate(|all| if payable { all.remove(&who) } else { all.insert(who) });
			return Ok(());
		}
		Action::Dismiss => {
			return <Panel as artel_primitives::panel::Panels<AccountId, BlockNumber>>::dismiss(id);
		}
		Action::Join => Call::join { pool: 0 },
		Action::Leave => Call::leave { pool: 0 },
		Action::Expel { who } => Call::expel { pool: 0, who: person(who) },
		Action::Draw => Call::draw { id },
		Action::Decline => Call::decline { id },
		Action::Refill => Call::refill { id },
		Action::Commit { number } => {
			let hash = Panel::commitment(id, &who, &answer(&[number]), &salt(&who));
			Call::commit { id, hash }
		}
		Action::Reveal { number } => {
			let committed = seats(id).into_iter().find(|seat| seat.who == who).map(|seat| seat.vote);
			let said = (0..3).find(|said| {
				let hash = Panel::commitment(id, &who, &answer(&[*said]), &salt(&who));
				committed == Some(Vote::Committed(hash))
			});
			Call::reveal { id, answer: answer(&[said.unwrap_or(number)]), salt: salt(&who) }
		}
		Action::Tally => Call::tally { id },
		Action::Clear => Call::clear { id },
	};
	RuntimeCall::Panel(call).dispatch(signed).map(|_| ()).map_err(|failed| failed.error)
}

/// What is engaged of each is what its seats on panels without finding take.
fn engaged_is_seats() -> bool {
	let mut seats = BTreeMap::<AccountId, Balance>::new();
	for (id, panel) in Panels::<Test>::iter() {
		if matches!(panel.stage, Stage::Drawn(_)) {
			for who in members(id) {
				*seats.entry(who).or_default() += panel.schedule.seat_bond;
			}
		}
	}
	(0..ACTORS).map(person).all(|who| engaged(&who) == seats.get(&who).copied().unwrap_or_default())
}

/// For each panel: its purse was paid out and returned, and nothing more or less.
fn purses_come_out_even() -> bool {
	let (mut purses, mut out) = (BTreeMap::<PanelId, Balance>::new(), BTreeMap::<PanelId, Balance>::new());
	for event in events() {
		match event {
			Event::Summoned { id, size, fee, .. } => *purses.entry(id).or_default() += fee * Balance::from(size),
			Event::Paid { id, amount, .. } => *out.entry(id).or_default() += amount,
			Event::Found { id, returned, .. } => *out.entry(id).or_default() += returned,
			_ => {}
		}
	}
	out == purses
}

/// Performs all actions, then has an outsider end what is left, and looks where everything went.
fn play(actions: Vec<Moment>, chance: u64) -> Result<(), TestCaseError> {
	Chance::set(Some(chance));
	let issuance = Balances::total_issuance();
	let looks = chance.is_multiple_of(32);
	for (number, panel, blocks, action) in actions {
		pass(blocks);
		match action {
			Action::Life { size, question, says } => live(number, size, question, says, looks),
			action => {
				let _ = step(number, panel.into(), action, looks);
			}
		}
		prop_assert!(engaged_is_seats());
		prop_assert_eq!(Balances::total_issuance(), issuance);
	}
	prop_assert_eq!(Panel::do_try_state(), Ok(()));
	end_all()?;
	prop_assert!(purses_come_out_even());
	prop_assert_eq!(Purses::iter().count(), 0);
	prop_assert_eq!(wealth(&POT), ENDOWMENT);
	for who in (0..ACTORS).map(person) {
		prop_assert_eq!((engaged(&who), held(&who, HoldReason::Panel)), (0, 0));
	}
	let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
	prop_assert_eq!(sum, issuance);
	Ok(())
}

/// An outsider alone brings all panels to an end, and clears them.
fn end_all() -> Result<(), TestCaseError> {
	let mut patience = 1_000;
	while Panels::<Test>::iter_values().any(|panel| !matches!(panel.stage, Stage::Closed(_))) {
		for id in Panels::<Test>::iter_keys().collect::<Vec<_>>() {
			match Panel::step(id) {
				Some(Step::Draw) => {
					assert_ok!(Panel::draw(outsider(), id));
				}
				Some(Step::Refill) => {
					assert_ok!(Panel::refill(outsider(), id));
				}
				Some(Step::Tally) => {
					assert_ok!(Panel::tally(outsider(), id));
				}
				Some(Step::Clear) | None => {}
			}
		}
		pass(2);
		patience -= 2;
		prop_assert!(patience > 0, "a panel that never ends");
	}
	System::set_block_number(System::block_number() + RETENTION);
	prop_assert_eq!(Panel::do_try_state(), Ok(()));
	for id in Panels::<Test>::iter_keys().collect::<Vec<_>>() {
		assert_ok!(Panel::clear(outsider(), id));
	}
	Ok(())
}

/// How many tests share the sequences, so that they run beside each other.
const SHARES: u32 = 4;

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(10_000).div_ceil(SHARES)))]

	#[test]
	fn keep_every_invariant(actions in actions(), chance in any::<u64>()) {
		in_state(|| play(actions, chance))?;
	}

	#[test]
	fn keep_every_invariant_in_a_second_share(actions in actions(), chance in any::<u64>()) {
		in_state(|| play(actions, chance))?;
	}

	#[test]
	fn keep_every_invariant_in_a_third_share(actions in actions(), chance in any::<u64>()) {
		in_state(|| play(actions, chance))?;
	}

	#[test]
	fn keep_every_invariant_in_a_fourth_share(actions in actions(), chance in any::<u64>()) {
		in_state(|| play(actions, chance))?;
	}
}
