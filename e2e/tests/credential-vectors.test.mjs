// The wallet's hashing against fixed vectors, with which the pallet is tested too. Needs no node.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import test from 'node:test';
import { gunzipSync } from 'node:zlib';
import { TypeRegistry } from '@polkadot/types';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import {
  canonical, claimsOf, commit, credentialId, credentialMessage, credentialOf, disclose, document, encodedList, leaf, node,
  predicate, presentationMessage,
} from '../lib/credential.mjs';

const vectors = JSON.parse(await readFile(new URL('vectors/claims.json', import.meta.url), 'utf8'));

test('claims, leaves, paths and roots are those of the vectors', () => {
  assert.ok(vectors.trees.length > 0);
  for (const { claims, root } of vectors.trees) {
    const pick = (key) => Object.fromEntries(claims.map((claim) => [claim.name, claim[key]]));
    const salts = Object.fromEntries(Object.entries(pick('salt')).map(([name, salt]) => [name, hexToU8a(salt)]));
    const committed = commit(pick('value'), salts);
    assert.equal(u8aToHex(committed.root), root);
    committed.claims.forEach((claim, index) => {
      const expected = claims[index];
      assert.deepEqual([claim.name, claim.value, claim.index], [expected.name, expected.value, index]);
      assert.equal(canonical(claim.name, claim.value), expected.canonical);
      assert.equal(u8aToHex(claim.leaf), expected.leaf);
      assert.deepEqual(claim.path.map((hash) => u8aToHex(hash)), expected.path);
      // As the chain goes up the path.
      const reached = claim.path.reduce(
        (below, sibling, height) => ((index >> height) & 1 ? node(sibling, below) : node(below, sibling)),
        leaf(claim.salt, claim.name, claim.value),
      );
      assert.equal(u8aToHex(reached), root);
    });
  }
});

/** An API that knows the types as the metadata of the chain names them, and no chain. */
function offline() {
  const registry = new TypeRegistry();
  registry.register({
    PalletCredentialsStatusEntry: { list: 'u64', index: 'u32' },
    PalletCredentialsCredential: {
      issuer: 'AccountId', subject: 'AccountId', schema: 'H256', claimsRoot: 'H256', issued: 'u32', validFrom: 'u64',
      validUntil: 'Option<u64>', status: 'Option<PalletCredentialsStatusEntry>',
    },
    ArtelPrimitivesValue: { _enum: { Text: 'Bytes', Integer: 'i64', Bool: 'bool' } },
    ArtelPrimitivesClaim: { name: 'Bytes', value: 'ArtelPrimitivesValue' },
    PalletCredentialsDisclosure: { claim: 'ArtelPrimitivesClaim', salt: '[u8;16]', index: 'u32', path: 'Vec<H256>' },
  });
  return { createType: (...args) => registry.createType(...args), genesisHash: hexToU8a(vectors.genesis) };
}

test('what keys sign is that of the vectors', () => {
  const api = offline();
  for (const { credential, message, id } of vectors.credentials) {
    assert.equal(u8aToHex(credentialMessage(api, credential)), message);
    assert.equal(u8aToHex(credentialId(api, credential)), id);
  }
  const { tree, names, disclosures: encoded, message, credential, ...rest } = vectors.presentation;
  const claims = vectors.trees[tree].claims;
  const committed = { claims: claims.map((claim, index) => ({ ...claim, index, salt: hexToU8a(claim.salt), path: claim.path.map((hash) => hexToU8a(hash)) })) };
  const disclosures = disclose(committed, names);
  assert.equal(u8aToHex(api.createType('Vec<PalletCredentialsDisclosure>', disclosures).toU8a()), encoded);
  assert.equal(u8aToHex(presentationMessage(api, { ...rest, credential: hexToU8a(credential), disclosures })), message);
});

test('what is no claim is refused', () => {
  const wrong = [null, undefined, 1.5, 2 ** 53, -(2 ** 53), NaN, {}, [], 1n, '\ud800', 'x'.repeat(65), 'é'.repeat(33)];
  for (const value of wrong) assert.throws(() => canonical('name', value), undefined, String(value));
  assert.throws(() => canonical('\udc00', true));
  assert.equal(canonical('a', -0), '["a",0]');
  assert.throws(() => commit({}));
  assert.throws(() => commit(Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`claim ${at}`, at]))));
});

test('a document gives its claims to the tree and its frame to the credential', () => {
  const vc = document({
    issuer: 'Issuer',
    subject: 'Subject',
    claims: { memory: 80, gpu: 'H100', tested: true },
    schema: { uri: 'https://maker.example/machine.json', jsonHash: new Uint8Array(32) },
    validFrom: new Date(1_000),
    status: { list: 3, index: 94_567, purpose: 'revocation' },
  });
  assert.equal(vc['@context'][0], 'https://www.w3.org/ns/credentials/v2');
  assert.deepEqual(vc.credentialStatus, {
    id: 'did:artel:Issuer#status-list-3-94567',
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: '94567',
    statusListCredential: 'did:artel:Issuer#status-list-3',
  });
  // As it would come to a wallet.
  const received = JSON.parse(JSON.stringify(vc));
  const committed = commit(claimsOf(received));
  assert.deepEqual(committed.claims.map(({ name }) => name), ['gpu', 'memory', 'tested']);
  assert.deepEqual(credentialOf(received, committed, { schema: '0x00', issued: 7 }), {
    issuer: 'Issuer',
    subject: 'Subject',
    schema: '0x00',
    claimsRoot: u8aToHex(committed.root),
    issued: 7,
    validFrom: 1_000,
    validUntil: null,
    status: { list: 3, index: 94_567 },
  });
  const [shown] = disclose(committed, ['memory']);
  assert.deepEqual([shown.claim, shown.index, shown.path.length], [{ name: '0x6d656d6f7279', value: { Integer: 80 } }, 1, 2]);
  assert.throws(() => disclose(committed, ['owner']));
  // Two salts are never the same, so two credentials with the same claims look different.
  assert.notDeepEqual(commit(claimsOf(received)).root, committed.root);
});

test('a predicate is typed', () => {
  assert.deepEqual(
    predicate([['gpu', { OneOf: ['H100', 3] }], ['memory', { AtLeast: 80 }], ['tested', { Equals: true }]]),
    [
      { claim: '0x677075', comparison: { OneOf: [{ Text: '0x48313030' }, { Integer: 3 }] } },
      { claim: '0x6d656d6f7279', comparison: { AtLeast: 80 } },
      { claim: '0x746573746564', comparison: { Equals: { Bool: true } } },
    ],
  );
});

test('an encoded list is multibase base64url of gzip', () => {
  const bits = new Uint8Array(16 * 1024);
  bits[0] = 0x80;
  const encoded = encodedList(bits);
  assert.match(encoded, /^u[A-Za-z0-9_-]+$/);
  assert.deepEqual(new Uint8Array(gunzipSync(Buffer.from(encoded.slice(1), 'base64url'))), bits);
});
