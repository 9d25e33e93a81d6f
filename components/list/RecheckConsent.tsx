import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { countWords } from '../count-words.ts';
import css from './RecheckConsent.module.css';

/** What is asked of the person before anything is fetched for the first time. */
export interface Consent {
  /** Hosts, with port, that this run would ask. */
  hosts: readonly string[];
  projects: number;
  /** It would begin by itself. */
  bySchedule: boolean;
}

interface Props extends Consent {
  onAgree: () => void;
  onDecline: () => void;
}

/** Hosts that stand open; the others are behind one press. */
const FIRST = 8;

/** A dialog that says what a re-check sends to whom. "Not now" has the focus, and Escape is the same. */
export function RecheckConsent({ hosts, projects, bySchedule, onAgree, onDecline }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // At once: nothing behind it may be pressed in between, and no frame has to come first.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={css.dialog}
      aria-labelledby="recheck-title"
      onCancel={(event) => {
        event.preventDefault();
        onDecline();
      }}
    >
      <h2 id="recheck-title" class={css.title}>
        Ask for these pages again?
      </h2>
      <p>
        To check {countWords(projects, 'project')} again, Receipts asks for {projects === 1 ? 'its' : 'their'} pages, as
        a visit would{bySchedule ? ', by itself and at the times that you set' : ''}. Until now it never asked for a
        page that you did not open.
      </p>
      <ul class={css.points}>
        <li>
          <b>Who is asked:</b> {countWords(hosts.length, 'host')}, listed below, and later those of other projects that
          you check again.
        </li>
        <li>
          <b>What they see:</b> the address of your network, the time, and which pages are asked for.
        </li>
        <li>
          <b>What is not sent:</b> cookies, log-ins, the page that you came from. Nothing of what you saved leaves this
          machine.
        </li>
        <li>
          <b>How:</b> slowly, and not where a site’s robots.txt asks not to. You can take this back at any time.
        </li>
      </ul>
      <HostList hosts={hosts.slice(0, FIRST)} />
      {hosts.length > FIRST && (
        <details>
          <summary class={css.more}>{countWords(hosts.length - FIRST, 'more host')}</summary>
          <HostList hosts={hosts.slice(FIRST)} />
        </details>
      )}
      <footer class={css.foot}>
        <Button onPress={onDecline}>Not now</Button>
        <Button look="main" onPress={onAgree}>
          Agree and {bySchedule ? 'set it' : 'check again'}
        </Button>
      </footer>
    </dialog>
  );
}

function HostList({ hosts }: { hosts: readonly string[] }) {
  return (
    <ul class={css.hosts}>
      {hosts.map((host) => (
        <li key={host}>
          <bdi>{host}</bdi>
        </li>
      ))}
    </ul>
  );
}
