// The least network: two validators.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BLOCKS_MADE, Network, figures, final, finalises, metric } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';

test('two validators', { timeout: 300_000 }, async (t) => {
  const network = await Network.start(t, 'minimal');

  await t.test('both make blocks', { timeout: 120_000 }, async () => {
    for (const node of network.nodes) {
      await eventually(async () => (await metric(node, BLOCKS_MADE)) > 0, 100, `${node.name} made a block`);
    }
  });

  await t.test('both know the same final blocks', { timeout: 120_000 }, async () => {
    const [alice, bob] = network.nodes;
    await Promise.all(network.nodes.map((node) => finalises(node, 5, 90)));
    const height = Math.min(await final(alice), await final(bob));
    assert.equal(await alice.call('chain_getBlockHash', height), await bob.call('chain_getBlockHash', height));
  });

  await t.test('they export every figure that the dashboard and the alerts ask for', { timeout: 30_000 }, async () => {
    const [alice] = network.nodes;
    const exported = await figures(alice);
    for (const file of ['grafana.json', 'alerts.yml']) {
      const asks = await readFile(new URL(`../../zombienet/monitoring/${file}`, import.meta.url), 'utf8');
      const names = new Set(asks.match(/\bsubstrate_\w+/g));
      assert.ok(names.size > 3, file);
      for (const name of names) assert.ok(new RegExp(`^${name}[{ ]`, 'm').test(exported), `${file} asks for ${name}`);
    }
  });

  await t.test('one alone keeps what is final, and waits for the network', { timeout: 60_000 }, async () => {
    const [alice] = network.nodes;
    await network.kill('bob');
    // Votes that were on their way may still count.
    await sleep(5_000);
    const before = await final(alice);
    await sleep(10_000);
    assert.equal(await final(alice), before);
  });

  await t.test('when it comes back, finality goes on', { timeout: 120_000 }, async () => {
    await network.launch('bob');
    await Promise.all(network.nodes.map((node) => finalises(node, 5, 100)));
  });
});
