// The chain: blocks, fees, metadata, what outsiders may ask.

import assert from 'node:assert/strict';
import os from 'node:os';
import test from 'node:test';
import { Node, callAt, eventually, folder } from '../lib/node.mjs';
import { ARTL, accounts, free, submit } from '../lib/submit.mjs';

test('a block every 2 seconds, and finality behind it', async (t) => {
  const node = await Node.startAsUsersDo(t);
  const api = await node.api();
  await eventually(async () => (await api.rpc.chain.getHeader()).number.toNumber() >= 3, 20, 'block 3');
  const first = await api.rpc.chain.getHeader();
  await eventually(async () => (await api.rpc.chain.getHeader()).number.toNumber() >= first.number.toNumber() + 5, 20, '5 blocks more');
  const last = await api.rpc.chain.getHeader();
  const time = async (hash) => (await (await api.at(hash)).query.timestamp.now()).toNumber();
  const blocks = last.number.toNumber() - first.number.toNumber();
  // By the chain's own clock, which BABE ties to the slots.
  const interval = (await time(last.hash) - await time(first.hash)) / blocks;
  assert.ok(Math.abs(interval - 2000) <= 100, `${interval} ms a block`);
  await eventually(async () => {
    const hash = await api.rpc.chain.getFinalizedHead();
    return (await api.rpc.chain.getHeader(hash)).number.toNumber() >= first.number.toNumber();
  }, 20, 'finality');
  assert.deepEqual(await api.query.session.validators().then((list) => list.map(String)), [accounts(api).alice.address]);
});

test('a transaction that meets the first block of a session is in the next', async (t) => {
  const base = await folder(t);
  const fast = await Node.start(t, ['--sealing', 'interval=5'], base);
  const number = async (node) => Number((await node.call('chain_getHeader')).number);
  await eventually(async () => await number(fast) >= 150, 30, 'block 150');
  await fast.stop();
  const instant = await Node.start(t, ['--sealing', 'instant'], base);
  const api = await instant.api();
  const { alice, bob } = accounts(api);
  const session = (await api.query.session.currentIndex()).toNumber();
  assert.ok(await number(instant) < 300, 'the session has not ended');
  while ((await api.query.session.currentIndex()).toNumber() === session) {
    await submit(api, api.tx.balances.transferKeepAlive(bob.address, ARTL), alice);
  }
});

test('blocks at once with instant sealing, and at an interval', async (t) => {
  const instant = await Node.start(t, ['--sealing', 'instant']);
  const api = await instant.api();
  const { alice, bob } = accounts(api);
  const { block } = await submit(api, api.tx.balances.transferKeepAlive(bob.address, ARTL), alice, { finalized: true });
  assert.equal((await api.rpc.chain.getHeader(block)).number.toNumber(), 1, 'no block before it');

  const interval = await Node.start(t, ['--sealing', 'interval=50']);
  await eventually(async () => Number((await interval.call('chain_getHeader')).number) >= 20, 10, '20 blocks without transactions');
  const end = await interval.stop();
  assert.deepEqual(end, { code: 0, signal: null });
});

test('a transfer costs what was told before, and the treasury gets its share', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob } = accounts(api);
  // "modl", the identifier of the treasury, and zeros.
  const treasury = api.createType('AccountId', Buffer.concat([Buffer.from('modlartl/tre'), Buffer.alloc(20)])).toString();
  const call = api.tx.balances.transferKeepAlive(alice.address, 5n * ARTL);
  const { partialFee } = await call.paymentInfo(bob);

  const before = await Promise.all([alice.address, bob.address, treasury].map((address) => free(api, address)));
  const { fee } = await submit(api, call, bob);
  const after = await Promise.all([alice.address, bob.address, treasury].map((address) => free(api, address)));
  assert.ok(fee > 0n);
  // Extensions give weight back that they did not use, so it may be a little less.
  assert.ok(fee <= partialFee.toBigInt() && fee * 10n > partialFee.toBigInt() * 9n, `${fee} of ${partialFee}`);
  const share = fee / 5n;
  assert.equal(before[1] - after[1], 5n * ARTL + fee);
  assert.equal(after[2] - before[2], share);
  // Alice is the author of the block.
  assert.equal(after[0] - before[0], 5n * ARTL + fee - share);
});

test('metadata of the versions 14, 15 and 16 decodes', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const versions = (await api.call.metadata.metadataVersions()).map((version) => version.toNumber());
  for (const version of [14, 15, 16]) {
    assert.ok(versions.includes(version));
    const opaque = (await api.call.metadata.metadataAtVersion(version)).unwrap();
    const metadata = api.registry.createType('Metadata', opaque.toHex());
    assert.equal(metadata.version, version);
    const pallets = metadata[`asV${version}`].pallets.map((pallet) => pallet.name.toString());
    assert.ok(pallets.includes('Did') && pallets.includes('Balances'), pallets.join());
  }
});

test('the version 2 JSON-RPC interface, BABE and GRANDPA are there', async (t) => {
  const node = await Node.start(t);
  const { methods } = await node.call('rpc_methods');
  for (const method of [
    'chainHead_v1_follow', 'chainSpec_v1_genesisHash', 'transaction_v1_broadcast', 'transactionWatch_v1_submitAndWatch',
    'babe_epochAuthorship', 'grandpa_roundState', 'grandpa_subscribeJustifications', 'system_accountNextIndex',
    'payment_queryInfo', 'did_resolve',
  ]) {
    assert.ok(methods.includes(method), method);
  }
  assert.ok((await node.call('babe_epochAuthorship')), 'unsafe, but from the loopback address');
});

test('unsafe methods are refused from outside', async (t) => {
  const address = Object.values(os.networkInterfaces()).flat().find(({ internal, family }) => !internal && family === 'IPv4');
  // Without another address than loopback, the node still decides by the option that opens it to others.
  const host = address?.address ?? '127.0.0.1';
  const node = await Node.start(t, ['--rpc-external']);
  const url = `http://${host}:${node.rpc}`;
  assert.ok(await callAt(url, 'system_health'), 'safe methods answer');
  for (const [method, ...params] of [['author_rotateKeys'], ['babe_epochAuthorship'], ['system_addReservedPeer', 'x']]) {
    await assert.rejects(callAt(url, method, ...params), /unsafe/i, method);
  }
});

test('Prometheus has its figures', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const text = await (await fetch(`http://127.0.0.1:${node.prometheus}/metrics`)).text();
  for (const name of ['substrate_block_height', 'substrate_ready_transactions_number', 'substrate_process_start_time_seconds']) {
    assert.match(text, new RegExp(`^${name}`, 'm'));
  }
});
