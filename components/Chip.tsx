import type { Finding } from '@/lib/core/finding.ts';
import { rankOf } from '@/lib/core/severity.ts';
import { sayCount } from '@/lib/words/say.ts';
import css from './Chip.module.css';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
  /** The notes on one post; never empty. */
  findings: readonly Finding[];
  onOpen: (chip: HTMLElement) => void;
}

/** The one small thing that a post with notes gets. It opens the same card as a mark does. */
export function Chip({ findings, onOpen }: Props) {
  const worst = [...findings].sort((a, b) => rankOf(b.severity) - rankOf(a.severity))[0];
  if (!worst) return null;
  return (
    <button type="button" class={css.chip} aria-haspopup="dialog" onClick={(event) => onOpen(event.currentTarget)}>
      <SeverityMark severity={worst.severity} />
      <span class={css.notes}>{sayCount(findings.length, '{n} note · Receipts', '{n} notes · Receipts')}</span>
    </button>
  );
}
