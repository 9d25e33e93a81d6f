import { useState } from 'preact/hooks';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import css from './RequestDetail.module.css';

interface Props {
  label: string;
  value: string;
  full?: string | undefined;
  /** The value is in our words, and no quote. */
  isOurs?: boolean;
  /** False when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
}

const COPY_WORDS = { no: en('Copy'), yes: en('Copied'), refused: en('Could not copy') } as const;

/** A label and a short value, with the whole value and a way to copy it on demand. */
export function RequestDetail({ label, value, full, isOurs = false, onCopy }: Props) {
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  const whole = full ?? value;
  const more = whole !== value;
  return (
    <div class={css.detail}>
      <dt class={css.label}>{label}</dt>
      <dd class={css.value}>
        <bdi class={open ? css.full : undefined}>{open ? whole : isOurs ? told(value) : value}</bdi>
        {more && (
          <span class={css.tools}>
            <Button
              look="quiet"
              label={`${open ? say('Less') : say('Whole value')}: ${label}`}
              onPress={() => setOpen(!open)}
            >
              {open ? say('Less') : say('Whole value')}
            </Button>
            <Button
              look="quiet"
              label={`${told(COPY_WORDS[copied])}: ${label}`}
              onPress={async () => setCopied((await onCopy(whole)) ? 'yes' : 'refused')}
            >
              {told(COPY_WORDS[copied])}
            </Button>
          </span>
        )}
      </dd>
    </div>
  );
}
