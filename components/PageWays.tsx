import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './PageWays.module.css';

const PAGES = [
  { file: 'projects.html', name: en('Saved projects') },
  { file: 'decisions.html', name: en('Wallet requests') },
  { file: 'decode.html', name: en('Decode a request') },
  { file: 'look-ups.html', name: en('Look-ups') },
  { file: 'options.html', name: en('Options') },
] as const;

/** The ways between the extension's own pages. */
export function PageWays({ here }: { here?: (typeof PAGES)[number]['file'] }) {
  return (
    <nav class={css.ways} aria-label={say('Pages of Receipts')}>
      {PAGES.map(({ file, name }) => (
        <a key={file} class={css.way} href={`/${file}`} aria-current={file === here ? 'page' : undefined}>
          {told(name)}
        </a>
      ))}
    </nav>
  );
}
