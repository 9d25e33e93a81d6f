import { say } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import type { ReadingModeProps } from './ReadingModes.tsx';

type Props = Pick<ReadingModeProps, 'mode' | 'holdsAll' | 'onMode' | 'onBrowserPage'>;

/** Where the choice and the browser's permission differ: what that means, and how to bring them together. */
export function BrowserHolds({ mode, holdsAll, onMode, onBrowserPage }: Props) {
  if (mode === 'everywhere' && !holdsAll) {
    return (
      <Notice tone="failed" title={say('The browser does not let Receipts into all sites.')}>
        <p>{say('Where it does not, no page is read and no wallet request is seen.')}</p>
        <Button onPress={() => onMode('everywhere')}>{say('Ask the browser')}</Button>
      </Notice>
    );
  }
  if (mode === 'everywhere' || !holdsAll) return null;
  const word = mode === 'sites' ? say('On specific sites') : say('On click');
  return (
    <Notice tone="unknown" title={say('The browser still lets Receipts into all sites.')}>
      <p>
        {say(
          'Outside your choice it reads nothing by itself; only its guard stands there, and explains wallet requests. An extension cannot give this permission back here by itself.',
        )}
      </p>
      {onBrowserPage && (
        <>
          <p>
            {say('To keep it out altogether, set “Site access” to “{word}” on the browser’s own page about Receipts.', {
              word,
            })}
          </p>
          <Button onPress={onBrowserPage}>{say('Open the browser’s page')}</Button>
        </>
      )}
    </Notice>
  );
}
