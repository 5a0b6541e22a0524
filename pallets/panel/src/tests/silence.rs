//! Nobody but an outsider does anything: each panel still comes to its end, and leaves nothing behind.

use crate::{mock::*, *};
use artel_primitives::panel::Draw;
use frame::{testing_prelude::*, traits::Hooks};

/// Makes the call that anyone may make now, if there is one.
fn help(id: PanelId) {
	let step = Panel::step(id);
	let results = [
		(Step::Draw, Panel::draw(outsider(), id)),
		(Step::Refill, Panel::refill(outsider(), id)),
		(Step::Tally, Panel::tally(outsider(), id)),
		(Step::Clear, Panel::clear(outsider(), id).map(Into::into).map_err(Into::into)),
	];
	// Just the one that the view names can succeed.
	let done: Vec<_> = results.into_iter().filter(|(_, result)| result.is_ok()).map(|(step, _)| step).collect();
	assert_eq!(done.first().copied(), step);
}

#[test]
fn never_freezes() {
	for (draw, decliners) in [(Draw::Fast, 0), (Draw::Slow, 0), (Draw::Fast, 3), (Draw::Slow, 2)] {
		run(|| {
			pool(12);
			let before = (wealth(&ALICE), Balances::free_balance(ALICE));
			let mut asked = summons(3);
			asked.schedule.draw = draw;
			let id = summoned(asked);
			let mut declined = false;
			// Two rounds, each with a draw and all phases, and the retention.
			let longest = 2 * (3 * EPOCH + 5 + 6 + 7) + RETENTION;
			for _ in 0..=longest {
				if let Some(panel) = Panel::panel(id) {
					if matches!(panel.stage, Stage::Drawn(_)) && !declined {
						declined = true;
						for who in members(id).iter().take(decliners) {
							assert_ok!(Panel::decline(signed(who), id));
						}
					}
					help(id);
				}
				pass(1);
			}
			assert_eq!(Panel::panel(id), None);
			assert_eq!(before, (wealth(&ALICE), Balances::free_balance(ALICE)));
			assert!((0..12).all(|number| engaged(&person(number)) == 0));
			assert_eq!(
				(Panels::<Test>::iter().count(), Sittings::<Test>::iter().count(), Purses::iter().count()),
				(0, 0, 0)
			);
		});
	}
}

#[test]
fn a_panel_that_was_forgotten_for_long_goes_on() {
	run(|| {
		pool(12);
		let id = summoned(summons(3));
		pass(1_000);
		help(id);
		pass(1_000);
		help(id);
		assert!(is_requested(id), "requested again each time");
		pass(2);
		help(id);
		pass(10_000);
		help(id);
		assert_eq!(Panel::panel(id).unwrap().round, 2);
		pass(2);
		help(id);
		pass(10_000);
		help(id);
		assert_eq!(finding(id), Some(Finding::Silent));
	});
}

#[test]
fn the_hook_costs_the_same_in_each_block() {
	run(|| {
		for block in 2..200 {
			System::set_block_number(block);
			assert_eq!(Panel::on_initialize(block), <() as WeightInfo>::on_initialize());
		}
	});
}
