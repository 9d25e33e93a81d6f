import type { ClearField, ClearText } from '@/lib/core/clear-text.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ClearTable.module.css';
import { CHOICE_WORDS } from './member-names.ts';
import { RequestDetail } from './RequestDetail.tsx';
import { Said } from './Said.tsx';

interface Props {
  clear: ClearText;
  onCopy: (text: string) => Promise<boolean>;
}

/** A call or message read field by field. By form alone it only has somebody's form: their name is not lent to it. */
export function ClearTable({ clear, onCopy }: Props) {
  const { title, protocol, known, fields, contract } = clear;
  return (
    <section class={css.clear}>
      <h3 class={css.title}>
        <bdi>{told(title)}</bdi>
      </h3>
      {protocol !== undefined && (
        <p class={css.whose}>
          {known ? (
            <Said
              text="At a contract that {protocol} names as its own. What it does with it is not checked."
              gaps={{ protocol: <bdi>{protocol}</bdi> }}
            />
          ) : (
            <Said
              text="It has the form of {protocol}; whose contract it is was not found out."
              gaps={{ protocol: <bdi>{protocol}</bdi> }}
            />
          )}
        </p>
      )}
      <dl class={css.fields}>
        {fields.map((field, at) => (
          <RequestDetail
            key={`${at}-${field.label}`}
            {...field}
            label={told(field.label)}
            isOurs={isOurs(field)}
            onCopy={onCopy}
          />
        ))}
        {contract !== undefined && (
          <RequestDetail label={say('Contract')} value={shorten(contract)} full={contract} onCopy={onCopy} />
        )}
      </dl>
    </section>
  );
}

/** Amounts in digits stay as a hardware wallet writes them, so that the two can be compared. */
function isOurs({ kind, value }: ClearField): boolean {
  if (kind === 'amount') return !/^[\d.]{1,100}(?: \S{1,30})?$/.test(value) || value.endsWith(' units');
  return kind !== 'text' || CHOICE_WORDS.has(value);
}

function shorten(address: string): string {
  return address.length > 16 ? `${address.slice(0, 6)}…${address.slice(-4)}` : address;
}
