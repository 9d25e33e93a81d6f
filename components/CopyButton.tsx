import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { Button } from './Button.tsx';
import { Unseen } from './Unseen.tsx';

interface Props {
  text: () => string;
  /** What is copied, in words: "the hash". */
  what: string;
  /** Puts text on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text and says whether that worked. */
export function CopyButton({ text, what, onCopy }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const words = {
    no: say('Copy {what}', { what }),
    yes: say('Copied {what}', { what }),
    refused: say('Could not copy {what}', { what }),
  }[copied];
  return (
    <>
      <Button onPress={async () => setCopied((await onCopy(text())) ? 'yes' : 'refused')}>{words}</Button>
      <span role="status">
        <Unseen>{copied === 'no' ? '' : words}</Unseen>
      </span>
    </>
  );
}
