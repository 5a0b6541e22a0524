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
use std::collections::BTreeMap;

/// People who act, so few that their calls meet.
const ACTORS: u8 = 8;

#[derive(Clone, Debug)]
enum Action {
	Summon { size: u8, question: Question, slow: bool, excluded: Vec<u8>, decline: BlockNumber },
	Bond { bonded: Balance },
	Join,
	Leave,
	Expel { who: u8 },
	Draw,
	Decline,
	Refill,
	Commit { number: u64 },
	Reveal { number: u64 },
	Tally,
	Dismiss,
	Clear,
	Control { other: u8 },
	Pay { payable: bool },
}

fn actions() -> impl Strategy<Value = Vec<(u8, u8, BlockNumber, Action)>> {
	let question = prop_oneof![
		Just(Question::Measures(1)),
		Just(Question::Choice(2)),
		Just(Question::Split),
		Just(Question::Measures(9))
	];
	let summon = (0..8u8, question, prop::bool::weighted(0.2), prop::collection::vec(0..ACTORS, 0..3), 0..3u64);
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
	];
	let blocks = prop_oneof![12 => 0..2u64, 4 => 2..5u64, 1 => 0..60u64];
	prop::collection::vec((0..ACTORS, 0..3u8, blocks, action), 1..90)
}

/// What the member committed to, so that most reveal what they said. The number is only for the others.
fn perform(number: u8, panel: PanelId, action: Action) -> DispatchResult {
	let who = person(number);
	let signed = signed(&who);
	let id = panel;
	let call = match action {
		Action::Summon { size, question, slow, excluded, decline } => {
			let excluded: Vec<_> = excluded.into_iter().map(person).collect();
			let mut asked = Summons { question, payer: who, excluded: excluded.try_into().unwrap(), ..summons(size) };
			asked.schedule.draw = if slow { Draw::Slow } else { Draw::Fast };
			asked.schedule.decline = decline;
			asked.schedule.commit = 4;
			asked.schedule.reveal = 4;
			asked.schedule.tolerance = BasisPoints::from_percent(if slow { 100 } else { 20 });
			return frame::deps::frame_support::storage::with_storage_layer(|| Panel::summon(asked)).map(|_| ());
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
			return frame::deps::frame_support::storage::with_storage_layer(|| {
				<Panel as artel_primitives::panel::Panels<AccountId, BlockNumber>>::dismiss(id)
			});
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
fn purses_come_out_even(purses: &BTreeMap<PanelId, Balance>) -> bool {
	let mut out = BTreeMap::<PanelId, Balance>::new();
	let mut found = Vec::new();
	for event in events() {
		match event {
			Event::Paid { id, amount, .. } => *out.entry(id).or_default() += amount,
			Event::Found { id, returned, .. } => {
				*out.entry(id).or_default() += returned;
				found.push(id);
			}
			_ => {}
		}
	}
	found.iter().all(|id| out[id] == purses[id])
}

fn cases() -> u32 {
	std::env::var("ARTEL_PROPERTY_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(600)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(cases()))]

	#[test]
	fn keep_every_invariant(actions in actions(), chance in any::<u64>()) {
		new_test_ext().execute_with(|| {
			Chance::set(Some(chance));
			pool(ACTORS);
			let issuance = Balances::total_issuance();
			let mut purses = BTreeMap::new();
			for (number, panel, blocks, action) in actions {
				pass(blocks);
				let before = sp_io::storage::root(StateVersion::V1);
				let events = System::event_count();
				let result = perform(number, panel.into(), action);
				if result.is_err() {
					prop_assert_eq!(System::event_count(), events);
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1));
				}
				for (id, panel) in Panels::<Test>::iter() {
					purses.insert(id, panel.fee * Balance::from(panel.size));
				}
				prop_assert_eq!(Panel::do_try_state(), Ok(()));
				prop_assert!(engaged_is_seats());
				prop_assert_eq!(Balances::total_issuance(), issuance);
			}
			// An outsider alone brings all to an end.
			let mut patience = 2_000;
			while Panels::<Test>::iter().next().is_some() {
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
						Some(Step::Clear) => {
assert_ok!(Panel::clear(outsider(), id));
}
						None => {}
					};
				}
				pass(5);
				patience -= 5;
				prop_assert!(patience > 0, "a panel that never ends");
			}
			prop_assert!(purses_come_out_even(&purses));
			prop_assert_eq!(Purses::iter().count(), 0);
			prop_assert_eq!(wealth(&POT), ENDOWMENT);
			for who in (0..ACTORS).map(person) {
				prop_assert_eq!((engaged(&who), held(&who, HoldReason::Panel)), (0, 0));
			}
			let sum: Balance = frame_system::Account::<Test>::iter_keys().map(|who| Balances::total_balance(&who)).sum();
			prop_assert_eq!(sum, issuance);
			Ok(())
		})?;
	}
}
