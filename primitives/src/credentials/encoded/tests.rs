use super::*;
use crate::credentials::{Claim, Comparison, Condition, Value};
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
	let mut left = &predicate[..];
	let satisfied = claims.satisfy(&mut left);
	assert!(!satisfied || left.is_empty());
	satisfied
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
fn what_is_cut_or_has_more_is_nothing() {
	let one_of = Comparison::OneOf(bounded(vec![text("H100"), Value::Integer(3), Value::Bool(true)]));
	let predicate = vec![
		condition("a", one_of),
		condition("b", Comparison::AtLeast(1)),
		condition("c", Comparison::AtMost(2)),
		condition("d", Comparison::Equals(text("x"))),
	]
	.encode();
	let claims = vec![
		claim("a", Value::Bool(true)),
		claim("b", Value::Integer(1)),
		claim("c", Value::Integer(2)),
		claim("d", text("x")),
	]
	.encode();
	let disclosed = EncodedClaims::split_off(&mut &claims[..]).unwrap();
	assert!(disclosed.satisfy(&mut &predicate[..]));
	for length in 0..predicate.len() {
		assert!(!disclosed.satisfy(&mut &predicate[..length]), "{length}");
	}
	for length in 0..claims.len() {
		assert_eq!(EncodedClaims::split_off(&mut &claims[..length]), None, "{length}");
	}
	// Neither a fifth comparison nor a fourth kind of value.
	for (last, holds) in [(&[0, 2, 1][..], true), (&[0, 3, 1], false), (&[4], false)] {
		assert_eq!(disclosed.satisfy(&mut &[&[4, 4, b'a'], last].concat()[..]), holds, "{last:?}");
	}
}

#[test]
fn there_are_only_so_many_claims() {
	let claims =
		|count: u8| (0..count).map(|number| claim("", Value::Integer(number.into()))).collect::<Vec<_>>().encode();
	assert!(EncodedClaims::split_off(&mut &claims(16)[..]).is_some());
	assert_eq!(EncodedClaims::split_off(&mut &claims(17)[..]), None);
}

#[test]
fn requirements_ask_for_what_they_say() {
	use crate::rental::{Requirement, Requirements};
	let requirement = |number, name, least| Requirement {
		schema: SchemaId::repeat_byte(number),
		predicate: bounded(vec![condition(name, Comparison::AtLeast(least))]),
	};
	let requirements: Requirements = bounded(vec![requirement(1, "memory", 80), requirement(2, "cores", 2)]);
	let bytes = requirements.encode();
	let pairs: Vec<_> = requirements.iter().map(|asked| (asked.schema, asked.predicate.to_vec())).collect();
	assert_eq!(bytes, pairs.encode(), "what an offer requires is a list of pairs");
	let claims = vec![claim("memory", Value::Integer(80)), claim("cores", Value::Integer(2))].encode();
	let disclosed = EncodedClaims::split_off(&mut &claims[..]).unwrap();
	let judged = |bytes: &[u8]| {
		let mut schemas = Vec::new();
		let holds = Asked::by(bytes).unwrap().try_each(|schema, predicate| {
			schemas.push(schema);
			if disclosed.satisfy(predicate) { Ok(()) } else { Err(Unmet::NotPresented) }
		});
		(holds, schemas)
	};
	let both = vec![SchemaId::repeat_byte(1), SchemaId::repeat_byte(2)];
	assert_eq!(Asked::by(&bytes).unwrap().count(), 2);
	assert_eq!(judged(&bytes), (Ok(()), both.clone()));
	assert_eq!(judged(&Requirements::new().encode()), (Ok(()), vec![]));
	assert_eq!(Asked::by(&Requirements::new().encode()), Some(Asked::NOTHING));
	assert_eq!(Asked::by(&[]), None);
	for length in 1..bytes.len() {
		assert!(judged(&bytes[..length]).0.is_err(), "{length}");
	}
	assert_eq!(judged(&[&bytes[..], &[0]].concat()), (Err(Unmet::Predicate), both));
	// The first that does not hold ends it.
	let requirements: Requirements = bounded(vec![requirement(1, "memory", 81), requirement(2, "cores", 2)]);
	assert_eq!(judged(&requirements.encode()), (Err(Unmet::NotPresented), vec![SchemaId::repeat_byte(1)]));
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
		let satisfied = shown.satisfy(&mut left);
		prop_assert_eq!(satisfied, satisfy(&claims, &predicate));
		prop_assert!(!satisfied || left == &rest[..]);
	}

	/// Whatever the bytes are: of nothing there holds only the predicate without conditions, and one byte is taken off.
	#[test]
	fn nothing_holds_of_nothing_but_no_condition(bytes in prop::collection::vec(0..=16u8, 0..200)) {
		let mut left = &bytes[..];
		let nothing = EncodedClaims::split_off(&mut &[0][..]).unwrap();
		let holds = nothing.satisfy(&mut left);
		prop_assert_eq!(holds, bytes.first() == Some(&0));
		prop_assert!(!holds || left == &bytes[1..]);
	}
}
