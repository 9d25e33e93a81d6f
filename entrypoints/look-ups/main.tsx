import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { LookUpsPage } from '@/components/look-ups/LookUpsPage.tsx';
import { followDeletion } from '@/lib/views/follow-deletion.ts';
import { followLookUpChoices, lookUpChoices } from '@/lib/views/look-ups.ts';

function App() {
  return <LookUpsPage {...lookUpChoices()} />;
}

render(<App />, await openPage());
void followLookUpChoices();
followDeletion();
