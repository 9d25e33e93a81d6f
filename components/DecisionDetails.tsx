import type { Decision } from '@/lib/core/decision.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './DecisionDetails.module.css';
import type { Opened } from './DecisionItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Moment } from './Moment.tsx';
import { Quote } from './Quote.tsx';
import { RequestBehind } from './RequestBehind.tsx';
import { Said } from './Said.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { stakeOf } from './stake-words.ts';

type Copy = (text: string) => Promise<boolean>;

/** Everything that was kept of one request: the page, what was shown of the request, and the request itself. */
export function DecisionDetails({ opened, onCopy }: { opened: Opened; onCopy: Copy }) {
  if (opened.is === 'loading') return <p role="status">{say('Opening it…')}</p>;
  if (opened.is === 'failed') return <p role="alert">{told(opened.why)}</p>;
  const { decision } = opened;
  const { assessment, request } = decision;
  return (
    <div class={css.details}>
      <Page decision={decision} />
      {assessment ? (
        <section class={css.shown} aria-label={say('What was shown of the request')}>
          <p class={css.sentence}>
            <bdi>{told(stakeOf(assessment).say)}</bdi>
          </p>
          <RequestBehind assessment={assessment} simulation={decision.simulation} onCopy={onCopy} />
        </section>
      ) : (
        <p>{say('The request itself could not be read, so nothing is known of what it would have done.')}</p>
      )}
      {request !== undefined && (
        <details>
          <summary>{say('The request as the page sent it')}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keys */}
          <pre class={css.raw} dir="ltr" tabIndex={0}>
            {request}
          </pre>
        </details>
      )}
      <p class={css.times}>
        <Said
          text="Asked {asked}, ended {ended}. Kept under the id {id}."
          gaps={{
            asked: <Moment at={decision.askedAt} />,
            ended: <Moment at={decision.decidedAt} />,
            id: <code>{decision.id}</code>,
          }}
        />
      </p>
    </div>
  );
}

/** What was known of the page when it asked, with its own words. */
function Page({ decision: { page, assessment } }: { decision: Decision }) {
  const promise = assessment ? stakeOf(assessment).promise : '';
  if (!page) return null;
  const isRead = page.ruleset !== '';
  return (
    <section class={css.page} aria-label={say('The page that asked')}>
      <h3 class={css.label}>{say('The page')}</h3>
      {page.title !== '' && (
        <p>
          <bdi>{page.title}</bdi>
        </p>
      )}
      {/* Text and no link: nobody should be one press away from a page like that. */}
      <p class={css.address}>
        <bdi>{page.url || say('Its address is not known.')}</bdi>
      </p>
      {!isRead && <p>{say('The page itself had not been read when it asked.')}</p>}
      {isRead && page.worst !== 'none' && (
        <p>
          <Said
            text="{severity} was the worst that was noted on it."
            gaps={{ severity: <SeverityMark severity={page.worst} /> }}
          />
        </p>
      )}
      {isRead && page.worst === 'none' && <p>{say('No notes on the page, from the checks that ran.')}</p>}
      {promise !== '' && (
        <>
          <p>{say('It says:')}</p>
          <Quote text={promise} />
        </>
      )}
      {page.sentence !== '' && (
        <p>
          <bdi>{told(page.sentence)}</bdi>
        </p>
      )}
      {page.notes?.map((finding, at) => (
        <FindingItem key={`${at}-${finding.rule}`} finding={finding} />
      ))}
      {isRead && <p class={css.quiet}>{say('Checked with rules {ruleset}', { ruleset: page.ruleset })}</p>}
    </section>
  );
}
