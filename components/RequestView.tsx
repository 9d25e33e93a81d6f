import type { Assessment } from '@/lib/core/assessment.ts';
import type { HeldRequest } from './held-request.ts';
import { RequestAnswer } from './RequestAnswer.tsx';
import { RequestDetail } from './RequestDetail.tsx';
import css from './RequestPanel.module.css';
import { SeverityMark } from './SeverityMark.tsx';
import { stakeOf } from './stake-words.ts';

const NOTHING_KNOWN = { say: 'This request waits for your answer.', promise: '', more: '' };

interface Props {
  request: HeldRequest;
  onAnswer: (id: string, letThrough: boolean) => void;
  onCopy: (text: string) => Promise<boolean>;
}

/**
 * One held request. What is at stake stands first and largest: the worst finding, without the page's promise, which
 * follows on a line of its own. It is said once; behind the buttons stands everything else.
 */
export function RequestView({ request, onAnswer, onCopy }: Props) {
  const { id, assessment, page, raw } = request;
  const worst = assessment?.worst ?? 'warning';
  const heading = `request-${id}`;
  const { say, promise, more } = assessment ? stakeOf(assessment) : NOTHING_KNOWN;
  return (
    <section class={`${css.request} ${worst === 'danger' ? css.danger : ''}`} aria-labelledby={heading}>
      <p class={css.asker}>
        <SeverityMark severity={worst} /> <bdi>{hostOf(assessment)}</bdi> asks your wallet
      </p>
      <h2 class={css.sentence} id={heading}>
        {say}
      </h2>
      {more && <p class={css.more}>{more}</p>}
      {(promise || page?.sentence) && (
        <div class={css.page}>
          {promise && (
            <p>
              <span class={css.label}>The page says:</span> <bdi>“{promise}”</bdi>
            </p>
          )}
          {page?.sentence && (
            <p>
              <span class={css.label}>Noted on the page:</span> <bdi>{page.sentence}</bdi>
            </p>
          )}
        </div>
      )}
      <RequestAnswer danger={worst === 'danger'} onBack={() => onAnswer(id, false)} onSend={() => onAnswer(id, true)} />
      {assessment && <Behind assessment={assessment} onCopy={onCopy} />}
      {raw !== undefined && (
        <details class={css.raw}>
          <summary>The request as the page sent it</summary>
          <pre dir="ltr">{raw}</pre>
        </details>
      )}
    </section>
  );
}

function Behind({ assessment, onCopy }: { assessment: Assessment; onCopy: (text: string) => Promise<boolean> }) {
  const { details, findings, notChecked } = assessment;
  return (
    <>
      {details.length > 0 && (
        <dl class={css.details}>
          {details.map((detail, at) => (
            <RequestDetail key={`${at}-${detail.label}`} {...detail} onCopy={onCopy} />
          ))}
        </dl>
      )}
      {findings.length > 0 && (
        <ul class={css.findings}>
          {findings.map((finding, at) => (
            <li key={`${at}-${finding.rule}`}>
              {at > 0 && (
                <>
                  <SeverityMark severity={finding.severity} />
                  <p>
                    <bdi>{finding.say}</bdi>
                  </p>
                </>
              )}
              {finding.ask !== '' && findings.findIndex(({ ask }) => ask === finding.ask) === at && (
                <p>
                  <b>Ask:</b> {finding.ask}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      <div class={css.unchecked}>
        <h3 class={css.label}>Not checked</h3>
        <ul>
          {notChecked.map((what) => (
            <li key={what}>{what}</li>
          ))}
          <li>What the wallet does with it afterwards. This view can miss things.</li>
        </ul>
      </div>
    </>
  );
}

function hostOf(assessment: Assessment | undefined): string {
  const origin = assessment?.origin ?? '';
  if (URL.canParse(origin)) return new URL(origin).host || origin;
  return origin === '' || origin === 'null' ? 'A frame without an address' : origin;
}
