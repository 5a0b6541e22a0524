//! Worst case of each call and of what other pallets ask, with its outcome asserted.

// As in tests: what goes wrong here must stop the benchmark.
#![allow(missing_docs, clippy::arithmetic_side_effects, clippy::expect_used, clippy::unwrap_used)]

use crate::{
	Appeals, BalanceOf, Call, Config, MaxRights, Pair, PairOf, Pairs, Pallet, Profiles, Reason, Report, Reporters,
	Reports, Restrictions,
};
use alloc::{vec, vec::Vec};
use artel_primitives::{
	did::{BenchmarkIdentities, Identity},
	trust::{Aspect, BenchmarkReputation, Conduct, MAX_REASON_BYTES, Outcome, Reputation, RiskReport, Standing},
};
use frame::{
	benchmarking::prelude::*,
	token::fungible::{Inspect, Mutate, MutateHold},
	traits::EnsureOrigin,
};

/// An outcome in each aspect, each half good, so that both shares are computed.
const HALF_GOOD: [Outcome; 5] = [
	Outcome { aspect: Aspect::Settlement, merit: 5_000 },
	Outcome { aspect: Aspect::ServiceLevel, merit: 5_000 },
	Outcome { aspect: Aspect::Disputes, merit: 5_000 },
	Outcome { aspect: Aspect::Contribution, merit: 5_000 },
	Outcome { aspect: Aspect::Attestation, merit: 5_000 },
];

fn now<T: Config>() -> BlockNumberFor<T> {
	frame_system::Pallet::<T>::block_number()
}

fn authority<T: Config>() -> T::RuntimeOrigin {
	T::AuthorityOrigin::try_successful_origin().expect("the runtime names an origin that is the authority")
}

/// Two DIDs with as many controllers as there may be, none of them the other's: who looks whether they share one has to
/// read and compare all.
fn strangers<T: Config>() -> [T::AccountId; 2] {
	let both = [T::Identities::active(1), T::Identities::active(2)];
	let [ones, others] = both.each_ref().map(T::Identity::controllers);
	assert!(ones.len() > 1 && ones.len() == others.len());
	both
}

/// Enough for the deposit of a report or an appeal.
fn funded<T: Config>(who: T::AccountId) -> T::AccountId {
	let funds = T::Currency::minimum_balance() + T::ItemDeposit::get() + T::ByteDeposit::get() * 1_000u32.into();
	T::Currency::set_balance(&who, funds * 2u32.into());
	who
}

/// For the benchmarks of markets.
impl<T: Config> BenchmarkReputation<T::AccountId> for Pallet<T> {
	fn acquaint(one: &T::AccountId, other: &T::AccountId) {
		let deals = |count: u32| {
			let outcomes = [Aspect::Settlement, Aspect::ServiceLevel, Aspect::Disputes]
				.map(|aspect| Outcome { aspect, merit: 5_000 });
			for _ in 0..count {
				let [one, other] = [one, other].map(|account| Conduct::of(account, &outcomes, T::MinFee::get()));
				Self::record(one, other).unwrap();
			}
		};
		// One at the beginning of a window, the others at its end, so that they still wait for a rating when most of the
		// next window's have come.
		deals(1);
		frame_system::Pallet::<T>::set_block_number(now::<T>() + T::PairWindow::get() - 1u32.into());
		deals(T::MaxDealsPerWindow::get() - 1);
		frame_system::Pallet::<T>::set_block_number(now::<T>() + 1u32.into());
		deals(T::MaxDealsPerWindow::get() - 1);

		reporters::<T>(T::MaxReporters::get());
		for subject in [one, other] {
			reported::<T>(subject, BlockNumberFor::<T>::max_value());
		}
	}
}

/// As many reporters, in the order in which the set has them.
fn reporters<T: Config>(count: u32) -> Vec<T::AccountId> {
	for number in 0..count {
		Pallet::<T>::do_add_reporter(funded::<T>(account("reporter", number, 0))).unwrap();
	}
	Reporters::<T>::get().into_iter().collect()
}

/// That many reports about `subject`, by some of all but one of the reporters that there may be.
fn reports<T: Config>(subject: &T::AccountId, count: u32) {
	for reporter in reporters::<T>(T::MaxReporters::get() - 1).into_iter().take(count.try_into().unwrap()) {
		let expires = now::<T>() + T::MaxReportLifetime::get();
		Pallet::<T>::do_report_risk(reporter, subject.clone(), 50, H256::repeat_byte(7), 7, expires).unwrap();
	}
}

/// All the reporters that there may be, and as many reports as there can be about `subject`; the last is by the returned
/// account. All expire at block `expires`.
fn all_reports<T: Config>(subject: &T::AccountId, expires: BlockNumberFor<T>) -> T::AccountId {
	reporters::<T>(T::MaxReporters::get());
	reported::<T>(subject, expires)
}

/// As many reports as there can be about `subject`, whether or not there are as many reporters.
fn reported<T: Config>(subject: &T::AccountId, expires: BlockNumberFor<T>) -> T::AccountId {
	let mut last = subject.clone();
	let mut all = Reports::<T>::get(subject);
	let deposit = T::ItemDeposit::get();
	for number in 0..T::MaxReports::get() {
		last = funded::<T>(account("reporter", number, 0));
		T::Currency::hold(&crate::HoldReason::Report.into(), &last, deposit).unwrap();
		let score = u8::try_from(number % 100).unwrap();
		let said = RiskReport { reporter: last.clone(), score, model: H256::repeat_byte(7), reason: 7, expires };
		all.try_push(Report { said, deposit }).unwrap();
	}
	Reports::<T>::insert(subject, all);
	last
}

/// The deals between the two that wait for the counterparty's rating.
fn waiting<T: Config>(subject: &T::AccountId, counterparty: &T::AccountId) -> u32 {
	let pair = Pairs::<T>::get(Pallet::<T>::pair_key(subject, counterparty)).unwrap();
	pair.of(subject, counterparty).rights.len().try_into().unwrap()
}

/// A pair with all the deals that can wait for a rating, but for `room` of those about `subject`, and a profile that has to be faded.
fn pair<T: Config>(subject: &T::AccountId, counterparty: &T::AccountId, room: u32) -> u32 {
	let fee = T::MinFee::get();
	let conduct = Conduct::of(subject, &HALF_GOOD, fee);
	Pallet::<T>::record(conduct, Conduct::untold(&account("other", 0, 0))).unwrap();
	let mut pair: PairOf<T> = Pair::new(now::<T>());
	let count = MaxRights::<T>::get() - room;
	let until = now::<T>() + T::RatingWindow::get();
	for _ in 0..count {
		pair.of_mut(subject, counterparty).entitle(fee.saturated_into(), until);
	}
	for _ in 0..MaxRights::<T>::get() {
		pair.of_mut(counterparty, subject).entitle(fee.saturated_into(), until);
	}
	assert_eq!(u32::try_from(pair.of(subject, counterparty).rights.len()).unwrap(), count);
	Pairs::<T>::insert(Pallet::<T>::pair_key(subject, counterparty), pair);
	frame_system::Pallet::<T>::set_block_number(now::<T>() + 1u32.into());
	count
}

/// Records a deal of the two.
fn deal<T: Config>([one, other]: &[T::AccountId; 2], of_one: &[Outcome], of_other: &[Outcome]) {
	let fee = T::MinFee::get();
	let of_one = Conduct::of(one, of_one, fee);
	Pallet::<T>::record(of_one, Conduct::of(other, of_other, fee)).unwrap();
}

#[benchmarks]
mod benchmarks {
	use super::*;

	#[benchmark]
	fn attest() {
		let [subject, caller] = strangers::<T>();
		let count = pair::<T>(&subject, &caller, 0);

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), subject.clone(), count - 1, 3);

		assert_eq!(waiting::<T>(&subject, &caller), count - 1);
		assert_eq!(Profiles::<T>::get(&subject).unwrap().updated, now::<T>());
	}

	#[benchmark]
	fn prune() {
		let subject: T::AccountId = account("subject", 0, 0);
		let counterparty: T::AccountId = account("counterparty", 0, 0);
		pair::<T>(&subject, &counterparty, 0);
		frame_system::Pallet::<T>::set_block_number(now::<T>() + T::PairWindow::get());

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), subject.clone(), counterparty.clone());

		assert!(!Pairs::<T>::contains_key(Pallet::<T>::pair_key(&subject, &counterparty)));
	}

	#[benchmark]
	fn add_reporter() {
		reporters::<T>(T::MaxReporters::get() - 1);
		let new: T::AccountId = account("new", 0, 0);

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, new.clone());

		assert!(Reporters::<T>::get().contains(&new));
	}

	#[benchmark]
	fn remove_reporter() {
		let last = reporters::<T>(T::MaxReporters::get()).pop().unwrap();

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, last.clone());

		assert!(!Reporters::<T>::get().contains(&last));
	}

	#[benchmark]
	fn report_risk() {
		let [subject, caller] = strangers::<T>();
		let others = (T::MaxReports::get() - 1).min(T::MaxReporters::get() - 1);
		reports::<T>(&subject, others);
		Pallet::<T>::do_add_reporter(funded::<T>(caller.clone())).unwrap();
		let expires = now::<T>() + T::MaxReportLifetime::get();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), subject.clone(), 70, H256::repeat_byte(1), 7, expires);

		assert_eq!(u32::try_from(Reports::<T>::get(&subject).len()).unwrap(), others + 1);
	}

	#[benchmark]
	fn withdraw_report() {
		let subject: T::AccountId = account("subject", 0, 0);
		let caller = all_reports::<T>(&subject, now::<T>() + 9u32.into());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller), subject.clone());

		assert_eq!(u32::try_from(Reports::<T>::get(&subject).len()).unwrap(), T::MaxReports::get() - 1);
	}

	#[benchmark]
	fn clear_report() {
		let subject: T::AccountId = account("subject", 0, 0);
		let last = all_reports::<T>(&subject, now::<T>());

		#[extrinsic_call]
		_(RawOrigin::Signed(account("caller", 0, 0)), subject.clone(), last);

		assert_eq!(u32::try_from(Reports::<T>::get(&subject).len()).unwrap(), T::MaxReports::get() - 1);
	}

	#[benchmark]
	fn appeal() {
		let caller = funded::<T>(account("caller", 0, 0));
		all_reports::<T>(&caller, now::<T>() + 9u32.into());

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()), H256::repeat_byte(1));

		assert!(Appeals::<T>::contains_key(caller));
	}

	#[benchmark]
	fn withdraw_appeal() {
		let caller = funded::<T>(account("caller", 0, 0));
		all_reports::<T>(&caller, now::<T>() + 9u32.into());
		Pallet::<T>::do_appeal(caller.clone(), H256::repeat_byte(1)).unwrap();

		#[extrinsic_call]
		_(RawOrigin::Signed(caller.clone()));

		assert!(!Appeals::<T>::contains_key(caller));
	}

	#[benchmark]
	fn decide_appeal() {
		let subject = funded::<T>(account("subject", 0, 0));
		all_reports::<T>(&subject, now::<T>() + 9u32.into());
		Pallet::<T>::do_appeal(subject.clone(), H256::repeat_byte(1)).unwrap();

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, subject.clone(), true);

		assert!(!Appeals::<T>::contains_key(&subject) && !Reports::<T>::contains_key(&subject));
	}

	#[benchmark]
	fn set_standing() {
		let subject: T::AccountId = account("subject", 0, 0);
		let reason: Reason = vec![b'x'; MAX_REASON_BYTES.try_into().unwrap()].try_into().unwrap();
		let until = Some(now::<T>() + 9u32.into());
		Pallet::<T>::do_set_standing(subject.clone(), Standing::Watched, reason.clone(), until).unwrap();

		#[extrinsic_call]
		_(authority::<T>() as T::RuntimeOrigin, subject.clone(), Standing::Suspended, reason, until);

		assert_eq!(Restrictions::<T>::get(subject).unwrap().standing, Standing::Suspended);
	}

	/// For markets: what `o` outcomes of a deal add to the weight of a call.
	#[benchmark]
	fn record(o: Linear<1, 5>) {
		let [subject, counterparty] = strangers::<T>();
		let count = pair::<T>(&subject, &counterparty, 1);
		let outcomes = HALF_GOOD.get(..o.try_into().unwrap()).unwrap();
		let conduct = Conduct::of(&subject, outcomes, T::MinFee::get());

		#[block]
		{
			Pallet::<T>::record(conduct, Conduct::untold(&counterparty)).unwrap();
		}

		assert_eq!(waiting::<T>(&subject, &counterparty), count + 1);
		assert_eq!(Profiles::<T>::get(&subject).unwrap().updated, now::<T>());
	}

	/// The common case, which nothing is charged: the second deal of two accounts that are no DIDs, with an outcome for one.
	#[benchmark(extra)]
	fn common_record() {
		let both = [account("provider", 0, 0), account("renter", 0, 0)];
		deal::<T>(&both, &HALF_GOOD[..1], &[]);
		frame_system::Pallet::<T>::set_block_number(now::<T>() + 1u32.into());

		#[block]
		{
			deal::<T>(&both, &HALF_GOOD[..1], &[]);
		}

		assert_eq!(waiting::<T>(&both[0], &both[1]), 2);
	}

	/// The same of two DIDs as they commonly are, with one controller each.
	#[benchmark(extra)]
	fn common_record_of_dids() {
		let both = [T::Identities::plain(1), T::Identities::plain(2)];
		deal::<T>(&both, &HALF_GOOD[..1], &[]);
		frame_system::Pallet::<T>::set_block_number(now::<T>() + 1u32.into());

		#[block]
		{
			deal::<T>(&both, &HALF_GOOD[..1], &[]);
		}

		assert_eq!(waiting::<T>(&both[0], &both[1]), 2);
	}

	/// Two accounts that are no DIDs again, with all that a rental tells of both: two outcomes of the provider, one of the renter.
	#[benchmark(extra)]
	fn common_record_of_both() {
		let both = [account("provider", 0, 0), account("renter", 0, 0)];
		deal::<T>(&both, &HALF_GOOD[..2], &HALF_GOOD[..1]);
		frame_system::Pallet::<T>::set_block_number(now::<T>() + 1u32.into());

		#[block]
		{
			deal::<T>(&both, &HALF_GOOD[..2], &HALF_GOOD[..1]);
		}

		assert_eq!(waiting::<T>(&both[1], &both[0]), 2);
	}

	/// For markets: what asking for the risk of an account adds to the weight of a call.
	#[benchmark]
	fn risk() {
		let subject: T::AccountId = account("subject", 0, 0);
		all_reports::<T>(&subject, now::<T>() + 9u32.into());
		let found;

		#[block]
		{
			found = <Pallet<T> as Reputation<T::AccountId, BalanceOf<T>>>::risk(&subject);
		}

		assert!(found.is_some());
	}

	impl_benchmark_test_suite!(Pallet, crate::mock::new_test_ext(), crate::mock::Test);
}
