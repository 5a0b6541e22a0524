//! A state that breaks an invariant is found out.

use crate::{mock::*, *};
use artel_primitives::pricing::{ClassTerms, MAX_REGION, Pricing as _};

/// What `try_state` says after `broken` was done to a market in its third period.
fn found(broken: impl FnOnce()) -> String {
	new_test_ext().execute_with(|| {
		opened(TERMS, 10, 6);
		pass(2 * PERIOD + 5);
		poked();
		assert_eq!(Pricing::do_try_state(), Ok(()));
		broken();
		let Err(found) = Pricing::do_try_state() else { panic!("nothing is found") };
		format!("{found:?}")
	})
}

fn course(change: impl FnOnce(&mut CourseOf<Test>)) {
	Markets::<Test>::mutate(CLASS, REGION, |market| change(market.as_mut().unwrap().course.as_mut().unwrap()));
}

fn market(change: impl FnOnce(&mut MarketOf<Test>)) {
	Markets::<Test>::mutate(CLASS, REGION, |market| change(market.as_mut().unwrap()));
}

fn history(change: impl FnOnce(&mut HistoryOf<Test>)) {
	Histories::<Test>::mutate(CLASS, REGION, change);
}

#[test]
fn of_units() {
	assert!(found(|| market(|market| market.supply.rented = 11)).contains("1: more is rented than is offered"));
	let nowhere = || Markets::<Test>::insert(CLASS, MAX_REGION + 1, stored());
	assert!(found(nowhere).contains("1: a place in no region"));
	let nothing = || Markets::<Test>::insert(CLASS, REGION + 1, Market::default());
	assert!(found(nothing).contains("1: a place with neither units nor a price"));
}

#[test]
fn of_prices() {
	assert!(found(|| course(|course| course.price = CEILING + 1)).contains("outside of the terms that moved it"));
	assert!(found(|| course(|course| course.price = 0)).contains("2: a price that no terms allow"));
	assert!(found(|| Classes::<Test>::remove(CLASS)).contains("2: a price of a class without terms"));
}

#[test]
fn of_counts() {
	assert!(found(|| course(|course| course.offered = course.rented - 1)).contains("3: more was rented"));
	assert!(found(|| course(|course| course.counted = 20)).contains("3: units counted out of time"));
	assert!(found(|| course(|course| course.counted = 27)).contains("3: units counted out of time"));
	let beyond = || {
		pass(PERIOD);
		course(|course| course.counted = 31);
	};
	assert!(found(beyond).contains("3: units counted beyond their period"));
}

#[test]
fn of_snapshots() {
	assert!(found(|| course(|course| course.cumulative += 1)).contains("4: a course that did not begin"));
	assert!(found(|| history(|history| history.0.truncate(1))).contains("4: a course that did not begin"));
	assert!(found(|| history(|history| history.0[1].block = 1)).contains("4: snapshots out of order"));
	assert!(found(|| history(|history| history.0[0].cumulative = u128::MAX)).contains("4: snapshots out of order"));
	assert!(found(|| market(|market| market.course = None)).contains("4: snapshots of no price"));
	assert!(found(|| Markets::<Test>::remove(CLASS, REGION)).contains("4: snapshots of no place"));
}

#[test]
fn of_terms() {
	let still = ClassTerms { gain: 0, ..TERMS };
	assert!(found(|| Classes::<Test>::insert(CLASS, still)).contains("5: a class by whose terms no price can move"));
}

/// New bounds may leave a price out until its period is over, and no longer.
#[test]
fn a_price_may_be_outside_of_bounds_that_it_has_not_moved_by() {
	run(|| {
		opened(TERMS, 10, 6);
		pass(3);
		registered(ClassTerms { initial: FLOOR, ceiling: INITIAL / 2, ..TERMS });
		poked();
		assert_eq!((price(), Pricing::do_try_state()), (INITIAL, Ok(())));
		// Touching again is no other change of terms.
		let since = stored().course.unwrap().terms_since;
		pass(1);
		poked();
		assert_eq!((stored().course.unwrap().terms_since, since), (4, 4));
		pass(PERIOD);
		Pricing::on_capacity(PLACE, 1, 0);
		assert_eq!((price(), Pricing::do_try_state()), (INITIAL / 2, Ok(())));
	});
}
