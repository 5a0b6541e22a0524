// Chain specifications: what the node writes, and what it refuses.

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import test from 'node:test';
import { command, folder } from '../lib/node.mjs';

const patchOf = (spec) => spec.genesis.runtimeGenesis.patch;

test('dev and local have well-known validators and a sudo key', async () => {
  for (const [chain, validators] of [['dev', 1], ['local', 4]]) {
    const spec = JSON.parse(await command('export-chain-spec', '--chain', chain));
    assert.deepEqual(spec.properties, { ss58Format: 1865, tokenDecimals: 12, tokenSymbol: 'ARTL' });
    assert.equal(spec.telemetryEndpoints, null);
    const preset = spec.genesis.runtimeGenesis.patch ?? spec.genesis.runtimeGenesis.config;
    assert.equal(preset.session.keys.length, validators);
    assert.ok(preset.sudo.key);
  }
});

test('staging has no well-known key and no sudo, and starts only with validators', async (t) => {
  const text = await command('export-chain-spec', '--chain', 'staging');
  const spec = JSON.parse(text);
  assert.equal(spec.chainType, 'Live');
  assert.deepEqual(patchOf(spec).session.keys, []);
  assert.equal(patchOf(spec).sudo?.key ?? null, null);
  const dev = JSON.parse(await command('export-chain-spec', '--chain', 'dev'));
  // Treasury, fees and stakers, to which no key belongs, have accounts on every chain.
  const endowed = (preset) => patchOf(preset).balances.balances.map(([account]) => account);
  assert.equal(endowed(spec).length, 3);
  const people = endowed(dev).filter((account) => !endowed(spec).includes(account));
  assert.ok(people.length >= 6);
  for (const account of people) assert.ok(!text.includes(account));

  const base = await folder(t);
  const start = (chain, ...more) => command('--chain', chain, '--base-path', base, '--db-storage-threshold', '0', ...more);
  await assert.rejects(start('staging'), /no validators at genesis/);
  await assert.rejects(start('nonsense'), /neither dev, local nor staging/);
});

test('a specification written to a file is one to start from, raw or not', async (t) => {
  const base = await folder(t);
  const plain = path.join(base, 'plain.json');
  const raw = path.join(base, 'raw.json');
  await writeFile(plain, await command('export-chain-spec', '--chain', 'local'));
  await writeFile(raw, await command('export-chain-spec', '--chain', plain, '--raw'));
  const top = JSON.parse(await readFile(raw, 'utf8')).genesis.raw.top;
  assert.ok(Object.keys(top).length > 30);
  await assert.rejects(command('export-chain-spec', '--chain', path.join(base, 'missing.json')), /neither/);
});
