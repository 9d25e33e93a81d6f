import { openPage } from '@/lib/views/open-page.ts';
import { en } from '@/lib/words/en.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { DEMO_ADDRESS, DEMO_PAGE, DEMO_REQUEST } from '@/components/first-run/demo-text.ts';
import { FirstRunPage } from '@/components/first-run/FirstRunPage.tsx';
import { judgePage } from '@/lib/background/judge.ts';
import { assessPasted } from '@/lib/background/requests/assess-pasted.ts';
import { readSource } from '@/lib/sites/source.ts';
import { followReadingMode, readingModes } from '@/lib/views/reading-mode.ts';

const now = Date.now();
const { doc } = readSource(DEMO_PAGE, { url: DEMO_ADDRESS, kind: 'markdown' });
const { findings } = judgePage(doc, { now });
const request = { ...DEMO_REQUEST, params: [...DEMO_REQUEST.params] };
const assessment = assessPasted({ request, read: en('the request of the demo') }, now);
const demo = { blocks: doc.blocks, findings, request: { id: 'demo', assessment } };

const copy = (text: string) =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

function App() {
  return <FirstRunPage demo={demo} modes={readingModes()} onCopy={copy} />;
}

render(<App />, await openPage());
await followReadingMode();
