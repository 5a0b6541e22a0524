//! Governance says which circuits are audited.

use crate::{mock::*, *};
use frame::testing_prelude::*;

fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

#[test]
fn an_audit_is_recognised_replaced_and_withdrawn() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let report = |text: &str| artefact(text);
		assert_noop!(Groth16::unmark_audited(root(), id), Error::<Test>::NotAudited);
		assert_ok!(Groth16::mark_audited(root(), id, report("https://auditor.example/1")));
		assert_eq!(last_event(), Event::CircuitAudited { circuit: id, report: H256::repeat_byte(1) });
		assert_ok!(Groth16::mark_audited(root(), id, report("https://auditor.example/2")));
		assert_eq!(Circuits::<Test>::get(id).unwrap().audit, Some(report("https://auditor.example/2")));
		assert_ok!(Groth16::unmark_audited(root(), id));
		assert_eq!(last_event(), Event::AuditWithdrawn { circuit: id });
		assert_eq!(Circuits::<Test>::get(id).unwrap().audit, None);
	});
}

#[test]
fn only_the_authority_does_so() {
	run(|| {
		let id = registered(&BN254, plain(&BN254));
		let report = artefact("https://auditor.example/1");
		assert_noop!(Groth16::mark_audited(signed(&ALICE), id, report.clone()), DispatchError::BadOrigin);
		assert_noop!(Groth16::unmark_audited(signed(&ALICE), id), DispatchError::BadOrigin);
		assert_noop!(Groth16::mark_audited(root(), H256::zero(), report), Error::<Test>::UnknownCircuit);
		assert_noop!(Groth16::unmark_audited(root(), H256::zero()), Error::<Test>::UnknownCircuit);
		assert_noop!(Groth16::mark_audited(root(), id, artefact("x")), Error::<Test>::InvalidUri);
	});
}
