import css from './AboutReceipts.module.css';

/** What it never does; README.md says the same at more length. */
const NEVER = [
  'It sends nothing about you anywhere by itself: no page text, no address, no wallet, no count of anything. There is no account. Lists of reported hosts are fetched, the same files for everybody. All that can ask others for something is on the page Look-ups, each with its choice.',
  'It never signs, approves or pays. Your wallet stays the one that decides.',
  'It gives no grade and no total, and never tells you to buy, hold or avoid anything.',
  'It says what a page says, shows and asks. It does not judge people.',
  'It does not change the words of a page. Switching it off leaves the page as it was.',
];

const PERMISSIONS: readonly { name: string; why: string }[] = [
  {
    name: 'Read pages on all sites',
    why: 'A claim can stand on any site. Pages that are not about AI and crypto are left after a first look.',
  },
  {
    name: 'storage',
    why: 'Keeps your saved projects, your wallet requests with what became of them, and these options on this computer.',
  },
  { name: 'scripting', why: 'Loads the reader into a page only when it is needed, so that other pages stay fast.' },
];

/** What Receipts never does, what it may do and why, and which version speaks. */
export function AboutReceipts({ version, ruleset }: { version: string; ruleset: string }) {
  return (
    <>
      <section class={css.part} aria-labelledby="never-title">
        <h2 id="never-title">What Receipts never does</h2>
        <ul class={css.list}>
          {NEVER.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          Checks can miss things, and a rule can be wrong. “No notes” only means that the checks that ran had nothing to
          say.
        </p>
      </section>
      <section class={css.part} aria-labelledby="permissions-title">
        <h2 id="permissions-title">What it may do, and why</h2>
        <dl class={css.permissions}>
          {PERMISSIONS.map(({ name, why }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{why}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class={css.version}>
        Receipts {version}, version {ruleset} of the rules
      </p>
    </>
  );
}
