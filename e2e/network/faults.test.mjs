// What the way between validators may do to finality: delay, loss, and a cut through the middle.

import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Bridge, refusal } from '../lib/namespaces.mjs';
import { Network, best, final, finalises, makesBlocks } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';

/** By how many blocks finality follows, seen whenever a block arrives; tells median and 95th percentile. */
async function lag(t, node, blocks, what) {
  const lags = [];
  for (let last = await best(node); lags.length < blocks; await sleep(100)) {
    const height = await best(node);
    if (height > last) lags.push(height - await final(node));
    last = height;
  }
  lags.sort((a, b) => a - b);
  const [median, most] = [0.5, 0.95].map((part) => lags[Math.floor(part * (lags.length - 1))]);
  t.diagnostic(`${what}: blocks between best and final: median ${median}, 95th percentile ${most}`);
  return most;
}

test('four validators over a network that fails', { timeout: 1_200_000, skip: await refusal() }, async (t) => {
  const bridge = await Bridge.make(t);
  const network = await Network.start(t, 'local', { host: bridge });
  const [alice, charlie] = [network.node('alice'), network.node('charlie')];
  await finalises(alice, 3, 60);

  await t.test('undisturbed, finality follows within 3 blocks', { timeout: 120_000 }, async (t) => {
    assert.ok(await lag(t, alice, 20, 'undisturbed') <= 3);
  });

  await t.test('with 100 ms of delay, finality follows within 5 blocks', { timeout: 180_000 }, async (t) => {
    await bridge.impair({ delay: 100 });
    const trip = await bridge.roundTrip('alice', 'charlie');
    assert.ok(trip >= 200 && trip < 300, `${trip} ms there and back`);
    await finalises(alice, 5, 60);
    assert.ok(await lag(t, alice, 40, '100 ms of delay') <= 5);
  });

  await t.test('with 1 % of packets lost, finality follows within 5 blocks', { timeout: 180_000 }, async (t) => {
    const before = await bridge.impair({ loss: 1 });
    await finalises(alice, 5, 60);
    assert.ok(await lag(t, alice, 40, '1 % of packets lost') <= 5);
    const lost = await bridge.impair({}) - before;
    t.diagnostic(`${lost} packets lost`);
    assert.ok(lost > 0);
  });

  await t.test('cut two from two, both halves make blocks and neither finalises', { timeout: 240_000 }, async () => {
    await bridge.partition(['alice', 'bob']);
    // Votes that were on their way may still count.
    await sleep(10_000);
    const before = await Promise.all([alice, charlie].map(final));
    await Promise.all([alice, charlie].map((node) => makesBlocks(node, 5, 200)));
    assert.deepEqual(await Promise.all([alice, charlie].map(final)), before);
    const height = Math.min(await best(alice), await best(charlie));
    const hashes = await Promise.all([alice, charlie].map((node) => node.call('chain_getBlockHash', height)));
    assert.notEqual(...hashes, 'each half went its own way');
  });

  await t.test('joined again, they agree on one chain and finality goes on', { timeout: 400_000 }, async (t) => {
    const before = await final(alice);
    const hash = await alice.call('chain_getBlockHash', before);
    const start = Date.now();
    await bridge.partition(['alice', 'bob'], 'delete');
    for (const node of network.nodes) {
      await eventually(async () => (await final(node)) > before + 10, 350, `${node.name} has more final blocks`);
      assert.equal(await node.call('chain_getBlockHash', before), hash, node.name);
    }
    t.diagnostic(`ten more final blocks on all nodes ${((Date.now() - start) / 1000).toFixed(0)} s after it healed`);
    const height = Math.min(...await Promise.all(network.nodes.map(final)));
    const hashes = new Set(await Promise.all(network.nodes.map((node) => node.call('chain_getBlockHash', height))));
    assert.equal(hashes.size, 1, 'one chain');
  });
});
