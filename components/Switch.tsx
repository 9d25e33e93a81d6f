import { say } from '@/lib/words/say.ts';
import css from './Switch.module.css';

interface Props {
  on: boolean;
  /** What is on or off; always visible. */
  label: string;
  /** Id of an element that says more. */
  describedBy?: string;
  onChange: (on: boolean) => void;
}

/** On or off at once, without a save button. The word stands next to the knob, so that colour is not needed. */
export function Switch({ on, label, describedBy, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-describedby={describedBy}
      class={css.switch}
      onClick={() => onChange(!on)}
    >
      <span class={css.label}>{label}</span>
      <span class={css.word} aria-hidden="true">
        {on ? say('On') : say('Off')}
      </span>
      <span class={css.track} aria-hidden="true">
        <span class={css.knob} />
      </span>
    </button>
  );
}
