import type { Claim } from '@/lib/core/claim.ts';
import { hasReceipt } from '@/lib/core/engine/ledger.ts';
import css from './ClaimList.module.css';
import { PageLink } from './PageLink.tsx';
import { Quote } from './Quote.tsx';
import { Shortened } from './Shortened.tsx';

/** Every claim of the page, first those with a link that a person can open, then those without one. */
export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const told = onceEach(claims);
  const backed = told.filter(hasReceipt);
  const bare = told.filter((claim) => !hasReceipt(claim));
  return (
    <section class={css.claims} aria-labelledby="claims-title">
      <h2 class={css.title} id="claims-title">
        Claims of this page
      </h2>
      <Group claims={backed} title="With a link you can open" />
      <Group claims={bare} title="Without one" />
    </section>
  );
}

/** A sentence that claims two things is shown once. */
function onceEach(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ quote }) => !seen.has(quote) && seen.add(quote));
}

function Group({ claims, title }: { claims: readonly Claim[]; title: string }) {
  if (claims.length === 0) return null;
  return (
    <details class={css.group}>
      <summary>
        {title}: {claims.length}
      </summary>
      <Shortened class={css.list} items={claims} first={10} name="claims" render={renderClaim} />
    </details>
  );
}

function renderClaim(claim: Claim) {
  const { quote, about, ask, receipts, block, start } = claim;
  return (
    <li key={`${block}:${start}`}>
      <Quote text={quote} />
      {about?.frame === 'planned' && <p>Said as a plan.</p>}
      {receipts.slice(0, MOST_RECEIPTS).map((receipt) => (
        <p key={receipt.href}>
          <PageLink href={receipt.href} text={receipt.text} /> <span class={css.note}>{receipt.note}</span>
        </p>
      ))}
      {!hasReceipt(claim) && ask && (
        <p>
          <b>Ask instead:</b> {ask}
        </p>
      )}
    </li>
  );
}

/** Links shown of one claim; the best ones come first. */
const MOST_RECEIPTS = 3;
