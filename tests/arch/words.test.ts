import { describe, expect, it } from 'vitest';
import { countKey, GAP } from '@/lib/words/catalogue.ts';
import { LANGUAGE_TAGS, LANGUAGES } from '@/lib/words/languages.ts';
import { readCatalogueFile } from '../../scripts/words/catalogue-files.ts';
import { collectTexts, textsOf } from '../../scripts/words/collect.ts';
import { MANIFEST_TEXTS, messagesOf } from '../../scripts/words/locale-files.ts';
import { syntaxOf } from '../../scripts/words/syntax.ts';
import { earlyIn, earlySays, strayIn, strayTexts } from './stray-texts.ts';
import { verdictIn } from './verdicts.ts';

const texts = collectTexts();
const keys = texts.map(({ key }) => key);
const gapsOf = (text: string) => Array.from(text.matchAll(GAP), ([gap]) => gap).sort();

/** Elements that look like markup, and characters that turn or hide text. */
const ODD = /<\/?[a-z]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/i;

describe('texts of the interface', () => {
  it('are found in the program', () => expect(keys.length).toBeGreaterThan(1_000));

  it('are collected from calls and elements of ours, and from nothing else', () => {
    const source = `
      import { Said } from '@/components/Said.tsx';
      import { say, sayCount } from '@/lib/words/say.ts';
      import { en as marked } from './other.ts';
      const a = <p title={say('One')}><Said text="Two {x}" gaps={{ x: <b>{sayCount(n, '{n} a', '{n} b')}</b> }} /></p>;
      marked('not this'); other.say('nor this');
    `;
    expect(textsOf(source, 'a.tsx')).toEqual(['One', 'Two {x}', countKey('{n} a', '{n} b')]);
  });

  it('must be written out where they are said', () =>
    expect(() => textsOf("import { say } from '@/lib/words/say.ts'; say('a ' + b)", 'a.ts')).toThrow('written out'));

  it('are all said in a language where they are drawn', () => expect(strayTexts()).toEqual([]));

  it('are found where no language can change them', () => {
    const source =
      "const A = () => <p class='Not this' title='A title'>Text {on ? 'Was on' : say('x')}{n + ' left'}</p>;";
    expect(strayIn(syntaxOf(source, 'a.tsx'))).toEqual(['Was on', ' left', 'A title', 'Text']);
  });

  it('are said when something is drawn, not when a module is loaded', () => {
    expect(earlySays()).toEqual([]);
    expect(earlyIn(syntaxOf("const A = say('early'); const b = () => say('late');", 'a.ts'))).toEqual(['early']);
  });
});

const others = LANGUAGE_TAGS.filter((tag) => tag !== 'en');

describe.each(others)('the catalogue of %s', (tag) => {
  const catalogue = readCatalogueFile(tag);

  it('has every text of the program, and no other', () => {
    expect(keys.filter((key) => !Object.hasOwn(catalogue, key))).toEqual([]);
    const known = new Set(keys);
    expect(Object.keys(catalogue).filter((key) => !known.has(key))).toEqual([]);
  });

  it('has the same gaps', () => {
    const wrong = Object.entries(catalogue).filter(([key, word]) =>
      typeof word === 'string'
        ? gapsOf(word).join() !== gapsOf(key).join()
        : Object.values(word).some((form) => gapsOf(form).some((gap) => !gapsOf(key).includes(gap))) ||
          gapsOf(word.other ?? '').join() !== gapsOf(key.split('|')[1] ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('has each plural category of its language where it counts, and no other', () => {
    const categories = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
    const wrong = Object.entries(catalogue).filter(([key, word]) =>
      key.includes('|') && /\{n\}/.test(key)
        ? typeof word === 'string' || Object.keys(word).sort().join() !== categories.join()
        : typeof word !== 'string',
    );
    expect(wrong).toEqual([]);
  });

  it('has words, and no markup, hidden characters or line breaks of its own', () => {
    const odd = Object.entries(catalogue).filter(([key, word]) =>
      (typeof word === 'string' ? [word] : Object.values(word)).some(
        (form) => form.trim() === '' || ODD.test(form) || form.includes('\n') !== key.includes('\n'),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('calls nobody names and promises nothing', () => {
    const found = Object.entries(catalogue).flatMap(([key, word]) =>
      (typeof word === 'string' ? [word] : Object.values(word)).flatMap((form) => verdictIn(tag, form, key)),
    );
    expect(found).toEqual([]);
  });

  it('is a translation: most of its texts are not the English ones', () => {
    const same = Object.entries(catalogue).filter(([key, word]) => key === word && /[a-z]{4,} [a-z]{3,}/.test(key));
    expect(same).toEqual([]);
  });

  it('says the manifest within the lengths of stores', () => {
    const { description } = messagesOf(tag);
    expect(description?.message.length).toBeLessThanOrEqual(132);
    expect(Object.keys(messagesOf(tag)).sort()).toEqual(Object.keys(MANIFEST_TEXTS).sort());
  });
});

it('every language has its own name', () => expect(new Set(Object.values(LANGUAGES)).size).toBe(LANGUAGE_TAGS.length));
