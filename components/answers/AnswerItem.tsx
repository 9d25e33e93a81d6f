import type { Answer } from '@/lib/core/answer.ts';
import { byWords } from '@/lib/core/answer-words.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Quote } from '../Quote.tsx';
import css from './Answers.module.css';

interface Props {
  answer: Answer;
  onShow?: (() => void) | undefined;
}

/** One answer: the page's words, how they were found, and the way to them. */
export function AnswerItem({ answer, onShow }: Props) {
  const { quote } = answer;
  return (
    <div class={css.answer} data-by={answer.by}>
      <Quote text={quote} />
      <p class={css.foot}>
        <span>{told(byWords(answer))}</span>
        {onShow && (
          <Button look="quiet" label={say('Show on the page: {quote}', { quote: quote.slice(0, 80) })} onPress={onShow}>
            {say('Show on the page')}
          </Button>
        )}
      </p>
    </div>
  );
}
