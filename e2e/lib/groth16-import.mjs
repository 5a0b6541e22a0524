// The command behind scripts/import-groth16, which says how it is used.

import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import {
  CURVES, circuitId, inputsToChain, inputsToSnarkjs, keyToChain, keyToSnarkjs, proofToChain, proofToSnarkjs, statement,
} from './groth16.mjs';

/** What snarkjs wrote, in the encoding of the chain. */
function toChain(files, form) {
  const made = {};
  const keys = files.filter((file) => file.vk_alpha_1);
  const proofs = files.filter((file) => file.pi_a);
  const publics = files.filter(Array.isArray);
  if (keys.length > 1 || proofs.length > 1 || publics.length > 1) throw new Error('more than one file of a kind');
  if (keys.length + proofs.length + publics.length !== files.length) throw new Error('a file is no key, proof or list of inputs');
  const known = (keys[0] ?? proofs[0])?.curve;
  made.curve = Object.keys(CURVES).find((name) => CURVES[name].snarkjs === known);
  for (const key of keys) {
    Object.assign(made, keyToChain(key, form));
    made.circuit = circuitId(made.curve, keyToChain(key).key);
  }
  for (const proof of proofs) {
    if (proof.curve !== known) throw new Error(`the proof is of ${proof.curve}, the key of ${known}`);
    made.proof = proofToChain(proof, form);
  }
  for (const list of publics) {
    if (!made.curve) throw new Error('inputs alone do not tell the curve: give the key or the proof too');
    if (keys.length && list.length !== keys[0].nPublic) throw new Error(`${list.length} inputs for a key of ${keys[0].nPublic}`);
    made.publicInputs = inputsToChain(made.curve, list);
    made.statement = statement(made.publicInputs);
  }
  return made;
}

/** The other way round. */
function toSnarkjs({ curve, key, proof, publicInputs }) {
  return {
    verificationKey: key && keyToSnarkjs(curve, key),
    proof: proof && proofToSnarkjs(curve, proof),
    public: publicInputs && inputsToSnarkjs(curve, publicInputs),
  };
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { compressed: { type: 'boolean' }, uncompressed: { type: 'boolean' }, back: { type: 'boolean' } },
  });
  if (!positionals.length) throw new Error('name the files; the head of scripts/import-groth16 says which');
  const files = await Promise.all(positionals.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
  if (values.compressed && values.uncompressed) throw new Error('compressed or uncompressed, not both');
  const form = values.compressed || values.uncompressed ? { compressed: Boolean(values.compressed) } : {};
  if (values.back && files.length !== 1) throw new Error('--back takes one file');
  console.log(JSON.stringify(values.back ? toSnarkjs(files[0]) : toChain(files, form), null, 2));
} catch (error) {
  console.error(`import-groth16: ${error.message}`);
  process.exitCode = 1;
}
