import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface Props<Item> {
  items: readonly Item[];
  /** How many are shown before the person asks for all. */
  first: number;
  /** The words of the button for all of so many: "Show all 12 pages". */
  name: (n: number) => string;
  class?: string | undefined;
  render: (item: Item, index: number) => ComponentChildren;
}

/** A list that starts short, so that a page with hundreds of notes opens as fast as one with five. */
export function Shortened<Item>({ items, first, name, render, ...rest }: Props<Item>) {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, first);
  return (
    <>
      <ul class={rest.class}>{shown.map(render)}</ul>
      {shown.length < items.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {name(items.length)}
        </Button>
      )}
    </>
  );
}
