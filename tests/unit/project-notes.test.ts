import { describe, expect, it } from 'vitest';
import { createProjectNotes } from '@/lib/background/pages/project-notes.ts';
import { createSession, type SessionArea } from '@/lib/background/session.ts';
import type { PageNotes } from '@/lib/core/page-notes.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

/** A storage area that can die: after `lives` writes nothing is written any more. */
function memory(lives = Number.POSITIVE_INFINITY) {
  const kept: Record<string, unknown> = {};
  let left = lives;
  const die = () => {
    if (left <= 0) throw new Error('the worker died');
    left -= 1;
  };
  const area: SessionArea = {
    get: async (key) => (key in kept ? { [key]: structuredClone(kept[key]) } : {}),
    set: async (items) => {
      die();
      Object.assign(kept, structuredClone(items));
    },
    remove: async (key) => {
      die();
      delete kept[key];
    },
  };
  return { area, kept };
}

const open = (area: SessionArea) => createProjectNotes(createSession(area));

function notes(url: string, more: Partial<PageNotes> = {}): PageNotes {
  const empty = { rows: [], quoted: [], answers: {}, links: [], declares: [], kinds: [] };
  return { url, title: 'A page', at: 1, pageType: 'docs', ...empty, ...more };
}

const home = readMarkdown('# Brightloom', { url: 'https://brightloom.example/' });

describe('notes of a project', () => {
  it('are there for its other pages, newest first, and for no other project', async () => {
    const store = open(memory().area);
    await store.keep(notes('https://brightloom.example/a', { at: 1 }));
    await store.keep(notes('https://docs.brightloom.example/b', { at: 3 }));
    await store.keep(notes('https://larkspur.example/c', { at: 2 }));
    expect((await store.of(home)).map(({ url }) => url)).toEqual([
      'https://docs.brightloom.example/b',
      'https://brightloom.example/a',
    ]);
  });

  it('are read again by the next worker', async () => {
    const { area } = memory();
    await open(area).keep(notes('https://brightloom.example/a'));
    expect(await open(area).of(home)).toHaveLength(1);
  });

  it('of a page that is read again replace the older ones', async () => {
    const store = open(memory().area);
    await store.keep(notes('https://brightloom.example/a?utm_source=x', { title: 'old' }));
    await store.keep(notes('http://www.brightloom.example/a/#part', { title: 'new' }));
    expect((await store.of(home)).map(({ title }) => title)).toEqual(['new']);
  });

  it('of private windows lie apart', async () => {
    const { area } = memory();
    const session = createSession(area);
    await createProjectNotes(session, 'private-notes').keep(notes('https://brightloom.example/a'));
    expect(await createProjectNotes(session).of(home)).toEqual([]);
    expect(await createProjectNotes(session, 'private-notes').of(home)).toHaveLength(1);
  });

  it('of one page in several states (a query that is not part of its name) are kept once', async () => {
    const store = open(memory().area);
    for (const query of ['', '?theme=dark', '?session=1']) {
      await store.keep(notes(`https://brightloom.example/a${query}`, { title: 'Docs' }));
    }
    expect(await store.of(home)).toHaveLength(1);
    await store.keep(notes('https://brightloom.example/a?id=2', { title: 'Other docs' }));
    expect(await store.of(home)).toHaveLength(2);
  });

  it('leave out the page itself', async () => {
    const store = open(memory().area);
    await store.keep(notes('https://brightloom.example/'));
    expect(await store.of(home)).toEqual([]);
  });

  it('of many pages keep the last twenty', async () => {
    const store = open(memory().area);
    for (let nth = 0; nth < 30; nth += 1) await store.keep(notes(`https://brightloom.example/${nth}`, { at: nth }));
    const kept = await store.of(home);
    expect(kept).toHaveLength(19);
    expect(kept[0]?.url).toBe('https://brightloom.example/29');
  });

  it('of many projects keep those used last', async () => {
    const { area, kept } = memory();
    const store = open(area);
    await store.keep(notes('https://brightloom.example/a'));
    for (let nth = 0; nth < 80; nth += 1) await store.keep(notes(`https://project-${nth}.example/`));
    expect(await store.of(home)).toEqual([]);
    expect(Object.keys(kept).filter((key) => key.startsWith('notes:'))).toHaveLength(60);
    expect(kept.notes).toHaveLength(60);
  });

  it('never grow beyond what the session holds', async () => {
    const { area, kept } = memory();
    const store = open(area);
    const long = { answers: { question: 'x'.repeat(200_000) } };
    for (let nth = 0; nth < 40; nth += 1) await store.keep(notes(`https://project-${nth}.example/`, long));
    expect(JSON.stringify(kept).length).toBeLessThan(3_500_000);
    expect(Object.keys(kept)).toContain('notes:project-39.example');
  });

  it('name every key in the index, wherever the worker dies', async () => {
    for (let lives = 0; lives < 12; lives += 1) {
      const { area, kept } = memory(lives);
      const long = { answers: { question: 'x'.repeat(1_600_000) } };
      for (const name of ['one', 'two', 'three']) {
        await open(area)
          .keep(notes(`https://${name}.example/`, long))
          .catch(() => {});
      }
      const named = new Set(((kept.notes ?? []) as { owner: string }[]).map(({ owner }) => `notes:${owner}`));
      const keys = Object.keys(kept).filter((key) => key.startsWith('notes:'));
      expect(keys.filter((key) => !named.has(key))).toEqual([]);
    }
  });

  it('that do not fit their schema count as absent', async () => {
    const { area, kept } = memory();
    kept.notes = [{ owner: 'brightloom.example', size: 1 }];
    kept['notes:brightloom.example'] = [{ url: 7 }];
    expect(await open(area).of(home)).toEqual([]);
    await open(area).keep(notes('https://brightloom.example/a'));
    expect(await open(area).of(home)).toHaveLength(1);
  });

  it('many at once lose nothing', async () => {
    const store = open(memory().area);
    await Promise.all(Array.from({ length: 15 }, (_, nth) => store.keep(notes(`https://brightloom.example/${nth}`))));
    expect(await store.of(home)).toHaveLength(15);
  });

  it('know which pages the project links as its own', async () => {
    const store = open(memory().area);
    const links = [{ url: 'https://brightloom.example/privacy', text: 'Privacy' }];
    await store.keep(notes('https://brightloom.example/a', { links }));
    expect(await store.isLinked('https://brightloom.example/privacy/#data')).toBe(true);
    expect(await store.isLinked('https://brightloom.example/other')).toBe(false);
    expect(await store.isLinked('https://larkspur.example/privacy')).toBe(false);
    expect(await store.isLinked('about:blank')).toBe(false);
  });
});
