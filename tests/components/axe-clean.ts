import axe from 'axe-core';

/**
 * The accessibility faults that axe finds in what is drawn, as short sentences; empty means none. Colour needs a real
 * layout and is measured in the browser test and in tests/unit/tokens.test.ts.
 */
export async function faultsIn(root: Element): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
