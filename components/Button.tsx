import type { ComponentChildren } from 'preact';
import css from './Button.module.css';

interface Props {
  /** `main` is the one thing to do here; `quiet` looks like a link. */
  look?: 'main' | 'plain' | 'quiet';
  /** Says more than the visible words where several buttons read the same; begins with the visible words. */
  label?: string;
  busy?: boolean;
  type?: 'button' | 'submit';
  class?: string;
  /** -1 where a list is walked with arrows, and Tab leads into one of its places. */
  tabIndex?: number;
  onPress?: () => void;
  children: ComponentChildren;
}

/** A button. While `busy` it stays focusable, says so, and does nothing. */
export function Button({
  look = 'plain',
  label,
  busy = false,
  type = 'button',
  tabIndex,
  onPress,
  children,
  ...rest
}: Props) {
  const press = (event: Event) => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={type}
      tabIndex={tabIndex}
      class={`${css.button} ${css[look]} ${rest.class ?? ''}`}
      aria-label={label}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={press}
    >
      {children}
    </button>
  );
}
