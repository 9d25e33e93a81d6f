import type { ClaimKind } from '@/lib/core/claim.ts';
import { gradeRank, type Receipt, type ReceiptKind } from '@/lib/core/receipt.ts';
import type { RowId } from '@/lib/core/row.ts';

/** `report` is a document of the project's own: an own-dashboard receipt that is a PDF. */
type Bearer = ReceiptKind | 'report';

const COUNTED: readonly Bearer[] = ['dashboard', 'explorer', 'own-dashboard', 'report'];
const WORK_DONE: readonly Bearer[] = [...COUNTED, 'repository', 'paper'];
const REVIEWED: readonly Bearer[] = ['auditor', 'repository', 'bounty', 'report'];

/**
 * Which sorts of receipt can bear which sort of claim (noun relevance, as far as an address tells): an audit says
 * nothing about users, and own figures say nothing about money locked. Source: the specification, sections 1 (row 5) and 6.
 */
const BEARERS: Record<ClaimKind, readonly Bearer[] | 'any'> = {
  audience: COUNTED,
  signup: COUNTED,
  money: ['dashboard', 'explorer', 'register'],
  supply: COUNTED,
  ally: ['elsewhere', 'register', 'repository', 'explorer'],
  demand: COUNTED,
  reliability: ['status', 'dashboard', 'own-dashboard', 'report'],
  data: WORK_DONE,
  provenance: WORK_DONE,
  integrity: WORK_DONE,
  benchmark: ['paper', 'repository', 'dashboard', 'report'],
  return: COUNTED,
  audit: REVIEWED,
  ai: ['repository', 'paper', 'explorer', 'dashboard', 'report'],
  control: ['explorer', 'repository', 'dashboard', 'register'],
  security: [...REVIEWED, 'explorer', 'paper', 'register'],
  privacy: ['auditor', 'repository', 'paper', 'register', 'report'],
  code: ['repository', 'explorer'],
  token: ['explorer', 'dashboard', 'repository', 'register', 'report'],
  standing: ['register', 'elsewhere', 'paper'],
  other: 'any',
};

/** Can this receipt, by what it is, bear a claim of this kind? Receipts below R2 bear nothing. */
export function bears(receipt: Receipt, kind: ClaimKind): boolean {
  if (gradeRank(receipt.grade) < 2) return false;
  const bearers = BEARERS[kind];
  const isReport = receipt.kind === 'own-dashboard' && /\.pdf(?:$|[?#])/i.test(receipt.href);
  return bearers === 'any' || bearers.includes(isReport ? 'report' : receipt.kind);
}

/** Rows that a kind of claim may stand in; the first one unless the rule that found it names another of them. */
const ROWS_OF_KIND: Record<ClaimKind, readonly RowId[]> = {
  audience: ['numbers', 'users'],
  signup: ['numbers', 'users'],
  money: ['numbers', 'token'],
  supply: ['numbers'],
  ally: ['numbers'],
  demand: ['numbers', 'users'],
  reliability: ['numbers'],
  data: ['numbers', 'data'],
  provenance: ['numbers', 'ai'],
  integrity: ['numbers', 'ai', 'security'],
  benchmark: ['ai', 'numbers'],
  return: ['token'],
  audit: ['security'],
  ai: ['ai'],
  control: ['control'],
  security: ['security'],
  privacy: ['data'],
  code: ['control', 'security'],
  token: ['token'],
  standing: ['security', 'speaker'],
  other: [],
};

/** The row of the checklist that a claim belongs to. In: its kind, and the row of the rule that found it, if one did. */
export function rowOfClaim(kind: ClaimKind, ruleRow?: RowId): RowId {
  const rows = ROWS_OF_KIND[kind];
  if (ruleRow && (rows.length === 0 || rows.includes(ruleRow))) return ruleRow;
  return rows[0] ?? 'numbers';
}

/** From vague to specific: when two readings of the same words overlap, the later one stands. */
const BY_SPECIFICITY: readonly ClaimKind[] = [
  'other',
  'ai',
  'code',
  'control',
  'security',
  'privacy',
  'standing',
  'token',
  'ally',
  'audience',
  'signup',
  'money',
  'supply',
  'data',
  'provenance',
  'demand',
  'reliability',
  'integrity',
  'benchmark',
  'return',
  'audit',
];

/** Rank for choosing between overlapping claims; higher is more specific. */
export function specificity(kind: ClaimKind): number {
  return BY_SPECIFICITY.indexOf(kind);
}
