import type { Decision } from '@/lib/core/decision.ts';
import css from './DecisionDetails.module.css';
import type { Opened } from './DecisionItem.tsx';
import { FindingItem } from './FindingItem.tsx';
import { Moment } from './Moment.tsx';
import { Quote } from './Quote.tsx';
import { RequestBehind } from './RequestBehind.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { stakeOf } from './stake-words.ts';

type Copy = (text: string) => Promise<boolean>;

/** Everything that was kept of one request: the page, what was shown of the request, and the request itself. */
export function DecisionDetails({ opened, onCopy }: { opened: Opened; onCopy: Copy }) {
  if (opened.is === 'loading') return <p role="status">Opening it…</p>;
  if (opened.is === 'failed') return <p role="alert">{opened.why}</p>;
  const { decision } = opened;
  const { assessment, request } = decision;
  return (
    <div class={css.details}>
      <Page decision={decision} />
      {assessment ? (
        <section class={css.shown} aria-label="What was shown of the request">
          <p class={css.sentence}>
            <bdi>{stakeOf(assessment).say}</bdi>
          </p>
          <RequestBehind assessment={assessment} simulation={decision.simulation} onCopy={onCopy} />
        </section>
      ) : (
        <p>The request itself could not be read, so nothing is known of what it would have done.</p>
      )}
      {request !== undefined && (
        <details>
          <summary>The request as the page sent it</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus to be scrolled by keys */}
          <pre class={css.raw} dir="ltr" tabIndex={0}>
            {request}
          </pre>
        </details>
      )}
      <p class={css.times}>
        Asked <Moment at={decision.askedAt} />, ended <Moment at={decision.decidedAt} />. Kept under the id{' '}
        <code>{decision.id}</code>.
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
    <section class={css.page} aria-label="The page that asked">
      <h3 class={css.label}>The page</h3>
      {page.title !== '' && (
        <p>
          <bdi>{page.title}</bdi>
        </p>
      )}
      {/* Text and no link: nobody should be one press away from a page like that. */}
      <p class={css.address}>
        <bdi>{page.url || 'Its address is not known.'}</bdi>
      </p>
      {!isRead && <p>The page itself had not been read when it asked.</p>}
      {isRead && page.worst !== 'none' && (
        <p>
          <SeverityMark severity={page.worst} /> was the worst that was noted on it.
        </p>
      )}
      {isRead && page.worst === 'none' && <p>No notes on the page, from the checks that ran.</p>}
      {promise !== '' && (
        <>
          <p>It says:</p>
          <Quote text={promise} />
        </>
      )}
      {page.sentence !== '' && (
        <p>
          <bdi>{page.sentence}</bdi>
        </p>
      )}
      {page.notes?.map((finding, at) => (
        <FindingItem key={`${at}-${finding.rule}`} finding={finding} />
      ))}
      {isRead && <p class={css.quiet}>Checked with rules {page.ruleset}</p>}
    </section>
  );
}
