import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { isUnderOne } from '@/lib/core/own-host.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** What the person switched off. Everything is on until they say otherwise. */
export const Settings = z.object({
  /** Ids of rules that do not speak. */
  rulesOff: z.catch(z.array(z.string()), []),
  /** Hosts on which nothing is read; each covers what is under it. */
  sitesOff: z.catch(z.array(z.string()), []),
  /** Notes hidden on one site, as "host|rule|quotehash". */
  hidden: z.catch(z.array(z.string()), []),
  /** Notes milder than this get no mark on a page; `caution` when it was never chosen. The popup has them all. */
  marksFrom: z.catch(z.optional(z.enum(['caution', 'warning'])), undefined),
});
export type Settings = z.infer<typeof Settings>;
export type SettingsList = 'rulesOff' | 'sitesOff' | 'hidden';
/** The mildest note that gets a mark. Milder ones than `caution` never do: the specification, section 1, row 17. */
export type MarksFrom = NonNullable<Settings['marksFrom']>;

const item = storage.defineItem<unknown>('local:settings');
const inTurn = takeTurns('receipts-settings');

/** The settings; a list that cannot be read counts as empty, the others are kept. */
export async function getSettings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/**
 * Puts a word on a list (`on` true) or takes it off. Writes wait for each other, in this context and across the
 * extension's pages, so that two of them cannot undo one another.
 */
export function setListed(list: SettingsList, word: string, on: boolean): Promise<Stored<Settings>> {
  return changeSettings((settings) => {
    const without = settings[list].filter((other) => other !== word);
    return { ...settings, [list]: on ? [...without, word] : without };
  });
}

/** Changes the settings as they are now; changes wait for each other like those of `setListed`. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Stored<Settings>> {
  return inTurn(() =>
    attempt(async () => {
      const next = change(await getSettings());
      await item.setValue(next);
      return next;
    }),
  );
}

/** Calls back with the settings, and those before, after each change, wherever it was made. Returns the way to stop. */
export function watchSettings(listener: (settings: Settings, before: Settings) => void): () => void {
  return item.watch((value, before) => listener(readSettings(value), readSettings(before)));
}

/** Is this host, or a domain above it, switched off? */
export function isSiteOff(settings: Settings, host: string): boolean {
  return isUnderOne(host, settings.sitesOff);
}

/** A host out of what a person typed: an address or a bare name. Undefined when it is neither. */
export function readHost(typed: string): string | undefined {
  const text = typed.trim().slice(0, 2_000);
  const address = /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  const named = hostname.includes('.') || hostname.includes(':') || hostname === 'localhost';
  return /^https?:$/.test(protocol) && named ? hostname : undefined;
}

function readSettings(value: unknown): Settings {
  const parsed = Settings.safeParse(value ?? {});
  return parsed.success ? parsed.data : { rulesOff: [], sitesOff: [], hidden: [] };
}
