//! Terms of classes.

use crate::{mock::*, *};
use artel_primitives::{
	pricing::{ClassTerms, Pricing as _},
	settlement::{BasisPoints, WHOLE},
};
use frame::testing_prelude::*;

#[test]
fn the_authority_says_within_what_a_price_moves() {
	run(|| {
		assert_noop!(Pricing::register(RuntimeOrigin::signed(ALICE), CLASS, TERMS), BadOrigin);
		assert_noop!(Pricing::register(RuntimeOrigin::none(), CLASS, TERMS), BadOrigin);
		assert_eq!(Pricing::terms(CLASS), None);
		registered(TERMS);
		assert_eq!(events(), [Event::ClassRegistered { class: CLASS, terms: TERMS }]);
		assert_eq!(Pricing::terms(CLASS), Some(TERMS));
		assert_eq!(Pricing::terms(CLASS + 1), None);
	});
}

#[test]
fn terms_by_which_no_price_could_move_are_refused() {
	let target = |points| BasisPoints::new(points).unwrap();
	let wrong = [
		(ClassTerms { floor: MIN_FLOOR - 1, ..TERMS }, Error::<Test>::FloorTooLow),
		(ClassTerms { ceiling: MAX_CEILING + 1, ..TERMS }, Error::<Test>::CeilingTooHigh),
		(ClassTerms { ceiling: FLOOR, initial: FLOOR, ..TERMS }, Error::<Test>::NoRoomBetweenBounds),
		(ClassTerms { ceiling: FLOOR, floor: CEILING, ..TERMS }, Error::<Test>::NoRoomBetweenBounds),
		(ClassTerms { initial: FLOOR - 1, ..TERMS }, Error::<Test>::InitialOutOfBounds),
		(ClassTerms { initial: CEILING + 1, ..TERMS }, Error::<Test>::InitialOutOfBounds),
		(ClassTerms { target: BasisPoints::ZERO, ..TERMS }, Error::<Test>::TargetOneSided),
		(ClassTerms { target: BasisPoints::ALL, ..TERMS }, Error::<Test>::TargetOneSided),
		(ClassTerms { gain: 0, ..TERMS }, Error::<Test>::GainTooSmall),
		// Full utilisation would be 40 % above target: 0.8 basis points.
		(ClassTerms { gain: 2, ..TERMS }, Error::<Test>::GainTooSmall),
		(ClassTerms { target: target(1), gain: WHOLE - 1, ..TERMS }, Error::<Test>::GainTooSmall),
		(ClassTerms { depth: 0, ..TERMS }, Error::<Test>::DepthMissing),
	];
	run(|| {
		for (terms, error) in wrong {
			assert_noop!(Pricing::register(RuntimeOrigin::root(), CLASS, terms), error);
		}
	});
}

#[test]
fn terms_at_the_edges_are_accepted() {
	let target = |points| BasisPoints::new(points).unwrap();
	let right = [
		ClassTerms { floor: MIN_FLOOR, ceiling: MAX_CEILING, ..TERMS },
		ClassTerms { initial: FLOOR, ..TERMS },
		ClassTerms { initial: CEILING, ..TERMS },
		ClassTerms { floor: INITIAL, ceiling: INITIAL + 1, ..TERMS },
		ClassTerms { target: target(1), gain: WHOLE, ..TERMS },
		ClassTerms { target: target(WHOLE - 1), gain: WHOLE, ..TERMS },
		ClassTerms { gain: 3, ..TERMS },
		ClassTerms { gain: u16::MAX, depth: u32::MAX, ..TERMS },
	];
	run(|| right.map(registered));
}

#[test]
fn the_lowest_floor_is_where_a_basis_point_is_a_planck() {
	assert_eq!(MIN_FLOOR, WHOLE.into());
	assert_eq!(BasisPoints::new(1).unwrap().of(MIN_FLOOR), 1);
	assert_eq!(MAX_CEILING, u64::MAX.into());
}

#[test]
fn other_terms_move_no_price_but_at_the_end_of_a_period() {
	run(|| {
		opened(TERMS, 10, 10);
		pass(PERIOD + 3);
		poked();
		assert_eq!(price(), 1_200_000);

		// Of the price nothing changes now, and nothing until the period is over.
		registered(ClassTerms { initial: 60_000, ceiling: 70_000, ..TERMS });
		poked();
		assert_eq!(price(), 1_200_000);
		let until = Pricing::quote(CLASS, REGION, 1, 1).unwrap().until;
		System::set_block_number(until - 1);
		poked();
		assert_eq!(price(), 1_200_000);
		// Then it moves, and is brought within the bounds.
		pass(1);
		assert_eq!(price(), 70_000);
		poked();
		assert_eq!(stored().course.unwrap().price, 70_000);
	});
}

/// The past stays: what a read said of it before the terms changed, a read says after.
#[test]
fn other_terms_change_nothing_of_periods_that_are_over() {
	run(|| {
		opened(TERMS, 10, 10);
		pass(4 * PERIOD + 5);
		let (before, twap) = (Pricing::market(CLASS, REGION).unwrap(), Pricing::twap(CLASS, REGION, 2 * PERIOD));
		registered(ClassTerms {
			floor: INITIAL * 10,
			initial: INITIAL * 10,
			target: BasisPoints::from_percent(10),
			..TERMS
		});
		assert_eq!(Pricing::market(CLASS, REGION), Some(before));
		poked();
		let after = Pricing::market(CLASS, REGION).unwrap();
		assert_eq!((after.price, after.average), (before.price, before.average));
		assert_eq!(Pricing::twap(CLASS, REGION, 2 * PERIOD), twap);
		assert_eq!(after.terms.floor, INITIAL * 10);
		pass(PERIOD);
		assert_eq!(price(), INITIAL * 10);
	});
}

#[test]
fn a_place_that_nobody_touches_goes_on_under_the_terms_it_has() {
	run(|| {
		opened(TERMS, 10, 10);
		registered(ClassTerms { ceiling: INITIAL * 2, ..TERMS });
		pass(6 * PERIOD);
		assert!(price() > INITIAL * 2);
		poked();
		assert!(price() > INITIAL * 2, "no price moves within a period");
		pass(PERIOD);
		assert_eq!(price(), INITIAL * 2);
	});
}

#[test]
fn classes_have_their_own_terms() {
	run(|| {
		opened(TERMS, 10, 10);
		assert_ok!(Pricing::register(RuntimeOrigin::root(), 8, ClassTerms { initial: 50_000, ..TERMS }));
		Pricing::on_capacity((8, REGION), 1, 0);
		assert_eq!(<Pricing as artel_primitives::pricing::Pricing>::price((8, REGION)), Some(50_000));
		assert_eq!(price(), INITIAL);
	});
}
