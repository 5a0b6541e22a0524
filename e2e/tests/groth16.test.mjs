// Proofs that snarkjs makes here and now: bound to who submits them, used once, in batches, and as the condition of an escrow.

import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';
import { CIRCUITS, compile, prove, rest, verificationKey } from '../lib/circuits.mjs';
import {
  binding, circuitId, inline, inputToChain, inputsToChain, keyToChain, proofToChain, rootByPath, shown, statement,
} from '../lib/groth16.mjs';
import { height } from '../lib/authority.mjs';
import { Node, folder } from '../lib/node.mjs';
import { ARTL, accounts, free, held, submit } from '../lib/submit.mjs';

const artefact = { uri: 'https://example.org/circuit', hash: `0x${'00'.repeat(32)}` };

/** A circuit of e2e/circuits, ready to be proven. Gives proofs as the chain takes them. */
async function circuit(name, made) {
  const { wasm } = await compile(name, made);
  const zkey = path.join(CIRCUITS, `${name}.zkey`);
  const json = await verificationKey(zkey);
  const key = keyToChain(json);
  return {
    ...key,
    id: circuitId(key.curve, key.key),
    // As snarkjs makes it when nobody contributes to the second phase.
    forgeable: keyToChain({ ...json, vk_delta_2: json.vk_gamma_2 }).key,
    new: (declared) => ({
      name, declaration: { curve: key.curve, inputs: key.inputs, binding: false, nullifier: null, ...declared }, key: key.key,
      source: artefact, setup: artefact, predecessor: null,
    }),
    prove: async (inputs) => {
      const { proof, publicSignals } = await prove(inputs, wasm, zkey);
      return { proof: proofToChain(proof), inputs: inputsToChain(key.curve, publicSignals) };
    },
  };
}

test('snarkjs proofs are accepted once, from whom they are bound to, and release an escrow', async (t) => {
  t.after(rest);
  const made = await folder(t);
  const [node, ticket, factors] = await Promise.all([
    Node.start(t, ['--sealing', 'instant']), circuit('ticket', made), circuit('factors', made),
  ]);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const { escrow, groth16 } = api.tx;
  const { groth16Api } = api.call;
  const send = (who, { id }, { proof, inputs }, context = '') => submit(api, groth16.submit(id, proof, inputs, context), who);
  const refused = (sent, name) => assert.rejects(sent, new RegExp(`groth16\\.${name}$`));

  await t.test('a circuit is known by its key', async () => {
    for (const [one, declared] of [[ticket, { binding: true, nullifier: 1 }], [factors, {}]]) {
      const { find } = await submit(api, groth16.register(one.new(declared)), alice);
      assert.equal(find('groth16', 'CircuitRegistered').data.circuit.toHex(), one.id);
    }
    await refused(submit(api, groth16.register(ticket.new({})), bob), 'CircuitExists');
    const more = factors.new({});
    more.declaration.inputs = 2;
    await refused(submit(api, groth16.register(more), alice), 'KeyArity');
    await refused(submit(api, groth16.register({ ...factors.new({}), key: factors.forgeable }), alice), 'KeyForgeable');
  });

  await t.test('a bound proof counts once, for its submitter, context and nonce', async () => {
    const context = 'ballot 1';
    const next = async (who) => (await groth16Api.nextNonce(who.address)).toNumber();
    const bound = async (scope) => {
      const nonce = await next(bob);
      const boundTo = binding({ genesis: api.genesisHash.toHex(), submitter: bob.address, context, nonce });
      assert.equal((await groth16Api.binding(bob.address, context, nonce)).toHex(), inputToChain('Bn254', boundTo));
      return ticket.prove({ boundTo, secret: '271828182845904523536', scope });
    };
    assert.equal(await next(bob), 0);
    const first = await bound('1');

    // Nobody else, for nothing else, and nothing about it changed.
    await refused(send(charlie, ticket, first, context), 'WrongBinding');
    await refused(send(bob, ticket, first, 'ballot 2'), 'WrongBinding');
    const forged = { ...first, inputs: [...first.inputs.slice(0, 3), inputToChain('Bn254', 2)] };
    await refused(send(bob, ticket, forged, context), 'InvalidProof');
    const cut = { ...first, proof: first.proof.slice(0, -2) };
    await refused(send(bob, ticket, cut, context), 'ProofMalformed');
    await refused(send(bob, ticket, { ...first, inputs: first.inputs.slice(0, 3) }, context), 'WrongInputCount');
    const large = { ...first, inputs: [...first.inputs.slice(0, 3), `0x${'ff'.repeat(32)}`] };
    await refused(send(bob, ticket, large, context), 'InputNotCanonical');

    const before = await held(api, bob.address);
    const { find, block } = await send(bob, ticket, first, context);
    const verified = find('groth16', 'ProofVerified').data;
    assert.deepEqual(
      [verified.circuit.toHex(), verified.statement.toHex(), verified.submitter.toString()],
      [ticket.id, statement(first.inputs), bob.address],
    );
    const receipt = (await groth16Api.receipt(verified.receipt)).unwrap();
    assert.equal(receipt.context.toUtf8(), context);
    assert.equal(await held(api, bob.address), before + receipt.deposit.toBigInt());
    assert.ok((await groth16Api.isNullified(ticket.id, first.inputs[1])).isTrue);
    const { digest } = await api.rpc.chain.getHeader(block);
    assert.ok(digest.logs.some((log) => log.isOther && log.asOther.toHex().includes(verified.receipt.toHex().slice(2))), 'the root');

    await refused(send(bob, ticket, first, context), 'WrongBinding');
    await refused(send(bob, ticket, await bound('1'), context), 'NullifierUsed');
    assert.equal(await next(bob), 1, 'what was refused took no nonce');
    await send(bob, ticket, await bound('2'), context);
    await refused(submit(api, groth16.prune([verified.receipt]), charlie), 'ReceiptAlive');
  });

  const products = [[65_537n, 257n], [4_294_967_291n, 17n], [18_446_744_073_709_551_557n, 3n]];
  const proofs = [];
  for (const [p, q] of products) proofs.push(await factors.prove({ p: String(p), q: String(q), product: String(p * q) }));
  const receipts = [];

  await t.test('a batch is accepted as a whole or refused as a whole, and its bad proofs are found', async () => {
    const bad = [proofs[0], { ...proofs[1], inputs: proofs[2].inputs }, proofs[2]];
    await refused(submit(api, groth16.submitBatch(factors.id, bad, ''), charlie), 'InvalidBatch');
    const found = (await groth16Api.badProofs(factors.id, bad)).unwrap();
    assert.deepEqual(found.map(({ index, why }) => [index.toNumber(), why.type]), [[1, 'Invalid']]);
    const { events } = await submit(api, groth16.submitBatch(factors.id, proofs, ''), charlie);
    receipts.push(...events.filter(({ event }) => event.method === 'ProofVerified').map(({ event }) => event.data.receipt.toHex()));
    assert.equal(receipts.length, 3);

    // A path leads from each to the root of the block.
    for (const [index, receipt] of receipts.entries()) {
      const way = (await groth16Api.receiptPath(receipt)).unwrap();
      assert.equal(way.index.toNumber(), index);
      assert.equal(rootByPath(receipt, index, way.path.map((sibling) => sibling.toHex())), way.root.toHex());
    }
  });

  await t.test('an escrow pays for a proof, or for the receipt of one', async () => {
    const open = async (one, { inputs }) => {
      const terms = {
        condition: { Proof: { circuit: one.id, statement: statement(inputs) } }, deadline: await height(api) + 1_000, arbiter: false,
        onSilence: { payee: 0 }, guardians: null,
      };
      const { find } = await submit(api, escrow.open(bob.address, 'Native', 10n * ARTL, terms, null), alice);
      const id = find('escrow', 'Opened').data.id.toNumber();
      await submit(api, escrow.accept(id), bob);
      return id;
    };
    const paid = async (id, evidence) => {
      const had = await free(api, bob.address);
      await submit(api, escrow.prove(id, evidence), charlie);
      return await free(api, bob.address) - had;
    };
    const first = await open(factors, proofs[0]);
    const shownInline = inline(proofs[0].inputs, proofs[0].proof);
    for (const wrong of [inline(proofs[1].inputs, proofs[1].proof), inline(proofs[0].inputs, proofs[1].proof), shown(receipts[1])]) {
      await assert.rejects(submit(api, escrow.prove(first, wrong), charlie), /escrow\.ProofRejected$/);
    }
    assert.equal(await paid(first, shownInline), 98n * ARTL / 10n);
    assert.equal(await paid(await open(factors, proofs[1]), shown(receipts[1])), 98n * ARTL / 10n);
  });

  await t.test('a retired circuit takes no proofs, and its receipts stay', async () => {
    await refused(submit(api, groth16.retire(factors.id), bob), 'NotOwner');
    await submit(api, groth16.retire(factors.id), alice);
    await refused(send(charlie, factors, proofs[0]), 'CircuitRetired');
    assert.ok((await groth16Api.receipt(receipts[0])).isSome);
    assert.ok((await groth16Api.badProofs(factors.id, proofs)).isNone);
  });
});
