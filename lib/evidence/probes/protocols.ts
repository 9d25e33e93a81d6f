import type { Fact } from '@/lib/core/fact.ts';
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
    else facts.missing.push(`Not looked up: ${file.holds}. ${AGGREGATOR} ${read.why}.`);
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
  return `${AGGREGATOR} lists nothing under ${domain}, among ${many} entries. It counts money in contracts, so many projects are not on it.`;
}

/** One that can be written into an address as it is. */
const PLAIN_SLUG = /^[a-z0-9][a-z0-9._()-]{0,119}$/;

function sayFound(value: FoundProtocol): string[] {
  const { by, domain, livesAt, names } = value;
  if (by === 'name') {
    const place = livesAt === '' ? 'without an address of its own' : `at ${livesAt}`;
    return [
      `${AGGREGATOR} lists “${shownName(names[0] ?? '')}” ${place}. This page is at ${domain}, so no figures are taken from there.`,
    ];
  }
  const where = PLAIN_SLUG.test(value.slug) ? [`Its own page there: defillama.com/protocol/${value.slug}`] : [];
  return [sayEntry(value), ...sayFigures(value), ...sayIncidents(value), ...value.missing, ...where];
}

function sayEntry({ domain, names, entries, category, dead }: FoundProtocol): string {
  const sort = shownName(category);
  const kind = sort === '' ? '' : ` (${sort})`;
  const said = names.map(shownName);
  const listed =
    entries === 1
      ? `${AGGREGATOR} lists ${domain} as “${said[0]}”${kind}.`
      : `${AGGREGATOR} lists ${entries} entries for ${domain}, added up here: ${said.slice(0, 3).join(', ')}${entries > 3 ? ' and others' : ''}.`;
  return dead > 0 ? `${listed} It is marked there as no longer active since ${dayWords(dead)}.` : listed;
}

function sayFigures({ tvl, fees, revenue, volume, counted, audits }: FoundProtocol): string[] {
  const figures = [
    tvl === null ? '' : `${moneyWords(tvl)} in its contracts`,
    ...[
      [fees, 'of fees'],
      [revenue, 'of revenue'],
      [volume, 'of volume'],
    ].map(([totals, what]) => {
      const month = (totals as Totals | undefined)?.month ?? null;
      return month === null ? '' : `${moneyWords(month)} ${what} in 30 days`;
    }),
  ].filter((figure) => figure !== '');
  const said = figures.length === 0 ? [] : [`It counts ${figures.join(', ')} (${dayWords(counted)}).`];
  if (audits.length > 0)
    said.push(`It links ${audits.length === 1 ? 'a report of an audit' : `${audits.length} reports of audits`}.`);
  return said;
}

function sayIncidents({ incidents, incidentCount, missing }: FoundProtocol): string[] {
  if (incidentCount === 0) {
    const isAsked = !missing.some((sentence) => sentence.includes(INCIDENTS.holds));
    return isAsked ? ['Its list of incidents names none for it.'] : [];
  }
  const said = incidents.map(({ at, amount }) => `${dayWords(at)}${amount === null ? '' : ` (${moneyWords(amount)})`}`);
  const more = incidentCount > incidents.length ? ` and ${incidentCount - incidents.length} more` : '';
  return [`${incidentCount === 1 ? 'An incident is' : 'Incidents are'} recorded there on ${said.join(', ')}${more}.`];
}
