import type { Claim } from '@/lib/core/claim.ts';
import { hasReceipt } from '@/lib/core/engine/ledger.ts';
import { linkGrade } from '@/lib/core/opened-receipt.ts';
import { gradeRank } from '@/lib/core/receipt.ts';
import { say, sayCount } from '@/lib/words/say.ts';
import { told } from '@/lib/words/told.ts';
import css from './ClaimList.module.css';
import { OpenReceipt, type ReceiptWays } from './look-ups/OpenReceipt.tsx';
import { PageLink } from './PageLink.tsx';
import { noteWords } from './project/receipt-words.ts';
import { Quote } from './Quote.tsx';
import { Shortened } from './Shortened.tsx';

/** Every claim of the page, first those with a link that a person can open, then those without one. */
export function ClaimList({ claims, receipts }: { claims: readonly Claim[]; receipts?: ReceiptWays | undefined }) {
  const once = onceEach(claims);
  const backed = once.filter(hasLink);
  const bare = once.filter((claim) => !hasLink(claim));
  return (
    <section class={css.claims} aria-labelledby="claims-title">
      <h2 class={css.title} id="claims-title">
        {say('Claims of this page')}
      </h2>
      <Group claims={backed} title={say('With a link you can open')} receipts={receipts} />
      <Group claims={bare} title={say('Without one')} receipts={receipts} />
    </section>
  );
}

/** By the link alone: a claim keeps its place when its link was opened, whatever came of it. */
function hasLink({ receipts }: Claim): boolean {
  return receipts.some((receipt) => gradeRank(linkGrade(receipt)) >= 2);
}

/** A sentence that claims two things is shown once. */
function onceEach(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ quote }) => !seen.has(quote) && seen.add(quote));
}

interface GroupProps {
  claims: readonly Claim[];
  title: string;
  receipts: ReceiptWays | undefined;
}

function Group({ claims, title, receipts }: GroupProps) {
  if (claims.length === 0) return null;
  return (
    <details class={css.group}>
      <summary>{say('{title}: {count}', { title, count: claims.length })}</summary>
      <Shortened
        class={css.list}
        items={claims}
        first={10}
        name={(n) => sayCount(n, 'Show all {n} claim', 'Show all {n} claims')}
        render={(claim) => renderClaim(claim, receipts)}
      />
    </details>
  );
}

function renderClaim(claim: Claim, ways: ReceiptWays | undefined) {
  const { quote, about, ask, receipts, block, start } = claim;
  return (
    <li key={`${block}:${start}`}>
      <Quote text={quote} />
      {about?.frame === 'planned' && <p>{say('Said as a plan.')}</p>}
      {receipts.slice(0, MOST_RECEIPTS).map((receipt) => (
        <div class={css.receipt} key={receipt.href}>
          <p>
            <PageLink href={receipt.href} text={receipt.text} />{' '}
            <span class={css.note}>{told(noteWords(receipt))}</span>
          </p>
          <OpenReceipt quote={quote} receipt={receipt} ways={ways} />
        </div>
      ))}
      {!hasReceipt(claim) && ask && (
        <p>
          <b>{say('Ask instead:')}</b> {told(ask)}
        </p>
      )}
    </li>
  );
}

/** Links shown of one claim; the best ones come first. */
const MOST_RECEIPTS = 3;
