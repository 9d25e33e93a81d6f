import { SidePanel, type SidePanelProps } from '@/components/panel/SidePanel.tsx';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { sampleFeed, sampleTab } from '../fixtures/sample-tab.ts';
import { REQUESTS, wholeReport } from './made-up.ts';
import { copies, NOW, nothing, type Surface } from './surface.ts';

const draw = (tab: TabState | undefined, given: Partial<SidePanelProps> = {}) => (
  <SidePanel
    host="brightloom.example"
    siteOff={false}
    known={tab ? { is: 'tab', tab } : { is: 'waiting' }}
    saving={{ is: 'idle' }}
    {...{ said: '', shown: '', isStarting: false, isLoading: false }}
    {...{ onSwitch: nothing, onRead: nothing, onRetry: nothing, onSave: nothing, onJump: nothing }}
    {...{
      onShowAnswer: nothing,
      onShowRequests: nothing,
      onProjects: nothing,
      onDecisions: nothing,
      onOptions: nothing,
    }}
    wrong={{ version: '0.1.0', ruleset: '2026.11.1', host: 'brightloom.example', onCopy: copies }}
    {...given}
  />
);
const read = (given: Partial<TabState> = {}) => sampleTab({ report: wholeReport(), ...given });
const silent = (state: TabState['state'], why = '') => sampleTab({ state, why, report: undefined });

export const sidePanel: Surface = {
  id: 'side-panel',
  title: 'Side panel',
  where: 'page',
  widths: [320, 520],
  states: {
    waiting: () => draw(undefined),
    'starting again': () => draw(undefined, { isStarting: true }),
    'no answer': () => draw(undefined, { known: { is: 'no-answer', why: 'The background is gone.' } }),
    'page comes in': () => draw(silent('ordinary'), { isLoading: true }),
    'not our subject': () => draw(silent('ordinary')),
    'no page': () => draw(silent('cannot', 'This is a page of the browser.'), { host: '' }),
    reading: () => draw(silent('reading')),
    read: () => draw(read()),
    'read, no notes': () => draw(read({ report: wholeReport({ findings: [] }) })),
    'shown on the page': () => draw(read(), { shown: 'Fully audited by leading firms.' }),
    'could not be read': () => draw(silent('failed', 'It is too large.')),
    'site off': () => draw(silent('off'), { siteOff: true }),
    paused: () =>
      draw(silent('ordinary'), { pause: { until: NOW + 3_600_000, failed: '', onPause: nothing, onResume: nothing } }),
    requests: () => draw(read({ requests: REQUESTS })),
    'a feed': () => draw(sampleTab(sampleFeed())),
  },
};
