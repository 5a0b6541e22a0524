//! Claims as bytes and as leaves, as wallets make them: the vectors of `e2e/tests/vectors/claims.json`, which the wallet
//! in `e2e/lib/credential.mjs` is tested with too.

use crate::{
	Credential, Disclosure, Disclosures, Policy, StatusEntry, Uri,
	claims::{InvalidClaim, MAX_INTEGER, canonical, leaf, root_by_path, tree},
	mock::{AccountId, Credentials, claim, salt, text},
};
use artel_primitives::credentials::{Claim, Value};
use frame::testing_prelude::*;
use proptest::prelude::*;
use serde_json::Value as Json;

const VECTORS: &str = include_str!("../../../../e2e/tests/vectors/claims.json");

fn bytes<const N: usize>(hex: &Json) -> [u8; N] {
	let hex = hex.as_str().unwrap().strip_prefix("0x").unwrap();
	let bytes: Vec<u8> =
		(0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect();
	bytes.try_into().unwrap()
}

fn value(json: &Json) -> Value {
	match json {
		Json::String(value) => text(value),
		Json::Number(value) => Value::Integer(value.as_i64().unwrap()),
		Json::Bool(value) => Value::Bool(*value),
		other => panic!("{other} is no value of a claim"),
	}
}

#[test]
fn are_hashed_as_wallets_hash_them() {
	let vectors: Json = serde_json::from_str(VECTORS).unwrap();
	let cases = vectors["trees"].as_array().unwrap();
	assert!(!cases.is_empty());
	for case in cases {
		let vectors = case["claims"].as_array().unwrap();
		let mut leaves = Vec::new();
		for vector in vectors {
			let claim = claim(vector["name"].as_str().unwrap(), value(&vector["value"]));
			let text = String::from_utf8(canonical(&claim).unwrap()).unwrap();
			assert_eq!(text, vector["canonical"].as_str().unwrap());
			let made = leaf(&bytes(&vector["salt"]), &claim).unwrap();
			assert_eq!(made, H256(bytes(&vector["leaf"])));
			leaves.push(made);
		}
		let levels = tree::levels(&leaves);
		let root = H256(bytes(&case["root"]));
		assert_eq!(tree::root(&levels), root);
		for (index, vector) in vectors.iter().enumerate() {
			let path: Vec<_> = vector["path"].as_array().unwrap().iter().map(|hash| H256(bytes(hash))).collect();
			assert_eq!(tree::path(&levels, index), path);
			assert_eq!(root_by_path(leaves[index], index as u32, &path), Some(root));
		}
	}
}

/// The bytes of the page `docs/credentials.md`, with the types of the runtime.
#[test]
fn and_their_credentials_are_signed_as_wallets_sign_them() {
	let vectors: Json = serde_json::from_str(VECTORS).unwrap();
	let hex = |bytes: &[u8]| bytes.iter().fold("0x".to_string(), |hex, byte| hex + &format!("{byte:02x}"));
	let account = |json: &Json| AccountId::new(bytes(json));
	let genesis = H256(bytes(&vectors["genesis"]));
	for vector in vectors["credentials"].as_array().unwrap() {
		let json = &vector["credential"];
		let status = &json["status"];
		let credential = Credential::<AccountId, u32> {
			issuer: account(&json["issuer"]),
			subject: account(&json["subject"]),
			schema: H256(bytes(&json["schema"])),
			claims_root: H256(bytes(&json["claimsRoot"])),
			issued: json["issued"].as_u64().unwrap() as u32,
			valid_from: json["validFrom"].as_u64().unwrap(),
			valid_until: json["validUntil"].as_u64(),
			status: status["list"]
				.as_u64()
				.map(|list| StatusEntry { list, index: status["index"].as_u64().unwrap() as u32 }),
		};
		let message = (b"artel/credential", genesis, credential).encode();
		assert_eq!(hex(&message), vector["message"].as_str().unwrap());
		assert_eq!(hex(&blake2_256(&message)), vector["id"].as_str().unwrap());
	}

	let vector = &vectors["presentation"];
	let tree = vectors["trees"][vector["tree"].as_u64().unwrap() as usize]["claims"].as_array().unwrap();
	let shown =
		tree.iter().enumerate().filter(|(_, claim)| vector["names"].as_array().unwrap().contains(&claim["name"]));
	let disclosures = shown.map(|(index, json)| Disclosure {
		claim: claim(json["name"].as_str().unwrap(), value(&json["value"])),
		salt: bytes(&json["salt"]),
		index: index as u32,
		path: json["path"]
			.as_array()
			.unwrap()
			.iter()
			.map(|hash| H256(bytes(hash)))
			.collect::<Vec<_>>()
			.try_into()
			.unwrap(),
	});
	let disclosures = Disclosures::try_from(disclosures.collect::<Vec<_>>()).unwrap().encode();
	assert_eq!(hex(&disclosures), vector["disclosures"].as_str().unwrap());
	let number = |name: &str| vector[name].as_u64().unwrap();
	let message = (
		b"artel/present",
		genesis,
		H256(bytes(&vector["credential"])),
		blake2_256(&disclosures),
		account(&vector["sender"]),
		number("nonce"),
		number("expires") as u32,
		number("until") as u32,
	);
	assert_eq!(hex(&message.encode()), vector["message"].as_str().unwrap());

	let vector = &vectors["schema"];
	let uri: Uri = vector["uri"].as_str().unwrap().as_bytes().to_vec().try_into().unwrap();
	let version = vector["version"].as_u64().unwrap() as u32;
	let json_hash = H256(bytes(&vector["jsonHash"]));
	let id = Credentials::schema_id(&account(&vector["author"]), version, &uri, json_hash, Policy::AccreditedOnly);
	assert_eq!(hex(id.as_bytes()), vector["id"].as_str().unwrap());
}

#[test]
fn without_a_canonical_text_are_refused() {
	let not_utf8 = || vec![0xff_u8].try_into().unwrap();
	assert_eq!(canonical(&claim("a", Value::Text(not_utf8()))), Err(InvalidClaim::NotUtf8));
	let name = Claim { name: vec![0xc3].try_into().unwrap(), value: Value::Bool(true) };
	assert_eq!(canonical(&name), Err(InvalidClaim::NotUtf8));
	for integer in [MAX_INTEGER, -MAX_INTEGER, 0] {
		let text = canonical(&claim("a", Value::Integer(integer))).unwrap();
		assert_eq!(text, format!("[\"a\",{integer}]").into_bytes());
	}
	for integer in [MAX_INTEGER + 1, -MAX_INTEGER - 1, i64::MAX, i64::MIN] {
		assert_eq!(canonical(&claim("a", Value::Integer(integer))), Err(InvalidClaim::IntegerOutOfRange));
	}
}

#[test]
fn are_escaped_as_rfc_8785_wants_it() {
	let control: String = ('\0'..=' ').collect();
	let expected = r#"["\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f ","\"\\/€é😀"]"#;
	assert_eq!(
		String::from_utf8(canonical(&claim(&control, text("\"\\/\u{7f}€é😀"))).unwrap()).unwrap(),
		expected.replace('€', "\u{7f}€")
	);
}

/// A claim whose name no other number gives.
fn numbered(number: usize) -> Claim {
	claim(&format!("{number:02}"), Value::Bool(true))
}

fn any_value() -> impl Strategy<Value = Value> {
	prop_oneof![
		"\\PC{0,12}".prop_map(|value| text(&value)),
		prop::collection::vec(prop::char::range('\0', '\u{2ff}'), 0..20)
			.prop_map(|chars| text(&chars.into_iter().collect::<String>())),
		(-MAX_INTEGER..=MAX_INTEGER).prop_map(Value::Integer),
		any::<bool>().prop_map(Value::Bool),
	]
}

proptest! {
	/// Any JSON reader gives back what was written; and what it writes itself is the same, for serde_json escapes as
	/// RFC 8785 does.
	#[test]
	fn are_read_back_by_any_json_reader(name in "\\PC{0,12}|[\\x00-\\x7f]{0,20}", value in any_value()) {
		let text = canonical(&claim(&name, value.clone())).unwrap();
		let read: Json = serde_json::from_slice(&text).unwrap();
		prop_assert_eq!(read[0].as_str().unwrap(), name);
		prop_assert_eq!(self::value(&read[1]), value);
		prop_assert_eq!(serde_json::to_vec(&read).unwrap(), text);
	}

	#[test]
	fn are_proven_by_their_path_and_by_no_other(
		count in 1..=64_usize,
		which in any::<prop::sample::Index>(),
		byte in any::<prop::sample::Index>(),
		bit in 0..8_u8,
		other in any::<prop::sample::Index>(),
	) {
		let leaves: Vec<_> = (0..count).map(|number| leaf(&salt(number), &numbered(number)).unwrap()).collect();
		let levels = tree::levels(&leaves);
		let root = tree::root(&levels);
		for (index, leaf) in leaves.iter().enumerate() {
			let path = tree::path(&levels, index);
			prop_assert_eq!(1 << path.len(), count.next_power_of_two());
			prop_assert_eq!(root_by_path(*leaf, index as u32, &path), Some(root));
		}

		let index = which.index(count);
		let path = tree::path(&levels, index);
		let at = index as u32;
		let disclosed = |claim: &Claim, salt, index, path: &[H256]| root_by_path(leaf(&salt, claim).unwrap(), index, path);
		prop_assert_eq!(disclosed(&numbered(index), salt(index), at, &path), Some(root));
		// Another claim, another salt, another place, a longer and a shorter way, one bit of the way.
		prop_assert_ne!(disclosed(&numbered(index + 1), salt(index), at, &path), Some(root));
		let mut wrong_salt = salt(index);
		wrong_salt[byte.index(16)] ^= 1 << bit;
		prop_assert_ne!(disclosed(&numbered(index), wrong_salt, at, &path), Some(root));
		let elsewhere = other.index(256) as u32;
		if elsewhere != at {
			prop_assert_ne!(disclosed(&numbered(index), salt(index), elsewhere, &path), Some(root));
		}
		let longer = [&path[..], &[H256::zero()]].concat();
		prop_assert_ne!(disclosed(&numbered(index), salt(index), at, &longer), Some(root));
		if let Some((_, shorter)) = path.split_last() {
			prop_assert_ne!(disclosed(&numbered(index), salt(index), at, shorter), Some(root));
			let mut wrong = path.clone();
			wrong[other.index(path.len())].0[byte.index(32)] ^= 1 << bit;
			prop_assert_ne!(disclosed(&numbered(index), salt(index), at, &wrong), Some(root));
		}
	}
}
