import { useEffect, useRef } from 'preact/hooks';
import type { HeldRequest } from './held-request.ts';
import css from './RequestPanel.module.css';
import { RequestView } from './RequestView.tsx';

interface Props {
  /** Held requests, worst first. Undefined while they are being asked for. */
  requests: readonly HeldRequest[] | undefined;
  /** Why the list could not be read, when it could not. */
  failed?: string;
  onAnswer: (id: string, letThrough: boolean) => void;
  /** Puts text on the clipboard; false when the browser did not let us. */
  onCopy: (text: string) => Promise<boolean>;
}

/**
 * The wallet view: every request that waits for an answer, the worst one open. It looks like nothing else we draw.
 * Going back is the default: it has the focus, and closing the window does the same.
 */
export function RequestPanel({ requests, failed, onAnswer, onCopy }: Props) {
  const top = useRef<HTMLElement>(null);
  const first = requests?.[0]?.id;
  // A request that comes or goes moves the others: the focus goes back to the harmless button of the first.
  useEffect(() => {
    if (first !== undefined) top.current?.querySelector<HTMLElement>('[data-go-back]')?.focus();
  }, [first]);
  if (failed !== undefined) return <Waiting title="The requests could not be read">{failed}</Waiting>;
  if (!requests) return <Waiting title="Reading the request">The wallet has not been asked yet.</Waiting>;
  if (requests.length === 0) return <Waiting title="Nothing is waiting">Every request has its answer.</Waiting>;
  const others = requests.length - 1;
  return (
    <main class={css.panel} ref={top}>
      <h1 class={css.count}>
        {others > 0
          ? `${requests.length} requests wait for your answer. The one with most at stake is first.`
          : 'A request to your wallet waits for your answer.'}
      </h1>
      {requests.map((request) => (
        <RequestView key={request.id} request={request} onAnswer={onAnswer} onCopy={onCopy} />
      ))}
    </main>
  );
}

function Waiting({ title, children }: { title: string; children: string }) {
  return (
    <main class={css.panel}>
      <section class={css.request} role="status">
        <h1 class={css.sentence}>{title}</h1>
        <p>{children}</p>
      </section>
    </main>
  );
}
