import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, sayCount } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
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
    // Not what comes first in it, which may be the fold of further hosts; and the question stays in sight.
    element?.querySelector<HTMLElement>('footer button')?.focus({ preventScroll: true });
    element?.scrollTo(0, 0);
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
        {say('Ask for these pages again?')}
      </h2>
      <p>{questionOf(projects, bySchedule)}</p>
      <ul class={css.points}>
        <li>
          <b>{say('Who is asked:')}</b>{' '}
          {sayCount(
            hosts.length,
            '{n} host, listed below, and later those of other projects that you check again.',
            '{n} hosts, listed below, and later those of other projects that you check again.',
          )}
        </li>
        <li>
          <b>{say('What they see:')}</b> {say('the address of your network, the time, and which pages are asked for.')}
        </li>
        <li>
          <b>{say('What is not sent:')}</b>{' '}
          {say('cookies, log-ins, the page that you came from. Nothing of what you saved leaves this machine.')}
        </li>
        <li>
          <b>{say('How:')}</b>{' '}
          {say('slowly, and not where a site’s robots.txt asks not to. You can take this back at any time.')}
        </li>
      </ul>
      <HostList hosts={hosts.slice(0, FIRST)} />
      {hosts.length > FIRST && (
        <details>
          <summary class={css.more}>{sayCount(hosts.length - FIRST, '{n} more host', '{n} more hosts')}</summary>
          <HostList hosts={hosts.slice(FIRST)} />
        </details>
      )}
      <footer class={css.foot}>
        <Button onPress={onDecline}>{say('Not now')}</Button>
        <Button look="main" onPress={onAgree}>
          {bySchedule ? say('Agree and set it') : say('Agree and check again')}
        </Button>
      </footer>
    </dialog>
  );
}

function questionOf(projects: number, bySchedule: boolean): string {
  if (bySchedule)
    return sayCount(
      projects,
      'To check {n} project again, Receipts asks for its pages, as a visit would, by itself and at the times that you set. Until now it never asked for a page that you did not open.',
      'To check {n} projects again, Receipts asks for their pages, as a visit would, by itself and at the times that you set. Until now it never asked for a page that you did not open.',
    );
  return sayCount(
    projects,
    'To check {n} project again, Receipts asks for its pages, as a visit would. Until now it never asked for a page that you did not open.',
    'To check {n} projects again, Receipts asks for their pages, as a visit would. Until now it never asked for a page that you did not open.',
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
