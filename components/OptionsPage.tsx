import { AboutReceipts } from './AboutReceipts.tsx';
import { FeedSwitches, type FeedSwitchesProps } from './FeedSwitches.tsx';
import { HiddenNotes } from './HiddenNotes.tsx';
import { Lists, type ListsProps } from './lists/Lists.tsx';
import { Notice } from './Notice.tsx';
import css from './OptionsPage.module.css';
import { PageWays } from './PageWays.tsx';
import { RulePacks, type RulePacksProps } from './RulePacks.tsx';
import { RuleSwitches, type RuleWords } from './RuleSwitches.tsx';
import { SimulationSettings, type SimulationSettingsProps } from './SimulationSettings.tsx';
import { SiteSwitches } from './SiteSwitches.tsx';

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
  feeds: FeedSwitchesProps;
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
      <h1 class={css.title}>Receipts: options</h1>
      {failed && (
        <div role="alert">
          <Notice tone="failed" title="This change was not kept.">
            <p>{failed}</p>
          </Notice>
        </div>
      )}
      {settings === undefined ? (
        <p role="status">Opening your options…</p>
      ) : (
        <>
          <section class={css.part} aria-labelledby="sites-title">
            <h2 id="sites-title">Sites</h2>
            <p>On these sites, and everything under them, no page is read. Wallet requests are still read.</p>
            <SiteSwitches hosts={settings.sitesOff} onAdd={props.onSiteOff} onRemove={props.onSiteOn} />
          </section>
          <section class={css.part} aria-labelledby="posts-title">
            <h2 id="posts-title">Posts</h2>
            <FeedSwitches {...props.feeds} />
          </section>
          <section class={css.part} aria-labelledby="hidden-title">
            <h2 id="hidden-title">Hidden notes</h2>
            <HiddenNotes keys={settings.hidden} rules={rules} onShow={props.onShow} />
          </section>
          <section class={css.part} aria-labelledby="trials-title">
            <h2 id="trials-title">Trial runs of transactions</h2>
            <SimulationSettings {...props.trials} />
          </section>
          <section class={css.part} aria-labelledby="lists">
            <h2 id="lists">Lists</h2>
            <Lists {...props.lists} />
          </section>
          <section class={css.part} aria-labelledby="packs-title">
            <h2 id="packs-title">Rule packs</h2>
            <p>
              A pack is a file of phrases, hosts and thresholds that somebody wrote. It can only add notes, never take
              one away, and its own examples are run before it is added.
            </p>
            <RulePacks {...props.packs} />
          </section>
          <section class={css.part} aria-labelledby="rules-title">
            <h2 id="rules-title">Rules</h2>
            <p>A rule that is off does not speak anywhere, and the popup counts it as not run.</p>
            <RuleSwitches rules={rules} off={new Set(settings.rulesOff)} onSwitch={props.onRule} />
          </section>
        </>
      )}
      <AboutReceipts version={props.version} ruleset={props.ruleset} />
    </main>
  );
}
