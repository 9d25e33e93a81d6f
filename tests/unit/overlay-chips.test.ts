// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Chips } from '@/lib/overlay/chips.tsx';
import { eventually } from '../eventually.ts';
import { sampleFinding } from '../fixtures/sample-report.ts';

const NOTE = sampleFinding();
const OTHER = sampleFinding({ rule: 'guaranteed-yield', quote: '300 % a year' });
const UNSURE = sampleFinding({ rule: 'unsure', confidence: 'low' });
const QUIET = sampleFinding({ rule: 'quiet', severity: 'info' });

let chips: Chips;
let before: string;
const html = () => document.documentElement.outerHTML;
const count = (element: Element) => element.querySelectorAll('receipts-chip').length;

beforeEach(() => {
  document.body.innerHTML = '<main><article id="a"><p>one</p></article><article id="b"><p>two</p></article></main>';
  before = html();
  chips = new Chips(() => {});
});
afterEach(() => chips.clear());

function post(id: string): Element {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no ${id}`);
  return element;
}

describe('chips', () => {
  test('a post with notes has one, also when it is painted again; others have none', () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    chips.paint(post('b'), { id: '2', findings: [QUIET] });
    const [chip] = post('a').getElementsByTagName('receipts-chip');
    chips.paint(post('a'), { id: '1', findings: [{ ...NOTE }] });
    expect(count(post('a'))).toBe(1);
    expect(post('a').lastElementChild).toBe(chip);
    expect(count(post('b'))).toBe(0);
    expect(chips.isOurs(chip ?? null)).toBe(true);
    expect(chips.isOurs(post('b'))).toBe(false);
  });

  test('taken away, the page is byte for byte what it was', () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    chips.paint(post('b'), { id: '2', findings: [NOTE, OTHER] });
    expect(html()).not.toBe(before);
    chips.clear();
    expect(html()).toBe(before);
  });

  test('a post that is harmless now loses its chip', () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    chips.paint(post('a'), { id: '1', findings: [] });
    expect(html()).toBe(before);
    expect(chips.find('1')).toBeUndefined();
  });

  test('it comes back when the page throws it out, and stands there once', async () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    post('a').replaceChildren(document.createElement('p'));
    await eventually(() => expect(count(post('a'))).toBe(1));
    chips.settle(post('a'));
    expect(count(post('a'))).toBe(1);
  });

  test('a page that throws it out without end wins', async () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    let thrown = 0;
    const observer = new MutationObserver(() => {
      const chip = post('a').querySelector('receipts-chip');
      if (chip) {
        thrown++;
        chip.remove();
      }
    });
    observer.observe(post('a'), { childList: true });
    post('a').querySelector('receipts-chip')?.remove();
    await eventually(() => expect(thrown).toBe(19));
    await eventually(() => expect(count(post('a'))).toBe(0));
    observer.disconnect();
  });

  test('it stands where the site wants it, and moves there when that place is drawn anew', () => {
    const place = () => post('a').querySelector('footer') ?? post('a');
    post('a').innerHTML = '<p>one</p><footer></footer>';
    chips.paint(post('a'), { id: '1', findings: [NOTE] }, place);
    expect(count(place())).toBe(1);
    post('a').querySelector('footer')?.replaceWith(document.createElement('footer'));
    expect(count(post('a'))).toBe(0);
    chips.settle(post('a'));
    expect(count(place())).toBe(1);
    expect(count(post('a'))).toBe(1);
  });

  test('a note that the person hid goes from all of them', () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    chips.paint(post('b'), { id: '2', findings: [NOTE, OTHER] });
    chips.drop(({ rule }) => rule === NOTE.rule);
    expect([count(post('a')), count(post('b'))]).toEqual([0, 1]);
    expect(chips.find('2')?.findings).toEqual([OTHER]);
    chips.drop(({ rule }) => rule === OTHER.rule);
    expect(html()).toBe(before);
  });

  test('the popup finds posts with notes while they are on the page, unsure ones too', () => {
    chips.paint(post('a'), { id: '1', findings: [UNSURE] });
    chips.paint(post('b'), { id: '1', findings: [UNSURE] });
    expect(count(post('a'))).toBe(0);
    expect(chips.find('1')).toEqual({ element: post('a'), findings: [UNSURE] });
    const second = post('b');
    post('a').remove();
    expect(chips.find('1')?.element).toBe(second);
    second.remove();
    expect(chips.find('1')).toBeUndefined();
  });

  test('an element that shows another post has the notes of that one only', () => {
    chips.paint(post('a'), { id: '1', findings: [NOTE] });
    chips.paint(post('a'), { id: '2', findings: [OTHER] });
    expect(count(post('a'))).toBe(1);
    expect(chips.find('1')).toBeUndefined();
    expect(chips.find('2')?.findings).toEqual([OTHER]);
    chips.remove(post('a'));
    expect(html()).toBe(before);
  });
});
