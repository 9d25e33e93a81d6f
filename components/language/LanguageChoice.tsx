import { isLanguageTag, LANGUAGE_TAGS, LANGUAGES, type LanguageTag } from '@/lib/words/languages.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './LanguageChoice.module.css';

export interface LanguageProps {
  /** Undefined where the interface follows the browser. */
  chosen: LanguageTag | undefined;
  /** Why the last choice was not kept; empty when it was. */
  failed: string;
  onChoose: (language: LanguageTag | undefined) => void;
}

/** The language of the interface. Each language stands there under its own name, so that it is found by who reads it. */
export function LanguageChoice({ chosen, failed, onChoose }: LanguageProps) {
  return (
    <>
      <label class={css.choice}>
        {say('Language of what Receipts says')}
        <select
          class={css.field}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => onChoose(isLanguageTag(value) ? value : undefined)}
        >
          <option value="">{say('As the browser')}</option>
          {LANGUAGE_TAGS.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {LANGUAGES[tag]}
            </option>
          ))}
        </select>
      </label>
      <p>{say('Quotes stay in the language of their page. The languages of pages that are read are others.')}</p>
      {failed && <p role="alert">{told(failed)}</p>}
    </>
  );
}
