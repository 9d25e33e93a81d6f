import type { Link } from '@/lib/core/page-doc.ts';
import type { Receipt, ReceiptGrade, ReceiptKind } from '@/lib/core/receipt.ts';
import { en } from '@/lib/words/en.ts';
import { registrableDomain, registrableLabel } from './domain.ts';
import { findListedHost, type ListedHost } from './listed-host.ts';
import { gradeOwnLink, type LinkGrade } from './own-link.ts';
import { isFrontPage, pathSegments, readAddress, testNetworkOf } from './web-address.ts';

/** What a listed host is called in a note. */
const CALLED: Partial<Record<ReceiptKind, string>> = {
  explorer: en('a block explorer'),
  dashboard: en('figures kept by somebody else'),
  repository: en('a public repository'),
  auditor: en('the auditor'),
  bounty: en('a bug bounty or contest page'),
  register: en('a public register'),
  paper: en('a published paper'),
  status: en('a status page that the project fills in'),
  'testnet-explorer': en('an explorer of a test network'),
};

/** Grade of a listed host when the address is specific enough. Source: the specification, section 6. */
const GRADE_OF_KIND: Partial<Record<ReceiptKind, ReceiptGrade>> = {
  explorer: 'R4',
  repository: 'R4',
  auditor: 'R4',
  bounty: 'R4',
  register: 'R4',
  paper: 'R4',
  dashboard: 'R3',
  // Hosted elsewhere, but written by the project: as good as a dashboard of its own.
  status: 'R2',
};

/**
 * What a link shows by its address alone; nothing is opened. In: a link, and the address of the page it stands on.
 * Out: a Receipt of grade R0 to R4, with a note for a person. Broken and non-web addresses are R0. Never throws.
 * Source of the grades: the specification, section 6.
 */
export function gradeLink(link: Link, page: { url: string }): Receipt {
  return { href: link.href, text: link.text, block: link.block, ...gradeAddress(link.href, page.url) };
}

function gradeAddress(href: string, pageUrl: string): LinkGrade {
  const url = readAddress(href);
  if (!url) return notAPage(href);
  if (isPicture(url))
    return { kind: 'picture', grade: 'R0', note: en('points to a picture, which shows nothing to look up') };
  const listed = findListedHost(url.hostname, url.pathname);
  const own = gradeOwnLink(url, readAddress(pageUrl), listed);
  if (own) return own;
  return listed ? gradeListed(url, listed) : gradeUnknown(url);
}

/** Badges and screenshots: anybody can draw one. */
function isPicture({ hostname, pathname }: URL): boolean {
  return hostname === 'img.shields.io' || /\.(?:png|jpe?g|gif|webp|svg|avif|ico|bmp)$/i.test(pathname);
}

function notAPage(href: string): LinkGrade {
  const note = /^\s{0,9}mailto:/i.test(href) ? en('an e-mail address, not a page') : en('a link that opens no page');
  return { kind: 'elsewhere', grade: 'R0', note };
}

/** Grade of an address on a listed host, whoever listed it. */
export function gradeListed(url: URL, listed: ListedHost): LinkGrade {
  const { kind, name } = listed;
  if (kind === 'social')
    return { kind, grade: 'R1', note: en('points to a post, chat or own text ({name}), not opened', { name }) };
  if (kind === 'scanner')
    return { kind, grade: 'R0', note: en('points to an automatic scan ({name}), which is no review', { name }) };
  if (kind === 'shortener')
    return { kind, grade: 'R1', note: en('a short link ({name}); where it leads is not known', { name }) };
  const network = kind === 'explorer' ? testNetworkOf(url) : undefined;
  if (kind === 'testnet-explorer' || network) {
    return {
      kind: 'testnet-explorer',
      grade: 'R0',
      note: en('points to a test network ({name}), where nothing has a price', { name }),
    };
  }
  if (isFrontPage(url, listed)) return frontPage(url, listed);
  return {
    kind,
    grade: GRADE_OF_KIND[kind] ?? 'R1',
    note: en('points to {~called} ({name}), not opened', { called: CALLED[kind], name }),
  };
}

/** A front page names nothing of the project, so it shows nothing (specificity). */
function frontPage(url: URL, { kind, name }: ListedHost): LinkGrade {
  if (kind === 'repository' && pathSegments(url).length > 0) {
    return {
      kind: 'home-page',
      grade: 'R1',
      note: en('points to a list of repositories ({name}), not to one of them', { name }),
    };
  }
  const missing = kind === 'auditor' ? 'a report' : kind === 'repository' ? 'a repository' : en('one entry');
  return {
    kind: 'home-page',
    grade: 'R0',
    note: en('points to a general page ({name}), not to {~missing}', { name, missing }),
  };
}

function gradeUnknown(url: URL): LinkGrade {
  const what = url.pathname.toLowerCase().endsWith('.pdf') ? en('a document on another site') : en('another site');
  return { kind: 'elsewhere', grade: 'R1', note: en('{~what}, not opened', { what }) };
}

/**
 * A link to the other party's own site, judged with the sentence it backs: R4 when the sentence names the organisation
 * that the domain is called after, and the path is not its front page; otherwise undefined.
 */
export function counterpartyReceipt(receipt: Receipt, page: { url: string }, sentence: string): Receipt | undefined {
  const url = receipt.kind === 'elsewhere' ? readAddress(receipt.href) : undefined;
  if (!url || pathSegments(url).length === 0) return undefined;
  const label = registrableLabel(url.hostname);
  const same = registrableDomain(page.url) === registrableDomain(url.hostname) || registrableLabel(page.url) === label;
  if (label.length < 3 || same || !namesOrganisation(sentence, label)) return undefined;
  return { ...receipt, grade: 'R4', note: en('points to the other party’s own site, not opened') };
}

/** Does the sentence hold the label as a name of one to three words? "Acme Labs" is named by acmelabs and acme-labs. */
function namesOrganisation(sentence: string, label: string): boolean {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]{1,40}/gu) ?? [];
  const wanted = label.replaceAll('-', '');
  return words.some((word, at) => {
    const two = word + (words[at + 1] ?? '');
    return word === wanted || two === wanted || two + (words[at + 2] ?? '') === wanted;
  });
}
