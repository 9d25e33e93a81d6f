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
  if (keys.length === 0) return <p class={css.none}>No note is hidden.</p>;
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return (
    <Shortened
      class={css.list}
      items={keys}
      first={50}
      name="hidden notes"
      render={(key) => {
        const [host = '', rule = ''] = key.split('|');
        const words = `${titles.get(rule) ?? rule} on ${host}`;
        return (
          <li key={key} class={css.item}>
            <bdi>{words}</bdi>
            <Button look="quiet" label={`Show again: ${words}`} onPress={() => onShow(key)}>
              Show again
            </Button>
          </li>
        );
      }}
    />
  );
}
