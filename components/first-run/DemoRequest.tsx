import { useState } from 'preact/hooks';
import { say } from '@/lib/words/say.ts';
import { Button } from '../Button.tsx';
import type { HeldRequest } from '../held-request.ts';
import { RequestView } from '../RequestView.tsx';
import type { End } from '../shown-requests.ts';
import { useCalm } from '../use-calm.ts';
import css from './FirstRunPage.module.css';

interface Props {
  request: HeldRequest;
  onCopy: (text: string) => Promise<boolean>;
}

/** A request as the guard holds it, with its real buttons. There is no wallet behind them. */
export function DemoRequest({ request, onCopy }: Props) {
  const [end, setEnd] = useState<End | undefined>(undefined);
  const calm = useCalm(end ?? 'waits');
  return (
    <div class={css.wallet}>
      <RequestView
        shown={end === undefined ? { request } : { request, end }}
        calm={calm}
        onAnswer={async (_id, letThrough) => setEnd(letThrough ? 'sent' : 'back')}
        onCopy={onCopy}
      />
      {end !== undefined && (
        <p class={css.again}>
          {say('There was no wallet behind this one.')}{' '}
          <Button onPress={() => setEnd(undefined)}>{say('Show it again')}</Button>
        </p>
      )}
    </div>
  );
}
