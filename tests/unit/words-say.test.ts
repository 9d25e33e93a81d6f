import { afterEach, describe, expect, it } from 'vitest';
import { en, enCount } from '@/lib/words/en.ts';
import { nearestLanguage } from '@/lib/words/languages.ts';
import { say, sayCount, sayList, sayNumber, sayOpen, speak, spoken } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';

afterEach(() => speak('en', {}));

describe('saying', () => {
  it('says English without a catalogue, with its gaps filled', () => {
    expect(say('Save {name}', { name: 'Larkspur' })).toBe('Save Larkspur');
    expect(sayCount(1, '{n} note', '{n} notes')).toBe('1 note');
    expect(sayCount(1_200, '{n} note', '{n} notes')).toBe('1,200 notes');
  });

  it('fills a gap with what is given, and never with what every object has', () => {
    expect(say('About {constructor} {x}', { x: 'a {y} b' })).toBe('About {constructor} a {y} b');
  });

  it('says a language, in its order, and English where the catalogue has no word', () => {
    speak('de', { 'Save {name}': '{name} sichern' });
    expect(say('Save {name}', { name: 'Larkspur' })).toBe('Larkspur sichern');
    expect(say('Undo')).toBe('Undo');
    expect(sayOpen('Save {name}')).toBe('{name} sichern');
    expect(spoken()).toBe('de');
  });

  it('counts by the plural categories of the language', () => {
    speak('ru', {
      '{n} note|{n} notes': { one: '{n} запись', few: '{n} записи', many: '{n} записей', other: '{n} записи' },
    });
    expect([1, 2, 5, 21, 112].map((n) => sayCount(n, '{n} note', '{n} notes'))).toEqual([
      '1 запись',
      '2 записи',
      '5 записей',
      '21 запись',
      '112 записей',
    ]);
    speak('ja', { '{n} note|{n} notes': { other: '{n}件の注記' } });
    expect(sayCount(1, '{n} note', '{n} notes')).toBe('1件の注記');
  });

  it('writes numbers and lists as the language does', () => {
    speak('de', {});
    expect(sayNumber(12_345.5)).toBe('12.345,5');
    expect(sayList(['a', 'b', 'c'])).toBe('a, b und c');
    speak('en', {});
    expect(sayList(['a', 'b'], 'disjunction')).toBe('a or b');
  });
});

describe('telling what came as English', () => {
  const words = {
    'No note.': 'Keine Notiz.',
    today: 'heute',
    'This address was registered {~when}.': 'Diese Adresse wurde {~when} eingetragen.',
    'It names {a} and {b}.': 'Genannt werden {b} und {a}.',
    'The page says “{words}”.': 'Die Seite sagt „{words}“.',
    '{n} day ago|{n} days ago': { one: 'vor {n} Tag', other: 'vor {n} Tagen' },
    'one thing|{n} things': { one: 'eine Sache', other: '{n} Sachen' },
  };
  const tell = (text: string) => {
    speak('de', words);
    return told(text);
  };

  it('leaves English as it is', () => expect(told('No note.')).toBe('No note.'));
  it('finds a text', () => expect(tell('No note.')).toBe('Keine Notiz.'));
  it('finds a text by what stands around its gaps', () =>
    expect(tell('It names x, y and z.')).toBe('Genannt werden z und x, y.'));
  it('tells a text of ours inside another', () => {
    expect(tell(en('This address was registered {~when}.', { when: en('today') }))).toBe(
      'Diese Adresse wurde heute eingetragen.',
    );
    expect(tell(en('This address was registered {~when}.', { when: enCount(3, '{n} day ago', '{n} days ago') }))).toBe(
      'Diese Adresse wurde vor 3 Tagen eingetragen.',
    );
  });
  it('never tells the words of a page', () => {
    expect(tell('The page says “today”.')).toBe('Die Seite sagt „today“.');
    expect(tell('The page says “No note.”.')).toBe('Die Seite sagt „No note.“.');
  });
  it('counts again in the language', () => {
    expect(tell('1 day ago')).toBe('vor 1 Tag');
    expect(tell('some days ago')).toBe('some days ago');
    expect(tell('one thing')).toBe('eine Sache');
  });
  it('tells sentence by sentence, and keeps one that it does not know', () =>
    expect(tell('No note. Something else. No note.')).toBe('Keine Notiz. Something else. Keine Notiz.'));
  it('takes another catalogue at once', () => {
    expect(tell('No note.')).toBe('Keine Notiz.');
    speak('fr', { 'No note.': 'Aucune note.' });
    expect(told('No note.')).toBe('Aucune note.');
  });
  it('is not led by what fills a gap', () => {
    const hostile = 'a and b. It names c';
    expect(tell(`It names ${hostile} and d.`)).toContain('b. It names c');
    expect(tell(`The page says “${'”. It names x and y. '.repeat(2_000)}”.`).length).toBeGreaterThan(10_000);
  });
});

describe('the language that is nearest', () => {
  it.each([
    ['de-AT', 'de'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh-Hant', 'en'],
    ['en-GB', 'en'],
    ['nl', 'en'],
    ['', 'en'],
  ] as const)('of %s is %s', (browser, ours) => expect(nearestLanguage(browser)).toBe(ours));
});

describe('texts in a row in a gap', () => {
  const words = {
    'Not found: {~missing}.': 'Nicht gefunden: {~missing}.',
    'how long a job takes': 'wie lange es dauert',
    'who can change, pause or stop it': 'wer es ändern oder anhalten kann',
    'how much of the capacity is used': 'wie viel genutzt wird',
    '{a} of {~b}': '{a} von {~b}',
    'until {day}': 'bis {day}',
  };
  it('are told one by one, before what merely looks alike', () => {
    speak('de', words);
    expect(
      told('Not found: how long a job takes, who can change, pause or stop it, how much of the capacity is used.'),
    ).toBe('Nicht gefunden: wie lange es dauert, wer es ändern oder anhalten kann, wie viel genutzt wird.');
    expect(told('Not found: until 3 March.')).toBe('Nicht gefunden: bis 3 March.');
    expect(told('Not found: some of all.')).toBe('Nicht gefunden: some of all.');
    expect(told('Not found: how long a job takes and until 3 March.')).toBe(
      'Nicht gefunden: wie lange es dauert and bis 3 March.',
    );
  });
});

it('titles inside a sentence, and reasons with their number', () => {
  speak('es', {
    'No answer found: {~list}.': 'Sin respuesta: {~list}.',
    'What the chain is for': 'Para qué sirve la cadena',
    'How work is checked': 'Cómo se comprueba el trabajo',
    '{ran} ran; others could not ({~reasons}).': '{ran} hechas; otras no ({~reasons}).',
    '{checks}: {~why}': '{checks}: {~why}',
    '{~item} of {~name}': '{~name}: {~item}',
    'no sort of page': 'ninguna página',
    'when it was registered: {~why}': 'cuándo se registró: {~why}',
    'not looked up': 'sin consultar',
  });
  expect(told('No answer found: what the chain is for; how work is checked.')).toBe(
    'Sin respuesta: para qué sirve la cadena; cómo se comprueba el trabajo.',
  );
  expect(told('7 ran; others could not (14: no sort of page; 1: when it was registered: not looked up).')).toBe(
    '7 hechas; otras no (14: ninguna página; 1: cuándo se registró: sin consultar).',
  );
});

describe('two gaps with nothing between them', () => {
  const words = {
    'This lets {address} spend {~amount}{~until}; it is no login.':
      '{address} darf {~amount} ausgeben{~until}; kein Login.',
    'everything you have': 'alles',
    ' until you take it back': ', bis Sie es zurücknehmen',
  };
  it.each([
    ['everything you have until you take it back', 'alles ausgeben, bis Sie es zurücknehmen'],
    ['everything you have', 'alles ausgeben'],
    ['5 LARK until noon', '5 LARK until noon ausgeben'],
  ])('share out %s', (spent, german) => {
    speak('de', words);
    expect(told(`This lets 0x12 spend ${spent}; it is no login.`)).toBe(`0x12 darf ${german}; kein Login.`);
  });
});

describe('sentences in a row', () => {
  const words = {
    'Not checked: {~why}.': 'Nicht geprüft: {~why}.',
    'It did not answer.': 'Es kam keine Antwort.',
    'One thing: another; a third.': 'Eines: ein anderes; ein drittes.',
  };
  const tell = (text: string) => {
    speak('de', words);
    return told(text);
  };
  it('may have colons and semicolons inside', () =>
    expect(tell('It did not answer. One thing: another; a third. Page words: these. It did not answer.')).toBe(
      'Es kam keine Antwort. Eines: ein anderes; ein drittes. Page words: these. Es kam keine Antwort.',
    ));
  it('may have lost their full stop inside another', () =>
    expect(tell('Not checked: It did not answer.')).toBe('Nicht geprüft: Es kam keine Antwort.'));
  it('end for a text of a page of any length', () =>
    expect(tell('It did not. '.repeat(5_000))).toContain('It did not.'));
});

describe('texts with few letters around their gaps', () => {
  const words = {
    '{~age} ago ({day})': 'vor {~age} ({day})',
    '{n} month|{n} months': { one: '{n} Monat', other: '{n} Monaten' },
    'It {~why}.': 'Die Seite {~why}.',
    'did not answer in time': 'antwortete nicht rechtzeitig',
    '{ran} ran; {missing} could not ({~reasons}).': '{ran} liefen; {missing} nicht ({~reasons}).',
    '{checks}: {~why}': '{checks}: {~why}',
    '{rest} for other reasons': '{rest} aus anderen Gründen',
    'not looked up': 'nicht abgefragt',
    'the report was not opened; only words were compared': 'der Bericht blieb zu; nur Worte wurden verglichen',
    '{~item} of {~name}': '{~name}: {~item}',
    '{money} of fees in 30 days': '{money} an Gebühren in 30 Tagen',
    '{tvl} in its contracts': '{tvl} in seinen Verträgen',
    'It counts {~list} ({counted}).': 'Gezählt werden {~list} ({counted}).',
    'Not read, because {why}.': 'Nicht gelesen: {why}.',
    'Not read, because {~why}.': 'Nicht gelesen: {~why}.',
  };
  it.each([
    ['14 months ago (3 September 2025)', 'vor 14 Monate (3. September 2025)'],
    ['It did not answer in time.', 'Die Seite antwortete nicht rechtzeitig.'],
    ['It is a text of somebody else.', 'It is a text of somebody else.'],
    ['It did not answer in time. It stands alone.', 'Die Seite antwortete nicht rechtzeitig. It stands alone.'],
    [
      '9 ran; 4 could not (2: not looked up; 1: the report was not opened; only words were compared; 1 for other reasons).',
      '9 liefen; 4 nicht (2: nicht abgefragt; 1: der Bericht blieb zu; nur Worte wurden verglichen; 1 aus anderen Gründen).',
    ],
    [
      'It counts $3 million in its contracts, $12,400 of fees in 30 days (3 March 2027).',
      /^Gezählt werden 3 Mio\. \$ in seinen Verträgen, 12\.400 \$ an Gebühren in 30 Tagen \(3\. März 2027\)\.$/,
    ],
    ['Not read, because not looked up.', 'Nicht gelesen: nicht abgefragt.'],
  ])('%s', (english, wanted) => {
    speak('de', words);
    const text = told(english).replace(/\u00a0/g, ' ');
    if (typeof wanted === 'string') expect(text).toBe(wanted);
    else expect(text).toMatch(wanted);
  });
  it('end for a list of any length', () => {
    speak('de', words);
    expect(told(`9 ran; 4 could not (${'2: not looked up; '.repeat(4_000)}).`)).toContain('9 liefen');
  });
});
