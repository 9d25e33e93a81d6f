import { openPage } from '@/lib/views/open-page.ts';
import '@/assets/tokens.css';
import '@/components/base.css';
import { render } from 'preact';
import { ImagePage } from '@/components/images/ImagePage.tsx';
import { checking, followImage, trustSettings } from '@/lib/views/image-check.ts';

function App() {
  return <ImagePage checking={checking.value} trust={trustSettings()} />;
}

render(<App />, await openPage());
await followImage();
