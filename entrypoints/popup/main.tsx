import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { Popup } from '@/components/Popup.tsx';
import { isSiteOff } from '@/lib/store/settings/settings.ts';
import { allowHere, followClick } from '@/lib/views/click-read.ts';
import { feedMending } from '@/lib/views/feed-mending.ts';
import {
  choosePicture,
  jump,
  known,
  read,
  refresh,
  said,
  save,
  saving,
  settings,
  showBanner,
  switchSite,
  tab,
  withPicture,
} from '@/lib/views/live-tab.ts';
import { followScreen, keep, look, onScreen } from '@/lib/views/on-screen.ts';
import { panelWay } from '@/lib/views/open-panel.ts';
import { besides, followBesides } from '@/lib/views/popup-besides.ts';
import { ways } from '@/lib/views/popup-ways.ts';
import { showRequests } from '@/lib/views/show-requests.ts';

function App() {
  const host = tab.value?.host ?? '';
  return (
    <Popup
      host={host}
      siteOff={host !== '' && isSiteOff(settings.value, host)}
      known={known.value}
      saving={saving.value}
      said={said.value}
      onSwitch={switchSite}
      onRead={read}
      onRetry={refresh}
      withPicture={withPicture.value}
      onWithPicture={choosePicture}
      onSave={save}
      onJump={jump}
      onShowBanner={showBanner}
      onShowRequests={showRequests}
      mending={feedMending()}
      keeping={onScreen.value && { onScreen: onScreen.value, onSavePost: keep, onLookAgain: look }}
      {...besides(tab.value?.id, host)}
      {...{ ...ways, onAllow: allowHere() }}
      onPanel={panelWay()}
    />
  );
}

render(<App />, await openPage());
followScreen();
await followClick();
await followBesides(tab.value?.id);
