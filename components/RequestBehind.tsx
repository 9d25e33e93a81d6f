import type { Assessment } from '@/lib/core/assessment.ts';
import type { Simulation } from '@/lib/core/simulation.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { AgentLimits } from './AgentLimits.tsx';
import { CallList } from './CallList.tsx';
import { ClearTable } from './ClearTable.tsx';
import css from './RequestBehind.module.css';
import { RequestDetail } from './RequestDetail.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { SimulationResult } from './SimulationResult.tsx';

interface Props {
  assessment: Assessment;
  simulation?: Simulation | undefined;
  onCopy: (text: string) => Promise<boolean>;
}

/** Details whose value are words of the page or the request. */
const QUOTED: ReadonlySet<string> = new Set(['Text', 'Function']);

/**
 * Everything behind the one sentence, findings first: a trial run or a known form stands below them and clears nothing.
 * What was not checked is always there.
 */
export function RequestBehind({ assessment, simulation, onCopy }: Props) {
  const { calls = [], limits = [], clear = [], notChecked } = assessment;
  const details = besides(assessment);
  return (
    <>
      <Findings findings={unsaid(assessment)} />
      {calls.length > 0 && <CallList calls={calls} />}
      {limits.length > 0 && <AgentLimits limits={limits} />}
      {clear.map((one, at) => (
        <ClearTable key={`${at}-${one.title}`} clear={one} onCopy={onCopy} />
      ))}
      {details.length > 0 && (
        <dl class={css.details}>
          {details.map((detail, at) => (
            <RequestDetail
              key={`${at}-${detail.label}`}
              {...detail}
              label={told(detail.label)}
              isOurs={!QUOTED.has(detail.label)}
              onCopy={onCopy}
            />
          ))}
        </dl>
      )}
      {simulation && <SimulationResult simulation={simulation} />}
      <div class={css.unchecked}>
        <h3 class={css.label}>{say('Not checked')}</h3>
        <ul>
          {notChecked.map((what) => (
            <li key={what}>
              <bdi>{told(what)}</bdi>
            </li>
          ))}
          <li>{say('What the wallet does with it afterwards. This view can miss things.')}</li>
        </ul>
      </div>
    </>
  );
}

/** The heading, and what the list of calls does not say again. */
function unsaid({ findings, calls = [] }: Assessment): Assessment['findings'] {
  return findings.filter(({ say }, at) => at === 0 || calls.every(({ sentence }) => sentence !== say));
}

/** What was read, without the values that stand in the fields of a known form already. */
function besides({ details, clear = [] }: Assessment): Assessment['details'] {
  const shown = new Set(
    clear.flatMap(({ fields, contract = '' }) => [contract, ...fields.map(({ full = '' }) => full)]).map(lower),
  );
  return details.filter(({ full = '' }) => full === '' || !shown.has(lower(full)));
}

const lower = (text: string) => text.toLowerCase();

/** The first one is the heading above: here stands what to ask about it, and everything else. */
function Findings({ findings }: Pick<Assessment, 'findings'>) {
  if (findings.length === 0) return null;
  const isFirst = (at: number) => findings.findIndex(({ rule }) => rule === findings[at]?.rule) === at;
  return (
    <ul class={css.findings}>
      {findings.map((finding, at) => (
        <li key={`${at}-${finding.rule}`}>
          {at > 0 && (
            <>
              <SeverityMark severity={finding.severity} />
              <p>
                <bdi>{told(finding.say)}</bdi>
              </p>
            </>
          )}
          {finding.ask !== '' && isFirst(at) && (
            <p>
              <b>{say('Ask:')}</b> {told(finding.ask)}
            </p>
          )}
          {finding.clears !== '' && isFirst(at) && (
            <p>
              <b>{say('Would clear it:')}</b> {told(finding.clears)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
