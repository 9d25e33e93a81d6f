import { useState } from 'preact/hooks';
import type { Finding } from '@/lib/core/finding.ts';
import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import css from './Card.module.css';
import { clearsWords, isClearedByNothing } from './clears-words.ts';
import { FromPack } from './FromPack.tsx';
import { Quote } from './Quote.tsx';
import { SeverityMark } from './SeverityMark.tsx';

interface Props {
  /** One note, or all the notes of one post; never empty. */
  findings: readonly Finding[];
  /** Puts the question on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
  onHide: (finding: Finding) => void;
  onRuleOff: (finding: Finding) => void;
  /** Keeps the post that the notes are about; left out where they are about a page. */
  onSavePost?: (() => void) | undefined;
  onClose: () => void;
}

/** The card beside a mark: the page's words, what we saw, what to ask, and what would clear it. */
export function Card({ findings, onCopy, onHide, onRuleOff, onSavePost, onClose }: Props) {
  const [nth, setNth] = useState(0);
  const finding = findings[Math.min(nth, findings.length - 1)];
  if (!finding) return null;
  const next = () => setNth((nth + 1) % findings.length);
  return (
    <section class={`${css.card} ${css[finding.severity]}`} role="dialog" aria-label={say('A note on these words')}>
      <header class={css.head}>
        <SeverityMark severity={finding.severity} />
        <Button look="quiet" label={say('Close this note')} class={css.close} onPress={onClose}>
          ×
        </Button>
      </header>
      <div class={css.body} key={finding.rule}>
        {finding.quote && <Quote text={finding.quote} />}
        <p>{told(finding.say)}</p>
        {finding.against && (
          <div>
            <p class={css.label}>{say('Elsewhere it says')}</p>
            <Quote text={finding.against.quote} />
          </div>
        )}
        {finding.ask && <Question ask={told(finding.ask)} onCopy={onCopy} />}
        {finding.clears && (
          <div>
            {!isClearedByNothing(finding.clears) && (
              <p class={css.label}>{finding.severity === 'good' ? say('Receipt') : say('Would clear it')}</p>
            )}
            <p>{clearsWords(finding.clears)}</p>
          </div>
        )}
      </div>
      <footer class={css.foot}>
        {findings.length > 1 && (
          <Button
            label={say('Next note, this is {nth} of {count}', { nth: nth + 1, count: findings.length })}
            onPress={next}
          >
            {say('Next note ({nth} of {count})', { nth: nth + 1, count: findings.length })}
          </Button>
        )}
        {onSavePost && <Button onPress={onSavePost}>{say('Save this post')}</Button>}
        <Button look="quiet" onPress={() => onHide(finding)}>
          {say('Hide this here')}
        </Button>
        <Button look="quiet" onPress={() => onRuleOff(finding)}>
          {say('Turn this rule off')}
        </Button>
        <code class={css.rule}>{finding.rule}</code>
        <FromPack pack={finding.pack} class={css.rule} />
      </footer>
    </section>
  );
}

const COPY_WORDS = { no: en('Copy'), yes: en('Copied'), refused: en('Could not copy') } as const;
const COPY_LABELS = {
  no: en('Copy the question'),
  yes: en('Copied the question'),
  refused: en('Could not copy the question'),
} as const;

function Question({ ask, onCopy }: { ask: string; onCopy: Props['onCopy'] }) {
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  const copy = async () => setCopied((await onCopy(ask)) ? 'yes' : 'refused');
  return (
    <div>
      <p class={css.label}>{say('Ask')}</p>
      <p class={css.ask}>
        <span>{ask}</span>
        <Button label={told(COPY_LABELS[copied])} onPress={copy}>
          {told(COPY_WORDS[copied])}
        </Button>
      </p>
      <p class={css.spoken} role="status">
        {copied === 'no' ? '' : told(COPY_WORDS[copied])}
      </p>
    </div>
  );
}
