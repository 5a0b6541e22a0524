// Makes the proving keys that the tests use: `node circuits/set-up.mjs`, when a circuit has changed. Takes half a minute.
//
// Whoever makes such a key could prove anything with it; those of this folder are for tests.

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { CIRCUITS, compile, rest, setUp } from '../lib/circuits.mjs';

const folder = await mkdtemp(path.join(os.tmpdir(), 'artel-set-up-'));
for (const [name, power] of [['ticket', 9], ['factors', 8]]) {
  const { r1cs } = await compile(name, folder);
  await setUp(r1cs, path.join(CIRCUITS, `${name}.zkey`), { power, entropy: () => randomBytes(32).toString('hex') });
  console.log(`${name}.zkey`);
}
await rm(folder, { recursive: true });
await rest();
