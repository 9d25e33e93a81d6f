import type { Available, SecondOpinion as Opinion, OpinionQuestion } from '@/lib/core/second-opinion.ts';
import { OPINION_QUESTIONS } from '@/lib/core/second-opinion.ts';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
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
  'why-crypto': 'What a blockchain or token is needed for',
  security: 'What is done for security',
};

/** What stands beside everything that comes from it. */
const LABEL = 'By the browser’s own model, not checked by us.';

/** Two sentences of the page that the browser's own model pointed at, apart from everything that was checked. */
export function SecondOpinion({ state, onAsk, onStop }: SecondOpinionProps) {
  return (
    <section class={css.section} aria-labelledby="second-opinion-title" data-second-opinion={state.is}>
      <h2 class={css.title} id="second-opinion-title">
        A second reading, on this device
      </h2>
      <p class={css.quiet}>
        {LABEL} It only points at sentences of the page, and changes nothing of the checklist and the notes.
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
        <Notice tone="unknown" title="Not available">
          <p>{state.why}</p>
        </Notice>
      );
    case 'available':
      return <Button onPress={onAsk}>Ask the browser’s model</Button>;
    case 'downloadable':
    case 'downloading':
      return (
        <>
          <p>
            The browser has to download its model first, which can be several gigabytes. It does so only when you press.
          </p>
          <Button onPress={onAsk}>Download the model and ask it</Button>
        </>
      );
    case 'fetching':
      return <Working words={`The browser downloads its model: ${Math.floor(state.share * 100)} %.`} onStop={onStop} />;
    case 'asking':
      return <Working words="The browser’s model reads…" onStop={onStop} />;
    case 'failed':
      return (
        <>
          <Notice tone="unknown" title="No second reading">
            <p>{state.why}</p>
          </Notice>
          <Button look="quiet" onPress={onAsk}>
            Ask again
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
      <Button onPress={onStop}>Stop</Button>
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
            <h3 class={css.asked}>{ASKED[question]}</h3>
            {found ? <Quote text={found.quote} /> : <p class={css.none}>It pointed at no sentence of the page.</p>}
            {found && <p class={css.quiet}>The page’s words; chosen by the browser’s own model, not checked by us.</p>}
          </div>
        );
      })}
      {dropped > 0 && (
        <p class={css.none}>
          {countWords(dropped, 'answer')} dropped: what it gave does not stand on the page word for word.
        </p>
      )}
      <Button look="quiet" onPress={onAsk}>
        Ask again
      </Button>
    </>
  );
}
