import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import type { TabView } from '../tab-view.ts';

interface Props {
  reach: TabView['reach'];
  onRead: () => void;
  onAllow?: (() => void) | undefined;
}

const TITLE = {
  click: en('Nothing is read here until you ask.'),
  'not-listed': en('This site is not on your list, so nothing was read.'),
  withheld: en('The browser does not let Receipts into this site, so nothing was read.'),
} as const;

/** Where pages are not read by themselves: that nothing is known, and the two ways on. */
export function NotAsked({ reach, onRead, onAllow }: Props) {
  return (
    <Notice tone="unknown" title={told(TITLE[reach?.why ?? 'click'])}>
      <p>
        {say('Nothing on this page was checked, its address included. {guard}', {
          guard: guardWords(reach?.guarded ?? false),
        })}
      </p>
      <Button look="main" onPress={onRead}>
        {say('Read this page once')}
      </Button>
      {onAllow && <Button onPress={onAllow}>{say('Always read on this site')}</Button>}
      <p>
        <a href="/options.html#modes-title" target="_blank" rel="noreferrer">
          {say('Where Receipts reads')}
        </a>
      </p>
    </Notice>
  );
}

/** Above what was read of a page that is not read by itself. */
export function ReadOnce({ guarded }: { guarded: boolean }) {
  return (
    <Notice tone="unknown" title={say('Read once, because you asked')}>
      <p>{say('The next page is not read by itself. {guard}', { guard: guardWords(guarded) })}</p>
    </Notice>
  );
}

function guardWords(guarded: boolean): string {
  return guarded
    ? say('Wallet requests are still read, because the browser lets Receipts in.')
    : say('What it asks your wallet for is not seen.');
}
