//! Whatever is called in whatever order: the invariants hold, and what fails changes nothing.

use crate::{mock::*, *};
use artel_primitives::{
	pricing::{ClassId, ClassTerms, Pricing as Prices, Region},
	settlement::BasisPoints,
};
use frame::{deps::sp_io, testing_prelude::*};
use proptest::prelude::*;

#[derive(Clone, Debug)]
enum Deed {
	Register(ClassTerms),
	Poke,
	Capacity { added: u32, removed: u32 },
	Rented { taken: u32, returned: u32 },
}

fn terms() -> impl Strategy<Value = ClassTerms> {
	let prices = (5_000..50_000u128, 10_000..60_000u128, 20_000..100_000u128);
	(prices, 0..=10_000u16, 0..30_000u16, 0..20u32).prop_map(|((floor, initial, ceiling), target, gain, depth)| {
		ClassTerms { initial, floor, ceiling, target: BasisPoints::new(target).unwrap(), gain, depth }
	})
}

fn deeds() -> impl Strategy<Value = Vec<(ClassId, Region, bool, BlockNumber, Deed)>> {
	let deed = prop_oneof![
		2 => terms().prop_map(Deed::Register),
		2 => Just(Deed::Poke),
		4 => (0..30u32, 0..30u32).prop_map(|(added, removed)| Deed::Capacity { added, removed }),
		4 => (0..30u32, 0..30u32).prop_map(|(taken, returned)| Deed::Rented { taken, returned }),
	];
	let region = prop_oneof![8 => 0..3u16, 1 => 998..1_002u16];
	let blocks = prop_oneof![6 => 0..2 * PERIOD, 1 => 0..30 * PERIOD, 1 => 0..1_000_000u64];
	prop::collection::vec((0..2u32, region, prop::bool::weighted(0.9), blocks, deed), 1..60)
}

/// Does it; `entitled` takes the origin that it is for.
fn perform(class: ClassId, region: Region, entitled: bool, deed: Deed) -> DispatchResult {
	let supply = Markets::<Test>::get(class, region).unwrap_or_default().supply;
	let units = |units: u64| u32::try_from(units).unwrap();
	let (rented, free) = (units(supply.rented), units(supply.capacity - supply.rented));
	let counted = region <= artel_primitives::pricing::MAX_REGION;
	let (origin, call) = match deed {
		Deed::Register(terms) => {
			let origin = if entitled { RuntimeOrigin::root() } else { RuntimeOrigin::signed(ALICE) };
			(origin, Call::register { class, terms })
		}
		Deed::Poke => {
			let origin = if entitled { RuntimeOrigin::signed(ALICE) } else { RuntimeOrigin::none() };
			(origin, Call::poke { class, region })
		}
		Deed::Capacity { added, removed } => {
			let removed = if counted { removed.min(free + added) } else { removed };
			Pricing::on_capacity((class, region), added, removed);
			return Ok(());
		}
		Deed::Rented { taken, returned } => {
			let returned = if counted { returned.min(rented) } else { returned };
			Pricing::on_rented((class, region), taken.min(free + returned), returned);
			return Ok(());
		}
	};
	RuntimeCall::Pricing(call).dispatch(origin).map(|_| ()).map_err(|failed| failed.error)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(artel_testing::cases(1024)))]

	#[test]
	fn keep_every_invariant(deeds in deeds()) {
		new_test_ext().execute_with(|| {
			for (class, region, entitled, blocks, deed) in deeds {
				pass(blocks);
				let before = sp_io::storage::root(StateVersion::V1);
				let (events, price) = (System::event_count(), Pricing::price((class, region)));
				if perform(class, region, entitled, deed).is_err() {
					prop_assert_eq!(System::event_count(), events);
					prop_assert_eq!(&before, &sp_io::storage::root(StateVersion::V1));
				}
				prop_assert_eq!(Pricing::do_try_state(), Ok(()));
				// No call and no telling moves a price in its block.
				let after = Pricing::price((class, region));
				prop_assert!(price.is_none() || price == after, "{price:?} {after:?}");
			}
			Ok(())
		})?;
	}

	/// Block by block, while terms stay: no price moves by more than a step, and only at the end of a period.
	#[test]
	fn no_period_moves_a_price_by_more_than_a_step(deeds in deeds()) {
		new_test_ext().execute_with(|| {
			for class in 0..2 {
				assert_ok!(Pricing::register(RuntimeOrigin::root(), class, TERMS));
			}
			for (class, region, entitled, blocks, deed) in deeds {
				for _ in 0..blocks % (3 * PERIOD) {
					let before = Pricing::market(class, region);
					pass(1);
					let after = Pricing::market(class, region);
					if let (Some(before), Some(after)) = (before, after) {
						let moved = before.price.abs_diff(after.price);
						prop_assert!(moved * 10_000 <= before.price * u128::from(MAX_STEP));
						prop_assert!(moved == 0 || before.until == System::block_number());
					}
				}
				if !matches!(deed, Deed::Register(_)) {
					let _ = perform(class, region, entitled, deed);
				}
			}
			Ok(())
		})?;
	}
}
