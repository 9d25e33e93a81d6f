import { say } from '@/lib/words/say.ts';
import css from './ImagePage.module.css';
import { type Checking, ImageVerdict } from './ImageVerdict.tsx';
import { TrustSettings, type TrustSettingsProps } from './TrustSettings.tsx';

interface Props {
  checking: Checking;
  trust: TrustSettingsProps;
}

/** The answer to "Check this image", and whose signatures are known. */
export function ImagePage({ checking, trust }: Props) {
  return (
    <main class={css.page}>
      <h1 class={css.title}>{say('Content Credentials')}</h1>
      <ImageVerdict checking={checking} />
      <TrustSettings {...trust} />
      <p>
        <a href="/look-ups.html" target="_blank" rel="noreferrer">
          {say('All look-ups')}
        </a>
      </p>
    </main>
  );
}
