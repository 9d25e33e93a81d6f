import { Lists, type ListsProps } from '@/components/lists/Lists.tsx';
import { OptionsPage, type OptionsProps } from '@/components/OptionsPage.tsx';
import type { RulePacksProps } from '@/components/RulePacks.tsx';
import type { ReadingModeProps } from '@/components/reading/ReadingModes.tsx';
import { LIST_SOURCES, type ListSource } from '@/lib/core/list-source.ts';
import type { RulePack } from '@/lib/core/rule-pack.ts';
import type { ShownList } from '@/lib/core/shown-list.ts';
import { RULES } from '@/lib/rules/index.ts';
import { DAY, NOW, nothing, partOf, type Surface } from './surface.ts';

/** Some rules stand for all: a picture of a hundred switches shows nothing that twelve do not. */
const SOME = RULES.filter((_, at) => at % 9 === 0);
const FIRST = SOME[0]!;
const SILENT = { sentence: '', onDismiss: nothing };

const LIST_EVENTS = { onUpdate: nothing, onBack: nothing, onSwitch: nothing, onAdd: nothing, onRemove: nothing };
const [first, second, third, fourth] = LIST_SOURCES as readonly ListSource[] as [
  ListSource,
  ListSource,
  ListSource,
  ListSource,
];
const listOf = (source: ListSource, given: Partial<ShownList> = {}): ShownList => ({
  source,
  on: true,
  busy: false,
  ...given,
});
const version = { version: '1a2b3c4d', made: NOW - 3 * DAY, hosts: 1_234 };
const tried = { at: NOW - 2 * 3_600_000, ok: true, says: 'There was nothing newer.', next: NOW };
const ALL = [
  listOf(first, { now: version, before: version, tried }),
  listOf(second, { now: version, tried: { ...tried, ok: false, says: 'The publisher could not be reached.' } }),
  listOf(third, { busy: true }),
  listOf(fourth, { on: false }),
];
const LISTS: ListsProps = { lists: ALL, mode: 'on', now: NOW, adding: { is: 'idle' }, toast: SILENT, ...LIST_EVENTS };

const PACKS: RulePacksProps = {
  ...{ packs: [], importing: { is: 'idle' }, onFile: nothing, onRemove: nothing, onExport: nothing, toast: SILENT },
};
const PACK: RulePack = {
  ...{
    format: 1,
    id: 'brightloom-words',
    name: 'Brightloom words',
    version: 3,
    author: 'A careful reader',
    language: 'en',
  },
  phrases: [{ rule: FIRST.id, any: ['one phrase', 'two phrases'], flags: ['a b', 'c d'], passes: ['e f', 'g h'] }],
  hosts: [],
  thresholds: { 'inline-notes': 3 },
};
const section = (id: string) => `[aria-labelledby=${id}]`;
const packs = (given: Partial<RulePacksProps>) =>
  partOf(section('packs-title'), () => draw({ packs: { ...PACKS, ...given } }));

const MODES: ReadingModeProps = {
  ...{ mode: 'everywhere', sites: [], holdsAll: true, answer: '', onMode: nothing, onAddSite: () => '' },
  ...{ onRemoveSite: nothing, onAskSite: nothing, onBrowserPage: nothing },
};
const modes = (given: Partial<ReadingModeProps>) =>
  partOf(section('modes-title'), () => draw({ modes: { ...MODES, ...given } }));
const PAUSE = { until: 0, failed: '', onPause: nothing, onResume: nothing };
const TRIALS: OptionsProps['trials'] = {
  ...{ kept: { on: false, nodes: [] }, trying: { is: 'idle' }, chainWords: (id: string) => `Base (chain ${id})` },
  ...{ onSwitch: nothing, onAdd: () => '', onTry: nothing, onRemove: nothing },
};
const NODE = { chainId: '8453', address: 'https://node.example/' };
const trials = (given: Partial<OptionsProps['trials']>) =>
  partOf(section('trials-title'), () => draw({ trials: { ...TRIALS, ...given } }));
const EMPTY = { rulesOff: [], sitesOff: [], hidden: [] };
const SOME_OFF = {
  ...{ rulesOff: [FIRST.id], sitesOff: ['larkspur.example', 'fernway.example'] },
  hidden: [`brightloom.example|${FIRST.id}|1a`, 'broken'],
};
const KEYS = [
  { name: 'next-finding', does: 'Go to the next note on the page', key: 'Alt+Shift+Period' },
  { name: 'save-page', does: 'Save what was read of this page', key: '' },
];

const draw = (given: Partial<OptionsProps> = {}) => (
  <OptionsPage
    {...{ rules: SOME, settings: EMPTY, failed: '', version: '0.1.0', ruleset: '2026.11.1' }}
    {...{ onRule: nothing, onSiteOff: () => '', onSiteOn: nothing, onShow: nothing }}
    modes={MODES}
    marks={{ pause: PAUSE, from: 'caution', onFrom: nothing }}
    feeds={{ off: [], onOn: nothing }}
    sync={{ state: { on: false, why: '' }, busy: false, onSwitch: nothing }}
    lists={{ ...LISTS, lists: ALL.slice(0, 1) }}
    packs={PACKS}
    trials={TRIALS}
    keys={{ keys: KEYS, said: '', onChange: nothing }}
    {...given}
  />
);

export const options: Surface = {
  id: 'options',
  title: 'Options',
  where: 'page',
  widths: [320, 1200],
  states: {
    opening: () => draw({ settings: undefined }),
    'all on': () => draw(),
    'sites off': partOf(section('sites-title'), () => draw({ settings: SOME_OFF })),
    'hidden notes': partOf(section('hidden-title'), () => draw({ settings: SOME_OFF })),
    keys: partOf(section('keys'), () => draw()),
    'rules, some off': partOf(section('rules-title'), () => draw({ settings: SOME_OFF })),
    'a change not kept': () => draw({ failed: 'There is no room left on this machine.' }),
    'a change that can be undone': () =>
      draw({ switched: { sentence: 'larkspur.example is read again.', onUndo: nothing, onDismiss: nothing } }),
    'reads on a click': modes({ mode: 'click', holdsAll: false }),
    'reads on listed sites': modes({
      ...{ mode: 'sites', holdsAll: false },
      sites: [
        { host: 'brightloom.example', withheld: false },
        { host: 'larkspur.example', withheld: true },
      ],
    }),
    'reads everywhere, withheld': modes({ holdsAll: false, answer: 'The browser said no. Nothing was changed.' }),
    paused: partOf(section('marks-title'), () =>
      draw({ marks: { pause: { ...PAUSE, until: NOW + 3_600_000 }, from: 'warning', onFrom: nothing } }),
    ),
    'a feed that stopped': partOf(section('posts-title'), () =>
      draw({ feeds: { off: [{ key: 'x', title: 'X' }], onOn: nothing } }),
    ),
    'no keys': partOf(section('keys'), () => draw({ keys: { keys: [], said: '', onChange: nothing } })),
    'sync on': partOf(section('sync-title'), () =>
      draw({ sync: { state: { on: true, why: '' }, busy: false, onSwitch: nothing } }),
    ),
    'sync refused': partOf(section('sync-title'), () =>
      draw({
        sync: { state: { on: false, why: 'This browser has no sync for extensions.' }, busy: false, onSwitch: nothing },
      }),
    ),
    'trial runs on': trials({ kept: { on: true, nodes: [NODE] } }),
    'trial runs without a node': trials({ kept: { on: true, nodes: [] } }),
    'a node that answers': trials({
      ...{ kept: { on: true, nodes: [NODE] }, trying: { is: 'answered', sentence: 'It answers and is on Base.' } },
    }),
    'a rule pack': packs({ packs: [{ pack: PACK, problems: [] }] }),
    'a rule pack that fell silent': packs({
      packs: [{ pack: PACK, problems: ['The rule gone-rule does not exist.'] }],
    }),
    'a rule pack being checked': packs({ importing: { is: 'checking', file: 'words.json' } }),
    'a rule pack refused': packs({
      importing: { is: 'refused', file: 'words.json', problems: ['The file is not JSON.', 'It is empty.'] },
    }),
    'a rule pack removed': packs({
      toast: { sentence: 'Removed the pack Brightloom words.', onUndo: nothing, onDismiss: nothing },
    }),
  },
};

const lists = (given: Partial<ListsProps>) => () => (
  <main style={{ padding: '16px', display: 'grid', gap: '16px' }}>
    <h1>Options</h1>
    <h2>Lists</h2>
    <Lists {...LISTS} {...given} />
  </main>
);

const adding = (state: ListsProps['adding']) => partOf('form + [role=status]', lists({ adding: state }));

export const listsOfHosts: Surface = {
  id: 'lists',
  title: 'Lists of reported hosts',
  where: 'beside',
  widths: [320, 800],
  states: {
    opening: lists({ lists: undefined }),
    'in every state': lists({}),
    'never fetched': lists({ lists: [listOf(first), listOf(second)] }),
    'fetched on a press': lists({ mode: 'ask' }),
    'fetching turned off (offline)': lists({ mode: 'off' }),
    adding: adding({ is: 'asking', address: 'https://lists.example/hosts.txt' }),
    added: adding({ is: 'added', says: 'Added lists.example/hosts.txt: 1,234 hosts.' }),
    refused: adding({
      is: 'refused',
      address: 'https://lists.example/hosts.txt',
      why: 'It lists a host that everybody uses.',
    }),
    removed: lists({ toast: { sentence: 'Removed the list.', onUndo: nothing, onDismiss: nothing } }),
  },
};
