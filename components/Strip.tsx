import type { Report } from '@/lib/core/report.ts';
import { SeverityMark } from './SeverityMark.tsx';
import css from './Strip.module.css';

/**
 * What this page asks of you. The worst claim or wallet finding speaks; good signs never stand here. `loud` where its
 * sentence is the key sentence too, and stands only here.
 */
export function Strip({ strip, loud = false }: { strip: Report['strip']; loud?: boolean }) {
  return (
    <section class={`${css.strip} ${css[strip.severity]}`} aria-labelledby="strip-title">
      <div class={css.head}>
        <h2 class={css.title} id="strip-title">
          What this page asks of you
        </h2>
        {strip.severity !== 'none' && <SeverityMark severity={strip.severity} />}
      </div>
      <p class={loud ? css.loud : undefined}>{strip.sentence}</p>
    </section>
  );
}
