import { READING_MODES, type ReadingMode } from '@/lib/core/reading-mode.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { AllowedSites } from './AllowedSites.tsx';
import { BrowserHolds } from './BrowserHolds.tsx';
import { MODE_WORDS } from './mode-words.ts';
import css from './ReadingModes.module.css';

export interface ReadingModeProps {
  mode: ReadingMode;
  /** The list of sites; `withheld` where the browser does not let us in. */
  sites: readonly { host: string; withheld: boolean }[];
  /** The browser lets us into all sites. */
  holdsAll: boolean;
  /** A sentence about what was pressed last. */
  answer: string;
  onMode: (mode: ReadingMode) => void;
  /** Answers with a sentence when what was typed is not a host. */
  onAddSite: (typed: string) => string;
  onRemoveSite: (host: string) => void;
  onAskSite: (host: string) => void;
  /** Opens the browser's own page about Receipts; left out where extensions may not. */
  onBrowserPage?: (() => void) | undefined;
}

/** The choice of where pages are read by themselves, with what each choice cannot do. */
export function ReadingModes(props: ReadingModeProps) {
  const { mode, answer, onMode } = props;
  return (
    <div class={css.modes}>
      <fieldset class={css.choice}>
        <legend class={css.legend}>{say('Receipts reads pages by itself')}</legend>
        {READING_MODES.map((one) => (
          <label key={one} class={css.mode}>
            <input
              type="radio"
              name="reading-mode"
              value={one}
              checked={one === mode}
              aria-describedby={`mode-${one}`}
              onClick={(event) => {
                // What the browser answers decides; until then the old choice stays the one that is marked.
                if (one !== mode) event.preventDefault();
                onMode(one);
              }}
            />
            <span class={css.words}>
              <strong>{told(MODE_WORDS[one].title)}</strong>
              <span id={`mode-${one}`} class={css.about}>
                <span>{told(MODE_WORDS[one].does)}</span>
                <span class={css.cannot}>{told(MODE_WORDS[one].cannot)}</span>
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class={css.answer} role="status">
        {told(answer)}
      </p>
      <BrowserHolds {...props} />
      {mode === 'sites' && <AllowedSites {...props} />}
    </div>
  );
}
