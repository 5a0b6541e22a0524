// Circuits in circom: compiled by circom2, keys and proofs made by snarkjs. Nothing here asks the network.

import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as snarkjs from 'snarkjs';

const e2e = path.resolve(fileURLToPath(import.meta.url), '../..');
const modules = path.join(e2e, 'node_modules');

/** Where the circuits stand, and the proving keys of those that the tests prove. */
export const CIRCUITS = path.join(e2e, 'circuits');

/** Compiles `name`.circom into a folder. Gives the constraints and the program that computes witnesses. */
export async function compile(name, folder, { prime = 'bn128' } = {}) {
  await promisify(execFile)(process.execPath, [
    path.join(modules, 'circom2/cli.js'), path.join(CIRCUITS, `${name}.circom`), '--r1cs', '--wasm', '--O2', '--prime', prime,
    '-l', path.join(modules, 'circomlib/circuits'), '-o', folder,
  ], { cwd: e2e });
  return { r1cs: path.join(folder, `${name}.r1cs`), wasm: path.join(folder, `${name}_js`, `${name}.wasm`) };
}

/**
 * Makes a proving key for at most 2^power constraints, from nothing: powers of tau with one contribution, and one for the
 * circuit. Whoever runs it could keep the secrets and prove anything, so such keys are for tests.
 */
export async function setUp(r1cs, zkey, { curve = 'bn128', power, entropy }) {
  const [begun, powers, prepared, first] = Array.from({ length: 4 }, () => ({ type: 'mem' }));
  const group = await snarkjs.curves.getCurveFromName(curve);
  await snarkjs.powersOfTau.newAccumulator(group, power, begun);
  await snarkjs.powersOfTau.contribute(begun, powers, 'one', entropy());
  await snarkjs.powersOfTau.preparePhase2(powers, prepared);
  await snarkjs.zKey.newZKey(r1cs, prepared, first);
  await snarkjs.zKey.contribute(first, zkey, 'one', entropy());
}

/** The verifying key in a proving key, as `verification_key.json`. */
export const verificationKey = (zkey) => snarkjs.zKey.exportVerificationKey(zkey);

/** Proves. Gives what snarkjs writes as `proof.json` and `public.json`. */
export async function prove(inputs, wasm, zkey) {
  const { proof, publicSignals } = await snarkjs.groth16.fullProve(inputs, wasm, zkey);
  return { proof, publicSignals };
}

/** Whether snarkjs takes a proof. */
export const verifies = (key, { publicSignals, proof }) => snarkjs.groth16.verify(key, publicSignals, proof);

/** Ends the workers of snarkjs, which would keep the process alive. */
export async function rest() {
  await Promise.all([globalThis.curve_bn128, globalThis.curve_bls12381].map((curve) => curve?.terminate()));
}
