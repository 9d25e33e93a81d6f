import { Unseen } from '@/components/Unseen.tsx';
import { diffWords } from '@/lib/core/text/word-diff.ts';
import { say } from '@/lib/words/say.ts';
import css from './ChangedWords.module.css';

/** Longest text of which each word is compared, in UTF-16 units; what is longer is shown cut. */
const LONGEST = 1_200;

interface Props {
  before: string | undefined;
  after: string | undefined;
}

/** Two wordings of the page in one: what was left out is struck through, what was put in is underlined. */
export function ChangedWords({ before, after }: Props) {
  if (before === undefined && after === undefined) return null;
  if (before === undefined || after === undefined) {
    const Piece = before === undefined ? Added : Gone;
    return (
      <blockquote class={css.words}>
        <Piece text={cut(before ?? after ?? '')} />
      </blockquote>
    );
  }
  return (
    <blockquote class={css.words} dir="auto">
      {diffWords(cut(before), cut(after)).map(({ is, text }, index) => {
        if (is === 'gone') return <Gone key={index} text={text} />;
        return is === 'new' ? <Added key={index} text={text} /> : <bdi key={index}>{text}</bdi>;
      })}
    </blockquote>
  );
}

/** Many readers of a screen do not say `del` and `ins`; the words say it. */
function Gone({ text }: { text: string }) {
  return (
    <del class={css.gone}>
      <Unseen>{say('left out:')} </Unseen>
      <bdi>{text}</bdi>
      <Unseen>{say(', end of what was left out.')} </Unseen>
    </del>
  );
}

function Added({ text }: { text: string }) {
  return (
    <ins class={css.added}>
      <Unseen>{say('put in:')} </Unseen>
      <bdi>{text}</bdi>
      <Unseen>{say(', end of what was put in.')} </Unseen>
    </ins>
  );
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
