//! The verifier as a wasm module, run by node. Shared by examples.

use artel_groth16::{Curve, Error, Input};
use codec::Encode;
use std::{
	fmt::Write as _,
	io::{BufRead, BufReader, Lines, Write as _},
	process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

/// A running node with the module.
pub struct Module {
	child: Child,
	requests: ChildStdin,
	answers: Lines<BufReader<ChildStdout>>,
}

impl Module {
	/// Starts node with the module in that file.
	pub fn load(path: &str) -> Self {
		let program = concat!(env!("CARGO_MANIFEST_DIR"), "/wasm/verifier.mjs");
		let mut child = Command::new("node")
			.args([program, path])
			.stdin(Stdio::piped())
			.stdout(Stdio::piped())
			.spawn()
			.expect("node starts");
		let requests = child.stdin.take().expect("piped");
		let answers = BufReader::new(child.stdout.take().expect("piped")).lines();
		Self { child, requests, answers }
	}

	fn ask(&mut self, call: &str, curve: Curve, number: u32, bytes: &[u8]) -> (u32, String) {
		let digits = bytes.iter().fold(String::new(), |mut text, byte| {
			write!(text, "{byte:02x}").expect("text takes all that is written");
			text
		});
		writeln!(self.requests, "{call} {} {number} {digits}", curve.code()).expect("node listens");
		let answer = self.answers.next().expect("node answers").expect("in text");
		let (verdict, rest) = answer.split_once(' ').expect("two words");
		(verdict.parse().expect("a number"), rest.into())
	}

	/// The registered key, or the number of the error.
	pub fn register_key(&mut self, curve: Curve, key: &[u8], inputs: u32) -> Result<Vec<u8>, u32> {
		let (verdict, digits) = self.ask("register", curve, inputs, key);
		let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).expect("hexadecimal digits");
		if verdict == 0 { Ok((0..digits.len()).step_by(2).map(byte).collect()) } else { Err(verdict) }
	}

	/// The number of the verdict, and the median of the milliseconds that so many rounds take.
	pub fn verify(&mut self, curve: Curve, rounds: u32, key: &[u8], proof: &[u8], inputs: &[Input]) -> (u32, f64) {
		let (verdict, time) = self.ask("verify", curve, rounds, &(key, proof, inputs).encode());
		(verdict, time.parse().expect("a number"))
	}

	/// The number of the verdict on a batch.
	pub fn verify_batch(&mut self, curve: Curve, key: &[u8], proofs: &[Vec<u8>], inputs: &[Vec<Input>]) -> u32 {
		self.ask("verify_batch", curve, 1, &(key, proofs, inputs).encode()).0
	}
}

impl Drop for Module {
	fn drop(&mut self) {
		// It would end by itself when nobody asks any more.
		let _ = self.child.kill();
		let _ = self.child.wait();
	}
}

/// The number of a verdict as the module gives it.
pub fn number(verdict: Result<(), Error>) -> u32 {
	verdict.err().map_or(0, |error| u32::from(error.encode()[0]) + 1)
}
