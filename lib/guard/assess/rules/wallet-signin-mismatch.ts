import type { Effect } from '@/lib/core/decoded.ts';
import { en } from '@/lib/words/en.ts';
import { tellsChain } from '../chains-named.ts';
import type { Situation, WalletRule } from '../wallet-rule.ts';
import { deadlineWords, plain, shortAddress } from '../words.ts';

const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;
/** What a sign-in statement says that it does not do, to the end of the sentence: many honest ones do. */
const DENIES = /\b(?:not|never|no|nor|without|cannot|can['’]t|won['’]t|doesn['’]t|don['’]t)\b[^.!?\n]{0,200}/gi;
/** Words that a sign-in statement has no use for. */
const GRANTS = /\b(?:approve|transfer|permit|authori[sz]e|delegate|allowance|spend|withdraw)\w{0,6}\b/i;

/** A sign-in text for another site or account, out of form, or with more in it than a sign-in (ERC-4361). */
const rule: WalletRule = {
  id: 'wallet-signin-mismatch',
  ask: en('Why does the sign-in text name another site or account than the one I am on?'),
  clears: en('A sign-in text that names the page’s own domain and your account, in the form of ERC-4361.'),
  look: (situation) =>
    situation.decoded.effects
      .filter((effect) => effect.kind === 'sign-in')
      .flatMap((effect) => lookAt(effect, situation)),
};
export default rule;

type Seen = ReturnType<WalletRule['look']>;

function lookAt(effect: Effect, situation: Situation): Seen {
  const seen: Seen = [];
  const add = (severity: 'caution' | 'warning' | 'danger', say: string) => seen.push({ effect, severity, say });
  const host = hostOf(situation.context.request.origin);
  const scheme = /^([a-z]{2,10}):\/\//.exec(effect.to ?? '')?.[1];
  const named = effect.to?.replace(/^[a-z]{2,10}:\/\//, '');
  if (named === undefined) add('warning', en('The text has the sign-in sentence and does not say for which site.'));
  else if (host === undefined)
    add('caution', en('The sign-in text names {~named}; which site asked is not known.', { named: plain(named, 80) }));
  else if (named !== host && !(LOCAL.test(host) && LOCAL.test(named))) {
    const same = sameSite(named, host, situation);
    add(
      same ? 'warning' : 'danger',
      en('The sign-in text names {~named}, but the request comes from {host}.', { named: plain(named, 80), host }),
    );
  }
  if (scheme && scheme !== 'https' && !LOCAL.test(named ?? ''))
    add('warning', en('The sign-in text names a site by {~scheme}.', { scheme }));
  const asked = askedAccount(situation.context.request.params);
  if (effect.from && asked && effect.from !== asked) {
    add(
      'warning',
      en('The sign-in text names the account {address}, but {signer} is asked to sign.', {
        address: shortAddress(effect.from),
        signer: shortAddress(asked),
      }),
    );
  }
  if (effect.text && GRANTS.test(effect.text.replace(DENIES, ''))) {
    add('warning', en('The sign-in text says more than a sign-in: “{text}”.', { text: plain(effect.text, 100) }));
  }
  const ends = effect.expires === undefined ? Number.POSITIVE_INFINITY : Number(effect.expires) * 1000;
  if (ends <= situation.now)
    add(
      'caution',
      en('The sign-in text ended before it was shown: {~until}.', {
        until: deadlineWords(effect.expires, situation.now),
      }),
    );
  for (const oddity of effect.oddities.filter((text) => text.includes('sign-in') && !tellsChain(text)))
    add('caution', `${upperFirst(oddity)}.`);
  return seen;
}

/** Host with its port, as ERC-4361 writes it; undefined for an origin that has none. */
function hostOf(origin: string): string | undefined {
  return /^[a-z][a-z0-9+.-]{0,20}:\/\/([^/?#\s]{1,255})/i.exec(origin)?.[1]?.toLowerCase();
}

function sameSite(one: string, other: string, { context }: Situation): boolean {
  const [a, b] = [one, other].map((host) => host.replace(/:\d{1,5}$/, '')) as [string, string];
  if (a === b) return true;
  if (context.sameSite) return context.sameSite(a, b);
  // Without the public suffix list: one is below the other, and the upper one is itself a name of two labels or more.
  const [upper, lower] = a.length < b.length ? [a, b] : [b, a];
  return upper.includes('.') && lower.endsWith(`.${upper}`);
}

/** The account that the request asks to sign: the only plain address among its parameters. */
function askedAccount(params: unknown): string | undefined {
  const list = Array.isArray(params) ? params : [];
  const found = list.find((item) => typeof item === 'string' && /^\s{0,5}0x[0-9a-f]{40}\s{0,5}$/i.test(item));
  return typeof found === 'string' ? found.trim().toLowerCase() : undefined;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
