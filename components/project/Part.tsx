import type { ComponentChildren } from 'preact';
import css from './Part.module.css';

interface Props {
  /** Of its heading, once in the page. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One part of a project's page, with its heading. */
export function Part({ id, title, children }: Props) {
  return (
    <section class={css.part} aria-labelledby={id}>
      <h2 class={css.title} id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Words that explain, beside those that say something. */
export const QUIET = css.quiet;
