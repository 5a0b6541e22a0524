// Validators that die without a word: one of four, which a chain survives, and two of four, which finality does not.

import assert from 'node:assert/strict';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BLOCKS_MADE, Network, best, final, finalises, makesBlocks, metric } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';
import { ARTL, accounts, free, submit } from '../lib/submit.mjs';

test('four validators, some of them killed', { timeout: 900_000 }, async (t) => {
  const network = await Network.start(t, 'local');
  const alice = network.node('alice');
  await finalises(alice, 3, 60);
  const api = await alice.api();
  const payer = accounts(api).alice;
  const someone = api.createType('AccountId', new Uint8Array(32).fill(9)).toString();
  let paid = 0n;
  const pay = async () => {
    const { block } = await submit(api, api.tx.balances.transferKeepAlive(someone, ARTL), payer);
    paid += ARTL;
    return block;
  };

  await t.test('without one of four, finality goes on', { timeout: 120_000 }, async () => {
    await pay();
    await network.kill('dave');
    await pay();
    await finalises(alice, 6, 100);
  });

  await t.test('the one that comes back catches up', { timeout: 120_000 }, async () => {
    const dave = await network.launch('dave');
    const goal = await final(alice);
    await eventually(async () => (await final(dave)) >= goal, 90, `dave has final block ${goal}`);
    assert.equal(await dave.call('chain_getBlockHash', goal), await alice.call('chain_getBlockHash', goal));
    await eventually(async () => (await metric(dave, BLOCKS_MADE)) > 0, 90, 'dave makes a block again');
  });

  await t.test('and votes again: without another one, finality needs its votes', { timeout: 120_000 }, async () => {
    await network.kill('charlie');
    await finalises(alice, 6, 100);
  });

  await t.test('without two of four, finality stops and blocks do not', { timeout: 200_000 }, async () => {
    await network.kill('bob');
    // Votes that were on their way may still count.
    await sleep(6_000);
    const stopped = await final(alice);
    await makesBlocks(alice, 2, 120);
    await pay();
    await makesBlocks(alice, 3, 120);
    assert.equal(await final(alice), stopped);
  });

  await t.test('when one of the two returns, finality goes on, and nothing is lost', { timeout: 300_000 }, async () => {
    const lastFinal = await final(alice);
    const hash = await alice.call('chain_getBlockHash', lastFinal);
    const unsettled = await best(alice);
    await network.launch('bob');
    await eventually(async () => (await final(alice)) > unsettled + 3, 250, `block ${unsettled + 3} is final`);
    assert.equal(await alice.call('chain_getBlockHash', lastFinal), hash);
    for (const node of network.nodes) {
      await eventually(async () => (await final(node)) > unsettled, 60, `${node.name} has it final too`);
      assert.equal(await free(await node.api(), someone), paid, node.name);
    }
  });
});
