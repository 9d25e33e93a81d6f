import css from './PageWays.module.css';

const PAGES = [
  { file: 'projects.html', name: 'Saved projects' },
  { file: 'decisions.html', name: 'Wallet requests' },
  { file: 'look-ups.html', name: 'Look-ups' },
  { file: 'options.html', name: 'Options' },
] as const;

/** The ways between the extension's own pages. */
export function PageWays({ here }: { here: (typeof PAGES)[number]['file'] }) {
  return (
    <nav class={css.ways} aria-label="Pages of Receipts">
      {PAGES.map(({ file, name }) => (
        <a key={file} class={css.way} href={`/${file}`} aria-current={file === here ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
