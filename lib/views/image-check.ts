import { signal } from '@preact/signals';
import type { Checking } from '@/components/images/ImageVerdict.tsx';
import type { TrustSettingsProps, TrustShown } from '@/components/images/TrustSettings.tsx';
import { ask } from '@/lib/messaging/client.ts';
import { say } from '@/lib/words/say.ts';

/** Longest name of a picture that is shown. */
const LONGEST = 80;

export const checking = signal<Checking>({ is: 'none' });
const trust = signal<TrustShown | undefined>(undefined);
const busy = signal(false);
const said = signal('');

/** What the page shows of the lists, and what its buttons do. */
export function trustSettings(): TrustSettingsProps {
  return { trust: trust.value, busy: busy.value, said: said.value, onRefresh: refresh, onOwn: setOwn };
}

/** Checks the picture that the address of this page names, and again when it names another. */
export async function followImage(): Promise<void> {
  addEventListener('hashchange', () => void checkNamed());
  const [asked] = await Promise.all([ask('trust:get', {}), checkNamed()]);
  if (asked.ok) trust.value = asked.value;
  else said.value = asked.why;
}

async function checkNamed(): Promise<void> {
  const named = new URLSearchParams(location.hash.slice(1));
  const src = named.get('src') ?? '';
  if (src === '') return;
  const shown = shownSource(src);
  checking.value = { is: 'asking', shown, to: askingWords(src) };
  const tab = Number.parseInt(named.get('tab') ?? '', 10);
  const asked = await ask('image:check', { src, tab: Number.isSafeInteger(tab) ? tab : -1 });
  // Another picture may have been named in between.
  if (src !== (new URLSearchParams(location.hash.slice(1)).get('src') ?? '')) return;
  checking.value = asked.ok
    ? { is: 'answered', shown, fact: asked.value.fact }
    : { is: 'failed', shown, why: asked.why };
}

/** A picture inside the page has no name; all others are named by the end of their address. */
function shownSource(src: string): string {
  if (!URL.canParse(src) || !/^https?:/.test(src)) return say('A picture inside the page');
  const { host, pathname } = new URL(src);
  const name = pathname.split('/').at(-1) ?? '';
  if (name === '') return say('A picture on {host}', { host });
  return say('{file} on {host}', { file: name.length > LONGEST ? `…${name.slice(-LONGEST)}` : name, host });
}

function askingWords(src: string): string {
  if (!URL.canParse(src) || !/^https?:/.test(src)) return say('Reading the picture…');
  return say('Visiting the picture’s address at {host}, without cookies…', { host: new URL(src).host });
}

async function refresh(): Promise<void> {
  await change(() => ask('trust:refresh', {}), say('The published list was fetched.'));
}

async function setOwn(pem: string): Promise<void> {
  await change(
    () => ask('trust:own', { pem }),
    pem === '' ? say('Taken away.') : say('These certificates are used from now on.'),
  );
}

type Change = Awaited<ReturnType<typeof ask<'trust:own'>>>;

/** One change at a time; the picture is compared again after it. */
async function change(make: () => Promise<Change>, done: string): Promise<void> {
  busy.value = true;
  said.value = '';
  const asked = await make();
  busy.value = false;
  if (asked.ok) trust.value = asked.value.trust;
  said.value = asked.ok ? asked.value.why || done : asked.why;
  if (asked.ok && asked.value.why === '') await checkNamed();
}
