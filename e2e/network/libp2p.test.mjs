// Both network back ends in one network.

import assert from 'node:assert/strict';
import test from 'node:test';
import { BLOCKS_MADE, Network, best, final, finalises, metric } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';

test('two validators with litep2p, two with libp2p, and a full node', { timeout: 400_000 }, async (t) => {
  const network = await Network.start(t, 'libp2p');

  await t.test('each is connected to all others', { timeout: 120_000 }, async () => {
    for (const node of network.nodes) {
      await eventually(async () => (await node.call('system_health')).peers === 4, 100, `${node.name} has four peers`);
    }
  });

  await t.test('the validators of both make blocks, and all agree on what is final', { timeout: 240_000 }, async () => {
    for (const name of network.validators) {
      await eventually(async () => (await metric(network.node(name), BLOCKS_MADE)) > 0, 180, `${name} built a block`);
    }
    await Promise.all(network.nodes.map((node) => finalises(node, 5, 90)));
    const height = Math.min(...await Promise.all(network.nodes.map(final)));
    const hashes = new Set(await Promise.all(network.nodes.map((node) => node.call('chain_getBlockHash', height))));
    assert.equal(hashes.size, 1);
    for (const node of network.nodes) assert.ok((await best(node)) - (await final(node)) <= 4, node.name);
  });
});
