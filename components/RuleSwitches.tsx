import { useState } from 'preact/hooks';
import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import type { Rule } from '@/lib/core/rule.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import css from './RuleSwitches.module.css';
import { SeverityMark } from './SeverityMark.tsx';
import { Switch } from './Switch.tsx';

/** What the list shows of a rule; a Rule fits in here. */
export type RuleWords = Pick<Rule, 'id' | 'row' | 'severity' | 'title' | 'say'>;

interface Props {
  rules: readonly RuleWords[];
  /** Ids of rules that are switched off. */
  off: ReadonlySet<string>;
  onSwitch: (rule: string, on: boolean) => void;
}

/** Every rule with a switch, by row of the checklist, with search. */
export function RuleSwitches({ rules, off, onSwitch }: Props) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => {
    const ours = [rule.title, rule.say, ROW_TEXT[rule.row].title];
    const text = [rule.id, ...ours, ...ours.map(told)].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const offHere = rules.filter(({ id }) => off.has(id));
  return (
    <>
      <search class={css.tools}>
        <label class={css.search}>
          {say('Search rules')}
          <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
        </label>
        <p class={css.count} role="status">
          {countOf(found.length, rules.length, offHere.length)}
        </p>
        {offHere.length > 0 && (
          <Button
            onPress={() => {
              for (const { id } of offHere) onSwitch(id, true);
            }}
          >
            {say('Switch all on')}
          </Button>
        )}
      </search>
      {found.length === 0 && <p>{say('No rule matches this search.')}</p>}
      {ROWS.map((row) => {
        const here = found.filter((rule) => rule.row === row);
        return (
          here.length > 0 && (
            <section key={row} class={css.group} aria-label={told(ROW_TEXT[row].title)}>
              <h3 class={css.row}>{told(ROW_TEXT[row].title)}</h3>
              <ul class={css.rules}>
                {here.map((rule) => (
                  <RuleItem key={rule.id} rule={rule} on={!off.has(rule.id)} onSwitch={onSwitch} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function countOf(found: number, all: number, off: number): string {
  const rules =
    found === all
      ? sayCount(all, '{n} rule', '{n} rules')
      : sayCount(all, '{found} of {n} rule', '{found} of {n} rules', { found });
  if (off === 0) return rules;
  return say('{rules}, {off}', { rules, off: sayCount(off, '{n} switched off', '{n} switched off') });
}

function RuleItem({ rule, on, onSwitch }: { rule: RuleWords; on: boolean; onSwitch: Props['onSwitch'] }) {
  const said = `say-${rule.id}`;
  return (
    <li class={css.rule} data-rule={rule.id}>
      <Switch on={on} label={told(rule.title)} describedBy={said} onChange={(next) => onSwitch(rule.id, next)} />
      <p id={said} class={css.say}>
        {told(rule.say)}
      </p>
      <p class={css.foot}>
        <SeverityMark severity={rule.severity} />
        <code class={css.id}>{rule.id}</code>
      </p>
    </li>
  );
}
