// How an account is judged: risk by reporters, restrictions by the authority, and why.

import assert from 'node:assert/strict';
import test from 'node:test';
import { authority, height, reach } from '../lib/authority.mjs';
import { Node, eventually } from '../lib/node.mjs';
import { ARTL, accounts, held, submit } from '../lib/submit.mjs';

const MODEL = `0x${'42'.repeat(32)}`;

test('three reporters make a risk, an appeal clears it, expiry ends it', async (t) => {
  const node = await Node.start(t, ['--sealing', 'instant']);
  const api = await node.api();
  const { alice, bob, charlie, dave } = accounts(api);
  const subject = api.createType('AccountId', new Uint8Array(32).fill(9)).toString();
  const { trust } = api.tx;
  const of = async (account) => api.call.trustApi.breakdown(account);
  const told = async (account) => {
    const { score, risk, advice } = await of(account);
    return [score.toNumber(), risk.isSome ? risk.unwrap().toNumber() : null, advice.type];
  };
  assert.deepEqual(await told(subject), [5_000, null, 'Accept'], 'nobody knows it');

  const report = async (who, risk, blocks = 1_000, about = subject) => submit(api, trust.reportRisk(about, risk, MODEL, 7, await height(api) + blocks), who);
  await assert.rejects(report(bob, 90), /trust\.NotReporter$/);
  await assert.rejects(submit(api, trust.addReporter(bob.address), bob), /BadOrigin/);
  for (const who of [bob, charlie, dave]) await authority(api, trust.addReporter(who.address), alice);
  await assert.rejects(report(bob, 101), /trust\.InvalidRisk$/);
  await report(bob, 90);
  await report(charlie, 70);
  assert.deepEqual((await told(subject))[1], null, 'two are too few');
  await report(dave, 5);
  assert.deepEqual(await told(subject), [5_000, 70, 'Hold'], 'the median');
  await report(dave, 95);
  assert.deepEqual(await told(subject), [5_000, 90, 'Reject'], 'a new report replaces the old one');
  assert.ok(await held(api, bob.address) > 0n);
  assert.equal((await of(subject)).reports.length, 3);

  // Whom it is about appeals, and the authority decides.
  await submit(api, api.tx.balances.transferKeepAlive(bob.address, ARTL), alice);
  for (const who of [bob, charlie, dave]) await report(who, 85, 1_000, alice.address);
  assert.deepEqual((await told(alice.address))[2], 'Reject');
  await submit(api, trust.appeal(`0x${'07'.repeat(32)}`), alice);
  await authority(api, trust.decideAppeal(alice.address, true), alice);
  assert.deepEqual(await told(alice.address), [5_000, null, 'Accept']);

  // A report that has expired counts no more, and anyone returns its deposit.
  await report(dave, 60, 3);
  await assert.rejects(submit(api, trust.clearReport(subject, bob.address), alice), /trust\.ReportNotOver$/);
  const before = await held(api, dave.address);
  await reach(api, await height(api) + 5, alice);
  assert.equal((await told(subject))[1], null);
  await submit(api, trust.clearReport(subject, dave.address), alice);
  assert.ok(await held(api, dave.address) < before);
});

test('the authority restricts an account, with a reason and an end', async (t) => {
  const node = await Node.start(t, ['--sealing', 'interval=100']);
  const api = await node.api();
  const { alice, bob } = accounts(api);
  const standing = async () => (await api.call.trustApi.breakdown(bob.address)).standing.type;
  await assert.rejects(submit(api, api.tx.trust.setStanding(bob.address, 'Watched', 'because', null), bob, { era: 0 }), /BadOrigin/);
  const until = await height(api) + 60;
  await submit(api, api.tx.sudo.sudo(api.tx.trust.setStanding(bob.address, 'Suspended', 'fraud under investigation', until)), alice, { era: 0 });
  assert.equal(await standing(), 'Suspended');
  const { restriction } = await api.call.trustApi.breakdown(bob.address);
  assert.equal(restriction.unwrap().reason.toUtf8(), 'fraud under investigation');
  await eventually(async () => await height(api) >= until, 30, 'the end of it');
  assert.equal(await standing(), 'Normal');
});
