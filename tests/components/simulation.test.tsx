// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SimulationResult } from '@/components/SimulationResult.tsx';
import { SimulationSettings, type SimulationSettingsProps } from '@/components/SimulationSettings.tsx';
import type { Simulation } from '@/lib/core/simulation.ts';
import { faultsIn } from './axe-clean.ts';

afterEach(cleanup);

const RAN = { state: 'ran' as const, by: 'eth_simulateV1' as const, changes: [], at: 1 };
const LEAVES = { token: `0x${'3'.repeat(40)}`, amount: '25', direction: 'leaves' as const, words: '25 USDC' };
const ARRIVES = { amount: '1', direction: 'arrives' as const, words: '1 ETH' };

describe.each<[string, Simulation, string[], string[]]>([
  ['under way', { state: 'running' }, ['under way', 'answer without it'], ['clears']],
  [
    'failed',
    { state: 'failed', why: 'your node could not be reached.' },
    ['no result: your node could not'],
    ['leave'],
  ],
  [
    'what leaves and arrives',
    { ...RAN, changes: [LEAVES, ARRIVES] },
    ['Would leave your account', '25 USDC', 'Would arrive', '1 ETH', 'clears nothing'],
    ['would fail'],
  ],
  ['nothing moves', RAN, ['No balance of yours was seen to change', 'comes later', 'clears nothing'], ['Would leave']],
  [
    'would fail',
    { ...RAN, reverted: 'sale is over' },
    ['would fail now', '“sale is over”', 'really sent'],
    ['No balance'],
  ],
  ['the older way', { ...RAN, by: 'eth_call' }, ['would not fail now', 'cannot say what would leave'], ['No balance']],
])('a trial run: %s', (_, simulation, says, not) => {
  it('says what it should', () => {
    const text = render(<SimulationResult simulation={simulation} />).container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
    for (const words of not) expect(text).not.toContain(words);
  });
  it('has no accessibility fault', async () => {
    expect(await faultsIn(render(<SimulationResult simulation={simulation} />).container)).toEqual([]);
  });
});

it('shows nothing while trial runs are off', () => {
  expect(render(<SimulationResult simulation={{ state: 'off' }} />).container.innerHTML).toBe('');
});

it('keeps hostile words of a node as words', () => {
  const { container } = render(<SimulationResult simulation={{ ...RAN, reverted: '<img src=x onerror=alert(1)>' }} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain('<img src=x');
});

const NODE = { chainId: '8453', address: 'https://node.example.com/' };

function settings(given: Partial<SimulationSettingsProps> = {}) {
  const props: SimulationSettingsProps = {
    kept: { on: true, nodes: [NODE] },
    trying: { is: 'idle' },
    chainWords: (chainId) => `Base (chain ${chainId})`,
    onSwitch: vi.fn(),
    onAdd: vi.fn(() => ''),
    onTry: vi.fn(),
    onRemove: vi.fn(),
    ...given,
  };
  return { props, ...render(<SimulationSettings {...props} />) };
}

describe.each<[string, Partial<SimulationSettingsProps>, string[]]>([
  ['not read yet', { kept: undefined }, ['Opening your nodes…']],
  ['off', { kept: { on: false, nodes: [] } }, ['and to nobody else', 'Off', 'No node is named.']],
  ['on without a node', { kept: { on: true, nodes: [] } }, ['On', 'so nothing is tried']],
  ['on', {}, ['Base (chain 8453)', 'https://node.example.com/', 'Try it', 'Remove']],
  ['asking', { trying: { is: 'asking', address: 'https://a.example/' } }, ['Asking https://a.example/…']],
  ['answered', { trying: { is: 'answered', sentence: 'It answers and is on Base.' } }, ['It answers and is on Base.']],
  [
    'failed',
    { trying: { is: 'failed', address: 'https://a.example/', why: 'your node could not be reached.' } },
    ['did not answer as it should', 'https://a.example/', 'could not be reached'],
  ],
])('settings of trial runs: %s', (_, given, says) => {
  it('say what they should', () => {
    const text = settings(given).container.textContent ?? '';
    for (const words of says) expect(text).toContain(words);
  });
  it('have no accessibility fault', async () => {
    expect(await faultsIn(settings(given).container)).toEqual([]);
  });
});

describe('settings of trial runs', () => {
  it('switch, try and remove', () => {
    const { props, getByRole } = settings();
    fireEvent.click(getByRole('switch'));
    expect(props.onSwitch).toHaveBeenCalledWith(false);
    fireEvent.click(getByRole('button', { name: /^Try it/ }));
    expect(props.onTry).toHaveBeenCalledWith(NODE.address);
    fireEvent.click(getByRole('button', { name: /^Remove/ }));
    expect(props.onRemove).toHaveBeenCalledWith('8453');
  });

  it('add what was typed, or say what is wrong with it', () => {
    const onAdd = vi.fn((typed: string) => (typed === 'no' ? 'Type the whole address.' : ''));
    const { container, getByRole } = settings({ onAdd });
    const field = container.querySelector('input')!;
    const type = (text: string) => {
      fireEvent.input(field, { target: { value: text } });
      fireEvent.click(getByRole('button', { name: 'Ask it and add it' }));
    };
    type('no');
    expect(container.textContent).toContain('Type the whole address.');
    expect(field.value).toBe('no');
    type('https://node.example.com');
    expect(onAdd).toHaveBeenLastCalledWith('https://node.example.com');
    expect(field.value).toBe('');
  });
});
