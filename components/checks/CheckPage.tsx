import { aboutText } from '@/lib/core/about-text.ts';
import type { CheckAnswer } from '@/lib/core/check-answer.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount, spoken } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { FindingList } from '../FindingList.tsx';
import { HostChecks } from '../HostChecks.tsx';
import { Notice } from '../Notice.tsx';
import { gradeWords } from '../project/receipt-words.ts';
import { Quote } from '../Quote.tsx';
import { Said } from '../Said.tsx';
import css from './CheckPage.module.css';

/** How far the check has come. */
export type Chosen = { is: 'asking' } | { is: 'no-answer'; why: string } | CheckAnswer;

interface Props {
  chosen: Chosen;
  onRetry: () => void;
}

const TITLES: Record<Chosen['is'], string> = {
  asking: en('Check'),
  'no-answer': en('Check'),
  gone: en('Check'),
  link: en('Check of a link'),
  text: en('Check of a selected text'),
};

/** The answer to "Check this link" and "Check the selected text". */
export function CheckPage({ chosen, onRetry }: Props) {
  return (
    <main class={css.page}>
      <h1 class={css.title}>{told(TITLES[chosen.is])}</h1>
      {chosen.is === 'asking' && <p role="status">{say('Checking it on this computer…')}</p>}
      {chosen.is === 'no-answer' && (
        <Notice tone="failed" title={say('Receipts did not answer.')}>
          <p>{told(chosen.why)}</p>
          <p>{say('Nothing was checked.')}</p>
          <Button onPress={onRetry}>{say('Ask again')}</Button>
        </Notice>
      )}
      {chosen.is === 'gone' && (
        <Notice tone="unknown" title={say('What was chosen is not here any more.')}>
          <p>
            {say(
              'It is kept until the browser is closed, and the newest six at most. Nothing was checked: choose it again.',
            )}
          </p>
        </Notice>
      )}
      {chosen.is === 'link' && <LinkChecked {...chosen} />}
      {chosen.is === 'text' && <TextChecked {...chosen} />}
    </main>
  );
}

function LinkChecked({ href, past, host, receipt }: Extract<CheckAnswer, { is: 'link' }>) {
  return (
    <>
      <section class={css.part} aria-labelledby="address-title">
        <h2 class={css.head} id="address-title">
          {say('Where it leads')}
        </h2>
        <p class={css.address}>
          <bdi>{past ?? href}</bdi>
        </p>
        {past === undefined && (
          <Notice tone="unknown">
            <p>
              {say(
                'It leads through a platform first, whose address does not tell where it goes on to. That was not checked.',
              )}
            </p>
          </Notice>
        )}
        {past !== undefined && past !== href && (
          <p class={css.quiet}>
            <Said
              text="The platform’s own forwarding stands before it: {address}"
              gaps={{ address: <bdi>{href}</bdi> }}
            />
          </p>
        )}
        <p class={css.quiet}>{say('It was not opened, and nobody was asked about it.')}</p>
      </section>
      <HostChecks check={host} />
      <section class={css.part} aria-labelledby="receipt-title">
        <h2 class={css.head} id="receipt-title">
          {say('As a receipt')}
        </h2>
        {past === undefined ? (
          <p>{say('Not known, because where it leads is not.')}</p>
        ) : (
          <>
            <p>{receiptWords(receipt)}</p>
            <p class={css.quiet}>{say('By its address alone: {note}.', { note: told(receipt.note) })}</p>
          </>
        )}
      </section>
    </>
  );
}

/** Of a site that is on none of our lists nobody knows whose words it holds. */
function receiptWords({ kind, grade }: Extract<CheckAnswer, { is: 'link' }>['receipt']): string {
  return kind === 'elsewhere'
    ? say('Only reading it would tell what it shows, and whose words it holds.')
    : told(gradeWords(grade));
}

function TextChecked({ text, left, findings, coverage }: Extract<CheckAnswer, { is: 'text' }>) {
  // Catalogues hold the words of rules as they are; where they are said in another language, a sentence tells what is meant.
  const isEnglish = spoken() === 'en';
  if (text.trim() === '')
    return (
      <Notice tone="unknown" title={say('Nothing was selected that has words.')}>
        <p>{say('Nothing was checked. Select some words on the page and choose this again.')}</p>
      </Notice>
    );
  return (
    <>
      <section class={css.part} aria-labelledby="text-title">
        <h2 class={css.head} id="text-title">
          {say('The text')}
        </h2>
        <Quote text={text} />
        {left > 0 && (
          <Notice tone="unknown">
            <p>
              {sayCount(
                left,
                'It is longer than what is checked at a time: the last {n} character was not read.',
                'It is longer than what is checked at a time: the last {n} characters were not read.',
              )}
            </p>
          </Notice>
        )}
        <p class={css.quiet}>
          {say('Read by itself, as a post is. What stands around it on the page was not looked at.')}
        </p>
      </section>
      <FindingList findings={isEnglish ? findings.map(aboutText) : findings} coverage={coverage} />
      {!isEnglish && findings.length > 0 && (
        <p class={css.quiet}>{say('Where a note speaks of this page or this post, it means the selected text.')}</p>
      )}
      <p class={css.quiet}>{told(coverage.sentence)}</p>
    </>
  );
}
