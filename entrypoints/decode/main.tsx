import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { DecodePage } from '@/components/decode/DecodePage.tsx';
import { assessPasted } from '@/lib/background/requests/assess-pasted.ts';
import { decodePage, followHanded } from '@/lib/views/decode.ts';

function App() {
  return <DecodePage {...decodePage(assessPasted)} />;
}

render(<App />, await openPage());
void followHanded(assessPasted);
