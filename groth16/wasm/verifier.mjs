// The verifier of Groth16 proofs as a wasm module, in JavaScript.
//
// As a program it answers lines: node verifier.mjs <module.wasm>
//
//   register <curve> <number of inputs> <key>      <verdict> <registered key>
//   verify <curve> <rounds> <request>              <verdict> <milliseconds, the median of the rounds>
//   verify_batch <curve> <rounds> <request>        the same
//
// Bytes are hexadecimal digits, a curve is 0 for BN254 and 1 for BLS12-381, a verdict is 0 if it is good. A request is the
// SCALE encoding of registered key, proof and inputs, or of the lists of them.

import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Loads the module, which imports nothing. */
export async function load(path) {
  const { instance } = await WebAssembly.instantiate(await readFile(path));
  const { memory, buffer, capacity, register_key, verify, verify_batch } = instance.exports;
  const write = (bytes) => {
    if (bytes.length > capacity()) throw new Error(`${bytes.length} bytes are more than ${capacity()}`);
    new Uint8Array(memory.buffer, buffer(), bytes.length).set(bytes);
    return bytes.length;
  };
  return {
    registerKey: (curve, inputs, key) => {
      const length = register_key(curve, write(key), inputs);
      return length < 0 ? { verdict: -length } : { verdict: 0, registered: new Uint8Array(memory.buffer, buffer(), length).slice() };
    },
    verify: (curve, request) => verify(curve, write(request)),
    verifyBatch: (curve, request) => verify_batch(curve, write(request)),
  };
}

/** Milliseconds of the processor that some work takes, and what it returns. */
function timed(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
}

async function main() {
  const module = await load(process.argv[2]);
  for await (const line of createInterface({ input: process.stdin })) {
    const [name, curve, number, hex = ''] = line.split(' ');
    const bytes = Buffer.from(hex, 'hex');
    if (name === 'register') {
      const { verdict, registered = [] } = module.registerKey(Number(curve), Number(number), bytes);
      console.log(`${verdict} ${Buffer.from(registered).toString('hex')}`);
      continue;
    }
    const call = { verify: module.verify, verify_batch: module.verifyBatch }[name];
    const rounds = Array.from({ length: Number(number) }, () => timed(() => call(Number(curve), bytes)));
    const times = rounds.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    console.log(`${rounds[0].result} ${times[Math.floor(times.length / 2)]}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
