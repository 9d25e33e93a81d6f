import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { Popup } from '@/components/Popup.tsx';
import { isSiteOff } from '@/lib/store/settings.ts';
import { feedMending } from '@/lib/views/feed-mending.ts';
import { followListsTold, listsTold } from '@/lib/views/lists-told.ts';
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
import { followLookUps, pageLookUps } from '@/lib/views/page-look-ups.ts';
import { ways } from '@/lib/views/popup-ways.ts';
import { followSecondOpinion, secondOpinion } from '@/lib/views/second-opinion.ts';

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
      lookingUp={tab.value && pageLookUps(tab.value.id)}
      secondOpinion={tab.value && secondOpinion(tab.value.id)}
      telling={listsTold()}
      {...ways}
    />
  );
}

const app = document.getElementById('app')!;
// The sentence that stood here before the script ran would stay below what is drawn.
app.replaceChildren();
render(<App />, app);
followScreen();
void followListsTold();
await follow();
if (tab.value) await Promise.all([followLookUps(tab.value.id), followSecondOpinion(tab.value.id)]);
