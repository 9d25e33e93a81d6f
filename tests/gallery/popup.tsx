import type { PageLookUpsProps } from '@/components/look-ups/PageLookUps.tsx';
import { Popup, type PopupProps } from '@/components/Popup.tsx';
import type { LookedUp } from '@/lib/core/look-up.ts';
import type { TabState } from '@/lib/messaging/protocol.ts';
import { sampleFeed, sampleTab } from '../fixtures/sample-tab.ts';
import { HOST_CHECK, NOTES, OPENING, REQUESTS, wholeReport } from './made-up.ts';
import { copies, NOW, nothing, partOf, type Surface } from './surface.ts';

const EVENTS = {
  ...{ onSwitch: nothing, onRead: nothing, onRetry: nothing, onSave: nothing, onJump: nothing, onProjects: nothing },
  ...{ onDecisions: nothing, onDecode: nothing, onOptions: nothing, onPanel: nothing, onShowAnswer: nothing },
  onShowRequests: nothing,
};
/** Moments in zones of their own would differ from machine to machine: the gallery is drawn in UTC. */
const PAUSE = { until: NOW + 3_600_000, failed: '', onPause: nothing, onResume: nothing };

const draw = (tab: TabState | undefined, given: Partial<PopupProps> = {}) => (
  <Popup
    host="brightloom.example"
    siteOff={false}
    known={tab ? { is: 'tab', tab } : { is: 'waiting' }}
    saving={{ is: 'idle' }}
    said=""
    pause={{ ...PAUSE, until: 0 }}
    wrong={{ version: '0.1.0', ruleset: '2026.11.1', host: 'brightloom.example', onCopy: copies }}
    {...EVENTS}
    {...given}
  />
);

const read = (given: Partial<TabState> = {}) => sampleTab({ report: wholeReport(), ...given });
const silent = (state: TabState['state'], why = '', given: Partial<TabState> = {}) =>
  sampleTab({ state, why, report: undefined, ...given });
const without = wholeReport({
  ...{ findings: [], worst: 'none', keySentence: '5 claims, 5 with a link you can open.' },
  strip: { severity: 'none', sentence: 'This page asks nothing of you that the checks could see.' },
});
const seed = NOTES.danger.say;
const danger = wholeReport({
  ...{ worst: 'danger', keySentence: seed, strip: { severity: 'danger', sentence: seed }, opening: OPENING },
  findings: [NOTES.danger, NOTES.warning],
});
const LOOK_UP = {
  id: 'domain-age',
  subject: 'brightloom.example',
  about: 'When brightloom.example was registered',
  mode: 'ask',
} as const;
const lookingUp = (state: LookedUp['state'], says: string[] = []): PageLookUpsProps => ({
  lookUps: [{ ...LOOK_UP, state, says, source: state === 'known' ? 'the registry of .example' : '', at: NOW }],
  ...{ refused: new Map(), onLookUp: nothing, onStop: nothing, onAll: nothing },
});
const health = (feed: Partial<NonNullable<TabState['feed']>>, posts = sampleFeed().posts) =>
  sampleTab({ report: undefined, posts, feed: { ...sampleFeed().feed!, ...feed } });
const mending = { report: { is: 'none' }, onAsk: nothing, onCopy: nothing, onAgain: nothing } as const;

export const popup: Surface = {
  id: 'popup',
  title: 'Popup',
  where: 'page',
  widths: [320, 380],
  states: {
    waiting: () => draw(undefined),
    'no answer': () => draw(undefined, { known: { is: 'no-answer', why: 'The background is starting again.' } }),
    'no page': () => draw(silent('cannot', 'This is a page of the browser.'), { host: '' }),
    'not our subject': () => draw(silent('ordinary', '', { host: HOST_CHECK })),
    reading: () => draw(silent('reading')),
    read: () => draw(read()),
    'read, rows open': { draw: () => draw(read()), press: ['[data-row] summary', '[data-row="numbers"] summary'] },
    'read, no notes': () => draw(read({ report: without })),
    'read, danger': () => draw(read({ report: danger, bannerHidden: true }), { onShowBanner: nothing }),
    'partly read': () =>
      draw(read({ report: wholeReport({ missing: ['2 frames from other sites', 'a closed part'] }) })),
    'could not be read': () => draw(silent('failed', 'The page answered nothing within 20 seconds.')),
    'place is gone': () => draw(read(), { said: 'This place is not on the page any more.' }),
    'site off': () => draw(silent('off'), { siteOff: true }),
    'switched on again': () => draw(silent('off')),
    paused: () => draw(silent('ordinary'), { pause: PAUSE }),
    'only on a click': () => draw(silent('ordinary', '', { reach: { why: 'click', guarded: false } })),
    'site not listed': () =>
      draw(silent('ordinary', '', { reach: { why: 'not-listed', guarded: true } }), { onAllow: nothing }),
    withheld: () => draw(silent('ordinary', '', { reach: { why: 'withheld', guarded: false } }), { onAllow: nothing }),
    'read once': () => draw(read({ reach: { why: 'click', guarded: false } })),
    unguarded: () => draw(read({ unguarded: true })),
    saving: partOf('footer', () => draw(read(), { saving: { is: 'busy' } })),
    saved: partOf('footer', () => draw(read({ saved: true }), { saving: { is: 'done' } })),
    'saving failed': partOf('footer', () =>
      draw(read(), { saving: { is: 'failed', why: 'There is no room left on this machine.' } }),
    ),
    'requests listed': partOf('[aria-labelledby=requests-title]', () => draw(read({ requests: REQUESTS }))),
    'request on an ordinary page': () => draw(silent('ordinary', '', { requests: REQUESTS.slice(4) })),
    'feed read': () => draw(health({ read: 15, missing: [] }), { mending }),
    'feed partly read': () => draw(health({}), { mending }),
    'feed not found': () => draw(health({ state: 'none-found', seen: 0, read: 0 }, []), { mending }),
    'feed turned off': () => draw(health({ state: 'turned-off', seen: 0, read: 0 }, []), { mending }),
    'lists told': partOf('[data-told]', () =>
      draw(read(), { telling: { from: ['lists.example', 'more.example'], onLookUps: nothing, onDismiss: nothing } }),
    ),
    'look-up offered': partOf('[aria-labelledby=look-ups-title]', () =>
      draw(read(), { lookingUp: lookingUp('not-asked') }),
    ),
    'look-up under way': partOf('[aria-labelledby=look-ups-title]', () =>
      draw(read(), { lookingUp: lookingUp('asking') }),
    ),
    'look-up answered': partOf('[aria-labelledby=look-ups-title]', () =>
      draw(read(), { lookingUp: lookingUp('known', ['Registered 12 days ago.']) }),
    ),
    'look-up failed (offline)': partOf('[aria-labelledby=look-ups-title]', () =>
      draw(read(), { lookingUp: lookingUp('unknown', ['this machine is offline']) }),
    ),
    'second reading failed': partOf('[aria-labelledby=second-opinion-title]', () =>
      draw(read(), {
        secondOpinion: { state: { is: 'failed', why: 'It took too long.' }, onAsk: nothing, onStop: nothing },
      }),
    ),
    'a wrong note': {
      draw: () => draw(read()),
      press: ['[aria-labelledby=notes-title] details summary'],
      part: '[aria-labelledby=notes-title]',
    },
  },
};
