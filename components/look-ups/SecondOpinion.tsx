import type { Available, SecondOpinion as Opinion, OpinionQuestion } from '@/lib/core/second-opinion.ts';
import { OPINION_QUESTIONS } from '@/lib/core/second-opinion.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { Quote } from '../Quote.tsx';
import css from './SecondOpinion.module.css';

/** Where it stands. `fetching`: the browser downloads its model, of which `share` (0–1) is there. */
export type SecondOpinionState =
  | Available
  | { is: 'asking' }
  | { is: 'fetching'; share: number }
  | { is: 'failed'; why: string }
  | { is: 'answered'; opinion: Opinion };

export interface SecondOpinionProps {
  state: SecondOpinionState;
  onAsk: () => void;
  onStop: () => void;
}

const ASKED: Record<OpinionQuestion, string> = {
  'why-crypto': en('What a blockchain or token is needed for'),
  security: en('What is done for security'),
};

/** Two sentences of the page that the browser's own model pointed at, apart from everything that was checked. */
export function SecondOpinion({ state, onAsk, onStop }: SecondOpinionProps) {
  return (
    <section class={css.section} aria-labelledby="second-opinion-title" data-second-opinion={state.is}>
      <h2 class={css.title} id="second-opinion-title">
        {say('A second reading, on this device')}
      </h2>
      <p class={css.quiet}>
        {say(
          'By the browser’s own model, not checked by us. It only points at sentences of the page, and changes nothing of the checklist and the notes.',
        )}
      </p>
      <div class={css.body} aria-live="polite">
        <State state={state} onAsk={onAsk} onStop={onStop} />
      </div>
    </section>
  );
}

function State({ state, onAsk, onStop }: SecondOpinionProps) {
  switch (state.is) {
    case 'absent':
      return (
        <Notice tone="unknown" title={say('Not available')}>
          <p>{told(state.why)}</p>
        </Notice>
      );
    case 'available':
      return <Button onPress={onAsk}>{say('Ask the browser’s model')}</Button>;
    case 'downloadable':
    case 'downloading':
      return (
        <>
          <p>
            {say(
              'The browser has to download its model first, which can be several gigabytes. It does so only when you press.',
            )}
          </p>
          <Button onPress={onAsk}>{say('Download the model and ask it')}</Button>
        </>
      );
    case 'fetching':
      return (
        <Working
          words={say('The browser downloads its model: {percent} %.', { percent: Math.floor(state.share * 100) })}
          onStop={onStop}
        />
      );
    case 'asking':
      return <Working words={say('The browser’s model reads…')} onStop={onStop} />;
    case 'failed':
      return (
        <>
          <Notice tone="unknown" title={say('No second reading')}>
            <p>{told(state.why)}</p>
          </Notice>
          <Button look="quiet" onPress={onAsk}>
            {say('Ask again')}
          </Button>
        </>
      );
    case 'answered':
      return <Answer opinion={state.opinion} onAsk={onAsk} />;
  }
}

function Working({ words, onStop }: { words: string; onStop: () => void }) {
  return (
    <>
      <p>{words}</p>
      <Button onPress={onStop}>{say('Stop')}</Button>
    </>
  );
}

function Answer({ opinion: { quotes, dropped }, onAsk }: { opinion: Opinion; onAsk: () => void }) {
  return (
    <>
      {OPINION_QUESTIONS.map((question) => {
        const found = quotes.find((one) => one.question === question);
        return (
          <div key={question} class={css.answer}>
            <h3 class={css.asked}>{told(ASKED[question])}</h3>
            {found ? (
              <Quote text={found.quote} />
            ) : (
              <p class={css.none}>{say('It pointed at no sentence of the page.')}</p>
            )}
            {found && (
              <p class={css.quiet}>{say('The page’s words; chosen by the browser’s own model, not checked by us.')}</p>
            )}
          </div>
        );
      })}
      {dropped > 0 && (
        <p class={css.none}>
          {sayCount(
            dropped,
            '{n} answer dropped: what it gave does not stand on the page word for word.',
            '{n} answers dropped: what it gave does not stand on the page word for word.',
          )}
        </p>
      )}
      <Button look="quiet" onPress={onAsk}>
        {say('Ask again')}
      </Button>
    </>
  );
}
