import type { HostCheck } from '@/lib/core/host-check.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { FindingItem } from './FindingItem.tsx';
import css from './HostChecks.module.css';

/**
 * What the address alone tells, for a page that was not read: its notes, and what was looked at and what was not. It
 * stands where there is no Report, so that "not read" never means "nothing known".
 */
export function HostChecks({ check }: { check: HostCheck }) {
  return (
    <section class={css.host} aria-labelledby="host-title">
      <h2 class={css.title} id="host-title">
        {say('What the address tells')}
      </h2>
      {check.findings.length === 0 && (
        <p>{say('Nothing was noted about the address. The page itself was not read.')}</p>
      )}
      {check.findings.map((finding) => (
        <FindingItem key={finding.rule} finding={finding} />
      ))}
      <details class={css.details}>
        <summary>
          {say('{looks}; {others}', {
            looks: sayCount(
              check.checked.length,
              '{n} thing about the address was checked',
              '{n} things about the address were checked',
            ),
            others: sayCount(check.notChecked.length, '{n} not checked', '{n} not checked'),
          })}
        </summary>
        <Lines title={say('Looked at')} lines={check.checked} />
        <Lines title={say('Not checked')} lines={check.notChecked} />
      </details>
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p class={css.label}>{title}</p>
      <ul class={css.list}>
        {lines.map((line) => (
          <li key={line}>
            <bdi>{told(line)}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}
