// A machine that never had an account: it acts through a relayer, changes its key, is recovered, and is sold.

import assert from 'node:assert/strict';
import test from 'node:test';
import { webcrypto } from 'node:crypto';
import { Keyring } from '@polkadot/api';
import { bnToU8a, u8aConcat, u8aToBn, u8aToHex } from '@polkadot/util';
import { INVOKE, create, dispatch, message, method, record, relay, signature, signed } from '../lib/did.mjs';
import { Node, eventually, folder } from '../lib/node.mjs';
import { ARTL, accounts, free, held, submit } from '../lib/submit.mjs';
import { trustOf } from '../lib/trust.mjs';

const resolve = async (api, did) => JSON.parse(JSON.stringify(await api.rpc.did.resolve(`did:artel:${did}`)));
const pairOf = (type, uri) => new Keyring({ type }).addFromUri(uri);

/** A P-256 key as WebCrypto makes it, and what turns its signatures into ours. */
async function p256() {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const raw = new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey));
  const compressed = u8aConcat([2 + (raw[64] & 1)], raw.slice(1, 33));
  const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  const sign = async (bytes) => {
    const made = new Uint8Array(await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, pair.privateKey, bytes));
    const s = BigInt(u8aToBn(made.slice(32), { isLe: false }).toString());
    const low = s * 2n > order ? order - s : s;
    return { EcdsaP256: u8aToHex(u8aConcat(made.slice(0, 32), bnToU8a(low, { bitLength: 256, isLe: false }))) };
  };
  return { method: { key: { EcdsaP256: u8aToHex(compressed) }, relationships: INVOKE }, sign };
}

test('a machine acts through a relayer who pays, with keys of every scheme, and rotates its key', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const machine = pairOf('ed25519', '//in the machine');
  const element = await p256();
  const methods = [method(machine, INVOKE), method(pairOf('ecdsa', '//spare'), INVOKE), element.method, method(pairOf('sr25519', '//log-in'), { authentication: true })];
  const did = await create(api, 'Machine', methods, bob);
  await submit(api, api.tx.balances.transferKeepAlive(did, 100n * ARTL), alice);

  // Charlie carries what the machine signed; the machine's balance pays for the transfer, Charlie for the fee.
  const byMachine = (bytes) => signature(machine, bytes);
  const pay = api.tx.balances.transferKeepAlive(bob.address, ARTL);
  const before = await free(api, charlie.address);
  const { fee } = await relay(api, did, pay, 0, byMachine, charlie);
  assert.equal(await free(api, did), 99n * ARTL);
  assert.equal(before - await free(api, charlie.address), fee);
  await relay(api, did, pay, 1, (bytes) => signature(pairOf('ecdsa', '//spare'), bytes), charlie);
  await relay(api, did, pay, 2, element.sign, charlie);
  assert.equal(await free(api, did), 97n * ARTL);
  assert.equal((await record(api, did)).nonce.toNumber(), 3);

  // What is wrong with a call is told, and changes nothing.
  const now = (await api.rpc.chain.getHeader()).number.toNumber();
  const wrong = [
    ['StaleNonce', await signed(api, did, pay, 0, byMachine, { nonce: 2n })],
    ['FutureNonce', await signed(api, did, pay, 0, byMachine, { nonce: 4n })],
    ['Expired', await signed(api, did, pay, 0, byMachine, { expires: now })],
    ['MethodNotFound', await signed(api, did, pay, 9, byMachine)],
    ['WrongRelationship', await signed(api, did, pay, 3, (bytes) => signature(pairOf('sr25519', '//log-in'), bytes))],
    ['BadSignature', await signed(api, did, pay, 0, (bytes) => signature(pairOf('ed25519', '//a thief'), bytes))],
    ['BadSignature', await signed(api, did, pay, 1, byMachine)],
    ['CallTooLarge', await signed(api, did, api.tx.system.remark(`0x${'01'.repeat(70_000)}`), 0, byMachine)],
  ];
  for (const [error, call] of wrong) await assert.rejects(submit(api, call, charlie), new RegExp(`did\\.${error}$`), error);
  assert.equal((await record(api, did)).nonce.toNumber(), 3);

  // The machine changes its key by itself: the old one is refused, the new one accepted.
  const next = pairOf('ed25519', '//the next one');
  const { key, relationships } = method(next, INVOKE);
  await relay(api, did, api.tx.did.addMethod(did, key, relationships), 0, byMachine, charlie);
  await relay(api, did, api.tx.did.revokeMethod(did, 0), 4, (bytes) => signature(next, bytes), charlie);
  await assert.rejects(relay(api, did, pay, 0, byMachine, charlie), /did\.AlreadyRevoked$/);
  await relay(api, did, pay, 4, (bytes) => signature(next, bytes), charlie);
  const ids = (await resolve(api, did)).didDocument.capabilityInvocation;
  assert.deepEqual(ids, [1, 2, 4].map((id) => `did:artel:${did}#key-${id}`));
  // It paid for its own growth, so the deposit is its own now.
  assert.equal(await held(api, bob.address), 0n);
  assert.ok(await held(api, did) > 0n);

  // And it does not change who controls it.
  await assert.rejects(relay(api, did, api.tx.did.addController(did, charlie.address), 4, (bytes) => signature(next, bytes), charlie), /did\.NotController$/);
  await assert.rejects(relay(api, did, api.tx.did.deactivate(did, charlie.address), 4, (bytes) => signature(next, bytes), charlie), /did\.NotController$/);
});

test('the message that a key signs is the one that the view function tells', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { bob } = accounts(api);
  const did = await create(api, 'Machine', [], bob);
  const call = api.tx.system.remark('0x1234');
  const metadata = api.registry.createType('Metadata', (await api.call.metadata.metadataAtVersion(16)).unwrap().toHex()).asV16;
  const view = metadata.pallets.find(({ name }) => name.toString() === 'Did').viewFunctions.find(({ name }) => name.toString() === 'submission');
  const args = api.createType('(AccountId, H256, u64, u32)', [did, call.method.hash, 7, 99]).toU8a();
  const answer = await api.call.runtimeViewFunction.executeViewFunction({ prefix: view.id.toU8a().slice(0, 16), suffix: view.id.toU8a().slice(16) }, u8aToHex(args));
  assert.equal(api.createType('Bytes', answer.asOk.toU8a(true)).toHex(), u8aToHex(message(api, did, call, 7n, 99)));
});

test('a machine whose owner lost the keys is brought back by guardians', async (t) => {
  const base = await folder(t);
  const first = await Node.start(t, ['--sealing', 'instant'], base);
  let api = await first.api();
  const { alice, bob, charlie, dave } = accounts(api);
  const did = await create(api, 'Machine', [method(pairOf('ed25519', '//lost'), INVOKE)], bob);
  const hour = 1800;
  const plan = { guardians: [alice.address, charlie.address, dave.address], threshold: 2, delay: hour };
  await assert.rejects(submit(api, api.tx.did.setRecovery(did, { ...plan, delay: hour - 1 }), bob), /did\.RecoveryDelayTooShort$/);
  await submit(api, api.tx.did.setRecovery(did, plan), bob);

  const heir = pairOf('sr25519', '//heir');
  await submit(api, api.tx.balances.transferKeepAlive(heir.address, 10n * ARTL), alice);
  await assert.rejects(submit(api, api.tx.did.proposeRecovery(did, [heir.address]), bob), /did\.NotGuardian$/);
  await submit(api, api.tx.did.proposeRecovery(did, [heir.address]), alice);
  await assert.rejects(submit(api, api.tx.did.executeRecovery(did), alice), /did\.RecoveryNotAgreed$/);
  // Bob is still there and says no; later he is not.
  await submit(api, api.tx.did.cancelRecovery(did), bob);
  await submit(api, api.tx.did.proposeRecovery(did, [heir.address]), alice);
  const agreed = await submit(api, api.tx.did.proposeRecovery(did, [heir.address]), charlie);
  const ready = agreed.find('did', 'RecoveryAgreed').data.ready.toNumber();
  await assert.rejects(submit(api, api.tx.did.executeRecovery(did), dave), /did\.RecoveryTooEarly$/);
  await first.stop();

  // An hour of blocks in seconds.
  const fast = await Node.start(t, ['--sealing', 'interval=3'], base);
  await eventually(async () => Number((await fast.call('chain_getHeader')).number) >= ready, 120, 'an hour of blocks');
  await fast.stop();

  const last = await Node.start(t, ['--sealing', 'instant'], base);
  api = await last.api();
  await submit(api, api.tx.did.executeRecovery(did), dave);
  assert.deepEqual((await record(api, did)).controllers.map(String), [api.createType('AccountId', heir.publicKey).toString()]);
  await submit(api, api.tx.did.revokeMethod(did, 0), heir);
  await assert.rejects(submit(api, api.tx.did.revokeMethod(did, 0), bob), /did\.NotController$/);
});

/** Alice rents the machine for some blocks, and ends it: what it earned it has, and a good name. */
async function rented(api, did, owner, alice) {
  const { bonds, rental } = api.tx;
  const act = (call) => dispatch(api, did, call, owner);
  const [hour, price] = [1_800, 5n * ARTL];
  await submit(api, rental.registerClass({ name: 'GPU', accelerator: 'GPU', memory: 80, unit: '1 GPU' }), alice);
  await act(bonds.bond('Provider', 200n * ARTL));
  const terms = {
    class: 0, region: 0, asset: 'Native', unitBond: ARTL, unitPenalty: ARTL / 10n, minBlocks: hour, maxBlocks: hour,
    extendable: false, interval: hour, missed: 1, serviceLevel: null, minScore: 0, onSilence: { payee: 5_000 },
  };
  await act(rental.offer(terms, [], 1, { Fixed: price }));
  await submit(api, rental.request(0, 1, hour, price), alice);
  await act(rental.accept(0));
  await act(rental.start(0, `0x${'00'.repeat(32)}`));
  await submit(api, api.tx.system.remark('0x'), alice);
  await submit(api, rental.endEarly(0), alice);
}

test('a machine is sold in two steps and keeps its balance and its trust', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const inside = pairOf('ed25519', '//inside');
  const sellers = pairOf('sr25519', '//of the seller');
  const did = await create(api, 'Machine', [method(inside, INVOKE), method(sellers, INVOKE)], bob);
  await submit(api, api.tx.balances.transferKeepAlive(did, 500n * ARTL), alice);
  const pay = api.tx.balances.transferKeepAlive(alice.address, ARTL);
  await rented(api, did, bob, alice);
  const [owned, known] = [await free(api, did), await trustOf(api, did)];
  assert.ok(known.score > 5_000, `${known.score}`);

  await assert.rejects(submit(api, api.tx.did.acceptTransfer(did, [0]), charlie), /did\.TransferNotProposed$/);
  await submit(api, api.tx.did.proposeTransfer(did, charlie.address), bob);
  await assert.rejects(submit(api, api.tx.did.acceptTransfer(did, [0]), alice), /did\.NotProposedController$/);
  await submit(api, api.tx.did.acceptTransfer(did, [0]), charlie);

  assert.deepEqual((await resolve(api, did)).didDocument.controller, [`did:artel:${charlie.address}`]);
  assert.equal(await held(api, bob.address), 0n);
  assert.ok(await held(api, charlie.address) > 0n, 'the buyer pays the deposit');
  assert.equal(await free(api, did), owned);
  const still = await trustOf(api, did);
  assert.deepEqual([still.stored, still.score], [known.stored, known.score]);
  await assert.rejects(submit(api, api.tx.did.dispatch(did, pay), bob), /did\.NotController$/);
  await assert.rejects(relay(api, did, pay, 1, (bytes) => signature(sellers, bytes), bob), /did\.AlreadyRevoked$/);
  await relay(api, did, pay, 0, (bytes) => signature(inside, bytes), alice);

  // The new owner puts it to rest, and wakes it.
  await submit(api, api.tx.did.suspend(did), charlie);
  assert.equal((await resolve(api, did)).didDocumentMetadata.suspended, true);
  await assert.rejects(relay(api, did, pay, 0, (bytes) => signature(inside, bytes), alice), /did\.Suspended$/);
  await submit(api, api.tx.did.resume(did), charlie);
  await submit(api, api.tx.did.setAlsoKnownAs(did, ['did:web:machine.example']), charlie);
  assert.deepEqual((await resolve(api, did)).didDocument.alsoKnownAs, ['did:web:machine.example']);
});
