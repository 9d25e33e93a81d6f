import { useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import css from './RequestPanel.module.css';

interface Props {
  label: string;
  value: string;
  full?: string | undefined;
  onCopy: (text: string) => void;
}

/** A label and a short value, with the whole value and a way to copy it on demand. */
export function RequestDetail({ label, value, full, onCopy }: Props) {
  const [open, setOpen] = useState(false);
  const whole = full ?? value;
  const more = whole !== value;
  return (
    <div class={css.detail}>
      <dt class={css.label}>{label}</dt>
      <dd>
        <bdi class={open ? css.full : undefined}>{open ? whole : value}</bdi>
        {more && (
          <span class={css.tools}>
            <Button look="quiet" label={`${open ? 'Less' : 'Whole value'}: ${label}`} onPress={() => setOpen(!open)}>
              {open ? 'Less' : 'Whole value'}
            </Button>
            <Button look="quiet" label={`Copy: ${label}`} onPress={() => onCopy(whole)}>
              Copy
            </Button>
          </span>
        )}
      </dd>
    </div>
  );
}
