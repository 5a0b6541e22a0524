// A manufacturer accredited by the authority vouches for three machines, and a market asks for what it needs.

import assert from 'node:assert/strict';
import test from 'node:test';
import { Keyring } from '@polkadot/api';
import {
  anchorOf, claimsOf, commit, credentialId, credentialMessage, credentialOf, disclose, document, encodedList, predicate,
  presentationMessage, proof,
} from '../lib/credential.mjs';
import { authority, height } from '../lib/authority.mjs';
import { create, dispatch, method } from '../lib/did.mjs';
import { Node } from '../lib/node.mjs';
import { ARTL, accounts, held, submit } from '../lib/submit.mjs';

const ALL = { authentication: true, assertionMethod: true, capabilityInvocation: true };
const SCHEMA = { uri: 'https://maker.example/machine.json', jsonHash: new Uint8Array(32).fill(7) };
const pairOf = (uri) => new Keyring({ type: 'sr25519' }).addFromUri(uri);
const minuteAgo = () => new Date(Date.now() - 60_000);

/** A DID of Bob's with a key and funds. */
async function funded(api, kind, key) {
  const { alice, bob } = accounts(api);
  const did = await create(api, kind, [method(key, ALL)], bob);
  await submit(api, api.tx.balances.transferKeepAlive(did, 20n * ARTL), alice);
  return did;
}

/**
 * A market that lets only machines in with a GPU of one kind and enough memory, vouched for by an accredited maker. It
 * says why it does not.
 */
function market(api, schema) {
  const wanted = predicate([['gpu', { OneOf: ['H100', 'H200'] }], ['memory', { AtLeast: 80 }], ['tested', { Equals: true }]]);
  return async (machine) => {
    const answer = await api.call.credentialsApi.holds(machine, schema, wanted);
    if (answer.isOk) return 'accepted';
    return answer.asErr.isCredential ? `refused: ${answer.asErr.asCredential.type}` : `refused: ${answer.asErr.type}`;
  };
}

test('a manufacturer vouches for three machines, and a market accepts and refuses with reasons', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const { credentials } = api.tx;
  const keys = ['//maker', '//one', '//two', '//three'].map(pairOf);
  const maker = await funded(api, 'Organisation', keys[0]);
  const machines = [];
  for (const key of keys.slice(1)) machines.push(await funded(api, 'Machine', key));
  const as = (did, call) => dispatch(api, did, call, bob);

  // The schema wants accredited issuers.
  const registered = await as(maker, credentials.registerSchema(1, SCHEMA.uri, SCHEMA.jsonHash, 'AccreditedOnly'));
  const schema = registered.find('credentials', 'SchemaRegistered').data.schema.toHex();
  const asks = market(api, schema);
  const claims = [
    { gpu: 'H100', memory: 80, tested: true, serial: 'A-1' },
    { gpu: 'A100', memory: 80, tested: true, serial: 'A-2' },
    { gpu: 'H200', memory: 141, tested: true, serial: 'A-3' },
  ];
  const vcs = claims.map((claim, index) => document({
    issuer: maker, subject: machines[index], claims: claim, schema: SCHEMA, validFrom: minuteAgo(), type: ['MachineCredential'],
    // The third is signed off chain, and taken back by a bit.
    ...(index === 2 && { status: { list: 0, index: 94_567, purpose: 'revocation' } }),
  }));
  const committed = vcs.map((vc) => commit(claimsOf(vc)));
  const anchors = [0, 1].map((index) => anchorOf(credentialOf(vcs[index], committed[index], { schema, issued: 0 })));
  await assert.rejects(as(maker, credentials.issueBatch(schema, anchors, null)), /credentials\.NotAccredited$/);
  await assert.rejects(submit(api, credentials.accredit(schema, maker, false, null), charlie), /credentials\.NotActive$/, 'no DID');
  await assert.rejects(as(machines[0], credentials.accredit(schema, maker, false, null)), /credentials\.NotAccreditor$/);
  await authority(api, credentials.accredit(schema, maker, false, null), alice);

  // Two are anchored in one call, with deposits that were held before.
  await as(maker, credentials.prepay(ARTL));
  const heldBefore = await held(api, maker);
  const batch = await as(maker, credentials.issueBatch(schema, anchors, null));
  const ids = batch.events.map(({ event }) => event).filter((event) => event.method === 'CredentialIssued').map((event) => event.data.credential.toHex());
  assert.equal(ids.length, 2);
  assert.equal(await held(api, maker), heldBefore);
  assert.ok((await api.query.credentials.prepaid(maker)).toBigInt() < ARTL);
  for (const id of ids) assert.ok((await api.call.credentialsApi.verify(id)).isValid);
  assert.equal(await asks(machines[0]), 'refused: NotPresented');

  // Each machine shows what the market asks for, and not its serial number.
  const shown = ['gpu', 'memory', 'tested'];
  const until = await height(api) + 1_000;
  for (const index of [0, 1]) {
    await as(machines[index], credentials.present({ Anchored: ids[index] }, disclose(committed[index], shown), null, until));
  }
  assert.equal(await asks(machines[0]), 'accepted');
  assert.equal(await asks(machines[1]), 'refused: Predicate', 'an A100');
  const presented = (await api.query.credentials.presentations(machines[0], schema)).unwrap();
  assert.deepEqual(presented.claims.map(({ name }) => name.toUtf8()), shown);

  // The third was signed off chain; Charlie presents it and pays, with the machine's consent.
  await as(maker, credentials.createList('Revocation'));
  const credential = credentialOf(vcs[2], committed[2], { schema, issued: await height(api) });
  const id = credentialId(api, credential);
  const source = { Signed: { credential, proof: proof(0, keys[0], credentialMessage(api, credential)) } };
  const disclosures = disclose(committed[2], shown);
  const consent = async (key, { nonce = 0, expires } = {}) => {
    expires ??= await height(api) + 20;
    const message = presentationMessage(api, { credential: id, disclosures, sender: charlie.address, nonce, expires, until });
    return { nonce, expires, proof: proof(0, key, message) };
  };
  const present = (holder, from = source, what = disclosures) => submit(api, credentials.present(from, what, holder, until), charlie);
  const forged = { Signed: { credential, proof: proof(0, keys[1], credentialMessage(api, credential)) } };
  const lie = [{ ...disclosures[0], claim: { ...disclosures[0].claim, value: { Text: 'B300' } } }, ...disclosures.slice(1)];
  await assert.rejects(present(null), /credentials\.HolderProofMissing$/);
  await assert.rejects(present(await consent(keys[3]), forged), /credentials\.BadSignature$/);
  await assert.rejects(present(await consent(keys[1])), /credentials\.BadHolderSignature$/);
  await assert.rejects(present(await consent(keys[3], { nonce: 1 })), /credentials\.WrongNonce$/);
  await assert.rejects(present(await consent(keys[3], { expires: await height(api) })), /credentials\.HolderProofExpired$/);
  await assert.rejects(present(await consent(keys[3]), source, lie), /credentials\.BadHolderSignature$/, 'the machine agreed to something else');
  const consented = await consent(keys[3]);
  await present(consented);
  await assert.rejects(present(consented), /credentials\.WrongNonce$/, 'once');
  assert.equal(await asks(machines[2]), 'accepted');

  // It is taken back by its bit, and given again.
  await as(maker, credentials.setStatus(0, [94_567], true));
  assert.equal(await asks(machines[2]), 'refused: Revoked');
  await assert.rejects(present(await consent(keys[3], { nonce: 1 })), /credentials\.Revoked$/);
  await as(maker, credentials.setStatus(0, [94_567], false));
  assert.equal(await asks(machines[2]), 'accepted');

  // An anchored one is suspended, resumed, and revoked for ever.
  await as(maker, credentials.suspend(ids[0]));
  assert.equal(await asks(machines[0]), 'refused: Suspended');
  await as(maker, credentials.resume(ids[0]));
  assert.equal(await asks(machines[0]), 'accepted');
  await as(maker, credentials.revoke(ids[0]));
  assert.equal(await asks(machines[0]), 'refused: Revoked');
  await assert.rejects(as(maker, credentials.resume(ids[0])), /credentials\.Revoked$/);

  // What the maker says counts while it acts and is accredited.
  await submit(api, api.tx.did.suspend(maker), bob);
  assert.equal(await asks(machines[2]), 'refused: IssuerInactive');
  await submit(api, api.tx.did.resume(maker), bob);
  await authority(api, credentials.revokeAccreditation(schema, maker), alice);
  assert.equal(await asks(machines[2]), 'refused: NotAccredited');
});

test('a status list is the bitstring of the W3C, for credentials that others read', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { bob } = accounts(api);
  const maker = await funded(api, 'Organisation', pairOf('//maker'));
  await dispatch(api, maker, api.tx.credentials.createList('Suspension'), bob);
  await dispatch(api, maker, api.tx.credentials.setStatus(0, [0, 9, 131_071], true), bob);
  await assert.rejects(dispatch(api, maker, api.tx.credentials.setStatus(0, [131_072], true), bob), /credentials\.IndexOutOfRange$/);
  const bits = new Uint8Array(16_384);
  for (const [key, chunk] of await api.query.credentials.statusChunks.entries(0)) bits.set(chunk.unwrap().bits.toU8a(true), key.args[1].toNumber() * 1024);
  assert.deepEqual([bits[0], bits[1], bits.at(-1)], [0b1000_0000, 0b0100_0000, 0b0000_0001]);
  assert.match(encodedList(bits), /^uH4sI/, 'GZIP in multibase base64url');
});

test('delegation: another DID issues in the name of the maker, so many times, until it is cut', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { bob } = accounts(api);
  const { credentials } = api.tx;
  const [maker, factory, machine] = [await funded(api, 'Organisation', pairOf('//maker')), await funded(api, 'Organisation', pairOf('//factory')), await funded(api, 'Machine', pairOf('//one'))];
  const as = (did, call) => dispatch(api, did, call, bob);
  const registered = await as(maker, credentials.registerSchema(1, SCHEMA.uri, SCHEMA.jsonHash, 'Open'));
  const schema = registered.find('credentials', 'SchemaRegistered').data.schema.toHex();
  const delegated = await as(maker, credentials.delegate(schema, factory, 2, await height(api) + 1_000, null));
  const delegation = delegated.find('credentials', 'Delegated').data.delegation.toNumber();
  const anchor = (serial) => {
    const vc = document({ issuer: maker, subject: machine, claims: { serial }, schema: SCHEMA, validFrom: minuteAgo() });
    return anchorOf(credentialOf(vc, commit(claimsOf(vc)), { schema, issued: 0 }));
  };
  const issued = await as(factory, credentials.issue(schema, anchor('1'), delegation));
  const id = issued.find('credentials', 'CredentialIssued').data.credential.toHex();
  assert.equal((await api.query.credentials.anchors(id)).unwrap().credential.issuer.toString(), maker);
  await as(factory, credentials.issue(schema, anchor('2'), delegation));
  await assert.rejects(as(factory, credentials.issue(schema, anchor('3'), delegation)), /credentials\.DelegationExhausted$/);
  const more = await as(maker, credentials.delegate(schema, factory, 2, await height(api) + 1_000, null));
  const second = more.find('credentials', 'Delegated').data.delegation.toNumber();
  await as(maker, credentials.revokeDelegation(second));
  await assert.rejects(as(factory, credentials.issue(schema, anchor('4'), second)), /credentials\.DelegationRevoked$/);
  assert.ok((await api.call.credentialsApi.verify(id)).isValid, 'what was issued before stays');
});
