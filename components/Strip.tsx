import type { Report } from '@/lib/core/report.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { OpeningChecks } from './OpeningChecks.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import css from './Strip.module.css';

interface Props {
  strip: Report['strip'];
  /** Its sentence is the key sentence too, and stands only here. */
  loud?: boolean;
  opening?: Report['opening'];
  walletPaths?: Report['walletPaths'];
  /** Set when the person hid the banner on the page: brings it back. */
  onShowBanner?: (() => void) | undefined;
}

/**
 * What this page asks of you. The worst claim or wallet finding speaks; good signs never stand here. Below it, what was
 * looked at when the page opened and what was not, and ways to a wallet that nobody can read.
 */
export function Strip({ strip, loud = false, opening = [], walletPaths = [], onShowBanner }: Props) {
  return (
    <section class={`${css.strip} ${css[strip.severity]}`} aria-labelledby="strip-title">
      <div class={css.head}>
        <h2 class={css.title} id="strip-title">
          {say('What this page asks of you')}
        </h2>
        {strip.severity !== 'none' && <SeverityMark severity={strip.severity} />}
      </div>
      <p class={loud ? css.loud : undefined}>{told(strip.sentence)}</p>
      {onShowBanner && (
        <p class={css.hidden}>
          <span>{say('You hid the banner on the page.')}</span>
          <Button look="quiet" onPress={onShowBanner}>
            {say('Show it again')}
          </Button>
        </p>
      )}
      {walletPaths.map(({ kind, marker, sentence }) => (
        <p key={kind} class={css.path}>
          {told(sentence)} <span class={css.marker}>{say('Seen: {marker}.', { marker })}</span>
        </p>
      ))}
      <OpeningChecks opening={opening} />
    </section>
  );
}
