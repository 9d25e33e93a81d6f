import type { ComponentChildren } from 'preact';
import css from './Unseen.module.css';

/** Words for a screen reader that the eye gets from a shape or a place. */
export function Unseen({ children }: { children: ComponentChildren }) {
  return <span class={css.unseen}>{children}</span>;
}
