import { canParseUrl } from './can-parse-url.ts';
import type { Claim } from './claim.ts';
import { gradeRank, type Opened, type Receipt, type ReceiptGrade, type RelevanceTests } from './receipt.ts';

/** What came of opening one receipt of one claim, with the six tests as they came out on the opened page. */
export interface OpenedReceipt {
  opened: Opened;
  tests?: RelevanceTests | undefined;
}

/** Names a receipt of a page: the claim's words and the link beside them. */
export interface ReceiptKey {
  quote: string;
  href: string;
}

/** Kinds whose pages are looked at by opening them. The others are own words, pictures, chats, or lead nobody knows where. */
const OPENED: ReadonlySet<Receipt['kind']> = new Set([
  'explorer',
  'dashboard',
  'repository',
  'auditor',
  'bounty',
  'register',
  'paper',
  'status',
  'own-dashboard',
  'elsewhere',
]);

/** Can opening this link tell whether it shows a claim? */
export function canBeOpened({ href, kind }: Pick<Receipt, 'href' | 'kind'>): boolean {
  return OPENED.has(kind) && /^https?:\/\//i.test(href) && canParseUrl(href);
}

/** The grade by the link alone. */
export function linkGrade({ grade, opened }: Pick<Receipt, 'grade' | 'opened'>): ReceiptGrade {
  return opened?.unopened ?? grade;
}

/**
 * The receipt with what came of opening it. Only an R4 that shows the claim becomes R5; what others collected or the
 * project shows of itself stays what it is. A link that does not show it backs nothing: R1, and R0 where it is gone.
 * Source: the specification, section 6.
 */
export function withOpened(receipt: Receipt, { opened, tests }: OpenedReceipt): Receipt {
  const unopened = linkGrade(receipt);
  return {
    ...receipt,
    grade: gradeOpened(unopened, opened),
    opened: { ...opened, unopened },
    ...(tests ? { tests } : {}),
  };
}

function gradeOpened(unopened: ReceiptGrade, { result, gone }: Opened): ReceiptGrade {
  if (result === 'shown') return unopened === 'R4' ? 'R5' : unopened;
  if (result === 'not-checked') return unopened;
  const most = gone ? 'R0' : 'R1';
  return gradeRank(unopened) > gradeRank(most) ? most : unopened;
}

/** The claims, with what came of opening in each receipt that the key names, best grade first. */
export function claimsWithOpened<Kept extends Claim>(
  claims: readonly Kept[],
  { quote, href }: ReceiptKey,
  opened: OpenedReceipt,
): Kept[] {
  return claims.map((claim) => {
    if (claim.quote !== quote || !claim.receipts.some((receipt) => receipt.href === href)) return claim;
    const receipts = claim.receipts.map((receipt) => (receipt.href === href ? withOpened(receipt, opened) : receipt));
    return { ...claim, receipts: receipts.sort((a, b) => gradeRank(b.grade) - gradeRank(a.grade)) };
  });
}
