import { type ComponentChildren, Fragment } from 'preact';
import { GAP } from '@/lib/words/catalogue.ts';
import { sayOpen } from '@/lib/words/say.ts';

interface Props {
  /** English text with gaps: "Elsewhere it says ({address}):". */
  text: string;
  /** What stands in the gaps, by name. */
  gaps: Readonly<Record<string, ComponentChildren>>;
}

/** A text of ours in the language of the interface with elements in it, in the order of that language. */
export function Said({ text, gaps }: Props) {
  return <Filled open={sayOpen(text)} gaps={gaps} />;
}

/** The same for a text that is in the language already, with gaps left open: one that counts. */
export function Filled({ open, gaps }: { open: string; gaps: Props['gaps'] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const gap of open.matchAll(GAP)) {
    parts.push(open.slice(at, gap.index), gaps[gap[2] ?? '']);
    at = gap.index + gap[0].length;
  }
  parts.push(open.slice(at));
  return (
    <>
      {parts.map((part, index) => (
        // The parts of one text never change their order.
        <Fragment key={index}>{part}</Fragment>
      ))}
    </>
  );
}
