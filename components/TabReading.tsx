import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import type { TabView } from './tab-view.ts';

/** Every way of not having a Report, each in its own words and with a way on. */
export type Silence = Exclude<TabView['state'], 'read'> | 'waiting' | 'no-answer';

interface Props {
  state: Silence;
  /** The reason, in words; empty when there is nothing to add. */
  why: string;
  /** The person switched this site on again while the tab still says off. */
  switchedOn: boolean;
  onRead: () => void;
  onRetry: () => void;
}

/** What the popup says where there is nothing to show. None of it reads like "fine". */
export function TabReading({ state, why, switchedOn, onRead, onRetry }: Props) {
  const reason = why && <p>{why}</p>;
  switch (state) {
    case 'waiting':
      return <p role="status">Asking about this tab…</p>;
    case 'no-answer':
      return (
        <Notice tone="failed" title="Receipts did not answer.">
          {reason}
          <p>Nothing is known about this page.</p>
          <Button onPress={onRetry}>Ask again</Button>
        </Notice>
      );
    case 'off':
      return switchedOn ? (
        <Notice tone="plain" title="Switched on again.">
          <p>This page was opened while the site was switched off, so nothing on it was read yet.</p>
          <Button look="main" onPress={onRead}>
            Read this page
          </Button>
        </Notice>
      ) : (
        <Notice tone="unknown" title="Switched off on this site.">
          {reason}
          <p>Nothing on its pages is read. Wallet requests are still read. The switch above turns it on again.</p>
        </Notice>
      );
    case 'cannot':
      return (
        <Notice tone="unknown" title="No extension may read this page.">
          {reason}
          <p>The browser keeps its own pages and its extension store closed. Nothing here was checked.</p>
        </Notice>
      );
    case 'ordinary':
      return (
        <Notice tone="plain" title="This page does not seem to be about AI and crypto; nothing was read.">
          {reason}
          <Button onPress={onRead}>Read it anyway</Button>
        </Notice>
      );
    case 'reading':
      return (
        <Notice tone="plain">
          <p role="status">Reading this page…</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="failed" title="This page could not be read.">
          {reason}
          <p>Nothing on it was checked.</p>
          <Button onPress={onRead}>Try again</Button>
        </Notice>
      );
  }
}
