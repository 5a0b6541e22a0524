//! Who may do what. Nobody slashes by a call.

use crate::{mock::*, *};
use frame::{deps::frame_support::traits::GetCallName, testing_prelude::*};

#[test]
fn no_call_slashes_engages_or_releases() {
	assert_eq!(
		Call::<Test>::get_call_names(),
		[
			"bond",
			"unbond",
			"rebond",
			"withdraw",
			"appeal_slash",
			"cancel_slash",
			"apply_slash",
			"forget_offence",
			"set_terms"
		]
	);
}

#[test]
fn nobody_without_a_signature_calls_anything() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		slashed(100);
		for origin in [RuntimeOrigin::none(), RuntimeOrigin::root()] {
			assert_noop!(Bonds::bond(origin.clone(), PROVIDER, 2_000), BadOrigin);
			assert_noop!(Bonds::unbond(origin.clone(), PROVIDER, 2_000), BadOrigin);
			assert_noop!(Bonds::rebond(origin.clone(), PROVIDER, 2_000), BadOrigin);
			assert_noop!(Bonds::withdraw(origin.clone(), PROVIDER), BadOrigin);
			assert_noop!(Bonds::appeal_slash(origin.clone(), key(1), H256::zero()), BadOrigin);
			assert_noop!(Bonds::apply_slash(origin.clone(), key(1)), BadOrigin);
			assert_noop!(Bonds::forget_offence(origin, key(1)), BadOrigin);
		}
	});
}

#[test]
fn only_the_authority_cancels_and_sets_terms() {
	run(|| {
		bonded(&ALICE, PROVIDER, 2_000);
		slashed(100);
		for origin in [RuntimeOrigin::none(), signed(&ALICE), signed(&BOB)] {
			assert_noop!(Bonds::cancel_slash(origin.clone(), key(1)), BadOrigin);
			assert_noop!(Bonds::set_terms(origin, PROVIDER, Bonds::terms(PROVIDER)), BadOrigin);
		}
	});
}

#[test]
fn what_listeners_do_is_paid_for() {
	let weight = |call: Call<Test>| call.get_dispatch_info().call_weight;
	let listened = <() as WeightInfo>::bond().saturating_add(HookWeight::get());
	assert_eq!(weight(Call::bond { role: PROVIDER, amount: 1 }), listened);
	assert_eq!(weight(Call::unbond { role: PROVIDER, amount: 1 }), listened);
	assert_eq!(weight(Call::rebond { role: PROVIDER, amount: 1 }), listened);
	assert_eq!(weight(Call::withdraw { role: PROVIDER }), <() as WeightInfo>::withdraw());
}
