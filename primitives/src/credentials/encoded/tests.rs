use super::*;
use crate::credentials::{Claim, Comparison, Condition, Predicate, Value};
use codec::Encode;
use proptest::prelude::*;
use sp_core::{ConstU32, bounded::BoundedVec};
use std::vec::Vec;

/// What a comparison means, of decoded values.
fn accepts(comparison: &Comparison, value: &Value) -> bool {
	match (comparison, value) {
		(Comparison::Equals(wanted), value) => wanted == value,
		(Comparison::AtLeast(least), Value::Integer(value)) => value >= least,
		(Comparison::AtMost(most), Value::Integer(value)) => value <= most,
		(Comparison::OneOf(choices), value) => choices.contains(value),
		(Comparison::AtLeast(_) | Comparison::AtMost(_), Value::Text(_) | Value::Bool(_)) => false,
	}
}

/// What a predicate means, of decoded claims.
fn satisfy(claims: &[Claim], predicate: &[Condition]) -> bool {
	predicate.iter().all(|condition| {
		claims.iter().any(|claim| claim.name == condition.claim && accepts(&condition.comparison, &claim.value))
	})
}

fn judged(claims: &[Claim], predicate: &[Condition]) -> bool {
	let (claims, predicate) = (claims.encode(), predicate.encode());
	let claims = EncodedClaims::split_off(&mut &claims[..]).unwrap();
	claims.satisfy(EncodedPredicate::whole(&predicate).unwrap())
}

fn bounded<T, Most: sp_core::Get<u32>>(items: Vec<T>) -> BoundedVec<T, Most> {
	items.try_into().ok().unwrap()
}

fn text(value: &str) -> Value {
	Value::Text(bounded(value.as_bytes().to_vec()))
}

fn condition(claim: &str, comparison: Comparison) -> Condition {
	Condition { claim: bounded(claim.as_bytes().to_vec()), comparison }
}

fn claim(name: &str, value: Value) -> Claim {
	Claim { name: bounded(name.as_bytes().to_vec()), value }
}

#[test]
fn a_comparison_accepts_what_it_says_and_nothing_of_another_type() {
	use Comparison::{AtLeast, AtMost, Equals, OneOf};
	let one_of = OneOf(bounded(vec![text("H100"), Value::Integer(3)]));
	for (comparison, yes, no) in [
		(Equals(text("H100")), vec![text("H100")], vec![text("h100"), Value::Bool(true)]),
		(Equals(Value::Integer(1)), vec![Value::Integer(1)], vec![Value::Bool(true), text("1")]),
		(AtLeast(5), vec![Value::Integer(5), Value::Integer(6)], vec![Value::Integer(4), text("9")]),
		(AtLeast(-5), vec![Value::Integer(-5), Value::Integer(0)], vec![Value::Integer(-6)]),
		(AtMost(5), vec![Value::Integer(5), Value::Integer(-9)], vec![Value::Integer(6), text("")]),
		(AtMost(5), vec![], vec![Value::Bool(false)]),
		(one_of, vec![text("H100"), Value::Integer(3)], vec![text("A100"), Value::Bool(true)]),
		(OneOf(bounded(vec![])), vec![], vec![text(""), Value::Bool(false)]),
	] {
		let holds = |value: &Value| judged(&[claim("it", value.clone())], &[condition("it", comparison.clone())]);
		assert!(yes.iter().all(holds), "{comparison:?}");
		assert!(!no.iter().any(holds), "{comparison:?}");
	}
}

#[test]
fn all_conditions_have_to_hold_of_disclosed_claims() {
	let claims = [claim("gpu", text("H100")), claim("memory", Value::Integer(80))];
	let gpu = condition("gpu", Comparison::Equals(text("H100")));
	let memory = condition("memory", Comparison::AtLeast(81));
	let hidden = condition("owner", Comparison::AtLeast(0));
	assert!(judged(&claims, &[]));
	assert!(judged(&claims, std::slice::from_ref(&gpu)));
	assert!(!judged(&claims, &[gpu.clone(), memory]));
	assert!(!judged(&claims, &[gpu, hidden]));
}

#[test]
fn any_has_no_condition() {
	assert_eq!(EncodedPredicate::whole(&Predicate::new().encode()), Some(EncodedPredicate::ANY));
}

#[test]
fn what_is_cut_or_has_more_is_nothing() {
	let one_of = Comparison::OneOf(bounded(vec![text("H100"), Value::Integer(3), Value::Bool(true)]));
	let predicate = [
		condition("a", one_of),
		condition("b", Comparison::AtLeast(1)),
		condition("c", Comparison::AtMost(2)),
		condition("d", Comparison::Equals(text("x"))),
	]
	.encode();
	let claims = [claim("a", text("b")), claim("c", Value::Bool(true)), claim("d", Value::Integer(7))].encode();
	for length in 0..predicate.len() {
		assert_eq!(EncodedPredicate::whole(&predicate[..length]), None, "{length}");
	}
	for length in 0..claims.len() {
		assert_eq!(EncodedClaims::split_off(&mut &claims[..length]), None, "{length}");
	}
	assert_eq!(EncodedPredicate::whole(&[&predicate[..], &[0]].concat()), None);
	// Neither a fifth comparison nor a fourth kind of value.
	assert_eq!(EncodedPredicate::whole(&[4, 4, b'a', 4]), None);
	assert_eq!(EncodedPredicate::whole(&[4, 4, b'a', 0, 3]), None);
}

#[test]
fn requirements_ask_for_what_they_say() {
	use crate::rental::{Requirement, Requirements};
	let requirement = |number, name, least| Requirement {
		schema: SchemaId::repeat_byte(number),
		predicate: bounded(vec![condition(name, Comparison::AtLeast(least))]),
	};
	let requirements: Requirements = bounded(vec![requirement(1, "memory", 80), requirement(2, "cores", 2)]);
	let (one, other) = (&requirements[0].predicate, &requirements[1].predicate);
	let (bytes, one, other) = (requirements.encode(), one.encode(), other.encode());
	let asked = |number, predicate| (SchemaId::repeat_byte(number), EncodedPredicate::whole(predicate).unwrap());
	assert_eq!(asked_by(&bytes), Some(vec![asked(1, &one[..]), asked(2, &other[..])]));
	assert_eq!(asked_by(&Requirements::new().encode()), Some(vec![]));
	for length in 0..bytes.len() {
		assert_eq!(asked_by(&bytes[..length]), None, "{length}");
	}
	assert_eq!(asked_by(&[&bytes[..], &[0]].concat()), None);
}

/// Few letters, so that names and values are often the same, and lengths around those of words.
fn short<Most: sp_core::Get<u32> + 'static>() -> impl Strategy<Value = BoundedVec<u8, Most>> {
	prop::collection::vec(b'a'..=b'b', 0..=9).prop_map(bounded)
}

fn values() -> impl Strategy<Value = Value> {
	prop_oneof![
		short().prop_map(Value::Text),
		(-2..=2i64).prop_map(Value::Integer),
		any::<bool>().prop_map(Value::Bool)
	]
}

fn comparisons() -> impl Strategy<Value = Comparison> {
	prop_oneof![
		values().prop_map(Comparison::Equals),
		(-2..=2i64).prop_map(Comparison::AtLeast),
		(-2..=2i64).prop_map(Comparison::AtMost),
		prop::collection::vec(values(), 0..=8).prop_map(|choices| Comparison::OneOf(bounded(choices))),
	]
}

prop_compose! {
	fn conditions()(claim in short::<ConstU32<64>>(), comparison in comparisons()) -> Condition {
		Condition { claim, comparison }
	}
}

prop_compose! {
	fn claims()(named in prop::collection::btree_map(prop::collection::vec(b'a'..=b'b', 0..=9), values(), 0..=16)) -> Vec<Claim> {
		named.into_iter().map(|(name, value)| Claim { name: bounded(name), value }).collect()
	}
}

proptest! {
	/// Also that what stands behind in the same bytes is left there.
	#[test]
	fn in_their_bytes_they_mean_what_they_mean_decoded(
		claims in claims(),
		// Mostly a few of what holds of the claims, so that there is something to be wrong about.
		chosen in prop::collection::vec((any::<prop::sample::Index>(), comparisons()), 0..=3),
		more in prop::collection::vec(conditions(), 0..=5),
		with_more in prop::bool::weighted(0.2),
		rest in prop::collection::vec(any::<u8>(), 0..4),
	) {
		let mut predicate = Vec::new();
		for (index, comparison) in chosen {
			if !claims.is_empty() {
				predicate.push(Condition { claim: index.get(&claims).name.clone(), comparison });
			}
		}
		if with_more {
			predicate.extend(more);
		}
		let bytes = [claims.encode(), predicate.encode(), rest.clone()].concat();
		let mut left = &bytes[..];
		let shown = EncodedClaims::split_off(&mut left).unwrap();
		let wanted = EncodedPredicate::split_off(&mut left).unwrap();
		prop_assert_eq!(left, &rest[..]);
		prop_assert_eq!(shown.satisfy(wanted), satisfy(&claims, &predicate));
	}

	/// Whatever the bytes are: what can be decoded ends at the same byte here, and nothing else holds of nothing.
	#[test]
	fn what_can_be_decoded_is_taken_off(bytes in prop::collection::vec(0..=16u8, 0..200)) {
		let (mut decoded, mut taken) = (&bytes[..], &bytes[..]);
		let predicate = EncodedPredicate::split_off(&mut taken);
		if Predicate::decode(&mut decoded).is_ok() {
			prop_assert!(predicate.is_some());
			prop_assert_eq!(taken, decoded);
		}
		let nothing = EncodedClaims::split_off(&mut &[0][..]).unwrap();
		let holds = predicate.is_some_and(|predicate| nothing.satisfy(predicate));
		prop_assert_eq!(holds, bytes.first() == Some(&0));
	}
}
