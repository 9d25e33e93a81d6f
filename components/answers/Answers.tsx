import type { ComponentChildren } from 'preact';
import type { Answer } from '@/lib/core/answer.ts';
import { notSeenWords, openWords, sentencesWords, type ToldWhen } from '@/lib/core/answer-words.ts';
import { type Answering, answersTold, type ToldAnswer } from '@/lib/core/answers-told.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { PageLink } from '../PageLink.tsx';
import { Said } from '../Said.tsx';
import { AnswerItem } from './AnswerItem.tsx';
import css from './Answers.module.css';

interface Props {
  report: Answering;
  when: ToldWhen;
  /** Shows the place on the page; left out where there is no page to show it on. */
  onShow?: ((answer: Answer) => void) | undefined;
  /** The page, where it is not the one in front. */
  page?: string | undefined;
}

/** Questions that are open from the start. More would push the notes out of sight. */
const FIRST = 3;

/** Where the page answers the ten questions, in its own words, and which it does not answer. Nothing for older Reports. */
export function Answers({ report, when, onShow, page }: Props) {
  const all = answersTold(report);
  if (!all) return null;
  const { sentences } = report;
  const { answered } = all;
  const more = answered.slice(FIRST);
  const open = told(openWords(all, sentences));
  const notSeen = told(notSeenWords(all));
  return (
    <section class={css.answers} aria-labelledby="answers-title" data-sentences={sentences?.state}>
      <h2 class={css.title} id="answers-title">
        {say('Where the page answers this')}
      </h2>
      <p class={css.state} role="status">
        {told(sentencesWords(sentences, when))}
      </p>
      {page !== undefined && answered.length + all.alsoSaid.length > 0 && (
        <p class={css.quiet}>
          <Said
            text="As it was read then. Open {page}."
            gaps={{ page: <PageLink href={page} text={say('the page as it is now')} /> }}
          />
        </p>
      )}
      {answered.length > 0 && <Questions questions={answered.slice(0, FIRST)} onShow={onShow} />}
      {more.length > 0 && (
        <Folded name={sayCount(more.length, '{n} more question', '{n} more questions')}>
          <Questions questions={more} onShow={onShow} />
        </Folded>
      )}
      {open !== '' && <p>{open}</p>}
      {all.alsoSaid.length > 0 && (
        <Folded name={say('Also said on the page ({count})', { count: all.alsoSaid.length })}>
          <p class={css.quiet}>
            {say('These words explain no line of the checklist. They are shown so that you can read them.')}
          </p>
          <Questions questions={all.alsoSaid} onShow={onShow} />
        </Folded>
      )}
      {notSeen !== '' && <p class={css.quiet}>{notSeen}</p>}
    </section>
  );
}

function Folded({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <details class={css.more}>
      <summary>{name}</summary>
      <div class={css.folded}>{children}</div>
    </details>
  );
}

function Questions({ questions, onShow }: { questions: readonly ToldAnswer[]; onShow: Props['onShow'] }) {
  return (
    <ul class={css.questions}>
      {questions.map(({ question, title, answers }) => (
        <li key={question} class={css.question} data-question={question}>
          <h3 class={css.name}>{told(title)}</h3>
          <ul class={css.list}>
            {answers.map((answer) => (
              <li key={`${answer.block}:${answer.start}:${answer.end}`}>
                <AnswerItem answer={answer} onShow={onShow && (() => onShow(answer))} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
