import './sheet.css';
import { toBase64 } from '@/lib/core/base64.ts';
import type { Gallery, Variant } from './main.tsx';

/** One view of a state on a sheet. */
export interface View extends Variant {
  width: number;
  scheme: 'light' | 'dark';
}

/** Height of a view at first, and the most that is kept of a long page: a popup is never higher. In CSS pixels. */
const HEIGHT = 420;
const MOST = 600;
/**
 * Colours this near to one that is kept are taken for it: the greys around letters. Squared distance in RGB. A colour of
 * at least one pixel in so many is kept however near it is: a ground.
 */
const NEAR = 600;
const GROUND = 300;

const frames = new Map<string, Promise<HTMLIFrameElement>>();

/** A frame of that width and scheme, which stays: the gallery is loaded once into each. */
function frameFor({ width, scheme }: View, nth: number): Promise<HTMLIFrameElement> {
  const key = `${nth} ${width} ${scheme}`;
  const known = frames.get(key) ?? openFrame(width, scheme);
  frames.set(key, known);
  return known;
}

async function openFrame(width: number, scheme: View['scheme']): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = `${width}`;
  // What a frame prefers is what the element around it has.
  frame.style.colorScheme = scheme;
  frame.src = './index.html';
  document.getElementById('sheet')?.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame;
}

const galleryOf = (frame: HTMLIFrameElement) => (frame.contentWindow as unknown as { gallery: Gallery }).gallery;

/** Draws one state in each of these views, next to each other. Gives the size of the sheet in CSS pixels. */
async function showAll(surface: string, state: string, views: readonly View[]) {
  const shown = await Promise.all(views.map(frameFor));
  for (const frame of await Promise.all(frames.values())) frame.hidden = !shown.includes(frame);
  for (const [at, frame] of shown.entries()) {
    frame.height = `${surface === 'banner' ? MOST : HEIGHT}`;
    await galleryOf(frame).show(surface, state);
    galleryOf(frame).vary(views[at]!);
    const part = galleryOf(frame).partOf(surface, state);
    // A banner takes a part of the window: cut to it, it would be lower still.
    if (surface === 'banner') continue;
    frame.height = `${Math.min(MOST, Math.max(part ? part.getBoundingClientRect().height + coveredIn(frame, part) : roomOf(frame), 64))}`;
    galleryOf(frame).partOf(surface, state);
  }
  const { width, height } = document.getElementById('sheet')!.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Height of what stays at the bottom and would cover a part of the page. */
function coveredIn(frame: HTMLIFrameElement, part: Element): number {
  const bar = frame.contentDocument?.querySelector('footer');
  return bar && !bar.contains(part) ? bar.getBoundingClientRect().height : 0;
}

/** How high the content is, with what lies in the top layer. */
function roomOf(frame: HTMLIFrameElement): number {
  const { documentElement, body } = frame.contentDocument!;
  const layers = [...(frame.contentDocument?.querySelectorAll('*') ?? [])].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('[popover]') ?? []),
  ]);
  const lowest = Math.max(...layers.map((layer) => layer.getBoundingClientRect().bottom + 12), 0);
  return Math.max(body.scrollHeight, lowest, documentElement.scrollHeight > HEIGHT ? documentElement.scrollHeight : 0);
}

/**
 * In: a PNG in base64. Out: the same as WebP without loss, with the so many colours that it has most of: grounds and inks
 * stay what they are, and only the greys around letters are fewer.
 */
async function pack(png: string, most: number): Promise<string> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
  useColours(new Uint32Array(pixels.data.buffer), most);
  context.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
  return toBase64(new Uint8Array(await blob.arrayBuffer()));
}

/** Each pixel gets the nearest of the colours that most pixels have. */
function useColours(pixels: Uint32Array, most: number): void {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours: number[] = [];
  for (const [colour, count] of [...counts].sort(([, one], [, other]) => other - one)) {
    if (colours.length === most) break;
    const isGround = count * GROUND >= pixels.length;
    if (isGround || colours.every((other) => distance(colour, other) > NEAR)) colours.push(colour);
  }
  const nearest = new Map(colours.map((colour) => [colour, colour]));
  for (const colour of counts.keys()) if (!nearest.has(colour)) nearest.set(colour, nearestOf(colour, colours));
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = nearest.get(pixels[at]!)!;
}

const distance = (one: number, other: number) =>
  ((one & 255) - (other & 255)) ** 2 +
  (((one >> 8) & 255) - ((other >> 8) & 255)) ** 2 +
  (((one >> 16) & 255) - ((other >> 16) & 255)) ** 2;

function nearestOf(colour: number, colours: readonly number[]): number {
  let best = colours[0]!;
  for (const other of colours) if (distance(colour, other) < distance(colour, best)) best = other;
  return best;
}

const sheet = { showAll, pack };
export type Sheet = typeof sheet;
Object.assign(globalThis, { sheet });
