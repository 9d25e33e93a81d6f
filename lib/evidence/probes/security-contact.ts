import * as z from 'zod/mini';
import type { Fact } from '@/lib/core/fact.ts';
import { en } from '@/lib/words/en.ts';
import type { Probe, ProbeEdges, ServiceAnswer } from './probe.ts';
import { readPublicHost } from './public-host.ts';
import { dayWords } from './time-words.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Most bytes of the file. Source: RFC 9116, section 5.5, which lets readers stop at 32 kB. */
const MOST = 32_000;
const MOST_LINES = 500;
const MOST_CONTACTS = 3;
const LONGEST_CONTACT = 200;

/** What the file says. `expires` in epoch milliseconds; left out where it names no date. */
export const SecurityContact = z.object({ contacts: z.array(z.string()), expires: z.optional(z.number()) });
export type SecurityContact = z.infer<typeof SecurityContact>;

/**
 * Where a site wants reports of security holes, by its own file (RFC 9116). Subject: a host; that host alone is asked, at
 * the one place where the file belongs. A page in its place is no such file.
 */
export const securityContact: Probe<SecurityContact> = {
  id: 'security-contact',
  version: 1,
  value: SecurityContact,
  keeps: { known: 7 * DAY, unknown: 6 * HOUR },

  async ask(subject: string, { get, now }: ProbeEdges): Promise<Fact<SecurityContact>> {
    const host = readPublicHost(subject);
    if (!host) return unknown(en('“{subject}” is no name of a public site', { subject }));
    const answer = await get(`https://${host}/.well-known/security.txt`, { most: MOST, accept: 'text/plain' });
    if (answer.status === 404 || answer.status === 410)
      return unknown(en('{host} keeps no file with a security contact', { host }));
    if (!answer.ok) return unknown(`${host} ${answer.why}`);
    const text = textOf(answer);
    if (text === undefined)
      return unknown(en('{host} answered with a page where the file with its contact belongs', { host }));
    const value = readFields(text);
    if (value.contacts.length === 0) return unknown(en('the file at {host} names no contact', { host }));
    return { state: 'known', value, source: `${host}/.well-known/security.txt`, at: now() };
  },

  words({ contacts, expires }, now) {
    const where = en('The site takes reports of security holes at {~list}.', { list: contacts.join(', ') });
    if (expires === undefined)
      return [where, en('Its file names no date until which that counts, which the standard asks for.')];
    if (expires <= now)
      return [
        where,
        en('By its own date that counted until {expires}: the file ran out.', { expires: dayWords(expires) }),
      ];
    return [where, en('By its own date that counts until {expires}.', { expires: dayWords(expires) })];
  },
};

function unknown(why: string): Fact<SecurityContact> {
  return { state: 'unknown', why };
}

/** Sites that answer every address with their app do so here too. */
function textOf({ type, bytes }: Extract<ServiceAnswer, { ok: true }>): string | undefined {
  const text = new TextDecoder().decode(bytes).trimStart();
  return /\bhtml\b/.test(type) || text.startsWith('<') ? undefined : text;
}

/** Fields of RFC 9116, section 2.5: "Contact" may come again, the most wanted first; "Expires" stands once. */
function readFields(text: string): SecurityContact {
  const fields = text.split(/\r?\n/, MOST_LINES).flatMap((line) => {
    const [, name, value] = /^([a-z]{1,30})[ \t]{0,9}:(.{1,1000})$/i.exec(line) ?? [];
    return name && value ? [{ name: name.toLowerCase(), value: value.trim() }] : [];
  });
  const contacts = fields.filter(({ name, value }) => name === 'contact' && isContact(value)).map(({ value }) => value);
  const expires = Date.parse(fields.find(({ name, value }) => name === 'expires' && isDate(value))?.value ?? '');
  return { contacts: contacts.slice(0, MOST_CONTACTS), ...(Number.isNaN(expires) ? {} : { expires }) };
}

/** An address for mail, a web page or a telephone, of plain characters. */
function isContact(value: string): boolean {
  return value.length <= LONGEST_CONTACT && /^(?:mailto:|https:\/\/|tel:)[!-~]{3,200}$/i.test(value);
}

/** As RFC 3339 writes it. */
function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d[tT ]\d\d:\d\d/.test(value) && value.length <= 40;
}
