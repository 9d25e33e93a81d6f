import type { Decision, DecisionHead } from '@/lib/core/decision.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { DecisionDetails } from './DecisionDetails.tsx';
import css from './DecisionItem.module.css';
import { Moment } from './Moment.tsx';
import { requestWord } from './request-words.ts';
import { Said } from './Said.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import type { RequestView } from './tab-view.ts';

/** The whole of a decision, once it is asked for. */
export type Opened = { is: 'loading' } | { is: 'failed'; why: string } | { is: 'ready'; decision: Decision };

export interface DecisionEvents {
  onSelect: (id: string, selected: boolean) => void;
  onOpen: (id: string, open: boolean) => void;
  onRemove: (ids: readonly string[]) => void;
  onCopy: (text: string) => Promise<boolean>;
}

interface Props extends DecisionEvents {
  decision: DecisionHead;
  selected: boolean;
  /** Undefined while it is closed. */
  opened: Opened | undefined;
}

/** One kept request: what it asked, who asked, what became of it; the rest when it is opened. */
export function DecisionItem({ decision, selected, opened, ...on }: Props) {
  const { id, sentence, worst, state, why, method, domain } = decision;
  const name = told(sentence).slice(0, 80) || method;
  return (
    <li class={`${css.item} ${state === 'not-checked' ? css.unchecked : ''}`} data-decision={id} data-state={state}>
      <p class={css.head}>
        <label class={css.pick}>
          <input
            type="checkbox"
            checked={selected}
            aria-label={say('Select: {name}', { name })}
            onChange={(event) => on.onSelect(id, event.currentTarget.checked)}
          />
        </label>
        <b>{requestWord({ state, missed: decision.missed as RequestView['missed'] })}</b>
        {worst !== 'none' && <SeverityMark severity={worst} />}
        <span class={css.when}>
          <Moment at={decision.askedAt} />
        </span>
      </p>
      <p class={css.say}>
        <bdi>{told(sentence) || say('What it asked for is not known.')}</bdi>
      </p>
      {why && why !== sentence && <p class={css.say}>{told(why)}</p>}
      <p class={css.foot}>
        <bdi>{hostOf(decision)}</bdi>
        {domain !== '' && !isOn(hostOf(decision), domain) && (
          <span>
            <Said text="in a page of {domain}" gaps={{ domain: <bdi>{domain}</bdi> }} />
          </span>
        )}
        {method !== '' && <code class={css.method}>{method}</code>}
      </p>
      <p class={css.buttons}>
        <Button label={`${more(opened)}: ${name}`} onPress={() => on.onOpen(id, opened === undefined)}>
          {more(opened)}
        </Button>
        <Button look="quiet" label={say('Delete: {name}', { name })} onPress={() => on.onRemove([id])}>
          {say('Delete')}
        </Button>
      </p>
      {opened && <DecisionDetails opened={opened} onCopy={on.onCopy} />}
    </li>
  );
}

const more = (opened: Opened | undefined) => (opened ? say('Show less') : say('Show all of it'));

function hostOf({ origin, domain }: DecisionHead): string {
  if (URL.canParse(origin) && new URL(origin).host !== '') return new URL(origin).host;
  return domain || say('A frame without an address');
}

function isOn(host: string, domain: string): boolean {
  const name = host.split(':')[0] ?? '';
  return name === domain || name.endsWith(`.${domain}`);
}
