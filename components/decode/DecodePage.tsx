import { useEffect, useRef } from 'preact/hooks';
import type { PastedAs } from '@/lib/core/pasted/pasted.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Notice } from '../Notice.tsx';
import { PageWays } from '../PageWays.tsx';
import { Toast } from '../Toast.tsx';
import { DecodedRequest } from './DecodedRequest.tsx';
import css from './DecodePage.module.css';
import type { DecodeInput, DecodeState } from './decode-state.ts';

const AS_WORDS: Record<PastedAs, string> = {
  auto: en('whatever it is'),
  calldata: en('data of a call, in hex'),
  raw: en('a signed transaction, in hex'),
  message: en('a text to be signed'),
  solana: en('a Solana transaction'),
};

export interface DecodeProps {
  state: DecodeState;
  /** What the fields hold when they are drawn anew: at first, and when a text was handed over or brought back. */
  given: DecodeInput;
  /** Changes with `given`. */
  turn: number;
  /** A sentence about what happened, such as that the fields were emptied; empty when there is none. */
  said: string;
  onDecode: (input: DecodeInput) => void;
  onClear: (input: DecodeInput) => void;
  /** Left out when there is nothing to bring back. */
  onUndo?: (() => void) | undefined;
  onDismiss: () => void;
  onCopy: (text: string) => Promise<boolean>;
}

/** A request that somebody pastes, decoded as the panel does it. Nothing waits for an answer, and nothing is asked. */
export function DecodePage(props: DecodeProps) {
  const { said } = props;
  return (
    <main>
      <PageWays here="decode.html" />
      <h1>{say('Decode a request')}</h1>
      <p class={css.lead}>
        {say(
          'Paste what a site wants your wallet to sign or send. It is read here, on this computer: nothing is sent, signed or kept.',
        )}
      </p>
      <Form key={props.turn} {...props} />
      <Outcome {...props} />
      {said && <Toast sentence={said} onUndo={props.onUndo} onDismiss={props.onDismiss} />}
    </main>
  );
}

/** The fields keep their own text: a megabyte is not drawn again with every letter. */
function Form({ state, given, onDecode, onClear }: DecodeProps) {
  const form = useRef<HTMLFormElement>(null);
  const wrong = state.is === 'wrong' ? state.wrong : undefined;
  useEffect(() => {
    const named = wrong && form.current?.elements.namedItem(wrong.field);
    if (!(named instanceof HTMLTextAreaElement || named instanceof HTMLInputElement)) return;
    named.focus();
    if (wrong?.from !== undefined) named.setSelectionRange(wrong.from, wrong.to ?? wrong.from);
  }, [wrong]);
  const input = (): DecodeInput => {
    const held = new FormData(form.current ?? undefined);
    const of = (name: string) => String(held.get(name) ?? '');
    const as = (Object.keys(AS_WORDS) as PastedAs[]).find((one) => one === of('as')) ?? 'auto';
    // Forms write line breaks as two characters, which would move the place of a mistake.
    return { text: of('text').replace(/\r\n/g, '\n'), as, chain: of('chain'), contract: of('contract') };
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDecode(input());
  };
  const mark = (field: string) => ({
    'aria-invalid': wrong?.field === field,
    'aria-describedby': wrong?.field === field ? 'decode-wrong' : undefined,
  });
  return (
    <form
      class={css.form}
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onDecode(input());
      }}
    >
      <label class={css.label}>
        {say('The request: JSON, hex, or a Solana transaction')}
        <textarea
          class={css.text}
          name="text"
          rows={8}
          spellcheck={false}
          autocomplete="off"
          dir="ltr"
          defaultValue={given.text}
          onKeyDown={press}
          {...mark('text')}
        />
      </label>
      <div class={css.besides}>
        <label class={css.label}>
          {say('Read it as')}
          <select name="as" defaultValue={given.as}>
            {Object.entries(AS_WORDS).map(([as, words]) => (
              <option key={as} value={as} selected={as === given.as}>
                {told(words)}
              </option>
            ))}
          </select>
        </label>
        <label class={css.label}>
          {say('Chain, by its number (may be empty)')}
          <input name="chain" placeholder="1" defaultValue={given.chain} {...mark('chain')} />
        </label>
        <label class={css.label}>
          {say('Contract that hex goes to (may be empty)')}
          <input name="contract" placeholder="0x…" defaultValue={given.contract} {...mark('contract')} />
        </label>
      </div>
      {wrong && (
        <p id="decode-wrong" class={css.wrong} role="alert">
          {told(wrong.why)}
        </p>
      )}
      <div class={css.row}>
        <Button type="submit" look="main" busy={state.is === 'busy'}>
          {say('Decode')}
        </Button>
        <Button onPress={() => onClear(input())}>{say('Empty the fields')}</Button>
      </div>
      <p class={css.hint}>{say('Ctrl and Enter in the field decode as well.')}</p>
    </form>
  );
}

function Outcome({ state, onCopy }: DecodeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was read is below the fields: the next thing to hear and to see.
    if (state.is === 'read') place.current?.querySelector<HTMLElement>('[data-sentence]')?.focus();
  }, [state]);
  if (state.is === 'busy') return <p role="status">{say('Decoding…')}</p>;
  if (state.is !== 'read') return null;
  const { requests, unread } = state;
  return (
    <>
      <p role="status">{sayCount(requests.length, '{n} request decoded.', '{n} requests decoded.')}</p>
      {unread && (
        <Notice tone="unknown" title={say('Not everything was read.')}>
          <p>{told(unread)}</p>
        </Notice>
      )}
      <div class={css.read} ref={place}>
        {requests.map((request, at) => (
          <DecodedRequest key={`${at}-${request.read}`} {...{ request, at, of: requests.length, onCopy }} />
        ))}
      </div>
      <p class={css.hint}>{say('Only what stands in the text is told. Your wallet is the one that decides.')}</p>
    </>
  );
}
