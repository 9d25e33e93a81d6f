import { useState } from 'preact/hooks';
import { OpenReceipt, type ReceiptWays, receiptName } from '@/components/look-ups/OpenReceipt.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import { Quote } from '@/components/Quote.tsx';
import { Said } from '@/components/Said.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { Claim } from '@/lib/core/claim.ts';
import { didNotShow, hasReceipt } from '@/lib/core/engine/ledger.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import type { PageRecord } from '@/lib/core/review.ts';
import { en } from '@/lib/words/en.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ReviewClaims.module.css';
import { gradeWords, noteWords, testWords } from './receipt-words.ts';

/** Links shown of one claim; the best ones come first. */
const MOST_RECEIPTS = 5;

type PlacedClaim = Claim & { url: string };
type Kind = 'with' | 'unshown' | 'without';

const KINDS: readonly { kind: Kind; title: string }[] = [
  { kind: 'with', title: en('With a receipt you can open') },
  { kind: 'unshown', title: en('With a link that does not show it') },
  { kind: 'without', title: en('Without a receipt') },
];

interface Props {
  records: readonly PageRecord[];
  main: string;
  /** The ways to open receipts; left out where they are only shown. */
  receipts?: ReceiptWays | undefined;
}

/** Every claim of the review with its receipts: the grade in words, and what could be told of it without opening it. */
export function ReviewClaims({ records, main, receipts }: Props) {
  const claims = records.flatMap(({ url, claims: of }) => onceEach(of).map((claim) => ({ ...claim, url })));
  return (
    <section class={css.claims} aria-labelledby="claims-title">
      <h2 class={css.title} id="claims-title">
        {say('Claims and their receipts')}
      </h2>
      {claims.length === 0 && <p class={css.quiet}>{say('No claim was seen on the pages that were read.')}</p>}
      {KINDS.map(({ kind, title }) => (
        <Group
          key={kind}
          title={title}
          main={main}
          receipts={receipts}
          claims={claims.filter((claim) => kindOf(claim) === kind)}
        />
      ))}
    </section>
  );
}

function kindOf(claim: Claim): Kind {
  if (hasReceipt(claim)) return 'with';
  return didNotShow(claim) ? 'unshown' : 'without';
}

/** A sentence that claims two things is shown once, with the receipts of both. */
function onceEach(claims: readonly Claim[]): Claim[] {
  const seen = new Map<string, Claim>();
  for (const claim of claims) {
    const known = seen.get(claim.quote);
    seen.set(claim.quote, known ? { ...known, receipts: [...known.receipts, ...claim.receipts] } : claim);
  }
  return [...seen.values()];
}

interface GroupProps extends Pick<Props, 'main' | 'receipts'> {
  title: string;
  claims: readonly PlacedClaim[];
}

function Group({ title, claims, main, receipts }: GroupProps) {
  // What nobody opened is not drawn: a review may hold thousands of claims.
  const [open, setOpen] = useState(false);
  if (claims.length === 0) return null;
  return (
    <div class={css.group}>
      <button type="button" class={css.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span>{' '}
        {say('{title}: {count}', { title: told(title), count: claims.length })}
      </button>
      {open && (
        <Shortened
          class={css.list}
          items={claims}
          first={10}
          name={(n) => sayCount(n, 'Show all {n} claim', 'Show all {n} claims')}
          render={(claim, index) => <OneClaim key={index} claim={claim} main={main} receipts={receipts} />}
        />
      )}
    </div>
  );
}

function OneClaim({ claim, main, receipts: ways }: { claim: PlacedClaim } & Pick<Props, 'main' | 'receipts'>) {
  const receipts = [...new Map(claim.receipts.map((receipt) => [receipt.href, receipt])).values()];
  return (
    <li class={css.claim}>
      <Quote text={claim.quote} />
      {claim.url !== main && (
        <p class={css.quiet}>
          <Said text="On {address}" gaps={{ address: <PageLink href={claim.url} text={claim.url} /> }} />
        </p>
      )}
      {claim.about?.frame === 'planned' && <p>{say('Said as a plan.')}</p>}
      {receipts.slice(0, MOST_RECEIPTS).map((receipt) => (
        <OneReceipt key={receipt.href} quote={claim.quote} receipt={receipt} ways={ways} />
      ))}
      {receipts.length > MOST_RECEIPTS && (
        <p class={css.quiet}>
          {sayCount(
            receipts.length - MOST_RECEIPTS,
            '{n} further link stood near it.',
            '{n} further links stood near it.',
          )}
        </p>
      )}
      {!hasReceipt(claim) && claim.ask && (
        <p>
          <b>{say('Ask instead:')}</b> {told(claim.ask)}
        </p>
      )}
    </li>
  );
}

interface ReceiptProps {
  quote: string;
  receipt: Receipt;
  ways: ReceiptWays | undefined;
}

function OneReceipt({ quote, receipt, ways }: ReceiptProps) {
  const tests = testWords(receipt);
  const isOpened = receipt.opened !== undefined || ways?.opened.has(receiptName(quote, receipt.href));
  return (
    <div class={css.receipt} data-grade={receipt.grade}>
      <p>
        <PageLink href={receipt.href} text={receipt.text} />
      </p>
      <p>
        <b>{told(gradeWords(receipt.grade))}</b> <bdi>{told(noteWords(receipt))}</bdi>
      </p>
      {tests.length > 0 && (
        <ul class={css.tests}>
          {tests.map(({ result, words }) => (
            <li key={words}>
              {say('{result}:', { result: told(result) })} <bdi>{told(words)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {!isOpened && <p class={css.quiet}>{say('Not opened: only the link was looked at.')}</p>}
      <OpenReceipt quote={quote} receipt={receipt} ways={ways} />
    </div>
  );
}
