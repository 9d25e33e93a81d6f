import type { HeldRequest } from '@/components/held-request.ts';
import { RequestPanel } from '@/components/RequestPanel.tsx';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { Simulation } from '@/lib/core/simulation.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';
import { copies, NOW, partOf, type Surface } from './surface.ts';

const SPENDER = `0x2222${'0'.repeat(32)}2222`;
const TOKEN = `0x${'3'.repeat(40)}`;
const SAYS: Record<'danger' | 'warning' | 'caution' | 'info', string> = {
  danger: 'This lets 0x2222…2222 spend all your USDC, with no end date.',
  warning: 'This lets 0x2222…2222 spend up to 500 USDC until 2027-01-01.',
  caution: 'This sends 0.02 ETH to a contract.',
  info: 'This signs you in at claim.brightloom.example.',
};
const RAN: Simulation = { state: 'ran', by: 'eth_simulateV1', changes: [], at: NOW };
const RAW = `{\n  "method": "eth_signTypedData_v4",\n  "params": ["0x${'1'.repeat(40)}", { "primaryType": "Permit" }]\n}`;

const assessed = (worst: keyof typeof SAYS, given: Partial<Assessment> = {}): Assessment => ({
  ...{ method: 'eth_signTypedData_v4', origin: 'https://claim.brightloom.example', worst },
  decoded: { method: 'eth_signTypedData_v4', effects: [], readable: true },
  hold: worst === 'danger' || worst === 'warning',
  sentence: SAYS[worst],
  details: [
    { label: 'Spender', value: '0x2222…2222', full: SPENDER },
    { label: 'Amount', value: worst === 'danger' ? 'no limit' : '500 USDC' },
    { label: 'Token', value: 'USDC at 0x3333…3333', full: TOKEN },
  ],
  findings: [
    sampleFinding({
      ...{ rule: 'wallet-token-allowance', row: 'requests', severity: worst, quote: 'Free claim', say: SAYS[worst] },
      ...{ ask: 'Whose address is it?', clears: 'A page of the project that names this contract as its own.' },
    }),
  ],
  notChecked: ['whose address 0x2222…2222 is', 'whether the other side keeps its word'],
  ...given,
});

const held = (id: string, assessment: Assessment | undefined, given: Partial<HeldRequest> = {}): HeldRequest => ({
  id,
  assessment,
  simulation: RAN,
  raw: RAW,
  page: {
    host: 'claim.brightloom.example',
    title: 'Brightloom drop',
    sentence: 'The page counts down, and asks for a wallet before it says what for.',
  },
  ...given,
});

const limit = (id: 'how-much' | 'where' | 'until-when', state: 'open' | 'set' | 'not-said', words: string) => ({
  ...{ id, state, words },
});
const BATCH = assessed('danger', {
  calls: [
    { at: 0, sentence: 'Sends 5 USDC to 0x4444…4444.', worst: 'info' },
    { at: 1, sentence: SAYS.danger, worst: 'danger' },
    { at: 2, sentence: 'Calls a contract with a function that is not known.', worst: 'none' },
  ],
  limits: [
    limit('how-much', 'open', 'No amount is set.'),
    limit('where', 'not-said', 'The request does not say where.'),
    limit('until-when', 'set', 'until 2027-01-01'),
  ],
  clear: [
    {
      ...{ title: 'Swap', protocol: 'Brightswap', known: false, contract: SPENDER },
      fields: [{ label: 'Pay', value: '25 USDC', kind: 'amount', full: '25000000' }],
    },
  ],
});
const moved: Simulation = {
  ...RAN,
  changes: [
    { token: TOKEN, amount: '25', direction: 'leaves', words: '25 USDC' },
    { amount: '1', direction: 'arrives', words: '0.001 ETH' },
  ],
};

const draw = (requests: readonly HeldRequest[] | undefined, failed?: string) => (
  <RequestPanel
    requests={requests}
    {...(failed !== undefined && { failed })}
    onAnswer={async () => true}
    onCopy={copies}
  />
);
const trial = (simulation: Simulation) =>
  partOf('[data-trial]', () => draw([held('a', assessed('warning'), { simulation })]));
const open = (draw: () => ReturnType<typeof RequestPanel>) => ({ draw, press: ['summary'] });

export const requests: Surface = {
  id: 'request',
  title: 'Wallet request that waits for an answer',
  where: 'page',
  widths: [320, 720],
  states: {
    reading: () => draw(undefined),
    'none waits': () => draw([]),
    'could not be read': () => draw(undefined, 'The extension did not answer.'),
    danger: () => draw([held('a', assessed('danger'))]),
    warning: () => draw([held('a', assessed('warning'))]),
    caution: () => draw([held('a', assessed('caution'))]),
    info: () => draw([held('a', assessed('info'))]),
    two: () => draw([held('a', assessed('danger')), held('b', assessed('warning'))]),
    'a batch': () => draw([held('a', BATCH)]),
    'a batch, unfolded': open(() => draw([held('a', BATCH)])),
    'as it was sent': open(() => draw([held('a', assessed('warning'))])),
    'not checked': () => draw([held('a', undefined)]),
    'went back': {
      draw: () => draw([held('a', assessed('danger')), held('b', assessed('warning'))]),
      press: ['[data-go-back]'],
    },
    'trial run off': () => draw([held('a', assessed('warning'), { simulation: { state: 'off' } })]),
    'trial run under way': trial({ state: 'running' }),
    'trial run failed': trial({ state: 'failed', why: 'your node could not be reached.' }),
    'trial run: moves': trial(moved),
    'trial run: would fail': trial({ ...RAN, reverted: 'sale is over' }),
  },
};
