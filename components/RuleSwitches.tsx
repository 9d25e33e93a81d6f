import { useState } from 'preact/hooks';
import { ROW_TEXT, ROWS } from '@/lib/core/row.ts';
import type { Rule } from '@/lib/core/rule.ts';
import { Button } from './Button.tsx';
import { countWords } from './count-words.ts';
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
    const text = `${rule.id} ${rule.title} ${rule.say} ${ROW_TEXT[rule.row].title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const offHere = rules.filter(({ id }) => off.has(id));
  return (
    <>
      <search class={css.tools}>
        <label class={css.search}>
          Search rules
          <input
            type="search"
            class={css.field}
            value={search}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        <p class={css.count} role="status">
          {found.length === rules.length
            ? countWords(rules.length, 'rule')
            : `${found.length} of ${rules.length} rules`}
          {offHere.length > 0 && `, ${offHere.length} switched off`}
        </p>
        {offHere.length > 0 && (
          <Button
            onPress={() => {
              for (const { id } of offHere) onSwitch(id, true);
            }}
          >
            Switch all on
          </Button>
        )}
      </search>
      {found.length === 0 && <p>No rule matches this search.</p>}
      {ROWS.map((row) => {
        const here = found.filter((rule) => rule.row === row);
        return (
          here.length > 0 && (
            <section key={row} class={css.group} aria-label={ROW_TEXT[row].title}>
              <h3 class={css.row}>{ROW_TEXT[row].title}</h3>
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

function RuleItem({ rule, on, onSwitch }: { rule: RuleWords; on: boolean; onSwitch: Props['onSwitch'] }) {
  const said = `say-${rule.id}`;
  return (
    <li class={css.rule} data-rule={rule.id}>
      <Switch on={on} label={rule.title} describedBy={said} onChange={(next) => onSwitch(rule.id, next)} />
      <p id={said} class={css.say}>
        {rule.say}
      </p>
      <p class={css.foot}>
        <SeverityMark severity={rule.severity} />
        <code class={css.id}>{rule.id}</code>
      </p>
    </li>
  );
}
