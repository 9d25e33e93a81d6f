import { useState } from 'preact/hooks';
import { Button } from '@/components/Button.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import type { Report } from '@/lib/core/report.ts';
import { ROW_TEXT } from '@/lib/core/row.ts';
import { midSentence } from '@/lib/words/mid-sentence.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Part, QUIET } from './Part.tsx';
import css from './ReadNext.module.css';

type Next = NonNullable<Report['project']>['readNext'][number];

/** Pages that one run may read beside those of the last review, as lib/messaging/saved-protocol.ts allows. */
const MOST_PAGES = 20;

interface Props {
  pages: readonly Next[];
  /** A re-check of the project waits or is under way. */
  busy: boolean;
  onFetch: (urls: string[]) => void;
}

/** Pages of the project that its pages link and that nobody opened: the person ticks which ones are fetched. */
export function ReadNext({ pages, busy, onFetch }: Props) {
  const web = pages.filter(({ url }) => /^https?:\/\//i.test(url) && URL.canParse(url)).slice(0, MOST_PAGES);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  if (web.length === 0) return null;
  const ticked = web.map(({ url }) => url).filter((url) => !off.has(url));
  const turn = (url: string, on: boolean) => {
    const next = new Set(off);
    if (on) next.delete(url);
    else next.add(url);
    setOff(next);
  };
  return (
    <Part id="read-next-title" title={say('Read next')}>
      <p class={QUIET}>
        {sayCount(
          web.length,
          '{n} page of this project is linked and not opened. What they say is not in the checklist.',
          '{n} pages of this project are linked and not opened. What they say is not in the checklist.',
        )}
      </p>
      <ul class={css.list}>
        {web.map(({ url, text, rows }) => (
          <li key={url} class={css.page}>
            <input
              type="checkbox"
              aria-label={say('Fetch {page}', { page: text.trim().slice(0, 90) || url })}
              checked={!off.has(url)}
              onChange={(event) => turn(url, event.currentTarget.checked)}
            />
            <span>
              <PageLink href={url} text={text} />
              {rows.length > 0 && (
                <span class={QUIET}>
                  {' '}
                  {say('may answer: {rows}', {
                    rows: rows.map((row) => midSentence(told(ROW_TEXT[row].title))).join(say(', ')),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Button busy={busy || ticked.length === 0} onPress={() => onFetch(ticked)}>
          {busy
            ? say('Fetching…')
            : sayCount(ticked.length, 'Fetch {n} page and add what they say', 'Fetch {n} pages and add what they say')}
        </Button>
      </p>
    </Part>
  );
}
