// One validator that runs twice, as happens after a careless move to another machine: two nodes sign with the same keys.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Network, finalises, keysOf } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';

test('a validator that runs twice', { timeout: 700_000 }, async (t) => {
  const network = await Network.start(t, 'local');
  const alice = network.node('alice');
  const api = await alice.api();
  await finalises(alice, 3, 60);

  /** Waits until an offence of that kind is on chain. */
  const recorded = (kind, seconds) => eventually(async () => {
    const keys = await api.query.offences.concurrentReportsIndex.keys();
    return keys.some(({ args: [recorded] }) => recorded.toUtf8() === kind);
  }, seconds, `${kind} is recorded`);

  await network.add('twin', { keys: 'dave' });

  await t.test('is reported for its blocks, and the report is recorded on chain', { timeout: 200_000 }, async () => {
    await recorded('babe:equivocatio', 180);
  });

  await t.test('is reported for its votes, and the report is recorded on chain', { timeout: 300_000 }, async () => {
    await recorded('grandpa:equivoca', 250);
  });

  await t.test('nobody else is', { timeout: 30_000 }, async () => {
    const reports = await api.query.offences.reports.entries();
    const offenders = new Set(reports.map(([, report]) => report.unwrap().offender[0].toString()));
    assert.deepEqual([...offenders], [keysOf('dave').account.address]);
  });

  await t.test('and the chain goes on', { timeout: 120_000 }, async () => {
    await finalises(alice, 10, 100);
  });
});
