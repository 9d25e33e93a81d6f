import { useState } from 'preact/hooks';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import { Button } from '../Button.tsx';
import { Moment } from '../Moment.tsx';
import { Said } from '../Said.tsx';
import css from './TrustSettings.module.css';

/** Certificates that are known: how many, and since when the published ones (epoch ms; 0 when never fetched). */
export interface TrustShown {
  signers: number;
  clocks: number;
  at: number;
  own: number;
}

export interface TrustSettingsProps {
  /** Undefined until it was read. */
  trust: TrustShown | undefined;
  busy: boolean;
  /** What came of the last press; empty before. */
  said: string;
  onRefresh: () => void;
  /** Takes these certificates in place of those before. */
  onOwn: (pem: string) => void;
}

/** Whose signatures count as known: the published list, and certificates that the person adds. */
export function TrustSettings({ trust, busy, said, onRefresh, onOwn }: TrustSettingsProps) {
  return (
    <section class={css.trust} aria-labelledby="trust-title">
      <h2 id="trust-title">{say('Whose signatures are known')}</h2>
      <p>
        {say(
          'No list of signers comes with Receipts. The C2PA’s published list can be fetched: everybody gets the same file, and it is compared on this machine.',
        )}
      </p>
      <p data-trust={trust === undefined ? 'loading' : trust.at > 0 ? 'fetched' : 'none'}>
        {trust === undefined ? say('Looking what is there…') : <Published trust={trust} />}
      </p>
      <Button busy={busy} onPress={onRefresh}>
        {say('Fetch the published list')}
      </Button>
      <OwnCertificates own={trust?.own ?? 0} busy={busy} onOwn={onOwn} />
      <p role="status" class={said ? undefined : css.silent}>
        {told(said)}
      </p>
    </section>
  );
}

function Published({ trust: { signers, clocks, at } }: { trust: TrustShown }) {
  if (at === 0) return <>{say('It was not fetched yet, so that no signer is known by it.')}</>;
  return (
    <Said
      text="{signers} and {clocks} on it; fetched {when}."
      gaps={{
        signers: sayCount(signers, '{n} signer', '{n} signers'),
        clocks: sayCount(clocks, '{n} clock', '{n} clocks'),
        when: <Moment at={at} />,
      }}
    />
  );
}

function OwnCertificates({ own, busy, onOwn }: { own: number; busy: boolean; onOwn: (pem: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        onOwn(typed);
        setTyped('');
      }}
    >
      <label class={css.label}>
        {say('Certificates of your own (PEM): whoever signs with one of them counts as known to you')}
        <textarea
          class={css.field}
          rows={4}
          value={typed}
          placeholder="-----BEGIN CERTIFICATE-----"
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class={css.buttons}>
        <Button type="submit" busy={busy}>
          {say('Use these')}
        </Button>
        {own > 0 && (
          <Button look="quiet" busy={busy} onPress={() => onOwn('')}>
            {sayCount(own, 'Take away {n} certificate of your own', 'Take away {n} certificates of your own')}
          </Button>
        )}
      </div>
    </form>
  );
}
