// Conditional money between two accounts: every condition pays as agreed and only then, in ARTL and in another asset.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { height, reach } from '../lib/authority.mjs';
import { FAST, until } from '../lib/market.mjs';
import { Node } from '../lib/node.mjs';
import { ARTL, accounts, free, held, submit } from '../lib/submit.mjs';

/** What opens escrows from Alice to Bob, and says how they ended. */
function desk(api, { alice, bob }) {
  const { escrow } = api.tx;
  const open = async (condition, amount = 10n * ARTL, { asset = 'Native', deadline = 1_000, ...more } = {}) => {
    const terms = {
      condition, deadline: await height(api) + deadline, arbiter: true, onSilence: { payee: 5_000 }, guardians: null, ...more,
    };
    const { find } = await submit(api, escrow.open(bob.address, asset, amount, terms, null), alice);
    return find('escrow', 'Opened').data.id.toNumber();
  };
  const accepted = async (...args) => {
    const id = await open(...args);
    await submit(api, escrow.accept(id), bob);
    return id;
  };
  const ended = ({ find }) => {
    const { toPayee, toPayer, fee } = find('escrow', 'Settled').data;
    return [toPayee, toPayer, fee].map((amount) => amount.toBigInt());
  };
  return { open, accepted, ended };
}

test('an escrow is accepted, released with a fee, and nothing happens to it twice', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const who = accounts(api);
  const { alice, bob, charlie } = who;
  const { escrow } = api.tx;
  const { open, accepted, ended } = desk(api, who);

  // Before it is accepted the payer takes it back, whole, and the deposit too.
  const before = await held(api, alice.address);
  const unwanted = await open({ Manual: 300 });
  assert.ok(await held(api, alice.address) > before + 10n * ARTL, 'the money, and a deposit');
  await assert.rejects(submit(api, escrow.refund(unwanted), charlie), /escrow\.NotPayer$/);
  await assert.rejects(submit(api, escrow.refund(unwanted), bob), /escrow\.NotPayer$/);
  assert.deepEqual(ended(await submit(api, escrow.refund(unwanted), alice)), [0n, 10n * ARTL, 0n]);
  assert.equal(await held(api, alice.address), before);
  await assert.rejects(submit(api, escrow.refund(unwanted), alice), /escrow\.EscrowNotFound$/);

  // Accepted: only the payer releases, and 2 % go to the chain, once.
  const id = await accepted({ Manual: 300 });
  await assert.rejects(submit(api, escrow.accept(id), bob), /escrow\.AlreadyAccepted$/);
  await assert.rejects(submit(api, escrow.refund(id), alice), /escrow\.DeadlineNotReached$/);
  await assert.rejects(submit(api, escrow.release(id), charlie), /escrow\.NotPayer$/);
  await assert.rejects(submit(api, escrow.release(id), bob), /escrow\.NotPayer$/);
  await assert.rejects(submit(api, escrow.execute(id), bob), /escrow\.NotClaimed$/);
  const had = await free(api, bob.address);
  assert.deepEqual(ended(await submit(api, escrow.release(id), alice)), [98n * ARTL / 10n, 0n, ARTL / 5n]);
  assert.equal(await free(api, bob.address), had + 98n * ARTL / 10n);
  for (const again of [escrow.release(id), escrow.refund(id)]) {
    await assert.rejects(submit(api, again, alice), /escrow\.EscrowNotFound$/);
  }
  const { find } = await submit(api, escrow.distribute('Native'), charlie);
  const { toTreasury, toStakers, burnt } = find('escrow', 'FeesDistributed').data;
  assert.deepEqual([toTreasury, toStakers, burnt].map((part) => part.toBigInt()), [ARTL / 10n, ARTL * 6n / 100n, ARTL * 4n / 100n]);
});

test('a claim stands after its review, and the payer cannot take back what is under review', async (t) => {
  const node = await Node.start(t, ['--sealing', 'interval=15']);
  const api = await node.api();
  const { alice, bob, charlie } = accounts(api);
  const { escrow } = api.tx;
  const deadline = await height(api) + 340;
  const terms = { condition: { Manual: 300 }, deadline, arbiter: true, onSilence: { payee: 5_000 }, guardians: null };
  const { find } = await submit(api, escrow.open(bob.address, 'Native', ARTL, terms, null), alice, FAST);
  const id = find('escrow', 'Opened').data.id.toNumber();
  await submit(api, escrow.accept(id), bob, FAST);
  await assert.rejects(submit(api, escrow.submitClaim(id), charlie, FAST), /escrow\.NotPayee$/);
  const claimed = await submit(api, escrow.submitClaim(id), bob, FAST);
  const stands = claimed.find('escrow', 'Claimed').data.until.toNumber();
  await assert.rejects(submit(api, escrow.execute(id), bob, FAST), /escrow\.ReviewNotOver$/);
  await assert.rejects(submit(api, escrow.refund(id), alice, FAST), /escrow\.(UnderReview|DeadlineNotReached)$/);
  await until(api, Math.max(stands, deadline));
  await assert.rejects(submit(api, escrow.refund(id), alice, FAST), /escrow\.UnderReview$/, 'a claim made in time keeps its right');
  const executed = await submit(api, escrow.execute(id), charlie, FAST);
  const { toPayee, toPayer, fee } = executed.find('escrow', 'Settled').data;
  assert.deepEqual([toPayee, toPayer, fee].map((amount) => amount.toBigInt()), [98n * ARTL / 100n, 0n, ARTL / 50n]);
});

test('secrets, approvals, milestones, streams and agreements pay what they should', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const who = accounts(api);
  const { alice, bob, charlie, dave } = who;
  const { escrow } = api.tx;
  const { accepted, ended } = desk(api, who);

  const secret = Buffer.alloc(32, 42);
  const hash = `0x${createHash('sha256').update(secret).digest('hex')}`;
  const locked = await accepted({ HashLock: { hash, expires: await height(api) + 200 } });
  await assert.rejects(submit(api, escrow.reveal(locked, new Uint8Array(32)), bob), /escrow\.WrongPreimage$/);
  await assert.rejects(submit(api, escrow.execute(locked), bob), /escrow\.WrongCondition$/);
  assert.equal(ended(await submit(api, escrow.reveal(locked, secret), charlie))[0], 98n * ARTL / 10n, 'anyone may reveal it, Bob is paid');

  const approvers = [charlie, dave].map(({ address }) => address);
  const approved = await accepted({ Approvals: { approvers, threshold: 2 } });
  await assert.rejects(submit(api, escrow.approve(approved), bob), /escrow\.NotApprover$/);
  await submit(api, escrow.approve(approved), charlie);
  await assert.rejects(submit(api, escrow.approve(approved), charlie), /escrow\.AlreadyApproved$/);
  assert.equal(ended(await submit(api, escrow.approve(approved), dave))[0], 98n * ARTL / 10n);

  await assert.rejects(accepted({ Milestones: { amounts: [ARTL, ARTL], review: 300 } }), /escrow\.InvalidMilestones$/, 'they do not sum up');
  const built = await accepted({ Milestones: { amounts: [4n * ARTL, 6n * ARTL], review: 300 } });
  const first = await submit(api, escrow.releaseMilestone(built, 0), alice);
  assert.equal(first.find('escrow', 'Paid').data.toPayee.toBigInt(), 392n * ARTL / 100n);
  await assert.rejects(submit(api, escrow.releaseMilestone(built, 0), alice), /escrow\.NotNextMilestone$/, 'it is paid');
  assert.equal(ended(await submit(api, escrow.releaseMilestone(built, 1), alice))[0], 588n * ARTL / 100n);

  const stream = await accepted({ Stream: { rate: ARTL / 10n, start: 0 } }, 2n * ARTL);
  const began = await height(api);
  await reach(api, began + 9, charlie);
  const drawn = (await submit(api, escrow.draw(stream), bob)).find('escrow', 'Paid').data;
  assert.equal(drawn.toPayee.toBigInt() + drawn.fee.toBigInt(), ARTL, 'ten blocks');
  await submit(api, escrow.proposeSplit(stream, { payee: 2_500 }), alice);
  await assert.rejects(submit(api, escrow.acceptSplit(stream, { payee: 2_000 }), bob), /escrow\.ProposalNotFound$/);
  const [toBob, back, fee] = ended(await submit(api, escrow.acceptSplit(stream, { payee: 2_500 }), bob));
  assert.deepEqual([toBob + fee, back], [ARTL / 4n, 3n * ARTL / 4n], 'a quarter of what was left');

  await assert.rejects(accepted({ Proof: { circuit: hash, statement: hash } }), /escrow\.UnknownCircuit$/);
});

test('another asset is held and paid all the same', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const who = accounts(api);
  const { alice, bob } = who;
  const { assets, escrow } = api.tx;
  const { open, ended } = desk(api, who);
  await submit(api, assets.create(7, alice.address, 1), alice);
  await submit(api, assets.mint(7, alice.address, 1_000_000), alice);
  const asset = { WithId: 7 };
  const balance = async (address) => (await api.query.assets.account(7, address)).unwrapOrDefault().balance.toBigInt();
  await assert.rejects(open({ Manual: 300 }, 2_000_000, { asset }), /./);
  const id = await open({ Manual: 300 }, 500_001, { asset });
  await assert.rejects(submit(api, assets.transfer(7, bob.address, 600_000), alice), /./, 'what is held cannot be spent');
  await submit(api, escrow.accept(id), bob);
  const [toBob, back, fee] = ended(await submit(api, escrow.release(id), alice));
  assert.deepEqual([toBob, back, fee], [490_000n, 0n, 10_001n], 'the fee is rounded up');
  assert.equal(await balance(bob.address), 490_000n);
  assert.equal((await api.query.assets.asset(7)).unwrap().supply.toBigInt(), 1_000_000n);
});
