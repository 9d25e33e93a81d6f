import { openPage } from '@/lib/views/open-page.ts';
import { say } from '@/lib/words/say.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '@/components/OptionsPage.tsx';
import { OUR_RULING } from '@/lib/background/judge.ts';
import { chainName } from '@/lib/guard/clear/chains.ts';
import * as store from '@/lib/store/settings/settings.ts';
import { feedSwitches, followFeedSwitches } from '@/lib/views/feed-switches.ts';
import { goToPlace } from '@/lib/views/go-to-place.ts';
import { followHabits, habitOptions } from '@/lib/views/habit-options.ts';
import { followLists, listsShown } from '@/lib/views/lists.ts';
import { followReadingMode, readingModes } from '@/lib/views/reading-mode.ts';
import { followPacks, rulePacks } from '@/lib/views/rule-packs.ts';
import { followShortcuts, shortcuts } from '@/lib/views/shortcuts.ts';
import { switcher } from '@/lib/views/switch-undo.ts';
import { followTrials, trialRuns } from '@/lib/views/trial-runs.ts';

const settings = signal<store.Settings | undefined>(undefined);
const failed = signal('');

const change = switcher(failed);

function switchOff(typed: string): string {
  const host = store.readHost(typed);
  if (!host) return say('Type the name of a site, such as example.com.');
  void change('sitesOff', host, true);
  return '';
}

function App() {
  return (
    <OptionsPage
      rules={OUR_RULING.rules}
      settings={settings.value}
      failed={failed.value}
      version={browser.runtime.getManifest().version}
      ruleset={OUR_RULING.ruleset}
      onRule={(rule, on) => void change('rulesOff', rule, !on)}
      onSiteOff={switchOff}
      onSiteOn={(host) => void change('sitesOff', host, false)}
      onShow={(key) => void change('hidden', key, false)}
      {...{ feeds: feedSwitches(failed), lists: listsShown(Date.now()), ...habitOptions() }}
      {...{ packs: rulePacks(OUR_RULING), trials: trialRuns(chainName), keys: shortcuts(), modes: readingModes() }}
    />
  );
}

render(<App />, await openPage());
for (const follow of [followFeedSwitches, followLists, followPacks, followReadingMode, followShortcuts, followTrials])
  void follow();
void followHabits();
store.watchSettings((next) => {
  settings.value = next;
});
settings.value = await store.getSettings();
goToPlace();
