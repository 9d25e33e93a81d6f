import { say } from '@/lib/words/say.ts';
import css from './PopupHeader.module.css';
import { Switch } from './Switch.tsx';

interface Props {
  /** Host of the tab; empty while it is not known, or where there is none. */
  host: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
}

/** Whose page this is about, and the switch for it. */
export function PopupHeader({ host, on, onSwitch }: Props) {
  return (
    <header class={css.header}>
      <h1 class={css.host}>
        <bdi>{host || say('Receipts')}</bdi>
      </h1>
      {host && <Switch on={on} label={say('Read this site')} onChange={onSwitch} />}
    </header>
  );
}
