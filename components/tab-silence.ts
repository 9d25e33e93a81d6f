import type { Known } from './Popup.tsx';
import type { Silence } from './TabReading.tsx';
import type { TabView } from './tab-view.ts';

interface Asked {
  known: Known;
  siteOff: boolean;
  onRead: () => void;
  onRetry: () => void;
  /** Has pages of this site read by themselves; left out where that cannot be asked for. */
  onAllow?: (() => void) | undefined;
}

/** What stands where there is no Report: the state in its own words, and the ways on. For TabReading. */
export function silenceOf({ known, siteOff, onRead, onRetry, onAllow }: Asked, tab: TabView | undefined) {
  const state = silentState(known, siteOff, tab);
  const why = known.is === 'no-answer' ? known.why : siteOff ? '' : (tab?.why ?? '');
  return { state, why, switchedOn: state === 'off' && !siteOff, onRead, onRetry, onAllow, reach: tab?.reach };
}

function silentState(known: Known, siteOff: boolean, tab: TabView | undefined): Silence {
  if (siteOff) return 'off';
  if (!tab) return known.is === 'no-answer' ? 'no-answer' : 'waiting';
  // A tab that says it was read and brings no Report has nothing we could show: that is a failure, not silence.
  if (tab.state === 'read') return 'failed';
  // Where nothing is read by itself, nobody looked whether the page is our subject.
  return tab.state === 'ordinary' && tab.reach ? 'not-asked' : tab.state;
}
