//! Worst case of each call and of what other pallets ask, with its outcome asserted.
//!
//! Both sides are DIDs with as many controllers as there may be, and have as many deals behind them as count. The price is
//! that of a market which nobody has touched for so long that bringing it to the present is most work.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

use crate::{
	Call, Classes, Config, Listing, Measurement, Measurements, NextClass, NextOffer, NextRental, OfferTermsOf, Offers,
	Pallet, Rentals, Requirements, Step, Terms,
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	Balance,
	bonds::{BenchmarkBonds, Role},
	credentials::{Comparison, Condition, MAX_CHOICES, MAX_CONDITIONS, Value},
	did::BenchmarkIdentities,
	disputes::Arbitrable,
	panel::{Agreed, Answer, BenchmarkPanels, Finding, PanelId},
	pricing::{BenchmarkPricing, ClassId},
	rental::{
		Class, MAX_REQUIREMENTS, MarketPrice, Name, OfferId, OfferTerms, Price, RentalId, Requirement,
		Requirements as Required, ServiceLevel, Stage,
	},
	settlement::{Agreement, BasisPoints, Market, Split},
	trust::BenchmarkReputation,
};
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate},
};

/// What a unit costs for a block: enough for the fees of few blocks to count as evidence.
const PRICE: Balance = 1_000_000_000_000;

fn funded<T: Config>(name: &'static str) -> T::AccountId {
	let who: T::AccountId = account(name, 0, 0);
	endow::<T>(&who);
	who
}

/// Enough for deposits, rentals and panels.
fn endow<T: Config>(who: &T::AccountId) {
	let rules = T::Rules::get();
	let panels = rules.measuring.cost() + rules.contesting.cost();
	let deposits = T::ItemDeposit::get() + T::ByteDeposit::get() * 100_000 + T::RentalDeposit::get();
	let pay = PRICE * T::MaxBlocks::get().saturated_into::<Balance>() * 4;
	let funds = (T::Currency::minimum_balance() + panels + deposits + pay) * 10;
	T::Currency::set_balance(who, funds);
}

/// The provider and the renter.
fn sides<T: Config>() -> (T::AccountId, T::AccountId) {
	let (provider, renter) = (T::BenchmarkIdentities::active(1), T::BenchmarkIdentities::active(2));
	T::BenchmarkReputation::acquaint(&provider, &renter);
	for who in [&provider, &renter] {
		endow::<T>(who);
	}
	T::BenchmarkBonds::bond(&provider, Role::Provider, T::MinUnitBond::get() * 100);
	// The bond may have taken what was there.
	endow::<T>(&provider);
	(provider, renter)
}

fn pass<T: Config>(blocks: BlockNumberFor<T>) {
	let now = frame_system::Pallet::<T>::block_number();
	frame_system::Pallet::<T>::set_block_number(now + blocks);
}

fn longest() -> Name {
	Name::truncate_from(vec![b'x'; 64])
}

fn class() -> Class {
	Class { name: longest(), accelerator: longest(), memory: 80, unit: longest() }
}

/// A new class.
fn registered<T: Config>(by: &'static str) -> (T::AccountId, ClassId) {
	let (who, id) = (funded::<T>(by), NextClass::<T>::get());
	Pallet::<T>::do_register_class(who.clone(), class()).unwrap();
	T::BenchmarkPricing::price_class(id);
	(who, id)
}

/// So many requirements, each as long as one can be.
fn requirements(count: u32) -> Required {
	let text = || BoundedVec::truncate_from(vec![b'x'; 64]);
	let choices = (0..MAX_CHOICES).map(|_| Value::Text(text())).collect::<Vec<_>>();
	let condition = Condition { claim: text(), comparison: Comparison::OneOf(BoundedVec::truncate_from(choices)) };
	let predicate = BoundedVec::truncate_from(vec![condition; usize::try_from(MAX_CONDITIONS).unwrap()]);
	let required = (0..count).map(|_| Requirement { schema: H256::repeat_byte(1), predicate: predicate.clone() });
	Required::truncate_from(required.collect())
}

/// Terms with everything that there can be, of a new class.
fn terms<T: Config>() -> OfferTermsOf<T> {
	let bond = T::MinUnitBond::get();
	let interval = T::MinInterval::get();
	OfferTerms {
		class: registered::<T>("registrant").1,
		region: 999,
		asset: T::NativeAsset::get(),
		unit_bond: bond,
		unit_penalty: bond,
		min_blocks: T::MinBlocks::get(),
		max_blocks: T::MaxBlocks::get(),
		extendable: true,
		interval,
		missed: 1,
		service_level: Some(ServiceLevel {
			pool: T::BenchmarkPanels::pool(Role::Oracle, T::Rules::get().measuring.schedule.seat_bond),
			window: interval,
			targets: [200, 9_900, 9_500, 1_000].into(),
			penalties: [BasisPoints::from_percent(25); 4].into(),
			margin: BasisPoints::from_percent(10),
			bonus: BasisPoints::from_percent(5),
		}),
		min_score: 1,
		on_silence: Split::ALL_TO_PAYER,
	}
}

/// The market price, which the bounds then make `PRICE`.
fn price() -> Price {
	Price::Market(MarketPrice { factor: 10_000, floor: PRICE, ceiling: PRICE })
}

/// Lets time pass in which nobody touches the market.
fn rest<T: Config>() {
	pass::<T>(T::BenchmarkPricing::rest().into());
}

/// An offer of four units, of a new class whose market has all the past there can be.
fn offered<T: Config>(required: u32) -> (T::AccountId, T::AccountId, OfferId) {
	let (provider, renter) = sides::<T>();
	let id = NextOffer::<T>::get();
	Pallet::<T>::do_offer(provider.clone(), terms::<T>(), requirements(required), 4, price()).unwrap();
	rest::<T>();
	for paused in [true, false] {
		Pallet::<T>::do_update_offer(provider.clone(), id, price(), paused).unwrap();
	}
	rest::<T>();
	(provider, renter, id)
}

/// A rental of two units for the longest time but one block.
fn requested<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, offer) = offered::<T>(0);
	let (id, blocks) = (NextRental::<T>::get(), T::MaxBlocks::get() - 1u32.into());
	Pallet::<T>::do_request(renter.clone(), offer, 2, blocks, PRICE).unwrap();
	(provider, renter, id)
}

fn accepted<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = requested::<T>();
	Pallet::<T>::do_accept(provider.clone(), id).unwrap();
	(provider, renter, id)
}

fn started<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = accepted::<T>();
	Pallet::<T>::do_start(provider.clone(), id, H256::zero()).unwrap();
	(provider, renter, id)
}

/// A rental that was served for a window.
fn served<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = started::<T>();
	pass::<T>(T::MinInterval::get());
	Pallet::<T>::do_heartbeat(provider.clone(), id).unwrap();
	(provider, renter, id)
}

/// So that its offer goes with a rental.
fn withdrawn<T: Config>(provider: &T::AccountId, id: RentalId) {
	let offer = Rentals::<T>::get(id).unwrap().offer;
	Pallet::<T>::do_withdraw_offer(provider.clone(), offer).unwrap();
}

fn gone<T: Config>(id: RentalId) {
	assert!(!Rentals::<T>::contains_key(id) && !Measurements::<T>::contains_key(id));
	assert!(!Offers::<T>::contains_key(0) && !Terms::<T>::contains_key(0) && !Requirements::<T>::contains_key(0));
}

fn stage<T: Config>(id: RentalId) -> Option<Stage> {
	Pallet::<T>::stage_of(id)
}

fn members<T: Config>(size: u8) -> Vec<T::AccountId> {
	(0..size).map(|number| account("member", number.into(), 0)).collect()
}

/// The panel that a rental waits for has this answer.
fn found<T: Config>(id: RentalId, answer: &[u64]) {
	let measurement: Measurement<_> = Measurements::<T>::get(id).unwrap();
	let rules = T::Rules::get();
	let (panel, size): (PanelId, u8) = match measurement.step {
		Step::Contested(_, panel, _) => (panel, rules.contesting.size),
		_ => (measurement.panel, rules.measuring.size),
	};
	let answer = Answer::truncate_from(answer.to_vec());
	let finding = Finding::Answered(Agreed { spread: answer.clone(), answer, revealed: size });
	T::BenchmarkPanels::conclude(panel, members::<T>(size), finding);
}

/// A rental whose pay was drawn, with a penalty for all of it.
fn missed<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = served::<T>();
	Pallet::<T>::do_draw(provider.clone(), id).unwrap();
	Pallet::<T>::do_measure(renter.clone(), id).unwrap();
	found::<T>(id, &[u64::MAX, 0, 0, 0]);
	Pallet::<T>::do_apply_measures(id).unwrap();
	(provider, renter, id)
}

/// That, contested, with a fault found.
fn contested<T: Config>() -> (T::AccountId, T::AccountId, RentalId) {
	let (provider, renter, id) = missed::<T>();
	Pallet::<T>::do_contest(provider.clone(), id).unwrap();
	found::<T>(id, &[0]);
	(provider, renter, id)
}

fn agreement(id: RentalId) -> Agreement {
	Agreement { market: Market::Rental, id }
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn register_class() {
		let caller = funded::<T>("caller");
		let id = NextClass::<T>::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), class());

		assert!(Classes::<T>::contains_key(id));
	}

	#[benchmark]
	fn remove_class() {
		let (caller, id) = registered::<T>("caller");

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Classes::<T>::contains_key(id));
	}

	#[benchmark]
	fn offer(r: Linear<0, MAX_REQUIREMENTS>) {
		let (caller, _) = sides::<T>();
		let (terms, required) = (terms::<T>(), requirements(r));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), terms, required, 4, price());

		assert!(Offers::<T>::contains_key(0));
	}

	#[benchmark]
	fn update_offer() {
		let (caller, _, id) = offered::<T>(0);
		Pallet::<T>::do_update_offer(caller.clone(), id, price(), true).unwrap();
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, Price::Fixed(1), false);

		assert_eq!(Offers::<T>::get(id).unwrap().listing, Listing::Listed);
	}

	#[benchmark]
	fn withdraw_offer() {
		let (caller, _, id) = offered::<T>(MAX_REQUIREMENTS);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Offers::<T>::contains_key(id));
	}

	/// Asking for the credentials is measured where they are kept; here they are read.
	#[benchmark]
	fn request(r: Linear<0, MAX_REQUIREMENTS>) {
		let (_, caller, from) = offered::<T>(0);
		if r > 0 {
			Requirements::<T>::insert(from, requirements(r));
		}
		let read;

		#[block]
		{
			read = Requirements::<T>::take(from).len();
			Pallet::<T>::do_request(caller, from, 4, T::MaxBlocks::get(), PRICE).unwrap();
		}

		assert_eq!((read, stage::<T>(0)), (usize::try_from(r).unwrap(), Some(Stage::Requested)));
	}

	#[benchmark]
	fn cancel() {
		let (provider, caller, id) = requested::<T>();
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn accept() {
		let (caller, _, id) = requested::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert_eq!(stage::<T>(id), Some(Stage::Accepted));
	}

	#[benchmark]
	fn start() {
		let (caller, _, id) = accepted::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, H256::repeat_byte(1));

		assert_eq!(stage::<T>(id), Some(Stage::Active));
	}

	#[benchmark]
	fn heartbeat() {
		let (caller, _, id) = served::<T>();
		pass::<T>(T::MinInterval::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		let rental = Rentals::<T>::get(id).unwrap();
		assert_eq!(rental.service().unwrap().credited, T::MinInterval::get() * 2u32.into());
	}

	#[benchmark]
	fn draw() {
		let (caller, _, id) = served::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert_eq!(Rentals::<T>::get(id).unwrap().service().unwrap().owed, 0);
	}

	#[benchmark]
	fn extend() {
		let (_, caller, id) = served::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, 1u32.into());

		assert_eq!(Rentals::<T>::get(id).unwrap().blocks, T::MaxBlocks::get());
	}

	#[benchmark]
	fn end_early() {
		let (provider, caller, id) = served::<T>();
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn complete() {
		let (provider, caller, id) = served::<T>();
		withdrawn::<T>(&provider, id);
		pass::<T>(T::MaxBlocks::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn expire() {
		let (provider, _, id) = accepted::<T>();
		withdrawn::<T>(&provider, id);
		pass::<T>(T::Rules::get().start);

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn report_dead() {
		let (provider, caller, id) = served::<T>();
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn measure() {
		let (_, caller, id) = served::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(Measurements::<T>::get(id).unwrap().withheld > 0);
	}

	#[benchmark]
	fn apply_measures() {
		let (provider, renter, id) = contested::<T>();
		Pallet::<T>::do_heartbeat(provider.clone(), id).ok();
		Pallet::<T>::do_end_early(renter, id).unwrap();
		withdrawn::<T>(&provider, id);
		rest::<T>();
		assert_eq!(stage::<T>(id), Some(Stage::Closing));

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn contest() {
		let (caller, _, id) = missed::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(matches!(Measurements::<T>::get(id).unwrap().step, Step::Contested(..)));
	}

	/// For disputes: what filing one adds to the weight of a call.
	#[benchmark]
	fn freeze() {
		let (_, _, id) = missed::<T>();
		rest::<T>();

		#[block]
		{
			<Pallet<T> as Arbitrable<T::AccountId, T::AssetId>>::freeze(agreement(id)).unwrap();
		}

		assert_eq!(stage::<T>(id), Some(Stage::Disputed));
	}

	/// For disputes: what a ruling adds to the weight of a call.
	#[benchmark]
	fn rule() {
		let (provider, _, id) = contested::<T>();
		withdrawn::<T>(&provider, id);
		<Pallet<T> as Arbitrable<T::AccountId, T::AssetId>>::freeze(agreement(id)).unwrap();
		rest::<T>();
		let split = Split { payee: BasisPoints::from_percent(50) };

		#[block]
		{
			<Pallet<T> as Arbitrable<T::AccountId, T::AssetId>>::rule(agreement(id), split).unwrap();
		}

		gone::<T>(id);
	}

	/// For disputes: what withdrawing one adds to the weight of a call.
	#[benchmark]
	fn resume() {
		let (_, _, id) = missed::<T>();
		<Pallet<T> as Arbitrable<T::AccountId, T::AssetId>>::freeze(agreement(id)).unwrap();
		rest::<T>();

		#[block]
		{
			<Pallet<T> as Arbitrable<T::AccountId, T::AssetId>>::resume(agreement(id)).unwrap();
		}

		assert_eq!(stage::<T>(id), Some(Stage::Active));
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
