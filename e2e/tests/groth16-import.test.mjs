// What snarkjs writes and what the chain takes are the same keys, proofs and inputs. Starts no node.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rest, verifies } from '../lib/circuits.mjs';
import {
  CURVES, binding, inputToChain, inputsToChain, inputsToSnarkjs, keyToChain, keyToSnarkjs, proofToChain, proofToSnarkjs, statement,
} from '../lib/groth16.mjs';

const root = path.resolve(fileURLToPath(import.meta.url), '../../..');
const vectors = path.join(root, 'groth16/vectors');
const names = Object.fromEntries(Object.keys(CURVES).map((name) => [name.toLowerCase(), name]));

/** The vectors of a file, with the curve as the chain calls it. */
async function read(file) {
  const json = JSON.parse(await readFile(path.join(vectors, file), 'utf8'));
  return [json].flat().map((vector) => ({ ...vector, curve: names[vector.curve] }));
}

test('every vector comes back as it was, and snarkjs takes what comes back', async () => {
  const files = (await readdir(vectors)).filter((file) => file.endsWith('.json'));
  assert.ok(files.length >= 10);
  for (const file of files) {
    for (const { curve, key, keyCompressed = key, proof, proofCompressed = proof, inputs } of await read(file)) {
      const json = { key: keyToSnarkjs(curve, key), proof: proofToSnarkjs(curve, proof) };
      assert.deepEqual(keyToSnarkjs(curve, keyCompressed), json.key, file);
      assert.deepEqual(proofToSnarkjs(curve, proofCompressed), json.proof, file);
      const forms = [{ compressed: true }, { compressed: false }];
      const keys = forms.map((form) => keyToChain(json.key, form).key);
      const proofs = forms.map((form) => proofToChain(json.proof, form));
      assert.ok(keys.includes(key) && keys.includes(keyCompressed), file);
      assert.ok(proofs.includes(proof) && proofs.includes(proofCompressed), file);
      const publicSignals = inputsToSnarkjs(curve, inputs);
      assert.deepEqual(inputsToChain(curve, publicSignals), inputs, file);
      assert.ok(await verifies(json.key, { publicSignals, proof: json.proof }), file);
    }
  }
  await rest();
});

test('numbers that are too large, points off the curve and at infinity are refused before they are encoded', async () => {
  const { curve, key, proof, proofCompressed } = (await read('snarkjs-factors-bn254.json'))[0];
  const good = proofToSnarkjs(curve, proof);
  const bad = (change, message) => assert.throws(() => proofToChain({ ...good, ...change }), message);
  bad({ pi_a: [good.pi_a[0], String(CURVES.Bn254.field), '1'] }, /pi_a is not below/);
  bad({ pi_a: [good.pi_a[1], good.pi_a[0], '1'] }, /pi_a is not on the curve/);
  bad({ pi_b: [good.pi_b[1], good.pi_b[0], ['1', '0']] }, /pi_b is not on the curve/);
  bad({ pi_c: ['0', '1', '0'] }, /pi_c is at infinity/);
  bad({ pi_c: ['-1', '2', '1'] }, /pi_c is not a decimal number/);
  bad({ protocol: 'plonk' }, /of plonk/);
  bad({ curve: 'secq256k1' }, /bn128 and bls12381/);
  for (const [name, { order }] of Object.entries(CURVES)) {
    assert.throws(() => inputToChain(name, order), /an input is not below/);
    assert.equal(BigInt(inputsToSnarkjs(name, [inputToChain(name, order - 1n)])[0]), order - 1n);
  }
  const json = keyToSnarkjs(curve, key);
  assert.throws(() => keyToChain({ ...json, nPublic: 2 }), /2 points for 2 inputs/);
  assert.throws(() => keyToSnarkjs('Bls12_381', key), /no key of Bls12_381/);
  assert.throws(() => proofToSnarkjs(curve, proofCompressed.slice(0, -2)), /127 bytes/);
  // The flag of the other sign is another point when it is compressed, and none when it is not.
  const other = (hex) => hex.slice(0, -2) + (parseInt(hex.slice(-2), 16) ^ 0x80).toString(16).padStart(2, '0');
  const flipped = proofToSnarkjs(curve, other(proofCompressed));
  assert.equal(BigInt(flipped.pi_c[1]) + BigInt(good.pi_c[1]), CURVES.Bn254.field);
  assert.throws(() => proofToSnarkjs(curve, other(proof)), /flag of another sign/);
});

test('bindings differ by chain, submitter, context and nonce, and fit both fields', () => {
  const base = {
    genesis: `0x${'11'.repeat(32)}`, submitter: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY', context: 'a vote', nonce: 0,
  };
  const others = [
    { genesis: `0x${'12'.repeat(32)}` }, { submitter: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty' }, { context: 'a vot' },
    { context: new Uint8Array([1]) }, { nonce: 1 }, { nonce: 2n ** 64n - 1n },
  ].map((change) => binding({ ...base, ...change }));
  const all = [binding(base), ...others];
  assert.equal(new Set(all).size, all.length);
  assert.ok(all.every((number) => BigInt(number) < 1n << 253n));
  assert.ok(Object.values(CURVES).every(({ order }) => order > 1n << 253n));
});

test('the command turns files into what the chain takes, and back', async (t) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'artel-import-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const { curve, key, proofCompressed, inputs } = (await read('risc0-receipt.json'))[0];
  const publicSignals = inputsToSnarkjs(curve, inputs);
  const files = {
    'public.json': publicSignals, 'proof.json': proofToSnarkjs(curve, proofCompressed), 'verification_key.json': keyToSnarkjs(curve, key),
  };
  const write = (name, json) => writeFile(path.join(folder, name), JSON.stringify(json));
  for (const [name, json] of Object.entries(files)) await write(name, json);
  const run = async (...args) => (await promisify(execFile)(path.join(root, 'scripts/import-groth16'), args, { cwd: folder })).stdout;
  const chain = JSON.parse(await run(...Object.keys(files)));
  assert.deepEqual(
    chain,
    { curve, inputs: 5, key, circuit: chain.circuit, proof: proofCompressed, publicInputs: inputs, statement: statement(inputs) },
  );
  await write('chain.json', chain);
  const back = JSON.parse(await run('--back', 'chain.json'));
  assert.deepEqual([back.public, back.proof, back.verificationKey], Object.values(files));
  await write('public.json', publicSignals.slice(1));
  await assert.rejects(run(...Object.keys(files)), /4 inputs for a key of 5/);
});
