import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './AddForm.module.css';
import { Button } from './Button.tsx';
import type { RuleWords } from './RuleSwitches.tsx';
import { Shortened } from './Shortened.tsx';

interface Props {
  /** Keys of hidden notes, "host|rule|quotehash". */
  keys: readonly string[];
  rules: readonly RuleWords[];
  onShow: (key: string) => void;
}

/** The notes that the person hid, each with the way back. */
export function HiddenNotes({ keys, rules, onShow }: Props) {
  if (keys.length === 0) return <p class={css.none}>{say('No note is hidden.')}</p>;
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (
    <Shortened
      class={css.list}
      items={keys}
      first={50}
      name={(n) => sayCount(n, 'Show all {n} hidden note', 'Show all {n} hidden notes')}
      render={(key) => {
        const [host = '', rule = ''] = key.split('|');
        const words = say('{rule} on {host}', { rule: told(titles.get(rule) ?? rule), host });
        return (
          <li key={key} class={css.item}>
            <bdi>{words}</bdi>
            <Button look="quiet" label={say('Show again: {words}', { words })} onPress={() => onShow(key)}>
              {say('Show again')}
            </Button>
          </li>
        );
      }}
    />
  );
}
