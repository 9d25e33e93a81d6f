import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from '../pause/Pause.module.css';
import { Switch } from '../Switch.tsx';

export interface SyncProps {
  /** Undefined until it was read. */
  state: { on: boolean; why: string } | undefined;
  busy: boolean;
  onSwitch: (on: boolean) => void;
}

/** Settings on the person's other browsers: what goes, what never does, and by whom. */
export function SyncSettings({ state, busy, onSwitch }: SyncProps) {
  if (!state) return <p role="status">{say('Looking…')}</p>;
  return (
    <div class={css.part}>
      <p id="sync-what">
        {say(
          'When it is on, your browser’s own sync carries these settings, as it carries bookmarks: which rules are off, from which severity notes are marked, how the saved list looks, and the tick for a picture. Who runs that sync can hold them. Of each setting the newest choice counts.',
        )}
      </p>
      <p>
        {say(
          'Never with them: saved projects, names of sites (also those that you switched off), hidden notes, wallet requests, lists, rule packs, nodes, and what you allowed for look-ups and re-checks.',
        )}
      </p>
      <Switch
        on={state.on}
        label={say('Sync these settings')}
        describedBy="sync-what"
        onChange={(on) => !busy && onSwitch(on)}
      />
      <p class={css.quiet} role="status">
        {wordsOf(state, busy)}
      </p>
      <p class={css.quiet}>{say('Turning it off removes what was synced and ends it in your other browsers too.')}</p>
    </div>
  );
}

function wordsOf({ on, why }: NonNullable<SyncProps['state']>, busy: boolean): string {
  if (busy) return say('Changing…');
  if (why !== '') return told(why);
  return on
    ? say('Given to your browser. When it arrives elsewhere is up to the browser’s sync, which has to be on.')
    : '';
}
