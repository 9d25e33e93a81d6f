import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { NotAsked } from './reading/NotAsked.tsx';
import type { TabView } from './tab-view.ts';

/** Every way of not having a Report, each in its own words and with a way on. */
export type Silence = Exclude<TabView['state'], 'read'> | 'waiting' | 'no-answer' | 'not-asked';

interface Props {
  state: Silence;
  /** The reason, in words; empty when there is nothing to add. */
  why: string;
  /** The person switched this site on again while the tab still says off. */
  switchedOn: boolean;
  onRead: () => void;
  onRetry: () => void;
  onAllow?: (() => void) | undefined;
  /** Why its pages are not read by themselves; left out where they are. */
  reach?: TabView['reach'];
}

/** What the popup says where there is nothing to show. None of it reads like "fine". */
export function TabReading({ state, why, switchedOn, onRead, onRetry, onAllow, reach }: Props) {
  const reason = why && <p>{told(why)}</p>;
  switch (state) {
    case 'waiting':
      return <p role="status">{say('Asking about this tab…')}</p>;
    case 'no-answer':
      return (
        <Notice tone="failed" title={say('Receipts did not answer.')}>
          {reason}
          <p>{say('Nothing is known about this page.')}</p>
          <Button onPress={onRetry}>{say('Ask again')}</Button>
        </Notice>
      );
    case 'off':
      return switchedOn ? (
        <Notice tone="plain" title={say('Switched on again.')}>
          <p>{say('This page was opened while the site was switched off, so nothing on it was read yet.')}</p>
          <Button look="main" onPress={onRead}>
            {say('Read this page')}
          </Button>
        </Notice>
      ) : (
        <Notice tone="unknown" title={say('Switched off on this site.')}>
          {reason}
          <p>
            {say('Nothing on its pages is read. Wallet requests are still read. The switch above turns it on again.')}
          </p>
        </Notice>
      );
    case 'not-asked':
      return <NotAsked reach={reach} onRead={onRead} onAllow={onAllow} />;
    case 'cannot':
      return (
        <Notice tone="unknown" title={say('No extension may read this page.')}>
          {reason}
          <p>{say('The browser keeps its own pages and its extension store closed. Nothing here was checked.')}</p>
        </Notice>
      );
    case 'ordinary':
      return (
        <Notice tone="plain" title={say('This page does not seem to be about AI and crypto; nothing was read.')}>
          {reason}
          <Button onPress={onRead}>{say('Read it anyway')}</Button>
        </Notice>
      );
    case 'reading':
      return (
        <Notice tone="plain">
          <p role="status">{say('Reading this page…')}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="failed" title={say('This page could not be read.')}>
          {reason}
          <p>{say('Nothing on it was checked.')}</p>
          <Button onPress={onRead}>{say('Try again')}</Button>
        </Notice>
      );
  }
}
