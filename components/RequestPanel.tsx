import { useEffect, useRef, useState } from 'preact/hooks';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import type { HeldRequest } from './held-request.ts';
import { RequestBar } from './RequestBar.tsx';
import css from './RequestPanel.module.css';
import { RequestView } from './RequestView.tsx';
import { mergeShown, type ShownRequest, waitingOf } from './shown-requests.ts';
import { useCalm } from './use-calm.ts';

interface Props {
  /** Held requests, worst first. Undefined while they are being asked for. */
  requests: readonly HeldRequest[] | undefined;
  /** Why the list could not be read, when it could not. */
  failed?: string;
  /** Sends an answer; false when it did not arrive, and the request still waits. */
  onAnswer: (id: string, letThrough: boolean) => Promise<boolean>;
  /** Puts text on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
}

/**
 * The wallet view: every request that waits for an answer, at first the worst one on top. It looks like nothing else we
 * draw. Going back is the default: it has the focus, and closing the window does the same.
 */
export function RequestPanel({ requests, failed, onAnswer, onCopy }: Props) {
  const seen = useRef<{ shown: ShownRequest[]; first: number } | undefined>(undefined);
  const answered = useRef(new Map<string, boolean>());
  const [, redraw] = useState(0);
  if (requests && !seen.current && requests.length > 0) seen.current = { shown: [], first: requests.length };
  if (requests && seen.current) seen.current.shown = mergeShown(seen.current.shown, requests, answered.current);
  const { shown = [], first = 0 } = seen.current ?? {};
  const waiting = waitingOf(shown);
  // When all have ended, what comes next begins a new list.
  if (waiting.length === 0) seen.current = undefined;
  const calm = useCalm(shown.map(({ request, end }) => `${request.id} ${end ?? ''}`).join());
  const top = useRef<HTMLElement>(null);
  useFocus(top, calm);

  const answer = async (id: string, letThrough: boolean) => {
    answered.current.set(id, letThrough);
    redraw((count) => count + 1);
    if (await onAnswer(id, letThrough)) return;
    answered.current.delete(id);
    redraw((count) => count + 1);
  };
  const backOnAll = () => {
    for (const { id } of waiting) void answer(id, false);
  };
  if (failed !== undefined && !requests)
    return <Waiting title={say('The requests could not be read')}>{told(failed)}</Waiting>;
  if (!requests)
    return <Waiting title={say('Reading the request')}>{say('The wallet has not been asked yet.')}</Waiting>;
  if (waiting.length === 0)
    return <Waiting title={say('Nothing is waiting')}>{say('Every request has its answer.')}</Waiting>;
  return (
    <main class={css.panel} ref={top}>
      {/* What it says at first stays: another line here would move the buttons below it. */}
      <h1 class={css.count}>
        {sayCount(
          first,
          'A request to your wallet waits for your answer.',
          '{n} requests to your wallet. The one with most at stake is first.',
        )}
      </h1>
      {shown.map((one) => (
        <RequestView key={one.request.id} shown={one} calm={calm} onAnswer={answer} onCopy={onCopy} />
      ))}
      {(shown.length > 1 || failed !== undefined) && (
        <RequestBar waiting={waiting.length} later={shown.length - first} failed={failed} onBackOnAll={backOnAll} />
      )}
    </main>
  );
}

/** The focus stands on the harmless button of a request that waits; it moves only when the one that had it is gone. */
function useFocus(top: { current: HTMLElement | null }, calm: number): void {
  useEffect(() => {
    const active = document.activeElement;
    if (active && active !== document.body && top.current?.contains(active)) return;
    // Scrolling would bring other buttons under the pointer, and at first hide the sentence that is to be read.
    top.current?.querySelector<HTMLElement>('[data-go-back]')?.focus({ preventScroll: true });
  }, [calm, top]);
}

function Waiting({ title, children }: { title: string; children: string }) {
  return (
    <main class={css.panel}>
      <section class={css.alone} role="status">
        <h1 class={css.title}>{title}</h1>
        <p>{children}</p>
      </section>
    </main>
  );
}
