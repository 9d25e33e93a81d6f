import { Window } from 'happy-dom';
import { describe, expect, test, vi } from 'vitest';
import { PageDoc } from '@/lib/core/page-doc.ts';
import { readGeneric } from '@/lib/sites/generic.ts';
import { readMarkdown } from '@/lib/sites/markdown.ts';

const URL = 'https://loom.example/';
function actionsOf(html: string, weightOf?: (element: Element) => { area: number; bare: boolean }) {
  const document = new Window({ url: URL }).document as unknown as Document;
  document.body.innerHTML = html;
  const { doc } = readGeneric(document, { url: URL, ...(weightOf ? { weightOf } : {}) });
  return PageDoc.parse(doc).actions;
}

describe('boxes and switches', () => {
  test.each([
    ['<label><input type="checkbox" checked> Share my data</label>', true],
    ['<label><input type="checkbox"> Share my data</label>', false],
    ['<input type="checkbox" id="s" checked><label for="s">Share my data</label>', true],
    ['<button role="switch" aria-checked="true" aria-label="Share my data"></button>', true],
    ['<div role="checkbox" aria-checked="false">Share my data</div>', false],
  ])('%s', (html, checked) => {
    expect(actionsOf(html)).toMatchObject([{ kind: 'box', name: 'Share my data', checked }]);
  });

  test('radio buttons and nameless boxes are none', () => {
    expect(actionsOf('<input type="radio" checked><input type="checkbox" checked>')).toEqual([]);
  });
});

describe('the weight of a choice', () => {
  const choice = '<section><p>Share your data?</p><button>Accept</button><button>Decline</button></section>';

  test('is asked for the buttons of a group in which one agrees', () => {
    const weights = actionsOf(`${choice}<section><button>Buy</button></section>`, (element) => ({
      area: element.textContent === 'Accept' ? 9_600 : 3_000,
      bare: element.textContent === 'Decline',
    }));
    expect(weights.map(({ name, area, bare }) => [name, area, bare])).toEqual([
      ['Accept', 9_600, undefined],
      ['Decline', 3_000, true],
      ['Buy', undefined, undefined],
    ]);
  });

  test('is asked of the browser for no page without such a button, and for 40 buttons at most', () => {
    const weightOf = vi.fn(() => ({ area: 1, bare: false }));
    actionsOf('<button>Buy</button><button>Sell</button>', weightOf);
    expect(weightOf).not.toHaveBeenCalled();
    actionsOf(`<section><button>Accept</button>${'<button>More</button>'.repeat(200)}</section>`, weightOf);
    expect(weightOf).toHaveBeenCalledTimes(40);
  });

  test('is written in small Markdown, for examples', () => {
    const { actions } = readMarkdown('[Accept](button:9600) [No](button:bare) [Share](box:checked) [Mail](box:)', {
      url: URL,
    });
    expect(actions).toMatchObject([
      { kind: 'button', area: 9_600 },
      { kind: 'button', bare: true },
      { kind: 'box', checked: true },
      { kind: 'box', checked: false },
    ]);
  });
});
