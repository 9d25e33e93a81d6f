import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { Popup } from '@/components/Popup.tsx';
import { isSiteOff } from '@/lib/store/settings.ts';
import { feedMending } from '@/lib/views/feed-mending.ts';
import {
  choosePicture,
  follow,
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
import { besides, followBesides } from '@/lib/views/popup-besides.ts';
import { ways } from '@/lib/views/popup-ways.ts';

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
      mending={feedMending()}
      keeping={onScreen.value && { onScreen: onScreen.value, onSavePost: keep, onLookAgain: look }}
      {...besides(tab.value?.id)}
      {...ways}
    />
  );
}

const app = document.getElementById('app')!;
// The sentence that stood here before the script ran would stay below what is drawn.
app.replaceChildren();
render(<App />, app);
followScreen();
await follow();
await followBesides(tab.value?.id);
