// Four validators and a full node, as long as nothing happens to them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { Keyring } from '@polkadot/keyring';
import { INVOKE, create, method } from '../lib/did.mjs';
import { BLOCKS_MADE, Network, best, final, metric } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';
import { ARTL, accounts, free, submit } from '../lib/submit.mjs';

test('four validators and a full node', { timeout: 900_000 }, async (t) => {
  const network = await Network.start(t, 'local');
  const [alice, full] = [await network.node('alice').api(), await network.node('full').api()];
  const someone = alice.createType('AccountId', new Uint8Array(32).fill(9)).toString();
  let did;

  await t.test('every validator makes blocks', { timeout: 200_000 }, async () => {
    for (const name of network.validators) {
      await eventually(async () => (await metric(network.node(name), BLOCKS_MADE)) > 0, 180, `${name} built a block`);
    }
    // What they built is on the chain, too: each of them is the author of a block of the last ones.
    const validators = (await full.query.session.validators()).map(String);
    assert.equal(validators.length, 4);
    const authors = new Set();
    let seen = 0;
    await eventually(async () => {
      for (const head = await best(network.node('full')); seen < head; seen += 1) {
        authors.add(String((await full.derive.chain.getHeader(await full.rpc.chain.getBlockHash(seen + 1))).author));
      }
      return authors.size === 4;
    }, 180, 'a block of each validator');
    assert.deepEqual([...authors].sort(), validators.sort());
  });

  await t.test('finality follows the best block within 3 blocks', { timeout: 200_000 }, async (t) => {
    const lags = [];
    for (let last = 0; lags.length < 40;) {
      const height = await best(network.node('full'));
      if (height > last) {
        last = height;
        lags.push(height - await final(network.node('full')));
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    lags.sort((a, b) => a - b);
    const [median, most] = [lags[20], lags[37]];
    t.diagnostic(`blocks between best and final, as one arrives: median ${median}, 95th percentile ${most}, most ${lags.at(-1)}`);
    assert.ok(most <= 3, `95 % within 3 blocks: ${lags}`);
  });

  await t.test('a DID and a transfer made on one node are read on another', { timeout: 120_000 }, async () => {
    const { alice: payer } = accounts(alice);
    const key = new Keyring({ type: 'ed25519' }).addFromUri('//Machine');
    did = await create(alice, 'Machine', [method(key, INVOKE)], payer);
    const { block } = await submit(alice, alice.tx.balances.transferKeepAlive(someone, 3n * ARTL), payer, { finalized: true });
    for (const name of ['bob', 'charlie', 'dave', 'full']) {
      const api = await network.node(name).api();
      await eventually(() => api.at(block).then(() => true, () => false), 60, `${name} has the block`);
      assert.equal(await free(api, someone), 3n * ARTL, name);
      assert.ok((await api.query.did.dids(did)).unwrap().isLive, name);
    }
  });

  await t.test('a full node warp-syncs from nothing', { timeout: 200_000 }, async () => {
    const newcomer = await network.add('newcomer', { args: ['--sync=warp'] });
    const goal = await final(network.node('alice'));
    await eventually(async () => (await final(newcomer)) >= goal, 180, `final block ${goal}`);
    // It has the state, without having executed the blocks that brought it.
    assert.match(await readFile(newcomer.log, 'utf8'), /Warp sync is complete/);
    const api = await newcomer.api();
    assert.equal(await free(api, someone), 3n * ARTL);
    assert.ok((await api.query.did.dids(did)).unwrap().isLive);
    // And it goes on.
    await eventually(async () => (await final(newcomer)) >= goal + 3, 60, 'three more final blocks');
  });
});
