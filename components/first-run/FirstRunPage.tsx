import type { Finding } from '@/lib/core/finding.ts';
import type { Block } from '@/lib/core/page-doc.ts';
import { say } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import type { HeldRequest } from '../held-request.ts';
import { MAY } from '../may-words.ts';
import { PageWays } from '../PageWays.tsx';
import { type ReadingModeProps, ReadingModes } from '../reading/ReadingModes.tsx';
import { Said } from '../Said.tsx';
import { DemoPage } from './DemoPage.tsx';
import { DemoRequest } from './DemoRequest.tsx';
import css from './FirstRunPage.module.css';

export interface FirstRunProps {
  demo: { blocks: readonly Block[]; findings: readonly Finding[]; request: HeldRequest };
  /** Undefined until the choice was read. */
  modes: ReadingModeProps | undefined;
  onCopy: (text: string) => Promise<boolean>;
}

/** The first page a person sees: what Receipts is, what it looks like, and what is theirs to decide. */
export function FirstRunPage({ demo, modes, onCopy }: FirstRunProps) {
  return (
    <main class={css.whole}>
      <header class={css.head}>
        <h1>{say('Every claim needs a receipt.')}</h1>
        <p>
          {say(
            'Receipts reads pages and posts about AI and crypto, and marks what has evidence behind it and what has not.',
          )}
        </p>
        <p>{say('Before you sign something, it says in plain words what the request would grant.')}</p>
        <p>{say('It works on this computer, without an account, and it never decides for you.')}</p>
      </header>
      <section class={css.part} aria-labelledby="demo-title">
        <h2 id="demo-title">{say('Try it here')}</h2>
        <p>{say('This page is made up, and the notes are real: the same rules read it. Press the marked words.')}</p>
        <DemoPage {...demo} />
        <p>
          {say(
            'And this is what its airdrop would ask your wallet for. A request like this one is held until you answer.',
          )}
        </p>
        <DemoRequest request={demo.request} onCopy={onCopy} />
      </section>
      <section class={css.part} aria-labelledby="modes-title">
        <h2 id="modes-title">{say('Where it reads')}</h2>
        <p>{say('This is yours to choose, and can be changed at any time in the options.')}</p>
        {modes ? <ReadingModes {...modes} /> : <p role="status">{say('Opening your choice…')}</p>}
      </section>
      <section class={css.part} aria-labelledby="switch-title">
        <h2 id="switch-title">{say('One site off, all others on')}</h2>
        <p>
          {say(
            'Press the icon on any page: the first thing there is a switch for this site. Off, its pages are not read and our marks go at once; wallet requests are still read. Single rules can be turned off in the options.',
          )}
        </p>
      </section>
      <section class={css.part} aria-labelledby="lists-title">
        <h2 id="lists-title">{say('What goes out, and what does not')}</h2>
        <p>
          <Said
            text="Lists of reported hosts are fetched from where they are published: the same files for everybody, matched on this computer. Nothing about you or your pages is sent. Everything else that could ask others for something waits for you, on the page {page}, where the lists can be turned off too."
            gaps={{ page: <a href="/look-ups.html">{say('Look-ups')}</a> }}
          />
        </p>
      </section>
      <section class={css.part} aria-labelledby="may-title">
        <h2 id="may-title">{say('What the browser lets it do, in plain words')}</h2>
        <dl class={css.may}>
          {MAY.map(({ name, why }) => (
            <div key={name}>
              <dt>{told(name)}</dt>
              <dd>{told(why)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <PageWays />
    </main>
  );
}
