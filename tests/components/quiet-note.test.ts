// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hideToast, showToast } from '@/lib/overlay/toast.ts';

let root: HTMLElement;
let open: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  open = false;
  root = document.createElement('div');
  document.body.append(root);
  // Popovers are not in this DOM: whether it is open is kept here, as `:popover-open` tells it.
  Object.assign(HTMLElement.prototype, {
    showPopover() {
      open = true;
    },
    hidePopover() {
      open = false;
    },
  });
  const { matches } = Element.prototype;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector === ':popover-open' ? open : matches.call(this, selector);
  });
});
afterEach(() => {
  hideToast(root);
  root.remove();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const lines = () => [...root.querySelectorAll('p')].map((line) => `${line.className}: ${line.textContent}`);

describe('quiet note', () => {
  it('says one line and goes away by itself', () => {
    showToast(root, 'This sends 1 ETH to 0x12ab…9f01.');
    expect([open, lines()]).toEqual([true, ['toast-quiet: This sends 1 ETH to 0x12ab…9f01.']]);
    vi.advanceTimersByTime(8_000);
    expect([open, lines()]).toEqual([false, []]);
  });

  it('begins its time anew with a newer one', () => {
    showToast(root, 'one');
    vi.advanceTimersByTime(7_000);
    showToast(root, 'two');
    vi.advanceTimersByTime(7_000);
    expect([open, lines()]).toEqual([true, ['toast-quiet: two']]);
  });

  it('keeps what was not checked, however many quiet ones come after it', () => {
    showToast(root, 'A wallet request went round our check.', 'unchecked');
    for (let at = 0; at < 5; at += 1) showToast(root, `quiet ${at}`);
    expect(lines()).toEqual(['toast-unchecked: A wallet request went round our check.', 'toast-quiet: quiet 4']);
    vi.advanceTimersByTime(29_000);
    expect([open, lines()]).toEqual([true, ['toast-unchecked: A wallet request went round our check.']]);
    vi.advanceTimersByTime(1_000);
    expect([open, lines()]).toEqual([false, []]);
  });

  it('puts what was not checked above a quiet one that was there', () => {
    showToast(root, 'quiet');
    showToast(root, 'not checked', 'unchecked');
    expect(lines()).toEqual(['toast-unchecked: not checked', 'toast-quiet: quiet']);
  });

  it('closes by a press', () => {
    showToast(root, 'quiet');
    root.querySelector<HTMLElement>('.toast')?.click();
    expect([open, lines()]).toEqual([false, []]);
  });

  it('shows hostile text as text', () => {
    showToast(root, '<img src=x onerror=alert(1)>');
    expect(root.querySelector('img')).toBeNull();
  });
});
