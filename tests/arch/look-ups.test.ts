import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIST_SOURCES } from '@/lib/core/list-source.ts';
import { LOOK_UP_IDS, type LookUpMode } from '@/lib/core/look-up.ts';
import { hostOfPattern } from '@/lib/core/look-up-origins.ts';
import { LOOK_UPS, lookUpOf } from '@/lib/core/look-ups.ts';
import { readSources } from './source-files.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
const docs = readFileSync(join(ROOT, 'docs/look-ups.md'), 'utf8');
/** Parts of the page on one look-up each: its heading ends with the id. */
const parts = new Map(
  docs
    .split(/^### /m)
    .slice(1)
    .map((part) => [
      /\(`([a-z-]{3,40})`\)/.exec(part.split('\n', 1)[0] ?? '')?.[1] ?? '',
      part.split(/^## /m, 1)[0] ?? '',
    ]),
);
const USUALLY: Record<LookUpMode, string> = { off: 'off', ask: 'when you press', on: 'by itself' };

describe('docs/look-ups.md', () => {
  it('has each look-up once, in the order of the list, and no other', () => {
    expect([...parts.keys()]).toEqual(LOOK_UPS.map(({ id }) => id));
    expect(LOOK_UPS.map(({ id }) => id).sort()).toEqual([...LOOK_UP_IDS].sort());
  });
  it.each(LOOK_UP_IDS)('says of %s what the extension says, and its limits', (id) => {
    const part = parts.get(id) ?? '';
    const { title, use, sends, to, origins, usual } = lookUpOf(id);
    const said = [title, use, `**Sends**: ${sends}`, `**To**: ${to}`, `**Usually**: ${USUALLY[usual]}`];
    const hosts = origins.map((origin) => `\`${hostOfPattern(origin)}\``);
    expect([...said, ...hosts].filter((words) => !part.includes(words))).toEqual([]);
    for (const line of ['Limits', 'Kept', 'Where it fails']) {
      expect(part, `${id} has no line "${line}"`).toMatch(new RegExp(`^- \\*\\*${line}\\*\\*: \\S.{3,}`, 'm'));
    }
  });
});

describe('hosts that look-ups ask', () => {
  /** Where addresses of services stand in the code. The rest comes from pages, or from a directory that is asked first. */
  const PLACES = ['lib/evidence/probes', 'lib/background/look-ups'];
  const SEEN = /'https:\/\/([a-z0-9.-]{4,100})|`https:\/\/([a-z0-9.-]{4,100})/g;
  /** Pages that a person is led to, and that nothing of ours asks. */
  const ONLY_LINKED: readonly string[] = ['defillama.com'];
  const named = new Set(LOOK_UPS.flatMap(({ origins }) => origins.map(hostOfPattern)));
  const asked = readSources(PLACES).flatMap(({ path, text }) =>
    [...text.matchAll(SEEN)].map((match) => ({ path, host: match[1] ?? match[2] ?? '' })),
  );
  it('are all named on the page of look-ups', () => {
    expect(asked.length).toBeGreaterThan(5);
    const unnamed = asked
      .filter(({ host }) => !named.has(host) && !ONLY_LINKED.includes(host))
      .map(({ path, host }) => `${path}: ${host}`);
    expect(unnamed, 'add it to `origins` of its look-up in lib/core/look-ups.ts').toEqual([]);
  });
  it('are those from which lists come, too', () => {
    const places = LIST_SOURCES.flatMap(({ addresses }) => addresses).map((address) => new URL(address).host);
    const lists = lookUpOf('host-lists').origins.map(hostOfPattern);
    expect([...new Set(places)].sort()).toEqual([...lists].sort());
  });
});
