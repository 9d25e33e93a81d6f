import { useState } from 'preact/hooks';
import { countWords } from '@/components/count-words.ts';
import { OpenReceipt, type ReceiptWays, receiptName } from '@/components/look-ups/OpenReceipt.tsx';
import { PageLink } from '@/components/PageLink.tsx';
import { Quote } from '@/components/Quote.tsx';
import { Shortened } from '@/components/Shortened.tsx';
import type { Claim } from '@/lib/core/claim.ts';
import { didNotShow, hasReceipt } from '@/lib/core/engine/ledger.ts';
import type { Receipt } from '@/lib/core/receipt.ts';
import type { PageRecord } from '@/lib/core/review.ts';
import css from './ReviewClaims.module.css';
import { gradeWords, noteWords, testWords } from './receipt-words.ts';

/** Links shown of one claim; the best ones come first. */
const MOST_RECEIPTS = 5;

type Said = Claim & { url: string };
type Kind = 'with' | 'unshown' | 'without';

const KINDS: readonly { kind: Kind; title: string }[] = [
  { kind: 'with', title: 'With a receipt you can open' },
  { kind: 'unshown', title: 'With a link that does not show it' },
  { kind: 'without', title: 'Without a receipt' },
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
        Claims and their receipts
      </h2>
      {claims.length === 0 && <p class={css.quiet}>No claim was seen on the pages that were read.</p>}
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
  claims: readonly Said[];
}

function Group({ title, claims, main, receipts }: GroupProps) {
  // What nobody opened is not drawn: a review may hold thousands of claims.
  const [open, setOpen] = useState(false);
  if (claims.length === 0) return null;
  return (
    <div class={css.group}>
      <button type="button" class={css.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {title}: {claims.length}
      </button>
      {open && (
        <Shortened
          class={css.list}
          items={claims}
          first={10}
          name="claims"
          render={(claim, index) => <OneClaim key={index} claim={claim} main={main} receipts={receipts} />}
        />
      )}
    </div>
  );
}

function OneClaim({ claim, main, receipts: ways }: { claim: Said } & Pick<Props, 'main' | 'receipts'>) {
  const receipts = [...new Map(claim.receipts.map((receipt) => [receipt.href, receipt])).values()];
  return (
    <li class={css.claim}>
      <Quote text={claim.quote} />
      {claim.url !== main && (
        <p class={css.quiet}>
          On <PageLink href={claim.url} text={claim.url} />
        </p>
      )}
      {claim.about?.frame === 'planned' && <p>Said as a plan.</p>}
      {receipts.slice(0, MOST_RECEIPTS).map((receipt) => (
        <OneReceipt key={receipt.href} quote={claim.quote} receipt={receipt} ways={ways} />
      ))}
      {receipts.length > MOST_RECEIPTS && (
        <p class={css.quiet}>{countWords(receipts.length - MOST_RECEIPTS, 'further link')} stood near it.</p>
      )}
      {!hasReceipt(claim) && claim.ask && (
        <p>
          <b>Ask instead:</b> {claim.ask}
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
        <b>{gradeWords(receipt.grade)}</b> <bdi>{noteWords(receipt)}</bdi>
      </p>
      {tests.length > 0 && (
        <ul class={css.tests}>
          {tests.map(({ result, words }) => (
            <li key={words}>
              {result}: <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {!isOpened && <p class={css.quiet}>Not opened: only the link was looked at.</p>}
      <OpenReceipt quote={quote} receipt={receipt} ways={ways} />
    </div>
  );
}
