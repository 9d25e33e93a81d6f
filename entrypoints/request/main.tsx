import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { RequestPanel } from '@/components/RequestPanel.tsx';
import { answer, failed, refresh, requests } from './held-requests.ts';

function App() {
  return (
    <RequestPanel
      requests={requests.value}
      failed={failed.value}
      onAnswer={answer}
      onCopy={(text) =>
        navigator.clipboard.writeText(text).then(
          () => true,
          () => false,
        )
      }
    />
  );
}

render(<App />, await openPage());
browser.storage.session.onChanged.addListener(refresh);
await refresh();
