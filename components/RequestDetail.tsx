import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import css from './RequestDetail.module.css';

interface Props {
  label: string;
  value: string;
  full?: string | undefined;
  /** False when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
}

const COPY_WORDS = { no: 'Copy', yes: 'Copied', refused: 'Could not copy' } as const;

/** A label and a short value, with the whole value and a way to copy it on demand. */
export function RequestDetail({ label, value, full, onCopy }: Props) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  const whole = full ?? value;
  const more = whole !== value;
  return (
    <div class={css.detail}>
      <dt class={css.label}>{label}</dt>
      <dd class={css.value}>
        <bdi class={open ? css.full : undefined}>{open ? whole : value}</bdi>
        {more && (
          <span class={css.tools}>
            <Button look="quiet" label={`${open ? 'Less' : 'Whole value'}: ${label}`} onPress={() => setOpen(!open)}>
              {open ? 'Less' : 'Whole value'}
            </Button>
            <Button
              look="quiet"
              label={`${COPY_WORDS[copied]}: ${label}`}
              onPress={async () => setCopied((await onCopy(whole)) ? 'yes' : 'refused')}
            >
              {COPY_WORDS[copied]}
            </Button>
          </span>
        )}
      </dd>
    </div>
  );
}
