import '@/entrypoints/reader.content/style.css';
import type { Finding } from '@/lib/core/finding.ts';
import { NOTES } from './made-up.ts';
import type { Surface } from './surface.ts';

/** Grounds and inks that pages have. */
const GROUNDS = {
  'dark on white': ['#ffffff', '#1b1b1b'],
  'light on black': ['#000000', '#f0f0f0'],
  'ink on cream': ['#fbf1d9', '#40331a'],
  'white on blue': ['#1247a8', '#ffffff'],
  'white on red': ['#a3121f', '#ffffff'],
  'grey on grey': ['#8a8a8a', '#141414'],
  'on a gradient': ['linear-gradient(90deg, #3a0ca3, #06d6a0)', '#ffffff'],
} as const;
type Ground = keyof typeof GROUNDS;

/** Marks are highlights of the browser: the words stay one text, as on a page. */
function mark(paragraph: HTMLParagraphElement | null): void {
  const text = paragraph?.firstChild;
  if (!text) return;
  for (const [severity, { quote }] of Object.entries(NOTES)) {
    const start = text.textContent?.indexOf(quote) ?? -1;
    if (start < 0) continue;
    const range = new Range();
    range.setStart(text, start);
    range.setEnd(text, start + quote.length);
    CSS.highlights.set(`receipts-${severity}`, new Highlight(range));
  }
}

const words = (Object.values(NOTES) as Finding[]).map(({ quote }) => quote).join(' We build for people who render. ');

const draw = (ground: Ground) => (
  <div style={{ background: GROUNDS[ground][0], color: GROUNDS[ground][1], padding: '16px', font: '16px/1.6 serif' }}>
    <p ref={mark}>{words}</p>
  </div>
);

export const marks: Surface = {
  id: 'marks',
  title: 'Marks under words of a page',
  where: 'over',
  widths: [320, 640],
  states: Object.fromEntries((Object.keys(GROUNDS) as Ground[]).map((ground) => [ground, () => draw(ground)])),
};
