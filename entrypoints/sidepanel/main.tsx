import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { SidePanel } from '@/components/panel/SidePanel.tsx';
import { isSiteOff } from '@/lib/store/settings/settings.ts';
import { feedMending } from '@/lib/views/feed-mending.ts';
import { known, read, said, save, saving, settings, showBanner, switchSite, tab } from '@/lib/views/live-tab.ts';
import { followPause, pause } from '@/lib/views/pause.ts';
import { ways } from '@/lib/views/popup-ways.ts';
import { showAnswer } from '@/lib/views/show-answer.ts';
import { showRequests } from '@/lib/views/show-requests.ts';
import { followActiveTab, isLoading, isStarting, retry, shown, showOnPage } from '@/lib/views/side-panel.ts';
import { wrongNoteWays } from '@/lib/views/wrong-note.ts';

function App() {
  const host = tab.value?.host ?? '';
  return (
    <SidePanel
      host={host}
      siteOff={host !== '' && isSiteOff(settings.value, host)}
      known={known.value}
      saving={saving.value}
      said={said.value}
      shown={shown.value}
      isStarting={isStarting.value}
      isLoading={isLoading.value}
      onSwitch={switchSite}
      onRead={read}
      onRetry={retry}
      onSave={save}
      onJump={showOnPage}
      onShowAnswer={showAnswer}
      onShowBanner={showBanner}
      onShowRequests={showRequests}
      mending={feedMending()}
      {...{ ...ways, pause: pause(), wrong: wrongNoteWays(host) }}
    />
  );
}

render(<App />, await openPage());
await Promise.all([followActiveTab(), followPause()]);
