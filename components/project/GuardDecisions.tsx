import { Moment } from '@/components/Moment.tsx';
import { Notice } from '@/components/Notice.tsx';
import { requestWord } from '@/components/request-words.ts';
import { SeverityMark } from '@/components/SeverityMark.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { RequestView } from '@/components/tab-view.ts';
import type { DecisionHead } from '@/lib/core/decision.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './GuardDecisions.module.css';
import type { Known } from './known.ts';
import { Part, QUIET } from './Part.tsx';

/** Kept wallet requests of the project's pages, the one kept last first. */
export type KeptDecisions = Known<{ decisions: readonly DecisionHead[] }>;

/** What pages of this project asked of a wallet, and what became of it. */
export function GuardDecisions({ decisions }: { decisions: KeptDecisions }) {
  return (
    <Part id="decisions-title" title={say('Wallet requests of its pages')}>
      {decisions.is === 'loading' && <p role="status">{say('Looking for wallet requests…')}</p>}
      {decisions.is === 'failed' && (
        <Notice tone="failed" title={say('The wallet requests could not be opened.')}>
          <p>{told(decisions.why)}</p>
        </Notice>
      )}
      {decisions.is === 'ready' && <Kept decisions={decisions.decisions} />}
    </Part>
  );
}

function Kept({ decisions }: { decisions: readonly DecisionHead[] }) {
  if (decisions.length === 0)
    return (
      <p class={QUIET}>
        {say('None is kept from its domains. Requests that Receipts could not see are not among them.')}
      </p>
    );
  return (
    <>
      <p class={QUIET}>
        {sayCount(decisions.length, '{n} request kept.', '{n} requests kept.')}{' '}
        <a href="/decisions.html">{say('Open all wallet requests')}</a>
      </p>
      <Shortened
        class={css.list}
        items={decisions}
        first={5}
        name={(n) => sayCount(n, 'Show all {n} request', 'Show all {n} requests')}
        render={(decision) => (
          <li key={decision.id} class={css.item} data-decision={decision.id} data-state={decision.state}>
            <p class={css.head}>
              <b>{requestWord({ state: decision.state, missed: decision.missed as RequestView['missed'] })}</b>
              {decision.worst !== 'none' && <SeverityMark severity={decision.worst} />}
              <span class={QUIET}>
                <Moment at={decision.askedAt} />
              </span>
            </p>
            <p>
              <bdi>{told(decision.sentence) || say('What it asked for is not known.')}</bdi>
            </p>
          </li>
        )}
      />
    </>
  );
}
