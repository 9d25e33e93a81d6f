import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './OtherNetwork.module.css';

/** Something else that can use the network, decided elsewhere. */
export interface NetworkUse {
  title: string;
  /** What is sent, and to whom, in sentences. */
  about: string;
  /** How it stands now: "Off." */
  now: string;
  /** Where it is decided. */
  href: string;
  where: string;
}

/** What is no look-up and can use the network all the same, each with the way to where it is decided. */
export function OtherNetwork({ others }: { others: readonly NetworkUse[] }) {
  return (
    <section class={css.part} aria-labelledby="others-title">
      <h2 id="others-title">{say('What else can use the network')}</h2>
      <p>{say('These are decided in another place, and the switch above does not change them.')}</p>
      <ul class={css.items}>
        {others.map(({ title, about, now, href, where }) => (
          <li key={title} class={css.item} data-network={title}>
            <h3>{told(title)}</h3>
            <p>{told(about)}</p>
            <p>
              <b>{say('Now:')}</b> {told(now)} <a href={href}>{told(where)}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
