import { en } from '@/lib/words/en.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './AboutReceipts.module.css';
import { MAY } from './may-words.ts';

/** What it never does; README.md says the same at more length. */
const NEVER = [
  en(
    'It sends nothing about you anywhere by itself: no page text, no address, no wallet, no count of anything. There is no account. Lists of reported hosts are fetched, the same files for everybody. All that can ask others for something is on the page Look-ups, each with its choice.',
  ),
  en('It never signs, approves or pays. Your wallet stays the one that decides.'),
  en('It gives no grade and no total, and never tells you to buy, hold or avoid anything.'),
  en('It says what a page says, shows and asks. It does not judge people.'),
  en('It does not change the words of a page. Switching it off leaves the page as it was.'),
];

/** What Receipts never does, what it may do and why, and which version speaks. */
export function AboutReceipts({ version, ruleset }: { version: string; ruleset: string }) {
  return (
    <>
      <section class={css.part} aria-labelledby="never-title">
        <h2 id="never-title">{say('What Receipts never does')}</h2>
        <ul class={css.list}>
          {NEVER.map((line) => (
            <li key={line}>{told(line)}</li>
          ))}
        </ul>
        <p>
          {say(
            'Checks can miss things, and a rule can be wrong. “No notes” only means that the checks that ran had nothing to say.',
          )}
        </p>
      </section>
      <section class={css.part} aria-labelledby="permissions-title">
        <h2 id="permissions-title">{say('What it may do, and why')}</h2>
        <dl class={css.permissions}>
          {MAY.map(({ name, why }) => (
            <div key={name}>
              <dt>{told(name)}</dt>
              <dd>{told(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class={css.version}>{say('Receipts {version}, version {ruleset} of the rules', { version, ruleset })}</p>
    </>
  );
}
