import type { Page } from 'puppeteer-core';
import { encodeFunctionData, type Hex, maxUint256, toHex } from 'viem';
import { serveBundled } from './chain/bundle.ts';
import { DRAINER_ABI, TOKEN_ABI, TOKEN_NAME } from './chain/contracts.ts';
import { type LocalChain, startChain } from './chain/local-chain.ts';
import { optionsOf } from './chain/options-page.ts';
import { type Person, type SmallWorld, settle } from './chain/small-world.ts';
import type { E2E } from './context.ts';
import { answerPanel, outcome, panelOf } from './guard-panel.ts';

/** Everything one test works with. */
interface Scene {
  t: E2E;
  world: SmallWorld;
  chain: LocalChain;
  /** Opens the claim page with a wallet of this person. */
  visit(person: Person): Promise<Page>;
}

const REFUSED = { ok: false, code: 4001, message: 'User rejected the request.' };
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Asks the page's wallet; how it ends is kept on the page. */
async function begin(page: Page, method: string, params: readonly unknown[]): Promise<void> {
  await page.evaluate(
    (request) => {
      window.ended = undefined;
      window.ethereum.request(request).then(
        (value: unknown) => {
          window.ended = { ok: true, value };
        },
        (error: { code: number; message: string }) => {
          window.ended = { ok: false, code: error.code, message: error.message };
        },
      );
    },
    { method, params: [...params] },
  );
}

function approveAll({ world }: Scene, { address }: Person): unknown[] {
  const data = encodeFunctionData({ abi: TOKEN_ABI, functionName: 'approve', args: [world.drainer, maxUint256] });
  return [{ from: address, to: world.token, data, value: '0x0' }];
}

function claim({ world }: Scene, { address }: Person, value: bigint): unknown[] {
  const data = encodeFunctionData({ abi: DRAINER_ABI, functionName: 'claim' });
  return [{ from: address, to: world.drainer, data, value: toHex(value) }];
}

function permitAll({ world }: Scene, { address }: Person): unknown[] {
  const uint = (name: string) => ({ name, type: 'uint256' });
  const account = (name: string) => ({ name, type: 'address' });
  const text = (name: string) => ({ name, type: 'string' });
  const typed = {
    types: {
      EIP712Domain: [text('name'), text('version'), uint('chainId'), account('verifyingContract')],
      Permit: [account('owner'), account('spender'), uint('value'), uint('nonce'), uint('deadline')],
    },
    primaryType: 'Permit',
    domain: { name: TOKEN_NAME, version: '1', chainId: 31337, verifyingContract: world.token },
    message: {
      owner: address,
      spender: world.drainer,
      value: maxUint256.toString(),
      nonce: 0,
      deadline: maxUint256.toString(),
    },
  };
  return [address, JSON.stringify(typed)];
}

async function refusedByPerson(scene: Scene, what: string, method: string, params: unknown[], page: Page) {
  const { t } = scene;
  await begin(page, method, params);
  t.check(`${what}: the panel opens`, await panelOf(t));
  await answerPanel(t, 'back');
  await t.eventually(`${what}: going back refuses it`, async () => same(await outcome(page), REFUSED));
}

async function allowedByPerson(scene: Scene, what: string, method: string, params: unknown[], page: Page) {
  const { t } = scene;
  await begin(page, method, params);
  await answerPanel(t, 'send');
  await t.eventually(`${what}: letting it through reaches the wallet`, async () => (await outcome(page))?.ok);
  return (await outcome(page))?.value as Hex;
}

/** An approval drains the account when it is let through, and only then. */
async function approvals(scene: Scene): Promise<void> {
  const { t, world } = scene;
  const person = await world.person();
  const page = await scene.visit(person);
  const approve = approveAll(scene, person);
  await refusedByPerson(scene, 'an approval', 'eth_sendTransaction', approve, page);
  t.check('an approval that was stopped: the drainer gets nothing', !(await world.drain(person.address)));
  t.check('and the chain still has 500 tokens of the person', (await world.balance(person.address)) === 500n);
  const hash = await allowedByPerson(scene, 'an approval', 'eth_sendTransaction', approve, page);
  t.check('an approval that was let through is on the chain', (await world.mined(hash)).status === 'success', hash);
  t.check('then the drainer takes', await world.drain(person.address));
  t.check('everything there is', (await world.balance(person.address)) === 0n);
  await page.close();
}

/** So does a permit, which costs nothing and shows nothing on the chain until it is used. */
async function permits(scene: Scene): Promise<void> {
  const { t, world } = scene;
  const person = await world.person();
  const page = await scene.visit(person);
  const permit = permitAll(scene, person);
  await refusedByPerson(scene, 'a permit', 'eth_signTypedData_v4', permit, page);
  const signed = await page.evaluate(() => window.walletCalls.some(({ method }) => method.startsWith('eth_sign')));
  t.check('a permit that was stopped was never signed', !signed);
  t.check('and drains nothing', !(await world.drain(person.address)));
  t.check('the chain still has 500 tokens', (await world.balance(person.address)) === 500n);
  const signature = await allowedByPerson(scene, 'a permit', 'eth_signTypedData_v4', permit, page);
  const taken = await world.permit(person.address, maxUint256, maxUint256, signature);
  t.check('a permit that was let through is good for the token', taken, signature);
  t.check('with it the drainer takes', await world.drain(person.address));
  t.check('all of it', (await world.balance(person.address)) === 0n);
  await page.close();
}

/** Off by default; once on, the node of the person's own tells what would leave, and that is all it tells. */
async function trialRuns(scene: Scene): Promise<void> {
  const { t, world, chain } = scene;
  t.check('no node was asked while trial runs are off', chain.received.length === 0, chain.received);
  const person = await world.person();
  const page = await scene.visit(person);
  await setNode(scene, page, person);
  // The leave is there already: what the page calls a claim takes the rest.
  const approve = approveAll(scene, person);
  await allowedByPerson(scene, 'an approval tried first', 'eth_sendTransaction', approve, page);
  chain.received.length = 0;
  await begin(page, 'eth_sendTransaction', claim(scene, person, 10n ** 18n));
  const panel = await panelOf(t);
  t.check('a claim that takes is held', panel);
  await t.eventually('the panel shows what would leave', async () => {
    const text = await panel?.$eval('[data-trial="ran"]', (found) => found.textContent);
    return text?.includes('1 ETH') && text.includes('500 units of token') && /leave/.test(text);
  });
  if (panel) await t.screenshot(panel, `trial-run-${t.browser}`);
  const methods = chain.received.map(({ method }) => method);
  t.check(
    'the node was asked for its chain, the run and the code, and nothing else',
    methods[0] === 'eth_chainId' && methods.every((one) => /^eth_(?:chainId|simulateV1|getCode)$/.test(one)),
    methods,
  );
  const told = chain.received.flatMap(({ headers }) => [headers.cookie, headers.referer]);
  t.check(
    'without cookies and without the page',
    told.every((one) => one === undefined),
    told,
  );
  await answerPanel(t, 'back');
  await t.eventually('and it is stopped', async () => same(await outcome(page), REFUSED));
  t.check('so nothing left', (await world.balance(person.address)) === 500n);
  await page.close();
}

/** The node also says that there is no contract where a permission goes: then the request is told of as that. */
async function plainAccounts(scene: Scene): Promise<void> {
  const { t, world } = scene;
  const person = await world.person();
  const page = await scene.visit(person);
  const data = encodeFunctionData({ abi: TOKEN_ABI, functionName: 'approve', args: [world.keeper, maxUint256] });
  await begin(page, 'eth_sendTransaction', [{ from: person.address, to: world.token, data, value: '0x0' }]);
  const panel = await panelOf(t);
  await t.eventually('a permission for somebody’s own account is told as that', async () =>
    /plain account, not a contract/.test((await panel?.evaluate(() => document.body.textContent)) ?? ''),
  );
  await answerPanel(t, 'back');
  await t.eventually('and stays held for the person', async () => same(await outcome(page), REFUSED));
  await page.close();
}

/** A node that is on another chain, or gone, is said to be that; the request is held all the same. */
async function trialRunsThatFail(scene: Scene): Promise<void> {
  const { t, world, chain } = scene;
  const person = await world.person();
  const page = await scene.visit(person);
  await fetch(chain.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'anvil_setChainId', params: [5] }),
  });
  chain.received.length = 0;
  await begin(page, 'eth_sendTransaction', approveAll(scene, person));
  const panel = await panelOf(t);
  await t.eventually('a node on another chain is told as that', async () =>
    /chain 5/.test((await panel?.$eval('[data-trial="failed"]', (found) => found.textContent)) ?? ''),
  );
  const methods = chain.received.map(({ method }) => method);
  t.check('and was sent nothing of the request', same(methods, ['eth_chainId']), methods);
  await answerPanel(t, 'back');
  await t.eventually('the request waits for the person all the same', async () => same(await outcome(page), REFUSED));
  await page.close();
}

/** Names the node on the options page, as a person does. */
async function setNode(scene: Scene, page: Page, person: Person): Promise<void> {
  const { t, chain } = scene;
  const options = await optionsOf(t, () => begin(page, 'eth_sendTransaction', approveAll(scene, person)));
  const part = '[aria-labelledby="trials-title"]';
  await options.waitForSelector(`${part} input`);
  const state = () => options.$eval(`${part} [role="switch"]`, (knob) => knob.getAttribute('aria-checked'));
  t.check('trial runs are off until they are turned on', (await state()) === 'false');
  await options.type(`${part} input`, chain.nodeUrl);
  await options.click(`${part} form button`);
  await t.eventually('the node says its chain and what it can', async () => {
    const text = await options.$eval(part, (found) => found.textContent);
    return text?.includes('chain 31337') && text.includes('It can say what would leave and arrive.');
  });
  t.check('and was told nothing of anybody', !JSON.stringify(chain.received).includes(person.address.slice(2)));
  await options.click(`${part} [role="switch"]`);
  await t.eventually('trial runs are on', async () => (await state()) === 'true');
  if (t.browser === 'chromium') await t.screenshot(options, 'options-trial-runs');
  await options.close();
}

export default async function chainSuite(t: E2E): Promise<void> {
  const chain = await startChain();
  if (!chain) {
    const here = `${process.platform} ${process.arch}`;
    if (here === 'linux x64') t.check('the package with the local chain is installed', false);
    else console.log(`  - skipped: there is no build of the local chain for ${here}`);
    return;
  }
  const site = await serveBundled(['chain/wallet.js']);
  try {
    const world = await settle(chain);
    const visit = (person: Person) =>
      t.open(`${site.origin}/chain/?rpc=${encodeURIComponent(chain.url)}&key=${person.key}`);
    const scene: Scene = { t, world, chain, visit };
    await approvals(scene);
    await permits(scene);
    await trialRuns(scene);
    await plainAccounts(scene);
    await trialRunsThatFail(scene);
  } finally {
    await site.close();
    await chain.stop();
  }
}
