import { effect, signal } from '@preact/signals';
import { type ReceiptWays, receiptName } from '@/components/look-ups/OpenReceipt.tsx';
import { originPattern } from '@/lib/core/origin-pattern.ts';
import type { Opened } from '@/lib/core/receipt.ts';
import { ask } from '@/lib/messaging/client.ts';
import type { Asks } from '@/lib/messaging/protocol.ts';
import { say } from '@/lib/words/say.ts';
import { grantedWords } from './permission-words.ts';
import { askForOrigins } from './permissions.ts';

type Of = Asks<'receipt:open'>['of'];

const opening = signal<ReadonlySet<string>>(new Set());
const refused = signal<ReadonlyMap<string, string>>(new Map());
/** Those that the person stopped, perhaps before they were asked for. */
const stopped = new Set<string>();
/** What came of those of saved reviews, which are never written over. */
const opened = signal<ReadonlyMap<string, Opened>>(new Map());

/** The person pressed for one link. What came of it for a tab is in the tab's Report, which the popup follows. */
async function open(of: Of, quote: string, href: string): Promise<void> {
  const name = nameOf(of, quote, href);
  const pattern = originPattern(href);
  opening.value = new Set([...opening.value, name]);
  refused.value = without(refused.value, name);
  stopped.delete(name);
  // First of all: Firefox knows of a press only until the first wait.
  const granted = await askForOrigins(pattern ? [pattern] : []);
  const isStopped = stopped.has(name);
  const asked = granted.is === 'held' && !isStopped ? await ask('receipt:open', { of, quote, href }) : undefined;
  const unasked = isStopped ? say('Stopped; the link was not opened.') : grantedWords(granted);
  const why = asked ? (asked.ok ? asked.value.why : asked.why) : unasked;
  if (why !== '') refused.value = new Map([...refused.value, [name, why]]);
  if (asked?.ok && asked.value.opened) opened.value = new Map([...opened.value, [name, asked.value.opened]]);
  opening.value = new Set([...opening.value].filter((one) => one !== name));
}

async function stop(of: Of, quote: string, href: string): Promise<void> {
  stopped.add(nameOf(of, quote, href));
  await ask('receipt:stop', { of, quote, href });
}

/** Brings what is still kept of a review's receipts; nothing is opened. */
async function loadKept(review: string): Promise<void> {
  const asked = await ask('receipt:kept', { review });
  if (!asked.ok) return;
  const kept = asked.value.receipts.map(
    ({ quote, href, opened: one }) => [nameOf({ review }, quote, href), one] as const,
  );
  opened.value = new Map([...kept, ...opened.value]);
}

/** Follows which review is open. In: its id, empty while none is. */
export function followReceipts(review: () => string): void {
  effect(() => {
    const id = review();
    if (id !== '') void loadKept(id);
  });
}

/** What a list of claims shows of opening receipts and does with them. */
export function receiptWays(of: Of): ReceiptWays {
  const mine = (names: Iterable<string>) => [...names].flatMap((name) => plainName(of, name));
  return {
    opening: new Set(mine(opening.value)),
    refused: new Map(
      [...refused.value].flatMap(([name, why]) => plainName(of, name).map((plain) => [plain, why] as const)),
    ),
    opened: new Map(
      [...opened.value].flatMap(([name, one]) => plainName(of, name).map((plain) => [plain, one] as const)),
    ),
    onOpen: (quote, href) => void open(of, quote, href),
    onStop: (quote, href) => void stop(of, quote, href),
  };
}

function ownerOf(of: Of): string {
  return 'tab' in of ? `tab ${of.tab} ` : `review ${of.review} `;
}

function nameOf(of: Of, quote: string, href: string): string {
  return ownerOf(of) + receiptName(quote, href);
}

function plainName(of: Of, name: string): string[] {
  const owner = ownerOf(of);
  return name.startsWith(owner) ? [name.slice(owner.length)] : [];
}

function without<Value>(map: ReadonlyMap<string, Value>, name: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([one]) => one !== name));
}
