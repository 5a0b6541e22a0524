//! What each kind of proxy may do.

use crate::{AccountId, RuntimeCall, configs::ProxyType};
use frame_support::traits::InstanceFilter;

fn account() -> AccountId {
	AccountId::new([1; 32])
}

fn transfer() -> RuntimeCall {
	RuntimeCall::Balances(pallet_balances::Call::transfer_allow_death { dest: account().into(), value: 1 })
}

fn revoke() -> RuntimeCall {
	RuntimeCall::Did(pallet_did::Call::revoke_method { did: account(), method: 0 })
}

fn dispatch() -> RuntimeCall {
	RuntimeCall::Did(pallet_did::Call::dispatch { did: account(), call: Box::new(transfer()) })
}

fn deactivate() -> RuntimeCall {
	RuntimeCall::Did(pallet_did::Call::deactivate { did: account(), beneficiary: Some(account()) })
}

fn remark() -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![] })
}

fn reject() -> RuntimeCall {
	RuntimeCall::Proxy(pallet_proxy::Call::reject_announcement {
		delegate: account().into(),
		call_hash: Default::default(),
	})
}

#[test]
fn each_kind_may_do_what_its_name_says() {
	use ProxyType::{Any, CancelProxy, Identity, NonTransfer};
	for (call, allowed) in [
		(transfer(), &[Any][..]),
		(revoke(), &[Any, NonTransfer, Identity]),
		// What it carries meets the filter again.
		(dispatch(), &[Any, NonTransfer]),
		(deactivate(), &[Any]),
		(remark(), &[Any, NonTransfer]),
		(reject(), &[Any, NonTransfer, CancelProxy]),
	] {
		for kind in [Any, NonTransfer, Identity, CancelProxy] {
			assert_eq!(kind.filter(&call), allowed.contains(&kind), "{kind:?} {call:?}");
		}
	}
}

#[test]
fn a_kind_that_includes_another_allows_whatever_that_does() {
	use ProxyType::{Any, CancelProxy, Identity, NonTransfer};
	let kinds = [Any, NonTransfer, Identity, CancelProxy];
	let calls = [transfer(), revoke(), dispatch(), deactivate(), remark(), reject()];
	for larger in kinds {
		assert!(larger.is_superset(&larger));
		for smaller in kinds {
			if larger.is_superset(&smaller) {
				assert!(
					calls.iter().all(|call| !smaller.filter(call) || larger.filter(call)),
					"{larger:?} {smaller:?}"
				);
			}
		}
	}
	assert!(!Identity.is_superset(&CancelProxy));
}
