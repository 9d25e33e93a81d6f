import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { CheckPage } from '@/components/checks/CheckPage.tsx';
import { askChosen, chosen, followChosen } from '@/lib/views/chosen.ts';

render(<App />, await openPage());
await followChosen();

function App() {
  return <CheckPage chosen={chosen.value} onRetry={askChosen} />;
}
