//! What a verification costs, in milliseconds per proof and as a ratio to the way of the best known chain: what
//! `scripts/bench groth16` prints.
//!
//! All on one thread, all in one run, compressed proofs of different inputs; time of the processor, not of the clock.
//! Ways:
//!
//! - (a) the best known chain: decode the key without checking it, compute the pairing of alpha and beta, decode and
//!   check the proof, multiply each input by itself, verify; all of it for each proof;
//! - (b) this crate, one proof at a time, when the key has to be prepared (cold) and when it is cached (warm);
//! - (c) this crate, batches;
//! - (d) this crate compiled into wasm, one proof at a time, run by node: the first argument is the module that
//!   `groth16/wasm` makes.
//!
//! A second argument picks one number of inputs.

// As in tests: what goes wrong must stop it.
#![allow(
	clippy::arithmetic_side_effects,
	clippy::cast_possible_truncation,
	clippy::cast_precision_loss,
	clippy::expect_used,
	clippy::indexing_slicing,
	clippy::panic
)]

#[path = "../src/tests/circuit.rs"]
#[allow(dead_code)]
mod circuit;
#[path = "wasm/node.rs"]
#[allow(dead_code)]
mod node;

use ark_bls12_381::Bls12_381;
use ark_bn254::Bn254;
use ark_ec::pairing::Pairing;
use ark_groth16::{Groth16, Proof, VerifyingKey, prepare_verifying_key};
use ark_serialize::CanonicalDeserialize;
use artel_groth16::{Curve, Input, clear_cache, register_key, verify, verify_batch};
use circuit::Circuit;
use cpu_time::ThreadTime;
use node::Module;

/// How often each figure is measured. The median counts.
const ROUNDS: usize = 31;

/// How many proofs batches have.
const SIZES: [usize; 4] = [8, 32, 64, 128];

fn main() {
	let module = std::env::args().nth(1).expect("the module's file");
	let mut module = Module::load(&module);
	let single = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("one thread can be had");
	println!("milliseconds per proof, one thread; in brackets the ratio to (a)\n");
	println!(
		"{:<10} {:>6} {:>8} {:>15} {:>15} {:>15} {:>15} {:>15} {:>15} {:>15}",
		"curve", "inputs", "(a)", "(b) cold", "(b) warm", "(c) 8", "(c) 32", "(c) 64", "(c) 128", "(d) wasm"
	);
	let mut missed = 0;
	let only = std::env::args().nth(2).and_then(|count| count.parse::<usize>().ok());
	for inputs in [1, 8, 32, 64].into_iter().filter(|inputs| only.is_none_or(|only| only == *inputs)) {
		missed += single.install(|| row::<Bn254>(&mut module, Curve::Bn254, inputs));
		missed += single.install(|| row::<Bls12_381>(&mut module, Curve::Bls12_381, inputs));
	}
	println!("\ntargets: cold at most 0.75, warm 0.60; a batch of 64 at most 0.16 with 1 input and 0.09 with 32");
	println!("{}", if missed == 0 { "all met" } else { "NOT ALL MET" });
	std::process::exit(i32::from(missed != 0));
}

/// Measures and prints a row, and returns how many targets it missed.
fn row<E: Pairing>(module: &mut Module, curve: Curve, inputs: usize) -> usize {
	let mut circuit = Circuit::<E>::new(inputs, 1);
	let key = circuit.key(false);
	let registered = register_key(curve, &key, u32::try_from(inputs).expect("few")).expect("a good key");
	let (proofs, statements): (Vec<_>, Vec<_>) = (0..128).map(|_| circuit.prove(true)).unzip();
	let single = proofs.first().zip(statements.first()).expect("there are proofs");

	let ours = || verify(curve, &registered, single.0, single.1).expect("a good proof");
	let batch =
		|size: usize| verify_batch(curve, &registered, &proofs[..size], &statements[..size]).expect("good proofs");
	let cold = || {
		clear_cache();
		ours();
	};
	let [chain, cold, warm, batch_8, batch_32, batch_64, batch_128] = medians([
		&|| theirs::<E>(&key, single.0, single.1),
		&cold,
		&ours,
		&|| batch(SIZES[0]),
		&|| batch(SIZES[1]),
		&|| batch(SIZES[2]),
		&|| batch(SIZES[3]),
	]);

	// The first rounds let V8 compile.
	module.verify(curve, 50, &registered, single.0, single.1);
	let (verdict, wasm) = module.verify(curve, 9, &registered, single.0, single.1);
	assert_eq!(verdict, 0);

	let mut missed = 0;
	let mut cell = |figure: f64, target: Option<f64>| {
		let ratio = figure / chain;
		let mark = match target {
			Some(target) if ratio > target => {
				missed += 1;
				'!'
			}
			Some(_) => '+',
			None => ' ',
		};
		format!("{figure:>8.3} ({ratio:.2}){mark}")
	};
	let target = match inputs {
		1 => Some(0.16),
		32 => Some(0.09),
		_ => None,
	};
	let cells = [
		cell(cold, Some(0.75)),
		cell(warm, Some(0.60)),
		cell(batch_8 / SIZES[0] as f64, None),
		cell(batch_32 / SIZES[1] as f64, None),
		cell(batch_64 / SIZES[2] as f64, target),
		cell(batch_128 / SIZES[3] as f64, None),
		cell(wasm, None),
	];
	println!("{:<10} {inputs:>6} {chain:>8.3} {}", format!("{curve:?}"), cells.join(" "));
	missed
}

/// The way of the best known chain.
fn theirs<E: Pairing>(key: &[u8], proof: &[u8], inputs: &[Input]) {
	let key = VerifyingKey::<E>::deserialize_uncompressed_unchecked(key).expect("a good key");
	let proof = Proof::<E>::deserialize_compressed(proof).expect("a good proof");
	let inputs: Vec<_> =
		inputs.iter().map(|input| E::ScalarField::deserialize_compressed(&input[..]).expect("a good input")).collect();
	let prepared = prepare_verifying_key(&key);
	assert!(Groth16::<E>::verify_proof(&prepared, &proof, &inputs).expect("as many inputs as the key takes"));
}

/// The median of the times that each takes, in milliseconds of this thread on a processor. They take turns, so that what
/// else runs on the machine falls on all of them alike.
fn medians<const N: usize>(ways: [&dyn Fn(); N]) -> [f64; N] {
	let mut times = ways.map(|_| Vec::with_capacity(ROUNDS));
	for _ in 0..ROUNDS {
		for (way, times) in ways.iter().zip(&mut times) {
			let start = ThreadTime::now();
			way();
			times.push(start.elapsed().as_secs_f64() * 1000.0);
		}
	}
	times.map(|mut times| {
		times.sort_by(f64::total_cmp);
		times[ROUNDS / 2]
	})
}
