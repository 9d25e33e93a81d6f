import { useState } from 'preact/hooks';
import type { Finding } from '@/lib/core/finding.ts';
import { Button } from './Button.tsx';
import css from './Card.module.css';
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
    <section class={`${css.card} ${css[finding.severity]}`} role="dialog" aria-label="A note on these words">
      <header class={css.head}>
        <SeverityMark severity={finding.severity} />
        <Button look="quiet" label="Close this note" class={css.close} onPress={onClose}>
          ×
        </Button>
      </header>
      <div class={css.body} key={finding.rule}>
        {finding.quote && <Quote text={finding.quote} />}
        <p>{finding.say}</p>
        {finding.against && (
          <div>
            <p class={css.label}>Elsewhere it says</p>
            <Quote text={finding.against.quote} />
          </div>
        )}
        {finding.ask && <Question ask={finding.ask} onCopy={onCopy} />}
        {finding.clears && (
          <div>
            <p class={css.label}>{finding.severity === 'good' ? 'Receipt' : 'Would clear it'}</p>
            <p>{finding.clears}</p>
          </div>
        )}
      </div>
      <footer class={css.foot}>
        {findings.length > 1 && (
          <Button label={`Next note, this is ${nth + 1} of ${findings.length}`} onPress={next}>
            Next note ({nth + 1} of {findings.length})
          </Button>
        )}
        {onSavePost && <Button onPress={onSavePost}>Save this post</Button>}
        <Button look="quiet" onPress={() => onHide(finding)}>
          Hide this here
        </Button>
        <Button look="quiet" onPress={() => onRuleOff(finding)}>
          Turn this rule off
        </Button>
        <code class={css.rule}>{finding.rule}</code>
        <FromPack pack={finding.pack} class={css.rule} />
      </footer>
    </section>
  );
}

const COPY_WORDS = { no: 'Copy', yes: 'Copied', refused: 'Could not copy' } as const;

function Question({ ask, onCopy }: { ask: string; onCopy: Props['onCopy'] }) {
  const [copied, setCopied] = useState<keyof typeof COPY_WORDS>('no');
  const copy = async () => setCopied((await onCopy(ask)) ? 'yes' : 'refused');
  return (
    <div>
      <p class={css.label}>Ask</p>
      <p class={css.ask}>
        <span>{ask}</span>
        <Button label={`${COPY_WORDS[copied]} the question`} onPress={copy}>
          {COPY_WORDS[copied]}
        </Button>
      </p>
      <p class={css.spoken} role="status">
        {copied === 'no' ? '' : COPY_WORDS[copied]}
      </p>
    </div>
  );
}
