//! Sums, without a chain.

use crate::{mock::*, *};
use artel_primitives::{
	escrow::Paid,
	settlement::{BasisPoints, Market, WHOLE},
};
use proptest::prelude::*;

fn record(balance: Balance, fee: u16, share: Option<u16>) -> Record<u8, u8> {
	let referral = share.map(|share| Referral { to: 3, share: BasisPoints::new(share).unwrap() });
	let (fee, kind) = (BasisPoints::new(fee).unwrap(), Kind::Managed(Market::Rental));
	Record { payer: 1, payee: 2, asset: 0, balance, fee_due: 0, fee, referral, frozen: false, kind }
}

#[test]
fn a_fee_is_rounded_up_and_never_more_than_the_payment() {
	let mut one = record(10, 1, None);
	assert_eq!(one.pay(1).unwrap(), Paid { to_payee: 0, to_payer: 0, fee: 1 });
	assert_eq!((one.balance, one.fee_due, one.held()), (9, 1, 10));
	let mut all = record(u128::MAX, WHOLE, None);
	assert_eq!(all.pay(u128::MAX).unwrap().fee, u128::MAX);
	let mut hundredth = record(1_000, 100, None);
	assert_eq!(hundredth.pay(101).unwrap(), Paid { to_payee: 99, to_payer: 0, fee: 2 });
	assert_eq!(hundredth.pay(900), None);
}

#[test]
fn a_pot_is_divided_into_what_it_is() {
	assert_eq!(SHARES.divide(10, true), (5, 3, 2));
	assert_eq!(SHARES.divide(9, true), (6, 2, 1));
	assert_eq!(SHARES.divide(10, false), (7, 3, 0));
	assert_eq!(SHARES.divide(1, true), (1, 0, 0));
	let too_much = FeeShares { stakers: BasisPoints::from_percent(60), burn: BasisPoints::from_percent(60) };
	assert_eq!(too_much.divide(10, true), (0, 6, 4));
}

#[test]
fn a_clock_stands_while_it_is_stopped() {
	let mut clock = Clock::<u64>::default();
	assert_eq!(clock.at(7), 7);
	clock.stop(10);
	assert_eq!((clock.at(10), clock.at(99)), (10, 10));
	clock.go_on(30);
	assert_eq!((clock.at(30), clock.at(31)), (10, 11));
	clock.stop(40);
	clock.go_on(45);
	assert_eq!(clock.at(50), 25);
}

#[test]
fn more_money_does_not_flow_for_blocks_before_it_came() {
	let flow = Flow::<u64> { since: 10, due: 0 };
	assert_eq!((flow.accrued(100, 7, 5), flow.accrued(100, 7, 12), flow.accrued(100, 7, 1_000)), (0, 14, 100));
	let dry = flow.at(100, 7, 1_000);
	assert_eq!((dry.accrued(200, 7, 1_000), dry.accrued(200, 7, 1_001)), (100, 107));
	// A stream that has not begun does not begin earlier.
	assert_eq!(flow.at(100, 7, 5), flow);
	assert_eq!(flow.accrued(u128::MAX, u128::MAX, u64::MAX), u128::MAX);
}

#[test]
fn two_thirds_are_rounded_up() {
	let guardians = |count: u8, threshold| {
		let members = (0..count).collect::<Vec<_>>().try_into().unwrap();
		Guardians::<u8, u64> { members, threshold, delay: 5 }.are_sound()
	};
	let least: Vec<_> = (2..=10).map(|count| (0..=count).find(|threshold| guardians(count, *threshold))).collect();
	assert_eq!(least, [2, 2, 3, 4, 4, 5, 6, 6, 7].map(Some));
	assert!(!guardians(1, 1), "one vote would decide");
	assert!(!guardians(3, 4));
}

proptest! {
	#[test]
	fn whatever_is_paid_and_closed_is_what_was_held(
		balance in any::<u128>(),
		fee in 0..=WHOLE,
		share in prop::option::of(0..=WHOLE),
		first in any::<prop::sample::Index>(),
		second in any::<prop::sample::Index>(),
	) {
		let part = |index: prop::sample::Index, of: u128| {
			u128::try_from(index.index(1 << 20)).unwrap().saturating_mul(of >> 20).min(of)
		};
		let mut record = record(balance, fee, share);
		let paid = record.pay(part(first, balance)).unwrap();
		prop_assert_eq!(paid.to_payee + record.held(), balance);
		let for_payee = part(second, record.balance);
		let closing = record.close(for_payee).unwrap();
		let Paid { to_payee, to_payer, fee } = closing.paid;
		prop_assert_eq!(to_payee + to_payer + closing.to_referrer + closing.to_pot, record.held());
		prop_assert_eq!(closing.to_referrer + closing.to_pot, paid.fee + fee);
		prop_assert_eq!(to_payee + fee, for_payee);
		prop_assert_eq!(record.close(record.balance.saturating_add(1)).is_some(), record.balance == u128::MAX);
	}

	#[test]
	fn what_flows_is_the_rate_times_the_blocks_however_often_it_is_reckoned(
		balance in 0..1_000_000_u128,
		rate in 1..1_000_u128,
		blocks in prop::collection::vec(0..100_u64, 1..10),
	) {
		let mut flow = Flow { since: 5_u64, due: 0 };
		let mut now = 5;
		for more in &blocks {
			now += more;
			flow = flow.at(balance, rate, now);
		}
		let sum: u64 = blocks.iter().sum();
		prop_assert_eq!(flow.accrued(balance, rate, now), (rate * u128::from(sum)).min(balance));
	}
}
