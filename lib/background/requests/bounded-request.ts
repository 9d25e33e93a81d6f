import type { Assessment } from '@/lib/core/assessment.ts';
import type { SignRequest } from '@/lib/core/sign-request.ts';
import { en } from '@/lib/words/en.ts';

/** Said where parts were left out, so that a shortened view is not taken for the whole. */
const CUT = en('Parts of what was read of this request: it is too large to be kept whole.');

/** Most of each part of an Assessment that is kept of a request which is too large as a whole. */
const MOST = {
  effects: 12,
  details: 24,
  findings: 12,
  clear: 4,
  fields: 16,
  calls: 24,
  notChecked: 12,
  text: 400,
} as const;

/**
 * An Assessment of at most `most` characters of JSON. One that is larger loses the ends of its lists and of its texts,
 * and says so under `notChecked`; findings stay, worst first. Pages decide how large a request is, and what is kept of
 * all of them together has to fit into the browser's storage.
 */
export function boundAssessment(assessment: Assessment, most: number): Assessment {
  if (sizeOf(assessment) <= most) return assessment;
  const shorter = shorten(assessment);
  if (sizeOf(shorter) <= most) return shorter;
  const { clear: _clear, calls: _calls, limits: _limits, ...rest } = shorter;
  const effects = rest.decoded.effects.slice(0, 2);
  const least = { ...rest, decoded: { ...rest.decoded, effects }, findings: rest.findings.slice(0, 3) };
  return { ...least, details: least.details.slice(0, 8) };
}

function shorten(assessment: Assessment): Assessment {
  const { decoded, clear, calls } = assessment;
  const short = cutTexts({
    ...assessment,
    decoded: { ...decoded, effects: decoded.effects.slice(0, MOST.effects) },
    details: assessment.details.slice(0, MOST.details),
    findings: assessment.findings.slice(0, MOST.findings),
    notChecked: assessment.notChecked.slice(0, MOST.notChecked),
    ...(clear ? { clear: clear.slice(0, MOST.clear).map(firstFields) } : {}),
    ...(calls ? { calls: calls.slice(0, MOST.calls) } : {}),
  }) as Assessment;
  return { ...short, notChecked: [...short.notChecked, CUT] };
}

function firstFields(text: NonNullable<Assessment['clear']>[number]) {
  return { ...text, fields: text.fields.slice(0, MOST.fields) };
}

/** Every text in a plain value, cut. Depth is that of our own schemas, so it is small. */
function cutTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.length > MOST.text ? `${value.slice(0, MOST.text)}…` : value;
  if (Array.isArray(value)) return value.map(cutTexts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cutTexts(inner)]));
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}

/** The request as JSON text, cut at so many characters. */
export function rawOf({ method, params }: SignRequest, most: number): string {
  return cutText(JSON.stringify({ method, params }, null, 2) ?? '', most);
}

/** A text of at most `most` characters and a line that says how long it was. */
export function cutText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}\n… cut here, ${text.length} characters in all` : text;
}
