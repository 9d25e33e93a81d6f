import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { EVERY_DAY, LIST_SOURCES, type ListSource } from '@/lib/core/list-source.ts';
import { takeTurns } from '../in-turn.ts';
import { attempt, type Stored } from '../stored.ts';

/** A list that the person added by its address. */
export const OwnList = z.object({
  id: z.string().check(z.regex(/^own-[0-9a-f]{16}$/)),
  name: z.string().check(z.maxLength(200)),
  address: z.string().check(z.maxLength(500)),
  is: z.enum(['text', 'versioned', 'phrases']),
  licence: z.catch(z.string().check(z.maxLength(60)), ''),
  appeal: z.catch(z.string().check(z.maxLength(300)), ''),
  /** Id of the rule pack that it brought. */
  pack: z.optional(z.string()),
});
export type OwnList = z.infer<typeof OwnList>;

/** Which lists are fetched and looked through. */
export interface ListChoices {
  /** Lists of ours that are off although they are usual, and on although they are not. */
  off: readonly string[];
  on: readonly string[];
  own: readonly OwnList[];
}

/** Most lists that a person can add. */
export const MOST_OWN = 20;

const Raw = z.object({
  off: z.catch(z.array(z.string()), []),
  on: z.catch(z.array(z.string()), []),
  own: z.catch(z.array(z.unknown()), []),
});
const item = storage.defineItem<unknown>('local:list-choices');
const inTurn = takeTurns('receipts-list-choices');

/** The choices; an added list that cannot be read is left out. */
export async function getListChoices(): Promise<ListChoices> {
  return readChoices(await item.getValue());
}

export function changeListChoices(change: (choices: ListChoices) => ListChoices): Promise<Stored<ListChoices>> {
  return inTurn(() =>
    attempt(async () => {
      const next = change(await getListChoices());
      await item.setValue(next);
      return next;
    }),
  );
}

export function watchListChoices(listener: (choices: ListChoices) => void): () => void {
  return item.watch((value) => listener(readChoices(value)));
}

function readChoices(value: unknown): ListChoices {
  const read = Raw.safeParse(value ?? {});
  // What cannot be read at all counts as all off: nothing is fetched because of a damaged setting.
  if (!read.success) return { off: LIST_SOURCES.map(({ id }) => id), on: [], own: [] };
  const own = read.data.own.flatMap((raw) => {
    const one = OwnList.safeParse(raw);
    return one.success ? [one.data] : [];
  });
  return { off: read.data.off, on: read.data.on, own: own.slice(0, MOST_OWN) };
}

/** Is this list fetched and looked through? */
export function isListOn({ id, usual }: ListSource, { on, off }: ListChoices): boolean {
  return usual ? !off.includes(id) : on.includes(id);
}

/** The same choices with one list on or off. */
export function withList(choices: ListChoices, { id, usual }: ListSource, isOn: boolean): ListChoices {
  const [off, on] = [choices.off.filter((one) => one !== id), choices.on.filter((one) => one !== id)];
  if (isOn === usual) return { ...choices, off, on };
  return usual ? { ...choices, off: [...off, id], on } : { ...choices, off, on: [...on, id] };
}

/** All lists there are for this person, ours first. */
export function sourcesOf({ own }: ListChoices): ListSource[] {
  return [...LIST_SOURCES, ...own.map(ownSource)];
}

/** An added list in the form of ours. */
export function ownSource({ id, name, address, is, licence, appeal }: OwnList): ListSource {
  const form = { is } as const;
  return {
    id,
    name,
    home: address,
    appeal,
    licence,
    addresses: [address],
    form,
    every: EVERY_DAY,
    usual: true,
    own: true,
  };
}
