// What survives: power cuts, restarts, and a copy of the chain.

import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { Node, command, eventually, folder } from '../lib/node.mjs';
import { ARTL, accounts, free, submit } from '../lib/submit.mjs';

const numberOf = async (api, hash) => (await api.rpc.chain.getHeader(hash)).number.toNumber();

test('kill -9 while blocks are made loses no finalised block, and the chain goes on', async (t) => {
  const base = await folder(t);
  const first = await Node.start(t, [], base);
  const api = await first.api();
  const { alice } = accounts(api);
  const someone = api.createType('AccountId', new Uint8Array(32).fill(7)).toString();
  const { block } = await submit(api, api.tx.balances.transferKeepAlive(someone, 3n * ARTL), alice, { finalized: true });
  const finalized = await api.rpc.chain.getFinalizedHead();
  const number = await numberOf(api, finalized);
  // Half-way into a slot.
  await sleep(1000 - (Date.now() % 1000));
  await first.kill();

  const second = await Node.start(t, [], base);
  const again = await second.api();
  assert.equal((await again.rpc.chain.getBlockHash(number)).toHex(), finalized.toHex());
  assert.ok(await numberOf(again, await again.rpc.chain.getFinalizedHead()) >= number);
  assert.equal(await free(again, someone), 3n * ARTL);
  assert.ok(await numberOf(again, block) <= number);
  await eventually(async () => await numberOf(again, await again.rpc.chain.getFinalizedHead()) >= number + 3, 30, 'three finalised blocks more');
});

for (const signal of ['SIGTERM', 'SIGINT']) {
  test(`${signal} ends the node cleanly, and its database opens`, async (t) => {
    const base = await folder(t);
    const first = await Node.start(t, ['--sealing', 'interval=100'], base);
    await eventually(async () => Number((await first.call('chain_getHeader')).number) >= 3, 10, 'three blocks');
    assert.deepEqual(await first.stop(signal), { code: 0, signal: null });
    const second = await Node.start(t, ['--sealing', 'interval=100'], base);
    assert.ok(Number((await second.call('chain_getHeader')).number) >= 3);
  });
}

test('exported blocks, imported into an empty database, give the same state', async (t) => {
  const base = await folder(t);
  const node = await Node.start(t, [], base);
  const api = await node.api();
  const { alice, bob } = accounts(api);
  await submit(api, api.tx.did.create('Machine', []), bob);
  await submit(api, api.tx.balances.transferKeepAlive(bob.address, ARTL), alice);
  const head = await api.rpc.chain.getHeader();
  await node.stop();

  const file = path.join(base, 'blocks');
  await command('export-blocks', '--dev', '--base-path', base, '--binary', '--to', String(head.number), file);
  const copy = await folder(t);
  await command('import-blocks', '--dev', '--base-path', copy, '--binary', file);
  await command('check-block', '--dev', '--base-path', copy, String(head.number));
  const info = await command('chain-info', '--dev', '--base-path', copy);
  assert.equal(JSON.parse(info).best_hash, head.hash.toHex());

  const imported = await Node.start(t, ['--sealing', 'instant'], copy);
  const header = await imported.call('chain_getHeader', head.hash.toHex());
  assert.equal(header.stateRoot, head.stateRoot.toHex());
});

test('blocks that are not final can be taken back, the state written out, the chain removed', async (t) => {
  const base = await folder(t);
  const node = await Node.start(t, ['--no-grandpa'], base);
  const api = await node.api();
  const { bob } = accounts(api);
  const { find } = await submit(api, api.tx.did.create('Machine', []), bob);
  const key = api.query.did.dids.key(find('did', 'DidCreated').data.did);
  await eventually(async () => (await api.rpc.chain.getHeader()).number.toNumber() >= 5, 20, 'five blocks');
  await node.stop();

  const of = ['--dev', '--base-path', base];
  const best = async () => Number(JSON.parse(await command('chain-info', ...of)).best_number);
  const before = await best();
  await command('revert', ...of, '2');
  assert.equal(await best(), before - 2);

  const state = JSON.parse(await command('export-state', ...of, String(before - 2)));
  assert.ok(key in state.genesis.raw.top, 'the DID stands in it');

  await command('purge-chain', ...of, '-y');
  assert.equal(await best(), 0);
});
