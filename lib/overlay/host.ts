import base from '@/assets/tokens.css?inline';
import banner from '@/components/Banner.module.css?inline';
import button from '@/components/Button.module.css?inline';
import card from '@/components/Card.module.css?inline';
import chip from '@/components/Chip.module.css?inline';
import checks from '@/components/OpeningChecks.module.css?inline';
import quote from '@/components/Quote.module.css?inline';
import mark from '@/components/SeverityMark.module.css?inline';
import { spoken } from '@/lib/words/say.ts';
import chipHost from './chip-host.css?inline';
import overlay from './overlay.css?inline';

/** On our own root, and not on the host: what a page sets on that one would win, and make our words as small as it likes. */
const tokens = base.replaceAll(':host', '.root');

/** A feed may have many chips: each carries only what it needs. */
const STYLES = {
  'receipts-card': [tokens, button, quote, mark, card, overlay].join('\n'),
  'receipts-banner': [tokens, button, quote, mark, card, checks, banner, overlay].join('\n'),
  'receipts-chip': [tokens, mark, chip, chipHost].join('\n'),
};

/** One element of ours in the page, with a closed shadow root that the page's scripts cannot enter. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
}

/**
 * Makes a host. `all: initial` is set on the element itself and important, so that no rule of the page can hide or
 * move it by accident; `place` are the few properties it needs then.
 */
export function makeHost(name: keyof typeof STYLES, place: Record<string, string>): Host {
  const { element, shadow } = withShadow(document.createElement(name));
  setPlace(element, place);
  const style = document.createElement('style');
  style.textContent = STYLES[name];
  const root = document.createElement('div');
  root.className = 'root';
  // Our words are in the person's language, whatever the page around them is: direction and language would be inherited.
  root.dir = 'ltr';
  root.lang = spoken();
  shadow.append(style, root);
  keepEventsInside(root);
  return { element, root };
}

/** A page may define an element of our name, whose own shadow root takes the place of ours: then ours is a plain one. */
function withShadow(named: HTMLElement): { element: HTMLElement; shadow: ShadowRoot } {
  try {
    return { element: named, shadow: named.attachShadow({ mode: 'closed' }) };
  } catch {
    const element = document.createElement('div');
    return { element, shadow: element.attachShadow({ mode: 'closed' }) };
  }
}

function setPlace(element: HTMLElement, place: Record<string, string>): void {
  element.style.setProperty('all', 'initial', 'important');
  for (const [property, value] of Object.entries(place)) element.style.setProperty(property, value, 'important');
}

/** Takes off whatever the page has written on our element since it was made, and places it again. */
export function placeHost({ element }: Host, place: Record<string, string>): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  setPlace(element, place);
}

/** What text measures where nobody chose another size, in pixels; and how many times that ours grows at most. */
const USUAL_TEXT = 16;
const LARGEST = 3;

/**
 * Our pixels are those of the window: a page that zooms itself whole would move and stretch what we draw. Who has set the
 * browser's own text larger gets ours larger too; nothing of the page is in it, because the host starts from nothing.
 */
export function undoZoom({ element, root }: Host): void {
  const zoom = document.documentElement.currentCSSZoom ?? 1;
  element.style.setProperty('zoom', String(1 / zoom), 'important');
  const times = Number.parseFloat(getComputedStyle(element).fontSize) / USUAL_TEXT;
  if (times > 1) root.style.setProperty('--unit', `${Math.min(times, LARGEST)}px`);
}

const KEPT = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'input'];

/** What a person does in our card is not the page's business: no "clicked outside", no shortcuts. */
function keepEventsInside(root: HTMLElement): void {
  for (const type of KEPT) root.addEventListener(type, (event) => event.stopPropagation());
}

/**
 * Puts the host back when the page takes it out, at most `times` times. Only the children of the parent are observed.
 * Gives a function that stops.
 */
export function keepMounted(
  host: Host,
  parent: () => Element | undefined,
  times: number,
  again: () => void,
): () => void {
  let left = times;
  let watched: Element | undefined;
  const mount = () => {
    const target = parent();
    if (!target || (host.element.isConnected && host.element.parentNode === target)) return;
    if (left-- <= 0) {
      observer.disconnect();
      return;
    }
    target.append(host.element);
    if (watched !== target) {
      observer.disconnect();
      observer.observe(target, { childList: true });
      watched = target;
    }
    again();
  };
  const observer = new MutationObserver(mount);
  mount();
  return () => {
    observer.disconnect();
    host.element.remove();
  };
}
