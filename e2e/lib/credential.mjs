// What a wallet does with credentials, as docs/credentials.md says: claims to leaves, leaves to the claims root, one
// claim shown without the others, documents of W3C Verifiable Credentials 2.0, and the bytes that keys sign.

import { createHash, randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

const DID = 'did:artel:';
const MAX_CLAIMS = 64;
const MAX_BYTES = 64;

const hex = (bytes) => u8aToHex(bytes);
const sha256 = (...parts) => {
  const hash = createHash('sha256');
  parts.forEach((part) => hash.update(part));
  return new Uint8Array(hash.digest());
};

/**
 * The canonical JSON (RFC 8785) of a claim: `["name",value]`. Values are texts, whole numbers that a double holds
 * exactly, and booleans; for those `JSON.stringify` writes what RFC 8785 wants, except that it escapes lone surrogates,
 * which no UTF-8 has.
 */
export function canonical(name, value) {
  for (const text of [name, value].filter((part) => typeof part === 'string')) {
    if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)) throw new Error(`not Unicode: ${JSON.stringify(text)}`);
    if (Buffer.byteLength(text) > MAX_BYTES) throw new Error(`longer than ${MAX_BYTES} bytes: ${text}`);
  }
  const known = ['string', 'boolean'].includes(typeof value) || Number.isSafeInteger(value);
  if (typeof name !== 'string' || !known) throw new Error(`no value of a claim: ${name}: ${JSON.stringify(value)}`);
  // There is no negative zero in a signed integer.
  return JSON.stringify([name, value === 0 ? 0 : value]);
}

/** The leaf of a claim. */
export const leaf = (salt, name, value) => sha256(new Uint8Array([0]), salt, Buffer.from(canonical(name, value)));

/** The node above two nodes. */
export const node = (left, right) => sha256(new Uint8Array([1]), left, right);

/**
 * Salts claims, `{ name: value }`, and makes their tree. Keep what this gives with the credential: without the salts
 * nothing can be shown. `salts` is for tests; each has 16 bytes.
 */
export function commit(claims, salts = {}) {
  const names = Object.keys(claims).sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
  if (names.length === 0 || names.length > MAX_CLAIMS) throw new Error(`a credential has 1 to ${MAX_CLAIMS} claims`);
  const salted = names.map((name) => ({ name, value: claims[name], salt: salts[name] ?? new Uint8Array(randomBytes(16)) }));
  const leaves = salted.map(({ name, value, salt }) => leaf(salt, name, value));
  while (leaves.length & (leaves.length - 1)) leaves.push(new Uint8Array(32));
  const levels = [leaves];
  while (levels.at(-1).length > 1) {
    const below = levels.at(-1);
    levels.push(Array.from({ length: below.length / 2 }, (_, at) => node(below[2 * at], below[2 * at + 1])));
  }
  const path = (index) => levels.slice(0, -1).map((level, height) => level[(index >> height) ^ 1]);
  return {
    root: levels.at(-1)[0],
    claims: salted.map((claim, index) => ({ ...claim, index, leaf: leaves[index], path: path(index) })),
  };
}

/** A value as the chain types it. */
export function typed(value) {
  if (typeof value === 'string') return { Text: hex(Buffer.from(value)) };
  if (typeof value === 'boolean') return { Bool: value };
  return { Integer: value };
}

/** Shows the claims of these names, as argument of `credentials.present`. */
export function disclose(committed, names) {
  return names.map((wanted) => {
    const claim = committed.claims.find(({ name }) => name === wanted);
    if (!claim) throw new Error(`no claim ${wanted}`);
    return {
      claim: { name: hex(Buffer.from(claim.name)), value: typed(claim.value) },
      salt: hex(claim.salt),
      index: claim.index,
      path: claim.path.map(hex),
    };
  });
}

/** Conditions of a market: `[['gpu', { Equals: 'H100' }], ['memory', { AtLeast: 80 }]]`. */
export function predicate(conditions) {
  const wanted = (comparison) => Object.fromEntries(Object.entries(comparison).map(([kind, value]) => {
    if (kind === 'Equals') return [kind, typed(value)];
    if (kind === 'OneOf') return [kind, value.map(typed)];
    return [kind, value];
  }));
  return conditions.map(([claim, comparison]) => ({ claim: hex(Buffer.from(claim)), comparison: wanted(comparison) }));
}

/**
 * A document of VC Data Model 2.0. `issuer` and `subject` are addresses; `validFrom` and `validUntil` are dates;
 * `schema` has `uri` and `jsonHash` (SHA-256 of the JSON); `status`, if it is not anchored, has `list`, `index` and
 * `purpose` (`revocation` or `suspension`).
 */
export function document({ issuer, subject, claims, schema, validFrom, validUntil, status, type = [] }) {
  const list = status && `${DID}${issuer}#status-list-${status.list}`;
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/undefined-terms/v2'],
    type: ['VerifiableCredential', ...type],
    issuer: `${DID}${issuer}`,
    validFrom: validFrom.toISOString(),
    ...(validUntil && { validUntil: validUntil.toISOString() }),
    credentialSubject: { id: `${DID}${subject}`, ...claims },
    credentialSchema: { id: schema.uri, type: 'JsonSchema', digestSRI: `sha256-${Buffer.from(schema.jsonHash).toString('base64')}` },
    ...(status && {
      credentialStatus: {
        id: `${list}-${status.index}`,
        type: 'BitstringStatusListEntry',
        statusPurpose: status.purpose,
        statusListIndex: String(status.index),
        statusListCredential: list,
      },
    }),
  };
}

/** The claims of a document: everything that it says of its subject, but not who that is. */
export function claimsOf({ credentialSubject: { id, ...claims } }) {
  return claims;
}

const address = (did) => {
  if (!did.startsWith(DID)) throw new Error(`not of this chain: ${did}`);
  return did.slice(DID.length);
};

/**
 * What the chain sees of a document: the credential as polkadot.js takes it. `schema` is the identifier of the schema,
 * `issued` the number of the block at which the issuer signs.
 */
export function credentialOf(vc, committed, { schema, issued }) {
  const entry = vc.credentialStatus;
  return {
    issuer: address(vc.issuer),
    subject: address(vc.credentialSubject.id),
    schema,
    claimsRoot: hex(committed.root),
    issued,
    validFrom: Date.parse(vc.validFrom),
    validUntil: vc.validUntil === undefined ? null : Date.parse(vc.validUntil),
    status: entry
      ? { list: Number(entry.statusListCredential.match(/#status-list-(\d+)$/)[1]), index: Number(entry.statusListIndex) }
      : null,
  };
}

/** The same as argument of `credentials.issue`. */
export function anchorOf({ subject, claimsRoot, validFrom, validUntil }) {
  return { subject, claimsRoot, validFrom, validUntil };
}

/** The bytes that a key of the issuer signs. */
export function credentialMessage(api, credential) {
  const encoded = api.createType('PalletCredentialsCredential', credential).toU8a();
  return u8aConcat('artel/credential', api.genesisHash, encoded);
}

/** The identifier of a credential. */
export const credentialId = (api, credential) => blake2AsU8a(credentialMessage(api, credential), 256);

/** The bytes that a key of the subject signs, so that `sender` may present. */
export function presentationMessage(api, { credential, disclosures, sender, nonce, expires, until }) {
  const shown = api.createType('Vec<PalletCredentialsDisclosure>', disclosures).toU8a();
  return u8aConcat(
    'artel/present',
    api.genesisHash,
    credential,
    blake2AsU8a(shown, 256),
    api.createType('AccountId', sender).toU8a(),
    api.createType('u64', nonce).toU8a(),
    api.createType('u32', expires).toU8a(),
    api.createType('u32', until).toU8a(),
  );
}

/** A proof by key number `method` of a DID. */
export function proof(method, pair, message) {
  const scheme = { ed25519: 'Ed25519', sr25519: 'Sr25519', ecdsa: 'EcdsaSecp256k1' }[pair.type];
  return { method, signature: { [scheme]: hex(pair.sign(message)) } };
}

/** `encodedList` of Bitstring Status List 1.0, from the 16 KiB of a list. */
export const encodedList = (bits) => `u${gzipSync(bits).toString('base64url')}`;
