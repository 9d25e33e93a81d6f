import type { Fact } from '@/lib/core/fact.ts';
import { en, enCount } from '@/lib/words/en.ts';
import { moneyWords } from './money-words.ts';
import type { Probe, ProbeEdges } from './probe.ts';
import { FEES, INCIDENTS, PROTOCOLS, REVENUE, type Rows, rowsOf, VOLUME } from './protocol-files.ts';
import { type Matched, matchProtocol } from './protocol-match.ts';
import type { IncidentRow, ProtocolRow, Totals } from './protocol-rows.ts';
import { readSigns } from './protocol-subject.ts';
import { AGGREGATOR, type FoundProtocol, ProtocolFacts } from './protocol-value.ts';
import { shownName } from './shown-name.ts';
import { dayWords } from './time-words.ts';

const HOUR = 3600 * 1000;
const MOST_NAMES = 10;
const MOST_INCIDENTS = 5;

/**
 * What an aggregator counts for a page, matched on this machine in files that are the same for everybody. Subject: the
 * signs of a page (protocol-subject.ts). The files count for a day; matching anew costs nobody anything.
 */
export const protocols: Probe<ProtocolFacts> = {
  id: 'protocols',
  version: 1,
  value: ProtocolFacts,
  keeps: { known: HOUR, unknown: HOUR / 6 },

  async ask(subject: string, edges: ProbeEdges): Promise<Fact<ProtocolFacts>> {
    const signs = readSigns(subject);
    const list = await rowsOf(PROTOCOLS, edges);
    if (!list.ok) return { state: 'unknown', why: `${AGGREGATOR} ${list.why}.` };
    const matched = matchProtocol(list.rows, signs);
    const known = (value: ProtocolFacts): Fact<ProtocolFacts> => ({
      state: 'known',
      value,
      source: AGGREGATOR,
      at: list.at,
    });
    if (!matched) return known({ found: false, domain: signs.domain.slice(0, 120), listed: list.rows.length });
    return known(await factsOf(matched, signs.domain.slice(0, 120), list.at, edges));
  },

  words: (value) => (value.found ? sayFound(value) : [sayMissing(value.domain, value.listed)]),
};

async function factsOf({ by, rows }: Matched, domain: string, at: number, edges: ProbeEdges): Promise<FoundProtocol> {
  const [first] = rows as [ProtocolRow, ...ProtocolRow[]];
  const basic: FoundProtocol = {
    found: true,
    by,
    domain,
    livesAt: first.owner.slice(0, 120),
    category: first.category,
    names: rows.slice(0, MOST_NAMES).map(({ name }) => name),
    entries: rows.length,
    slug: slugOf(first),
    tvl: sum(rows.map(({ tvl }) => tvl)),
    audits: [...new Set(rows.flatMap(({ audits }) => audits))].slice(0, MOST_NAMES),
    dead: rows.every(({ dead }) => dead > 0) ? Math.max(...rows.map(({ dead }) => dead)) : 0,
    incidents: [],
    incidentCount: 0,
    missing: [],
    counted: at,
  };
  // What lives elsewhere lends this page no figures.
  return by === 'name' ? { ...basic, tvl: null, audits: [], dead: 0 } : withFigures(basic, rows, edges);
}

/** The other files, one after the other; what cannot be had is said. */
async function withFigures(
  basic: FoundProtocol,
  rows: readonly ProtocolRow[],
  edges: ProbeEdges,
): Promise<FoundProtocol> {
  const facts = { ...basic, missing: [...basic.missing] };
  const [ids, parents] = [
    new Set(rows.map(({ id }) => id)),
    new Set(rows.map(({ parent }) => parent).filter((parent) => parent !== '')),
  ];
  const take = <Row>(file: { holds: string }, read: Rows<Row>): readonly Row[] | undefined => {
    if (read.ok) facts.counted = Math.min(facts.counted, read.at);
    else
      facts.missing.push(
        en('Not looked up: {holds}. {aggregator} {~why}.', {
          holds: file.holds,
          aggregator: AGGREGATOR,
          why: read.why,
        }),
      );
    return read.ok ? read.rows : undefined;
  };
  const incidents = take(INCIDENTS, await rowsOf(INCIDENTS, edges)) ?? [];
  const own = incidents.filter(
    ({ id, parent }) => (id !== '' && ids.has(id)) || (parent !== '' && parents.has(parent)),
  );
  facts.incidentCount = own.length;
  facts.incidents = [...own]
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST_INCIDENTS)
    .map(incidentOf);
  for (const [part, file] of [
    ['fees', FEES],
    ['revenue', REVENUE],
    ['volume', VOLUME],
  ] as const) {
    const all = take(file, await rowsOf(file, edges));
    const totals = addUp((all ?? []).filter(({ id }) => ids.has(id)).map((row) => row.totals));
    if (totals) facts[part] = totals;
  }
  return facts;
}

function incidentOf({ name, at, amount }: IncidentRow): FoundProtocol['incidents'][number] {
  return { name, at, amount };
}

/** Source: the aggregator's own addresses, made of names. */
function slugOf({ parent, name }: ProtocolRow): string {
  return parent !== ''
    ? parent.replace(/^parent#/, '').slice(0, 120)
    : name.toLowerCase().replaceAll(' ', '-').replaceAll("'", '');
}

/** The sum of what is told; null when nothing is. */
function sum(amounts: readonly (number | null)[]): number | null {
  const told = amounts.filter((amount) => amount !== null);
  return told.length === 0 ? null : told.reduce((one, other) => one + other, 0);
}

function addUp(totals: readonly Totals[]): Totals | undefined {
  if (totals.length === 0) return undefined;
  const of = (part: keyof Totals) => sum(totals.map((one) => one[part]));
  return { day: of('day'), week: of('week'), month: of('month'), year: of('year'), all: of('all') };
}

function sayMissing(domain: string, listed: number): string {
  const many = new Intl.NumberFormat('en').format(listed);
  return en(
    '{aggregator} lists nothing under {domain}, among {many} entries. It counts money in contracts, so many projects are not on it.',
    { aggregator: AGGREGATOR, domain, many },
  );
}

/** One that can be written into an address as it is. */
const PLAIN_SLUG = /^[a-z0-9][a-z0-9._()-]{0,119}$/;

function sayFound(value: FoundProtocol): string[] {
  const { by, domain, livesAt, names } = value;
  if (by === 'name') {
    const place = livesAt === '' ? en('without an address of its own') : en('at {livesAt}', { livesAt });
    return [
      en('{aggregator} lists “{names}” {place}. This page is at {domain}, so no figures are taken from there.', {
        aggregator: AGGREGATOR,
        names: shownName(names[0] ?? ''),
        place,
        domain,
      }),
    ];
  }
  const where = PLAIN_SLUG.test(value.slug)
    ? [en('Its own page there: defillama.com/protocol/{slug}', { slug: value.slug })]
    : [];
  return [sayEntry(value), ...sayFigures(value), ...sayIncidents(value), ...value.missing, ...where];
}

function sayEntry({ domain, names, entries, category, dead }: FoundProtocol): string {
  const sort = shownName(category);
  const said = names.map(shownName);
  const gaps = {
    aggregator: AGGREGATOR,
    domain,
    entries,
    name: `${said[0]}`,
    kind: sort === '' ? '' : ` (${sort})`,
    names: said.slice(0, 3).join(', '),
    others: entries > 3 ? en(' and others') : '',
    day: dayWords(dead),
  };
  if (entries === 1)
    return dead > 0
      ? en('{aggregator} lists {domain} as “{name}”{kind}. It is marked there as no longer active since {day}.', gaps)
      : en('{aggregator} lists {domain} as “{name}”{kind}.', gaps);
  return dead > 0
    ? en(
        '{aggregator} lists {entries} entries for {domain}, added up here: {names}{~others}. It is marked there as no longer active since {day}.',
        gaps,
      )
    : en('{aggregator} lists {entries} entries for {domain}, added up here: {names}{~others}.', gaps);
}

function sayFigures({ tvl, fees, revenue, volume, counted, audits }: FoundProtocol): string[] {
  const figures = [
    tvl === null ? '' : en('{tvl} in its contracts', { tvl: moneyWords(tvl) }),
    ofMonth(fees, (money) => en('{money} of fees in 30 days', { money })),
    ofMonth(revenue, (money) => en('{money} of revenue in 30 days', { money })),
    ofMonth(volume, (money) => en('{money} of volume in 30 days', { money })),
  ].filter((figure) => figure !== '');
  const said =
    figures.length === 0
      ? []
      : [en('It counts {~list} ({counted}).', { list: figures.join(', '), counted: dayWords(counted) })];
  if (audits.length > 0)
    said.push(enCount(audits.length, 'It links a report of an audit.', 'It links {n} reports of audits.'));
  return said;
}

function ofMonth(totals: Totals | undefined, words: (money: string) => string): string {
  const month = totals?.month ?? null;
  return month === null ? '' : words(moneyWords(month));
}

function sayIncidents({ incidents, incidentCount, missing }: FoundProtocol): string[] {
  if (incidentCount === 0) {
    const isAsked = !missing.some((sentence) => sentence.includes(INCIDENTS.holds));
    return isAsked ? [en('Its list of incidents names none for it.')] : [];
  }
  const said = incidents.map(({ at, amount }) => `${dayWords(at)}${amount === null ? '' : ` (${moneyWords(amount)})`}`);
  const [days, more] = [said.join(', '), incidentCount - incidents.length];
  if (incidentCount === 1) return [en('An incident is recorded there on {days}.', { days })];
  return more > 0
    ? [en('Incidents are recorded there on {days} and {more} more.', { days, more })]
    : [en('Incidents are recorded there on {days}.', { days })];
}
