// Groth16 between snarkjs and the chain: keys, proofs and public inputs in both directions, the hash of a statement, and
// the binding of a proof to its caller. docs/groth16.md says what the bytes are.
//
// snarkjs writes numbers as decimal strings and points as [x, y, 1]; the chain takes the canonical bytes of arkworks: the
// numbers of BN254 little-endian with two flags in the last byte, those of BLS12-381 big-endian with three in the first.

import { createHash } from 'node:crypto';
import { blake2AsU8a, decodeAddress } from '@polkadot/util-crypto';
import { compactToU8a, hexToU8a, u8aConcat, u8aToHex } from '@polkadot/util';

/** Each curve: its field, the order of its groups, the constants of y² = x³ + b in both groups, and its name in snarkjs. */
export const CURVES = {
  Bn254: {
    snarkjs: 'bn128',
    width: 32,
    field: 21888242871839275222246405745257275088696311157297823662689037894645226208583n,
    order: 21888242871839275222246405745257275088548364400416034343698204186575808495617n,
    b: [3n, 0n],
    // 3 / (9 + u).
    twist: [
      19485874751759354771024239261021720505790618469301721065564631296452457478373n,
      266929791119991161246907387137283842545076965332900288569378510910307636690n,
    ],
  },
  Bls12_381: {
    snarkjs: 'bls12381',
    width: 48,
    field: 0x1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaabn,
    order: 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001n,
    b: [4n, 0n],
    twist: [4n, 4n],
  },
};

// ---- Arithmetic in the field F and in F[u] / (u² + 1), whose numbers [c0, c1] are c0 + c1 u. A number of F is [c0, 0].

const modulo = (value, field) => ((value % field) + field) % field;

function power(base, exponent, field) {
  let result = 1n;
  for (let square = base, rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % field;
    square = (square * square) % field;
  }
  return result;
}

const times = ([a, b], [c, d], field) => [modulo(a * c - b * d, field), modulo(a * d + b * c, field)];
const plus = ([a, b], [c, d], field) => [modulo(a + c, field), modulo(b + d, field)];
const minus = ([a, b], field) => [modulo(-a, field), modulo(-b, field)];
const equal = ([a, b], [c, d]) => a === c && b === d;
const curveAt = (x, b, field) => plus(times(times(x, x, field), x, field), b, field);

/** A root of a number of F; nothing if it has none. Both fields are 3 modulo 4. */
function rootInField(value, field) {
  const root = power(value, (field + 1n) / 4n, field);
  return (root * root) % field === value ? root : undefined;
}

/** A root of c0 + c1 u, by its norm; nothing if it has none. */
function root([c0, c1], field) {
  const half = (field + 1n) / 2n;
  if (c1 === 0n) {
    const real = rootInField(c0, field);
    if (real !== undefined) return [real, 0n];
    const imaginary = rootInField(modulo(-c0, field), field);
    return imaginary === undefined ? undefined : [0n, imaginary];
  }
  const norm = rootInField(modulo(c0 * c0 + c1 * c1, field), field);
  if (norm === undefined) return undefined;
  for (const sign of [norm, field - norm]) {
    const real = rootInField(modulo((c0 + sign) * half, field), field);
    if (real) return [real, (c1 * half % field) * power(real, field - 2n, field) % field];
  }
  return undefined;
}

/** Whether y is the larger one of y and −y; the part of u weighs more. */
function larger([c0, c1], field) {
  return c1 === 0n ? c0 > field / 2n : c1 > field / 2n;
}

// ---- Points: { x, y }, each a number as above; `group` is 1 or 2.

const curveOf = (name) => {
  if (!Object.hasOwn(CURVES, name)) throw new Error(`unknown curve ${name}`);
  return CURVES[name];
};
const parts = (group) => (group === 1 ? [0] : [0, 1]);

function number(text, below, what) {
  if (!/^\d+$/.test(String(text))) throw new Error(`${what} is not a decimal number: ${text}`);
  const value = BigInt(text);
  if (value >= below) throw new Error(`${what} is not below ${below}`);
  return value;
}

function onCurve(curve, group, { x, y }, what) {
  const b = group === 1 ? curve.b : curve.twist;
  if (!equal(times(y, y, curve.field), curveAt(x, b, curve.field))) throw new Error(`${what} is not on the curve`);
  return { x, y };
}

function pointOfSnarkjs(curve, group, coordinates, what) {
  if (!Array.isArray(coordinates) || coordinates.length !== 3) throw new Error(`${what} is not a point [x, y, 1]`);
  const read = (coordinate) => {
    const pair = group === 1 ? [coordinate, '0'] : coordinate;
    if (!Array.isArray(pair) || pair.length !== 2) throw new Error(`${what} is not a point of G${group}`);
    return pair.map((part) => number(part, curve.field, what));
  };
  const [x, y, z] = coordinates.map(read);
  if (!equal(z, [1n, 0n])) throw new Error(`${what} is at infinity, or not normalised`);
  return onCurve(curve, group, { x, y }, what);
}

const pointToSnarkjs = (group, { x, y }) => [x, y, [1n, 0n]]
  .map((value) => (group === 1 ? String(value[0]) : value.map(String)));

function numberToBytes(curve, value) {
  const bytes = Uint8Array.from(value.toString(16).padStart(curve.width * 2, '0').match(/../g), (byte) => parseInt(byte, 16));
  return curve === CURVES.Bn254 ? bytes.reverse() : bytes;
}

function coordinateToBytes(curve, group, value) {
  const numbers = parts(group).map((part) => numberToBytes(curve, value[part]));
  return u8aConcat(...(curve === CURVES.Bn254 ? numbers : numbers.reverse()));
}

function pointToBytes(curve, group, { x, y }, compressed) {
  const bytes = u8aConcat(...(compressed ? [x] : [x, y]).map((value) => coordinateToBytes(curve, group, value)));
  const sign = larger(y, curve.field);
  if (curve === CURVES.Bn254) {
    // arkworks keeps the sign in the last byte, also where y stands before it.
    if (sign) bytes[bytes.length - 1] |= 0x80;
  } else if (compressed) {
    bytes[0] |= sign ? 0xa0 : 0x80;
  }
  return bytes;
}

/**
 * The point with that x, a number or two of them, and the larger or smaller y, as snarkjs writes it: for tools that say
 * which y in another way than arkworks.
 */
export function pointFromX(name, group, [c0, c1 = 0n], isLarger) {
  const curve = curveOf(name);
  return pointToSnarkjs(group, decompress(curve, group, [c0, c1], isLarger, 'the point'));
}

/** Finds y. */
function decompress(curve, group, x, isLarger, what) {
  const y = root(curveAt(x, group === 1 ? curve.b : curve.twist, curve.field), curve.field);
  if (!y) throw new Error(`${what} is not on the curve`);
  return { x, y: larger(y, curve.field) === isLarger ? y : minus(y, curve.field) };
}

/** Reads one point at the beginning of `bytes`. */
function pointOfBytes(curve, group, bytes, compressed, what) {
  const width = curve.width * group;
  const own = bytes.slice(0, compressed ? width : 2 * width);
  if (own.length !== (compressed ? width : 2 * width)) throw new Error(`${what} is too short`);
  const little = curve === CURVES.Bn254;
  const at = little ? own.length - 1 : 0;
  const mask = little ? 0xc0 : 0xe0;
  const flags = own[at] & mask;
  own[at] &= ~mask;
  const sign = Boolean(flags & (little ? 0x80 : 0x20));
  if (flags & 0x40) throw new Error(`${what} is at infinity`);
  if (!little && Boolean(flags & 0x80) !== compressed) throw new Error(`${what} is of the other form`);
  const coordinate = (index) => {
    const numbers = parts(group).map((part) => {
      const raw = own.slice(index * width + part * curve.width, index * width + (part + 1) * curve.width);
      return number(BigInt(u8aToHex(little ? raw.reverse() : raw)), curve.field, what);
    });
    const ordered = little ? numbers : numbers.reverse();
    return [ordered[0], ordered[1] ?? 0n];
  };
  const x = coordinate(0);
  if (compressed) return decompress(curve, group, x, sign, what);
  const y = coordinate(1);
  if (little && larger(y, curve.field) !== sign) throw new Error(`${what} has the flag of another sign`);
  return onCurve(curve, group, { x, y }, what);
}

// ---- Keys, proofs and inputs.

function ofSnarkjs(json, what) {
  if (json.protocol !== 'groth16') throw new Error(`${what} is of ${json.protocol}, not of groth16`);
  const found = Object.entries(CURVES).find(([, { snarkjs }]) => snarkjs === json.curve);
  if (!found) throw new Error(`${what} is of the curve ${json.curve}; the chain knows bn128 and bls12381`);
  return found;
}

/** `verification_key.json` as the chain takes it: `{ curve, inputs, key }`, the key as hex. */
export function keyToChain(json, { compressed = false } = {}) {
  const [name, curve] = ofSnarkjs(json, 'the key');
  if (json.IC.length !== json.nPublic + 1) throw new Error(`the key has ${json.IC.length} points for ${json.nPublic} inputs`);
  const point = (group, field, coordinates = json[field]) =>
    pointToBytes(curve, group, pointOfSnarkjs(curve, group, coordinates, field), compressed);
  const length = new Uint8Array(8);
  new DataView(length.buffer).setBigUint64(0, BigInt(json.IC.length), true);
  const key = u8aConcat(
    point(1, 'vk_alpha_1'), point(2, 'vk_beta_2'), point(2, 'vk_gamma_2'), point(2, 'vk_delta_2'),
    length, ...json.IC.map((coordinates, index) => point(1, `IC[${index}]`, coordinates)),
  );
  return { curve: name, inputs: json.nPublic, key: u8aToHex(key) };
}

/** The other way round, from either form. What snarkjs keeps besides and can compute again (`vk_alphabeta_12`) is left out. */
export function keyToSnarkjs(name, hex) {
  const curve = curveOf(name);
  const bytes = hexToU8a(hex);
  const head = 7 * curve.width;
  const compressed = [true, false].find((form) => {
    const width = curve.width * (form ? 1 : 2);
    const at = head * (form ? 1 : 2);
    if (bytes.length < at + 8) return false;
    const count = new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(at, true);
    return BigInt(bytes.length) === BigInt(at + 8) + count * BigInt(width);
  });
  if (compressed === undefined) throw new Error(`no key of ${name} is ${bytes.length} bytes long and says so`);
  let at = 0;
  const point = (group, what) => {
    const read = pointOfBytes(curve, group, bytes.slice(at), compressed, what);
    at += curve.width * group * (compressed ? 1 : 2);
    return pointToSnarkjs(group, read);
  };
  const fixed = {
    vk_alpha_1: point(1, 'alpha'), vk_beta_2: point(2, 'beta'), vk_gamma_2: point(2, 'gamma'), vk_delta_2: point(2, 'delta'),
  };
  at += 8;
  const IC = [];
  while (at < bytes.length) IC.push(point(1, `IC[${IC.length}]`));
  return { protocol: 'groth16', curve: curve.snarkjs, nPublic: IC.length - 1, ...fixed, IC };
}

/** `proof.json` as the chain takes it, in hex: A, B, C, compressed unless told otherwise. */
export function proofToChain(json, { compressed = true } = {}) {
  const [, curve] = ofSnarkjs(json, 'the proof');
  const point = (group, field) =>
    pointToBytes(curve, group, pointOfSnarkjs(curve, group, json[field], field), compressed);
  return u8aToHex(u8aConcat(point(1, 'pi_a'), point(2, 'pi_b'), point(1, 'pi_c')));
}

/** The other way round, from either form. */
export function proofToSnarkjs(name, hex) {
  const curve = curveOf(name);
  const bytes = hexToU8a(hex);
  const compressed = bytes.length === 4 * curve.width;
  if (!compressed && bytes.length !== 8 * curve.width) throw new Error(`no proof of ${name} is ${bytes.length} bytes long`);
  const unit = curve.width * (compressed ? 1 : 2);
  const point = (group, start, what) => pointToSnarkjs(
    group, pointOfBytes(curve, group, bytes.slice(start * unit, (start + group) * unit), compressed, what),
  );
  return {
    pi_a: point(1, 0, 'A'), pi_b: point(2, 1, 'B'), pi_c: point(1, 3, 'C'), protocol: 'groth16', curve: curve.snarkjs,
  };
}

/** One public input, a number or its decimal string, as 32 little-endian bytes in hex. */
export function inputToChain(name, value) {
  const checked = number(value, curveOf(name).order, 'an input');
  return u8aToHex(hexToU8a(`0x${checked.toString(16).padStart(64, '0')}`).reverse());
}

/** `public.json` as the chain takes it. */
export const inputsToChain = (name, json) => json.map((value) => inputToChain(name, value));

/** The other way round. */
export function inputsToSnarkjs(name, inputs) {
  return inputs.map((hex) => {
    const bytes = hexToU8a(hex);
    if (bytes.length !== 32) throw new Error(`an input is 32 bytes, not ${bytes.length}`);
    return String(number(BigInt(u8aToHex(bytes.reverse())), curveOf(name).order, 'an input'));
  });
}

// ---- What the chain hashes.

const bytesInScale = (bytes) => u8aConcat(compactToU8a(bytes.length), bytes);

/** The statement that public inputs make: blake2_256 of their SCALE list. Takes them as the chain does. */
export function statement(inputs) {
  return u8aToHex(blake2AsU8a(u8aConcat(compactToU8a(inputs.length), ...inputs.map((input) => hexToU8a(input))), 256));
}

// Each hash begins with the name of what is hashed, without a length.
const utf8 = (text) => new TextEncoder().encode(text);

/** The identifier of a circuit, from its key in the uncompressed form. */
export function circuitId(curve, key) {
  const index = Object.keys(CURVES).indexOf(curve);
  return u8aToHex(blake2AsU8a(
    u8aConcat(utf8('artel/groth16/circuit/1'), Uint8Array.of(index), bytesInScale(hexToU8a(key))), 256,
  ));
}

/**
 * The first public input of a proof of a bound circuit, as the decimal string that a prover takes. `genesis` is the hash of
 * the chain's first block, `submitter` an address, `context` the bytes or text that will be submitted with the proof,
 * `nonce` what `groth16.nextNonce` says of the submitter.
 */
export function binding({ genesis, submitter, context = '', nonce }) {
  const counter = new Uint8Array(8);
  new DataView(counter.buffer).setBigUint64(0, BigInt(nonce), true);
  const bytes = typeof context === 'string' ? utf8(context) : context;
  const hash = blake2AsU8a(u8aConcat(
    utf8('artel/groth16/binding/1'), hexToU8a(genesis), decodeAddress(submitter), bytesInScale(bytes), counter,
  ), 256);
  // 253 bits are below the orders of both curves.
  hash[31] &= 0x1f;
  return String(BigInt(u8aToHex(hash.reverse())));
}

/** What another pallet is shown of a proof that it verifies now. Not for circuits with binding or nullifier. */
export const inline = (inputs, proof) => u8aToHex(
  u8aConcat(Uint8Array.of(1), compactToU8a(inputs.length), ...inputs.map((input) => hexToU8a(input)), bytesInScale(hexToU8a(proof))),
);

/** What another pallet is shown of a proof that was verified before. */
export const shown = (receipt) => u8aToHex(u8aConcat(Uint8Array.of(0), hexToU8a(receipt)));

const sha256 = (...bytes) => createHash('sha256').update(u8aConcat(...bytes)).digest();

/** The root to which a path leads from a receipt, which is number `index` of its block. */
export function rootByPath(receipt, index, path) {
  const node = path.reduce(
    (below, sibling, level) => ((index >> level) & 1
      ? sha256(Uint8Array.of(1), hexToU8a(sibling), below) : sha256(Uint8Array.of(1), below, hexToU8a(sibling))),
    hexToU8a(receipt),
  );
  return u8aToHex(node);
}
