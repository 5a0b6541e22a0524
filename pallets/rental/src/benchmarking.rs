//! Worst case of each call and of what other pallets ask, with its outcome asserted.
//!
//! Both sides are DIDs with as many controllers as there may be, and have as many deals behind them as count. The price is
//! that of a market which nobody has touched for so long that bringing it to the present is most work. What moves money is
//! measured for a rental in the native token, of which trust learns, and for one in the asset that is dearest to move.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

mod setup;

use crate::{Call, Classes, Config, Listing, Measurements, NextClass, Offers, Pallet, Rentals, Requirements, Step};
use artel_primitives::{
	Balance,
	disputes::{Arbitrable, BenchmarkAgreements},
	rental::{MAX_REQUIREMENTS, Price, Stage},
	settlement::{Agreement, BasisPoints, Split},
};
use frame::benchmarking::prelude::*;
use setup::{
	PRICE, accepted, agreement, asset, class, common, common_dids, common_service, contested, funded, gone, latest,
	missed, native, offered, pass, price, registered, requested, require, require_common, requirements, rest, served,
	stage, withdrawn,
};

/// All that a rental can be when a ruling ends it. What is at stake is its own price, which has to be enough.
impl<T: Config> BenchmarkAgreements<T::AccountId> for Pallet<T> {
	fn agreement(at_stake: Balance) -> (T::AccountId, T::AccountId, Agreement) {
		let (provider, renter, id) = contested::<T>();
		withdrawn::<T>(&provider, id);
		let agreement = agreement(id);
		assert!(<Self as Arbitrable<T::AccountId, T::AssetId>>::case(agreement).unwrap().at_stake >= at_stake);
		(renter, provider, agreement)
	}
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
		let (caller, _, before) = offered::<T>(0, native::<T>());
		let (terms, required) = (Offers::<T>::get(before).unwrap().terms.offered, requirements(r));

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), terms, required, 4, price::<T>(&native::<T>()));

		assert!(Offers::<T>::contains_key(before + 1));
	}

	#[benchmark]
	fn update_offer() {
		let (caller, _, id) = offered::<T>(0, native::<T>());
		Pallet::<T>::do_update_offer(caller.clone(), id, price::<T>(&native::<T>()), true).unwrap();
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, Price::Fixed(1), false);

		assert_eq!(Offers::<T>::get(id).unwrap().listing, Listing::Listed);
	}

	#[benchmark]
	fn withdraw_offer() {
		let (caller, _, id) = offered::<T>(MAX_REQUIREMENTS, native::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert!(!Offers::<T>::contains_key(id));
	}

	#[benchmark]
	fn clear_offer() {
		let (provider, renter, id) = offered::<T>(MAX_REQUIREMENTS, native::<T>());
		let required = Requirements::<T>::take(id);
		Pallet::<T>::do_request(renter.clone(), id, 4, T::MaxBlocks::get(), PRICE).unwrap();
		Requirements::<T>::insert(id, required);
		Pallet::<T>::do_withdraw_offer(provider, id).unwrap();
		Pallet::<T>::do_cancel(renter, 0).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), id);

		assert!(!Offers::<T>::contains_key(id) && !Requirements::<T>::contains_key(id));
	}

	#[benchmark]
	fn request(r: Linear<0, MAX_REQUIREMENTS>) {
		let (_, caller, from) = offered::<T>(0, native::<T>());
		require::<T>(from, &caller, r);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), from, 4, T::MaxBlocks::get(), PRICE);

		assert_eq!(stage::<T>(latest::<T>()), Some(Stage::Requested));
		assert_eq!(Requirements::<T>::get(from).len(), usize::try_from(r).unwrap());
	}

	#[benchmark]
	fn cancel() {
		let (provider, caller, id) = requested::<T>(native::<T>());
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn accept() {
		let (caller, _, id) = requested::<T>(native::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert_eq!(stage::<T>(id), Some(Stage::Accepted));
	}

	#[benchmark]
	fn start() {
		let (caller, _, id) = accepted::<T>(native::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, H256::repeat_byte(1));

		assert_eq!(stage::<T>(id), Some(Stage::Active));
	}

	#[benchmark]
	fn heartbeat() {
		let (caller, _, id) = served::<T>(native::<T>());
		pass::<T>(T::MinInterval::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		let rental = Rentals::<T>::get(id).unwrap();
		assert_eq!(rental.service().unwrap().credited, T::MinInterval::get() * 2u32.into());
	}

	#[benchmark]
	fn draw() {
		let (caller, _, id) = served::<T>(native::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		assert_eq!(Rentals::<T>::get(id).unwrap().service().unwrap().owed, 0);
	}

	#[benchmark]
	fn extend() {
		let (_, caller, id) = served::<T>(native::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id, 1u32.into());

		assert_eq!(Rentals::<T>::get(id).unwrap().blocks, T::MaxBlocks::get());
	}

	#[benchmark]
	fn end_early() {
		let (provider, caller, id) = served::<T>(native::<T>());
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn complete() {
		let (provider, caller, id) = served::<T>(native::<T>());
		withdrawn::<T>(&provider, id);
		pass::<T>(T::MaxBlocks::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn expire() {
		let (provider, _, id) = accepted::<T>(native::<T>());
		withdrawn::<T>(&provider, id);
		pass::<T>(T::Rules::get().start);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn report_dead() {
		let (provider, caller, id) = served::<T>(native::<T>());
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn measure() {
		let (_, caller, id) = served::<T>(native::<T>());

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

	/// The common case, which no call is charged: two accounts that are no DIDs have their second deal.
	#[benchmark(extra)]
	fn common_request() {
		let (_, caller, from) = common::<T>();

		#[extrinsic_call]
		request(RawOrigin::Signed(caller), from, 4, T::MinBlocks::get(), PRICE);

		assert_eq!(stage::<T>(latest::<T>()), Some(Stage::Requested));
	}

	/// The common case, too.
	#[benchmark(extra)]
	fn common_end_early() {
		let (provider, caller, from) = common::<T>();
		let id = common_service::<T>(&provider, &caller, from);

		#[extrinsic_call]
		end_early(RawOrigin::Signed(caller), id);

		assert!(!Rentals::<T>::contains_key(id) && Offers::<T>::get(from).unwrap().free == 4);
	}

	/// The same of two DIDs as they commonly are.
	#[benchmark(extra)]
	fn common_end_early_of_dids() {
		let (provider, caller, from) = common_dids::<T>(native::<T>());
		let id = common_service::<T>(&provider, &caller, from);

		#[extrinsic_call]
		end_early(RawOrigin::Signed(caller), id);

		assert!(!Rentals::<T>::contains_key(id) && Offers::<T>::get(from).unwrap().free == 4);
	}

	/// The same in another asset, of which all that are paid have some.
	#[benchmark(extra)]
	fn common_end_early_in_asset() {
		let (provider, caller, from) = common_dids::<T>(asset::<T>());
		let id = common_service::<T>(&provider, &caller, from);

		#[extrinsic_call]
		end_early(RawOrigin::Signed(caller), id);

		assert!(!Rentals::<T>::contains_key(id) && Offers::<T>::get(from).unwrap().free == 4);
	}

	/// The common case, too.
	#[benchmark(extra)]
	fn common_complete() {
		let (provider, caller, from) = common::<T>();
		let id = common_service::<T>(&provider, &caller, from);
		pass::<T>(T::MinBlocks::get());

		#[extrinsic_call]
		complete(RawOrigin::Signed(caller), id);

		assert!(!Rentals::<T>::contains_key(id) && Offers::<T>::get(from).unwrap().free == 4);
	}

	/// The common case, too: it was silent for too long, and is slashed.
	#[benchmark(extra)]
	fn common_report_dead() {
		let (provider, caller, from) = common::<T>();
		let id = common_service::<T>(&provider, &caller, from);
		pass::<T>(T::MinInterval::get() * 3u32.into());

		#[extrinsic_call]
		report_dead(RawOrigin::Signed(caller), id);

		assert!(!Rentals::<T>::contains_key(id) && Offers::<T>::get(from).unwrap().free == 4);
	}

	/// The common case, too: it was accepted and not started, and is slashed.
	#[benchmark(extra)]
	fn common_expire() {
		let (provider, caller, from) = common::<T>();
		Pallet::<T>::do_request(caller.clone(), from, 4, T::MinBlocks::get(), PRICE).unwrap();
		let id = latest::<T>();
		Pallet::<T>::do_accept(provider, id).unwrap();
		pass::<T>(T::Rules::get().start);

		#[extrinsic_call]
		expire(RawOrigin::Signed(caller), id);

		assert!(!Rentals::<T>::contains_key(id) && Offers::<T>::get(from).unwrap().free == 4);
	}

	/// The common case of an offer that asks for two credentials.
	#[benchmark(extra)]
	fn common_request_with_credentials() {
		let (_, caller, from) = common::<T>();
		require_common::<T>(from, &caller);

		#[extrinsic_call]
		request(RawOrigin::Signed(caller), from, 4, T::MinBlocks::get(), PRICE);

		assert_eq!(stage::<T>(latest::<T>()), Some(Stage::Requested));
		assert_eq!(Requirements::<T>::get(from).len(), 2);
	}

	#[benchmark]
	fn request_in_asset(r: Linear<0, MAX_REQUIREMENTS>) {
		let (_, caller, from) = offered::<T>(0, asset::<T>());
		require::<T>(from, &caller, r);

		#[extrinsic_call]
		request(RawOrigin::Signed(caller), from, 4, T::MaxBlocks::get(), PRICE);

		assert_eq!(stage::<T>(latest::<T>()), Some(Stage::Requested));
		assert_eq!(Requirements::<T>::get(from).len(), usize::try_from(r).unwrap());
	}

	#[benchmark]
	fn cancel_in_asset() {
		let (provider, caller, id) = requested::<T>(asset::<T>());
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		cancel(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn draw_in_asset() {
		let (caller, _, id) = served::<T>(asset::<T>());

		#[extrinsic_call]
		draw(RawOrigin::Signed(caller), id);

		assert_eq!(Rentals::<T>::get(id).unwrap().service().unwrap().owed, 0);
	}

	#[benchmark]
	fn extend_in_asset() {
		let (_, caller, id) = served::<T>(asset::<T>());

		#[extrinsic_call]
		extend(RawOrigin::Signed(caller), id, 1u32.into());

		assert_eq!(Rentals::<T>::get(id).unwrap().blocks, T::MaxBlocks::get());
	}

	#[benchmark]
	fn end_early_in_asset() {
		let (provider, caller, id) = served::<T>(asset::<T>());
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		end_early(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn complete_in_asset() {
		let (provider, caller, id) = served::<T>(asset::<T>());
		withdrawn::<T>(&provider, id);
		pass::<T>(T::MaxBlocks::get());

		#[extrinsic_call]
		complete(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn expire_in_asset() {
		let (provider, _, id) = accepted::<T>(asset::<T>());
		withdrawn::<T>(&provider, id);
		pass::<T>(T::Rules::get().start);
		rest::<T>();

		#[extrinsic_call]
		expire(RawOrigin::Signed(account("caller", 0, 0)), id);

		gone::<T>(id);
	}

	#[benchmark]
	fn report_dead_in_asset() {
		let (provider, caller, id) = served::<T>(asset::<T>());
		withdrawn::<T>(&provider, id);
		rest::<T>();

		#[extrinsic_call]
		report_dead(RawOrigin::Signed(caller), id);

		gone::<T>(id);
	}

	/// For disputes: what a ruling adds to the weight of a call.
	#[benchmark]
	fn rule_in_asset() {
		let (provider, _, id) = served::<T>(asset::<T>());
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
