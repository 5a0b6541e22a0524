// The life of a DID, as docs/did.md tells it.

import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeAddress } from '@polkadot/util-crypto';
import { u8aToHex } from '@polkadot/util';
import { Node } from '../lib/node.mjs';
import { ARTL, accounts, free, held, submit } from '../lib/submit.mjs';

// Without `at` there must be no second argument: polkadot.js would make it a hash of zeros.
const resolve = async (api, ...didAndBlock) => JSON.parse(JSON.stringify(await api.rpc.did.resolve(...didAndBlock)));
const method = (pair, relationships) => ({ key: { Sr25519: u8aToHex(pair.publicKey) }, relationships });

test('the life of a DID', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob, charlie, dave } = accounts(api);
  const freeAtFirst = await free(api, bob.address);

  // Bob creates it; the event names its account.
  const created = await submit(api, api.tx.did.create('Machine', [method(charlie, { authentication: true, capabilityInvocation: true })]), bob);
  const account = created.find('did', 'DidCreated').data.did.toString();
  const did = `did:artel:${account}`;
  assert.ok(await held(api, bob.address) > 0n, 'a deposit is held');
  const bornAt = (await api.rpc.chain.getHeader(created.block)).number.toNumber();

  // Its document.
  const born = await resolve(api, did);
  assert.deepEqual(born.didResolutionMetadata, {});
  const time = new Date((await (await api.at(created.block)).query.timestamp.now()).toNumber());
  const birthday = born.didDocumentMetadata.created;
  assert.match(birthday, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  // To the slot.
  assert.ok(Math.abs(new Date(birthday) - time) < 2000, birthday);
  assert.deepEqual(born.didDocumentMetadata, { created: birthday, updated: birthday, deactivated: false, versionId: String(bornAt), kind: 'machine' });
  assert.equal(born.didDocument.id, did);
  assert.deepEqual(born.didDocument.controller, [`did:artel:${bob.address}`]);
  assert.deepEqual(born.didDocument.authentication, [`${did}#key-0`]);
  assert.deepEqual(born.didDocument.capabilityInvocation, [`${did}#key-0`]);
  assert.equal(born.didDocument.verificationMethod[0].type, 'Multikey');
  assert.match(born.didDocument.verificationMethod[0].publicKeyMultibase, /^z6Q/);

  // Its keyless account gets funds and spends them: Bob signs, the DID pays.
  await submit(api, api.tx.balances.transferKeepAlive(account, 100n * ARTL), alice);
  const daveBefore = await free(api, dave.address);
  const spent = await submit(api, api.tx.did.dispatch(account, api.tx.balances.transferKeepAlive(dave.address, 30n * ARTL)), bob);
  assert.ok(spent.find('did', 'Dispatched').data.result.isOk);
  assert.equal(await free(api, dave.address) - daveBefore, 30n * ARTL);
  assert.equal(await free(api, account), 70n * ARTL);
  // An inner error stands in the event.
  const failed = await submit(api, api.tx.did.dispatch(account, api.tx.balances.transferKeepAlive(dave.address, 300n * ARTL)), bob);
  assert.ok(failed.find('did', 'Dispatched').data.result.isErr);
  assert.equal(await free(api, account), 70n * ARTL);

  // Its key is rotated.
  await submit(api, api.tx.did.addMethod(account, { Ed25519: u8aToHex(dave.publicKey) }, { authentication: true, assertionMethod: true }), bob);
  await submit(api, api.tx.did.revokeMethod(account, 0), bob);
  const rotated = await resolve(api, did);
  assert.deepEqual(rotated.didDocument.verificationMethod.map(({ id }) => id), [`${did}#key-1`]);
  assert.deepEqual(rotated.didDocument.assertionMethod, [`${did}#key-1`]);
  assert.match(rotated.didDocument.verificationMethod[0].publicKeyMultibase, /^z6Mk/);
  assert.equal(rotated.didDocument.capabilityInvocation, undefined);

  // A service comes and goes.
  await submit(api, api.tx.did.addService(account, { id: 'inference', serviceType: 'InferenceApi', endpoint: 'https://gpu.example/v1' }), bob);
  assert.deepEqual((await resolve(api, did)).didDocument.service, [
    { id: `${did}#inference`, type: 'InferenceApi', serviceEndpoint: 'https://gpu.example/v1' },
  ]);
  await submit(api, api.tx.did.removeService(account, 'inference'), bob);
  assert.equal((await resolve(api, did)).didDocument.service, undefined);

  // What it was at an older block, it still was.
  assert.deepEqual(await resolve(api, did, created.block), born);
  const genesis = await api.rpc.chain.getBlockHash(0);
  assert.equal((await resolve(api, did, genesis)).didResolutionMetadata.error, 'notFound');

  // By runtime API and by storage, for those who want no JSON.
  const document = (await api.call.didApi.resolve(account)).unwrap();
  assert.equal(document.version.toNumber(), 5);
  assert.ok((await api.query.did.dids(account)).unwrap().isLive);

  // Its end: funds to Dave, deposit to Bob.
  const beforeEnd = await free(api, dave.address);
  await submit(api, api.tx.did.deactivate(account, dave.address), bob);
  assert.equal(await free(api, dave.address) - beforeEnd, 70n * ARTL);
  assert.equal(await held(api, bob.address), 0n);
  const ended = await resolve(api, did);
  assert.equal(ended.didDocumentMetadata.deactivated, true);
  assert.deepEqual(Object.keys(ended.didDocument), ['@context', 'id']);
  await assert.rejects(submit(api, api.tx.did.addMethod(account, { Sr25519: u8aToHex(charlie.publicKey) }, { authentication: true }), bob), /did\.Deactivated/);
  assert.ok(freeAtFirst - await free(api, bob.address) < ARTL, 'all that it cost Bob are fees');
});

test('the errors that a user can meet', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const { find } = await submit(api, api.tx.did.create('Agent', [method(charlie, { authentication: true })]), bob);
  const account = find('did', 'DidCreated').data.did.toString();
  const sr25519 = (pair) => ({ Sr25519: u8aToHex(pair.publicKey) });
  const service = (id, serviceType = 'X', endpoint = 'https://x.example') => ({ id, serviceType, endpoint });
  const { did } = api.tx;

  await submit(api, did.addService(account, service('a')), bob);
  const refused = [
    [alice, did.addMethod(account, sr25519(alice), { authentication: true }), 'NotController'],
    [alice, did.dispatch(account, api.tx.system.remark('0x00')), 'NotController'],
    [bob, did.addMethod(alice.address, sr25519(alice), { authentication: true }), 'NotFound'],
    [bob, did.addMethod(account, sr25519(charlie), { authentication: true }), 'DuplicateKey'],
    [bob, did.addMethod(account, sr25519(alice), {}), 'NoRelationship'],
    [bob, did.addMethod(account, sr25519(alice), { keyAgreement: true }), 'UnsuitableRelationship'],
    [bob, did.addMethod(account, { EcdsaSecp256k1: `0x05${'11'.repeat(32)}` }, { authentication: true }), 'InvalidKey'],
    [bob, did.revokeMethod(account, 9), 'MethodNotFound'],
    [bob, did.removeMethod(account, 0), 'NotRevoked'],
    [bob, did.addService(account, service('a')), 'DuplicateService'],
    [bob, did.addService(account, service('key-0')), 'InvalidServiceId'],
    [bob, did.addService(account, service('b', 'two words')), 'InvalidServiceType'],
    [bob, did.addService(account, service('b', 'X', 'nowhere')), 'InvalidServiceEndpoint'],
    [bob, did.removeService(account, 'b'), 'ServiceNotFound'],
  ];
  const before = (await api.query.did.dids(account)).toHex();
  for (const [signer, call, error] of refused) {
    await assert.rejects(submit(api, call, signer), new RegExp(`did\\.${error}$`), error);
  }
  assert.equal((await api.query.did.dids(account)).toHex(), before, 'and nothing has changed');

  await submit(api, api.tx.balances.transferKeepAlive(account, ARTL), alice);
  await assert.rejects(submit(api, did.deactivate(account, null), bob), /did\.AccountInUse$/);
});

test('did_resolve tells why there is no document', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice } = accounts(api);
  const error = async (did) => {
    const result = await resolve(api, did);
    assert.equal(result.didDocument, null);
    assert.deepEqual(result.didDocumentMetadata, {});
    return result.didResolutionMetadata.error;
  };
  assert.equal(await error('did:artel:nonsense'), 'invalidDid');
  assert.equal(await error('artel'), 'invalidDid');
  assert.equal(await error(`did:artel:${alice.address}`), 'notFound', 'an account, but no DID');
  assert.equal(await error('did:artel:5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'), 'invalidDid', 'the address format of another chain');
  assert.equal(await error('did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'), 'methodNotSupported');
  await assert.rejects(node.call('did_resolve', `did:artel:${alice.address}`, `0x${'00'.repeat(32)}`), { code: 6001 });
});

test('a view function of the DID pallet answers through the metadata of version 16', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { bob } = accounts(api);
  const metadata = api.registry.createType('Metadata', (await api.call.metadata.metadataAtVersion(16)).unwrap().toHex()).asV16;
  const pallet = metadata.pallets.find(({ name }) => name.toString() === 'Did');
  const view = pallet.viewFunctions.find(({ name }) => name.toString() === 'next_account');
  const answer = await api.call.runtimeViewFunction.executeViewFunction(
    { prefix: view.id.toU8a().slice(0, 16), suffix: view.id.toU8a().slice(16) },
    u8aToHex(new Uint8Array([...decodeAddress(bob.address)])),
  );
  const told = api.createType('Option<AccountId>', answer.asOk.toU8a(true)).unwrap().toString();
  const { find } = await submit(api, api.tx.did.create('Person', []), bob);
  assert.equal(find('did', 'DidCreated').data.did.toString(), told);
});
