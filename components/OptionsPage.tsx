import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { AboutReceipts } from './AboutReceipts.tsx';
import { FeedSwitches, type FeedSwitchesProps } from './FeedSwitches.tsx';
import { HiddenNotes } from './HiddenNotes.tsx';
import { Shortcuts, type ShortcutsProps } from './habits/Shortcuts.tsx';
import { LanguageChoice, type LanguageProps } from './language/LanguageChoice.tsx';
import { Lists, type ListsProps } from './lists/Lists.tsx';
import { Notice } from './Notice.tsx';
import css from './OptionsPage.module.css';
import { PageWays } from './PageWays.tsx';
import { type MarksProps, MarksSettings } from './pause/MarksSettings.tsx';
import { RulePacks, type RulePacksProps } from './RulePacks.tsx';
import { RuleSwitches, type RuleWords } from './RuleSwitches.tsx';
import { type ReadingModeProps, ReadingModes } from './reading/ReadingModes.tsx';
import { Said } from './Said.tsx';
import { SimulationSettings, type SimulationSettingsProps } from './SimulationSettings.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';
import { type SyncProps, SyncSettings } from './sync/SyncSettings.tsx';
import { Toast, type ToastProps } from './Toast.tsx';

export interface OptionsProps {
  rules: readonly RuleWords[];
  /** Undefined until the settings were read. */
  settings: { rulesOff: readonly string[]; sitesOff: readonly string[]; hidden: readonly string[] } | undefined;
  /** Why the last change was not kept; empty when it was. */
  failed: string;
  version: string;
  ruleset: string;
  onRule: (rule: string, on: boolean) => void;
  /** Answers with a sentence when what was typed is not a host. */
  onSiteOff: (typed: string) => string;
  onSiteOn: (host: string) => void;
  onShow: (key: string) => void;
  /** Where pages are read by themselves; undefined until that was read. */
  modes?: ReadingModeProps | undefined;
  /** Left out where nobody asks for it, as in a test of other parts. */
  language?: LanguageProps | undefined;
  feeds: FeedSwitchesProps;
  /** Left out where nobody asks for it, as in a test of other parts. */
  marks?: MarksProps | undefined;
  sync?: SyncProps | undefined;
  /** What was taken off a list just now, and the way to undo that. */
  switched?: ToastProps | undefined;
  keys: ShortcutsProps;
  lists: ListsProps;
  packs: RulePacksProps;
  trials: SimulationSettingsProps;
}

/** Everything that can be switched, and what Receipts does and does not do. Each change holds at once. */
export function OptionsPage(props: OptionsProps) {
  const { settings, rules, failed } = props;
  return (
    <main class={css.page}>
      <PageWays here="options.html" />
      <h1>{say('Receipts: options')}</h1>
      {failed && (
        <div role="alert">
          <Notice tone="failed" title={say('This change was not kept.')}>
            <p>{told(failed)}</p>
          </Notice>
        </div>
      )}
      {settings === undefined ? (
        <p role="status">{say('Opening your options…')}</p>
      ) : (
        <>
          <Contents parts={partsOf(props)} />
          {props.modes && (
            <section class={css.part} aria-labelledby="modes-title">
              <h2 id="modes-title">{say('Where it reads')}</h2>
              <ReadingModes {...props.modes} />
              <p>
                <Said
                  text="{page} shows what Receipts does, with an example."
                  gaps={{ page: <a href="/first-run.html">{say('The welcome page')}</a> }}
                />
              </p>
            </section>
          )}
          {props.language && (
            <section class={css.part} aria-labelledby="language-title">
              <h2 id="language-title">{say('Language')}</h2>
              <LanguageChoice {...props.language} />
            </section>
          )}
          <section class={css.part} aria-labelledby="sites-title">
            <h2 id="sites-title">{say('Sites')}</h2>
            <p>{say('On these sites, and everything under them, no page is read. Wallet requests are still read.')}</p>
            <SiteSwitches hosts={settings.sitesOff} onAdd={props.onSiteOff} onRemove={props.onSiteOn} />
          </section>
          {props.marks && (
            <section class={css.part} aria-labelledby="marks-title">
              <h2 id="marks-title">{say('Marks')}</h2>
              <MarksSettings {...props.marks} />
            </section>
          )}
          <section class={css.part} aria-labelledby="posts-title">
            <h2 id="posts-title">{say('Posts')}</h2>
            <FeedSwitches {...props.feeds} />
          </section>
          <section class={css.part} aria-labelledby="keys">
            <h2 id="keys">{say('Keys')}</h2>
            <Shortcuts {...props.keys} />
          </section>
          <section class={css.part} aria-labelledby="hidden-title">
            <h2 id="hidden-title">{say('Hidden notes')}</h2>
            <HiddenNotes keys={settings.hidden} rules={rules} onShow={props.onShow} />
          </section>
          <section class={css.part} aria-labelledby="trials-title">
            <h2 id="trials-title">{say('Trial runs of transactions')}</h2>
            <SimulationSettings {...props.trials} />
          </section>
          <section class={css.part} aria-labelledby="lists">
            <h2 id="lists">{say('Lists')}</h2>
            <Lists {...props.lists} />
          </section>
          <section class={css.part} aria-labelledby="packs-title">
            <h2 id="packs-title">{say('Rule packs')}</h2>
            <p>
              {say(
                'A pack is a file of phrases, hosts and thresholds that somebody wrote. It can only add notes, never take one away, and its own examples are run before it is added.',
              )}
            </p>
            <RulePacks {...props.packs} />
          </section>
          {props.sync && (
            <section class={css.part} aria-labelledby="sync-title">
              <h2 id="sync-title">{say('Your other browsers')}</h2>
              <SyncSettings {...props.sync} />
            </section>
          )}
          <section class={css.part} aria-labelledby="rules-title">
            <h2 id="rules-title">{say('Rules')}</h2>
            <p>{say('A rule that is off does not speak anywhere, and the popup counts it as not run.')}</p>
            <RuleSwitches rules={rules} off={new Set(settings.rulesOff)} onSwitch={props.onRule} />
          </section>
        </>
      )}
      {props.switched && <Toast {...props.switched} />}
      <AboutReceipts version={props.version} ruleset={props.ruleset} />
    </main>
  );
}

type Named = readonly [id: string, title: string];

/** The parts that stand on the page, by the ids of their headings. */
function partsOf({ modes, language, marks, sync }: OptionsProps): Named[] {
  const parts: (Named | undefined)[] = [
    modes && ['modes-title', say('Where it reads')],
    language && ['language-title', say('Language')],
    ['sites-title', say('Sites')],
    marks && ['marks-title', say('Marks')],
    ['posts-title', say('Posts')],
    ['keys', say('Keys')],
    ['hidden-title', say('Hidden notes')],
    ['trials-title', say('Trial runs of transactions')],
    ['lists', say('Lists')],
    ['packs-title', say('Rule packs')],
    sync && ['sync-title', say('Your other browsers')],
    ['rules-title', say('Rules')],
    ['never-title', say('What Receipts never does')],
    ['permissions-title', say('What it may do, and why')],
  ];
  return parts.filter((part) => part !== undefined);
}

/** The ways to the parts of a long page. */
function Contents({ parts }: { parts: readonly Named[] }) {
  return (
    <nav class={css.contents} aria-label={say('On this page')}>
      {parts.map(([id, title]) => (
        <a key={id} href={`#${id}`}>
          {title}
        </a>
      ))}
    </nav>
  );
}
