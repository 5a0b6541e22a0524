// The runtime is replaced while people use the chain. Sessions have 20 slots here; scripts/network-runtimes makes both
// runtimes.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { hexToBn, u8aToHex } from '@polkadot/util';
import { Network, best, final, finalises, runtimes } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';
import { ARTL, accounts, free, submit } from '../lib/submit.mjs';

const SESSION_SLOTS = 20;

const versionOf = async (node) => (await node.call('state_getRuntimeVersion')).specVersion;

/** Sends transfers without pause, so many at a time, until it is told to stop; tells how many were included and refused. */
function load(api, senders, to, at_once) {
  const count = { included: 0, refused: 0, stop: false };
  count.ended = Promise.all(senders.map(async (sender) => {
    while (!count.stop) {
      const first = (await api.rpc.system.accountNextIndex(sender.address)).toNumber();
      const sent = Array.from({ length: at_once }, (_, i) =>
        submit(api, api.tx.balances.transferKeepAlive(to, ARTL), sender, { nonce: first + i }));
      // Those that are signed for the runtime of before are refused after the upgrade, and signed again.
      for (const { status } of await Promise.allSettled(sent)) count[status === 'fulfilled' ? 'included' : 'refused'] += 1;
    }
  }));
  return count;
}

/** How many blocks each session had, and the slot that it began in, as the state of each block tells. */
async function sessions(api, node, height) {
  const found = new Map();
  for (let number = 1; number <= height; number += 1) {
    const block = await node.call('chain_getBlockHash', number);
    // Not by the metadata of polkadot.js, which may be that of the other runtime: both are numbers, low byte first.
    const [session, slot] = await Promise.all([api.query.session.currentIndex, api.query.babe.currentSlot].map(async (entry) =>
      hexToBn((await node.call('state_getStorage', entry.key(), block)) ?? '0x00', { isLe: true }).toNumber()));
    const entry = found.get(session) ?? found.set(session, { session, slot, blocks: 0 }).get(session);
    entry.blocks += 1;
  }
  return [...found.values()];
}

/** The first block that the runtime of that version made the state of. */
async function firstOf(node, version) {
  for (let number = await best(node); ; number -= 1) {
    const before = await node.call('chain_getBlockHash', number - 1);
    if ((await node.call('state_getRuntimeVersion', before)).specVersion < version) return number;
  }
}

test('four validators, whose runtime is upgraded under load', { timeout: 900_000 }, async (t) => {
  const { present, next } = runtimes();
  const network = await Network.start(t, 'local', { runtime: present });
  const alice = network.node('alice');
  const api = await alice.api();
  const { alice: sudo, ...others } = accounts(api);
  const someone = api.createType('AccountId', new Uint8Array(32).fill(9)).toString();
  const before = await versionOf(alice);
  await finalises(alice, 3, 60);
  const traffic = load(api, Object.values(others), someone, 50);

  await t.test('all nodes have the new runtime at the same block', { timeout: 300_000 }, async (t) => {
    await eventually(async () => (await api.query.session.currentIndex()).toNumber() >= 1, 90, 'the second session');
    const code = u8aToHex(await readFile(next));
    await api.tx.sudo.sudo(api.tx.system.setCode(code)).signAndSend(sudo, { nonce: -1 });
    await eventually(async () => (await versionOf(alice)) > before, 120, 'a new runtime');
    const number = await firstOf(alice, before + 1);
    for (const node of network.nodes) {
      await eventually(async () => (await final(node)) > number, 60, `${node.name} has block ${number} final`);
      assert.equal(await versionOf(node), before + 1, node.name);
      const at = await node.call('chain_getBlockHash', number - 1);
      assert.equal((await node.call('state_getRuntimeVersion', at)).specVersion, before, node.name);
    }
    // So says the code that runs, too, and not only what is written beside it.
    assert.equal((await api.query.system.lastRuntimeUpgrade()).unwrap().specVersion.toNumber(), before + 1);
    t.diagnostic(`spec version ${before + 1} from block ${number} on`);
  });

  await t.test('those who use the chain go on', { timeout: 120_000 }, async (t) => {
    const { included } = traffic;
    await eventually(() => traffic.included > included + 300, 100, '300 more transfers');
    traffic.stop = true;
    await traffic.ended;
    t.diagnostic(`${traffic.included} transfers included, ${traffic.refused} signed for the runtime of before and refused`);
    await eventually(async () => (await free(api, someone)) >= BigInt(traffic.included) * ARTL, 30, 'all of them have arrived');
  });

  await t.test('no session is missed, and slots stay empty only while the new runtime is compiled', { timeout: 300_000 }, async (t) => {
    await eventually(async () => (await api.query.session.currentIndex()).toNumber() >= 4, 250, 'the fifth session');
    const [first, ...seen] = (await sessions(api, alice, await best(alice))).slice(0, -1);
    t.diagnostic(`blocks in the sessions: ${[first, ...seen].map(({ blocks }) => blocks)}`);
    assert.deepEqual(seen.map(({ session }) => session), [1, 2, 3]);
    for (const { session, slot, blocks } of seen) {
      assert.ok(slot - first.slot - session * SESSION_SLOTS <= 2, `session ${session} begins in its first slots`);
      // Session 1 is that of the upgrade; five nodes compile at once on one machine.
      assert.ok(blocks >= (session === 1 ? SESSION_SLOTS / 4 : SESSION_SLOTS - 3), `session ${session} has ${blocks} blocks`);
    }
    for (const node of network.nodes) assert.doesNotMatch(await readFile(node.log, 'utf8'), /skipped/, node.name);
    assert.equal((await api.query.session.validators()).length, 4);
  });

  await t.test('a node that starts from nothing executes the blocks of both', { timeout: 200_000 }, async () => {
    const newcomer = await network.add('newcomer');
    const goal = await final(alice);
    await eventually(async () => (await final(newcomer)) >= goal, 180, `final block ${goal}`);
    assert.equal(await versionOf(newcomer), before + 1);
    assert.equal(await newcomer.call('chain_getBlockHash', goal), await alice.call('chain_getBlockHash', goal));
  });
});
