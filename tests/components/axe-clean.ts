import axe from 'axe-core';

/** What needs a real layout: nothing is laid out here. It is measured in the browser tests and tests/unit/tokens.test.ts. */
const NEED_LAYOUT = { 'color-contrast': { enabled: false }, 'scrollable-region-focusable': { enabled: false } };

/**
 * The accessibility faults that axe finds in what is drawn, as short sentences; empty means none. What it passes is not
 * collected, which takes half of the time.
 */
export async function faultsIn(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: NEED_LAYOUT, resultTypes: ['violations'], preload: false });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
