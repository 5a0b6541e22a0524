//! What the module exports.

#![allow(unsafe_code, reason = "exported names, and the buffer that the caller writes to; there is one thread")]

use crate::memory;
use alloc::vec::Vec;
use artel_groth16::{Curve, Error, Input};
use codec::{DecodeAll, Encode};
use core::{cell::UnsafeCell, slice};

/// Bytes of the largest request: a batch of 128 uncompressed proofs with 64 inputs each, and a key.
const CAPACITY: usize = 512 * 1024;

struct Buffer(UnsafeCell<[u8; CAPACITY]>);

// Safety: there is one thread.
unsafe impl Sync for Buffer {}

static BUFFER: Buffer = Buffer(UnsafeCell::new([0; CAPACITY]));

/// Where arguments are written to, and a registered key is read from.
#[unsafe(no_mangle)]
pub extern "C" fn buffer() -> *mut u8 {
	BUFFER.0.get().cast()
}

/// How many bytes fit.
#[unsafe(no_mangle)]
pub extern "C" fn capacity() -> usize {
	CAPACITY
}

/// Registers the key in the buffer, which is no SCALE encoding but the key itself. The registered form takes its place.
/// Returns the length of it, or the verdict with a minus.
#[unsafe(no_mangle)]
pub extern "C" fn register_key(curve: u32, length: usize, inputs: u32) -> i32 {
	let registered = curve_of(curve).and_then(|curve| artel_groth16::register_key(curve, request(length), inputs));
	match registered {
		Ok(registered) => {
			// Safety: nothing else refers to the buffer any more.
			let buffer = unsafe { &mut *BUFFER.0.get() };
			let Some(start) = buffer.get_mut(..registered.len()) else { return i32::MIN };
			start.copy_from_slice(&registered);
			i32::try_from(registered.len()).unwrap_or(i32::MIN)
		}
		Err(error) => i32::try_from(code(Err(error))).map_or(i32::MIN, |code| -code),
	}
}

/// Verifies what is encoded as (registered key, proof, inputs).
#[unsafe(no_mangle)]
pub extern "C" fn verify(curve: u32, length: usize) -> u32 {
	type Request = (Vec<u8>, Vec<u8>, Vec<Input>);
	code(curve_of(curve).and_then(|curve| {
		let (key, proof, inputs) = Request::decode_all(&mut request(length)).map_err(|_| Error::ProofMalformed)?;
		artel_groth16::verify(curve, &key, &proof, &inputs)
	}))
}

/// Verifies what is encoded as (registered key, list of proofs, list of lists of inputs).
#[unsafe(no_mangle)]
pub extern "C" fn verify_batch(curve: u32, length: usize) -> u32 {
	type Request = (Vec<u8>, Vec<Vec<u8>>, Vec<Vec<Input>>);
	code(curve_of(curve).and_then(|curve| {
		let (key, proofs, inputs) = Request::decode_all(&mut request(length)).map_err(|_| Error::ProofMalformed)?;
		artel_groth16::verify_batch(curve, &key, &proofs, &inputs)
	}))
}

/// What the caller wrote. Every call begins with it, and with all memory free.
fn request(length: usize) -> &'static [u8] {
	// Safety: the caller writes between calls only.
	unsafe { slice::from_raw_parts(buffer(), length.min(CAPACITY)) }
}

fn curve_of(code: u32) -> Result<Curve, Error> {
	memory::reset();
	u8::try_from(code).ok().and_then(Curve::from_code).ok_or(Error::UnknownCurve)
}

fn code(verdict: Result<(), Error>) -> u32 {
	match verdict {
		Ok(()) => 0,
		// A variant is encoded as its number.
		Err(error) => error.using_encoded(|number| number.first().map_or(u32::MAX, |number| u32::from(*number) + 1)),
	}
}
