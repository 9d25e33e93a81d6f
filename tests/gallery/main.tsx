import '@/assets/tokens.css';
import '@/components/base.css';
import './gallery.css';
import { render } from 'preact';
import { makeHost } from '@/lib/overlay/host.ts';
import type { Catalogue } from '@/lib/words/catalogue.ts';
import { speak } from '@/lib/words/say.ts';
import { type Looking, lookThrough } from './look-through.ts';
import type { Drawing, State, Surface } from './surface.ts';
import { SURFACES } from './surfaces.ts';

/** What the tests see of a surface. */
export interface Listed extends Pick<Surface, 'id' | 'title' | 'where' | 'widths'> {
  states: readonly string[];
}

// Only here may anybody look into our shadow roots.
const { attachShadow } = Element.prototype;
Element.prototype.attachShadow = function open(this: Element, given: ShadowRootInit) {
  return attachShadow.call(this, { ...given, mode: 'open' });
};

/** How a state is drawn another time. */
export interface Variant {
  dir?: 'ltr' | 'rtl';
  long?: boolean;
  /** Text at 200 %. */
  large?: boolean;
}

const OVER = { card: 'receipts-card', banner: 'receipts-banner', chip: 'receipts-chip' } as const;

/** The element that a surface is drawn into: over a page it is a shadow root with the styles it has there. */
function placeFor({ id }: Surface): HTMLElement {
  const app = document.createElement('div');
  app.id = 'app';
  document.getElementById('app')?.replaceWith(app);
  if (!(id in OVER)) return app;
  const host = makeHost(OVER[id as keyof typeof OVER], { display: 'block' });
  app.append(host.element);
  return host.root;
}

function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** All that a press could have changed is drawn after two frames. */
async function settle(): Promise<void> {
  await frame();
  await frame();
}

let drawn: HTMLElement | undefined;

function surfaceOf(id: string): Surface {
  const surface = SURFACES.find((one) => one.id === id);
  if (!surface) throw new Error(`There is no surface ${id}.`);
  return surface;
}

function drawingOf({ id, states }: Surface, name: string): Drawing {
  const state: State | undefined = states[name];
  if (!state) throw new Error(`There is no ${id} that is ${name}.`);
  return typeof state === 'function' ? { draw: state } : state;
}

/** The part of the state that is drawn which a picture shows, brought to the top. Undefined for all of it. */
function partOf(surfaceId: string, stateName: string): Element | undefined {
  const { part } = drawingOf(surfaceOf(surfaceId), stateName);
  if (part === undefined) return undefined;
  const element = drawn?.querySelector(part);
  if (!element) throw new Error(`${surfaceId}, ${stateName}: there is no ${part} to show.`);
  element.scrollIntoView({ block: 'start' });
  return element;
}

async function show(surfaceId: string, stateName: string): Promise<void> {
  const surface = surfaceOf(surfaceId);
  const { draw, press = [] } = drawingOf(surface, stateName);
  if (drawn) render(null, drawn);
  CSS.highlights.clear();
  document.title = `${surface.title}: ${stateName}`;
  document.documentElement.dataset.where = surface.where;
  const root = placeFor(surface);
  drawn = root;
  render(draw(), root);
  for (const layer of root.querySelectorAll<HTMLElement>('[popover]')) layer.showPopover();
  await settle();
  for (const selector of press) {
    const target = root.querySelector<HTMLElement>(selector);
    if (!target) throw new Error(`${surfaceId}, ${stateName}: there is no ${selector} to press.`);
    target.click();
    await settle();
  }
  if (press.length === 0 && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
}

/** Text as other languages have it: longer words, or from right to left. */
function vary({ dir = 'ltr', long = false, large = false }: Variant): void {
  document.documentElement.dir = dir;
  document.documentElement.style.fontSize = large ? '200%' : '';
  if (long && drawn) lengthen(drawn);
}

/** Vowels twice: a third longer, as German is. */
function lengthen(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.localName === 'style') continue;
    node.textContent = (node.textContent ?? '').replace(/[aeiou]/g, '$&$&');
  }
}

/** From now on states are drawn in this language. */
function speakAs(tag: string, words: Catalogue): void {
  speak(tag, words);
  document.documentElement.lang = tag;
}

const listed: Listed[] = SURFACES.map(({ states, ...surface }) => ({ ...surface, states: Object.keys(states) }));

/** What is at fault in which states of a surface: "read: cut-off: …". */
async function faultsIn(surfaceId: string, looking: Looking): Promise<string[]> {
  const surface = surfaceOf(surfaceId);
  const found: string[] = [];
  for (const state of Object.keys(surface.states)) {
    await show(surfaceId, state);
    found.push(...(await lookThrough(surface, looking, partOf(surfaceId, state))).map((fault) => `${state}: ${fault}`));
  }
  return found;
}

/** What tests and scripts/gallery.ts ask of the page. */
const gallery = { listed, show, vary, speak: speakAs, partOf, faultsIn };
export type Gallery = typeof gallery;
Object.assign(globalThis, { gallery });
