import type { Report } from '@/lib/core/report.ts';
import { SeverityMark } from './SeverityMark.tsx';
import css from './Strip.module.css';

/** What this page asks of you. The worst claim or wallet finding speaks; good signs never stand here. */
export function Strip({ strip }: { strip: Report['strip'] }) {
  return (
    <section class={`${css.strip} ${css[strip.severity]}`} aria-labelledby="strip-title">
      <div class={css.head}>
        <h2 class={css.title} id="strip-title">
          What this page asks of you
        </h2>
        {strip.severity !== 'none' && <SeverityMark severity={strip.severity} />}
      </div>
      <p>{strip.sentence}</p>
    </section>
  );
}
