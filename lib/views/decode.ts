import { signal } from '@preact/signals';
import type { DecodeInput, DecodeState, ReadRequest } from '@/components/decode/decode-state.ts';
import type { Assessment } from '@/lib/core/assessment.ts';
import type { PastedRequest } from '@/lib/core/pasted/pasted.ts';
import { readPasted } from '@/lib/core/pasted/read-pasted.ts';
import { takeHanded } from '@/lib/store/handed-text.ts';
import { say, sayCount } from '@/lib/words/say.ts';

type Assess = (request: PastedRequest, now: number) => Assessment;

const NOTHING: DecodeInput = { text: '', as: 'auto', chain: '', contract: '' };
/** Longest JSON of a request that is shown: a megabyte on the screen helps nobody. */
const MOST_RAW = 20_000;

const state = signal<DecodeState>({ is: 'empty' });
const given = signal<{ input: DecodeInput; turn: number }>({ input: NOTHING, turn: 0 });
const emptied = signal<DecodeInput | undefined>(undefined);
const said = signal('');

/** What the page "decode a request" shows. `assess` is the guard's own chain; it runs in the page and asks nobody. */
export function decodePage(assess: Assess) {
  return {
    state: state.value,
    given: given.value.input,
    turn: given.value.turn,
    said: said.value,
    onDecode: (input: DecodeInput) => void decode(input, assess),
    onClear: clear,
    onUndo: emptied.value && (() => void undo(assess)),
    onDismiss: dismiss,
    onCopy: copy,
  };
}

/** Takes a text that was handed over under the id in the page's address, and decodes it. */
export async function followHanded(assess: Assess): Promise<void> {
  const id = location.hash.slice(1);
  if (id === '') return;
  // The id is used up; a reload should not look for it again.
  history.replaceState(null, '', location.pathname);
  const text = await takeHanded(id).catch(() => undefined);
  if (text === undefined) {
    said.value = say('The text that was handed over is not there any more. Paste it here.');
    return;
  }
  fill({ ...NOTHING, text });
  await decode({ ...NOTHING, text }, assess);
}

async function decode(input: DecodeInput, assess: Assess): Promise<void> {
  dismiss();
  state.value = { is: 'busy' };
  // One turn for the browser to say so.
  await new Promise((resolve) => setTimeout(resolve));
  state.value = decoded(input, assess);
}

function decoded({ text, ...besides }: DecodeInput, assess: Assess): DecodeState {
  try {
    const pasted = readPasted(text, besides);
    if (!pasted.ok) return { is: 'wrong', wrong: pasted };
    const now = Date.now();
    const read = (one: PastedRequest): ReadRequest => ({
      read: one.read,
      assessment: assess(one, now),
      raw: rawOf(one.request),
    });
    return { is: 'read', requests: pasted.requests.map(read), unread: pasted.unread };
  } catch (error) {
    console.error('receipts: a pasted text could not be decoded', error);
    const why = say('This text could not be decoded: it is nested too deep or built in a way that is not read here.');
    return { is: 'wrong', wrong: { ok: false, field: 'text', why } };
  }
}

function rawOf(request: PastedRequest['request']): string {
  const { method, params, chainId } = request;
  const text = JSON.stringify({ method, params, ...(chainId === undefined ? {} : { chainId }) }, null, 2);
  if (text.length <= MOST_RAW) return text;
  return `${text.slice(0, MOST_RAW)}\n${sayCount(text.length - MOST_RAW, '… and {n} more character', '… and {n} more characters')}`;
}

function fill(input: DecodeInput): void {
  given.value = { input, turn: given.value.turn + 1 };
}

function clear(input: DecodeInput): void {
  const had = input.text !== '' || input.chain !== '' || input.contract !== '';
  emptied.value = had ? input : undefined;
  said.value = had ? say('The fields were emptied.') : '';
  state.value = { is: 'empty' };
  fill(NOTHING);
}

async function undo(assess: Assess): Promise<void> {
  const input = emptied.value;
  if (!input) return;
  fill(input);
  await decode(input, assess);
}

function dismiss(): void {
  said.value = '';
  emptied.value = undefined;
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
