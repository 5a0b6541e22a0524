// One validator that runs twice, as happens after a careless move to another machine: two nodes sign with the same keys.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Network, finalises, keysOf } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';

// sc-consensus-babe 0.60 reports with headers that it has taken the seals off, and the runtime finds every such proof
// invalid (babe.InvalidEquivocationProof). What GRANDPA reports is good.
const SEALS_ARE_MISSING = 'the SDK reports without the seals';

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

  await t.test('is reported for its votes, and the report is recorded on chain', { timeout: 300_000 }, async () => {
    await network.add('twin', { keys: 'dave' });
    await recorded('grandpa:equivoca', 250);
    const reports = await api.query.offences.reports.entries();
    const offenders = new Set(reports.map(([, report]) => report.unwrap().offender[0].toString()));
    assert.deepEqual([...offenders], [keysOf('dave').account.address], 'nobody but dave');
  });

  await t.test('is reported for its blocks', { timeout: 120_000, todo: SEALS_ARE_MISSING }, async () => {
    await recorded('babe:equivocatio', 60);
  });

  await t.test('and the chain goes on', { timeout: 120_000 }, async () => {
    await finalises(alice, 10, 100);
  });
});
