import { Window } from 'happy-dom';
import { afterEach, expect, test, vi } from 'vitest';
import { gateSigns } from '@/lib/sites/gate.ts';
import { readGeneric } from '@/lib/sites/generic.ts';

afterEach(() => vi.unstubAllGlobals());

/** Reads a page in which the named properties of the form give its first control, as in browsers. */
function readWith(body: string, covered: readonly string[]) {
  const window = new Window({ url: 'https://orbit.example/' });
  for (const name of ['Node', 'Element', 'HTMLFormElement'] as const) vi.stubGlobal(name, window[name]);
  const document = window.document as unknown as Document;
  document.body.innerHTML = body;
  const form = document.querySelector('form') as HTMLFormElement;
  const control = document.querySelector('input');
  for (const name of covered) Object.defineProperty(form, name, { value: control });
  return readGeneric(document, { url: 'https://orbit.example/' }).doc;
}

const PAGES: [string, string][] = [
  ['a control before its form', '<p>One</p><input form="f"><form id="f"><p>Two</p></form><p>Three</p>'],
  ['a control inside', '<p>One</p><form><p>Two</p><input></form><p>Three</p>'],
  ['a form in a clock', '<p>One</p><div class="countdown"><form><p>Two</p><input></form></div><p>Three</p>'],
];
const COVERED = [
  'nextSibling',
  'firstChild',
  'parentNode',
  'tagName',
  'nodeType',
  'hasAttributes',
  'shadowRoot',
  'closest',
];

test.each(
  PAGES.flatMap(([what, body]) => [
    ...COVERED.map((name) => [what, body, [name]] as const),
    [what, body, COVERED] as const,
  ]),
)('reads past a form whose properties are covered: %s, %s, %j', (_what, body, covered) => {
  const doc = readWith(body, covered);
  expect(doc.blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  expect(doc.missing).toEqual([]);
});

test('the first look is not stopped by a form that covers its name', () => {
  const document = new Window({ url: 'https://orbit.example/' }).document as unknown as Document;
  document.body.innerHTML = '<pre>x</pre><form>Stake tokens<input></form><p>on chain</p>';
  const form = document.querySelector('form') as HTMLFormElement;
  for (const name of ['nodeName', 'closest']) Object.defineProperty(form, name, { value: form.firstElementChild });
  expect(gateSigns(document).text).toContain('Stake tokens on chain');
});
