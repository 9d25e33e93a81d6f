import type { RowState } from '@/lib/core/checklist.ts';
import css from './RowStateShape.module.css';

const RECEIPT = 'M3 1.5h10v13l-1.7-1.5-1.6 1.5L8 13l-1.7 1.5L4.7 13 3 14.5z';

/** One small drawing for each state, told apart by outline. The word stands next to it or in a text equivalent. */
export function RowStateShape({ state }: { state: RowState }) {
  return (
    <svg class={`${css.shape} ${css[state]}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Drawing state={state} />
    </svg>
  );
}

function Drawing({ state }: { state: RowState }) {
  switch (state) {
    case 'conflicting':
      return <path class={css.fill} d="M7 2v12L1 8zM9 2v12l6-6z" />;
    case 'not-applicable':
      return <path class={css.line} d="M3 8h10" />;
    case 'not-checked':
      return (
        <>
          <circle class={`${css.line} ${css.dashed}`} cx="8" cy="8" r="6.5" />
          <path class={css.line} d="M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2" />
          <circle class={css.fill} cx="8" cy="11.4" r="1" />
        </>
      );
    case 'claimed-without-receipt':
      return <path class={`${css.line} ${css.dashed}`} d={RECEIPT} />;
    case 'not-stated':
      return <circle class={css.line} cx="8" cy="8" r="5.5" />;
    case 'partly':
      return (
        <>
          <path class={css.line} d={RECEIPT} />
          <path class={css.fill} d="M3 8h10v6.5l-1.7-1.5-1.6 1.5L8 13l-1.7 1.5L4.7 13 3 14.5z" />
        </>
      );
    case 'explained':
      return (
        <>
          <path class={`${css.fill} ${css.line}`} d={RECEIPT} />
          <path class={css.cut} d="M5.5 5h5M5.5 8h5" />
        </>
      );
  }
}
