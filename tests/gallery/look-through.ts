import type { Fault } from './look-over.ts';
import { lookOver } from './look-over.ts';
import type { Surface } from './surface.ts';

/** What is looked for in each state of a surface. */
export interface Looking {
  /** Rules of axe: all of them, only those on colour, or none. */
  axe: 'all' | 'colour' | 'none';
  /** What can be measured. */
  measure: readonly Fault['is'][];
  /** Everything that can be folded out is. */
  unfolded: boolean;
}

/** Rules that are about a whole page, and mean nothing where a part of one is drawn. */
const OF_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order', 'bypass'];

/** What is at fault in the state that is drawn, as sentences. axe was put into the page before. */
export async function lookThrough(
  { where }: Surface,
  { axe, measure, unfolded }: Looking,
  part?: Element,
): Promise<string[]> {
  if (unfolded) for (const one of foldedIn(document)) one.open = true;
  const measured = lookOver(measure).map(({ is, what }) => `${is}: ${what}`);
  return axe === 'none' ? measured : [...measured, ...(await askAxe(axe, where, part))];
}

function foldedIn(root: Document | ShadowRoot): HTMLDetailsElement[] {
  const below = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? foldedIn(shadowRoot) : []));
  return [...root.querySelectorAll('details'), ...below];
}

/** Of a state of which another one shows the rest already, only the part that differs is asked about. */
async function askAxe(rules: 'all' | 'colour', where: Surface['where'], part?: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const off = where === 'page' && !part ? [] : OF_PAGES;
  const { violations } = await axe.run(part ?? document, {
    resultTypes: ['violations'],
    rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
    ...(rules === 'colour' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`);
}
