// Who validates changes, as docs/operate.md says. Sessions have 20 slots here (scripts/network-runtimes).

import assert from 'node:assert/strict';
import test from 'node:test';
import { u8aToHex } from '@polkadot/util';
import { BLOCKS_MADE, Network, final, finalises, keysOf, metric, runtimes } from '../lib/network.mjs';
import { eventually } from '../lib/node.mjs';
import { ARTL, accounts, held, submit } from '../lib/submit.mjs';

/** Makes session keys on a node and registers them for an account; gives them. */
async function register(api, node, account) {
  const { keys, proof } = await node.call('author_rotateKeysWithOwner', u8aToHex(account.publicKey));
  await submit(api, api.tx.session.setKeys(keys, proof), account);
  return keys;
}

test('validators come, change their keys, and go', { timeout: 1_200_000 }, async (t) => {
  const network = await Network.start(t, 'local', { runtime: runtimes().present });
  const alice = network.node('alice');
  const api = await alice.api();
  const { alice: sudo } = accounts(api);
  const account = Object.fromEntries([...network.validators, 'eve'].map((name) => [name, keysOf(name).account]));
  await finalises(alice, 3, 60);

  /** Names the validators, by root. */
  const name = (...names) => {
    const validators = names.map((name) => account[name].address);
    return submit(api, api.tx.sudo.sudo(api.tx.parameters.setParameter({ Consensus: { Validators: [null, validators] } })), sudo);
  };
  /** Waits until these validate and no others. */
  const validate = (seconds, ...names) => {
    const wanted = names.map((name) => account[name].address).sort();
    return eventually(async () => String((await api.query.session.validators()).map(String).sort()) === String(wanted), seconds, `${names} validate`);
  };
  const session = async () => (await api.query.session.currentIndex()).toNumber();
  let eve;
  let changed;

  await t.test('a new node makes keys, its account registers them, and root names it', { timeout: 120_000 }, async () => {
    eve = await network.add('eve', { args: ['--validator', '--sync=warp'] });
    const goal = await final(alice);
    await eventually(async () => (await final(eve)) >= goal, 60, `eve has final block ${goal}`);
    await submit(api, api.tx.balances.transferKeepAlive(account.eve.address, 1_000n * ARTL), sudo);
    await register(api, eve, account.eve);
    assert.ok((await held(api, account.eve.address)) > 0n, 'there is a deposit');
    await name('alice', 'bob', 'charlie', 'dave', 'eve');
    // Another one changes its keys at the same time.
    changed = await register(api, network.node('charlie'), account.charlie);
  });

  await t.test('two sessions later it validates and makes blocks', { timeout: 240_000 }, async () => {
    const from = await session();
    await validate(150, 'alice', 'bob', 'charlie', 'dave', 'eve');
    assert.ok((await session()) - from <= 2);
    await eventually(async () => (await metric(eve, BLOCKS_MADE)) > 0, 80, 'eve made a block');
  });

  await t.test('new session keys are in use, and nothing is missed', { timeout: 120_000 }, async () => {
    const queued = (await api.query.session.queuedKeys()).find(([who]) => who.toString() === account.charlie.address);
    assert.equal(queued[1].toHex(), changed);
    const charlie = network.node('charlie');
    const made = await metric(charlie, BLOCKS_MADE);
    await eventually(async () => (await metric(charlie, BLOCKS_MADE)) > made + 1, 100, 'charlie makes blocks with them');
  });

  await t.test('its votes and those by new keys count: without one of five, finality needs them', { timeout: 150_000 }, async () => {
    await network.kill('dave');
    await finalises(alice, 10, 120);
  });

  await t.test('one that is named no more leaves, and gets its deposit back', { timeout: 300_000 }, async () => {
    await name('alice', 'bob', 'charlie', 'eve');
    await validate(150, 'alice', 'bob', 'charlie', 'eve');
    await submit(api, api.tx.session.purgeKeys(), account.dave);
    assert.equal(await held(api, account.dave.address), 0n);
    await finalises(alice, 5, 60);
  });

  await t.test('one that has lost all but its keys comes back and votes', { timeout: 300_000 }, async () => {
    await network.kill('bob');
    await network.forget('bob');
    await finalises(alice, 5, 60);
    const bob = await network.launch('bob', ['--sync=warp']);
    const goal = await final(alice);
    await eventually(async () => (await final(bob)) >= goal, 120, `bob has final block ${goal}`);
    await eventually(async () => (await metric(bob, BLOCKS_MADE)) > 0, 90, 'bob makes a block again');
    // Of four, finality needs three.
    await network.kill('charlie');
    await finalises(alice, 10, 120);
  });
});
