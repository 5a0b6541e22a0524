// What a machine and its relayer do: keys that were never accounts, and calls that they sign.

import { bnToU8a, stringToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a, decodeAddress } from '@polkadot/util-crypto';
import { nameOf, submit } from './submit.mjs';

export const INVOKE = { authentication: true, capabilityInvocation: true };

/** A method for `create`, of a pair of polkadot.js. */
export function method(pair, relationships) {
  const scheme = { ed25519: 'Ed25519', sr25519: 'Sr25519', ecdsa: 'EcdsaSecp256k1' }[pair.type];
  return { key: { [scheme]: u8aToHex(pair.publicKey) }, relationships };
}

/** A signature by such a pair. */
export function signature(pair, message) {
  const scheme = { ed25519: 'Ed25519', sr25519: 'Sr25519', ecdsa: 'EcdsaSecp256k1' }[pair.type];
  return { [scheme]: u8aToHex(pair.sign(message)) };
}

/** Creates a DID and gives its account. */
export async function create(api, kind, methods, creator) {
  const { find } = await submit(api, api.tx.did.create(kind, methods), creator);
  return find('did', 'DidCreated').data.did.toString();
}

/** The record of a DID that has not ended. */
export async function record(api, did) {
  return (await api.query.did.dids(did)).unwrap().asLive;
}

/** What a key signs so that anybody may submit `call`, as docs/did.md says. */
export function message(api, did, call, nonce, expires) {
  return u8aConcat(
    stringToU8a('artel/did/submit'), api.genesisHash.toU8a(), decodeAddress(did),
    bnToU8a(nonce, { bitLength: 64 }), bnToU8a(expires, { bitLength: 32 }), blake2AsU8a(call.method.toU8a()),
  );
}

/** The extrinsic by which a relayer carries `call`, signed by the method of that number with `sign(message)`. */
export async function signed(api, did, call, id, sign, { nonce, expires } = {}) {
  nonce ??= (await record(api, did)).nonce.toBigInt();
  expires ??= (await api.rpc.chain.getHeader()).number.toNumber() + 50;
  const proof = { method: id, signature: await sign(message(api, did, call, nonce, expires)) };
  return api.tx.did.submit(did, call, nonce, expires, proof);
}

/** Relays it, and throws the error of the inner call if that failed. */
export async function relay(api, did, call, id, sign, relayer) {
  const sent = await submit(api, await signed(api, did, call, id, sign), relayer);
  return inner(api, sent, 'Submitted');
}

/** A controller acts through a DID; throws the error of the inner call if that failed. */
export async function dispatch(api, did, call, controller) {
  return inner(api, await submit(api, api.tx.did.dispatch(did, call), controller), 'Dispatched');
}

function inner(api, sent, event) {
  const { result } = sent.find('did', event).data;
  if (result.isErr) throw new Error(nameOf(api, result.asErr));
  return sent;
}
