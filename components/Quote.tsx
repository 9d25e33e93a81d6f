import css from './Quote.module.css';

/** Longest quote shown at once, in UTF-16 units; a longer one is cut and shows that it was. */
const LONGEST = 320;

/** The page's own words. They are only ever text, in their own direction, and cannot spill into ours. */
export function Quote({ text }: { text: string }) {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
  return (
    <blockquote class={css.quote} dir="auto">
      {cut}
    </blockquote>
  );
}
