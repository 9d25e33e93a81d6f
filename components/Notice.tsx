import type { ComponentChildren } from 'preact';
import css from './Notice.module.css';

interface Props {
  /** `unknown` is for what could not be read or checked; it never looks like `plain`. */
  tone: 'plain' | 'unknown' | 'failed';
  title?: string;
  children?: ComponentChildren;
}

/** A framed sentence or two about a state, with what to do next inside. */
export function Notice({ tone, title, children }: Props) {
  return (
    <div class={`${css.notice} ${css[tone]}`}>
      {title && <p class={css.title}>{title}</p>}
      {children}
    </div>
  );
}
